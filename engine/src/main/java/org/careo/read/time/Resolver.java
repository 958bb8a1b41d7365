package org.careo.read.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.careo.model.DateRange;
import org.careo.read.time.Meaning.Phase;
import org.careo.read.time.Meaning.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Sets meanings against a day of reference. The rules for what stands unsaid follow the practice of
 * news taggers (Strötgen and Gertz, HeidelTime, 2013): a weekday or month without a year is the
 * last one in a clause of the past, the next one in a clause of the future, the nearest one
 * otherwise; the other readings are kept.
 */
final class Resolver {
  private final @Nullable LocalDate anchor;
  private final int tense;
  private final @Nullable Resolution last;
  private final Choice choice;

  /**
   * @param anchor day of reference; null = unknown
   * @param tense -1 past, 1 future, 0 not told, {@link Choice#NEAREST}
   * @param last the last date of the text before this one; null = none
   */
  Resolver(@Nullable LocalDate anchor, int tense, @Nullable Resolution last) {
    this.anchor = anchor;
    this.tense = tense;
    this.last = last;
    choice = new Choice(anchor, tense);
  }

  Resolution resolve(Meaning meaning) {
    try {
      return switch (meaning) {
        case Meaning.Calendar calendar -> calendar(calendar);
        case Meaning.InYear inYear -> inYear(inYear);
        case Meaning.WeekOfYear week -> Resolution.of(YearPeriods.week(week));
        case Meaning.WeekOf week -> weekOf(week);
        case Meaning.WeekOfMonth week -> weekOfMonth(week);
        case Meaning.NthWeekday nth -> nthWeekday(nth);
        case Meaning.Easter easter -> easter(easter);
        case Meaning.Years years -> Resolution.of(YearPeriods.years(years));
        case Stretch stretch -> stretch(stretch);
        case Meaning.Shift shift -> shift(shift);
        case Meaning.Window window -> window(window);
        case Meaning.Within within -> within(within);
        case Meaning.Until until -> until(until);
        case Meaning.Weekday weekday -> weekday(weekday);
        case Meaning.WeekdayOfWeek weekday -> weekdayOfWeek(weekday);
        case Meaning.DayOfMonth day -> dayOfMonth(day);
        case Meaning.Length length -> Resolution.of(Units.duration(length.unit(), length.amount()));
        case Meaning.Repeat repeat -> Resolution.of(repeat.value());
        case Meaning.Vague vague -> Resolution.of(vague.value());
        case Meaning.Clock clock -> Resolution.of(clockValue(clock));
        case Meaning.At at -> at(at);
        case Meaning.Between between -> new FromTo(this).resolve(between);
      };
    } catch (DateTimeException outOfCalendar) {
      return Resolution.of("");
    }
  }

  private Resolution calendar(Meaning.Calendar said) {
    if (said.year() > 0) {
      Period period = period(said.year(), said);
      return period == null ? Resolution.of("") : Resolution.of(period.narrowed(said.phase()));
    }
    String unsaid =
        said.day() > 0
            ? String.format(Locale.ROOT, "XXXX-%02d-%02d", said.month(), said.day())
            : String.format(Locale.ROOT, "XXXX-%02d", said.month());
    if (anchor == null) {
      return Resolution.of(unsaid);
    }
    List<Period> readings = new ArrayList<>();
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      Period period = period(year, said);
      if (period != null) {
        readings.add(period);
      }
    }
    if (said.weekday() > 0) {
      // A weekday beside a day of the month fixes the year.
      List<Period> wide = new ArrayList<>(readings);
      Period older = period(anchor.getYear() - 2, said);
      if (older != null) {
        wide.add(older);
      }
      List<Period> fitting =
          wide.stream()
              .filter(one -> one.from().getDayOfWeek().getValue() == said.weekday())
              .toList();
      readings = fitting.isEmpty() ? readings : fitting;
    }
    return choice.of(readings, said.direction(), unsaid, said.phase());
  }

  private static @Nullable Period period(int year, Meaning.Calendar said) {
    if (said.month() == 0) {
      return Period.year(year);
    }
    return said.day() == 0
        ? Period.month(year, said.month())
        : Period.day(year, said.month(), said.day());
  }

  private Resolution inYear(Meaning.InYear said) {
    if (anchor == null) {
      return Resolution.of("XXXX-" + String.format(Locale.ROOT, "%02d", said.month()));
    }
    int year = anchor.getYear() + said.by();
    Period period =
        said.day() > 0
            ? Period.day(year, said.month(), said.day())
            : Period.month(year, said.month());
    return period == null ? Resolution.of("") : Resolution.of(period.narrowed(said.phase()));
  }

  private Resolution weekOf(Meaning.WeekOf said) {
    Resolution day = calendar(said.day());
    return day.range().isDay() ? Resolution.of(Units.holding(day.from(), "W")) : Resolution.of("");
  }

  /** The nth week of a month is taken as that of its days 1 to 7, 8 to 14 and so on. */
  private Resolution weekOfMonth(Meaning.WeekOfMonth said) {
    Resolution month =
        calendar(new Meaning.Calendar(said.year(), said.month(), 0, 0, Phase.NONE, Meaning.OPEN));
    if (!month.range().isKnown() || said.nth() == 0 || said.nth() > 5) {
      return Resolution.of("");
    }
    LocalDate from =
        said.nth() < 0 ? month.to().minusDays(6) : month.from().plusDays(7L * (said.nth() - 1));
    LocalDate to = from.plusDays(6).isAfter(month.to()) ? month.to() : from.plusDays(6);
    String week = Units.holding(from.plusDays(3), "W").value();
    return Resolution.of(new Period(week, from, to));
  }

  private Resolution within(Meaning.Within said) {
    return tense < 0
        ? window(new Meaning.Window(said.unit(), said.amount(), -1, false, false))
        : shift(new Meaning.Shift(said.unit(), said.amount(), false, Phase.NONE, ""));
  }

  private Resolution nthWeekday(Meaning.NthWeekday said) {
    List<Period> readings = new ArrayList<>();
    int middle = said.year() > 0 ? said.year() : anchor == null ? 0 : anchor.getYear();
    if (middle == 0) {
      return Resolution.of("XXXX-" + String.format(Locale.ROOT, "%02d", said.month()));
    }
    int margin = said.year() > 0 ? 0 : 1;
    for (int year = middle - margin; year <= middle + margin; year++) {
      LocalDate month = LocalDate.of(year, said.month(), 1);
      DayOfWeek weekday = DayOfWeek.of(said.weekday());
      readings.add(
          Period.day(
              said.nth() < 0
                  ? month.with(TemporalAdjusters.lastInMonth(weekday))
                  : month.with(TemporalAdjusters.dayOfWeekInMonth(said.nth(), weekday))));
    }
    return said.year() > 0
        ? Resolution.of(readings.getFirst())
        : choice.of(readings, Meaning.OPEN, "", Phase.NONE);
  }

  private Resolution easter(Meaning.Easter said) {
    if (said.year() > 0) {
      return Resolution.of(Period.day(YearPeriods.easter(said.year()).plusDays(said.shift())));
    }
    if (anchor == null) {
      return Resolution.of("");
    }
    List<Period> readings = new ArrayList<>();
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      readings.add(Period.day(YearPeriods.easter(year).plusDays(said.shift())));
    }
    return choice.of(readings, Meaning.OPEN, "", Phase.NONE);
  }

  private Resolution stretch(Stretch said) {
    if (said.year() == 0 && anchor == null) {
      return Resolution.of(said.type() == Stretch.Type.QUARTER ? "XXXX-Q" + said.number() : "");
    }
    if (said.year() > 0) {
      return Resolution.of(YearPeriods.stretch(said, said.year()).narrowed(said.phase()));
    }
    int year = Objects.requireNonNull(anchor).getYear();
    boolean season = said.type() == Stretch.Type.SEASON;
    if (said.by() != Meaning.OPEN && !season) {
      int base =
          said.type() == Stretch.Type.FISCAL && anchor.getMonthValue() >= 10 ? year + 1 : year;
      return Resolution.of(YearPeriods.stretch(said, base + said.by()).narrowed(said.phase()));
    }
    List<Period> readings = new ArrayList<>();
    for (int one = year - 1; one <= year + 1; one++) {
      readings.add(YearPeriods.stretch(said, one));
    }
    return choice.of(readings, said.by(), "", said.phase());
  }

  private Resolution shift(Meaning.Shift said) {
    String unsure =
        said.amount() < 0 ? "PAST_REF" : said.amount() > 0 ? "FUTURE_REF" : "PRESENT_REF";
    if (Double.isNaN(said.amount())) {
      return Resolution.of("PAST_REF");
    }
    LocalDate base = base(said);
    if (base == null) {
      return Resolution.of(unsure);
    }
    if (Units.isClock(said.unit())) {
      // Hours and minutes from now: the day they fall on is not told for certain.
      return Resolution.of(unsure);
    }
    // "by the weekend": the one that was, unless the clause looks ahead.
    boolean ahead = said.unit().equals("WE") && said.amount() == -1 && tense == 1;
    LocalDate day = Units.plus(base, said.unit(), ahead ? 0 : said.amount());
    boolean half = said.unit().equals("Y") && said.amount() != Math.rint(said.amount());
    Period period = Units.holding(day, half ? "M" : said.unit()).narrowed(said.phase());
    return new Resolution(DayPart.on(period.value(), said.part()), period.range(), List.of());
  }

  /** The day to count from: that of the last date of the text where the words point to it. */
  private @Nullable LocalDate base(Meaning.Shift said) {
    if (said.fromText()
        && last != null
        && last.range().isKnown()
        && !last.range().from().isEmpty()
        && !last.range().to().isEmpty()) {
      Period unit = Units.holding(last.from(), said.unit());
      if (!last.to().isAfter(unit.to())) {
        return last.from();
      }
    }
    return anchor;
  }

  private Resolution window(Meaning.Window said) {
    String value = Units.duration(said.unit(), said.amount());
    if (anchor == null || Units.isClock(said.unit())) {
      return Resolution.of(value);
    }
    if (Double.isNaN(said.amount())) {
      return Resolution.of(value);
    }
    LocalDate base = anchor;
    if (said.fromText() && last != null && last.range().isDay()) {
      base = last.from();
    }
    LocalDate edge =
        said.business()
            ? workingDays(base, (int) said.amount())
            : Units.plus(base, said.unit(), said.direction() * said.amount());
    Period period =
        said.direction() < 0
            ? new Period(value, edge, base)
            : new Period(value, base.plusDays(1), edge);
    return period.to().isBefore(period.from()) ? Resolution.of(value) : Resolution.of(period);
  }

  private static LocalDate workingDays(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = Math.min(days, 500); left > 0; ) {
      day = day.plusDays(1);
      left -= day.getDayOfWeek().getValue() < 6 ? 1 : 0;
    }
    return day;
  }

  private static Resolution until(Meaning.Until said) {
    Period month = Period.month(said.year(), said.month());
    LocalDate from = Units.plus(month.to().plusDays(1), said.unit(), -said.amount());
    return Resolution.of(new Period(Units.duration(said.unit(), said.amount()), from, month.to()));
  }

  private Resolution weekday(Meaning.Weekday said) {
    String unsaid = "XXXX-WXX-" + said.weekday();
    LocalDate base = said.fromText() && last != null && last.range().isDay() ? last.from() : anchor;
    if (base == null) {
      return Resolution.of(unsaid);
    }
    DayOfWeek weekday = DayOfWeek.of(said.weekday());
    boolean open = said.direction() == Meaning.OPEN || said.direction() == 0;
    int direction = open ? tense : said.direction();
    LocalDate before = base.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = base.with(TemporalAdjusters.nextOrSame(weekday));
    LocalDate best =
        switch (said.direction()) {
          case -1 -> base.with(TemporalAdjusters.previous(weekday));
          case 1 -> base.with(TemporalAdjusters.next(weekday));
          default -> direction == 1 ? after : before;
        };
    LocalDate other =
        best.isAfter(base) || before.equals(after)
            ? base.with(TemporalAdjusters.previous(weekday))
            : base.with(TemporalAdjusters.next(weekday));
    String value = DayPart.on(best.toString(), said.part());
    boolean fixed = said.direction() == -1 || said.direction() == 1;
    return new Resolution(
        value,
        new DateRange(best.toString(), best.toString()),
        fixed ? List.of() : List.of(new DateRange(other.toString(), other.toString())));
  }

  private Resolution weekdayOfWeek(Meaning.WeekdayOfWeek said) {
    if (anchor == null) {
      return Resolution.of("XXXX-WXX-" + said.weekday());
    }
    LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Resolution.of(Period.day(monday.plusWeeks(said.by()).plusDays(said.weekday() - 1L)));
  }

  private Resolution dayOfMonth(Meaning.DayOfMonth said) {
    String unsaid = String.format(Locale.ROOT, "XXXX-XX-%02d", said.day());
    if (anchor == null) {
      return Resolution.of(unsaid);
    }
    List<Period> readings = new ArrayList<>();
    for (int by = -1; by <= 1; by++) {
      LocalDate month = anchor.plusMonths(by);
      Period period = Period.day(month.getYear(), month.getMonthValue(), said.day());
      boolean fits =
          period != null
              && (said.weekday() == 0 || period.from().getDayOfWeek().getValue() == said.weekday());
      if (period != null && fits) {
        readings.add(period);
      }
    }
    return choice.of(readings, Meaning.OPEN, unsaid, Phase.NONE);
  }

  private static String clockValue(Meaning.Clock clock) {
    if (clock.hour() < 0) {
      return "T" + clock.part();
    }
    return clock.minute() < 0
        ? String.format(Locale.ROOT, "T%02d", clock.hour())
        : String.format(Locale.ROOT, "T%02d:%02d", clock.hour(), clock.minute());
  }

  private Resolution at(Meaning.At said) {
    Resolution day = resolve(said.day());
    String date = day.value();
    int time = date.indexOf('T');
    date = time > 0 && !date.endsWith("REF") ? date.substring(0, time) : date;
    if (date.isEmpty() || date.endsWith("REF")) {
      return Resolution.of(clockValue(said.clock()));
    }
    return new Resolution(date + clockValue(said.clock()), day.range(), day.alternatives());
  }
}
