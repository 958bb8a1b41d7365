package org.careo.trace.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The reports of one event with what is known between them, and the answers drawn from it. Nodes
 * are numbers from 0; their order must not depend on the order of input.
 */
public final class EventGraph {
  /** Structures sampled for the distributions. */
  public static final int SAMPLES = 200;

  private static final long SEED = 20_250_808L;

  /** Weight of an arc from the root that is taken only when no other can be. */
  private static final double LAST_RESORT = -1e6;

  private final int size;
  private final List<List<Option>> options = new ArrayList<>();
  private final double[] rootWeights;

  /**
   * @param rootWeights for each node the log-odds that it is own reporting before it is compared
   */
  public EventGraph(double[] rootWeights) {
    size = rootWeights.length;
    this.rootWeights = rootWeights.clone();
    for (int node = 0; node < size; node++) {
      options.add(new ArrayList<>());
    }
  }

  /**
   * A parent that a node may have.
   *
   * @param parent node
   * @param weight log-odds against own reporting
   * @param probability share of this parent among all answers for the node
   */
  public record Option(int parent, double weight, double probability) {}

  /**
   * What was found.
   *
   * @param parents best parent of each node, -1 = none
   * @param options all parents weighed for each node, best first
   * @param samples for each sample and node the smallest node of its component
   */
  public record Solution(int[] parents, List<List<Option>> options, int[][] samples) {

    /** Share of the samples in which two nodes go back to one origin. */
    public double together(int first, int second) {
      int count = 0;
      for (int[] sample : samples) {
        count += sample[first] == sample[second] ? 1 : 0;
      }
      return (double) count / samples.length;
    }
  }

  /**
   * Says that {@code child} may derive from {@code parent}.
   *
   * @param weight log-odds against own reporting
   */
  public void add(int parent, int child, double weight) {
    options.get(child).add(new Option(parent, weight, 0));
  }

  /**
   * Finds the best structure and samples others. The best structure says who belongs together; in
   * each family the node with the highest score then becomes the root, and the parents of the
   * others are found again.
   *
   * @param rootScores for each node how well it would be the root of its family
   */
  public Solution solve(double[] rootScores) {
    List<MaximumBranching.Arc> arcs = new ArrayList<>();
    List<List<Option>> weighed = new ArrayList<>();
    for (int node = 0; node < size; node++) {
      double rootWeight = rootWeights[node];
      arcs.add(new MaximumBranching.Arc(-1, node, rootWeight));
      List<Option> sorted = new ArrayList<>(options.get(node));
      sorted.sort(
          (first, second) ->
              first.weight() != second.weight()
                  ? Double.compare(second.weight(), first.weight())
                  : Integer.compare(first.parent(), second.parent()));
      double best = sorted.isEmpty() ? rootWeight : Math.max(rootWeight, sorted.get(0).weight());
      double total = Math.exp(rootWeight - best);
      for (Option option : sorted) {
        total += Math.exp(option.weight() - best);
        arcs.add(new MaximumBranching.Arc(option.parent(), node, option.weight()));
      }
      List<Option> shares = new ArrayList<>();
      for (Option option : sorted) {
        shares.add(
            new Option(option.parent(), option.weight(), Math.exp(option.weight() - best) / total));
      }
      weighed.add(List.copyOf(shares));
    }
    int[] parents = MaximumBranching.of(size, arcs);
    return new Solution(rerooted(parents, arcs, rootScores), weighed, sample(weighed));
  }

  private int[] rerooted(int[] parents, List<MaximumBranching.Arc> arcs, double[] rootScores) {
    int[] family = new int[size];
    Arrays.setAll(family, node -> node);
    for (int node = 0; node < size; node++) {
      if (parents[node] >= 0) {
        join(family, node, parents[node]);
      }
    }
    int[] root = new int[size];
    Arrays.fill(root, -1);
    for (int node = 0; node < size; node++) {
      int members = find(family, node);
      if (root[members] < 0 || rootScores[node] > rootScores[root[members]]) {
        root[members] = node;
      }
    }
    List<MaximumBranching.Arc> kept = new ArrayList<>();
    for (MaximumBranching.Arc arc : arcs) {
      boolean isRoot = root[find(family, arc.to())] == arc.to();
      if (arc.from() < 0) {
        kept.add(isRoot ? arc : new MaximumBranching.Arc(-1, arc.to(), LAST_RESORT));
      } else if (!isRoot && find(family, arc.from()) == find(family, arc.to())) {
        kept.add(arc);
      }
    }
    return MaximumBranching.of(size, kept);
  }

  private int[][] sample(List<List<Option>> weighed) {
    SplittableRandom random = new SplittableRandom(SEED);
    int[][] samples = new int[SAMPLES][];
    for (int sample = 0; sample < SAMPLES; sample++) {
      int[] component = new int[size];
      Arrays.setAll(component, node -> node);
      for (int node = 0; node < size; node++) {
        double drawn = random.nextDouble();
        for (Option option : weighed.get(node)) {
          drawn -= option.probability();
          if (drawn < 0) {
            join(component, node, option.parent());
            break;
          }
        }
      }
      for (int node = 0; node < size; node++) {
        component[node] = find(component, node);
      }
      samples[sample] = component;
    }
    return samples;
  }

  private static void join(int[] component, int first, int second) {
    int one = find(component, first);
    int other = find(component, second);
    component[Math.max(one, other)] = Math.min(one, other);
  }

  private static int find(int[] component, int node) {
    int top = node;
    while (component[top] != top) {
      component[top] = component[component[top]];
      top = component[top];
    }
    return top;
  }
}
