package org.careo.picture.series;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Span;
import org.careo.picture.series.Finding.Trial;
import org.careo.picture.series.Finding.Verdict;
import org.careo.text.Folding;
import org.careo.text.NamedPatterns;

/** Superlatives: a rank is answered only with the span of the record. */
final class Ranks {
  private static final NamedPatterns PATTERNS =
      NamedPatterns.load("/org/careo/picture/patterns.txt");
  private static final Pattern EVER = PATTERNS.of("ranks.ever");
  private static final Pattern SINCE = PATTERNS.of("ranks.since");

  private final Context context;

  Ranks(Context context) {
    this.context = context;
  }

  /** Tries "the lowest", "a record high". */
  Optional<Readings.Outcome> of(Key key, Span span, Month drifted) {
    Readings.Outcome told = at(key, monthOf(key, span));
    if (told.verdict() == Verdict.FAILS && drifted != SeriesChecker.NO_MONTH) {
      Readings.Outcome moved = at(key, drifted);
      if (moved.verdict() == Verdict.HOLDS) {
        List<Trial> both = List.of(told.trials().getFirst(), moved.trials().getFirst());
        return Optional.of(new Readings.Outcome(Verdict.DRIFT, both, "it stands at " + drifted));
      }
    }
    return Optional.of(told.verdict() == Verdict.FAILS ? withOthers(key, span, told) : told);
  }

  private Readings.Outcome withOthers(Key key, Span span, Readings.Outcome told) {
    if (context.month(key, span).isPresent()) {
      return withNeighbours(key, span, told);
    }
    boolean anyMonth = key.series().flow() && key.month().compareTo(context.published()) > 0;
    return anyMonth ? withLastRecord(key, span, told) : told;
  }

  /** "Record low crossings" of no month may mean the last record, set within the year before. */
  private Readings.Outcome withLastRecord(Key key, Span span, Readings.Outcome told) {
    Month last = monthOf(key, span);
    for (int back = 1; back < 12; back++) {
      Readings.Outcome earlier = at(key, last.plus(-back));
      if (earlier.verdict() == Verdict.HOLDS) {
        List<Trial> both = List.of(told.trials().getFirst(), earlier.trials().getFirst());
        return new Readings.Outcome(Verdict.HOLDS_ONLY_UNDER_A_READING, both, told.note());
      }
    }
    return told;
  }

  /**
   * Where a named month fails, the same month a year later and earlier is tried too: a wrong year
   * is the commonest slip. The verdict stays; the reader sees where it would hold.
   */
  private Readings.Outcome withNeighbours(Key key, Span span, Readings.Outcome told) {
    for (int years : List.of(1, -1)) {
      Month month = monthOf(key, span).plus(12 * years);
      Readings.Outcome moved = at(key, month);
      if (moved.verdict() == Verdict.HOLDS) {
        List<Trial> both = List.of(told.trials().getFirst(), moved.trials().getFirst());
        return new Readings.Outcome(told.verdict(), both, told.note() + "; holds for " + month);
      }
    }
    return told;
  }

  private Month monthOf(Key key, Span span) {
    Month told = key.month().compareTo(context.published()) > 0 ? context.published() : key.month();
    return context.month(key, span).orElse(key.series().latest(key.place(), told));
  }

  private Readings.Outcome at(Key key, Month month) {
    Series series = key.series();
    double value = series.at(key.place(), month);
    if (Double.isNaN(value)) {
      return new Readings.Outcome(
          Verdict.OUTSIDE_COVERAGE,
          List.of(),
          "no value for " + month + " in the table, which runs from " + span(key));
    }
    String words = Folding.fold(context.words());
    boolean low =
        !words.matches(
            "(?s).*\\b(highest|record high|new high|mas alt[oa]s?|maximos? historicos?)\\b.*");
    SortedMap<Month, Double> row = series.values().getOrDefault(key.place(), new TreeMap<>());
    SortedMap<Month, Double> before = row.headMap(month);
    int rank = 1;
    Month rival = month;
    double best = Double.NaN;
    for (Map.Entry<Month, Double> each : before.entrySet()) {
      double other = each.getValue();
      if (low ? other < value : other > value) {
        rank++;
      }
      if (Double.isNaN(best) || (low ? other < best : other > best)) {
        best = other;
        rival = each.getKey();
      }
    }
    boolean holds = rank == 1;
    Trial trial =
        new Trial(
            series.measure(),
            key.place(),
            month.toString(),
            String.format(
                Locale.ROOT,
                "rank %d of the %d months from %s, %s first",
                rank,
                before.size() + 1,
                series.first(key.place()),
                low ? "lowest" : "highest"),
            value,
            series.unit(),
            holds);
    String note =
        "the record runs from "
            + span(key)
            + (Double.isNaN(best)
                ? ""
                : "; before it the "
                    + (low ? "lowest" : "highest")
                    + " is "
                    + Readings.number(best)
                    + " in "
                    + rival)
            + later(row, month, value, low);
    return new Readings.Outcome(verdict(key, holds, words), List.of(trial), note);
  }

  private static String later(
      SortedMap<Month, Double> row, Month month, double value, boolean low) {
    for (Map.Entry<Month, Double> each : row.tailMap(month.plus(1)).entrySet()) {
      if (low ? each.getValue() < value : each.getValue() > value) {
        return (low ? "; undercut in " : "; passed in ")
            + each.getKey()
            + " by "
            + Readings.number(each.getValue());
      }
    }
    return "";
  }

  private static String span(Key key) {
    return key.series().first(key.place()) + " to " + key.series().last(key.place());
  }

  private static Verdict verdict(Key key, boolean holds, String words) {
    if (!holds) {
      return Verdict.FAILS;
    }
    Matcher since = SINCE.matcher(words);
    boolean earlier =
        since.find() && Integer.parseInt(since.group(1)) < key.series().first(key.place()).year();
    return earlier || EVER.matcher(words).find() ? Verdict.OUTSIDE_COVERAGE : Verdict.HOLDS;
  }

  /** "For the first time in years": the same month of the years before must have had nothing. */
  Optional<Readings.Outcome> firstTime(Key key, Span span) {
    Series series = key.series();
    if (!series.flow()) {
      return Optional.empty();
    }
    Month told = context.month(key, span).orElse(context.published());
    Month month = series.latest(key.place(), told);
    for (int years = 1; years <= 5; years++) {
      Month earlier = month.plus(-12 * years);
      double value = series.at(key.place(), earlier);
      if (value > 0) {
        Trial trial =
            new Trial(
                series.measure(),
                key.place(),
                earlier.toString(),
                "same month of an earlier year",
                value,
                series.unit(),
                false);
        return Optional.of(
            new Readings.Outcome(
                Verdict.FAILS, List.of(trial), "it happened in " + earlier + " too"));
      }
    }
    return Optional.empty();
  }
}
