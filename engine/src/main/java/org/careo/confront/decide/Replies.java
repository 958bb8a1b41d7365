package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.frame.Term;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * Rows for what somebody answers to the statement right before his: "he denies it", "she disputed
 * that account", "he called the report a lie", "an official countered that …". The answer only
 * points to what it is about, so its words cannot be compared; its place in the report tells.
 */
final class Replies {
  /** With more acts and things than this it says something of its own beside a flat denial. */
  private static final int FLAT_TERMS = 2;

  /** Words of an answer that only points; with more of them it says something of its own. */
  private static final int POINTING_WORDS = 7;

  /** Characters of its sentence before the answer and who gives it: "But", "On Friday,". */
  private static final int OPENING = 25;

  /** Characters between two sentences that follow one another. */
  private static final int BREAK = 4;

  private final Markers markers;

  Replies(Markers markers) {
    this.markers = markers;
  }

  /** The row by which the second answers the first that it is not so; empty when none. */
  Optional<String> row(Frame first, Frame second) {
    if (first.denies()
        || !first.whole()
        || DecisionTable.isToCome(first)
        || !follows(first, second)) {
      return Optional.empty();
    }
    if (isFlat(second) || isPointing(second)) {
      return Optional.of("a flat denial");
    }
    if (isCalledFalse(second)) {
      return Optional.of("called false");
    }
    return isCountering(second) ? Optional.of("an answer that counters") : Optional.empty();
  }

  /** In one sentence, or the answer opens the next one. */
  private static boolean follows(Frame first, Frame second) {
    Span one = first.sentence();
    Span other = second.sentence();
    return one.overlaps(other)
        || other.start() >= one.end()
            && other.start() - one.end() <= BREAK
            && beginning(second) - other.start() <= OPENING;
  }

  private static int beginning(Frame frame) {
    return Stream.of(
            frame.content().stream(),
            frame.statement().source().stream(),
            frame.statement().cue().stream())
        .flatMap(spans -> spans)
        .mapToInt(Span::start)
        .filter(start -> start >= frame.sentence().start())
        .min()
        .orElse(frame.extent().start());
  }

  /**
   * "He denies it", "they did not"; who was not aware of it or cannot rule it out denies nothing.
   */
  private boolean isFlat(Frame second) {
    boolean flat =
        markers.anyIn("flat denial", second.words())
            || second.terms().isEmpty() && markers.anyIn("negation", second.words());
    return flat
        && second.terms().stream().filter(Term::isThing).count() <= FLAT_TERMS
        && !second.hedged()
        && !DecisionTable.isToCome(second)
        && Folding.words(second.words()).stream()
            .noneMatch(word -> markers.startsAny("knowing", word))
        && !markers.anyIn("neither", second.words());
  }

  /**
   * "Denied having used those words", "rejects that claim": nothing but what was said before. An
   * offer is rejected too ("rejected it"), and was made all the same.
   */
  private boolean isPointing(Frame second) {
    List<String> words = opening(second);
    boolean turned = cue(second).stream().anyMatch(word -> markers.is("negation", word));
    boolean denying =
        second.denies()
            || !turned
                && cue(second).stream().anyMatch(word -> markers.startsAny("doubting", word));
    return denying
        && !words.isEmpty()
        && words.size() <= POINTING_WORDS
        && words.stream().allMatch(this::pointsBack)
        && (!second.stand().equals("reject")
            || words.stream().anyMatch(word -> markers.is("what was said", word)));
  }

  /** "Called the account a novel", "tachó de falsas esas acusaciones". */
  private boolean isCalledFalse(Frame second) {
    List<String> words = opening(second);
    return cue(second).stream().anyMatch(word -> markers.startsAny("calling", word))
        && words.size() <= POINTING_WORDS
        && words.stream().anyMatch(word -> markers.is("falsity", word))
        && words.stream().allMatch(word -> pointsBack(word) || markers.is("falsity", word));
  }

  private boolean pointsBack(String word) {
    return markers.is("pointing", word) || markers.is("what was said", word);
  }

  private boolean isCountering(Frame second) {
    return cue(second).stream().anyMatch(word -> markers.startsAny("countering", word))
        && second.whole()
        && !second.denies();
  }

  /** The words up to the first mark: "that, but a former aide recalls …". */
  private static List<String> opening(Frame frame) {
    String words = frame.content().getFirst().of(frame.text());
    return Folding.words(words.split("[,;:.(—]", 2)[0]);
  }

  private static List<String> cue(Frame frame) {
    return frame.statement().cue().stream()
        .flatMap(words -> Folding.words(words.of(frame.text())).stream())
        .toList();
  }
}
