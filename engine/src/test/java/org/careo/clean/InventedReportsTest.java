package org.careo.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Heads and tails of invented reports of many kinds, as {@link InventedReports} asks them. */
class InventedReportsTest {

  @ParameterizedTest
  @MethodSource("first")
  void readsHeadAndFoot(InventedReports.Invented report) {
    assertThat(report.misses()).isEmpty();
  }

  static List<InventedReports.Invented> first() throws IOException {
    return InventedReports.read("heads-first.txt");
  }

  /** No rule was written from the misses of these before the figure was taken. */
  @Test
  void readsMostOfTheHeadsAndFeetThatNobodyLookedAt() throws IOException {
    long whole =
        InventedReports.read("heads-second.txt").stream()
            .filter(report -> report.misses().isEmpty())
            .count();
    assertThat(whole).isGreaterThanOrEqualTo(21);
  }
}
