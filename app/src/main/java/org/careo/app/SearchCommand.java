package org.careo.app;

import java.util.List;
import org.careo.casefile.CaseFile;
import org.careo.casefile.CaseSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code careo search CASE WORDS}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description =
        "Finds words in the reports and statements of a case; a phrase in double quotes stands as it is.")
final class SearchCommand extends CaseCommand {

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "WORDS",
      description = "What to look for.")
  private List<String> words = List.of();

  @Option(names = "--limit", defaultValue = "20", description = "At most so many places.")
  private int limit = 20;

  @Override
  int run(CaseFile file, Terminal terminal) {
    List<CaseSearch.Hit> hits = file.search().find(String.join(" ", words), limit, 0);
    if (hits.isEmpty()) {
      terminal.line("nothing found");
      return 0;
    }
    for (CaseSearch.Hit hit : hits) {
      terminal.line(
          terminal.bold(Terminal.harmless(hit.file()))
              + terminal.faint("  " + hit.kind() + (hit.item().isEmpty() ? "" : " " + hit.item())));
      terminal.wrapped(
          "    ", hit.snippet().replace(CaseSearch.FOUND, '[').replace(CaseSearch.FOUND_END, ']'));
    }
    return 0;
  }
}
