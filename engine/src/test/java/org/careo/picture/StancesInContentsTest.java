package org.careo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Language;
import org.careo.model.Picture;
import org.careo.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stances that stand in what is said, and what is said without taking any. */
class StancesInContentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"We will not sell the harbour to anyone,\" said Mayor Ingrid Solberg.|REJECTS",
        "\"Not one truck crosses that bridge while I am mayor,\" said Ingrid Solberg.|REJECTS",
        "Mayor Ingrid Solberg said the ferry should keep its old timetable.|SUPPORTS",
        "Mayor Ingrid Solberg said the state must repair the pier before winter.|DEMANDS",
        "Ingrid Solberg said the council must not close the school.|REJECTS",
        "\"If they raise the fee, we will block the harbour,\" said Ingrid Solberg.|THREATENS",
        "Ingrid Solberg warned that any illegal mooring will be cleared within a day.|THREATENS",
        "\"The toll is a disgrace,\" said Ingrid Solberg.|REJECTS",
        "\"The new pier is necessary,\" said Ingrid Solberg.|SUPPORTS",
        "\"I never saw that letter,\" said Ingrid Solberg.|DENIES",
        "\"Nobody was hurt by our crane,\" said Ingrid Solberg.|DENIES",
        "Ingrid Solberg said that the story about the barge was false.|DENIES"
      })
  void englishContentsTakeASide(String sentence, Position.Stance stance) {
    assertThat(stances(PaintedText.english(sentence), "Solberg")).contains(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "«No vamos a vender el muelle a nadie», dijo la alcaldesa Irene Solís.|REJECTS",
        "«Ni un camión más pasa por ese puente mientras yo sea alcaldesa», dijo Irene Solís.|REJECTS",
        "La alcaldesa Irene Solís dijo que el Estado debe reparar el muelle.|DEMANDS",
        "Irene Solís dijo que el consejo no debe cerrar la escuela.|REJECTS",
        "«Si suben la tarifa, bloquearemos el muelle», dijo Irene Solís.|THREATENS",
        "«El peaje es una vergüenza», dijo Irene Solís.|REJECTS",
        "«No he visto esa carta», dijo Irene Solís.|DENIES",
        "«No hubo ningún derrame», dijo Irene Solís.|DENIES"
      })
  void spanishContentsTakeASide(String sentence, Position.Stance stance) {
    assertThat(stances(PaintedText.spanish(sentence), "Sol")).contains(stance);
  }

  @ParameterizedTest
  @CsvSource({
    "\"We will open the pier on Monday\" said Ingrid Solberg.",
    "\"I will not speculate about the storm\" said Ingrid Solberg.",
    "Ingrid Solberg said the storm must have sunk the barge.",
    "\"Should we close the harbour?\" Ingrid Solberg said.",
    "Ingrid Solberg said the ferry left at noon.",
    "The ferry should arrive at noon."
  })
  void whatIsOnlyToldTakesNone(String sentence) {
    assertThat(PaintedText.english(sentence).positions())
        .filteredOn(position -> position.name().contains("Solberg"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "«Abriremos el muelle el lunes» dijo Irene Solís.",
    "Irene Solís dijo que la tormenta debe de haber hundido la barcaza.",
    "Irene Solís dijo que el transbordador salió a mediodía."
  })
  void whatIsOnlyToldInSpanishTakesNone(String sentence) {
    assertThat(PaintedText.spanish(sentence).positions()).isEmpty();
  }

  @Test
  void shareOfASurveyIsThePositionOfThoseAsked() {
    Picture picture =
        PaintedText.english(
            "A survey by Nordic Polls found that 57% of people in Bergen reject the new toll.");
    assertThat(picture.positions())
        .filteredOn(position -> position.name().equals("people in Bergen"))
        .extracting(Position::stance)
        .containsExactly(Position.Stance.REJECTS);
    assertThat(picture.polls()).allMatch(poll -> !poll.issue().isEmpty());
  }

  @Test
  void aDescriptionAtTheBeginningMeansWhoIsNamedBelow() {
    Picture picture =
        PaintedText.english(
            "A Norwegian governor rejected the new toll on Monday. Gov. Ingrid Solberg said the"
                + " road was free.");
    assertThat(picture.positions())
        .filteredOn(position -> position.stance() == Position.Stance.REJECTS)
        .extracting(Position::name)
        .contains("Ingrid Solberg");
  }

  @Test
  void aBodyIsMeantByTheNounOfItsName() {
    Picture picture =
        PaintedText.painted(
            List.of(),
            Language.ENGLISH,
            "The Harbour Workers Union met in Bergen. The union demands a new crane.");
    assertThat(picture.positions())
        .extracting(Position::name)
        .anyMatch(name -> name.contains("Harbour Workers Union"));
  }

  private static List<Position.Stance> stances(Picture picture, String holder) {
    return picture.positions().stream()
        .filter(position -> position.name().contains(holder))
        .map(Position::stance)
        .toList();
  }
}
