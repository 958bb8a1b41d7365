package org.careo.trace.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The reports of one event with what is known between them, and the answers drawn from it. Nodes
 * are numbers from 0; their order must not depend on the order of input.
 *
 * <p>All answers come from one set of sampled structures, so that what is said of one report never
 * contradicts itself: the shares of its parents and of having none sum to 1. A structure is drawn
 * in two steps. Which reports go back to one text is drawn as a forest with a share of the product
 * of its weights ({@link ForestSampler}); then each family draws its root by how well each member
 * would be one, and its tree below that root. The structure that is told has the most shares in
 * common with the samples.
 */
public final class EventGraph {
  /** Structures sampled of an event of ordinary size. */
  public static final int SAMPLES = 400;

  /** Structures sampled of any event. */
  private static final int FEWEST_SAMPLES = 40;

  /** So many parents are drawn in all, unless that makes too few samples. */
  private static final int DRAWN = 60_000;

  private static final long SEED = 20_250_808L;

  /** Beyond these log-odds weights are cut: they say no more, and walks would not end. */
  private static final double MOST = 6;

  /** A grandparent that explains a text nearly as well as its copy is the parent. */
  private static final double NEARLY = 1.5;

  /** More than all shares of one node: a second root in a family costs more than it can gain. */
  private static final double ONE_ROOT = 2;

  private static final double LIKELIER_THAN_NOT = 0.5;

  private static final Comparator<Option> LIKELIEST_FIRST =
      Comparator.comparingDouble((Option option) -> -option.probability())
          .thenComparingInt(Option::parent);

  private final int size;
  private final List<List<Arc>> arcs = new ArrayList<>();
  private final double[] rootWeights;

  private record Arc(int parent, double weight, double inside) {}

  /**
   * @param rootWeights for each node the log-odds that it is own reporting before it is compared
   */
  public EventGraph(double[] rootWeights) {
    size = rootWeights.length;
    this.rootWeights = rootWeights.clone();
    for (int node = 0; node < size; node++) {
      arcs.add(new ArrayList<>());
    }
  }

  /**
   * A parent that a node may have.
   *
   * @param parent node; -1 = none in the event
   * @param probability share of the samples in which it is, calibrated as the pairs are
   */
  public record Option(int parent, double probability) {}

  /**
   * What was found.
   *
   * @param parents parent of each node, -1 = none
   * @param options for each node all parents it had in samples, none among them, best first
   * @param together for each two nodes the probability that they go back to one origin
   */
  public record Solution(int[] parents, List<List<Option>> options, float[][] together) {}

  /**
   * Says that {@code child} may derive from {@code parent}.
   *
   * @param weight log-odds against own reporting
   * @param inside the same without what siblings have as well as parent and child: it counts when a
   *     parent is chosen inside a family
   */
  public void add(int parent, int child, double weight, double inside) {
    arcs.get(child).add(new Arc(parent, weight, inside));
  }

  /**
   * Samples structures and finds the one that agrees best with them.
   *
   * @param rootScores for each node how well it would be the root of its family
   * @param calibration from the share of the samples in which two nodes go back to one origin to
   *     its probability
   * @param least mean probability from which reports are told as one family; a parent that is less
   *     likely than not is told only where having one at all is as likely as this
   */
  public Solution solve(double[] rootScores, DoubleUnaryOperator calibration, double least) {
    arcs.forEach(list -> list.sort(Comparator.comparingInt(Arc::parent)));
    ForestSampler sampler =
        new ForestSampler(IntStream.range(0, size).mapToObj(this::choices).toList());
    SplittableRandom random = new SplittableRandom(SEED);
    int samples = Math.clamp(DRAWN / Math.max(1, size), FEWEST_SAMPLES, SAMPLES);
    int[][] families = new int[samples][];
    int[][] counts = new int[size][];
    for (int node = 0; node < size; node++) {
      counts[node] = new int[arcs.get(node).size() + 1];
    }
    for (int sample = 0; sample < samples; sample++) {
      int[] forest = sampler.draw(random);
      Arrays.setAll(forest, node -> parent(node, forest[node]));
      families[sample] = families(forest);
      int[] chosen = trees(families[sample], rootScores, random);
      preferOriginals(chosen);
      for (int node = 0; node < size; node++) {
        counts[node][chosen[node] + 1]++;
      }
    }
    float[][] together = together(families, calibration);
    double[] alone = alone(families);
    List<List<Option>> options = new ArrayList<>();
    List<List<Option>> told = new ArrayList<>();
    for (int node = 0; node < size; node++) {
      options.add(options(node, counts[node], samples));
      told.add(calibrated(options.getLast(), alone[node], together[node]));
    }
    int[] parents = agreeing(options, Consensus.families(together, least));
    for (int node = 0; node < size; node++) {
      if (isDoubtful(told.get(node), parents[node], least)) {
        parents[node] = -1;
      }
    }
    new Divided(parents, options, told, together).join(calibration, least);
    return new Solution(parents, told, together);
  }

  /**
   * Whether a parent is less likely than not, and having any is not as likely as a family must be.
   * The likeliest of several parents, one of which it surely is, may be told with less.
   */
  private static boolean isDoubtful(List<Option> told, int parent, double least) {
    double likely = probability(told, parent);
    return parent >= 0 && likely < LIKELIER_THAN_NOT && 1 - probability(told, -1) < least;
  }

  private static double probability(List<Option> told, int parent) {
    return told.stream()
        .filter(option -> option.parent() == parent)
        .mapToDouble(Option::probability)
        .sum();
  }

  /** For each node the share of the samples in which it is the only one of its family. */
  private double[] alone(int[][] families) {
    double[] alone = new double[size];
    for (int[] sample : families) {
      int[] members = new int[size];
      for (int family : sample) {
        members[family]++;
      }
      for (int node = 0; node < size; node++) {
        alone[node] += members[sample[node]] == 1 ? 1.0 / families.length : 0;
      }
    }
    return alone;
  }

  /**
   * The parents of a node and having none, with shares that say the same as the pairs do: it has a
   * family as surely as it goes back to one origin with the node that is nearest to it.
   *
   * @param alone share of the samples in which it has no family
   * @param together for each other node the probability that both go back to one origin
   */
  private static List<Option> calibrated(List<Option> options, double alone, float[] together) {
    if (alone >= 1) {
      return options;
    }
    double related = 0;
    for (float probability : together) {
      related = Math.max(related, probability);
    }
    double factor = related / (1 - alone);
    List<Option> calibrated = new ArrayList<>();
    for (Option option : options) {
      double probability =
          option.parent() >= 0
              ? option.probability() * factor
              : Math.max(0, option.probability() - alone) * factor + 1 - related;
      calibrated.add(new Option(option.parent(), probability));
    }
    if (options.stream().allMatch(option -> option.parent() >= 0)) {
      // No sample has it without a parent: what calibration leaves is for having none.
      calibrated.add(new Option(-1, 1 - related));
    }
    calibrated.sort(LIKELIEST_FIRST);
    return List.copyOf(calibrated);
  }

  /** One half of a sample is added on either side, so that no share is quite 0 or 1. */
  private float[][] together(int[][] families, DoubleUnaryOperator calibration) {
    int samples = families.length;
    double[] probability = new double[samples + 1];
    Arrays.setAll(probability, count -> calibration.applyAsDouble((count + 0.5) / (samples + 1)));
    float[][] together = new float[size][size];
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < one; other++) {
        int count = 0;
        for (int[] sample : families) {
          count += sample[one] == sample[other] ? 1 : 0;
        }
        together[one][other] = (float) probability[count];
        together[other][one] = together[one][other];
      }
    }
    return together;
  }

  private List<Option> options(int node, int[] counts, int samples) {
    List<Option> found = new ArrayList<>();
    for (int choice = 0; choice < counts.length; choice++) {
      if (counts[choice] > 0) {
        found.add(new Option(parent(node, choice - 1), (double) counts[choice] / samples));
      }
    }
    found.sort(LIKELIEST_FIRST);
    return List.copyOf(found);
  }

  /** Node at an index of a node's arcs; -1 = none. */
  private int parent(int node, int arc) {
    return arc < 0 ? -1 : arcs.get(node).get(arc).parent();
  }

  /**
   * The parents that agree with most samples, inside the families on which the samples agree: one
   * member of each has none.
   */
  private int[] agreeing(List<List<Option>> options, int[] family) {
    List<MaximumBranching.Arc> weighed = new ArrayList<>();
    for (int node = 0; node < size; node++) {
      double own = 0;
      for (Option option : options.get(node)) {
        int above = option.parent();
        own += above < 0 ? option.probability() : 0;
        if (above >= 0 && family[above] == family[node]) {
          weighed.add(new MaximumBranching.Arc(above, node, option.probability()));
        }
      }
      weighed.add(new MaximumBranching.Arc(-1, node, own - ONE_ROOT));
    }
    return MaximumBranching.of(size, weighed);
  }

  private ForestSampler.Choices choices(int node) {
    List<Arc> mine = arcs.get(node);
    int[] parents = mine.stream().mapToInt(Arc::parent).toArray();
    double[] odds = new double[parents.length];
    for (int at = 0; at < odds.length; at++) {
      odds[at] = Math.exp(Math.min(MOST, mine.get(at).weight() - rootWeights[node]));
    }
    return new ForestSampler.Choices(parents, odds);
  }

  /** For each node the smallest of its family. */
  private int[] families(int[] parents) {
    int[] component = new int[size];
    Arrays.setAll(component, node -> node);
    for (int node = 0; node < size; node++) {
      int above = parents[node];
      if (above >= 0) {
        int one = find(component, node);
        int other = find(component, above);
        component[Math.max(one, other)] = Math.min(one, other);
      }
    }
    for (int node = 0; node < size; node++) {
      component[node] = find(component, node);
    }
    return component;
  }

  /** For each family a root, and a tree below it: the arc of each node, -1 = none. */
  private int[] trees(int[] family, double[] rootScores, SplittableRandom random) {
    int[] next = new int[size];
    boolean[] done = new boolean[size];
    int[] root = roots(family, rootScores, random);
    for (int node = 0; node < size; node++) {
      if (root[family[node]] == node) {
        next[node] = -1;
        done[node] = true;
      }
    }
    for (int start = 0; start < size; start++) {
      for (int node = start; !done[node]; node = parent(node, next[node])) {
        next[node] = drawInside(node, family, random);
      }
      for (int node = start; !done[node]; node = parent(node, next[node])) {
        done[node] = true;
      }
    }
    return next;
  }

  private int[] roots(int[] family, double[] rootScores, SplittableRandom random) {
    int[] root = new int[size];
    double[] best = new double[size];
    Arrays.fill(root, -1);
    for (int node = 0; node < size; node++) {
      // The greatest of scores with Gumbel noise is drawn with a share of their exponentials.
      double noise = -Math.log(-Math.log(Math.max(random.nextDouble(), Double.MIN_NORMAL)));
      double score = rootScores[node] + noise;
      int head = family[node];
      if (root[head] < 0 || score > best[head]) {
        root[head] = node;
        best[head] = score;
      }
    }
    return root;
  }

  private int drawInside(int node, int[] family, SplittableRandom random) {
    List<Arc> mine = arcs.get(node);
    double best = Double.NEGATIVE_INFINITY;
    for (Arc arc : mine) {
      best = family[arc.parent()] == family[node] ? Math.max(best, arc.inside()) : best;
    }
    double total = 0;
    int last = -1;
    for (int at = 0; at < mine.size(); at++) {
      if (family[mine.get(at).parent()] == family[node]) {
        total += Math.exp(Math.max(-MOST, mine.get(at).inside() - best));
        last = at;
      }
    }
    double drawn = random.nextDouble() * total;
    for (int at = 0; at < mine.size(); at++) {
      if (family[mine.get(at).parent()] == family[node]) {
        drawn -= Math.exp(Math.max(-MOST, mine.get(at).inside() - best));
        if (drawn < 0) {
          return at;
        }
      }
    }
    return last;
  }

  /** A text that may come from a derived one as well as from its source comes from the latter. */
  private void preferOriginals(int[] chosen) {
    for (int node = 0; node < size; node++) {
      int above = parent(node, chosen[node]);
      int further = above < 0 ? -1 : parent(above, chosen[above]);
      if (further < 0) {
        continue;
      }
      double near = arcs.get(node).get(chosen[node]).inside();
      for (int at = 0; at < arcs.get(node).size(); at++) {
        Arc arc = arcs.get(node).get(at);
        if (arc.parent() == further && arc.inside() >= near - NEARLY) {
          chosen[node] = at;
        }
      }
    }
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
