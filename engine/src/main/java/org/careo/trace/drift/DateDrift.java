package org.careo.trace.drift;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern CLOCK = Pattern.compile("T\\d\\d(?::\\d\\d)?");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private DateDrift() {}

  static void compare(Changes changes, Pair pair) {
    replaced(changes, pair);
    Side before = pair.before();
    Side after = pair.after();
    for (TimeExpression now : after.times(pair.sentence())) {
      boolean stands =
          !isNamed(after, now)
              || before.reportTimes().stream().anyMatch(then -> isCompatible(then, now));
      if (stands) {
        continue;
      }
      List<TimeExpression> old =
          before.times(pair.match()).stream()
              .filter(then -> after.reportTimes().stream().noneMatch(t -> isCompatible(then, t)))
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
   * A day or an hour in the place of another: the only one that either sentence names, in like
   * words and amid the same words, whatever else both reports date.
   */
  private static void replaced(Changes changes, Pair pair) {
    Side before = pair.before();
    Side after = pair.after();
    List<TimeExpression> old = named(before, pair.match());
    List<TimeExpression> now = named(after, pair.sentence());
    if (old.size() != 1 || now.size() != 1) {
      return;
    }
    TimeExpression then = old.getFirst();
    TimeExpression here = now.getFirst();
    int context = pair.context(before.wordAt(then.span()), after.wordAt(here.span()), REACH);
    if (context >= 2 && !isCompatible(then, here) && sharesPart(before, then, after, here)) {
      told(changes, pair, then, here);
    }
  }

  private static List<TimeExpression> named(Side side, int sentence) {
    return side.times(sentence).stream().filter(time -> isNamed(side, time)).toList();
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
    if (!lies && context >= 2 && !pair.before().isPublishedIn(year.group())) {
      changes.add(
          "date",
          pair.nowhere(),
          now.span(),
          "The year “" + year.group() + "” stands nowhere in the source.");
    }
  }

  private static boolean isNamed(Side side, TimeExpression time) {
    String words = Folding.fold(side.text(time.span()));
    return time.range().isKnown() && (words.chars().anyMatch(Character::isDigit) || hasClock(time));
  }

  private static boolean hasClock(TimeExpression time) {
    return CLOCK.matcher(time.value()).find();
  }

  /** Whether both may mean the same time: days in common and, where both have hours, the same. */
  private static boolean isCompatible(TimeExpression then, TimeExpression now) {
    String hour = clock(then);
    if (!then.range().isKnown() || !now.range().isKnown()) {
      // Where a day is unknown, only two hours can be held against each other.
      return hour.isEmpty() || clock(now).isEmpty() ? !hasDay(then, now) : hour.equals(clock(now));
    }
    DateRange one = then.range();
    DateRange other = now.range();
    boolean days =
        day(one.from()).compareTo(day(other.to())) <= 0
            && day(other.from()).compareTo(day(one.to())) <= 0;
    return days && (hour.isEmpty() || clock(now).isEmpty() || hour.equals(clock(now)));
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
    List<String> words = Folding.words(before.text(then.span()));
    return Folding.words(after.text(now.span())).stream()
        .anyMatch(word -> word.length() > 1 && words.contains(word));
  }
}
