package org.careo.trace.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is told of a report never contradicts the shares that are told with it. */
class EventGraphTest {
  private static final DoubleUnaryOperator AS_SAMPLED = share -> share;

  /** Only pairs that are nearly surely of one family are lifted, so that direction stays open. */
  private static final DoubleUnaryOperator LIFTED = share -> Math.min(1, share + 0.25);

  @Property(tries = 60)
  void sharesSumToOneAndDoubtfulParentsAreNotTold(
      @ForAll @IntRange(min = 2, max = 9) int size,
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.5, max = 0.7) double least) {
    EventGraph.Solution solution = random(size, seed).solve(new double[size], LIFTED, least);

    for (int node = 0; node < size; node++) {
      List<EventGraph.Option> options = solution.options().get(node);
      assertThat(options.stream().mapToDouble(EventGraph.Option::probability).sum())
          .isCloseTo(1, within(1e-6));
      if (solution.parents()[node] >= 0) {
        boolean likely = probability(options, solution.parents()[node]) >= 0.5;
        boolean derived = 1 - probability(options, -1) >= least;
        assertThat(likely || derived).isTrue();
      }
    }
  }

  @Test
  void aParentLessLikelyThanNotStaysOpen() {
    EventGraph graph = new EventGraph(new double[2]);
    graph.add(0, 1, -1, 0);
    graph.add(1, 0, -1, 0);

    EventGraph.Solution solution = graph.solve(new double[2], LIFTED, 0.6);

    assertThat(solution.together()[0][1]).isGreaterThan(0.6f);
    assertThat(solution.parents()).containsExactly(-1, -1);
    assertThat(solution.options().get(1)).extracting(EventGraph.Option::parent).contains(0, -1);
  }

  @Test
  void theLikeliestOfSeveralParentsIsToldWhereOneOfThemSurelyIs() {
    EventGraph graph = new EventGraph(new double[] {0, 0, 0, -4});
    for (int parent = 0; parent < 3; parent++) {
      graph.add(parent, 3, 4, 4);
      for (int other = 0; other < 3; other++) {
        if (other != parent) {
          graph.add(other, parent, 4, 4);
        }
      }
    }

    EventGraph.Solution solution = graph.solve(new double[] {0, 0, 0, -20}, AS_SAMPLED, 0.7);

    int told = solution.parents()[3];
    assertThat(told).isNotNegative();
    assertThat(probability(solution.options().get(3), told)).isLessThan(0.6);
    assertThat(probability(solution.options().get(3), -1)).isLessThan(0.3);
  }

  @Test
  void aReportDividedBetweenTwoFamiliesJoinsTheLikelier() {
    EventGraph.Solution solution = divided(2, -0.8, -1.2);

    int told = solution.parents()[4];
    List<EventGraph.Option> options = solution.options().get(4);
    assertThat(told).isIn(0, 1);
    assertThat(options.stream().mapToDouble(EventGraph.Option::probability).sum())
        .isCloseTo(1, within(1e-6));
    assertThat(1 - probability(options, -1)).isGreaterThan(0.7);
    assertThat((double) solution.together()[4][told])
        .isGreaterThan(probability(options, told))
        .isLessThan(1 - probability(options, -1));
  }

  @Test
  void aReportDividedAmongManyFamiliesStaysOpen() {
    EventGraph.Solution solution = divided(4, -0.9, -0.9);

    assertThat(solution.parents()[8]).isEqualTo(-1);
  }

  /** Families of two, and a report that may have a parent in each of them. */
  private static EventGraph.Solution divided(int families, double first, double others) {
    int last = 2 * families;
    EventGraph graph = new EventGraph(new double[last + 1]);
    for (int node = 0; node < last; node++) {
      graph.add(node ^ 1, node, 6, 6);
      double weight = node < 2 ? first : others;
      graph.add(node, last, weight, weight);
    }
    double[] rootScores = new double[last + 1];
    rootScores[last] = -20;
    return graph.solve(rootScores, LIFTED, 0.7);
  }

  private static EventGraph random(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    EventGraph graph = new EventGraph(new double[size]);
    for (int child = 0; child < size; child++) {
      for (int parent = 0; parent < size; parent++) {
        if (parent != child) {
          double weight = random.nextDouble(-5, 5);
          graph.add(parent, child, weight, weight);
        }
      }
    }
    return graph;
  }

  private static double probability(List<EventGraph.Option> options, int parent) {
    return options.stream()
        .filter(option -> option.parent() == parent)
        .mapToDouble(EventGraph.Option::probability)
        .sum();
  }
}
