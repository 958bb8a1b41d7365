package org.careo.picture.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.model.ClaimedSeries;
import org.careo.model.ClaimedSeries.Conflict;
import org.careo.model.ClaimedValue;
import org.careo.model.Clause;
import org.careo.model.DateRange;
import org.careo.model.Figure;
import org.careo.model.Happening;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Telling;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;

/**
 * Puts values of one measure and place into one series. Measures are compared by the stems of their
 * longer words; values of different kinds – a level and a change – never share a series. What is
 * only counted ("31 people") is told apart by what its clause says of it ("were hurt"), and a value
 * whose measure is not told stands alone.
 */
public final class ClaimedSeriesFinder {
  private static final int STEM = 5;

  /** Each value is held against so many that follow it in time. */
  private static final int WINDOW = 60;

  private record Found(String measure, String unit, PlaceKey place, ClaimedValue value) {}

  private record PlaceKey(String name, String country) {}

  private final Map<String, Surroundings> byReport = new HashMap<>();

  /**
   * Series of all accounts, sorted by id.
   *
   * @param happenings happenings of all accounts; those of the kind METRIC and DEPLOYMENT count
   */
  public List<ClaimedSeries> find(List<Surroundings> arounds, List<Happening> happenings) {
    arounds.forEach(around -> byReport.put(around.account().report().id(), around));
    Map<String, List<Found>> groups = new TreeMap<>();
    for (Happening happening : happenings) {
      Surroundings around = byReport.get(happening.report());
      if (around != null && happening.type().equals("METRIC")) {
        for (Figure figure : around.reading().figures()) {
          if (happening.quantities().contains(figure.id())) {
            Found found = found(around, happening, figure);
            groups.computeIfAbsent(key(found), each -> new ArrayList<>()).add(found);
          }
        }
      }
    }
    List<ClaimedSeries> series = new ArrayList<>();
    groups.forEach((key, values) -> series.add(series(key, values)));
    return series;
  }

  private static Found found(Surroundings around, Happening happening, Figure figure) {
    Statement told = around.of(figure.span());
    boolean author = told.form() == Statement.Form.AUTHOR;
    String reporter =
        told.speaker().actor().isEmpty() ? told.speaker().name() : told.speaker().actor();
    PlaceKey place =
        around.reading().places().stream()
            .filter(mention -> mention.id().equals(figure.place()))
            .findFirst()
            .map(ClaimedSeriesFinder::placeKey)
            .orElse(new PlaceKey("", ""));
    return new Found(
        measure(around, figure),
        figure.unit(),
        place,
        new ClaimedValue(
            figure.id(),
            figure.value(),
            figure.low(),
            figure.high(),
            figure.change(),
            figure.kind(),
            happening.time(),
            figure.baseline(),
            author ? "" : reporter,
            around.telling(figure.span())));
  }

  /** What is measured; for what is only counted with the verb of its clause. */
  private static String measure(Surroundings around, Figure figure) {
    String concept = figure.concept().strip().replaceAll("\\s+", " ");
    // One word, as "people" beside the unit "person", only says what is counted.
    boolean counted = concept.indexOf(' ') < 0 && figure.kind() == Figure.Kind.LEVEL;
    String verb = concept.isEmpty() || !counted ? "" : verb(around, figure.span());
    return verb.isEmpty() ? concept : concept + ", " + verb;
  }

  /** The main verb of the innermost clause that holds the words; empty when none does. */
  private static String verb(Surroundings around, Span span) {
    Reading reading = around.reading();
    return reading.clauses().stream()
        .filter(clause -> clause.verbGroup() >= 0)
        .filter(clause -> words(reading, clause).contains(span))
        .min(Comparator.comparingInt(clause -> clause.endToken() - clause.firstToken()))
        .map(clause -> reading.verbGroups().get(clause.verbGroup()).head())
        .map(head -> around.words(reading.tokens().get(head).span()))
        .orElse("");
  }

  private static Span words(Reading reading, Clause clause) {
    Span first = reading.tokens().get(clause.firstToken()).span();
    return first.cover(reading.tokens().get(clause.endToken() - 1).span());
  }

  private static PlaceKey placeKey(PlaceMention place) {
    return new PlaceKey(place.name(), place.country());
  }

  /** Stems of the measure, unit, place and sort of number. */
  private static String key(Found found) {
    TreeSet<String> stems = stems(found.measure());
    Telling telling = found.value().telling();
    String measure =
        stems.isEmpty()
            ? "unnamed-" + telling.report() + "-" + found.value().figure()
            : String.join("-", stems);
    return "f"
        + String.join(
            "-",
            measure,
            String.join("-", Folding.words(found.unit())),
            String.join("-", Folding.words(found.place().name())),
            sort(found.value().kind()));
  }

  private static TreeSet<String> stems(String words) {
    TreeSet<String> stems = new TreeSet<>();
    for (String word : Folding.words(words)) {
      if (word.length() > 3) {
        stems.add(word.length() <= STEM ? word : word.substring(0, STEM));
      }
    }
    return stems;
  }

  private static String sort(Figure.Kind kind) {
    return switch (kind) {
      case LEVEL, RUNNING_TOTAL -> "level";
      case ABSOLUTE_CHANGE -> "change";
      case RELATIVE_CHANGE -> "relative-change";
      case SHARE -> "share";
      case RATE -> "rate";
      case RANK -> "rank";
    };
  }

  private static ClaimedSeries series(String id, List<Found> found) {
    List<ClaimedValue> values =
        found.stream()
            .map(Found::value)
            .sorted(
                Comparator.comparing((ClaimedValue value) -> value.period().from())
                    .thenComparing(value -> value.telling().report())
                    .thenComparing(value -> value.telling().span()))
            .toList();
    double low = Double.NaN;
    double high = Double.NaN;
    TreeSet<String> reporters = new TreeSet<>();
    for (ClaimedValue value : values) {
      double plain = plain(value);
      if (!Double.isNaN(plain)) {
        low = Double.isNaN(low) ? plain : Math.min(low, plain);
        high = Double.isNaN(high) ? plain : Math.max(high, plain);
      }
      if (!value.reporter().isEmpty()) {
        reporters.add(value.reporter());
      }
    }
    Found first = found.getFirst();
    String measure =
        found.stream()
            .map(Found::measure)
            .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .orElse("");
    return new ClaimedSeries(
        id,
        measure,
        first.unit(),
        first.place().name(),
        first.place().country(),
        values,
        low,
        high,
        List.copyOf(reporters),
        measure.isEmpty() ? List.of() : conflicts(values));
  }

  /** The value as written, else the bound that is given; NaN when neither is. */
  static double plain(ClaimedValue value) {
    return !Double.isNaN(value.value())
        ? value.value()
        : !Double.isNaN(value.low()) ? value.low() : value.high();
  }

  private static List<Conflict> conflicts(List<ClaimedValue> values) {
    List<Conflict> conflicts = new ArrayList<>();
    for (int a = 0; a < values.size(); a++) {
      for (int b = a + 1; b < Math.min(values.size(), a + WINDOW); b++) {
        String why = conflict(values.get(a), values.get(b));
        if (!why.isEmpty()) {
          conflicts.add(new Conflict(a, b, why));
        }
      }
    }
    return conflicts;
  }

  /** Why two values cannot both hold; empty when they can. */
  private static String conflict(ClaimedValue a, ClaimedValue b) {
    if (!samePeriod(a.period(), b.period()) || isOneStatement(a.telling(), b.telling())) {
      return "";
    }
    boolean opposed =
        a.change() != Figure.Change.NONE
            && b.change() != Figure.Change.NONE
            && a.change() != b.change();
    if (opposed) {
      return "one says up, the other down";
    }
    double highA = Double.isNaN(a.high()) ? Double.POSITIVE_INFINITY : a.high();
    double highB = Double.isNaN(b.high()) ? Double.POSITIVE_INFINITY : b.high();
    double lowA = Double.isNaN(a.low()) ? Double.NEGATIVE_INFINITY : a.low();
    double lowB = Double.isNaN(b.low()) ? Double.NEGATIVE_INFINITY : b.low();
    return highA < lowB || highB < lowA ? "the values differ beyond their wording" : "";
  }

  /**
   * "fell from 1,310 to 1,148", "250, above the regulator's 226": who says both in one breath sets
   * them beside each other.
   */
  private static boolean isOneStatement(Telling a, Telling b) {
    return a.report().equals(b.report())
        && !a.statement().isEmpty()
        && a.statement().equals(b.statement());
  }

  /** Both periods unknown, or both known and the same in part. */
  private static boolean samePeriod(DateRange a, DateRange b) {
    return a.isKnown() == b.isKnown() && a.overlaps(b);
  }
}
