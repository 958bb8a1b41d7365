package org.careo.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.careo.BuildResult;
import org.careo.CaseBuilder;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.model.ErrorCategory;
import picocli.CommandLine.Command;

/** {@code careo demo}: the invented example case, from files to findings. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Makes the example case, prints what Careo finds in it and writes the report page.")
final class DemoCommand implements Callable<Integer> {
  private static final String EXAMPLE = "drought-2031";

  @Override
  public Integer call() {
    Path home = Path.of(System.getProperty("careo.home", "."));
    Path example = example(home);
    Path folder = home.resolve("target").resolve("demo");
    Path path = folder.resolve(example.getFileName() + ".careo");
    Path page = folder.resolve(example.getFileName() + ".html");
    Terminal terminal = new Terminal(System.out);
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      ProgressBar bar = new ProgressBar(System.err);
      BuildResult result =
          new CaseBuilder(file, bar).build(List.of(example.resolve("reports").toString()), false);
      bar.finish();
      Findings.summary(file, result, terminal);
      Findings.main(file, terminal);
      if (result.confronted() || !Files.exists(page)) {
        ReportCommand.write(file, page);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    terminal.blank();
    terminal.line("The case:  " + path);
    terminal.line("The page:  open " + page.toAbsolutePath().normalize().toUri() + " in a browser");
    terminal.line(
        "Your own:  ./careo build FOLDER --case MINE.careo && ./careo report MINE.careo --to mine.html");
    return 0;
  }

  private static Path example(Path home) {
    Path example = home.resolve("examples").resolve(EXAMPLE);
    if (!Files.isDirectory(example.resolve("reports"))) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT,
          "the example reports are not at " + example + ": run ./careo from its own folder");
    }
    return example;
  }
}
