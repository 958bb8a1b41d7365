package org.careo.read.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.model.DateRange;
import org.careo.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The day a passage tells of, to which a bare hour belongs: "The wall fell on Tuesday. It gave way
 * at 4:10 a.m." It is the day named in the sentence or the one before, other than the day on which
 * somebody said something ("the agency said on Wednesday"), unless that very hour was told with its
 * day before; else the last day of the report whose hours were told ("before dawn on Sunday"),
 * since a report gives the hours of one event; else the last day named shortly before. Hours of
 * what happens again and again have none.
 */
final class PassageDay {
  private static final int REACH = 6;
  private static final int NEAR = 1;
  private static final Set<String> TELLING = GuardWords.of("telling");

  private @Nullable LocalDate day;
  private @Nullable LocalDate timed;
  private final Map<Meaning, LocalDate> hours = new HashMap<>();
  private int age;
  private boolean repeated;

  /** A new sentence begins. */
  void open(List<Draft> drafts) {
    age++;
    repeated = drafts.stream().anyMatch(draft -> draft.meaning().kind() == TimeExpression.Kind.SET);
  }

  /** The meaning with the day of the passage put to its hours, where it has none itself. */
  Meaning anchored(Meaning meaning) {
    LocalDate told = told(meaning);
    if (told == null || repeated) {
      return meaning;
    }
    Meaning.Calendar known = Meaning.Calendar.of(told);
    return switch (meaning) {
      case Meaning.Clock clock when clock.hour() >= 0 -> new Meaning.At(known, clock);
      case Meaning.Between(Meaning.Clock from, Meaning.Clock to) when from.hour() >= 0 ->
          new Meaning.Between(new Meaning.At(known, from), new Meaning.At(known, to));
      default -> meaning;
    };
  }

  /** An hour told before with its day is of that day whenever it is named again. */
  private @Nullable LocalDate told(Meaning meaning) {
    LocalDate before = hours.get(meaning);
    if (before != null) {
      return before;
    }
    if (day != null && age <= NEAR) {
      return day;
    }
    return timed != null ? timed : age <= REACH ? day : null;
  }

  /** Takes note of a time expression of the sentence. */
  void add(TimeWords text, Draft draft, DateRange range) {
    boolean day = range.isDay() && draft.meaning().kind() != TimeExpression.Kind.DURATION;
    if (day && draft.meaning() instanceof Meaning.At at) {
      hours.putIfAbsent(at.clock(), LocalDate.parse(range.from()));
    }
    if (day && !isOfTelling(text, draft)) {
      this.day = LocalDate.parse(range.from());
      age = 0;
      timed = draft.meaning().kind() == TimeExpression.Kind.TIME ? this.day : timed;
    }
  }

  /** "said on Wednesday", "informó el miércoles", "on Wednesday said". */
  private static boolean isOfTelling(TimeWords text, Draft draft) {
    for (int at = draft.first() - 1; at >= Math.max(0, draft.first() - 3); at--) {
      if (TELLING.contains(text.folded(at))) {
        return true;
      }
    }
    return TELLING.contains(text.folded(draft.end()));
  }
}
