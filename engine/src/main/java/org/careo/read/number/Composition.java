package org.careo.read.number;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The value of a number while its words are read: a group below one thousand being added up, and
 * the parts already multiplied by their scale, smallest on top.
 */
final class Composition {
  private final Deque<double[]> parts = new ArrayDeque<>();
  private double group = Double.NaN;
  private double extra;
  private boolean digits;
  private int words;

  /** Adds an atom to the group; false when it cannot follow ("two three"). */
  boolean atom(double value) {
    if (Double.isNaN(group)) {
      if (!parts.isEmpty() && value >= parts.peek()[1]) {
        return false;
      }
      group = value;
      return true;
    }
    if (digits || !follows(value)) {
      return false;
    }
    group += value;
    return true;
  }

  private boolean follows(double value) {
    if (group == 0 || value == 0) {
      return false;
    }
    boolean afterHundred = group % 100 == 0 && value < 100;
    boolean afterTen = group % 100 >= 20 && group % 10 == 0 && value < 10;
    return afterHundred || afterTen;
  }

  /**
   * Whether an atom after a joining word still belongs to the number: "one hundred and five",
   * "thousand and one", "treinta y cinco"; not "five and six".
   */
  boolean accepts(double value, boolean joiner, boolean english) {
    if (Double.isNaN(group)) {
      return joiner && !parts.isEmpty() && value < 100 && (english || value < 10);
    }
    if (digits || !follows(value)) {
      return false;
    }
    boolean afterHundred = group % 100 == 0;
    return english ? afterHundred == joiner || !joiner : !afterHundred;
  }

  boolean hundred() {
    if (Double.isNaN(group) || group < 1 || group >= 100 || group % 10 == 0 && group > 10) {
      return false;
    }
    group *= 100;
    return true;
  }

  /** Multiplies what stands since the last greater scale; false when nothing stands there. */
  boolean scale(double scale, boolean alone) {
    double amount;
    if (Double.isNaN(group)) {
      boolean pending = !parts.isEmpty() && parts.peek()[1] < scale;
      if (!pending && !alone) {
        return false;
      }
      if (!pending && !parts.isEmpty() && parts.peek()[1] <= scale) {
        return false;
      }
      amount = pending ? 0 : 1;
    } else {
      amount = group;
    }
    while (!parts.isEmpty() && parts.peek()[1] < scale) {
      amount += parts.pop()[0];
    }
    if (!parts.isEmpty() && parts.peek()[1] == scale) {
      return false;
    }
    parts.push(new double[] {Exact.product(amount, scale), scale});
    group = Double.NaN;
    return true;
  }

  /** One half more of the unit or scale that stands before. */
  void half() {
    if (Double.isNaN(group) && !parts.isEmpty()) {
      extra += parts.peek()[1] / 2;
    } else {
      group += 0.5;
    }
  }

  void add(double fraction) {
    if (Double.isNaN(group)) {
      extra += fraction;
    } else {
      group += fraction;
    }
  }

  void digits(boolean last) {
    digits = last;
    words++;
  }

  boolean hasDigits() {
    return digits;
  }

  int words() {
    return words;
  }

  boolean isBetweenScales() {
    return Double.isNaN(group);
  }

  double total() {
    double total = Double.isNaN(group) ? extra : group + extra;
    if (Double.isNaN(group) && parts.isEmpty() && extra == 0) {
      return Double.NaN;
    }
    for (double[] part : parts) {
      total += part[0];
    }
    return total;
  }
}
