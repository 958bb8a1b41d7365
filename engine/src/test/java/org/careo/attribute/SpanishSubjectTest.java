package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects of verbs of saying that stand behind adjuncts, or before a relative clause. */
final class SpanishSubjectTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«La pista estaba seca», declaró anoche en Oruro a los reporteros el jefe de la torre, Iván"
            + " Lara. | el jefe de la torre, Iván Lara",
        "«No firmé nada», insistió ante el juez la contadora Marta Solís. | la contadora Marta"
            + " Solís",
        "«Volveremos», prometió desde el balcón de la casa su hermano. | su hermano",
        "El tren frenó tarde, explicó el viernes durante una visita a la planta la ingeniera Paula"
            + " Rey. | la ingeniera Paula Rey",
        "Informó ayer a los vecinos la alcaldesa que el pozo está seco. | la alcaldesa",
        "«Fue un error», admitió. | ",
        "«Fue un error», admitió a la prensa en Tarija. | ",
        "«Fue un error», admitió el martes. | "
      })
  void standBehindAdjuncts(String text, String source) {
    assertThat(sources(text, Reports.spanish(text))).containsExactly(source == null ? "" : source);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Un fogonero que oyó la alarma aseguró que nadie corrió. | Un fogonero que oyó la alarma",
        "Una vecina con la que habló este diario contó que la puerta estaba cerrada. | Una vecina"
            + " con la que habló este diario",
        "Dos guardias que trabajan en el muelle y que vieron el fuego dijeron que ardió la popa. |"
            + " Dos guardias que trabajan en el muelle y que vieron el fuego",
        "El perito dijo que el motor que vio el capitán era nuevo. | El perito"
      })
  void standBeforeARelativeClause(String text, String source) {
    assertThat(sources(text, Reports.spanish(text))).contains(source);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A welder I met said that the hatch was open. | A welder",
        "The mate who saw the smoke told the court that no bell rang. | The mate",
        "The court that heard the case said that the ship was sound. | The court"
      })
  void standBeforeAnEnglishRelativeClause(String text, String source) {
    assertThat(sources(text, Reports.english(text))).anyMatch(words -> words.startsWith(source));
  }

  private static List<String> sources(String text, List<Statement> statements) {
    return statements.stream()
        .filter(statement -> !statement.cue().isEmpty())
        .map(
            statement ->
                statement.source().isEmpty() ? "" : Reports.words(statement.source(), text))
        .toList();
  }
}
