package org.careo.read.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts "10 to 15", "between 3 and 5", "1.000 a 2.000", "three or four" together as one figure. */
final class RangeJoiner {
  private static final Set<String> LINKS =
      Set.of("to", "-", "and", "or", "a", "y", "o", "al", "through", "~", "e", "u");

  private final FigureText text;

  RangeJoiner(FigureText text) {
    this.text = text;
  }

  List<Quantity> join(List<Quantity> quantities) {
    List<Quantity> joined = new ArrayList<>();
    for (Quantity right : quantities) {
      Quantity left = joined.isEmpty() ? null : joined.getLast();
      if (left != null && isRange(left, right)) {
        joined.removeLast();
        joined.add(merge(left, right));
      } else {
        joined.add(right);
      }
    }
    return joined;
  }

  private boolean isRange(Quantity left, Quantity right) {
    int link = right.first - 1;
    boolean together = link == left.end || link == left.numberEnd;
    if (!together || left.range || !LINKS.contains(text.folded(link))) {
      return false;
    }
    boolean unitsFit = left.unit.isEmpty() || right.unit.isEmpty() || left.unit.equals(right.unit);
    if (!unitsFit || left.end > link && left.counted) {
      return false;
    }
    String word = text.folded(link);
    String opener = text.folded(left.first - 1);
    boolean between = opener.equals("between") || opener.equals("entre");
    boolean from = opener.equals("from") || opener.equals("de") || opener.equals("desde");
    if (Double.isNaN(left.value) || Double.isNaN(right.value)) {
      return false;
    }
    return switch (word) {
      case "and", "y", "e" -> between;
      // "three or four years": neighbours only; "or" else chooses between two things.
      case "or", "o", "u" ->
          !left.currency
              && right.value > left.value
              && right.value <= left.value * 2 + 1
              && left.unit.isEmpty();
      case "-" -> scaled(left, right) < right.value;
      case "a", "al" ->
          scaled(left, right) < right.value
              && (from || between || left.unit.isEmpty() || left.unit.equals(right.unit));
      default -> scaled(left, right) < right.value || !from && left.value < right.value;
    };
  }

  /** "1 to 2 thousand", "5-10 million": the scale behind the second number holds for both. */
  private double scaled(Quantity left, Quantity right) {
    return left.value * factor(left, right);
  }

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
    double bare = Double.NaN;
    try {
      bare = Double.parseDouble(text.word(right.numberFirst).form().replace(",", ""));
    } catch (NumberFormatException notPlain) {
      return 1;
    }
    double factor = right.value / bare;
    return bare > left.value && factor >= 100 ? factor : 1;
  }

  private Quantity merge(Quantity left, Quantity right) {
    double factor = factor(left, right);
    right.low = left.low * factor;
    right.high = Math.max(right.high, right.value);
    right.value = Double.NaN;
    right.range = true;
    right.numberFirst = left.numberFirst;
    right.first = left.first;
    if (right.unit.isEmpty()) {
      right.unit = left.unit;
      right.currency = left.currency;
    }
    String opener = text.folded(left.first - 1);
    if (opener.equals("between") || opener.equals("entre")) {
      right.first = left.first - 1;
    }
    return right;
  }

  /** A number without a unit beside one with: "5, 10 and 15 percent". */
  static void shareUnits(FigureText text, List<Quantity> quantities) {
    for (int index = quantities.size() - 2; index >= 0; index--) {
      Quantity left = quantities.get(index);
      Quantity right = quantities.get(index + 1);
      if (left.unit.isEmpty()
          && right.counted == false
          && !right.unit.isEmpty()
          && isNear(text, left, right)) {
        left.unit = right.unit;
        left.currency = right.currency;
      }
    }
    for (int index = 1; index < quantities.size(); index++) {
      Quantity right = quantities.get(index);
      Quantity left = quantities.get(index - 1);
      boolean bare = right.unit.isEmpty() && right.nounFirst < 0;
      if (bare
          && (left.isShare() || left.currency)
          && text.folded(right.first - 1).matches("by|un|en|from|to|de|a|and|y")) {
        right.unit = left.unit;
        right.currency = left.currency;
      }
    }
  }

  private static boolean isNear(FigureText text, Quantity left, Quantity right) {
    int gap = right.first - left.numberEnd;
    String link = text.folded(left.numberEnd);
    return gap >= 1
        && gap <= 3
        && (link.equals(",")
            || link.equals("and")
            || link.equals("y")
            || link.equals("or")
            || link.equals("o")
            || link.equals("to")
            || link.equals("a")
            || link.equals("of")
            || link.equals("-"));
  }

  static @Nullable Quantity last(List<Quantity> quantities) {
    return quantities.isEmpty() ? null : quantities.getLast();
  }
}
