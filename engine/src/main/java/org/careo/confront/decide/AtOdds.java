package org.careo.confront.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careo.confront.frame.Markers;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.Units;
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

  private final WeightTable weights;
  private final QuarrelPair.Means means;

  /**
   * @param intercept log-odds before anything is looked at
   * @param weights one a feature, in the order of {@link #features()}
   * @param vectors how near two words are
   */
  public AtOdds(double intercept, double[] weights, WordVectors vectors) {
    this(new WeightTable(features(), intercept, weights), vectors);
  }

  private AtOdds(WeightTable weights, WordVectors vectors) {
    this.weights = weights;
    Markers markers = Markers.load();
    FigureComparison figures = new FigureComparison(Units.load(), markers);
    means =
        new QuarrelPair.Means(
            figures, markers, vectors, new Occasions(markers), new OtherMatters(figures, markers));
  }

  /** The weights that ship with Careo; a feature that is not in the table weighs nothing. */
  public static AtOdds load(WordVectors vectors) {
    return new AtOdds(WeightTable.load(RESOURCE, features()), vectors);
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
    return weights.rows();
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
   * @param judged what the table says of the two
   * @param kin whether one report was made from the other
   */
  public Optional<Seen> look(PairFeature.Pair met, Judgement judged, boolean kin) {
    Verdict verdict = judged.verdict();
    if (!isOpen(verdict)) {
      return Optional.empty();
    }
    QuarrelPair unweighed = new QuarrelPair(met, verdict, kin, means);
    Optional<String> slot = unweighed.slot();
    if (slot.isEmpty()) {
      return Optional.empty();
    }
    double[] ofPair = met.values();
    QuarrelPair pair = unweighed.withLikely(judged.likely());
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
    return weights.logOdds(values);
  }
}
