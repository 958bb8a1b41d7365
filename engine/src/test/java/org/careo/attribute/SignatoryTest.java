package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who says "we": never anybody a declaration does not name. */
final class SignatoryTest {

  @Test
  @DisplayName("A pronoun renamed by an apposition means what renames it")
  void apposition() {
    assertThat(
            speakers(
                Reports.english(
                    "We, the parents of Elm Street School, demand that the roof be repaired.")))
        .containsExactly("parents of Elm Street School");
  }

  @Test
  @DisplayName("Nobody signs: the speaker stays open")
  void open() {
    assertThat(speakers(Reports.spanish("Exigimos que se publiquen los resultados.")))
        .containsExactly("");
  }

  @Test
  @DisplayName("A text of a house that nobody signs: its \"we\" is the house")
  void house() {
    String text = "We demand the release of the results. Ana Ruiz said they were late.";
    Field outlet = new Field("Tamaro Power", "masthead", new Span(0, 0));
    assertThat(speakers(Reports.statements(Reports.of(Language.ENGLISH, text, outlet))))
        .containsExactly("Tamaro Power", "Ana Ruiz");
  }

  private static List<String> speakers(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.form() != Statement.Form.AUTHOR)
        .map(statement -> statement.speaker().name())
        .toList();
  }
}
