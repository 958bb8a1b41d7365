package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.source.AntecedentChoice.Question;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.model.Statement;
import org.careo.read.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is weighed for a pronoun, a dropped subject or a role, and who can never be meant. */
final class AntecedentQuestionsTest {
  private static final ReportReader READER = new ReportReader();
  private static final Attributor ATTRIBUTOR = new Attributor();

  private static List<Question> questions(Language language, String text) {
    Report report = Reports.of(language, text);
    List<Question> questions = new ArrayList<>();
    ATTRIBUTOR.ask(report, READER.read(report), questions::add);
    return questions;
  }

  private static Question only(Language language, String text) {
    List<Question> questions = questions(language, text);
    assertThat(questions).hasSize(1);
    return questions.getFirst();
  }

  @Test
  void whoWasMetLastStandsFirst() {
    Question question =
        only(
            Language.ENGLISH,
            "Luis Vega denied the report. The Harbour Board met on Monday. He said that it rained.");

    assertThat(question.role()).isFalse();
    assertThat(question.names()).containsExactly(List.of("Harbour Board"), List.of("Luis Vega"));
    assertThat(question.rule()).as("place of the rules' answer").isEqualTo(2);
  }

  @Test
  void nobodyIsAnAnswerTooAndEveryAnswerHasFeatures() {
    Question question =
        only(Language.SPANISH, "El fiscal Luis Vega llegó con la alcaldesa. Dijo que llovía.");

    assertThat(question.features()).hasSize(question.names().size() + 1);
    assertThat(question.features()).allSatisfy(lines -> assertThat(lines).isNotEmpty());
    assertThat(question.features().getFirst())
        .allSatisfy(line -> assertThat(line).startsWith("antecedent\tnone"));
    assertThat(question.features().subList(1, question.features().size()))
        .allSatisfy(
            lines -> assertThat(lines).noneMatch(line -> line.startsWith("antecedent\tnone")));
  }

  @Test
  void featuresNameNobody() {
    Question question =
        only(
            Language.ENGLISH,
            "Ana Ruiz met the Harbour Board on Monday. The ministry said that it rained.");

    assertThat(String.join("\n", question.features().stream().flatMap(List::stream).toList()))
        .doesNotContainIgnoringCase("ruiz")
        .doesNotContainIgnoringCase("harbour")
        .doesNotContainIgnoringCase("ministry");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Ruiz, the mayor of Lerma, met the Harbour Board. The minister said that it rained. | Ana Ruiz
          Ana Ruiz met the Harbour Board on Monday. The ministry said that it rained.            | Harbour Board
          """)
  void nobodyInPersonIsABodyAndNoBodyIsSomebody(String text, String possible) {
    Question question = only(Language.ENGLISH, text);

    assertThat(question.role()).isTrue();
    assertThat(question.names()).containsExactly(List.of(possible));
  }

  @Test
  void whatSomebodyOwnsIsNeitherHeNorWhoHappensToBeNear() {
    assertThat(
            only(Language.SPANISH, "Luis Vega llegó con Ana Paz. Su abogado dijo que llovía.")
                .names())
        .isEmpty();
  }

  @Test
  void severalAreNotOneOfThem() {
    String text = "Luis Vega arrived late with Ana Ruiz. They said that it rained.";
    Statement said =
        Reports.english(text).stream()
            .filter(statement -> !statement.cue().isEmpty())
            .toList()
            .getLast();

    assertThat(said.speaker().isKnown()).isFalse();
  }
}
