package org.careo.app;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.careo.app.page.CaseIndex;
import org.careo.app.page.CaseView;
import org.careo.app.page.CaseViews;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.model.ErrorCategory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo report CASE --to FILE.html}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes the case as one HTML page that needs no server and no network.")
final class ReportCommand extends CaseCommand {

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE.html",
      description = "The page to write.")
  private Path to = Path.of("");

  @Override
  int run(CaseFile file, Terminal terminal) throws IOException {
    write(file, to);
    terminal.line("written: open " + to.toAbsolutePath().normalize().toUri() + " in a browser");
    return 0;
  }

  /**
   * Writes the page beside its place and moves it there, so that a killed run leaves no half page.
   */
  static void write(CaseFile file, Path to) throws IOException {
    refuseToOverwrite(to);
    CaseView view = new CaseViews(new CaseIndex(file)).view();
    String style;
    try (InputStream resource = CaseView.class.getResourceAsStream("careo.css")) {
      if (resource == null) {
        throw new IOException("the style sheet is not in the program");
      }
      style = "<style>" + new String(resource.readAllBytes(), StandardCharsets.UTF_8) + "</style>";
    }
    Path absolute = to.toAbsolutePath();
    Path half = absolute.resolveSibling(absolute.getFileName() + ".part");
    TemplateEngine templates =
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.careo.app.templates");
    try {
      try (Writer writer = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
        gg.jte.Content sheet = output -> output.writeContent(style);
        templates.render(
            "case.jte", Map.of("view", view, "style", sheet), new WriterOutput(writer));
      }
      Files.move(half, absolute, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(half);
      throw failed;
    }
  }

  /** A page takes no case's place, nor that of a folder, and makes no folder. */
  private static void refuseToOverwrite(Path to) throws IOException {
    if (to.toString().endsWith(".careo")) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT, to + " is the name of a case: name the page FILE.html");
    }
    if (Files.isDirectory(to)) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT, to + " is a folder: name the page FILE.html");
    }
    Path folder = to.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new NoSuchFileException(to.toString());
    }
  }
}
