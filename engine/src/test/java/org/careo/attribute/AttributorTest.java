package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Commitment;
import org.careo.model.Language;
import org.careo.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who said what in invented sentences of both languages. */
class AttributorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "The mayor said that the bridge would stay closed. # The mayor | said | the bridge would stay closed",
        "\"We will rebuild the dam,\" said Ana Ruiz, the minister of works. # Ana Ruiz, the minister of works | said | We will rebuild the dam",
        "\"We will rebuild the dam,\" Ruiz said. # Ruiz | said | We will rebuild the dam",
        "According to the water board, the lake lost a third of its volume. # the water board | According to | the lake lost a third of its volume",
        "The lake lost a third of its volume, according to the water board. # the water board | according to | The lake lost a third of its volume",
        "The spokeswoman told reporters that the talks had failed. # The spokeswoman | told | the talks had failed",
        "Officials report that the valley is empty. # Officials | report | the valley is empty",
        "A bus was seized on Monday after a chase in which shots were fired, officials in both towns said, giving different accounts. # officials in both towns | said | A bus was seized on Monday after a chase in which shots were fired",
        "The province may suspend the licences of trucks that cross the bridge, two officials with knowledge of the plan said. # two officials with knowledge of the plan | said | The province may suspend the licences of trucks that cross the bridge",
        "Trade across the bridge was worth $900 million last year, the chamber of commerce of Ibarra estimates. # the chamber of commerce of Ibarra | estimates | Trade across the bridge was worth $900 million last year",
        "On the same day, the Star reported, her deputy met two envoys. # the Star | reported | On the same day + her deputy met two envoys",
        "Two drivers are believed to have crossed the river. #  | are believed | Two drivers + to have crossed the river",
        "In a survey of 318 farmers, 27% admitted having used the well. # 27% | admitted | having used the well",
        "The observers counted eleven. # The observers | counted | eleven",
        "The police told the press that it did, and they told the judge that it might have. # The police | told | it did",
        "The mayor said on Tuesday that it proved her case, and promised to take it to court. # The mayor | said | it proved her case",
      })
  void englishConstructions(String sentence, String expected) {
    assertThat(trimmed(Reports.attributions(Reports.english(sentence), sentence)))
        .map(String::strip)
        .contains(expected.strip());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "La alcaldesa dijo que el puente seguirá cerrado. # La alcaldesa | dijo | el puente seguirá cerrado",
        "El puente seguirá cerrado, afirmó la alcaldesa. # la alcaldesa | afirmó | El puente seguirá cerrado",
        "El portavoz informó a la prensa de que las obras terminaron. # El portavoz | informó | las obras terminaron",
        "Según la junta de aguas, el lago perdió un tercio de su volumen. # la junta de aguas | Según | el lago perdió un tercio de su volumen",
        "Las obras terminaron en mayo, asegura. #  | asegura | Las obras terminaron en mayo",
        "Ese mismo día, reveló Canal Isla, su viceministra se reunió con dos enviados. # Canal Isla | reveló | Ese mismo día + su viceministra se reunió con dos enviados",
        "Seis de cada diez vecinos aprueban la obra. # Seis de cada diez vecinos | aprueban | la obra",
        "La empresa ha cifrado en menos de 700 toneladas lo que pierde. # La empresa | ha cifrado | en menos de 700 toneladas lo que pierde",
        "La Misión halló irregularidades en 312 de 2000 actas. # La Misión | halló | irregularidades en 312 de 2000 actas",
        "La Presidencia asegura que se firmó el decreto. # La Presidencia | asegura | se firmó el decreto",
        "La Federación mantiene que fueron siete, y su presidente acusa al alcalde de haber escondido dos. # La Federación | mantiene | fueron siete",
      })
  void spanishConstructions(String sentence, String expected) {
    assertThat(trimmed(Reports.attributions(Reports.spanish(sentence), sentence)))
        .map(String::strip)
        .contains(expected.strip());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Half of the bridge collapsed on Monday.",
        "Three quarters of the trees burned.",
        "Peru registered 40 deaths last year.",
        "The town gave a prize to three boys.",
        "Está previsto que la presidenta llegue el viernes.",
        "Se hallaron 300 kilos de café.",
      })
  void figuresAndSharesOfNobody(String sentence) {
    List<Statement> statements =
        sentence.matches("(?:Está|Se ).*") ? Reports.spanish(sentence) : Reports.english(sentence);

    assertThat(Reports.attributions(statements, sentence)).isEmpty();
  }

  @Test
  void textWithoutWordsSaysNothing() {
    assertThat(Reports.english("x<y".repeat(20_000))).allMatch(each -> each.cue().isEmpty());
    assertThat(Reports.spanish("")).isEmpty();
  }

  @Test
  void turnsOfAnInterviewAreWholeAndWhoLeadsItIsTheReportsVoice() {
    String text =
        "Courier: Who built it?\nBaez: Nobody knows. I never asked.\n"
            + "Courier: Will it hold?\nBaez: It did so far. Ask again in May.";

    assertThat(Reports.attributions(Reports.english(text), text))
        .contains(
            "Baez | : | Nobody knows. I never asked", "Baez | : | It did so far. Ask again in May")
        .noneMatch(found -> found.startsWith("Courier"));
  }

  @Test
  void inADebateEverybodySpeaksForThemselves() {
    String text =
        "Coe: The dam will hold. I checked it.\nBaez: Who paid you for that?\n"
            + "Coe: The council did, as it always does.\nBaez: The council has no money left.";

    assertThat(Reports.attributions(Reports.english(text), text))
        .contains(
            "Coe | : | The dam will hold. I checked it",
            "Baez | : | The council has no money left");
  }

  private static List<String> trimmed(List<String> attributions) {
    return attributions.stream()
        .map(line -> line.replaceAll("[,.]+( \\+|$)", "$1").replace("| that ", "| "))
        .toList();
  }

  @Test
  void adverbPutsItsClauseToNobody() {
    String text = "The general reportedly ordered the convoy to turn back.";

    Statement statement =
        Reports.english(text).stream()
            .filter(found -> found.rule().startsWith("adverb"))
            .findFirst()
            .orElseThrow();

    assertThat(Reports.words(statement.content(), text))
        .isEqualTo("The general + ordered the convoy to turn back");
    assertThat(statement.source()).isEmpty();
    assertThat(statement.speaker().isKnown()).isFalse();
  }

  @Test
  void denialIsDenied() {
    Statement statement =
        attributed(Reports.english("The company denied that the tank had leaked."));

    assertThat(statement.commitment().polarity()).isEqualTo(Commitment.Polarity.DENIES);
  }

  @Test
  void hedgeOfTheContentIsKeptAsASpan() {
    String text = "The inspector said that the tank may have leaked.";
    Statement statement = attributed(Reports.english(text));

    assertThat(statement.commitment().certainty()).isEqualTo(Commitment.Certainty.POSSIBLE);
    assertThat(Reports.words(statement.commitment().hedges(), text)).isEqualTo("may");
  }

  @Test
  void documentStandsBehindWhoWroteIt() {
    String text =
        "According to internal reports from the Harbour Authority, two cranes fell in the storm.";
    Statement statement = attributed(Reports.english(text));

    assertThat(statement.chain())
        .extracting(hop -> hop.holder() + " " + hop.relation())
        .containsExactly("the Harbour Authority WROTE", "internal reports DOCUMENT_OF");
  }

  @Test
  void innerStatementTravelsThroughTheOuterOne() {
    String text = "Officials said that the captain had warned that the hull was cracked.";
    List<Statement> statements = Reports.english(text);
    Statement inner =
        statements.stream()
            .filter(statement -> !statement.parent().isEmpty())
            .findFirst()
            .orElseThrow();

    assertThat(inner.chain()).hasSizeGreaterThan(1);
    assertThat(inner.chain().getLast().holder()).contains("Officials");
  }

  @Test
  void whatNobodySaidIsTheAuthors() {
    String text = "The road was flooded on Monday. The mayor said that it would reopen.";
    List<Statement> statements = Reports.english(text);

    assertThat(statements.getFirst().form()).isEqualTo(Statement.Form.AUTHOR);
    assertThat(Reports.words(statements.getFirst().content(), text))
        .isEqualTo("The road was flooded on Monday");
  }

  @Test
  void citationIsTheSourceOfItsSentence() {
    String text = "The valley lost nine villages to the flood (Moreno, 2031).";
    Statement statement =
        Reports.english(text).stream()
            .filter(found -> found.rule().equals("citation"))
            .findFirst()
            .orElseThrow();

    assertThat(Reports.words(statement.source(), text)).isEqualTo("Moreno");
    assertThat(Reports.words(statement.content(), text))
        .isEqualTo("The valley lost nine villages to the flood");
  }

  @Test
  void quotationRunsOnInTheParagraph() {
    String text =
        "\"The pumps failed,\" said the engineer. \"Nobody had tested them.\" \"It was a mistake.\"";
    Statement statement = attributed(Reports.english(text));

    assertThat(Reports.words(statement.content(), text))
        .contains("The pumps failed")
        .contains("Nobody had tested them");
  }

  @Test
  void figuresRunOnUnderResultsThatWereReported() {
    String text =
        "The results, as reported by the agency to lawmakers, have been clear. Crossings fell by 40%"
            + " in the north. However, the roads are empty.";
    List<Statement> statements = Reports.english(text);

    assertThat(statements)
        .filteredOn(statement -> statement.rule().endsWith("run-on:figures"))
        .allSatisfy(
            statement ->
                assertThat(Reports.words(statement.content(), text)).doesNotContain("However"));
  }

  @Test
  void emptyReportHasNoStatements() {
    assertThat(Reports.statements(Reports.of(Language.ENGLISH, ""))).isEmpty();
  }

  private static Statement attributed(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> !statement.cue().isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
