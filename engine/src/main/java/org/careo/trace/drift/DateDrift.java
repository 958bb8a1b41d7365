package org.careo.trace.drift;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careo.model.DateRange;
import org.careo.model.TimeExpression;
import org.careo.text.Folding;

/**
 * Dates and hours that changed: an expression of the derived report that agrees with none of the
 * source, beside the one it took the place of; a year that the source has nowhere.
 *
 * <p>Only expressions that name a month, a year or an hour are held against each other: "on Monday"
 * moves with the day a report is written.
 */
final class DateDrift {
  private static final int REACH = 5;

  /** How far from a time the same words may stand when it is in the place of another. */
  private static final int FAR = 8;

  private static final Pattern CLOCK = Pattern.compile("T\\d\\d(?::\\d\\d)?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final int YEAR_LENGTH = 4;
  private static final int HOUR_DIGITS = 4;
  private static final Set<String> WEEKDAYS =
      Stream.concat(weekdays(Locale.ENGLISH), weekdays(Locale.of("es")))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private DateDrift() {}

  static void compare(Changes changes, Pair pair) {
    replaced(changes, pair);
    Side before = pair.before();
    Side after = pair.after();
    for (TimeExpression now : after.times(pair.sentence())) {
      boolean stands =
          !isNamed(after, now)
              || after.isPublishedOn(now.range())
              || before.reportTimes().stream().anyMatch(then -> isAsExact(pair, then, now));
      if (stands) {
        continue;
      }
      List<TimeExpression> old =
          before.times(pair.match()).stream()
              .filter(
                  then -> after.reportTimes().stream().noneMatch(t -> isCompatible(pair, then, t)))
              .toList();
      TimeExpression best = now;
      int bestContext = -1;
      for (TimeExpression then : old) {
        int context =
            pair.context(before.wordAt(then.span()), after.wordAt(now.span()), REACH)
                + (sharesPart(before, then, after, now) ? 2 : 0);
        if (context > bestContext) {
          bestContext = context;
          best = then;
        }
      }
      if (bestContext >= 1) {
        told(changes, pair, best, now);
      } else {
        added(changes, pair, now);
      }
    }
  }

  /**
   * A day or an hour in the place of another, in like words and amid the same words, whatever else
   * both reports date: neither sentence has the time of the other.
   */
  private static void replaced(Changes changes, Pair pair) {
    Side before = pair.before();
    Side after = pair.after();
    List<TimeExpression> source = before.times(pair.match());
    List<TimeExpression> derived = after.times(pair.sentence());
    List<TimeExpression> old =
        source.stream()
            .filter(then -> isOfEvent(before, then))
            .filter(then -> derived.stream().noneMatch(here -> isCompatible(pair, then, here)))
            .toList();
    List<TimeExpression> now =
        derived.stream()
            .filter(here -> isOfEvent(after, here))
            .filter(here -> source.stream().noneMatch(then -> isCompatible(pair, then, here)))
            .toList();
    for (TimeExpression then : old) {
      for (TimeExpression here : now) {
        int context = pair.context(before.wordAt(then.span()), after.wordAt(here.span()), FAR);
        boolean alike =
            isNamed(before, then) && isNamed(after, here)
                ? sharesPart(before, then, after, here)
                    || isOnlyHour(before, old, then) && isOnlyHour(after, now, here)
                : old.size() == 1
                    && now.size() == 1
                    && isWeekday(before, then)
                    && isWeekday(after, here);
        if (context >= 2 && alike && !isCompatible(pair, then, here)) {
          told(changes, pair, then, here);
        }
      }
    }
  }

  /** Whether a time is the only one with an hour, and is no stretch between two. */
  private static boolean isOnlyHour(Side side, List<TimeExpression> times, TimeExpression time) {
    long digits = side.text(time.span()).chars().filter(Character::isDigit).count();
    return hasClock(time)
        && digits <= HOUR_DIGITS
        && times.stream().filter(DateDrift::hasClock).count() == 1;
  }

  /** A named time or a weekday that is not the day the report was published. */
  private static boolean isOfEvent(Side side, TimeExpression time) {
    return (isNamed(side, time) || isWeekday(side, time)) && !side.isPublishedOn(time.range());
  }

  private static void told(Changes changes, Pair pair, TimeExpression then, TimeExpression now) {
    changes.add(
        "date",
        then.span(),
        now.span(),
        "The source has “"
            + pair.before().text(then.span())
            + "”, the derived report “"
            + pair.after().text(now.span())
            + "”.");
  }

  /** A year put in that no expression of the source lies in and that is not the day's own. */
  private static void added(Changes changes, Pair pair, TimeExpression now) {
    Matcher year = YEAR.matcher(pair.after().text(now.span()));
    if (!year.find() || pair.before().hasNumber(year.group())) {
      return;
    }
    boolean lies =
        pair.before().reportTimes().stream()
            .anyMatch(
                then -> then.range().isKnown() && then.range().from().startsWith(year.group()));
    int context = pair.around(pair.after().wordAt(now.span()), REACH);
    boolean ofText =
        !pair.before().isPublishedIn(year.group()) && !pair.after().isCaption(now.span());
    if (!lies && context >= 2 && ofText) {
      changes.add(
          "date",
          pair.nowhere(),
          now.span(),
          "The year “" + year.group() + "” stands nowhere in the source.");
    }
  }

  private static boolean isNamed(Side side, TimeExpression time) {
    boolean digits = side.text(time.span()).chars().anyMatch(Character::isDigit);
    return hasClock(time)
        || time.range().isKnown() && (digits || MONTH.matcher(time.value()).matches());
  }

  /** A day that is told by its place in the week. */
  private static boolean isWeekday(Side side, TimeExpression time) {
    return time.range().isKnown()
        && DAY.matcher(time.value()).matches()
        && words(side, time).stream().anyMatch(WEEKDAYS::contains);
  }

  private static Stream<String> weekdays(Locale locale) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> Folding.fold(day.getDisplayName(TextStyle.FULL, locale)));
  }

  private static boolean hasClock(TimeExpression time) {
    return CLOCK.matcher(time.value()).find();
  }

  /** Whether a time of the source may be meant, and is told no coarser than by the month. */
  private static boolean isAsExact(Pair pair, TimeExpression then, TimeExpression now) {
    boolean coarser =
        then.value().length() < now.value().length() && MONTH.matcher(then.value()).matches();
    return !coarser && isCompatible(pair, then, now);
  }

  /**
   * Whether both may mean the same time: the same words or hour, or days in common and no other
   * hour.
   */
  private static boolean isCompatible(Pair pair, TimeExpression then, TimeExpression now) {
    String hour = clock(then);
    String otherHour = clock(now);
    if (!hour.isEmpty() && hour.equals(otherHour)
        || words(pair.before(), then).equals(words(pair.after(), now))
        || isOneDayOfAnyYear(pair, then, now)
        || isOneWeekday(pair, then, now)) {
      return true;
    }
    boolean lacksHour = hour.isEmpty() || otherHour.isEmpty();
    if (!then.range().isKnown() || !now.range().isKnown()) {
      // Where a day is unknown, only two hours can be held against each other.
      return lacksHour && !hasDay(then, now);
    }
    DateRange one = then.range();
    DateRange other = now.range();
    boolean days =
        day(one.from()).compareTo(day(other.to())) <= 0
            && day(other.from()).compareTo(day(one.to())) <= 0;
    return days && lacksHour;
  }

  /** The same month or day of a year that neither names and that may have been read amiss. */
  private static boolean isOneDayOfAnyYear(Pair pair, TimeExpression then, TimeExpression now) {
    boolean dated = then.range().isKnown() && then.value().length() >= YEAR_LENGTH;
    return dated
        && then.value().length() == now.value().length()
        && then.value().substring(YEAR_LENGTH).equals(now.value().substring(YEAR_LENGTH))
        && !YEAR.matcher(pair.before().text(then.span())).find()
        && !YEAR.matcher(pair.after().text(now.span())).find();
  }

  /**
   * The same day of the week, in either language: which week is meant the publication day tells.
   */
  private static boolean isOneWeekday(Pair pair, TimeExpression then, TimeExpression now) {
    return isWeekday(pair.before(), then)
        && isWeekday(pair.after(), now)
        && then.range().isKnown()
        && now.range().isKnown()
        && weekday(then) == weekday(now);
  }

  private static DayOfWeek weekday(TimeExpression time) {
    return LocalDate.parse(day(time.range().from())).getDayOfWeek();
  }

  private static List<String> words(Side side, TimeExpression time) {
    return Folding.words(side.text(time.span()));
  }

  /** Whether either is a day, so that the other, of another sort, does not speak of it. */
  private static boolean hasDay(TimeExpression then, TimeExpression now) {
    return then.range().isKnown() || now.range().isKnown();
  }

  private static String clock(TimeExpression time) {
    Matcher clock = CLOCK.matcher(time.value());
    return clock.find() ? clock.group() : "";
  }

  /** The day of a bound, which may carry an hour. */
  private static String day(String bound) {
    return bound.length() > 10 ? bound.substring(0, 10) : bound;
  }

  /** Whether both name the same month, or the same hour and minute by the clock's face. */
  private static boolean sharesPart(
      Side before, TimeExpression then, Side after, TimeExpression now) {
    List<String> words = words(before, then);
    return words(after, now).stream().anyMatch(word -> word.length() > 1 && words.contains(word));
  }
}
