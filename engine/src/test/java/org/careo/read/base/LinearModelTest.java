package org.careo.read.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final List<String> LABELS = List.of("noun", "verb", "other");

  @Property(tries = 50)
  void whatIsAddedIsTheSumOfTheRowsOfKnownFeatures(
      @ForAll long seed, @ForAll @IntRange(max = 400) int size) throws IOException {
    Random random = new Random(seed);
    Map<Integer, int[]> rows = new TreeMap<>();
    for (int index = 0; index < size; index++) {
      rows.put(feature(random), row(random));
    }
    LinearModel model = model(rows);
    int[] asked = random.ints(60, -50, 50).map(number -> number << 16).toArray();
    int count = random.nextInt(asked.length + 1);
    int[] scores = {5, -3, 0};
    int[] expected = scores.clone();
    for (int index = 0; index < count; index++) {
      int[] row = rows.getOrDefault(asked[index], new int[0]);
      for (int part = 0; part < row.length; part += 2) {
        expected[row[part]] += row[part + 1];
      }
    }
    model.add(asked, count, scores);
    assertThat(scores).isEqualTo(expected);
    assertThat(model.labels()).isEqualTo(LABELS);
  }

  @Test
  void theSmallestFeatureAndTheFeatureZeroAreFeaturesToo() throws IOException {
    Map<Integer, int[]> rows = new TreeMap<>();
    rows.put(0, new int[] {1, 7});
    rows.put(Integer.MIN_VALUE, new int[] {2, -32_000});
    int[] scores = new int[3];
    model(rows).add(new int[] {0, Integer.MIN_VALUE, 1}, 3, scores);
    assertThat(scores).containsExactly(0, 7, -32_000);
  }

  /** Few values that collide, so that known and unknown features meet in the table. */
  private static int feature(Random random) {
    return random.nextInt(-50, 50) << 16;
  }

  private static int[] row(Random random) {
    int[] row = new int[2 * random.nextInt(1, LABELS.size() + 1)];
    for (int part = 0; part < row.length; part += 2) {
      row[part] = part / 2;
      row[part + 1] = random.nextInt(-500, 500);
    }
    return row;
  }

  private static LinearModel model(Map<Integer, int[]> rows) throws IOException {
    int[] hashes = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    LinearModel.write(written, LABELS, hashes, rows.values().toArray(int[][]::new));
    return LinearModel.read(new ByteArrayInputStream(written.toByteArray()));
  }
}
