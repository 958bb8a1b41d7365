package org.careo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.careo.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a position and is none. */
class NoStancesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Governor Marta Salinas thanked the firefighters of Osorno.",
        "A ministry official, who asked not to be named, said the bridge was unsafe.",
        "Governor Marta Salinas acknowledged that two letters exist.",
        "Mayor Tomás Rueda warned of loose cables in the old market.",
        "Governor Marta Salinas called the decree a letter to nobody.",
        "General Iván Prado, who commands the operation, arrived on Monday.",
        "\"The bridge is safe,\" Governor Marta Salinas insisted.",
        "\"No one will lose a single peso,\" Governor Marta Salinas said."
      })
  void englishTellsNoPosition(String text) {
    assertThat(PaintedText.english(text).positions()).extracting(Position::stance).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un funcionario del ministerio, que pidió no ser identificado, dijo que el puente es inseguro.",
        "La ministra Marta Salinas agradeció la colaboración de los bomberos.",
        "La ministra Marta Salinas lamentó la muerte de dos obreros."
      })
  void spanishTellsNoPosition(String text) {
    assertThat(PaintedText.spanish(text).positions()).extracting(Position::stance).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Governor Marta Salinas asked the senate to close the port.",
        "Governor Marta Salinas called on the firm to leave.",
        "Governor Marta Salinas insisted on a new trial."
      })
  void demandsStay(String text) {
    assertThat(PaintedText.english(text).positions())
        .extracting(Position::stance)
        .contains(Position.Stance.DEMANDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Nobody lives there,\" said Hugo Prado, the inspector.",
        "A company spokeswoman, Ana Ruiz, denied that any copy was received."
      })
  void whatIsDeniedIsNotRejectedAsWell(String text) {
    assertThat(PaintedText.english(text).positions())
        .extracting(Position::stance)
        .containsOnly(Position.Stance.DENIES);
  }

  @Test
  void whoFavoursIsNotWhatIsFavoured() {
    assertThat(
            PaintedText.english("The second plan, favoured by the navy, is to board every vessel.")
                .issues())
        .noneMatch(issue -> issue.name().contains("navy"));
  }
}
