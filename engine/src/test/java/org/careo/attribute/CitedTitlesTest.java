package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Hop;
import org.careo.model.Statement;
import org.junit.jupiter.api.Test;

/** The titles of cited works that tell something are statements that rest on who published them. */
class CitedTitlesTest {
  private static List<Statement> titles(Account account) {
    return account.statements().stream()
        .filter(statement -> statement.rule().equals("cited title"))
        .toList();
  }

  @Test
  void aTitleIsPutToItsPublisher() {
    Account account =
        InventedAccount.citing(
            "r",
            "The bridge was closed (Sorley, 2031).",
            "Sorley, K. (2031) “Minister Closes the Northern Bridge.” The Fen Post. Published 3rd "
                + "May 2031. Available From: https://fen.example/1");
    assertThat(titles(account))
        .singleElement()
        .satisfies(
            title -> {
              assertThat(title.extent().of(account.report().text()))
                  .isEqualTo("Minister Closes the Northern Bridge");
              assertThat(title.form()).isEqualTo(Statement.Form.AUTHOR);
              assertThat(title.chain())
                  .singleElement()
                  .satisfies(
                      hop -> {
                        assertThat(hop.holder()).isEqualTo("The Fen Post");
                        assertThat(hop.relation()).isEqualTo(Hop.Relation.CITED_BY);
                      });
            });
  }

  @Test
  void aTitleWithANumberIsLeftOut() {
    Account account =
        InventedAccount.citing(
            "r",
            "The bridge was closed (Sorley, 2031).",
            "Sorley, K. (2031) “Minister Closes 7 Northern Bridges.” The Fen Post.");
    assertThat(titles(account)).isEmpty();
  }

  @Test
  void theNameOfAWorkTellsNothing() {
    Account account =
        InventedAccount.citing(
            "r",
            "The bridge was closed (Water Board, 2031).",
            "Water Board. (2031) “Threat Assessment 2031.” Water Board. Published 3rd May 2031.");
    assertThat(titles(account)).isEmpty();
  }
}
