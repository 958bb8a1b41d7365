package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Commitment;
import org.careo.model.Language;
import org.careo.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
      })
  void englishConstructions(String sentence, String expected) {
    assertThat(trimmed(Reports.attributions(Reports.english(sentence), sentence)))
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
      })
  void spanishConstructions(String sentence, String expected) {
    assertThat(trimmed(Reports.attributions(Reports.spanish(sentence), sentence)))
        .map(String::strip)
        .contains(expected.strip());
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
