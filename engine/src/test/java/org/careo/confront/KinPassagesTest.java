package org.careo.confront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Lineage;
import org.junit.jupiter.api.Test;

/** Counterparts in a report and its retelling are one claim though they share few words. */
class KinPassagesTest {
  private static final Account SOURCE =
      Told.english(
          "a",
          "The two mayors signed the bridge treaty under a white tent. Fishermen fear the piers will"
              + " drive away the herring.");
  private static final Account RETOLD =
      Told.english(
          "b",
          "The two mayors signed the treaty on the bridge in a tent. The herring could leave, say"
              + " those who live by the nets.");

  private static final Lineage MADE = Told.rewritten("a", "b");

  @Test
  void oneClaimInARetelling() {
    assertThat(joined(MADE)).isTrue();
  }

  @Test
  void twoClaimsInReportsMadeApart() {
    assertThat(joined(Lineage.NONE)).isFalse();
  }

  private static boolean joined(Lineage lineage) {
    return new Confronter()
        .confront(List.of(SOURCE, RETOLD), lineage).claims().stream()
            .map(Claim::statements)
            .anyMatch(statements -> statements.containsAll(List.of("a.1", "b.1")));
  }
}
