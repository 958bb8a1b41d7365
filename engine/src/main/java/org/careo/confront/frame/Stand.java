package org.careo.confront.frame;

import java.util.List;
import org.careo.model.Actor;
import org.careo.model.Mention;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;

/**
 * What somebody stands for: the kind of stand and who takes it. A stand may be the cue's ("rejected
 * | an intervention") or the author's own verb with its subject ("the president dismissed an
 * intervention").
 *
 * @param kind "reject", "deny", "demand", "threaten", "praise", "promise"; empty when none is taken
 * @param holder who takes it, the source of the statement where it takes none
 */
record Stand(String kind, Speaker holder) {

  /** The stand a cue takes. */
  static Stand ofCue(Statement statement, Attitude attitude) {
    return switch (attitude) {
      case REJECTS -> new Stand("reject", statement.speaker());
      case DENIES_THING -> new Stand("deny", statement.speaker());
      case DENIES -> new Stand("", statement.speaker());
      case NEITHER -> new Stand(kind(statement.act()), statement.speaker());
    };
  }

  /** What a cue does with the content. */
  enum Attitude {
    /** Does not want it: a stand. */
    REJECTS,
    /** Says that it is not so: a matter of fact. */
    DENIES,
    /** Denies a thing without a verb: a stand or a matter of fact. */
    DENIES_THING,
    NEITHER
  }

  /**
   * The stand the author tells of: somebody named rejects what the content holds.
   *
   * @param subject the words of who rejects; where they are not known, all that stands before the
   *     verb
   */
  static Stand ofSubject(Statement statement, Span subject, Layout layout) {
    Actor holder = null;
    for (Mention mention : layout.mentions().overlapping(List.of(subject))) {
      if (subject.contains(mention.span())) {
        for (Actor actor : layout.reading().actors()) {
          holder = actor.id().equals(mention.actor()) ? actor : holder;
        }
      }
    }
    return new Stand(
        "reject",
        holder == null
            ? statement.speaker()
            : new Speaker(holder.id(), holder.name(), holder.kind()));
  }

  private static String kind(SpeechAct act) {
    return switch (act) {
      case REFUSAL -> "reject";
      case DEMAND, RECOMMENDATION -> "demand";
      case THREAT -> "threaten";
      case PRAISE -> "praise";
      case PROMISE -> "promise";
      case ASSERTION, DENIAL, ACCUSATION, FORECAST, QUESTION, NO_COMMENT -> "";
    };
  }
}
