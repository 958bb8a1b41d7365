package org.careo.picture.happening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.text.ResourceTable;

/**
 * Weights by which a Spanish report is taken to be like the agency reports that {@link
 * TriggerWeights} were learned from: short, dated by a city, dense with deeds, on protest. In
 * others those weights would drop most deeds, for nobody annotated them there. A logistic model
 * over {@link ReportTraits}, learned by {@code bench} from the annotated reports and those of the
 * example cases.
 */
public final class ReportWeights {
  /** The trait that every report has. */
  public static final String ALWAYS = "always";

  private static final String RESOURCE = "/org/careo/picture/report-weights-es.tsv";

  /** Log odds from which on a report is like them, found on held-out folds. */
  private static final double LEAST = -1.7;

  /** Log odds from which on it surely is, found likewise. */
  private static final double SURE = 2;

  /** A text of fewer words is no whole report; none of those learned from has as few. */
  private static final double SHORTEST = Math.log(60);

  /** How like those learned from a report is. */
  enum Likeness {
    /** The rules decide. */
    UNLIKE,
    /** The weights decide, and keep of the rules' finds what they nearly hold for one. */
    RATHER,
    /** The weights decide. */
    SURELY
  }

  private final Map<String, Double> weights = new HashMap<>();

  private ReportWeights() {}

  /** The weights that ship with Careo, read at the first use and shared. */
  public static ReportWeights shipped() {
    return Shipped.WEIGHTS;
  }

  /**
   * Weights as the resource has them.
   *
   * @param rows trait and weight of each
   */
  public static ReportWeights of(List<String[]> rows) {
    ReportWeights read = new ReportWeights();
    rows.forEach(row -> read.weights.put(row[0], Double.parseDouble(row[1])));
    return read;
  }

  /** How like those learned from a report with these traits is. */
  Likeness likeness(Map<String, Double> traits) {
    if (traits.getOrDefault(ReportTraits.WORDS, 0.0) < SHORTEST) {
      return Likeness.UNLIKE;
    }
    double sum = weights.getOrDefault(ALWAYS, 0.0);
    for (Map.Entry<String, Double> trait : traits.entrySet()) {
      sum += weights.getOrDefault(trait.getKey(), 0.0) * trait.getValue();
    }
    return sum >= SURE ? Likeness.SURELY : sum >= LEAST ? Likeness.RATHER : Likeness.UNLIKE;
  }

  /** Reads the table once. */
  private static final class Shipped {
    static final ReportWeights WEIGHTS = of(ResourceTable.rows(RESOURCE, -1));
  }
}
