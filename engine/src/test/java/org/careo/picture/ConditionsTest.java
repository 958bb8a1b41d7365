package org.careo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.careo.model.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which conditions of a sentence a stance hangs on. */
class ConditionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pilots' union will sign the accord only if wages rise.",
        "If wages rise, the pilots' union will sign the accord.",
        "If wages rise, the mayor said, the pilots' union will accept the truce."
      })
  void aStanceHangsOnTheConditionOfItsClause(String text) {
    assertThat(PaintedText.english(text).positions())
        .extracting(Position::stance)
        .contains(Position.Stance.CONDITIONAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pilots' union will sign the accord, and the strike goes on if the firm refuses.",
        "If the weather holds, the race starts on Sunday, and the pilots' union will accept it.",
        "Reporters asked if the government supports the dam."
      })
  void theConditionOfAnotherClauseIsNotItsOwn(String text) {
    assertThat(PaintedText.english(text).positions())
        .extracting(Position::stance)
        .doesNotContain(Position.Stance.CONDITIONAL);
  }
}
