package org.careo.confront;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.confront.candidate.Candidates;
import org.careo.confront.cluster.ClaimClusters.Judged;
import org.careo.confront.decide.AtOdds;
import org.careo.confront.decide.Judgement;
import org.careo.confront.decide.PairFeature;
import org.careo.confront.decide.Verdict;
import org.careo.confront.frame.Frame;
import org.careo.model.Statement;

/**
 * Which pairs are at odds, once all pairs are weighed. The rows look at one pair and at one slot,
 * so they list much that only resembles a contradiction and miss what they have no word for; here
 * each pair that differs in a slot is weighed, whatever the rows say, against what its two
 * statements weigh with others: a statement that looks at odds with everything is at odds with
 * nothing.
 */
public final class Quarrels {
  /** From here on what the rows call a contradiction is listed. */
  private static final double KEPT = -1.3;

  /** From here on two are at odds of which the rows say nothing. */
  private static final double FOUND = -0.9;

  /** What weighs less than this counts as this. */
  private static final double LEAST = -4;

  /** Of how much a statement weighs with others, so much is taken from each of its pairs. */
  private static final double DISCOUNT = 0.3;

  /** Pairs of a statement that are looked at for that, the heaviest left out. */
  private static final int OTHERS = 8;

  private final AtOdds atOdds;
  private final List<Weighed> weighed = new ArrayList<>();
  private final Map<Integer, double[]> heaviest = new HashMap<>();

  /**
   * @param atOdds weighs a pair
   */
  public Quarrels(AtOdds atOdds) {
    this.atOdds = atOdds;
  }

  private record Weighed(Candidates.Pair pair, Verdict atOdds, boolean ofRows, double weight) {}

  /** Takes note of a pair, how it meets and what the table says of it. */
  public void add(Candidates.Pair pair, PairFeature.Pair met, Judgement judged, boolean kin) {
    Optional<AtOdds.Seen> seen = atOdds.look(met, judged, kin);
    if (seen.isPresent()) {
      double weight = atOdds.weigh(seen.get().values());
      boolean ofRows = judged.verdict().outcome() == Verdict.Outcome.CONTRADICTS;
      if (ofRows || weight > LEAST && !isComment(met.a(), met.b())) {
        weighed.add(new Weighed(pair, seen.get().atOdds(), ofRows, weight));
        note(pair.a(), weight);
        note(pair.b(), weight);
      }
    }
  }

  /**
   * What an author adds to what somebody says in the same report is no second account of it, nor
   * are words inside the words of another.
   */
  private static boolean isComment(Frame a, Frame b) {
    return a.report().equals(b.report()) && (isAuthor(a) || isAuthor(b) || overlap(a, b));
  }

  private static boolean overlap(Frame a, Frame b) {
    return a.statement().content().stream()
        .anyMatch(one -> b.statement().content().stream().anyMatch(one::overlaps));
  }

  private static boolean isAuthor(Frame frame) {
    return frame.statement().form() == Statement.Form.AUTHOR;
  }

  /** Keeps the heaviest weights of a statement, in falling order. */
  private void note(int position, double weight) {
    double[] weights = heaviest.get(position);
    if (weights == null) {
      weights = new double[OTHERS + 1];
      Arrays.fill(weights, LEAST);
      heaviest.put(position, weights);
    }
    double next = weight;
    for (int at = 0; at < weights.length; at++) {
      if (next > weights[at]) {
        double pushed = weights[at];
        weights[at] = next;
        next = pushed;
      }
    }
  }

  private double withOthers(int position) {
    double[] weights = heaviest.getOrDefault(position, new double[0]);
    return Arrays.stream(weights).skip(1).average().orElse(LEAST);
  }

  private double judged(Weighed each) {
    return each.weight - DISCOUNT * (withOthers(each.pair.a()) + withOthers(each.pair.b())) / 2;
  }

  /** Pairs that are at odds though no row says so, in the order they were added. */
  public List<Judged> found() {
    return weighed.stream()
        .filter(each -> !each.ofRows && judged(each) >= FOUND)
        .map(each -> new Judged(each.pair, each.atOdds.withScore(probability(each))))
        .toList();
  }

  /** How likely the pairs are at odds that a row calls a contradiction, 0 to 1. */
  public Map<Candidates.Pair, Double> likely() {
    Map<Candidates.Pair, Double> likely = new TreeMap<>();
    weighed.stream()
        .filter(each -> each.ofRows)
        .forEach(each -> likely.put(each.pair, probability(each)));
    return likely;
  }

  private double probability(Weighed each) {
    return 1 / (1 + Math.exp(-judged(each)));
  }

  /** Pairs that a row calls a contradiction and that are hardly one. */
  public Set<Candidates.Pair> doubtful() {
    Set<Candidates.Pair> doubtful = new TreeSet<>();
    for (Weighed each : weighed) {
      if (each.ofRows && judged(each) < KEPT) {
        doubtful.add(each.pair);
      }
    }
    return doubtful;
  }
}
