package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "I" and "he" mean inside somebody's own words. */
final class OwnWordsSpeakersTest {

  @DisplayName("English")
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Paul Hale: Who was asked? / Ida Moss: I warned the mayor that the wall would fall."
            + " | that the wall would fall | Ida Moss",
        "Ida Moss: Is it cheap? / Paul Hale: I believe that milk is cheaper now."
            + " | that milk is cheaper now | Paul Hale",
        "\"I told the board that the pump was old,\" said Paul Hale, a fitter."
            + " | that the pump was old | Paul Hale",
        "Paul Hale said that he had warned the board that the pump was old."
            + " | that the pump was old | Paul Hale"
      })
  void english(String text, String content, String speaker) {
    assertThat(speakers(Language.ENGLISH, text, content)).contains(speaker);
  }

  @DisplayName("Spanish")
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Luis Soto: ¿Quién preguntó? / Rosa Vidal: Nadie. Yo advertí al alcalde que el muro caería."
            + " / Luis Soto: ¿Y después? / Rosa Vidal: Se rio."
            + " | el muro caería | Rosa Vidal",
        "«Yo dije a la junta que la bomba era vieja», afirmó Rosa Vidal, fontanera."
            + " | la bomba era vieja | Rosa Vidal"
      })
  void spanish(String text, String content, String speaker) {
    assertThat(speakers(Language.SPANISH, text, content)).contains(speaker);
  }

  @DisplayName("Who speaks does not call himself he")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida Moss: Oscar Finch ran the port. / Paul Hale: He told me that the crane was sold."
            + " | that the crane was sold | Paul Hale",
        "Oscar Finch ran the port. / \"He said that the crane was sold,\" Paul Hale recalled."
            + " | that the crane was sold | Paul Hale"
      })
  void heIsAnother(String text, String content, String speaker) {
    assertThat(speakers(Language.ENGLISH, text, content)).isNotEmpty().doesNotContain(speaker);
  }

  /** Speakers of the statements with a content; a slash stands for a new line. */
  private static List<String> speakers(Language language, String lines, String content) {
    String text = lines.replace(" / ", "\n");
    return Reports.statements(Reports.of(language, text)).stream()
        .filter(
            each ->
                each.content().stream()
                    .anyMatch(span -> span.of(text).replace(".", "").equals(content)))
        .map(each -> each.speaker().name())
        .toList();
  }
}
