package org.careo.confront;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careo.confront.decide.Verdict;
import org.careo.confront.explain.Explanation;
import org.careo.confront.frame.Frame;
import org.careo.model.Drift;
import org.careo.model.Lineage;
import org.careo.model.Relation;
import org.careo.model.Span;

/** What the lineage saw change on the way from a report to one made from it, told of statements. */
final class LineageDrifts {
  private static final double SURE = 0.7;

  private final List<Frame> frames;

  LineageDrifts(List<Frame> frames) {
    this.frames = frames;
  }

  /** One relation a drift that lies in a statement of both reports. */
  List<Relation> relations(Lineage lineage) {
    List<Relation> relations = new ArrayList<>();
    for (Drift drift : lineage.drifts()) {
      Optional<Frame> before = at(drift.from(), drift.before());
      Optional<Frame> after = at(drift.to(), drift.after());
      if (before.isPresent() && after.isPresent()) {
        relations.add(relation(drift, before.get(), after.get()));
      }
    }
    return relations;
  }

  /** The statement a passage lies in or nearest before, its source and cue taken with it. */
  private Optional<Frame> at(String report, Span passage) {
    Frame best = null;
    int shortest = Integer.MAX_VALUE;
    for (Frame frame : frames) {
      if (frame.report().equals(report)) {
        Span reach = frame.extent().cover(frame.sentence());
        boolean inside = reach.start() <= passage.start() && passage.end() <= reach.end();
        int length =
            frame.content().stream().anyMatch(piece -> piece.overlaps(passage))
                ? frame.extent().length()
                : reach.length() + frame.extent().length();
        if (inside && length < shortest) {
          best = frame;
          shortest = length;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Relation relation(Drift drift, Frame before, Frame after) {
    Verdict verdict =
        new Verdict(
            Verdict.Outcome.DRIFT,
            aspect(drift.kind()),
            Relation.Strength.COMPARE,
            SURE,
            shown(drift.before()),
            shown(drift.after()),
            "changed on the way");
    return Relations.of(
        before,
        after,
        Relation.Type.DRIFT,
        verdict,
        drift.id(),
        drift.note(),
        Explanation.of(before, after, verdict));
  }

  private static List<Span> shown(Span words) {
    return words.length() == 0 ? List.of() : List.of(words);
  }

  private static String aspect(String kind) {
    return switch (kind) {
      case "figure" -> "number";
      case "date" -> "date";
      case "hedge" -> "commitment";
      case "negation" -> "polarity";
      case "quotation" -> "wording";
      default -> "actor"; // A name, a title, a speaker, an attribution.
    };
  }
}
