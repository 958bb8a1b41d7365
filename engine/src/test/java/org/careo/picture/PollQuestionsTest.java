package org.careo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.careo.model.Poll;
import org.junit.jupiter.api.Test;

/** What shares of a survey are for or against. */
class PollQuestionsTest {

  @Test
  void anAnswerEndsBeforeTheNextShare() {
    assertThat(
            PaintedText.english(
                    "A survey by Harbour Polls found that 54% support foreign ships and that 71%"
                        + " oppose foreign troops.")
                .polls())
        .extracting(Poll::question)
        .containsExactly("foreign ships", "foreign troops");
  }

  @Test
  void aPronounMeansTheQuestionBefore() {
    assertThat(
            PaintedText.english(
                    "A survey by Harbour Polls found that 46% support the new canal, while 50%"
                        + " oppose it.")
                .polls())
        .extracting(Poll::question)
        .containsOnly("the new canal");
  }

  @Test
  void whatHasTheSupportOfAShareIsTheSubject() {
    assertThat(
            PaintedText.english(
                    "According to a poll by Harbour Polls, the closing has the support of 62% of"
                        + " residents.")
                .polls())
        .extracting(Poll::question)
        .containsExactly("the closing");
  }
}
