package org.careo.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careo.app.page.DistinctFindings;
import org.careo.casefile.CaseFile;
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
        DistinctFindings.of(
            file.findings().confrontation().relations().stream()
                .filter(this::isShown)
                .sorted(
                    Comparator.comparingInt(ConflictsCommand::rank)
                        .thenComparing(Comparator.comparingDouble(Relation::probability).reversed())
                        .thenComparing(Relation::id))
                .toList(),
            id -> words.containsKey(id) ? words.get(id).report().id() : "",
            DistinctFindings.claimOf(file.findings().confrontation().claims()));
    for (List<Relation> group : grouped(relations)) {
      Relation first = group.getFirst();
      String aspect = first.aspect().isEmpty() ? "" : " · " + labels.code(first.aspect());
      terminal.heading(labels.of(heading(first)) + aspect);
      terminal.hanging("  ", labels.sentence(first.explanation(), first.explicacion()));
      if (!first.evidence().isEmpty()) {
        side(words.get(first.a()), first.evidence().getFirst().a(), terminal, labels);
        for (Relation each : group) {
          if (!each.b().equals(each.a())) {
            side(words.get(each.b()), each.evidence().getFirst().b(), terminal, labels);
          }
        }
        terminal.line(
            "      "
                + terminal.faint(
                    labels.of("conflicts.rule", labels.row(first.evidence().getFirst().kind()))));
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

  /** Relations of one kind that share their first account are one finding with several sides. */
  private static List<List<Relation>> grouped(List<Relation> relations) {
    Map<String, List<Relation>> groups = new LinkedHashMap<>();
    for (Relation relation : relations) {
      String row =
          relation.evidence().isEmpty() ? relation.id() : relation.evidence().getFirst().kind();
      String key =
          String.join(
              "\n",
              relation.a(),
              relation.type().name(),
              relation.strength().name(),
              relation.aspect(),
              row);
      groups.computeIfAbsent(key, each -> new ArrayList<>()).add(relation);
    }
    return List.copyOf(groups.values());
  }

  private boolean isShown(Relation relation) {
    return switch (relation.type()) {
      case CONTRADICTS, OPPOSES, UPDATES, CITATION_MISMATCH -> true;
      case DRIFT -> drift;
      case SAME, NARROWS, SUPPORTS, SAME_ORIGIN -> false;
    };
  }

  /** Contradictions before tensions, these before opposite stands and what was replaced. */
  private static int rank(Relation relation) {
    return switch (relation.type()) {
      case CONTRADICTS -> relation.strength() == Relation.Strength.CONFLICT ? 0 : 1;
      case OPPOSES -> 2;
      case UPDATES -> 3;
      case CITATION_MISMATCH -> 4;
      case DRIFT -> 5;
      case SAME, NARROWS, SUPPORTS, SAME_ORIGIN -> 6;
    };
  }

  private static String heading(Relation relation) {
    return switch (relation.type()) {
      case CONTRADICTS ->
          relation.strength() == Relation.Strength.CONFLICT ? "conflict" : "compare";
      case OPPOSES -> "opposes";
      case UPDATES -> "updates";
      case CITATION_MISMATCH -> "mismatch";
      case DRIFT -> "drift";
      case SAME, NARROWS, SUPPORTS, SAME_ORIGIN -> "note";
    };
  }

  private static void side(
      @Nullable AccountWords account, List<Span> deciding, Terminal terminal, Labels labels) {
    if (account != null) {
      terminal.hanging("    • ", account.who(labels) + ": " + account.marked(deciding));
    }
  }
}
