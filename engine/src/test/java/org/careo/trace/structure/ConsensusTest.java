package org.careo.trace.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ConsensusTest {
  private static final double LEAST = 0.7;

  @Test
  void onePairDoesNotJoinTwoFamilies() {
    float[][] probability = families(6, 3, 0.05f);
    probability[2][3] = 0.9f;
    probability[3][2] = 0.9f;
    assertThat(Consensus.families(probability, LEAST)).containsExactly(0, 0, 0, 3, 3, 3);
  }

  @Test
  void pairsThatAllHoldJoinTwoFamilies() {
    assertThat(Consensus.families(families(6, 3, 0.8f), LEAST)).containsExactly(0, 0, 0, 0, 0, 0);
  }

  @Test
  void nothingIsJoinedOfNothing() {
    assertThat(Consensus.families(new float[0][0], LEAST)).isEmpty();
    assertThat(Consensus.families(new float[2][2], LEAST)).containsExactly(0, 1);
  }

  /** Joined pairs are likely in the mean of their family, and no two families belong together. */
  @Property
  void familiesAreAsLikelyAsTheyMustBe(
      @ForAll @IntRange(min = 2, max = 12) int size, @ForAll @LongRange(min = 0) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[][] probability = new float[size][size];
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < one; other++) {
        probability[one][other] = (float) random.nextDouble();
        probability[other][one] = probability[one][other];
      }
    }
    int[] family = Consensus.families(probability, LEAST);
    int[] heads = Arrays.stream(family).distinct().toArray();
    for (int head : heads) {
      assertThat(family[head]).isEqualTo(head);
      for (int other : heads) {
        if (head < other) {
          assertThat(mean(probability, family, head, other)).isLessThan(LEAST + 1e-4);
        }
      }
    }
  }

  private static double mean(float[][] probability, int[] family, int one, int other) {
    double sum = 0;
    int count = 0;
    for (int first = 0; first < family.length; first++) {
      for (int second = 0; second < family.length; second++) {
        if (family[first] == one && family[second] == other) {
          sum += probability[first][second];
          count++;
        }
      }
    }
    return sum / count;
  }

  /** Families of so many nodes each, surely together, all others with one probability. */
  private static float[][] families(int size, int each, float others) {
    float[][] probability = new float[size][size];
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < size; other++) {
        probability[one][other] = one / each == other / each ? 0.95f : others;
      }
    }
    return probability;
  }
}
