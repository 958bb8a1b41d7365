package org.careo.confront;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careo.confront.decide.DecisionTable;
import org.careo.confront.frame.Frame;
import org.careo.model.Check;
import org.careo.model.Evidence;
import org.careo.model.Relation;
import org.careo.model.Span;

/**
 * Statements whose cited source does not bear them out, as a desk check found: the source is older
 * than what is told, its title says the contrary, or the author cites himself.
 */
final class CitationMismatches {
  /** Which slot is at odds, by kind of check. */
  private static final Map<String, String> ASPECTS =
      Map.of(
          "source older than what it is cited for", "date",
          "cited title at odds with the claim", "title",
          "author cites himself", "self");

  private static final double SURE = 0.8;

  private final List<Frame> frames;

  CitationMismatches(List<Frame> frames) {
    this.frames = frames;
  }

  /** One relation a finding that lies in a statement. */
  List<Relation> relations(List<Check> checks) {
    List<Relation> relations = new ArrayList<>();
    for (Check check : checks) {
      String aspect = ASPECTS.getOrDefault(check.kind(), "");
      if (!aspect.isEmpty()) {
        for (Check.Passage passage : check.passages()) {
          Optional<Frame> cited = resting(passage);
          if (cited.isPresent()) {
            relations.add(relation(check, aspect, cited.get(), passage.span()));
            break;
          }
        }
      }
    }
    return relations;
  }

  /** The longest statement of the sentence that a passage lies in, or that it is. */
  private Optional<Frame> resting(Check.Passage passage) {
    Frame longest = null;
    for (Frame frame : frames) {
      boolean here =
          frame.report().equals(passage.report())
              && (frame.sentence().contains(passage.span())
                  || passage.span().contains(frame.sentence()));
      int length = frame.statement().extent().length();
      if (here && (longest == null || length > longest.statement().extent().length())) {
        longest = frame;
      }
    }
    return Optional.ofNullable(longest);
  }

  private static Relation relation(Check check, String aspect, Frame cited, Span passage) {
    return new Relation(
        Relations.id(cited, cited, check.id()),
        cited.id(),
        cited.id(),
        Relation.Type.CITATION_MISMATCH,
        aspect,
        Relation.Strength.COMPARE,
        SURE,
        List.of(
            new Evidence(
                "table " + DecisionTable.VERSION + ": " + check.kind(),
                List.of(passage),
                List.of(),
                SURE,
                "")),
        check.sentence(),
        check.frase());
  }
}
