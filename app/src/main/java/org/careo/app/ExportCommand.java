package org.careo.app;

import java.io.IOException;
import java.nio.file.Path;
import org.careo.casefile.CaseFile;
import org.careo.export.GeoExport;
import org.careo.export.JsonlExport;
import org.careo.export.TableExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo export CASE --format jsonl --to DIR}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the case as files in a standard format.")
final class ExportCommand extends CaseCommand {

  /** Formats that can be written. */
  enum Format {
    JSONL,
    CSV,
    GEOJSON
  }

  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.JSONL;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the files.")
  private Path folder = Path.of("");

  @Override
  int run(CaseFile file, Terminal terminal) throws IOException {
    switch (format) {
      case JSONL -> {
        int files = new JsonlExport().write(file, folder).size();
        terminal.line(files + " files in " + folder);
      }
      case CSV -> {
        int files = new TableExport().write(file, folder).size();
        terminal.line(files + " tables in " + folder + ": events, positions, figures");
      }
      case GEOJSON -> terminal.line(new GeoExport().write(file, folder).toString());
    }
    return 0;
  }
}
