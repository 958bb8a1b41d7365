package org.careo.read.time;

import java.time.LocalDate;
import org.careo.model.TimeExpression;

/**
 * What the words of a time expression say before they are set against the day of publication.
 * Numbers that are not said are 0.
 */
sealed interface Meaning {

  /** No direction said. */
  int OPEN = 9;

  /** Part of a month or year: "early", "mid", "late", "the end of". */
  enum Phase {
    NONE,
    START,
    MID,
    END,
    LAST
  }

  /** TIMEX3 type. */
  default TimeExpression.Kind kind() {
    return TimeExpression.Kind.DATE;
  }

  /** A year, month or day of the calendar, the greater ones perhaps unsaid. */
  record Calendar(int year, int month, int day, int weekday, Phase phase, int direction)
      implements Meaning {

    /** A known day. */
    static Calendar of(LocalDate day) {
      return new Calendar(
          day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, Phase.NONE, OPEN);
    }
  }

  /** A month or day of a year told relative to now: "June of last year". */
  record InYear(int by, int month, int day, Phase phase) implements Meaning {}

  /** An ISO week of a year. */
  record WeekOfYear(int year, int week) implements Meaning {}

  /** The week that holds a day. */
  record WeekOf(Calendar day) implements Meaning {}

  /** The nth week of a month; -1 = the last. */
  record WeekOfMonth(int year, int month, int nth) implements Meaning {}

  /** The nth weekday of a month; -1 = the last. */
  record NthWeekday(int year, int month, int weekday, int nth) implements Meaning {}

  /** Easter with a shift in days. */
  record Easter(int year, int shift) implements Meaning {}

  /** Years from one to another: decade, century. */
  record Years(int from, int to, Phase phase) implements Meaning {}

  /** A quarter, half, season or fiscal year; year 0 = told by {@code by} or unsaid. */
  record Stretch(Type type, int number, int year, int by, Phase phase) implements Meaning {

    /** What sort. */
    enum Type {
      QUARTER,
      HALF,
      SEASON,
      FISCAL
    }
  }

  /** So many units before or after now, or before or after the last date of the text. */
  record Shift(String unit, double amount, boolean fromText, Phase phase, String part)
      implements Meaning {
    @Override
    public TimeExpression.Kind kind() {
      return part.isEmpty() ? TimeExpression.Kind.DATE : TimeExpression.Kind.TIME;
    }
  }

  /** The last or next so many units as one stretch; 0 units = some. */
  record Window(String unit, double amount, int direction, boolean fromText, boolean business)
      implements Meaning {
    @Override
    public TimeExpression.Kind kind() {
      return TimeExpression.Kind.DURATION;
    }
  }

  /**
   * So many units from now, or the last so many where the verb tells of the past: "en doce meses".
   */
  record Within(String unit, double amount) implements Meaning {}

  /** So many units up to a month. */
  record Until(String unit, double amount, int year, int month) implements Meaning {
    @Override
    public TimeExpression.Kind kind() {
      return TimeExpression.Kind.DURATION;
    }
  }

  /** A weekday, last, next or by tense. */
  record Weekday(int weekday, int direction, boolean fromText, String part) implements Meaning {
    @Override
    public TimeExpression.Kind kind() {
      return part.isEmpty() ? TimeExpression.Kind.DATE : TimeExpression.Kind.TIME;
    }
  }

  /** A weekday of the week so many weeks from now. */
  record WeekdayOfWeek(int weekday, int by) implements Meaning {}

  /** A day of this or a neighbouring month, perhaps with its weekday: "el viernes 18". */
  record DayOfMonth(int day, int weekday) implements Meaning {}

  /** So long; NaN = an unknown number. */
  record Length(String unit, double amount) implements Meaning {
    @Override
    public TimeExpression.Kind kind() {
      return TimeExpression.Kind.DURATION;
    }
  }

  /** So often. */
  record Repeat(String value) implements Meaning {
    @Override
    public TimeExpression.Kind kind() {
      return TimeExpression.Kind.SET;
    }
  }

  /** PAST_REF, PRESENT_REF, FUTURE_REF. */
  record Vague(String value) implements Meaning {}

  /** A time of day; hour and minute -1 = unsaid; part = code of {@link DayPart}, "" = none. */
  record Clock(int hour, int minute, String part) implements Meaning {
    @Override
    public TimeExpression.Kind kind() {
      return TimeExpression.Kind.TIME;
    }
  }

  /** A time of a day. */
  record At(Meaning day, Clock clock) implements Meaning {
    @Override
    public TimeExpression.Kind kind() {
      return TimeExpression.Kind.TIME;
    }
  }

  /** From one to another. */
  record Between(Meaning from, Meaning to) implements Meaning {
    @Override
    public TimeExpression.Kind kind() {
      return from.kind() == TimeExpression.Kind.TIME
          ? TimeExpression.Kind.TIME
          : TimeExpression.Kind.DATE;
    }
  }
}
