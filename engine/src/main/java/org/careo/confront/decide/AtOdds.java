package org.careo.confront.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careo.confront.align.Alignment;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.Units;
import org.careo.text.ResourceTable;
import org.careo.text.word.WordVectors;

/**
 * Weighs whether two statements that differ in a slot are at odds: logistic regression over {@link
 * PairFeature} and {@link QuarrelFeature}, what the rows say of the two among them. The weights are
 * learned from the annotated cases by {@code bench} and lie in a table that can be read.
 */
public final class AtOdds {
  /** Row of two that are held against one another by weight. */
  public static final String WEIGHED = "weighed as at odds";

  private static final String RESOURCE = "/org/careo/confront/at_odds.tsv";

  /** Row of what is there before anything is looked at. */
  private static final String INTERCEPT = "INTERCEPT";

  private final double intercept;
  private final double[] weights;
  private final SameClaim sameClaim;
  private final QuarrelPair.Means means;

  /**
   * @param intercept log-odds before anything is looked at
   * @param weights one a feature, in the order of {@link #features()}
   * @param vectors how near two words are
   */
  public AtOdds(double intercept, double[] weights, WordVectors vectors) {
    this.intercept = intercept;
    this.weights = weights.clone();
    sameClaim = SameClaim.load();
    Markers markers = Markers.load();
    means =
        new QuarrelPair.Means(
            new FigureComparison(Units.load(), markers), markers, vectors, new Occasions(markers));
  }

  /** The weights that ship with Careo; a feature that is not in the table weighs nothing. */
  public static AtOdds load(WordVectors vectors) {
    List<String> features = features();
    double intercept = 0;
    double[] weights = new double[features.size()];
    for (String[] fields : ResourceTable.rows(RESOURCE, 2)) {
      double weight = Double.parseDouble(fields[1]);
      if (fields[0].equals(INTERCEPT)) {
        intercept = weight;
      } else {
        int at = features.indexOf(fields[0]);
        if (at < 0) {
          throw new IllegalStateException(RESOURCE + ": no feature is called " + fields[0]);
        }
        weights[at] = weight;
      }
    }
    return new AtOdds(intercept, weights, vectors);
  }

  /** The names of all features, in the order of the weights. */
  public static List<String> features() {
    List<String> names = new ArrayList<>();
    for (PairFeature feature : PairFeature.values()) {
      names.add("PAIR_" + feature.name());
    }
    for (QuarrelFeature feature : QuarrelFeature.values()) {
      names.add(feature.name());
    }
    return names;
  }

  /** The rows of the table of weights. */
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    rows.add(row(INTERCEPT, intercept));
    List<String> features = features();
    for (int at = 0; at < weights.length; at++) {
      rows.add(row(features.get(at), weights[at]));
    }
    return rows;
  }

  private static String row(String name, double weight) {
    return name + "\t" + String.format(Locale.ROOT, "%.3f", weight);
  }

  /**
   * Two statements that differ in a slot.
   *
   * @param values one a feature
   * @param atOdds the two as a contradiction to be compared
   */
  public record Seen(double[] values, Verdict atOdds) {
    public Seen {
      values = values.clone();
    }
  }

  /**
   * Looks at a pair; empty when the rows put the two in another relation, or they differ in no slot
   * in which they could be at odds.
   *
   * @param verdict what the rows say of the two
   * @param kin whether one report was made from the other
   */
  public Optional<Seen> look(Frame a, Frame b, Alignment alignment, Verdict verdict, boolean kin) {
    if (!isOpen(verdict)) {
      return Optional.empty();
    }
    QuarrelPair unweighed = new QuarrelPair(a, b, alignment, verdict, kin, 0, means);
    Optional<String> slot = unweighed.slot();
    if (slot.isEmpty()) {
      return Optional.empty();
    }
    double[] ofPair = PairFeature.of(new PairFeature.Pair(a, b, alignment, means.figures()));
    QuarrelPair pair =
        new QuarrelPair(a, b, alignment, verdict, kin, sameClaim.weigh(ofPair), means);
    QuarrelFeature[] features = QuarrelFeature.values();
    double[] values = new double[ofPair.length + features.length];
    System.arraycopy(ofPair, 0, values, 0, ofPair.length);
    for (QuarrelFeature feature : features) {
      values[ofPair.length + feature.ordinal()] = feature.of(pair);
    }
    return Optional.of(
        new Seen(
            values,
            verdict.outcome() == Verdict.Outcome.CONTRADICTS
                ? verdict
                : pair.atOdds(slot.get(), WEIGHED)));
  }

  /**
   * Who did it, who is accused and what a change is counted from are in no feature: there the rows
   * decide.
   */
  private static boolean isOpen(Verdict verdict) {
    return switch (verdict.outcome()) {
      case CONTRADICTS ->
          !verdict.aspect().equals("actor")
              && !verdict.row().equals(Accusations.ROW)
              && !verdict.row().equals(FigureRows.TWO_BASES);
      case APART -> !verdict.row().equals(TollRows.ANOTHER);
      case UNRELATED -> true;
      case SAME, NARROWS, NARROWED, UPDATES, OPPOSES, DRIFT -> false;
    };
  }

  /** The log-odds that the two are at odds. */
  public double weigh(double[] values) {
    double sum = intercept;
    for (int at = 0; at < weights.length; at++) {
      sum += weights[at] * values[at];
    }
    return sum;
  }
}
