package org.careo.app;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.careo.casefile.CaseFile;
import org.careo.model.Evidence;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code careo conflicts CASE [--drift]}. */
@Command(
    name = "conflicts",
    mixinStandardHelpOptions = true,
    description = "Shows where accounts contradict each other, with the words of both.")
final class ConflictsCommand extends FindingsCommand {

  @Option(names = "--drift", description = "What was changed from one report to the next too.")
  private boolean drift;

  @Override
  int run(CaseFile file, Terminal terminal, Labels labels) {
    Map<String, AccountWords> words = AccountWords.of(file);
    List<Relation> relations =
        file.findings().confrontation().relations().stream()
            .filter(this::isShown)
            .sorted(
                Comparator.comparing(Relation::type)
                    .thenComparing(Relation::strength)
                    .thenComparing(Comparator.comparingDouble(Relation::probability).reversed())
                    .thenComparing(Relation::id))
            .toList();
    for (Relation relation : relations) {
      terminal.heading(labels.of(strength(relation)) + " · " + labels.code(relation.aspect()));
      terminal.hanging("  ", labels.sentence(relation.explanation(), relation.explicacion()));
      if (!relation.evidence().isEmpty()) {
        Evidence deciding = relation.evidence().getFirst();
        side(words.get(relation.a()), deciding.a(), terminal, labels);
        side(words.get(relation.b()), deciding.b(), terminal, labels);
        terminal.line("      " + terminal.faint(deciding.kind()));
      }
    }
    terminal.blank();
    terminal.wrapped(
        "",
        relations.isEmpty()
            ? labels.of("conflicts.none")
            : labels.of("conflicts.found", relations.size()));
    if (!drift) {
      terminal.wrapped("", labels.of("conflicts.drift"));
    }
    return 0;
  }

  private boolean isShown(Relation relation) {
    return switch (relation.type()) {
      case CONTRADICTS -> true;
      case DRIFT -> drift;
      case SAME, NARROWS, UPDATES, OPPOSES, SUPPORTS, SAME_ORIGIN, CITATION_MISMATCH -> false;
    };
  }

  private static String strength(Relation relation) {
    return switch (relation.strength()) {
      case CONFLICT -> "conflict";
      case COMPARE -> "compare";
      case NONE -> "note";
    };
  }

  private static void side(
      @Nullable AccountWords account, List<Span> deciding, Terminal terminal, Labels labels) {
    if (account != null) {
      terminal.hanging("    • ", account.who(labels) + ": " + account.marked(deciding));
    }
  }
}
