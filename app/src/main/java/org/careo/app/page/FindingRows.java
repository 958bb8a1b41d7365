package org.careo.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;
import org.careo.confront.decide.AtOdds;
import org.careo.export.Words;
import org.careo.model.Check;
import org.careo.model.Drift;
import org.careo.model.Evidence;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.careo.model.Statement;

/** Says in plain words what was found between passages, with the words that decide it marked. */
final class FindingRows {
  /** Evidence of what both sides share, which is not what decides between them. */
  private static final String MATCHED = "matched words";

  /** Aspects that hedges and negations decide. */
  private static final Set<String> BEARING = Set.of("commitment", "polarity");

  /**
   * Aspects that a value decides, which may be all that a speaker says: "police estimate 6,000".
   */
  private static final Set<String> VALUES = Set.of("number", "date");

  private final CaseIndex index;

  FindingRows(CaseIndex index) {
    this.index = index;
  }

  /** How two statements or claims stand to one another. */
  PairRow of(Relation relation) {
    return of(List.of(relation));
  }

  /**
   * How the statements of a group of relations stand to one another, the one they share first. The
   * words that decide are marked; where nothing names them, those that stand in one account alone.
   */
  PairRow of(List<Relation> group) {
    Relation first = group.getFirst();
    Map<String, List<Span>> deciding = new LinkedHashMap<>();
    deciding.put(RelationGroups.shared(group), new ArrayList<>());
    for (Relation relation : group) {
      deciding
          .computeIfAbsent(relation.a(), id -> new ArrayList<>())
          .addAll(deciding(relation, relation.a(), Evidence::a));
      deciding
          .computeIfAbsent(relation.b(), id -> new ArrayList<>())
          .addAll(deciding(relation, relation.b(), Evidence::b));
    }
    List<Passage> passages = new ArrayList<>();
    deciding.forEach((id, spans) -> passages.add(index.passage(id, spans)));
    boolean marked = deciding.values().stream().anyMatch(spans -> !spans.isEmpty());
    DifferingWords differing = new DifferingWords(passages.stream().map(List::of).toList());
    return new PairRow(
        switch (first.strength()) {
          case CONFLICT -> "contradiction";
          case COMPARE -> "worth comparing";
          case NONE -> Words.of(first.type());
        },
        headline(first),
        marked ? passages : passages.stream().map(differing::marked).toList());
  }

  /** Words that decide in a statement: the evidence's own, else its hedges and negations. */
  private List<Span> deciding(Relation relation, String id, Function<Evidence, List<Span>> side) {
    Optional<Statement> statement = index.statement(id);
    List<Span> whole = statement.map(Statement::content).orElse(List.of());
    List<Span> spans =
        relation.evidence().stream()
            .filter(evidence -> !evidence.kind().equals(MATCHED))
            .map(side)
            .flatMap(List::stream)
            .filter(span -> VALUES.contains(relation.aspect()) || !whole.contains(span))
            .toList();
    if (!spans.isEmpty() || !BEARING.contains(relation.aspect())) {
      return spans;
    }
    return statement.stream()
        .flatMap(found -> found.commitments().stream())
        .flatMap(commitment -> commitment.hedges().stream())
        .toList();
  }

  /** What stands between the two, in one sentence of everyday words. */
  static String headline(Relation relation) {
    return switch (relation.type()) {
      case CONTRADICTS ->
          switch (isOpen(relation) ? "" : relation.aspect()) {
            case "number" -> "They give different figures";
            case "date" -> "They give different times, or count from different ones";
            case "place" -> "They name different places";
            case "actor" -> "They name different people or bodies";
            case "polarity" -> "One says it is so, the other that it is not";
            case "commitment" -> "They differ on how certain it is, or how far it has come";
            case "wording" -> "One utterance is printed in two wordings";
            default ->
                isOpen(relation)
                    ? "They may be at odds; no single word shows it"
                    : "They contradict each other";
          };
      case OPPOSES -> "Two stands on one matter";
      case NARROWS -> "One says more than the other";
      case UPDATES -> "The later one gives a newer state";
      case SAME -> "Both say the same";
      case DRIFT -> "It changed on the way from one report to the other";
      case SUPPORTS -> "Each says it without the other";
      case SAME_ORIGIN -> "Both go back to one source";
      case CITATION_MISMATCH -> "The source it cites does not bear it out";
    };
  }

  /** Whether the two were only weighed as at odds, by no rule that names the words. */
  private static boolean isOpen(Relation relation) {
    return relation.evidence().stream().anyMatch(each -> each.kind().endsWith(AtOdds.WEIGHED));
  }

  /** What changed on the way from one report to another; what was lost or added is named. */
  PairRow of(Drift drift) {
    Passage before = side(drift.from(), drift.before());
    Passage after = side(drift.to(), drift.after());
    String note = index.readable(drift.note(), List.of(drift.from(), drift.to()));
    return new PairRow(
        drift.kind().equals("addition") ? "added on the way" : drift.kind() + " changed on the way",
        drift.after().isEmpty() && !drift.before().isEmpty()
            ? "Lost: “" + before.words() + "”. " + note
            : drift.before().isEmpty() && !drift.after().isEmpty()
                ? "Added: “" + after.words() + "”. " + note
                : note,
        List.of(before, after));
  }

  private Passage side(String report, Span span) {
    return span.isEmpty()
        ? index
            .whole(report)
            .with(List.of(Piece.marked("No such words stand here.", Passages.AROUND, "")))
        : index.inContext(report, span);
  }

  /** What a desk check found. */
  PairRow of(Check check) {
    List<Passage> passages =
        check.passages().stream()
            .filter(passage -> check.passages().stream().noneMatch(each -> isInside(passage, each)))
            .map(passage -> inSentence(passage, check.passages()))
            .toList();
    return new PairRow(
        check.kind(),
        index.readable(
            check.sentence(), check.passages().stream().map(Check.Passage::report).toList()),
        passages);
  }

  /** Whether another passage of the check holds this one: the two are then shown as one. */
  private static boolean isInside(Check.Passage passage, Check.Passage other) {
    return passage.report().equals(other.report())
        && !passage.span().equals(other.span())
        && other.span().contains(passage.span());
  }

  private Passage inSentence(Check.Passage passage, List<Check.Passage> all) {
    return all.stream()
        .filter(each -> isInside(each, passage))
        .findFirst()
        .map(each -> index.passage(passage.report(), passage.span(), each.span()))
        .orElseGet(() -> index.inContext(passage.report(), passage.span()));
  }
}
