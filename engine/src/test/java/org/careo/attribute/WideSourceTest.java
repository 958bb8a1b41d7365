package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources of several noun phrases, and speakers whose words go on in a quotation. */
final class WideSourceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge was closed, and the clinic in the small town of Rivera said it had treated nine"
            + " men. | clinic",
        "The foreman of the night shift at the mill in Arden said the belt had been replaced. | foreman",
        "Proponents of the new line through the valley say it will halve the journey. | Proponents"
      })
  void nounPhrasesOfOneSourceDoNotCompete(String text, String source) {
    assertThat(spoken(text)).anyMatch(statement -> words(statement, text).contains(source));
  }

  @Test
  void aQuotationWithItsOwnCueIsNoSecondHalf() {
    String text =
        "The dam held through the night, said Omar Reyes, a guard at the gate. \"I never saw such"
            + " water,\" he added.";
    assertThat(spoken(text))
        .anyMatch(
            statement ->
                statement.content().size() == 1
                    && statement
                        .content()
                        .getFirst()
                        .of(text)
                        .equals("The dam held through the night"))
        .anyMatch(
            statement -> statement.content().getFirst().of(text).contains("never saw such water"));
  }

  @Test
  void aStateBeforeAColonIsATopic() {
    String text = "Norway: It is likely to support the treaty without much noise.";
    assertThat(spoken(text)).noneMatch(statement -> words(statement, text).contains("Norway"));
  }

  @Test
  void thatBehindAVerbOfSayingOpensAClause() {
    String text =
        "Doctors warn that isolation, above all of the old, could harm the whole of the valley.";
    assertThat(spoken(text))
        .anyMatch(statement -> statement.content().getLast().of(text).contains("could harm"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The clinic says nobody died; the nurses told reporters three did. | nobody died",
        "The clinic says nobody died; the ward was empty. | nobody died; the ward was empty",
        "The envoy praised the deal on platforms like Chirp. | the deal",
        "The envoy praised the deal on grain exports. | the deal on grain exports",
        "The envoy demanded the immediate release of the crew. | the immediate release of the crew",
        "The tenants say that the mayor knows the truth and demand an inquiry. | that the mayor knows"
            + " the truth",
        "The tenants say that the mayor knows the truth and hides it. | that the mayor knows the truth"
            + " and hides it"
      })
  void aContentEndsBeforeWhatIsAnothersOrTellsHow(String text, String content) {
    assertThat(spoken(text))
        .anyMatch(statement -> statement.content().getFirst().of(text).equals(content));
  }

  @Test
  void aGerundThatANounGovernsSaysNothing() {
    assertThat(spoken("The shift from supporting the plan to opposing it took a year.")).isEmpty();
    assertThat(spoken("Their focus on ensuring that goods pass is old.")).isEmpty();
  }

  private static List<Statement> spoken(String text) {
    return Reports.english(text).stream().filter(statement -> !statement.cue().isEmpty()).toList();
  }

  private static String words(Statement statement, String text) {
    return statement.source().isEmpty() ? "" : statement.source().getFirst().of(text);
  }
}
