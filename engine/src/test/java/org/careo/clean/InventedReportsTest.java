package org.careo.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Heads and tails of invented reports of many kinds, as {@link InventedReports} asks them. */
class InventedReportsTest {

  @ParameterizedTest
  @MethodSource("seen")
  void readsHeadAndFoot(InventedReports.Invented report) {
    assertThat(report.misses()).isEmpty();
  }

  static List<InventedReports.Invented> seen() throws IOException {
    List<InventedReports.Invented> seen = new ArrayList<>();
    seen.addAll(InventedReports.read("heads-first.txt"));
    seen.addAll(InventedReports.read("heads-second.txt"));
    return seen;
  }

  /** No rule was written from the misses of these: the number only must not shrink. */
  @Test
  void readsMostOfTheHeadsAndFeetThatNobodyLookedAt() throws IOException {
    long whole =
        InventedReports.read("heads-third.txt").stream()
            .filter(report -> report.misses().isEmpty())
            .count();
    assertThat(whole).isGreaterThanOrEqualTo(15);
  }
}
