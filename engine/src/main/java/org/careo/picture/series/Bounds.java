package org.careo.picture.series;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Figure;

/**
 * What a figure's wording allows, with the rounding it is written in.
 *
 * @param low lower bound; negative infinity = open
 * @param high upper bound; infinity = open
 */
record Bounds(double low, double high) {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*\\d|\\d");

  static Bounds of(Figure figure, String words) {
    boolean plain = figure.low() == figure.high() && !Double.isNaN(figure.low());
    double step = plain ? step(figure, words) : 0;
    return new Bounds(
        Double.isNaN(figure.low()) ? Double.NEGATIVE_INFINITY : figure.low() - step,
        Double.isNaN(figure.high()) ? Double.POSITIVE_INFINITY : figure.high() + step);
  }

  /** Half of the last digit written; for a fraction in words two and a half points. */
  private static double step(Figure figure, String words) {
    Matcher number = NUMBER.matcher(words);
    if (!number.find()) {
      return figure.unit().equals("percent") ? 2.5 : Math.abs(figure.value()) * 0.02;
    }
    String digits = number.group();
    int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    int decimals = mark < 0 ? 0 : digits.length() - mark - 1;
    if (decimals == 3) {
      decimals = 0;
    }
    String bare = digits.replaceAll("[.,]", "");
    double written = Double.parseDouble(bare) / Math.pow(10, decimals);
    double scale = written == 0 ? 1 : Math.abs(figure.value()) / written;
    return 0.5000001 * Math.pow(10, -decimals) * scale;
  }

  Bounds times(double factor) {
    return new Bounds(low * factor, high * factor);
  }

  /** The same bounds with room for the table's own rounding and revisions. */
  Bounds wider(double by) {
    return new Bounds(low - by, high + by);
  }

  boolean allow(double value) {
    return value >= low && value <= high;
  }
}
