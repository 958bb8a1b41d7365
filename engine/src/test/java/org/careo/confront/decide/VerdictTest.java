package org.careo.confront.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Relation;
import org.junit.jupiter.api.Test;

class VerdictTest {

  @Test
  void whatIsOnlyWeighedIsNotToldAsAProvenDifference() {
    assertThat(telling("number", AtOdds.WEIGHED)).isEqualTo("weighed");
    assertThat(telling("polarity", AtOdds.WEIGHED)).isEqualTo("weighed");
    assertThat(telling("polarity", Verdict.TURNED_BY_RETELLING)).isEqualTo("weighed");
  }

  @Test
  void whatARuleShowsIsToldByItsSlot() {
    assertThat(telling("number", "figure value")).isEqualTo("number");
    assertThat(telling("number", Verdict.TURNED_BY_RETELLING)).isEqualTo("number");
    assertThat(telling("polarity", "a flat denial")).isEqualTo("polarity");
  }

  private static String telling(String aspect, String row) {
    return new Verdict(
            Verdict.Outcome.CONTRADICTS,
            aspect,
            Relation.Strength.COMPARE,
            0.5,
            List.of(),
            List.of(),
            row)
        .telling();
  }
}
