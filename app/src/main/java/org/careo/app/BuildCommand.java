package org.careo.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "Your own actors and office holders, kept in the case; tab-separated: id, kind, country, sector, names; or names, gender, country, role, from, to.")
  private Optional<Path> actors = Optional.empty();

  @Option(names = "--rebuild", description = "Read every report of the case again.")
  private boolean rebuild;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (inputs.isEmpty() && !rebuild && actors.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "nothing to read: name files or folders, or say --rebuild");
    }
    if (!path.toString().endsWith(".careo")) {
      throw new ParameterException(
          spec.commandLine(), "the case must be named NAME.careo, not " + path);
    }
    refuseMistyped();
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      actors.ifPresent(given -> useActors(file, given));
      ProgressBar bar = new ProgressBar(System.err);
      BuildResult result = new CaseBuilder(file, bar).build(inputs, rebuild);
      bar.finish();
      Terminal terminal = new Terminal(System.out);
      Findings.summary(file, result, terminal);
      if (result.read() == 0 && result.unchanged() == 0 && !rebuild && actors.isEmpty()) {
        throw new CaseException(
            ErrorCategory.BAD_INPUT,
            result.failed().isEmpty()
                ? "no reports found in " + String.join(" ", inputs)
                : "no report could be read");
      }
      result.defects().forEach(defect -> System.err.println("careo: " + defect.message()));
      return result.defects().isEmpty() ? 0 : 1;
    }
  }

  /** A mistyped name makes no case and is not remembered as a report that could not be read. */
  private void refuseMistyped() {
    if (!inputs.isEmpty() && inputs.stream().allMatch(BuildCommand::isMissing)) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT, "no such file or folder: " + String.join(" ", inputs));
    }
  }

  private static boolean isMissing(String input) {
    try {
      boolean pattern = input.chars().anyMatch(each -> "*?[{".indexOf(each) >= 0);
      return !pattern && Files.notExists(Path.of(input));
    } catch (InvalidPathException noPath) {
      return true;
    }
  }

  private static void useActors(CaseFile file, Path given) {
    try {
      CaseBuilder.useActors(file, Files.readString(given));
    } catch (IOException unreadable) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT, "cannot read the actors in " + given + " as UTF-8 text");
    } catch (IllegalArgumentException wrong) {
      throw new CaseException(ErrorCategory.BAD_INPUT, given + ", " + wrong.getMessage());
    }
  }
}
