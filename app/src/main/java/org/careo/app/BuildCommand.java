package org.careo.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.careo.BuildResult;
import org.careo.CaseBuilder;
import org.careo.casefile.CaseException;
import org.careo.casefile.CaseFile;
import org.careo.model.ErrorCategory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code careo build INPUT… --case NAME.careo}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Reads reports into a case. Run again, it reads only what is new.")
final class BuildCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "Files, folders or patterns: .txt .md .html .pdf .docx .eml, also in .gz and .zip.")
  private List<String> inputs = List.of();

  @Option(
      names = "--case",
      required = true,
      paramLabel = "NAME.careo",
      description = "The case to make or add to.")
  private Path path = Path.of("");

  @Option(names = "--rebuild", description = "Read every report of the case again.")
  private boolean rebuild;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (inputs.isEmpty() && !rebuild) {
      throw new ParameterException(
          spec.commandLine(), "nothing to read: name files or folders, or say --rebuild");
    }
    if (!path.toString().endsWith(".careo")) {
      throw new ParameterException(
          spec.commandLine(), "the case must be named NAME.careo, not " + path);
    }
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      ProgressBar bar = new ProgressBar(System.err);
      BuildResult result = new CaseBuilder(file, bar).build(inputs, rebuild);
      bar.finish();
      Terminal terminal = new Terminal(System.out);
      Findings.summary(file, result, terminal);
      if (result.read() == 0 && result.unchanged() == 0 && !rebuild) {
        throw new CaseException(
            ErrorCategory.BAD_INPUT,
            result.failed().isEmpty()
                ? "no reports found in " + String.join(" ", inputs)
                : "no report could be read");
      }
      return 0;
    }
  }
}
