package org.careo.trace.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ForestSamplerTest {
  private static final int DRAWN = 20_000;

  @Test
  void drawsEachForestWithTheShareOfItsWeight() {
    List<ForestSampler.Choices> choices = choices(4, new SplittableRandom(3), 2);
    Map<List<Integer>, Double> expected = forests(choices);
    for (int few : new int[] {0, 4}) {
      ForestSampler sampler = new ForestSampler(choices, few);
      SplittableRandom random = new SplittableRandom(11);
      Map<List<Integer>, Integer> counts = new HashMap<>();
      for (int at = 0; at < DRAWN; at++) {
        counts.merge(Arrays.stream(sampler.draw(random)).boxed().toList(), 1, Integer::sum);
      }
      assertThat(expected.keySet()).containsAll(counts.keySet());
      expected.forEach(
          (forest, share) ->
              assertThat(counts.getOrDefault(forest, 0) / (double) DRAWN)
                  .as("forest %s, %s by shares", forest, few)
                  .isCloseTo(share, within(0.012)));
    }
  }

  @Test
  void nothingIsDrawnOfNothing() {
    assertThat(new ForestSampler(List.of()).draw(new SplittableRandom(1))).isEmpty();
  }

  /** Also with odds as great as a case has them, where walks go round for long. */
  @Property(tries = 200)
  void noNodeIsItsOwnAncestor(
      @ForAll @IntRange(min = 1, max = 40) int size, @ForAll @LongRange(min = 0) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<ForestSampler.Choices> choices = choices(size, random, 6);
    int[] taken = new ForestSampler(choices).draw(random);
    for (int node = 0; node < size; node++) {
      int steps = 0;
      for (int at = node; at >= 0; at = parent(choices, at, taken[at])) {
        assertThat(steps++).isLessThan(size);
      }
    }
  }

  private static int parent(List<ForestSampler.Choices> choices, int node, int arc) {
    return arc < 0 ? -1 : choices.get(node).parents()[arc];
  }

  /** Every node may have every other as its parent, with odds between e^-most and e^most. */
  private static List<ForestSampler.Choices> choices(
      int size, SplittableRandom random, double most) {
    List<ForestSampler.Choices> choices = new ArrayList<>();
    for (int node = 0; node < size; node++) {
      int own = node;
      int[] parents = new int[size - 1];
      Arrays.setAll(parents, arc -> arc < own ? arc : arc + 1);
      double[] odds = random.doubles(size - 1, -most, most).map(Math::exp).toArray();
      choices.add(new ForestSampler.Choices(parents, odds));
    }
    return choices;
  }

  /** All forests with their shares, by going through all ways to choose. */
  private static Map<List<Integer>, Double> forests(List<ForestSampler.Choices> choices) {
    Map<List<Integer>, Double> weights = new HashMap<>();
    int size = choices.size();
    int ways = (int) Math.pow(size, size);
    for (int way = 0; way < ways; way++) {
      List<Integer> taken = new ArrayList<>();
      double weight = 1;
      for (int node = 0, rest = way; node < size; node++, rest /= size) {
        int arc = rest % size - 1;
        taken.add(arc);
        weight *= arc < 0 ? 1 : choices.get(node).odds()[arc];
      }
      if (isForest(choices, taken)) {
        weights.put(taken, weight);
      }
    }
    double total = weights.values().stream().mapToDouble(weight -> weight).sum();
    weights.replaceAll((forest, weight) -> weight / total);
    return weights;
  }

  private static boolean isForest(List<ForestSampler.Choices> choices, List<Integer> taken) {
    for (int node = 0; node < taken.size(); node++) {
      int steps = 0;
      for (int at = node; at >= 0; at = parent(choices, at, taken.get(at))) {
        if (steps++ > taken.size()) {
          return false;
        }
      }
    }
    return true;
  }
}
