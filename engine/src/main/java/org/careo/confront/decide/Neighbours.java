package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Counted;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.FigureVerdict;
import org.careo.model.Figure;
import org.careo.model.Relation.Strength;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.Folding;

/**
 * Rows for two statements that a report itself puts side by side, each with another holder: "some
 * say they were told, while others were not"; a charge and the denial after it; "six, says one;
 * eleven, says the other". The second often says too little to be compared by its words, but it is
 * the report that sets the two against one another. What these rows find is to be compared, never a
 * conflict proven.
 */
final class Neighbours {
  /** Characters between the end of one and the beginning of the other. */
  private static final int NEAR = 220;

  /** Characters between two that a report still tells together. */
  private static final int TOGETHER = 300;

  /** The same where nothing but a connective, a source and a cue may stand between. */
  private static final int NEXT = 60;

  private static final double SURE = 0.55;

  /** How many times a count an answer to it may be: 31 victims and 612 people are two matters. */
  private static final int ANSWER = 5;

  /** How much of the shorter of charge and denial must meet. */
  private static final double ANSWERED = 0.45;

  private final Markers markers;
  private final FigureComparison figures;
  private final Replies replies;
  private final OtherMatters otherMatters;

  Neighbours(Markers markers, FigureComparison figures) {
    this.markers = markers;
    this.figures = figures;
    replies = new Replies(markers);
    otherMatters = new OtherMatters(figures, markers);
  }

  /**
   * Whether two statements, one of them put to somebody, stand side by side in one report and have
   * two holders.
   */
  static boolean areNeighbours(Frame a, Frame b) {
    return a.report().equals(b.report())
        && (isSpeech(a) || isSpeech(b))
        && !a.extent().overlaps(b.extent())
        && !a.holder().equals(b.holder())
        && between(a, b).length() <= NEAR;
  }

  /** Whether the two stand side by side, each put to somebody else. */
  static boolean areSpeakers(Frame a, Frame b) {
    return areNeighbours(a, b) && isSpeech(a) && isSpeech(b);
  }

  /** Whether a report tells two things together, one of them put to somebody. */
  static boolean areNear(Frame a, Frame b) {
    return a.report().equals(b.report())
        && (isSpeech(a) || isSpeech(b))
        && !a.extent().overlaps(b.extent())
        && between(a, b).length() <= TOGETHER;
  }

  /** How far apart two that are told together stand: 0 to 1; 0 for two that are not. */
  static double distance(Frame a, Frame b) {
    return areNear(a, b) ? (double) between(a, b).length() / TOGETHER : 0;
  }

  /** Whether two that are told together stand in two paragraphs all the same. */
  static boolean areInTwoParagraphs(Frame a, Frame b) {
    return areNear(a, b) && between(a, b).of(a.text()).indexOf('\n') >= 0;
  }

  private static boolean isSpeech(Frame frame) {
    return frame.statement().form() != Statement.Form.AUTHOR
        && (frame.holder().isKnown() || !frame.statement().source().isEmpty());
  }

  static Span between(Frame a, Frame b) {
    Span one = a.extent();
    Span other = b.extent();
    Span first = one.compareTo(other) <= 0 ? one : other;
    Span second = one.compareTo(other) <= 0 ? other : one;
    return new Span(first.end(), Math.max(first.end(), second.start()));
  }

  /** What the report says of the two by putting them so; empty when nothing. */
  Optional<Verdict> verdict(Frame a, Frame b, Alignment alignment) {
    if (!areNeighbours(a, b) || a.conditional() || b.conditional()) {
      return Optional.empty();
    }
    Optional<FigureComparison.Pair> counts = otherCount(a, b);
    if (counts.isPresent()) {
      return Optional.of(
          compare("number", counts.get().a(), counts.get().b(), "another count in answer"));
    }
    boolean inOrder = a.extent().compareTo(b.extent()) <= 0;
    Optional<String> reply = replies.row(inOrder ? a : b, inOrder ? b : a);
    if (reply.isPresent()) {
      return Optional.of(compare("polarity", a, b, reply.get()));
    }
    if (!areSpeakers(a, b)) {
      return Optional.empty();
    }
    if (deniesFact(a) != deniesFact(b)
        && alignment.core() >= 1
        && alignment.larger() >= ANSWERED
        && !Holders.meet(a, b)) {
      return Optional.of(compare("polarity", a, b, "a charge and its denial"));
    }
    if (a.sentence().overlaps(b.sentence())
        && between(a, b).length() <= NEXT
        && saysOthers(a, b)
        && isContrasted(a, b)) {
      return Optional.of(compare("polarity", a, b, "set against one another by the report"));
    }
    return Optional.empty();
  }

  /** To deny is to say that it is not so; who rejects a thing takes a stand on it. */
  private static boolean deniesFact(Frame frame) {
    return frame.denies() && !frame.stand().equals("reject");
  }

  /** Whether a connective of contrast stands between the two or before both in their sentence. */
  private boolean isContrasted(Frame a, Frame b) {
    Span one = a.extent();
    Span other = b.extent();
    Span first = one.compareTo(other) <= 0 ? one : other;
    Span before = new Span(Math.min(a.sentence().start(), first.start()), first.start());
    String words = before.of(a.text()) + " " + between(a, b).of(a.text());
    return markers.anyIn("contrast", String.join(" ", Folding.words(words)));
  }

  /** "While others say": the second holder is named by its being another. */
  private boolean saysOthers(Frame a, Frame b) {
    return isOther(a) || isOther(b);
  }

  private boolean isOther(Frame frame) {
    return frame.statement().source().stream()
        .flatMap(span -> Folding.words(span.of(frame.text())).stream())
        .anyMatch(word -> markers.is("other", word));
  }

  /** A bare count that answers a count: "they are eleven". */
  private Optional<FigureComparison.Pair> otherCount(Frame a, Frame b) {
    if (a.figures().size() != 1
        || b.figures().size() != 1
        || !a.bare() && !b.bare()
        || Holders.haggle(a, b)) {
      return Optional.empty();
    }
    Figure left = a.figures().getFirst();
    Figure right = b.figures().getFirst();
    boolean oneThing =
        left.unit().isEmpty()
            || right.unit().isEmpty()
            || FigureComparison.conceptsMeet(left, right)
            || figures.areOfOneUnit(left, right);
    return oneThing
            && !isPartOrBase(a, left)
            && !isPartOrBase(b, right)
            && !otherMatters.countTheirOwn(a, b)
            && !Incomparable.saysSo(a, b, markers)
            && figures.areApart(left, right)
            && figures.areWithin(left, right, ANSWER)
        ? Optional.of(
            new FigureComparison.Pair(
                left, right, new FigureVerdict(FigureVerdict.Label.CONTRADICT, "value")))
        : Optional.empty();
  }

  private boolean isPartOrBase(Frame frame, Figure figure) {
    return Counted.isPart(frame, figure, markers) || Counted.isBase(frame, figure, markers);
  }

  private static Verdict compare(String aspect, Figure a, Figure b, String row) {
    return new Verdict(
        Verdict.Outcome.CONTRADICTS,
        aspect,
        Strength.COMPARE,
        SURE,
        List.of(a.span()),
        List.of(b.span()),
        row);
  }

  private static Verdict compare(String aspect, Frame a, Frame b, String row) {
    return new Verdict(
        Verdict.Outcome.CONTRADICTS, aspect, Strength.COMPARE, SURE, a.content(), b.content(), row);
  }
}
