package org.careo.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.careo.casefile.CaseFile;
import org.careo.model.Evidence;
import org.careo.model.Relation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo conflicts CASE [--drift]}. */
@Command(
    name = "conflicts",
    mixinStandardHelpOptions = true,
    description = "Shows where accounts contradict each other, with the words of both.")
final class ConflictsCommand extends CaseCommand {

  @Option(names = "--drift", description = "What was changed from one report to the next too.")
  private boolean drift;

  @Override
  int run(CaseFile file, Terminal terminal) {
    Map<String, AccountWords> words = AccountWords.of(file);
    List<Relation> relations =
        file.findings().confrontation().relations().stream()
            .filter(
                relation ->
                    switch (relation.type()) {
                      case CONTRADICTS -> true;
                      case DRIFT -> drift;
                      case SAME, NARROWS, UPDATES, OPPOSES -> false;
                    })
            .sorted(
                Comparator.comparing(Relation::type)
                    .thenComparing(Relation::strength)
                    .thenComparing(Comparator.comparingDouble(Relation::probability).reversed())
                    .thenComparing(Relation::id))
            .toList();
    for (Relation relation : relations) {
      String strength =
          switch (relation.strength()) {
            case CONFLICT -> "conflict";
            case COMPARE -> "compare";
            case NONE -> "note";
          };
      terminal.wrapped("", strength + ", " + relation.aspect() + ": " + relation.explanation());
      if (!relation.evidence().isEmpty()) {
        Evidence deciding = relation.evidence().getFirst();
        side(words.get(relation.a()), deciding.a(), terminal);
        side(words.get(relation.b()), deciding.b(), terminal);
        terminal.wrapped("    ", terminal.faint(deciding.kind()));
      }
    }
    terminal.line(relations.size() + " found");
    return 0;
  }

  private static void side(
      @org.jspecify.annotations.Nullable AccountWords account,
      List<org.careo.model.Span> deciding,
      Terminal terminal) {
    if (account != null) {
      terminal.wrapped("    ", account.who() + ": " + account.marked(deciding));
    }
  }
}
