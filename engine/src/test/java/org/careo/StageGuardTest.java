package org.careo;

import static org.assertj.core.api.Assertions.assertThat;

import org.careo.model.ErrorCategory;
import org.junit.jupiter.api.Test;

class StageGuardTest {

  @Test
  void aDefectCostsItsOwnStageAlone() {
    StageGuard guard = new StageGuard();

    String first = guard.run("lineage", () -> "found", "nothing");
    String second = guard.run("comparison of accounts", StageGuardTest::defect, "nothing");
    String third = guard.run("picture", () -> "found", "nothing");

    assertThat(first).isEqualTo("found");
    assertThat(second).isEqualTo("nothing");
    assertThat(third).isEqualTo("found");
    assertThat(guard.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.category()).isEqualTo(ErrorCategory.INTERNAL);
              assertThat(failure.message()).contains("comparison of accounts").doesNotContain("\n");
            });
  }

  @Test
  void endlessRecursionIsADefectToo() {
    StageGuard guard = new StageGuard();

    assertThat(guard.run("picture", () -> endless(0), -1)).isEqualTo(-1);
    assertThat(guard.failures()).hasSize(1);
  }

  private static String defect() {
    throw new IllegalStateException("index 3 of 2");
  }

  private static int endless(int depth) {
    // Always true for such small numbers; without it the compiler sees the recursion.
    return depth < Integer.MAX_VALUE ? endless(depth + 1) + 1 : 0;
  }
}
