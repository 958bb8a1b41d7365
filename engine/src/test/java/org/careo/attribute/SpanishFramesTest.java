package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spanish constructions: who is asked, set-off speakers, relative clauses behind a speaker. */
final class SpanishFramesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "La alcaldesa pidió a los vecinos hervir el agua. | hervir el agua",
        "El sindicato instó al gobierno a negociar antes del lunes. | a negociar antes del lunes",
        "La coordinadora fue tajante: exigió a la empresa «pagar lo que debe». | pagar lo que debe",
        "Las pérdidas superan los dos millones, calcula la cámara de hoteleros. | Las pérdidas superan"
            + " los dos millones",
        "El muro cedió de noche, me contó un guardia. | El muro cedió de noche",
        "El médico Raúl Peña, que los atiende sin cobrar, dijo a la salida que faltan vendas. | faltan"
            + " vendas"
      })
  void isFound(String text, String content) {
    assertThat(Reports.attributions(Reports.spanish(text), text))
        .anyMatch(attribution -> attribution.contains(content));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "El puente cayó de madrugada, contaron los pescadores, que volvían del mar. | volvían del mar",
        "El perro siguió al niño a su casa. | casa"
      })
  void isNotSaid(String text, String words) {
    assertThat(Reports.attributions(Reports.spanish(text), text))
        .noneMatch(attribution -> attribution.contains("| " + words));
  }
}
