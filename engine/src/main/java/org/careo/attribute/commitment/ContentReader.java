package org.careo.attribute.commitment;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Commitment.Certainty;
import org.careo.model.Commitment.Stage;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a content itself tells of its certainty: hedging words, tense and mood of its first finite
 * verb, and a condition.
 */
final class ContentReader {
  private final Grid grid;
  private final Levels levels;

  ContentReader(Grid grid) {
    this.grid = grid;
    this.levels = new Levels(grid);
  }

  /**
   * What was found.
   *
   * @param certainty as told by hedging words; CERTAIN when there are none
   * @param stage how far the thing has come
   * @param time what verb and condition tell of the time of the content
   */
  record Found(Certainty certainty, Stage stage, Time time) {}

  /** When a content takes place. */
  enum Time {
    /** At or before the time of speaking, or untold. */
    SETTLED,
    /** Announced for later: "will", "va a", "pedirá". */
    LATER,
    /** A later time seen from a past one: "said it would". */
    LATER_FROM_PAST,
    /** "pediría": later than a past one under a verb that reports, else a rumour. */
    SPANISH_CONDITIONAL,
    /** The Spanish conditional perfect, by which a rumour is passed on: "habría ordenado". */
    RUMOUR,
    /** Only if something else comes true. */
    IF
  }

  /** Hedges up to the end of the first finite clause decide; those behind are kept as spans. */
  Found find(List<Range> content, List<Span> hedges) {
    Certainty certainty = Certainty.CERTAIN;
    Stage stage = Stage.UNKNOWN;
    Predicate main = null;
    for (Range piece : content) {
      for (int i = piece.first(); i < piece.end(); ) {
        int length = levels.length(i, piece.end());
        String level = levels.at(i, piece.end());
        if (!level.isEmpty() && !isOther(level, i)) {
          hedges.add(grid.span(i, i + length));
          certainty = main != null ? certainty : weaker(certainty, level);
          stage = main != null || stage != Stage.UNKNOWN ? stage : stage(level);
        }
        main = main == null ? finite(i) : main;
        i += Math.max(1, length);
      }
    }
    if (stage == Stage.UNKNOWN && main != null && isPast(main) && certainty == Certainty.CERTAIN) {
      stage = Stage.DONE;
    }
    Time time = main == null ? Time.SETTLED : timeOf(main, content);
    return new Found(certainty, time == Time.LATER ? Stage.PLANNED : stage, time);
  }

  private Time timeOf(Predicate main, List<Range> content) {
    Time time = time(main);
    boolean open = time != Time.SETTLED && time != Time.RUMOUR;
    return open && isConditional(content, main) ? Time.IF : time;
  }

  /** The finite verb group whose last token this is; null when none ends here. */
  private @Nullable Predicate finite(int token) {
    int number = grid.predicateOf(token);
    if (number < 0) {
      return null;
    }
    Predicate predicate = grid.predicates().get(number);
    return predicate.isFinite() && token >= predicate.end() - 1 ? predicate : null;
  }

  /** "if" inside a clause and "can" as a noun tell nothing. */
  private boolean isOther(String level, int index) {
    return level.equals("demand")
        || level.equals("silence")
        || grid.reads(index, "proper too") && grid.tag(index) == PartOfSpeech.PROPN
        || level.equals("possible") && grid.tag(index) == PartOfSpeech.NOUN
        || grid.reads(index, "if") && grid.tag(index) != PartOfSpeech.SCONJ;
  }

  private boolean isPast(Predicate predicate) {
    for (int i = predicate.first(); i < predicate.end(); i++) {
      if (grid.token(i).has("Tense=Past") || grid.token(i).has("Tense=Perf")) {
        return true;
      }
      if (isSpanish(i) && i == predicate.head() && grid.endsIn(i, "past ending")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpanish(int token) {
    return grid.language(token).equals(Language.SPANISH);
  }

  /** What tense and mood of a verb group tell. */
  Time time(Predicate main) {
    if (isSpanish(main.head())) {
      return spanishTime(main);
    }
    if (main.negated()) {
      return Time.SETTLED;
    }
    for (int i = main.first(); i < main.end(); i++) {
      String level = levels.at(i, Math.min(grid.sentenceEnd(i), i + 3));
      if (level.equals("planned")) {
        return Time.LATER;
      }
      if (grid.reads(i, "would") || grid.endsIn(i, "contracted would")) {
        return Time.LATER_FROM_PAST;
      }
    }
    return Time.SETTLED;
  }

  private Time spanishTime(Predicate main) {
    for (int i = main.first(); i < main.end(); i++) {
      boolean perfect =
          main.end() > i + 1
              && CueLexicon.of(Language.SPANISH).isIn("perfect", grid.token(i).lemma());
      if (grid.token(i).has("Mood=Cnd")) {
        return perfect
            ? Time.RUMOUR
            : CueLexicon.of(Language.SPANISH).isIn("able or bound", grid.token(i).lemma())
                ? Time.SETTLED
                : Time.SPANISH_CONDITIONAL;
      }
      boolean future = grid.token(i).has("Tense=Fut");
      boolean going = levels.at(i, Math.min(grid.sentenceEnd(i), i + 3)).equals("planned");
      if (future || going) {
        return perfect || main.negated() ? Time.SETTLED : Time.LATER;
      }
    }
    return Time.SETTLED;
  }

  /** Whether an "if" that asks nothing stands in the content, outside a verb that asks. */
  private boolean isConditional(List<Range> content, Predicate main) {
    for (Range piece : content) {
      for (int i = piece.first(); i < piece.end(); i++) {
        boolean english = grid.reads(i, "supposing");
        boolean spanish =
            isSpanish(i)
                && (grid.reads(i, "if") && grid.tag(i) != PartOfSpeech.PRON
                    || grid.reads(i, "excepting") && grid.is(i + 1, "THAT"));
        boolean asked = i == main.end();
        if ((english || spanish) && !asked) {
          return true;
        }
      }
    }
    return false;
  }

  private static Certainty weaker(Certainty certainty, String level) {
    Certainty found =
        switch (level) {
          case "possible" -> Certainty.POSSIBLE;
          case "probable" -> Certainty.PROBABLE;
          case "reported" -> Certainty.REPORTED;
          case "alleged" -> Certainty.ALLEGED;
          default -> Certainty.CERTAIN;
        };
    return found.compareTo(certainty) > 0 ? found : certainty;
  }

  private static Stage stage(String level) {
    return switch (level) {
      case "planned" -> Stage.PLANNED;
      case "hypothetical" -> Stage.HYPOTHETICAL;
      case "ongoing" -> Stage.ONGOING;
      case "considered" -> Stage.CONSIDERED;
      case "ordered" -> Stage.ORDERED;
      case "authorised" -> Stage.AUTHORISED;
      default -> Stage.UNKNOWN;
    };
  }
}
