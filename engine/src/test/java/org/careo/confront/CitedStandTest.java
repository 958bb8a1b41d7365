package org.careo.confront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.junit.jupiter.api.Test;

/** When a stand was taken, by the day of the source it is cited from. */
class CitedStandTest {
  private static final String ENTRY =
      "Fen Post. (2031) “Minister refuses.” The Fen Post. Published 3rd May 2031.";

  private static boolean areOneClaim(Account a, Account b) {
    return new Confronter()
        .confront(List.of(a, b), Lineage.NONE).claims().stream()
            .map(Claim::statements)
            .anyMatch(
                statements ->
                    statements.stream().anyMatch(id -> id.contains(a.report().id()))
                        && statements.stream().anyMatch(id -> id.contains(b.report().id())));
  }

  private static Account undated(String body) {
    return InventedAccount.read("later", body, Language.ENGLISH, "Bay Post", "");
  }

  @Test
  void aStandCitedFromADatedSourceIsNotOneWithAnUndatedOne() {
    Account cited =
        InventedAccount.citing(
            "early", "Mexico has rejected any foreign troops (Fen Post, 2031).", ENTRY);
    Account bare =
        InventedAccount.citing("early", "Mexico has rejected any foreign troops.", ENTRY);
    Account other = undated("Mexico firmly rejected any foreign troops.");
    assertThat(areOneClaim(bare, other)).isTrue();
    assertThat(areOneClaim(cited, other)).isFalse();
  }

  @Test
  void oneStandIsToldInOtherWords() {
    Account one = undated("Mexico has firmly rejected the possibility of foreign intervention.");
    Account other =
        InventedAccount.read(
            "other",
            "Mexico rejected the idea of a military intervention by other states.",
            Language.ENGLISH,
            "Fen Post",
            "");
    assertThat(areOneClaim(one, other)).isTrue();
  }
}
