package org.careo.app;

import java.io.IOException;
import org.careo.casefile.CaseFile;
import picocli.CommandLine.Option;

/** A command that shows findings, in English or Spanish. */
abstract class FindingsCommand extends CaseCommand {

  @Option(
      names = "--language",
      paramLabel = "en|es",
      description = "Language of the explanations; the words of reports stay as they are.")
  private Labels.Tongue language = Labels.Tongue.EN;

  @Override
  final int run(CaseFile file, Terminal terminal) throws IOException {
    return run(file, terminal, new Labels(language));
  }

  abstract int run(CaseFile file, Terminal terminal, Labels labels) throws IOException;
}
