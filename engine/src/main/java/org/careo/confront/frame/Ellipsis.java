package org.careo.confront.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careo.model.Figure;

/**
 * Counts that do not say of what: "the union says they are eleven", "it was closer to five", "there
 * was none". What is counted stands a sentence or two before; it is taken over from there, so that
 * the count can be held against others. A count with nothing of its own takes over all that the
 * earlier statement speaks of.
 */
final class Ellipsis {
  /** Characters between what is counted and the count that leaves it out, at most. */
  private static final int FARTHEST = 320;

  /** Statements looked at, going back. */
  private static final int LOOK_BACK = 4;

  private static final int OWN_TERMS = 2;

  private final Markers markers;
  private final Function<Figure, Optional<Term>> value;

  /**
   * @param value a figure as a term
   */
  Ellipsis(Markers markers, Function<Figure, Optional<Term>> value) {
    this.markers = markers;
    this.value = value;
  }

  /** The frames of one report with what their counts leave out. */
  List<Frame> filled(List<Frame> frames) {
    List<Frame> filled = new ArrayList<>();
    for (Frame frame : frames) {
      Frame whole = leavesOut(frame) ? filled(frame, filled) : frame;
      filled.add(
          isBare(frame)
              ? whole.speakingOf(whole.terms(), whole.figures(), true, whole.filled())
              : whole);
    }
    return filled;
  }

  private boolean leavesOut(Frame frame) {
    boolean count =
        frame.figures().size() == 1
            && frame.figures().getFirst().unit().isEmpty()
            && frame.figures().getFirst().kind() == Figure.Kind.LEVEL
            && !countsItsSubject(frame)
            && !markers.anyIn("part of them", frame.words());
    return count || isNone(frame);
  }

  /** "There was none": a denial that names nothing it denies. */
  private boolean isNone(Frame frame) {
    return frame.figures().isEmpty()
        && frame.terms().stream().noneMatch(Term::isThing)
        && markers.anyIn("none", frame.words());
  }

  /** "The dead are two", but not "the commander spoke of twenty". */
  private boolean countsItsSubject(Frame frame) {
    boolean given =
        frame.terms().stream()
            .filter(term -> term.role() == Term.Role.VERB)
            .anyMatch(term -> isEstimate(term));
    return !given
        && frame.terms().stream()
            .anyMatch(term -> term.role() == Term.Role.SUBJECT && term.isThing());
  }

  /** Whether a count says nothing but who gives it. */
  private boolean isBare(Frame frame) {
    if (frame.figures().size() != 1) {
      return false;
    }
    long more =
        frame.terms().stream()
            .filter(term -> term.kind() != Term.Kind.FIGURE && term.kind() != Term.Kind.LIGHT)
            .filter(term -> term.role() != Term.Role.SUBJECT && !isEstimate(term))
            .filter(term -> frame.told().stream().noneMatch(term::meets))
            .filter(term -> !isOfTelling(frame, term))
            .count();
    boolean given = more == 0 || frame.terms().stream().anyMatch(term -> isEstimate(term));
    return more < OWN_TERMS
        && given
        && !markers.anyIn("part of them", frame.words())
        && !frame.figures().getFirst().unit().startsWith("percent");
  }

  /** A word of the source or the cue, and not of what is said. */
  private static boolean isOfTelling(Frame frame, Term term) {
    return Stream.concat(frame.statement().source().stream(), frame.statement().cue().stream())
        .anyMatch(span -> span.overlaps(term.span()));
  }

  private boolean isEstimate(Term term) {
    return markers.isAnySense("estimating", term);
  }

  private Frame filled(Frame frame, List<Frame> before) {
    for (int back = 1; back <= Math.min(LOOK_BACK, before.size()); back++) {
      Frame earlier = before.get(before.size() - back);
      int distance = frame.extent().start() - earlier.extent().end();
      Optional<Figure> counted = counted(earlier);
      if (distance >= 0 && distance <= FARTHEST && counted.isPresent()) {
        return isNone(frame)
            ? withNone(frame, earlier, counted.get())
            : withCount(frame, earlier, counted.get());
      }
    }
    return frame;
  }

  /** The last figure of an earlier statement that says what it counts. */
  private static Optional<Figure> counted(Frame earlier) {
    return earlier.figures().stream()
        .filter(figure -> !figure.unit().isEmpty() && !figure.unit().startsWith("percent"))
        .filter(figure -> figure.kind() == Figure.Kind.LEVEL && !Double.isNaN(figure.value()))
        .reduce((first, second) -> second);
  }

  private Frame withCount(Frame frame, Frame earlier, Figure counted) {
    Figure own = frame.figures().getFirst();
    Figure full = of(own, counted);
    List<Term> terms = new ArrayList<>();
    frame.terms().stream()
        .filter(term -> term.kind() != Term.Kind.FIGURE || !term.span().equals(own.span()))
        .forEach(terms::add);
    for (Term term : isBare(frame) ? earlier.terms() : Counted.by(earlier, counted)) {
      if (term.kind() != Term.Kind.FIGURE && terms.stream().noneMatch(term::meets)) {
        terms.add(term);
      }
    }
    value.apply(full).ifPresent(terms::add);
    return frame.speakingOf(terms, List.of(full), false, true);
  }

  private static Frame withNone(Frame frame, Frame earlier, Figure counted) {
    List<Term> terms = new ArrayList<>(frame.terms());
    Counted.by(earlier, counted).forEach(term -> terms.add(term.denied()));
    return frame.speakingOf(terms, List.of(), false, true);
  }

  private static Figure of(Figure own, Figure counted) {
    return new Figure(
        own.id(),
        own.span(),
        own.value(),
        own.low(),
        own.high(),
        counted.unit(),
        own.change(),
        own.kind(),
        own.modifier(),
        counted.concept(),
        own.period(),
        own.place(),
        own.baseline());
  }
}
