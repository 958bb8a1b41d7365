package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who closes a sentence with a clause of their own says all of it, and who is in it says a part.
 */
final class ClosingSourceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The warden told parents that the pool was clean, a lifeguard who heard the talk said. | The warden told parents that the pool was clean | that the pool was clean",
        "The warden promised that nobody would pay, three people who came to the talk told the Echo. | The warden promised that nobody would pay | that nobody would pay",
        "The warden warned that the pool would close, according to two parents who heard the talk. | The warden warned that the pool would close | that the pool would close",
        "The warden told parents that the pool was \"spotless,\" two people who were there said. | The warden told parents that the pool was \"spotless,\" | that the pool was \"spotless,\"",
        "The club turned the offer down, its treasurer, Ada Finch, said in a letter. | The club turned the offer down | the offer"
      })
  void isFoundInEnglish(String text, String whole, String part) {
    var found = Reports.attributions(Reports.english(text), text);
    assertThat(found).anyMatch(attribution -> attribution.endsWith("| " + whole));
    assertThat(found).noneMatch(attribution -> attribution.contains("| " + part + ","));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "El guarda dijo a los padres que la piscina estaba limpia, según una socorrista que oyó la charla. | El guarda dijo a los padres que la piscina estaba limpia",
        "El guarda prometió que nadie pagaría, contaron a El Eco tres personas que oyeron la charla. | El guarda prometió que nadie pagaría",
        "La fiscal cree que la alarma fue cortada, dijo a Radio Sur un vigilante que pidió no ser identificado. | La fiscal cree que la alarma fue cortada",
        "«Nunca cobramos», aseguró el guarda a los padres, según una persona que estaba allí. | «Nunca cobramos», aseguró el guarda a los padres"
      })
  void isFoundInSpanish(String text, String whole) {
    assertThat(Reports.attributions(Reports.spanish(text), text))
        .anyMatch(attribution -> attribution.endsWith("| " + whole));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The claim that a second key existed was rejected by the club. | The claim that a second key existed",
        "The plan was called \"a joke\" by the parents. | The plan",
        "The version of the guards, which speaks of a leak, is disputed by the families. | The version",
        "Ada Finch told the board the opposite. | the opposite",
        "In the auditor's view, the fee has no basis. | the fee has no basis",
        "The warden said his brother, a cook on the ferry, had lost the key. | his brother, a cook on the ferry, had lost the key"
      })
  void isFoundByItsConstruction(String text, String content) {
    assertThat(Reports.attributions(Reports.english(text), text))
        .anyMatch(attribution -> attribution.contains("| " + content));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "La versión de que había otra llave fue rechazada por el club. | La versión de que había otra llave",
        "El plan fue tachado de «broma» por los padres. | El plan",
        "La socorrista declaró lo mismo ante el juez. | lo mismo",
        "El guarda dijo el lunes a los padres que la piscina cierra. | la piscina cierra",
        "El guarda no quiso precisar cuántas llaves hay. | cuántas llaves hay",
        "La directora preguntó por qué nadie avisó. | por qué nadie avisó",
        "Los padres hablan de un verano perdido. | de un verano perdido",
        "El guarda reconoció que hubo fallos, aunque negó que fueran suyos. | hubo fallos",
        "Así lo confirmó a Radio Sur la directora. | lo"
      })
  void isFoundInSpanishByItsConstruction(String text, String content) {
    assertThat(Reports.attributions(Reports.spanish(text), text))
        .anyMatch(
            attribution ->
                attribution.endsWith("| " + content)
                    || attribution.contains("| " + content + " + "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Two hours later her deputy, speaking on condition of anonymity, said the opposite. | Two hours",
        "The order that put six guards on leave was signed in May. | that put"
      })
  void isNotSaid(String text, String words) {
    assertThat(Reports.attributions(Reports.english(text), text))
        .noneMatch(attribution -> attribution.contains("| " + words));
  }
}
