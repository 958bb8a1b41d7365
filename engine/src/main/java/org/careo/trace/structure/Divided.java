package org.careo.trace.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.careo.trace.structure.EventGraph.Option;

/**
 * Reports that have a parent, but none that is likely enough alone. A sampled structure gives each
 * report one parent; what takes from reports of two families has one of them in some samples and
 * the other in others, so that it goes back to one text with neither as surely as families ask.
 * Whether it has a parent is asked of all its parents together, and which one it is only then.
 */
final class Divided {
  /** Nothing is told where the parents are of so many families that none has most of the share. */
  private static final double MOST_OF_SHARE = 0.5;

  private final int[] parents;
  private final List<List<Option>> options;
  private final List<List<Option>> told;
  private final float[][] together;

  /**
   * All but the shares are changed.
   *
   * @param parents of each node, -1 = none
   * @param options for each node its parents in samples, and none, with their shares
   * @param told the same with their probabilities, summing to 1
   * @param together for each two nodes the probability that they go back to one origin
   */
  Divided(int[] parents, List<List<Option>> options, List<List<Option>> told, float[][] together) {
    this.parents = parents;
    this.options = options;
    this.told = told;
    this.together = together;
  }

  /**
   * Gives the nodes that have none the likeliest parent in the likeliest family.
   *
   * @param calibration from a share of the samples to a probability
   * @param least probability of having any parent from which one is told
   */
  void join(DoubleUnaryOperator calibration, double least) {
    for (int node = 0; node < parents.length; node++) {
      double none = share(options.get(node), -1);
      if (parents[node] >= 0 || none <= 0 || none >= 1) {
        continue;
      }
      double derived = calibration.applyAsDouble(1 - none);
      int root = likeliestFamily(node);
      double share = root < 0 ? 0 : shareOf(node, root) / (1 - none);
      if (derived >= least && share >= MOST_OF_SHARE) {
        join(node, root, derived, derived * share);
      }
    }
  }

  private void join(int node, int root, double derived, double ofFamily) {
    int[] before = new int[parents.length];
    for (int other = 0; other < before.length; other++) {
      before[other] = root(other);
    }
    for (int one = 0; one < before.length; one++) {
      for (int other = 0; other < before.length; other++) {
        if (before[one] == node && before[other] == root) {
          float probability = (float) Math.max(together[one][other], ofFamily * near(one, node));
          together[one][other] = probability;
          together[other][one] = probability;
        }
      }
    }
    told.set(node, withAny(told.get(node), derived));
    parents[node] =
        options.get(node).stream()
            .filter(option -> option.parent() >= 0 && before[option.parent()] == root)
            .findFirst()
            .orElseThrow()
            .parent();
  }

  /** How surely a node goes with the one that joins. */
  private double near(int one, int node) {
    return one == node ? 1 : together[one][node];
  }

  /** The same parents, of which one is likelier. */
  private static List<Option> withAny(List<Option> told, double derived) {
    double before = 1 - share(told, -1);
    List<Option> changed = new ArrayList<>();
    for (Option option : told) {
      boolean isNone = option.parent() < 0;
      changed.add(
          new Option(
              option.parent(), isNone ? 1 - derived : option.probability() * derived / before));
    }
    changed.sort(
        Comparator.comparingDouble((Option option) -> -option.probability())
            .thenComparingInt(Option::parent));
    return List.copyOf(changed);
  }

  /** Root of the family in which most parents of a node are; -1 = none but its own. */
  private int likeliestFamily(int node) {
    TreeMap<Integer, Double> shares = new TreeMap<>();
    for (Option option : options.get(node)) {
      if (option.parent() >= 0 && root(option.parent()) != node) {
        shares.merge(root(option.parent()), option.probability(), Double::sum);
      }
    }
    int best = -1;
    double most = 0;
    for (Map.Entry<Integer, Double> family : shares.entrySet()) {
      if (family.getValue() > most) {
        best = family.getKey();
        most = family.getValue();
      }
    }
    return best;
  }

  private double shareOf(int node, int root) {
    return options.get(node).stream()
        .filter(option -> option.parent() >= 0 && root(option.parent()) == root)
        .mapToDouble(Option::probability)
        .sum();
  }

  private int root(int node) {
    int top = node;
    while (parents[top] >= 0) {
      top = parents[top];
    }
    return top;
  }

  private static double share(List<Option> options, int parent) {
    return options.stream()
        .filter(option -> option.parent() == parent)
        .mapToDouble(Option::probability)
        .sum();
  }
}
