package org.careo.read.quantity;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.PartOfSpeech;
import org.careo.read.base.WordList;
import org.careo.read.number.DecimalStyle;
import org.careo.read.number.Exact;

/**
 * Puts "10 to 15", "between 3 and 5", "1.000 a 2.000", "three or four" together as one figure, and
 * lends units along "5, 10 and 15 percent" and "61 votes for, 38 against". What a change goes from
 * and to ("rose from 12 to 14") stays two figures.
 */
final class RangeJoiner {
  private static final WordList LINKS = WordList.section("quantity/small-words.txt", "link");
  private static final WordList LENDERS = WordList.section("quantity/small-words.txt", "lender");
  private static final int FAR = 8;

  private final FigureText text;
  private final QuantityVocabulary vocabulary;
  private final DecimalStyle style;

  RangeJoiner(FigureText text, QuantityVocabulary vocabulary, DecimalStyle style) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.style = style;
  }

  List<Quantity> join(List<Quantity> quantities) {
    List<Quantity> joined = new ArrayList<>();
    for (Quantity right : quantities) {
      Quantity left = joined.isEmpty() ? null : joined.getLast();
      if (left != null && isRange(left, right)) {
        joined.removeLast();
        joined.add(merge(left, right));
      } else {
        if (left != null && isFromTo(left, right)) {
          lend(right, left, factor(left, right));
          left.startOfChange = true;
          right.startedFrom = left.value;
        }
        joined.add(right);
      }
    }
    shareUnits(joined);
    return joined;
  }

  /** The word before a figure, a Spanish article put aside: "entre un 8 y un 10 por ciento". */
  private int linkBefore(Quantity quantity) {
    int before = quantity.first - 1;
    boolean article = text.isSpanish() && text.folded(before).matches("un|una|el|los|las");
    return article ? before - 1 : before;
  }

  private boolean isLinked(Quantity left, Quantity right) {
    int link = linkBefore(right);
    boolean together = link == left.end || link == left.numberEnd;
    boolean unitsFit = left.unit.isEmpty() || right.unit.isEmpty() || left.unit.equals(right.unit);
    boolean single = !left.range && !Double.isNaN(left.value) && !Double.isNaN(right.value);
    return together && single && unitsFit && LINKS.contains(text.folded(link));
  }

  private boolean isRange(Quantity left, Quantity right) {
    if (!isLinked(left, right) || isScore(left, right)) {
      return false;
    }
    String opener = text.folded(linkBefore(left));
    boolean between = opener.equals("between") || opener.equals("entre");
    if (opener.equals("by") || isFromTo(left, right)) {
      return false;
    }
    return switch (text.folded(linkBefore(right))) {
      case "and", "y", "e" -> between;
      // "three or four years": neighbours only; "or" else chooses between two things.
      case "or", "o", "u" ->
          !left.currency
              && left.unit.isEmpty()
              && right.value > left.value
              && right.value <= left.value * 2 + 1;
      default -> left.value * factor(left, right) < right.value;
    };
  }

  /** "6 votes to 3": what is counted stands between, and the second number has no noun. */
  private static boolean isScore(Quantity left, Quantity right) {
    return left.counted && !right.counted && right.unit.isEmpty();
  }

  /**
   * "rose from 12 to 14", "went from 81 to 127", "cayó de 4 a 3,1 millones": where a change starts
   * and where it ends.
   */
  private boolean isFromTo(Quantity left, Quantity right) {
    String opener = text.folded(left.first - 1);
    boolean from = opener.equals("from") || opener.equals("de") || opener.equals("desde");
    String link = text.folded(right.first - 1);
    if (!from || !isLinked(left, right) || !vocabulary.is("level", link)) {
      return false;
    }
    for (int at = left.first - 2; at >= Math.max(0, left.first - FAR); at--) {
      String lemma = text.verbLemma(at);
      if (vocabulary.isDirection(text.folded(at))
          || vocabulary.isDirection(lemma)
          || vocabulary.is("moved", text.folded(at))) {
        return true;
      }
      if (text.folded(at).equals(",") || text.folded(at).equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "1 to 2 thousand", "5-10 million": the scale behind the second number holds for both. */
  private double factor(Quantity left, Quantity right) {
    boolean plainLeft = left.numberEnd - left.numberFirst == 1;
    boolean scaledRight =
        right.numberEnd - right.numberFirst == 2 && text.word(right.numberFirst).isDigits();
    if (!plainLeft
        || !scaledRight
        || !text.word(left.numberFirst).isDigits()
        || !left.unit.isEmpty() && !left.currency) {
      return 1;
    }
    double bare = style.value(text.word(right.numberFirst).form());
    double factor = Math.rint(right.value / bare);
    boolean small = left.value < 1000 && bare < 1000;
    return small && factor >= 100 ? factor : 1;
  }

  private static void lend(Quantity from, Quantity to, double factor) {
    to.value = Exact.product(to.value, factor);
    to.low = Exact.product(to.low, factor);
    to.high = Exact.product(to.high, factor);
    if (to.unit.isEmpty()) {
      to.unit = from.unit;
      to.currency = from.currency;
    } else if (from.unit.isEmpty()) {
      from.unit = to.unit;
      from.currency = to.currency;
    }
  }

  private Quantity merge(Quantity left, Quantity right) {
    right.low = Exact.product(left.low, factor(left, right));
    right.high = Math.max(right.high, right.value);
    right.value = Double.NaN;
    right.range = true;
    right.numberFirst = left.numberFirst;
    right.first = left.first;
    if (right.unit.isEmpty()) {
      right.unit = left.unit;
      right.currency = left.currency;
    }
    int before = linkBefore(left);
    if (text.folded(before).equals("between") || text.folded(before).equals("entre")) {
      right.first = before;
    }
    return right;
  }

  private void shareUnits(List<Quantity> quantities) {
    for (int index = quantities.size() - 2; index >= 0; index--) {
      Quantity left = quantities.get(index);
      Quantity right = quantities.get(index + 1);
      if (left.unit.isEmpty() && !right.counted && !right.unit.isEmpty() && isNear(left, right)) {
        left.unit = right.unit;
        left.currency = right.currency;
      }
    }
    for (int index = 1; index < quantities.size(); index++) {
      Quantity right = quantities.get(index);
      Quantity left = quantities.get(index - 1);
      boolean bare = right.unit.isEmpty() && right.nounFirst < 0;
      if (!bare || left.unit.isEmpty()) {
        continue;
      }
      String before = text.folded(right.first - 1);
      boolean measured = (left.isShare() || left.currency) && LENDERS.contains(before);
      if (measured || left.counted && isOfTheSame(left, right)) {
        right.unit = left.unit;
        right.currency = left.currency;
      }
    }
  }

  /** "61 votes in favour, 38 against", "6 votes to 3", "14 injured, three of them badly". */
  private boolean isOfTheSame(Quantity left, Quantity right) {
    String before = text.folded(right.first - 1);
    if (vocabulary.is("level", before) && right.first - 1 == left.end) {
      return true;
    }
    boolean joined = before.equals(",") || before.equals("and") || before.equals("y");
    if (!joined || right.first - left.end > FAR) {
      return false;
    }
    String next = text.folded(right.numberEnd);
    boolean closes = !text.has(right.numberEnd) || next.equals(".") || next.equals(",");
    return closes && !before.equals(",")
        || text.tag(right.numberEnd) == PartOfSpeech.ADP
        || vocabulary.is("more", next)
        || vocabulary.is("less", next)
        || next.equals("against");
  }

  private boolean isNear(Quantity left, Quantity right) {
    int gap = right.first - left.numberEnd;
    String link = text.folded(left.numberEnd);
    boolean listed =
        link.equals(",") && text.folded(right.first - 1).equals(",") && !text.isSpanish();
    return gap == 1 && (LINKS.contains(link) || link.equals("of") || listed);
  }
}
