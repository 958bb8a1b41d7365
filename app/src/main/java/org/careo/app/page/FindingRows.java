package org.careo.app.page;

import java.util.List;
import java.util.stream.Stream;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;
import org.careo.export.Words;
import org.careo.model.Check;
import org.careo.model.Drift;
import org.careo.model.Evidence;
import org.careo.model.Relation;
import org.careo.model.Span;

/** Says in plain words what was found between passages, with the words that decide it marked. */
final class FindingRows {
  private final CaseIndex index;

  FindingRows(CaseIndex index) {
    this.index = index;
  }

  /** How two statements or claims stand to one another. */
  PairRow of(Relation relation) {
    return new PairRow(
        switch (relation.strength()) {
          case CONFLICT -> "contradiction";
          case COMPARE -> "worth comparing";
          case NONE -> Words.of(relation.type());
        },
        headline(relation),
        List.of(
            index.passage(relation.a(), deciding(relation, true)),
            index.passage(relation.b(), deciding(relation, false))));
  }

  private static List<Span> deciding(Relation relation, boolean first) {
    return relation.evidence().stream()
        .map(first ? Evidence::a : Evidence::b)
        .flatMap(List::stream)
        .toList();
  }

  /** What stands between the two, in one sentence of everyday words. */
  static String headline(Relation relation) {
    return switch (relation.type()) {
      case CONTRADICTS ->
          switch (relation.aspect()) {
            case "number" -> "They give different figures";
            case "date" -> "They give different dates";
            case "place" -> "They name different places";
            case "actor" -> "They name different people or bodies";
            case "polarity" -> "One says it is so, the other that it is not";
            case "commitment" -> "They differ on how certain it is, or how far it has come";
            case "wording" -> "One utterance is printed in two wordings";
            default -> "They contradict each other";
          };
      case OPPOSES -> "Two stands on one matter";
      case NARROWS -> "One says more than the other";
      case UPDATES -> "The later one gives a newer state";
      case SAME -> "Both say the same";
      case DRIFT -> "It changed on the way from one report to the other";
    };
  }

  /** What changed on the way from one report to another. */
  PairRow of(Drift drift) {
    return new PairRow(
        drift.kind() + " changed on the way",
        index.readable(drift.note(), List.of(drift.from(), drift.to())),
        Stream.of(
                index.inContext(drift.from(), drift.before()),
                index.inContext(drift.to(), drift.after()))
            .toList());
  }

  /** What a desk check found. */
  PairRow of(Check check) {
    List<Passage> passages =
        check.passages().stream()
            .map(passage -> index.inContext(passage.report(), passage.span()))
            .toList();
    return new PairRow(
        check.kind(),
        index.readable(
            check.sentence(), check.passages().stream().map(Check.Passage::report).toList()),
        passages);
  }
}
