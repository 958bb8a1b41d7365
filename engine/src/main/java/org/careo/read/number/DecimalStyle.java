package org.careo.read.number;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.text.Folding;

/**
 * Which mark a report writes before decimals. Decided by the numbers of the report that allow one
 * reading only (two separators, or one that does not stand before three digits), else by the
 * country of its outlet, else by the language; English always writes a point.
 */
public enum DecimalStyle {
  POINT,
  COMMA,
  /** A Spanish report without evidence: a mark before three digits groups thousands. */
  UNSURE;

  private static final Lexicon COUNTRIES = Lexicon.load("/org/careo/read/number/decimals.txt");

  /** The style of a report's text. */
  public static DecimalStyle of(Report report) {
    if (!report.language().equals(Language.SPANISH)) {
      return POINT;
    }
    int point = 0;
    int comma = 0;
    String text = report.text();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && isNumeric(text.charAt(at))) {
        at++;
      }
      DecimalStyle told = evidence(text.substring(start, Math.min(at, start + 40)));
      point += told == POINT ? 1 : 0;
      comma += told == COMMA ? 1 : 0;
    }
    if (point != comma) {
      return point > comma ? POINT : COMMA;
    }
    return byCountry(report);
  }

  private static boolean isNumeric(char letter) {
    return letter >= '0' && letter <= '9' || letter == '.' || letter == ',';
  }

  private static DecimalStyle evidence(String form) {
    String number = form;
    while (!number.isEmpty() && !Character.isDigit(number.charAt(number.length() - 1))) {
      number = number.substring(0, number.length() - 1);
    }
    int lastPoint = number.lastIndexOf('.');
    int lastComma = number.lastIndexOf(',');
    if (lastPoint < 0 && lastComma < 0) {
      return UNSURE;
    }
    if (lastPoint >= 0 && lastComma >= 0) {
      return lastPoint > lastComma ? POINT : COMMA;
    }
    int last = Math.max(lastPoint, lastComma);
    char mark = number.charAt(last);
    boolean repeated = number.indexOf(mark) != last;
    int after = number.length() - last - 1;
    if (repeated) {
      return after == 3 ? (mark == '.' ? COMMA : POINT) : UNSURE;
    }
    if (after == 3 && last <= 3) {
      return UNSURE;
    }
    return after > 2 ? UNSURE : (mark == '.' ? POINT : COMMA);
  }

  private static DecimalStyle byCountry(Report report) {
    String host = report.url().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "");
    int slash = host.indexOf('/');
    host = slash < 0 ? host : host.substring(0, slash);
    String domain = host.substring(host.lastIndexOf('.') + 1);
    Set<String> words = Set.copyOf(Folding.words(report.outlet().value()));
    for (List<String> line : COUNTRIES.lines("style")) {
      boolean named =
          line.subList(1, line.size()).stream()
              .anyMatch(mark -> mark.equals("." + domain) || words.contains(mark));
      if (named) {
        return line.getFirst().equals("comma") ? COMMA : POINT;
      }
    }
    return UNSURE;
  }

  /**
   * The value of digits with separators.
   *
   * @return the number; NaN when the separators make no number ("1.2.3")
   */
  public double value(String form) {
    return parse(form);
  }

  double parse(String form) {
    int points = count(form, '.');
    int commas = count(form, ',');
    if (points == 0 && commas == 0) {
      return Double.parseDouble(form);
    }
    char decimal;
    if (points > 0 && commas > 0) {
      decimal = form.lastIndexOf('.') > form.lastIndexOf(',') ? '.' : ',';
      if (count(form, decimal) > 1) {
        return Double.NaN;
      }
    } else {
      char mark = points > 0 ? '.' : ',';
      int last = form.lastIndexOf(mark);
      int after = form.length() - last - 1;
      if (points + commas > 1) {
        return isGrouped(form, mark) ? Double.parseDouble(without(form, mark)) : Double.NaN;
      }
      boolean grouping =
          after == 3
              && last >= 1
              && last <= 3
              && form.charAt(0) != '0'
              && (this == UNSURE || (this == POINT) == (mark == ','));
      if (grouping) {
        return Double.parseDouble(without(form, mark));
      }
      decimal = mark;
    }
    String plain = without(form, decimal == '.' ? ',' : '.').replace(decimal, '.');
    return Double.parseDouble(plain);
  }

  private static boolean isGrouped(String form, char mark) {
    String[] groups = form.split(mark == '.' ? "\\." : ",", -1);
    for (int index = 0; index < groups.length; index++) {
      int length = groups[index].length();
      boolean last = index == groups.length - 1;
      // Indian English groups by two before the last three.
      boolean fits =
          index == 0 ? length >= 1 && length <= 3 : length == 3 || (!last && length == 2);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static String without(String form, char mark) {
    return form.replace(String.valueOf(mark), "");
  }

  private static int count(String form, char mark) {
    return (int) form.chars().filter(letter -> letter == mark).count();
  }
}
