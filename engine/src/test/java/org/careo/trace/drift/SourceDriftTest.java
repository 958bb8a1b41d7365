package org.careo.trace.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careo.trace.drift.Drifts.english;
import static org.careo.trace.drift.Drifts.spanish;
import static org.careo.trace.drift.Drifts.translated;

import org.junit.jupiter.api.Test;

/**
 * What changed of who says, holds an office or passed something on between a sentence and one made
 * of it.
 */
class SourceDriftTest {

  @Test
  void anOfficeThatBecameAnother() {
    assertThat(
            english(
                "Interior Minister Maren Lund closed the harbour of Sandholm on Friday.",
                "Defence Minister Maren Lund closed the harbour of Sandholm on Friday."))
        .contains("title: Interior -> Defence");
    assertThat(
            english(
                "A captain ordered the guards at Sandholm to open the gate.",
                "A general ordered the guards at Sandholm to open the gate."))
        .contains("title: captain -> general");
    assertThat(
            english(
                "Interior Minister Maren Lund and Defence Minister Ola Krag closed the harbour.",
                "Defence Minister Ola Krag closed the harbour."))
        .noneMatch(drift -> drift.startsWith("title:"));
  }

  @Test
  void titlesNamesAndMouths() {
    assertThat(
            english(
                "“The winch was new,” said harbour director Maren Oster in Sandholm.",
                "“The winch was new,” said former harbour director Maren Oster in Sandholm."))
        .anyMatch(drift -> drift.startsWith("title: ") && drift.contains("-> former"));
    assertThat(
            english(
                "“We have been promised rivers before and the wells are dry,” said Frank Lujano.",
                "“We have been promised rivers before and the wells are dry,” said Dana Stroud."))
        .contains("speaker: Frank Lujano -> Dana Stroud");
    assertThat(
            english(
                "Maren Oster said that the winch of the harbour crane broke before dawn.",
                "The winch of the harbour crane broke before dawn."))
        .anyMatch(drift -> drift.startsWith("attribution: Maren Oster"));
  }

  @Test
  void aFormerTitleThatIsHeldAgain() {
    assertThat(
            english(
                "The former mayor of Sandholm, Frank Lujano, called the levy a mistake on Friday.",
                "The mayor of Sandholm, Frank Lujano, called the levy a mistake on Friday."))
        .anyMatch(drift -> drift.startsWith("title: "));
    assertThat(
            translated(
                "The former mayor of Sandholm, Frank Lujano, called the levy a mistake on Friday.",
                "El alcalde de Sandholm, Frank Lujano, calificó el viernes la tasa de error."))
        .anyMatch(drift -> drift.startsWith("title: "));
    assertThat(
            english(
                "Former harbour director Maren Oster said the winch of the crane was new.",
                "Maren Oster, who was harbour director until May, said the winch was new."))
        .noneMatch(drift -> drift.startsWith("title: "));
    assertThat(
            translated(
                "The former mayor of Sandholm, Frank Lujano, called the levy a mistake on Friday.",
                "El exalcalde de Sandholm, Frank Lujano, calificó el viernes la tasa de error."))
        .noneMatch(drift -> drift.startsWith("title: "));
    assertThat(
            english(
                "Mayor Frank Lujano called his rival, the former judge Dana Stroud, a friend.",
                "Mayor Frank Lujano called his rival Dana Stroud, the former judge, a friend."))
        .noneMatch(drift -> drift.startsWith("title: "));
  }

  @Test
  void aStepOfTheWayThatTheDerivedReportLeavesOut() {
    assertThat(
            english(
                "The harbour crane had lost two bolts since autumn, according to an inspection note"
                    + " obtained by the newspaper Daily Lantern.",
                "The harbour crane had lost two bolts since autumn, according to an inspection"
                    + " note."))
        .anyMatch(drift -> drift.startsWith("attribution: ") && drift.contains("Lantern"));
    assertThat(
            english(
                "Maren Oster said she had been told by her insurer that the winch of the harbour"
                    + " crane would be replaced before June.",
                "Maren Oster said that the winch of the harbour crane would be replaced before"
                    + " June."))
        .anyMatch(drift -> drift.startsWith("attribution: ") && drift.contains("insurer"));
    assertThat(
            spanish(
                "El cabrestante de la grúa perdió dos pernos desde el otoño, según un informe"
                    + " interno obtenido por el diario El Faro de Lisonera.",
                "El cabrestante de la grúa perdió dos pernos desde el otoño, según un informe"
                    + " interno."))
        .anyMatch(drift -> drift.startsWith("attribution: el diario"));
  }

  @Test
  void aWayThatIsToldInOtherWordsOrElsewhereIsNotLost() {
    assertThat(
            english(
                "The harbour crane had lost two bolts since autumn, according to an inspection note"
                    + " obtained by the newspaper Daily Lantern.",
                "The Daily Lantern has obtained an inspection note. The harbour crane had lost two"
                    + " bolts since autumn, according to the note."))
        .noneMatch(drift -> drift.startsWith("attribution: "));
    assertThat(
            english(
                "Maren Oster told the Daily Lantern that the winch of the harbour crane broke"
                    + " before dawn.",
                "The winch of the harbour crane broke before dawn, Maren Oster told the Daily"
                    + " Lantern."))
        .noneMatch(drift -> drift.startsWith("attribution: "));
    assertThat(
            spanish(
                "El cabrestante de la grúa se rompió antes del amanecer, dijo Maren Oster al diario"
                    + " El Faro.",
                "Maren Oster dijo a El Faro que el cabrestante de la grúa se rompió antes del"
                    + " amanecer."))
        .noneMatch(drift -> drift.startsWith("attribution: "));
  }

  @Test
  void wordsThatAreStillPutToSomebodyAreNotStatedAsOwn() {
    assertThat(
            english(
                "Maren Oster demanded that the winch of the harbour crane be replaced at once.",
                "She also demanded that the winch of the harbour crane be replaced at once."))
        .noneMatch(drift -> drift.startsWith("attribution"));
    assertThat(
            spanish(
                "Maren Oster aseguró que la grúa del puerto perdió dos pernos en el temporal, cuatro"
                    + " días antes de la inspección.",
                "La grúa del puerto perdió dos pernos en el temporal."))
        .anyMatch(drift -> drift.startsWith("attribution: Maren Oster"));
  }
}
