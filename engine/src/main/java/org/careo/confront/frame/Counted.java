package org.careo.confront.frame;

import java.util.List;
import java.util.stream.Stream;
import org.careo.model.Figure;
import org.careo.model.Span;
import org.careo.text.Folding;

/** What the figures of a statement count or measure: "310 kilograms of | cocaine". */
public final class Counted {
  /** Characters from a figure to the noun it counts. */
  private static final int BESIDE = 14;

  /** Characters behind a figure that show it to be a part. */
  private static final int BEHIND = 8;

  private Counted() {}

  /** The words for what a figure counts or measures, in text order; empty when none stand by it. */
  public static List<Term> by(Frame frame, Figure figure) {
    List<Term> things =
        frame.terms().stream()
            .filter(term -> term.kind() != Term.Kind.FIGURE && term.isThing())
            .toList();
    if (frame.filled()) {
      return things.stream().filter(term -> !isOwn(frame, term)).toList();
    }
    List<Term> inside =
        things.stream().filter(term -> term.span().overlaps(figure.span())).toList();
    return inside.isEmpty()
        ? things.stream()
            .filter(term -> term.span().start() >= figure.span().end())
            .filter(term -> term.span().start() - figure.span().end() <= BESIDE)
            .limit(1)
            .toList()
        : inside;
  }

  private static boolean isOwn(Frame frame, Term term) {
    return frame.content().stream().anyMatch(piece -> piece.contains(term.span()));
  }

  /** "Two of the injured" counts some of them; "seven of the eleven valves" says of how many. */
  public static boolean isPart(Frame frame, Figure figure, Markers markers) {
    int last = figure.span().end();
    if (figures(frame, last, last + BESIDE + 1)
        .anyMatch(other -> isAmong(frame, figure, other, markers))) {
      return false;
    }
    int end = Math.min(frame.text().length(), last + BEHIND);
    String words = frame.text().substring(figure.span().start(), end);
    return markers.anyIn("part of", String.join(" ", Folding.words(words)));
  }

  /** "312 of the 2,140 sheets": the second is what the first is counted among. */
  public static boolean isBase(Frame frame, Figure figure, Markers markers) {
    int first = figure.span().start();
    return figures(frame, Math.max(0, first - BESIDE - 1), first)
        .anyMatch(other -> isAmong(frame, other, figure, markers));
  }

  /** Figures of the report that overlap a stretch of its text. */
  private static Stream<Figure> figures(Frame frame, int from, int to) {
    return frame.layout().figures().overlapping(List.of(new Span(from, to))).stream();
  }

  private static boolean isAmong(Frame frame, Figure part, Figure base, Markers markers) {
    int end = part.span().end();
    int start = base.span().start();
    return end <= start
        && start - end <= BESIDE
        && markers.is(
            "out of", String.join(" ", Folding.words(frame.text().substring(end, start))));
  }

  /** Whether a figure of the statement counts what a term stands for. */
  public static boolean counts(Frame frame, Term thing) {
    return frame.figures().stream().anyMatch(figure -> by(frame, figure).contains(thing));
  }
}
