package org.careo.confront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rejection and the direct words of who rejects, close by in one report. */
class OwnWordsTest {
  private static List<Relation> narrows(String text, Language language) {
    Account account = InventedAccount.read("r", text, language, "Fen Post", "2031-05-03");
    return new Confronter()
        .confront(List.of(account), Lineage.NONE).relations().stream()
            .filter(relation -> relation.type() == Relation.Type.NARROWS)
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Clara Benítez flatly rejected a foreign base on the island. “There will be no "
            + "soldiers here,” Benítez said.",
        "Mayor Ana Ruiz ruled out any sale of the harbour. “It is not going to happen,” Ruiz said.",
        "“We are not selling the harbour,” Mayor Ana Ruiz said. Ruiz firmly rejected any sale."
      })
  void wordsBearTheRejectionOut(String text) {
    assertThat(narrows(text, Language.ENGLISH)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Clara Benítez flatly rejected a foreign base on the island. “The harvest was "
            + "good,” Benítez said.",
        "Mayor Ana Ruiz ruled out any sale of the harbour. “It is not going to happen,” Governor "
            + "Luis Vega said.",
        "Mayor Ana Ruiz welcomed the sale of the harbour. “It is not going to hurt,” Ruiz said."
      })
  void otherWordsDoNot(String text) {
    assertThat(narrows(text, Language.ENGLISH)).isEmpty();
  }
}
