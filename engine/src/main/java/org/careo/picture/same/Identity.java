package org.careo.picture.same;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.careo.model.DateRange;

/**
 * Whether two tellings are of one happening. Vetoes come first: another place, a time that cannot
 * be the same, nobody in common among those who act. Then what both have in common is added up: who
 * acts, who is acted on, the place, the day, what the words around are about, the claim their
 * statements belong to. A difference of figures is no veto: it is a finding.
 */
final class Identity {
  /** Reports so many days apart tell of different happenings unless they name the same day. */
  private static final long FAR_APART = 45;

  /** A time of so many days or fewer tells one happening from the next. */
  private static final long NARROW = 31;

  private static final double ACTOR = 2.0;
  private static final double RECIPIENT = 1.0;
  private static final double PLACE = 1.0;
  private static final double DAY = 1.5;
  private static final double TRIGGER = 0.5;
  private static final double CLAIM = 2.0;
  private static final double ABOUT = 2.0;

  /** What two tellings must have in common. */
  private static final double ENOUGH = 2.6;

  private final Map<String, Integer> frequency;
  private final int tellings;

  /**
   * @param frequency in how many tellings each stem stands
   * @param tellings how many there are
   */
  Identity(Map<String, Integer> frequency, int tellings) {
    this.frequency = frequency;
    this.tellings = tellings;
  }

  boolean isSame(Telling a, Telling b) {
    return !isVetoed(a, b) && score(a, b) >= ENOUGH;
  }

  /** Whether something told of the two cannot be true of one happening. */
  boolean isVetoed(Telling a, Telling b) {
    boolean timed = a.happening().time().isKnown() && b.happening().time().isKnown();
    if (timed && !a.happening().time().overlaps(b.happening().time())) {
      return true;
    }
    if (!timed && daysApart(a.published(), b.published()) > FAR_APART) {
      return true;
    }
    return isElsewhere(a, b) || isByOthers(a.actors(), b.actors());
  }

  private static boolean isElsewhere(Telling a, Telling b) {
    if (a.place().isEmpty() || b.place().isEmpty() || a.place().equals(b.place())) {
      return false;
    }
    boolean countries = !a.country().isEmpty() && !b.country().isEmpty();
    if (a.isCountry() || b.isCountry()) {
      return countries && !a.country().equals(b.country()) && a.isCountry() && b.isCountry();
    }
    return true;
  }

  private static boolean isByOthers(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !meet(a, b);
  }

  private double score(Telling a, Telling b) {
    double score = 0;
    score += meet(a.actors(), b.actors()) ? ACTOR : 0;
    score += meet(a.recipients(), b.recipients()) ? RECIPIENT : 0;
    score += !a.place().isEmpty() && a.place().equals(b.place()) ? PLACE : 0;
    score += isNarrow(a.happening().time()) && isNarrow(b.happening().time()) ? DAY : 0;
    score += a.trigger().equals(b.trigger()) ? TRIGGER : 0;
    score += !a.claim().isEmpty() && a.claim().equals(b.claim()) ? CLAIM : 0;
    score += ABOUT * likeness(a.about(), b.about());
    return score;
  }

  /** Cosine of the two sets of stems, each weighted by how rare it is among the tellings. */
  private double likeness(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    double common = both.stream().sorted().mapToDouble(this::weight).sum();
    double all =
        Math.sqrt(
            a.stream().sorted().mapToDouble(this::weight).sum()
                * b.stream().sorted().mapToDouble(this::weight).sum());
    return all == 0 ? 0 : common / all;
  }

  private double weight(String stem) {
    double rarity = Math.log((1.0 + tellings) / frequency.getOrDefault(stem, 1));
    return rarity * rarity;
  }

  private static boolean isNarrow(DateRange time) {
    return !time.from().isEmpty()
        && !time.to().isEmpty()
        && ChronoUnit.DAYS.between(LocalDate.parse(time.from()), LocalDate.parse(time.to()))
            <= NARROW;
  }

  /** Days between two days of publication; 0 when one is unknown. */
  private static long daysApart(DateRange a, DateRange b) {
    return a.from().isEmpty() || b.from().isEmpty()
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(a.from()), LocalDate.parse(b.from())));
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
