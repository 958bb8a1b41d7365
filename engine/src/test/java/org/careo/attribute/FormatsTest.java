package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which news puts words to somebody: source, cue and content of each. */
final class FormatsTest {

  @DisplayName("English")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "“The river is dead.” — Carla Sanz; Carla Sanz | — | The river is dead.",
        "Dr. Elena Rios, analyst: \"The river is dead.\"; Dr. Elena Rios, analyst | : | The river is dead.",
        "The board has cut pumping in three districts, its director told lawmakers on Tuesday.; its"
            + " director | told | The board has cut pumping in three districts",
        "The wall held, as the Gazette had reported.; the Gazette | as + had reported | The wall held",
        "The president reportedly signed the order.; | reportedly | The president + signed the order",
        "Sailors recalled the captain saying that the radio was broken.; the captain | saying | the radio"
            + " was broken"
      })
  void english(String text, String expected) {
    assertThat(Reports.attributions(Reports.english(text), text))
        .map(FormatsTest::bare)
        .contains(bare(expected));
  }

  @DisplayName("Spanish")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "«No habrá recortes», prometió.; | prometió | No habrá recortes",
        "—No pienso dimitir —respondió el rector.; el rector | respondió | No pienso dimitir",
        "«No», dijo este viernes la ministra Ofelia Paz.; la ministra Ofelia Paz | dijo | No",
        "Los sindicatos exigieron la dimisión del gerente.; Los sindicatos | exigieron | la dimisión del gerente",
        "Se dice que el astillero será vendido.; | Se dice | el astillero será vendido",
        "El testigo oyó a un guardia decir que la puerta estaba abierta.; un guardia | decir | la puerta"
            + " estaba abierta",
        "Hubo pruebas de noche, como publicó El Faro.; El Faro | como publicó | Hubo pruebas de noche"
      })
  void spanish(String text, String expected) {
    assertThat(Reports.attributions(Reports.spanish(text), text))
        .map(FormatsTest::bare)
        .contains(bare(expected));
  }

  /** Without the conjunction a content may begin with, and with single blanks. */
  private static String bare(String attribution) {
    return attribution.replace("| that ", "| ").replace("| que ", "| ").strip();
  }
}
