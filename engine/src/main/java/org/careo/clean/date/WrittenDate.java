package org.careo.clean.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Full dates as pages write them, in some twenty languages: "2025-11-20", "20.11.2025", "20 de
 * noviembre de 2025", "Nov. 20, 2025", "2025年11月20日". One pass over the text's words and numbers.
 *
 * @param date the day
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record WrittenDate(LocalDate date, int start, int end) {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_DATES = 200;

  /** How figures alone are ordered where a slash leaves it open. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  private record Piece(String word, int number, int digits, int start, int end) {}

  /** Whether a text has a figure, without which it holds no date. */
  public static boolean mayHold(String text) {
    for (int index = 0; index < text.length(); index++) {
      if (text.charAt(index) >= '0' && text.charAt(index) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** The first date of a text. */
  public static Optional<WrittenDate> first(String text, Order order) {
    return all(text, order).stream().findFirst();
  }

  /** The dates of a text, in order, not overlapping; at most two hundred. */
  public static List<WrittenDate> all(String text, Order order) {
    if (!mayHold(text)) {
      return List.of();
    }
    List<Piece> pieces = pieces(text);
    List<WrittenDate> dates = new ArrayList<>();
    int index = 0;
    while (index < pieces.size() && dates.size() < MOST_DATES) {
      Optional<WrittenDate> date = at(text, pieces, index, order);
      if (date.isPresent()) {
        dates.add(date.get());
        int end = date.get().end();
        while (index < pieces.size() && pieces.get(index).start() < end) {
          index++;
        }
      } else {
        index++;
      }
    }
    return dates;
  }

  private static Optional<WrittenDate> at(String text, List<Piece> pieces, int index, Order order) {
    Piece one = pieces.get(index);
    if (index + 2 >= pieces.size()) {
      return packed(one);
    }
    Piece two = pieces.get(index + 1);
    Piece three = pieces.get(index + 2);
    if (one.digits() > 0 && two.digits() > 0 && three.digits() > 0) {
      String mark = text.substring(one.end(), two.start());
      boolean sameMark = mark.strip().equals(text.substring(two.end(), three.start()).strip());
      if (sameMark && mark.length() <= 2 && List.of("-", "/", ".", "–").contains(mark.strip())) {
        return figures(one, two, three, mark.strip(), order);
      }
    }
    if (one.digits() == 4 && two.word().length() == 1 && "年년".contains(two.word())) {
      return ideographic(pieces, index);
    }
    if (one.digits() >= 1 && one.digits() <= 2) {
      return dayFirst(text, pieces, index);
    }
    int month = DateNames.month(one.word());
    if (month > 0 && two.digits() >= 1 && two.digits() <= 2) {
      int next = skip(pieces, index + 2);
      if (next < pieces.size()
          && pieces.get(next).digits() == 4
          && near(text, one, two)
          && near(text, two, pieces.get(next))) {
        return date(pieces.get(next).number(), month, two.number(), one, pieces.get(next));
      }
    }
    return packed(one);
  }

  private static Optional<WrittenDate> figures(
      Piece one, Piece two, Piece three, String mark, Order order) {
    if (one.digits() == 4) {
      return date(one.number(), two.number(), three.number(), one, three);
    }
    if (one.digits() > 2 || two.digits() > 2 || (three.digits() != 4 && three.digits() != 2)) {
      return Optional.empty();
    }
    if (three.digits() == 2 && (mark.equals("-") || one.digits() != 2)) {
      return Optional.empty();
    }
    int year = three.digits() == 2 ? 2000 + three.number() : three.number();
    boolean monthFirst =
        two.number() > 12
            || (one.number() <= 12 && !mark.equals(".") && order == Order.MONTH_FIRST);
    return monthFirst
        ? date(year, one.number(), two.number(), one, three)
        : date(year, two.number(), one.number(), one, three);
  }

  private static Optional<WrittenDate> ideographic(List<Piece> pieces, int index) {
    if (index + 4 >= pieces.size()) {
      return Optional.empty();
    }
    Piece month = pieces.get(index + 2);
    Piece day = pieces.get(index + 4);
    return month.digits() > 0 && day.digits() > 0
        ? date(pieces.get(index).number(), month.number(), day.number(), pieces.get(index), day)
        : Optional.empty();
  }

  private static Optional<WrittenDate> dayFirst(String text, List<Piece> pieces, int index) {
    int at = skip(pieces, index + 1);
    if (at >= pieces.size()) {
      return Optional.empty();
    }
    int month = DateNames.month(pieces.get(at).word());
    int next = skip(pieces, at + 1);
    if (month == 0 || next >= pieces.size() || pieces.get(next).digits() != 4) {
      return Optional.empty();
    }
    return near(text, pieces.get(index), pieces.get(at))
            && near(text, pieces.get(at), pieces.get(next))
        ? date(
            pieces.get(next).number(),
            month,
            pieces.get(index).number(),
            pieces.get(index),
            pieces.get(next))
        : Optional.empty();
  }

  /** Passes over one or two small words between the parts of a date. */
  private static int skip(List<Piece> pieces, int from) {
    int at = from;
    while (at < pieces.size()
        && at < from + 2
        && pieces.get(at).digits() == 0
        && DateNames.isSmall(pieces.get(at).word())) {
      at++;
    }
    return at;
  }

  private static boolean near(String text, Piece one, Piece other) {
    return other.start() - one.end() <= 10 && text.indexOf('\n', one.end()) < 0
        || other.start() - one.end() <= 10;
  }

  /** Eight figures in a row: 20251120. */
  private static Optional<WrittenDate> packed(Piece piece) {
    return piece.digits() == 8
        ? date(
            piece.number() / 10_000, piece.number() / 100 % 100, piece.number() % 100, piece, piece)
        : Optional.empty();
  }

  private static Optional<WrittenDate> date(int year, int month, int day, Piece from, Piece to) {
    return day(year, month, day).map(date -> new WrittenDate(date, from.start(), to.end()));
  }

  /** The day, if there is one and a page can be of it. */
  static Optional<LocalDate> day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int index = 0;
    while (index < text.length()) {
      char letter = text.charAt(index);
      int start = index;
      if (letter >= '0' && letter <= '9') {
        int number = 0;
        while (index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9') {
          number = index - start < 9 ? number * 10 + text.charAt(index) - '0' : number;
          index++;
        }
        pieces.add(new Piece("", number, index - start, start, index));
      } else if (Character.isIdeographic(letter)
          || letter == '년'
          || letter == '월'
          || letter == '일') {
        index++;
        pieces.add(new Piece(String.valueOf(letter), 0, 0, start, index));
      } else if (Character.isLetter(letter)) {
        while (index < text.length()
            && Character.isLetter(text.charAt(index))
            && index - start < 40) {
          index++;
        }
        pieces.add(
            new Piece(text.substring(start, index).toLowerCase(Locale.ROOT), 0, 0, start, index));
      } else {
        index++;
      }
    }
    return pieces;
  }
}
