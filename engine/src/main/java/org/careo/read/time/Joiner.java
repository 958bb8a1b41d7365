package org.careo.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careo.read.number.NumberPhrase;
import org.careo.read.number.Word;
import org.jspecify.annotations.Nullable;

/** Puts neighbouring drafts together: a day and a clock time, the two ends of a range. */
final class Joiner {
  private static final Set<String> OPENERS = GuardWords.of("range-opener");
  private static final Set<String> LINKS = GuardWords.of("range-link");
  private static final Set<String> DATE_TO_CLOCK = GuardWords.of("day-to-hour");
  private static final Set<String> CLOCK_TO_DATE = GuardWords.of("hour-to-day");
  private static final Set<String> DASHES = GuardWords.of("range-dash");

  private final TimeWords text;

  Joiner(TimeWords text) {
    this.text = text;
  }

  List<Draft> join(List<Draft> drafts) {
    return clocks(ranges(clocks(drafts)));
  }

  private List<Draft> clocks(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft previous = joined.isEmpty() ? null : joined.getLast();
      Draft both = previous == null ? null : dayAndClock(previous, draft);
      if (both != null) {
        joined.removeLast();
        joined.add(both);
      } else {
        joined.add(draft);
      }
    }
    return joined;
  }

  private @Nullable Draft dayAndClock(Draft left, Draft right) {
    if (right.meaning() instanceof Meaning.Clock clock
        && isDay(left.meaning())
        && onlyBetween(left, right, DATE_TO_CLOCK, 3)) {
      return new Draft(left.first(), right.end(), new Meaning.At(left.meaning(), clock));
    }
    if (left.meaning() instanceof Meaning.Clock clock
        && isDay(right.meaning())
        && onlyBetween(left, right, CLOCK_TO_DATE, 3)) {
      return new Draft(left.first(), right.end(), new Meaning.At(right.meaning(), clock));
    }
    if (right.meaning() instanceof Meaning.Between hours
        && isDay(left.meaning())
        && isClocks(hours)
        && onlyBetween(left, right, DATE_TO_CLOCK, 3)) {
      return new Draft(left.first(), right.end(), onDay(left.meaning(), hours));
    }
    if (left.meaning() instanceof Meaning.Between hours
        && isDay(right.meaning())
        && isClocks(hours)
        && onlyBetween(left, right, CLOCK_TO_DATE, 3)) {
      return new Draft(left.first(), right.end(), onDay(right.meaning(), hours));
    }
    return null;
  }

  private static boolean isClocks(Meaning.Between hours) {
    return hours.from() instanceof Meaning.Clock && hours.to() instanceof Meaning.Clock;
  }

  /** "yesterday from 3 to 5 p.m.": both hours are of that day. */
  private static Meaning onDay(Meaning day, Meaning.Between hours) {
    return hours.from() instanceof Meaning.Clock from && hours.to() instanceof Meaning.Clock to
        ? new Meaning.Between(new Meaning.At(day, from), new Meaning.At(day, to))
        : hours;
  }

  static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Calendar calendar -> calendar.day() > 0;
      case Meaning.Shift shift -> shift.unit().equals("D");
      case Meaning.Weekday weekday -> true;
      case Meaning.WeekdayOfWeek weekday -> true;
      case Meaning.InYear inYear -> inYear.day() > 0;
      case Meaning.DayOfMonth day -> true;
      default -> false;
    };
  }

  private boolean onlyBetween(Draft left, Draft right, Set<String> allowed, int most) {
    if (right.first() - left.end() > most) {
      return false;
    }
    for (int at = left.end(); at < right.first(); at++) {
      if (!allowed.contains(text.folded(at))) {
        return false;
      }
    }
    return true;
  }

  private List<Draft> ranges(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft previous = joined.isEmpty() ? null : joined.getLast();
      Draft range = previous == null ? null : range(previous, draft);
      if (range != null) {
        joined.removeLast();
        joined.add(range);
        continue;
      }
      Draft bare = bareRange(draft);
      if (bare != null && (previous == null || previous.end() <= bare.first())) {
        joined.add(bare);
      } else {
        joined.add(draft);
      }
    }
    return joined;
  }

  private @Nullable Draft range(Draft left, Draft right) {
    if (isHourToHour(left, right)) {
      return new Draft(
          left.first(), right.end(), new Meaning.Between(left.meaning(), right.meaning()));
    }
    int link = right.first() - 1;
    int gap = right.first() - left.end();
    boolean article =
        gap == 2
            && (text.folded(link).equals("el")
                || text.folded(link).equals("the")
                || text.folded(link).equals("los"));
    int at = article ? link - 1 : link;
    if (gap < 1
        || gap > 2
        || gap == 2 && !article
        || !LINKS.contains(text.folded(at))
        || !fit(left.meaning(), right.meaning())) {
      return null;
    }
    int opener = left.first() - 1;
    if (opener >= 0 && (text.folded(opener).equals("el") || text.folded(opener).equals("the"))) {
      opener--;
    }
    String opening = text.folded(opener);
    boolean own = left.first() < left.end() && OPENERS.contains(text.folded(left.first()));
    boolean opened = OPENERS.contains(opening) || own;
    boolean and = text.folded(at).equals("and") || text.folded(at).equals("y");
    boolean between = opening.equals("between") || opening.equals("entre") || own;
    boolean dash = DASHES.contains(text.folded(at));
    boolean year = left.meaning() instanceof Meaning.Calendar calendar && calendar.year() > 0;
    boolean slash = text.folded(at).equals("/") && !year;
    if (and && !between || slash || !(opened || dash)) {
      return null;
    }
    int first = OPENERS.contains(opening) ? opener : left.first();
    return new Draft(first, right.end(), new Meaning.Between(left.meaning(), right.meaning()));
  }

  /** "de 9:00 a 14:00 horas": the second hour is read with its "a". */
  private boolean isHourToHour(Draft left, Draft right) {
    return left.end() == right.first()
        && OPENERS.contains(text.folded(left.first() - 1))
        && text.folded(right.first()).equals("a")
        && left.meaning() instanceof Meaning.Clock
        && right.meaning() instanceof Meaning.Clock;
  }

  private static boolean fit(Meaning left, Meaning right) {
    if (left instanceof Meaning.Calendar from && right instanceof Meaning.Calendar to) {
      boolean years = from.month() == 0 && to.month() == 0;
      boolean ordered = !years || from.year() < to.year();
      return ordered && (from.day() > 0) == (to.day() > 0) || from.month() == 0 && to.day() == 0;
    }
    if (left instanceof Meaning.Years && right instanceof Meaning.Years) {
      return true;
    }
    if (left instanceof Meaning.Years && right instanceof Meaning.Calendar to) {
      return to.month() == 0;
    }
    if (left instanceof Meaning.Weekday && right instanceof Meaning.Weekday) {
      return true;
    }
    boolean clocks =
        (left instanceof Meaning.Clock || left instanceof Meaning.At)
            && (right instanceof Meaning.Clock || right instanceof Meaning.At);
    return clocks;
  }

  /**
   * "from 3 to 8 p.m.", "entre 30 de abril y 2 de mayo" are handled above; "de 3 a 8 p.m." here.
   */
  private @Nullable Draft bareRange(Draft right) {
    int link = right.first() - 1;
    int number = link - 1;
    if (number < 0 || !LINKS.contains(text.folded(link))) {
      return null;
    }
    boolean dash = text.folded(link).equals("-");
    NumberPhrase phrase = text.number(number);
    Word word = text.word(number);
    if (phrase == null || !word.isDigits() || !phrase.isWhole() || phrase.end() != link) {
      return null;
    }
    int opener = number - 1;
    boolean opened = opener >= 0 && OPENERS.contains(text.folded(opener));
    if (!opened && !dash) {
      return null;
    }
    int first = opened ? opener : number;
    int value = phrase.value() > 3000 ? 0 : (int) phrase.value();
    if (right.meaning() instanceof Meaning.Clock clock && clock.hour() >= 0 && value <= 24) {
      int hour = clock.hour() > 12 && value + 12 <= clock.hour() ? value + 12 : value;
      return new Draft(
          first, right.end(), new Meaning.Between(new Meaning.Clock(hour % 24, -1, ""), clock));
    }
    if (right.meaning() instanceof Meaning.At at && at.clock().hour() >= 0 && value <= 24) {
      int hour = at.clock().hour() > 12 && value + 12 <= at.clock().hour() ? value + 12 : value;
      Meaning from = new Meaning.At(at.day(), new Meaning.Clock(hour % 24, -1, ""));
      return new Draft(first, right.end(), new Meaning.Between(from, at));
    }
    return null;
  }
}
