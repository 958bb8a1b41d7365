package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.careo.model.Commitment;
import org.careo.model.Language;
import org.careo.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The author's own clauses: whole propositions, no fragments, nothing twice. */
class AuthorStatementsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "The ministry sent two ships to the bay to stop the boats. # The ministry sent two ships to the bay to stop the boats",
        "The sector lost 40% of its trade, while cattle smuggling around Norton fell by half. # The sector lost 40% of its trade / while cattle smuggling around Norton fell by half",
        "The force, which began its work in May, has reached the coast. # The force + has reached the coast / which began its work in May",
        "The flood cut the road, leaving four villages without water. # The flood cut the road / leaving four villages without water",
        "The city rebuilt the wall and opened two gates. # The city rebuilt the wall / The city + opened two gates",
        "The city rebuilt the wall and its rival opened two gates. # The city rebuilt the wall / its rival opened two gates",
        "The plan requires investment in schools built on mutual respect. # The plan requires investment in schools built on mutual respect",
      })
  void englishClauses(String sentence, String expected) {
    assertThat(contents(sentence, Language.ENGLISH)).isEqualTo(expected.strip());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "El gobierno envió dos barcos a la bahía para detener las lanchas. # El gobierno envió dos barcos a la bahía para detener las lanchas",
        "La crecida cortó el camino, dejando cuatro pueblos sin agua. # La crecida cortó el camino / dejando cuatro pueblos sin agua",
      })
  void spanishClauses(String sentence, String expected) {
    assertThat(contents(sentence, Language.SPANISH)).isEqualTo(expected.strip());
  }

  @Test
  void aQuestionAssertsNothing() {
    String text = "1. Will the navy close the harbour to all ships?";

    Statement question = Reports.english(text).getFirst();

    assertThat(question.content().getFirst().of(text))
        .isEqualTo("Will the navy close the harbour to all ships");
    assertThat(question.commitments().getFirst().polarity()).isEqualTo(Commitment.Polarity.ASKS);
  }

  private static String contents(String sentence, Language language) {
    List<Statement> statements =
        language.equals(Language.SPANISH) ? Reports.spanish(sentence) : Reports.english(sentence);
    return statements.stream()
        .filter(statement -> statement.form() == Statement.Form.AUTHOR)
        .map(
            statement ->
                statement.content().stream()
                    .map(span -> span.of(sentence))
                    .collect(Collectors.joining(" + ")))
        .collect(Collectors.joining(" / "));
  }
}
