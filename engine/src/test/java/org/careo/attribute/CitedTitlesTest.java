package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Hop;
import org.careo.model.Statement;
import org.junit.jupiter.api.Test;

/** What rests on cited works: their own titles, and the words each is named behind. */
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
  void theNameOfAWorkTellsNothing() {
    Account account =
        InventedAccount.citing(
            "r",
            "The bridge was closed (Water Board, 2031).",
            "Water Board. (2031) “Threat Assessment 2031.” Water Board. Published 3rd May 2031.");
    assertThat(titles(account)).isEmpty();
  }

  @Test
  void eachItemRestsOnTheSourceNamedBehindIt() {
    Account account =
        InventedAccount.citing(
            "r",
            "The minister said that the harbour is safe, it has got three new cranes (Fen Post, "
                + "2031) and a deeper basin for larger ships (Bay Post, 2030).");
    assertThat(account.statements())
        .filteredOn(statement -> statement.rule().equals("citation"))
        .extracting(
            statement -> statement.extent().of(account.report().text()),
            statement -> statement.chain().getFirst().holder())
        .contains(tuple("and a deeper basin for larger ships", "Bay Post"));
  }
}
