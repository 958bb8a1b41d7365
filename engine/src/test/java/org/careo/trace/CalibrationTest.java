package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class CalibrationTest {

  @Property
  void moreSharesAreNeverLessLikely(
      @ForAll @IntRange(min = 1, max = 998) int thousandths,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    Calibration calibration = Calibration.shipped();
    double share = thousandths / 1000.0;
    double crowd = percent / 100.0;

    assertThat(calibration.probability(share, crowd)).isBetween(0.0, 1.0);
    assertThat(calibration.probability(share + 0.001, crowd))
        .isGreaterThanOrEqualTo(calibration.probability(share, crowd));
  }

  @Test
  void aPairAloneIsTakenAsItIs() {
    assertThat(Calibration.shipped().probability(0.3, 0)).isCloseTo(0.3, offset(1e-12));
    assertThat(Calibration.NONE.probability(0.3, 1)).isCloseTo(0.3, offset(1e-12));
  }
}
