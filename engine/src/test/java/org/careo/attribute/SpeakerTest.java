package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Language;
import org.careo.model.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Carla Vale, chief engineer of the ferry, left. The chief engineer said nobody tested it. | Carla Vale
          Halden Shipping Ltd owns the ferry. The company denied that it had ignored warnings.    | Halden Shipping Ltd
          """)
  void theRoleMeansWhoBearsIt(String text, String speaker) {
    assertThat(last(Reports.english(text)).speaker().name()).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Vale's office said that the pier was safe.                                             | office of Vale
          en | Her lawyer said that the pier was safe.                                                | lawyer
          en | The harbour's own inspectors said that the pier was safe.                              | harbour's own inspectors
          en | The chamber of trade of Lerma said that it lost money. The Port Council met.           | chamber of trade of Lerma
          en | The Water Ministry met. The transport ministry knew. The ministry said that it rained. | transport ministry
          en | The Water Ministry met. The ministry said that it rained.                              | Water Ministry
          es | La capitana Lozano dijo que el muelle era seguro.                                      | Lozano
          es | Su propio médico dijo que el muelle era seguro.                                        | médico
          es | Un primo mío dijo que el muelle era seguro.                                            | primo
          es | La cámara de comercio de Lerma dijo que perdió dinero. El Consejo del Puerto calló.    | cámara de comercio de Lerma
          """)
  void whoHasNoNameIsCalledByWhatTellsHim(String language, String text, String speaker) {
    List<Statement> said =
        (language.equals("es") ? Reports.spanish(text) : Reports.english(text))
            .stream().filter(statement -> !statement.cue().isEmpty()).toList();

    assertThat(said).anyMatch(statement -> statement.speaker().name().equals(speaker));
  }

  @Test
  void anotherMinisterIsNotTheOneNamed() {
    Statement statement =
        last(
            Reports.english(
                "Health Minister Ana Ruiz left. The interior minister said it rained."));

    assertThat(statement.speaker().name()).doesNotContain("Ruiz");
  }

  @Test
  void whoeverIsToldDoesNotSayIt() {
    String english = "The owner was warned in May that the boilers leaked.";
    String spanish = "La empresa fue advertida en mayo de que el muro tenía grietas.";

    assertThat(last(Reports.english(english)).source()).isEmpty();
    assertThat(last(Reports.spanish(spanish)).source()).isEmpty();
  }

  @Test
  void theAgentOfThePassiveSaysIt() {
    String text = "El alcalde fue avisado por los vecinos de que el río subía.";

    assertThat(Reports.words(last(Reports.spanish(text)).source(), text)).isEqualTo("los vecinos");
  }

  @Test
  void aJoinedVerbKeepsTheSpeakerOfTheVerbBefore() {
    String text = "El alcalde Luis Paz dijo que la obra seguirá y advirtió que habrá cortes.";

    assertThat(Reports.words(last(Reports.spanish(text)).source(), text))
        .isEqualTo("El alcalde Luis Paz");
  }

  @Test
  void thePronounMeansTheSubjectOfItsSentence() {
    String text =
        "The Harbour Post covered the row. While the Harbour Board did not confirm the order,"
            + " it affirmed its support for the crew.";

    assertThat(last(Reports.english(text)).speaker().name()).isEqualTo("Harbour Board");
  }

  /** The last statement's speaker; each rule with a sentence where it must not fire. */
  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The Port Workers Union met. Its leader, Ana Ruiz, left. The union said it rained.      | Port Workers Union
          en | Ana Ruiz leads the union. The union said that it rained.                               | union
          en | The Harbour Post saw a letter. According to that newspaper, it is dated May.           | Harbour Post
          en | The Coast Rescue Service met. The Service said that it rained.                         | Coast Rescue Service
          en | Divers searched the wreck. One of the divers said that it was dark.                    | diver
          en | Pilots circled the wreck, and one of them said that it was dark.                       | pilot
          en | Two harbour pilots left. One of the two harbour pilots said that it was dark.          | harbour pilot
          en | Someone said that it was dark.                                                         |
          en | The tugs came late, according to the Harbour Board. It added that it was dark.         | Harbour Board
          en | The Frontier Rescue Service sent boats. FRS said that it was dark.                     | Frontier Rescue Service
          en | Peru's navy said that it was dark.                                                     | Peru's navy
          en | Washington said that it was dark.                                                      | Washington
          es | El presidente del sindicato, Luis Paz, calló. El sindicato dijo que llovía.            | sindicato
          es | La sociedad de clasificación Nordhaven dijo que llovía.                                | Nordhaven
          es | Marta Lobo conducía la ambulancia. No había luz, dijo.                                 | Marta Lobo
          es | La jueza Ana Paz llegó. Fueron doce disparos, dijo, «todos al aire».                   | Ana Paz
          es | La jueza Ana Paz dijo que buscan a un tripulante que cayó, y no descartó que haya más. | Ana Paz
          es | Los pescadores celebran. «Nos robaban el camarón», cuenta uno de ellos.                | pescador
          es | Alguien dijo que llovía.                                                               |
          es | España dijo que llovía.                                                                | España
          es | La Casa Blanca dijo que llovía.                                                        | Casa Blanca
          """)
  void whomTheReportMeans(String language, String text, @Nullable String speaker) {
    List<Statement> said = language.equals("es") ? Reports.spanish(text) : Reports.english(text);

    assertThat(last(said).speaker().name()).isEqualTo(speaker == null ? "" : speaker);
  }

  @Test
  void lettersOfAnInterviewStandForWhoIsIntroduced() {
    String text =
        "Thomas Reed ran the port for ten years.\nQ: Did the tugs come late?\n"
            + "A: I have no doubt that the tugs were late. We waited for an hour.\n"
            + "Q: Who told them to wait?\nA: Nobody did. The harbour was closed that night.";

    assertThat(Reports.english(text))
        .filteredOn(statement -> Reports.words(statement.source(), text).equals("A"))
        .isNotEmpty()
        .allMatch(statement -> statement.speaker().name().equals("Thomas Reed"));
  }

  @Test
  void hearsayHasNoSpeaker() {
    String text = "«No había casa», relató Juana Pizarro. Habría pedido la renuncia del director.";

    assertThat(last(Reports.statements(Reports.of(Language.SPANISH, text))).speaker().isKnown())
        .isFalse();
  }

  private static Statement last(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> !statement.cue().isEmpty())
        .reduce((before, after) -> after)
        .orElseThrow();
  }
}
