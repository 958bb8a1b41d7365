package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Hop;
import org.careo.model.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a report means by a noun, a pronoun or a verb alone, and what closes a sentence. */
final class NamedByRoleTest {

  @DisplayName("English")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harbour Safety Bureau closed the quay. The bureau said that the crane was old."
            + " | Harbour Safety Bureau",
        "The Chamber of River Carriers met. The chamber said that trade had halved."
            + " | Chamber of River Carriers",
        "The boats belong to Los Zopilotes, a gang from the coast. The gang denied it."
            + " | Zopilotes",
        "The tenants' union, Techo Valle, met. The union said that rents had doubled. | Techo Valle",
        "The fire was small, said a former head of the brigade, retired Captain Ellis Moor."
            + " | Ellis Moor",
        "Ruth Vane, a chemist, opened the lab. The expert said that the gas was harmless."
            + " | Ruth Vane",
        "A memo by the harbour master reached the council. It says that the pier is unsafe. | memo",
        "An audit was leaked on Monday. The document says that a third is missing. | audit",
        "An inspector named Hugo Vega warned that the wall leaks. | Hugo Vega",
        "The charity Mar Abierto said that the boats had moved. | Mar Abierto",
        "A poll by the Lima pollster Pulsar found that most are against it. | Pulsar",
        "The Justice Ministry said that nobody was hurt. | Justice Ministry",
        "Human Rights Monitor said that nobody was hurt. | Human Rights Monitor",
        "A survey published on Monday by Delta Polls found that most are against it. | Delta Polls"
      })
  void english(String text, String speaker) {
    assertThat(last(Reports.english(text))).isEqualTo(speaker);
  }

  @DisplayName("Spanish")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Habló el director Luis Paz. El funcionario aclaró que la cifra es vieja. | Luis Paz",
        "La Secretaría de Marismas (Semar) calló. La Semar advirtió que no cederá."
            + " | Secretaría de Marismas",
        "El asesor Cordero dijo que convenía esperar. | Cordero",
        "El inspector Luis Paz, que fue mi alumno, confesó que lo sabía. | Luis Paz",
        "El Congreso de la República aprobó que se abra el puente. | Congreso de la República",
        "Termómetro Sur estima que votarán pocos. | Termómetro Sur",
        "El jefe de gabinete del almirante Luis Paz, Raúl Vega, contestó que no iría. | Raúl Vega",
        "Una auditoría llegó al diario. El documento señala que faltan tres camiones. | auditoría"
      })
  void spanish(String text, String speaker) {
    assertThat(last(Reports.spanish(text))).isEqualTo(speaker);
  }

  @DisplayName("Nobody in person is meant by a verb in the plural")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"El alcalde Luis Paz llegó tarde. Dicen que el puente se cae."})
  void several(String text) {
    assertThat(last(Reports.spanish(text))).isNotEqualTo("Luis Paz");
  }

  @DisplayName("A cue that closes the sentence says all of it")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A guard had told her that the door was open, Ida Moss testified. | guard > Ida Moss"
            + " | that the door was open",
        "A guard had told her that the door was open, Ida Moss testified. | Ida Moss"
            + " | A guard had told her that the door was open",
        "The crew had been assured by a pilot that the bar was deep, the report says."
            + " | pilot > the report | that the bar was deep"
      })
  void closing(String text, String chain, String content) {
    List<String> told =
        Reports.english(text).stream()
            .map(
                statement ->
                    String.join(" > ", statement.chain().stream().map(Hop::holder).toList())
                        + " | "
                        + statement.content().getFirst().of(text))
            .toList();
    assertThat(told).contains(chain + " | " + content);
  }

  private static String last(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.form() != Statement.Form.AUTHOR)
        .reduce((first, second) -> second)
        .map(statement -> statement.speaker().name())
        .orElse("");
  }
}
