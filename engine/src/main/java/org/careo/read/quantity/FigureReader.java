package org.careo.read.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careo.model.Figure;
import org.careo.model.PlaceMention;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.TimeExpression;
import org.careo.read.base.Base;
import org.careo.read.number.DecimalStyle;
import org.careo.read.number.NumberPhrase;
import org.careo.read.number.NumberReader;
import org.careo.read.number.Word;
import org.careo.read.number.Words;

/** Finds figures; safe for use by several threads at once. */
public final class FigureReader {
  /** A longer sentence is read in pieces of so many words, so that the work stays linear. */
  private static final int LONGEST = 400;

  /** Never throws for any report. */
  public List<Figure> read(Base base, List<TimeExpression> times, List<PlaceMention> places) {
    List<Figure> found = new ArrayList<>();
    DecimalStyle style = DecimalStyle.of(base.report());
    SentenceGrid grid = new SentenceGrid(base);
    Pesos pesos = new Pesos(places);
    int time = 0;
    for (Sentence sentence : base.sentences()) {
      while (time < times.size() && times.get(time).span().end() <= sentence.span().start()) {
        time++;
      }
      if (!sentence.language().isRead() || !isRead(base.segmentOf(sentence))) {
        continue;
      }
      List<Word> words = Words.of(base.text(), sentence.span());
      for (int from = 0; from < words.size(); from += LONGEST) {
        List<Word> piece = words.subList(from, Math.min(words.size(), from + LONGEST));
        int end = piece.getLast().end();
        while (time < times.size() && times.get(time).span().end() <= piece.getFirst().start()) {
          time++;
        }
        int last = time;
        while (last < times.size() && times.get(last).span().start() < end) {
          last++;
        }
        FigureText text = new FigureText(base, sentence, piece, times.subList(time, last));
        QuantityVocabulary vocabulary = QuantityVocabulary.of(sentence.language());
        Circumstances circumstances = new Circumstances(text, vocabulary, places);
        Measured measured = new Measured(text, vocabulary, grid);
        List<RankFinder.Rank> ranks = new RankFinder(text, vocabulary, measured).ranks();
        List<Figure> figures = new ArrayList<>();
        for (Quantity quantity : quantities(text, vocabulary, style)) {
          if (ranks.stream().noneMatch(rank -> rank.holds(quantity.numberFirst))) {
            figures.add(figure(quantity, text, measured, circumstances, pesos));
          }
        }
        for (RankFinder.Rank rank : ranks) {
          figures.add(rank(rank, text, circumstances));
        }
        figures.sort(Comparator.comparing(Figure::span));
        for (Figure figure : figures) {
          found.add(figure.withId("f" + (found.size() + 1)));
        }
      }
    }
    return found;
  }

  private static boolean isRead(Segment segment) {
    return segment.kind().isArticle()
        || segment.kind() == SegmentKind.CAPTION
        || segment.kind() == SegmentKind.EDITORS_NOTE;
  }

  private static List<Quantity> quantities(
      FigureText text, QuantityVocabulary vocabulary, DecimalStyle style) {
    NumberFilter filter = new NumberFilter(text, vocabulary);
    UnitFinder units = new UnitFinder(text, vocabulary);
    List<Quantity> quantities = new ArrayList<>();
    for (NumberPhrase number : NumberReader.of(text.sentence.language()).read(text.words, style)) {
      boolean spent = !quantities.isEmpty() && number.first() < quantities.getLast().end;
      if (!spent && filter.isFigure(number)) {
        Quantity quantity = new Quantity(number);
        units.measure(quantity);
        quantities.add(quantity);
      }
    }
    multiples(text, vocabulary, quantities);
    quantities = new RangeJoiner(text, vocabulary, style).join(quantities);
    points(text, quantities);
    PrecisionFinder precision = new PrecisionFinder(text, vocabulary);
    ChangeFinder changes = new ChangeFinder(text, vocabulary);
    Quantity previous = null;
    for (Quantity quantity : quantities) {
      precision.set(quantity);
      changes.set(quantity, previous);
      previous = quantity;
    }
    return quantities;
  }

  /** Bare "points" beside a percentage are percentage points. */
  private static void points(FigureText text, List<Quantity> quantities) {
    if (quantities.stream().noneMatch(Quantity::isShare)) {
      return;
    }
    for (Quantity quantity : quantities) {
      if (quantity.unit.equals("point")) {
        quantity.unit = "percentage point";
      } else if (quantity.unit.equals("punto") && text.isSpanish()) {
        quantity.unit = "punto porcentual";
      }
    }
  }

  /** "doubled", "se triplicaron", "el doble de": a figure in times. */
  private static void multiples(
      FigureText text, QuantityVocabulary vocabulary, List<Quantity> quantities) {
    for (int at = 0; at < text.size(); at++) {
      String folded = text.folded(at);
      Double factor = vocabulary.multiples.get(folded);
      if (factor == null) {
        factor = vocabulary.multiples.get(text.verbLemma(at));
      }
      boolean noun =
          folded.equals("doble") || folded.equals("triple") || folded.equals("cuadruple");
      String next = text.folded(at + 1);
      boolean compared = next.equals("de") || next.equals("del") || next.equals("que");
      if (factor == null || noun && (!text.folded(at - 1).endsWith("l") || !compared)) {
        continue;
      }
      Quantity quantity =
          new Quantity(
              new NumberPhrase(at, at + 1, factor, factor, factor, NumberPhrase.Form.WORDS));
      quantity.unit = text.isSpanish() ? "vez" : "time";
      quantity.change = Figure.Change.UP;
      quantity.changeWord = at;
      quantity.multiple = true;
      quantities.add(quantity);
    }
    quantities.sort(Comparator.comparingInt(quantity -> quantity.numberFirst));
  }

  private static Figure figure(
      Quantity quantity,
      FigureText text,
      Measured measured,
      Circumstances circumstances,
      Pesos pesos) {
    Span span = text.span(quantity.first, quantity.end);
    return new Figure(
        "",
        span,
        quantity.value,
        quantity.low,
        quantity.high,
        pesos.unit(quantity.unit, span.of(text.base.text())),
        quantity.change,
        quantity.kind,
        quantity.modifier,
        measured.of(quantity),
        circumstances.period(quantity.first, quantity.end),
        circumstances.place(quantity.first, quantity.end),
        circumstances.baseline(quantity));
  }

  private static Figure rank(RankFinder.Rank rank, FigureText text, Circumstances circumstances) {
    return new Figure(
        "",
        text.span(rank.first(), rank.end()),
        rank.place(),
        rank.place(),
        rank.place(),
        "",
        Figure.Change.NONE,
        Figure.Kind.RANK,
        rank.wording(),
        rank.concept(),
        circumstances.period(rank.first(), rank.end(), rank.held(), rank.heldEnd()),
        circumstances.place(rank.first(), rank.end()),
        text.between(rank.held(), rank.heldEnd()));
  }
}
