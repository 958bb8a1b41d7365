package org.careo.confront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.Pipeline;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.Relation;
import org.careo.model.SpeechAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody answers to the statement right before his, and answers that dispute nothing. */
class RepliesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two drivers said Elena Duarte had asked for the keys. Duarte denied having used those words.",
        "The union says the gates were locked on Monday, but the port authority rejects that.",
        "An inspector said Elena Duarte had told him to sign. Duarte called the story \"a fabrication\".",
        "Ana Ruiz said the alarm came from the tower. A harbour official countered that the crew had"
            + " rung first."
      })
  void disputesInEnglish(String text) {
    assertThat(contradictions(text, Language.ENGLISH)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dos choferes dijeron que Elena Duarte pidió las llaves. Duarte rechazó esas acusaciones.",
        "Ana Ruiz dijo que la alarma salió de la torre. Un funcionario del puerto replicó que la"
            + " tripulación llamó antes.",
        "Un inspector aseguró que Elena Duarte le ordenó firmar. Duarte tachó el relato de «invento»."
      })
  void disputesInSpanish(String text) {
    assertThat(contradictions(text, Language.SPANISH)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A guard said a captain had told him to open the gates. Ana Ruiz said she was not aware of"
            + " any such instruction.",
        "The gates were painted in May. Two drivers said the keys were lost. Luis Vega denied having"
            + " sold the house.",
        "Ana Ruiz said the alarm came from the tower. Luis Vega added that the crew had rung first."
      })
  void leavesWhatDisputesNothing(String text) {
    assertThat(contradictions(text, Language.ENGLISH)).isEmpty();
  }

  private static List<Relation> contradictions(String text, Language language) {
    Account told = Told.account("a", "a", text, language, "2031-03-14", "", SpeechAct.ASSERTION);
    Account read = new Pipeline().account(told.report());
    return new Confronter()
        .confront(List.of(read), Lineage.NONE).relations().stream()
            .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
            .toList();
  }
}
