package org.careo.picture.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careo.model.Figure;
import org.careo.picture.series.Finding.Trial;
import org.careo.picture.series.Finding.Verdict;
import org.careo.text.NamedPatterns;

/** The readings of a figure. */
final class Readings {
  private static final NamedPatterns PATTERNS =
      NamedPatterns.load("/org/careo/picture/patterns.txt");
  private static final Pattern SO_FAR = PATTERNS.of("readings.so-far");
  private static final Pattern OFFICIAL_YEAR = PATTERNS.of("readings.official-year");
  private static final Pattern HALF_AS_MUCH = PATTERNS.of("readings.half-as-much");

  private final Context context;
  private final String text;

  Readings(Context context, String text) {
    this.context = context;
    this.text = text;
  }

  /**
   * What came of the readings.
   *
   * @param verdict verdict
   * @param trials all readings
   * @param note what to know
   */
  record Outcome(Verdict verdict, List<Trial> trials, String note) {}

  /** Tries a figure; empty when the series does not measure such a thing. */
  Optional<Outcome> of(Key key, Figure figure) {
    Bounds bounds = Bounds.of(figure, figure.span().of(text));
    if (figure.unit().equals("percent")) {
      return share(key, figure, bounds).or(() -> change(key, figure, bounds));
    }
    List<Double> factors = Units.factors(figure.unit(), key.series().unit(), key.series().words());
    boolean small = figure.unit().isEmpty() && Math.abs(figure.value()) < 20;
    if (factors.isEmpty() || small || isYear(figure)) {
      return Optional.empty();
    }
    if (context.isPlanned()) {
      return Optional.empty();
    }
    double factor = factors.getFirst();
    if (factors.size() > 1 && Math.abs(figure.value()) >= 1e5) {
      factor = factors.getLast();
    }
    return amount(key, figure, bounds.times(factor));
  }

  private static boolean isYear(Figure figure) {
    return figure.unit().isEmpty()
        && figure.value() == Math.rint(figure.value())
        && figure.value() >= 1900
        && figure.value() <= 2100;
  }

  private Month anchor(Key key, Figure figure) {
    Month told = key.month().compareTo(context.published()) > 0 ? context.published() : key.month();
    Month month = context.month(key, figure.span()).orElse(told);
    if (context.isYearAgo(figure.span()) && context.month(key, figure.span()).isEmpty()) {
      month = key.series().latest(key.place(), month).plus(-12);
    }
    return context.month(key, figure.span()).isPresent() || context.isYearAgo(figure.span())
        ? month
        : key.series().latest(key.place(), month);
  }

  private Optional<Outcome> amount(Key key, Figure figure, Bounds told) {
    Series series = key.series();
    Bounds bounds = told.wider(series.precision() / 2 * 1.01);
    double capacity = series.capacity(key.place());
    if (context.isShareOfCapacity() && bounds.allow(capacity)) {
      Trial trial =
          new Trial(series.measure(), key.place(), "", "capacity", capacity, series.unit(), true);
      return Optional.of(new Outcome(Verdict.HOLDS, List.of(trial), ""));
    }
    if (series.flow() && context.matches(SO_FAR, figure.span())) {
      return Optional.of(sums(key, figure, bounds));
    }
    List<Month> period = series.flow() ? context.period(figure.span()) : List.of();
    if (!period.isEmpty() && period.getFirst().compareTo(context.published()) <= 0) {
      Month last = period.getLast();
      return Optional.of(
          period.getFirst().compareTo(series.first(key.place())) < 0
                  || last.compareTo(series.last(key.place())) > 0
              ? outside(key, period.getFirst())
              : decided(List.of(sum(key, period.getFirst(), last, "sum", bounds)), false));
    }
    if (!series.flow() && context.isTogether() && series.places().size() > 1) {
      return Optional.of(together(key, figure, bounds));
    }
    Month month = anchor(key, figure);
    if (month.compareTo(series.first(key.place())) < 0
        || month.compareTo(series.last(key.place())) > 0) {
      return Optional.of(outside(key, month));
    }
    if (context.isBase(figure.span())) {
      Month now = series.latest(key.place(), month);
      return Optional.of(
          decided(
              List.of(level(key, now.plus(-1), bounds), level(key, now.plus(-12), bounds)), true));
    }
    Trial trial = level(key, month, bounds);
    if (trial.holds()) {
      return Optional.of(new Outcome(Verdict.HOLDS, List.of(trial), ""));
    }
    return Optional.of(neighbours(key, month, bounds, trial));
  }

  private static Trial level(Key key, Month month, Bounds bounds) {
    double value = key.series().at(key.place(), month);
    return new Trial(
        key.series().measure(),
        key.place(),
        month.toString(),
        "level",
        value,
        key.series().unit(),
        bounds.allow(value));
  }

  /**
   * The value may stand at a neighbouring key: the year before and after first, then months, then
   * places.
   */
  private static Outcome neighbours(Key key, Month month, Bounds bounds, Trial failed) {
    List<Trial> trials = new ArrayList<>(List.of(failed));
    for (int away : new int[] {12, -12, 1, -1, 24, -24}) {
      Trial trial = level(key, month.plus(away), bounds);
      if (trial.holds()) {
        trials.add(trial);
        return new Outcome(
            Verdict.DRIFT, trials, "the value stands at " + trial.place() + ", " + trial.period());
      }
    }
    for (String place : key.series().values().keySet()) {
      Trial trial = level(new Key(key.series(), place, month, true), month, bounds);
      if (trial.holds()) {
        trials.add(trial);
        return new Outcome(Verdict.DRIFT, trials, "the value stands at " + place + ", " + month);
      }
    }
    return new Outcome(Verdict.FAILS, trials, "");
  }

  private Outcome sums(Key key, Figure figure, Bounds bounds) {
    Series series = key.series();
    Month last =
        series.latest(key.place(), context.month(key, figure.span()).orElse(context.published()));
    Trial calendar = sum(key, Month.of(last.year(), 1), last, "sum, calendar year", bounds);
    int year = last.month() >= series.yearBegins() ? last.year() : last.year() - 1;
    Trial official =
        sum(
            key,
            Month.of(year, series.yearBegins()),
            last,
            "sum, year from month " + series.yearBegins(),
            bounds);
    return decided(
        series.yearBegins() == 1
            ? List.of(calendar)
            : context.matches(OFFICIAL_YEAR, figure.span())
                ? List.of(official)
                : List.of(calendar, official),
        false);
  }

  private static Trial sum(Key key, Month from, Month to, String operation, Bounds bounds) {
    double sum = 0;
    for (Month month = from; month.compareTo(to) <= 0; month = month.plus(1)) {
      sum += key.series().at(key.place(), month);
    }
    return new Trial(
        key.series().measure(),
        key.place(),
        from + " to " + to,
        operation,
        rounded(sum),
        key.series().unit(),
        bounds.allow(rounded(sum)));
  }

  private Outcome together(Key key, Figure figure, Bounds bounds) {
    Month month = anchor(key, figure);
    double sum = 0;
    for (String place : key.series().values().keySet()) {
      sum += key.series().at(place, month);
    }
    return decided(
        List.of(
            new Trial(
                key.series().measure(),
                "all places",
                month.toString(),
                "sum over places",
                rounded(sum),
                key.series().unit(),
                bounds.allow(rounded(sum)))),
        false);
  }

  private Optional<Outcome> share(Key key, Figure figure, Bounds bounds) {
    double capacity = key.series().capacity(key.place());
    if (!context.isShareOfCapacity(figure.span()) || Double.isNaN(capacity)) {
      return Optional.empty();
    }
    Month month = anchor(key, figure);
    double share = 100 * key.series().at(key.place(), month) / capacity;
    Trial trial =
        new Trial(
            key.series().measure(),
            key.place(),
            month.toString(),
            "share of capacity (" + number(capacity) + ")",
            rounded(share),
            "percent",
            bounds.allow(share));
    return Optional.of(decided(List.of(trial), false));
  }

  private Optional<Outcome> change(Key key, Figure figure, Bounds bounds) {
    boolean half =
        context.isYearAgo(figure.span()) && context.matches(HALF_AS_MUCH) && !context.isLoss();
    boolean moves =
        figure.change() != Figure.Change.NONE
            || figure.kind() == Figure.Kind.RELATIVE_CHANGE
            || context.isLoss()
            || half;
    if (!moves) {
      return Optional.empty();
    }
    boolean up = figure.change() == Figure.Change.UP;
    Month told = key.month().compareTo(context.published()) > 0 ? context.published() : key.month();
    Month month =
        key.series()
            .latest(
                key.place(),
                context.isYearAgo(figure.span())
                    ? told
                    : context.month(key, figure.span()).orElse(told));
    List<Month> baselines = new ArrayList<>();
    context.baseline().ifPresent(baselines::add);
    if (baselines.isEmpty()) {
      baselines.add(month.plus(-12));
      if (!context.isOverAYear() && !half) {
        baselines.add(month.plus(-1));
      }
    }
    List<Trial> trials = new ArrayList<>();
    for (Month baseline : baselines) {
      double now = key.series().at(key.place(), month);
      double then = key.series().at(key.place(), baseline);
      double percent = 100 * (now - then) / then;
      double value = half ? 100 * now / then : up ? percent : -percent;
      trials.add(
          new Trial(
              key.series().measure(),
              key.place(),
              month.toString(),
              (half ? "level relative to " : "relative change from ") + baseline,
              rounded(half ? value : percent),
              "percent",
              bounds.allow(value)));
    }
    trials.removeIf(trial -> Double.isNaN(trial.value()));
    return trials.isEmpty()
        ? Optional.of(unknown(key, month, baselines))
        : Optional.of(decided(trials, false));
  }

  /** Of a change no side is known: months lie outside the table, or it has no value for them. */
  private static Outcome unknown(Key key, Month month, List<Month> baselines) {
    if (month.compareTo(key.series().first(key.place())) < 0
        || month.compareTo(key.series().last(key.place())) > 0) {
      return outside(key, month);
    }
    String lacking =
        Stream.concat(Stream.of(month), baselines.stream())
            .filter(each -> Double.isNaN(key.series().at(key.place(), each)))
            .map(Month::toString)
            .collect(Collectors.joining(" and "));
    return new Outcome(
        Verdict.OUTSIDE_COVERAGE,
        List.of(),
        "the change to " + month + " cannot be tried: the table has no value for " + lacking);
  }

  private static Outcome outside(Key key, Month month) {
    return new Outcome(
        Verdict.OUTSIDE_COVERAGE,
        List.of(),
        month
            + " is outside the table, which runs from "
            + key.series().first(key.place())
            + " to "
            + key.series().last(key.place()));
  }

  /** All hold, none holds, or some do. */
  private static Outcome decided(List<Trial> trials, boolean oneIsEnough) {
    long holding = trials.stream().filter(Trial::holds).count();
    Verdict verdict =
        holding == 0
            ? Verdict.FAILS
            : holding == trials.size() || oneIsEnough
                ? Verdict.HOLDS
                : Verdict.HOLDS_ONLY_UNDER_A_READING;
    return new Outcome(verdict, trials, "");
  }

  static double rounded(double value) {
    return Double.isNaN(value) ? value : Math.rint(value * 100) / 100;
  }

  static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,.2f", value);
  }
}
