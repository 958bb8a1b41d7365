package org.careo.confront;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.confront.decide.Verdict;
import org.careo.confront.explain.Explanation;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Term;
import org.careo.model.Relation;
import org.careo.model.Statement;

/**
 * Direct words that bear out a rejection told of their speaker: "The minister ruled out a bridge.
 * “There will be none,” he said." Whoever grants the words has granted the rejection.
 */
final class OwnWords {
  /** Characters between the rejection and the sentence of the words, at most: one sentence. */
  private static final int NEAR = 250;

  private static final double SURE = 0.7;

  private final List<Frame> frames;

  OwnWords(List<Frame> frames) {
    this.frames = frames;
  }

  /** One relation a rejection: from the first words that bear it out. */
  List<Relation> relations() {
    Map<String, List<Frame>> refusing = new HashMap<>();
    for (Frame frame : frames) {
      if (isRefusal(frame)) {
        refusing.computeIfAbsent(key(frame), key -> new ArrayList<>()).add(frame);
      }
    }
    List<Relation> relations = new ArrayList<>();
    for (Frame frame : frames) {
      if (isRejection(frame)) {
        refusing.getOrDefault(key(frame), List.of()).stream()
            .filter(words -> isNear(words, frame))
            .findFirst()
            .ifPresent(words -> relations.add(relation(words, frame)));
      }
    }
    return relations;
  }

  private static String key(Frame frame) {
    return frame.report() + " " + frame.holder().actor();
  }

  private static boolean isRejection(Frame frame) {
    return frame.quoted().isEmpty()
        && !frame.holder().actor().isEmpty()
        && (frame.stand().equals("reject") || frame.stand().equals("deny"));
  }

  /** Direct words with a negation in their chief clause: "it will not happen". */
  private static boolean isRefusal(Frame frame) {
    return frame.statement().form() == Statement.Form.DIRECT
        && !frame.holder().actor().isEmpty()
        && frame.terms().stream().anyMatch(Term::negated);
  }

  private static boolean isNear(Frame words, Frame rejection) {
    int behind = words.sentence().start() - rejection.sentence().end();
    int before = rejection.sentence().start() - words.sentence().end();
    return Math.max(behind, before) <= NEAR && !words.extent().overlaps(rejection.extent());
  }

  private static Relation relation(Frame words, Frame rejection) {
    Verdict verdict =
        new Verdict(
            Verdict.Outcome.NARROWS,
            "wording",
            Relation.Strength.NONE,
            SURE,
            words.content(),
            rejection.content(),
            "a rejection in the speaker's own words");
    return Relations.of(
        words,
        rejection,
        Relation.Type.NARROWS,
        verdict,
        "own words",
        "",
        Explanation.of(words, rejection, verdict));
  }
}
