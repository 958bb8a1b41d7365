package org.careo.confront.decide;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.quantity.FigureComparison;
import org.careo.model.Figure;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * Values of which one has taken the other's place, as the later account says itself: "raised the
 * number to 310,000", "from 64 to 87", "the corrected figure is 54"; or as the earlier one says:
 * "at first", "provisional". Such values are no contradiction.
 */
public final class Superseded {
  /** Row of a value whose former value is told beside it. */
  private static final String FORMER = "its former value is told beside it";

  /** Row of a value that is said to have changed. */
  private static final String CHANGED = "said to have changed";

  /** Characters before a value in which it is said to have changed. */
  private static final int BEFORE = 60;

  /** Characters between a value and its former one. */
  private static final int BETWEEN = 12;

  private static final double SURE = 0.7;

  private final FigureComparison figures;
  private final Markers markers;

  /**
   * @param figures compares figures
   * @param markers classes of words
   */
  public Superseded(FigureComparison figures, Markers markers) {
    this.figures = figures;
    this.markers = markers;
  }

  /** "From 64 to 87", where the other gives 64. */
  Optional<Verdict> former(Frame a, Frame b, Alignment alignment) {
    if (alignment.matched().isEmpty()) {
      return Optional.empty();
    }
    return former(a, b)
        .map(pair -> updates(pair.get(0), pair.get(1)))
        .or(() -> former(b, a).map(pair -> updates(pair.get(1), pair.get(0))));
  }

  private Optional<List<Figure>> former(Frame late, Frame early) {
    if (!mayFollow(late, early)) {
      return Optional.empty();
    }
    List<Figure> told = late.layout().figures().overlapping(List.of(late.sentence()));
    for (Figure value : late.figures()) {
      for (Figure former : told) {
        if (!former.equals(value)
            && isFormer(late.text(), value, former)
            && early.figures().stream().noneMatch(figure -> isOneValue(figure, value))) {
          Optional<Figure> given =
              early.figures().stream().filter(figure -> isOneValue(figure, former)).findFirst();
          if (given.isPresent()) {
            return Optional.of(List.of(value, given.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOneValue(Figure one, Figure other) {
    return one.value() == other.value() && figures.fit(one, other);
  }

  private boolean isFormer(String text, Figure value, Figure former) {
    Span first = value.span();
    Span second = former.span();
    boolean inOrder = first.end() <= second.start();
    if (!inOrder && second.end() > first.start()) {
      return false;
    }
    Span between =
        inOrder ? new Span(first.end(), second.start()) : new Span(second.end(), first.start());
    String words = String.join(" ", Folding.words(between.of(text)));
    return between.length() <= BETWEEN
        && (inOrder
            ? markers.is("changed from", words) && markers.anyIn("changed", before(text, first))
            : markers.is("up to", words)
                && markers.anyAtEnd("from", before(text, second))
                && markers.anyIn("changed", before(text, second)));
  }

  private static String before(String text, Span span) {
    return String.join(
        " ", Folding.words(text.substring(Math.max(0, span.start() - BEFORE), span.start())));
  }

  /** The same, or an update where one of two values has taken the place of the other. */
  public Verdict settle(Frame a, Frame b, Verdict verdict) {
    boolean values =
        verdict.outcome() == Verdict.Outcome.CONTRADICTS
            && verdict.aspect().equals("number")
            && verdict.wordsA().size() == 1
            && verdict.wordsB().size() == 1;
    if (!values || !areOfOneParty(a, b, verdict)) {
      return verdict;
    }
    Span left = verdict.wordsA().getFirst();
    Span right = verdict.wordsB().getFirst();
    boolean changed =
        mayFollow(a, b) && follows(a, left, b) || mayFollow(b, a) && follows(b, right, a);
    return changed
        ? new Verdict(
            Verdict.Outcome.UPDATES,
            "number",
            Relation.Strength.NONE,
            verdict.score(),
            verdict.wordsA(),
            verdict.wordsB(),
            CHANGED)
        : verdict;
  }

  /** What one party counts now does not take the place of what another one counts. */
  private static boolean areOfOneParty(Frame a, Frame b, Verdict verdict) {
    boolean nobody = !a.holder().isKnown() && !b.holder().isKnown();
    return Holders.bearOneName(a, b) || nobody && verdict.row().equals(DecisionTable.ONE_TOLL);
  }

  private boolean follows(Frame late, Span value, Frame early) {
    boolean first = saysFirst(early) && !saysFirst(late);
    return first && early.holder().isKnown() == late.holder().isKnown()
        || isChanged(late, value)
        || markers.anyIn("correction", late.words()) && !markers.anyIn("correction", early.words());
  }

  private boolean saysFirst(Frame frame) {
    return markers.anyIn("early value", Provisional.telling(frame));
  }

  private boolean isChanged(Frame late, Span value) {
    int start = Math.min(late.sentence().start(), value.start());
    String words = before(late.text(), value);
    String own =
        String.join(
            " ",
            Folding.words(
                late.text().substring(Math.max(start, value.start() - BEFORE), value.start())));
    return markers.anyIn("changed", own) && markers.anyAtEnd("changed to", words);
  }

  /** In a later report, or farther on in one. */
  private static boolean mayFollow(Frame late, Frame early) {
    if (late.report().equals(early.report())) {
      return early.extent().compareTo(late.extent()) < 0;
    }
    OptionalLong days = Holders.days(late, early);
    return days.isPresent() && days.getAsLong() > 0;
  }

  private static Verdict updates(Figure a, Figure b) {
    return new Verdict(
        Verdict.Outcome.UPDATES,
        "number",
        Relation.Strength.NONE,
        SURE,
        List.of(a.span()),
        List.of(b.span()),
        FORMER);
  }
}
