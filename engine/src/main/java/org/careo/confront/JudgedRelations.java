package org.careo.confront;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Aligner;
import org.careo.confront.align.Alignment;
import org.careo.confront.cluster.ClaimClusters.Judged;
import org.careo.confront.decide.DecisionTable;
import org.careo.confront.decide.Verdict;
import org.careo.confront.explain.Explanation;
import org.careo.confront.frame.Frame;
import org.careo.model.Evidence;
import org.careo.model.Relation;

/** Verdicts of the decision table as relations of statements, with the words that meet. */
final class JudgedRelations {
  private final List<Frame> frames;
  private final Aligner aligner;

  JudgedRelations(List<Frame> frames, Aligner aligner) {
    this.frames = frames;
    this.aligner = aligner;
  }

  /** The relation of a pair; empty where the verdict puts the two in none. */
  Optional<Relation> of(Judged judged) {
    Judged pair = new Judged(judged.pair(), exactly(judged));
    return type(pair.verdict()).map(type -> relation(pair, type));
  }

  /** Of two that say the same one may say it more exactly. */
  private Verdict exactly(Judged judged) {
    Verdict verdict = judged.verdict();
    Frame a = frames.get(judged.pair().a());
    Frame b = frames.get(judged.pair().b());
    return verdict.outcome() == Verdict.Outcome.SAME && verdict.strength() == Relation.Strength.NONE
        ? DecisionTable.narrower(a, b, verdict.score()).orElse(verdict)
        : verdict;
  }

  private static Optional<Relation.Type> type(Verdict verdict) {
    return switch (verdict.outcome()) {
      case CONTRADICTS -> Optional.of(Relation.Type.CONTRADICTS);
      case OPPOSES -> Optional.of(Relation.Type.OPPOSES);
      case UPDATES -> Optional.of(Relation.Type.UPDATES);
      case NARROWS, NARROWED -> Optional.of(Relation.Type.NARROWS);
      case SAME ->
          verdict.strength() == Relation.Strength.COMPARE && !verdict.aspect().equals("wording")
              ? Optional.of(Relation.Type.CONTRADICTS)
              : Optional.of(Relation.Type.SAME);
      case DRIFT -> Optional.of(Relation.Type.DRIFT);
      case APART, UNRELATED -> Optional.empty();
    };
  }

  /**
   * Whether the first came out before the second, or stands before it in one report; an unknown day
   * is before none.
   */
  private static boolean isEarlier(Frame a, Frame b) {
    if (a.report().equals(b.report())) {
      return a.extent().compareTo(b.extent()) < 0;
    }
    String first = a.account().report().published().range().from();
    return !first.isEmpty() && first.compareTo(b.account().report().published().range().from()) < 0;
  }

  private Relation relation(Judged pair, Relation.Type type) {
    boolean turned =
        switch (pair.verdict().outcome()) {
          case NARROWED -> true;
          case UPDATES -> isEarlier(frames.get(pair.pair().a()), frames.get(pair.pair().b()));
          case SAME, NARROWS, CONTRADICTS, OPPOSES, APART, DRIFT, UNRELATED -> false;
        };
    Frame a = frames.get(turned ? pair.pair().b() : pair.pair().a());
    Frame b = frames.get(turned ? pair.pair().a() : pair.pair().b());
    Verdict verdict = pair.verdict();
    Verdict shown =
        verdict.outcome() == Verdict.Outcome.SAME && type == Relation.Type.CONTRADICTS
            ? verdict.withOutcome(Verdict.Outcome.CONTRADICTS)
            : verdict;
    Explanation explanation =
        Explanation.of(frames.get(pair.pair().a()), frames.get(pair.pair().b()), shown);
    Evidence deciding =
        new Evidence(
            Relations.row(verdict),
            turned ? verdict.wordsB() : verdict.wordsA(),
            turned ? verdict.wordsA() : verdict.wordsB(),
            verdict.score(),
            "");
    Alignment alignment = aligner.align(a, b);
    Evidence matched =
        new Evidence(
            "matched words",
            alignment.matched().stream().map(match -> match.a().span()).sorted().toList(),
            alignment.matched().stream().map(match -> match.b().span()).sorted().toList(),
            alignment.similarity(),
            "");
    return new Relation(
        Relations.id(a, b, type.name()),
        a.id(),
        b.id(),
        type,
        verdict.aspect().equals("detail") || verdict.aspect().equals("quotation")
            ? ""
            : verdict.aspect(),
        verdict.strength(),
        Math.min(1, Math.max(0, verdict.score())),
        List.of(deciding, matched),
        explanation.english(),
        explanation.spanish());
  }
}
