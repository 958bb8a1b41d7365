package org.careo.attribute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Identities;
import org.careo.model.Language;
import org.careo.model.Statement;
import org.junit.jupiter.api.Test;

/** Speakers whom the report of a statement alone gives no actor. */
class KnownSpeakersTest {
  private static final Account HOLDER =
      english("a", "The foreign minister, Lena Ortmann, said that the treaty stood.");
  private static final Account OFFICE =
      english("b", "It was late. The foreign minister said that talks would go on.");

  @Test
  void anOfficeIsItsOnlyHolderInTheCase() {
    assertThat(speakers(List.of(HOLDER, OFFICE))).containsOnly("Lena Ortmann");
    Account held = spanish("c", "La presidenta Irma Carreño dijo que la selva no es un paso.");
    Account bare = spanish("d", "Era tarde. La presidenta aseguró que el paso seguirá cerrado.");
    assertThat(speakers(List.of(held, bare))).containsOnly("Irma Carreño");
  }

  @Test
  void anOfficeOfTwoIsLeftOpen() {
    Account other =
        english("c", "The foreign minister of Peru, Raúl Vega, said that nothing was signed.");

    assertThat(speakers(List.of(HOLDER, other, OFFICE))).hasSize(3);
  }

  @Test
  void anotherOfficeIsNotMeant() {
    Account deputy = english("b", "It was late. The deputy foreign minister said that he knew.");
    Account health = english("c", "It was late. The health minister said that beds were full.");
    Account man = spanish("e", "Era tarde. El presidente aseguró que el paso seguirá cerrado.");
    Account woman = spanish("d", "La presidenta Irma Carreño dijo que la selva no es un paso.");

    assertThat(speakers(List.of(HOLDER, deputy))).hasSize(2);
    assertThat(speakers(List.of(HOLDER, health))).hasSize(2);
    assertThat(speakers(List.of(woman, man))).hasSize(2);
  }

  @Test
  void someMinisterIsNobodyKnown() {
    Account some = english("b", "It was late. A foreign minister said that talks would go on.");
    Account two = english("c", "It was late. Two foreign ministers said that talks would go on.");

    assertThat(speakers(List.of(HOLDER, some))).hasSize(2);
    assertThat(speakers(List.of(HOLDER, two))).hasSize(2);
  }

  @Test
  void aNameTheReadingDoesNotKnowIsOneActorInAllReports() {
    Account one = english("a", "Peru's fisheries ministry said that the boats were safe.");
    Account other = english("b", "It was late. Peru's fisheries ministry said that two had sunk.");

    assertThat(actors(List.of(one, other))).hasSize(1).doesNotContain("");
  }

  @Test
  void whoIsNoNameIsNoActor() {
    Account critics = english("a", "Critics said that the boats were unsafe.");
    Account nobody = spanish("b", "Nadie dijo que los barcos fueran seguros.");

    assertThat(new ActorJoiner().join(List.of(critics, nobody)).speakers()).isEmpty();
  }

  private static List<Statement> joined(List<Account> accounts) {
    Identities.View view = new ActorJoiner().join(accounts).view();
    return accounts.stream()
        .map(view::of)
        .flatMap(account -> account.statements().stream())
        .filter(statement -> statement.form() != Statement.Form.AUTHOR)
        .toList();
  }

  private static List<String> speakers(List<Account> accounts) {
    return joined(accounts).stream().map(each -> each.speaker().name()).distinct().toList();
  }

  private static List<String> actors(List<Account> accounts) {
    return joined(accounts).stream().map(each -> each.speaker().actor()).distinct().toList();
  }

  private static Account english(String id, String text) {
    return InventedAccount.read(id, text, Language.ENGLISH, "", "");
  }

  private static Account spanish(String id, String text) {
    return InventedAccount.read(id, text, Language.SPANISH, "", "");
  }
}
