package org.careo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Picture;
import org.careo.model.RedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holders say must not be done, by whom and where, and what would cross it. */
class RedLinesTest {
  /** Who must not act is named in the sentence before what must not be done. */
  private static final String BARRED =
      "\"The United States must keep its troops out of Mexico. There will be no invasion,\""
          + " President Claudia Sheinbaum said";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Luis Vane said: \"The water of the north is a red line.\"",
        "\"Our sovereignty is non-negotiable,\" President Luis Vane said.",
        "President Luis Vane ruled out any delay of the vote.",
        "\"There will be no invasion,\" President Luis Vane said.",
        "President Luis Vane said: \"Under no circumstances do we accept foreign troops.\""
      })
  void areDrawn(String text) {
    assertThat(PaintedText.english(text).redLines())
        .extracting(RedLine::name)
        .contains("Luis Vane");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"I have never read the memo,\" President Luis Vane said.",
        "President Luis Vane rejected the budget.",
        "President Luis Vane flatly rejects that the guard ever crossed the river.",
        "\"The budget is negotiable,\" President Luis Vane said.",
        "\"There will be no rain tomorrow,\" President Luis Vane said.",
        "President Luis Vane said he would never accept the tax unless the senate agreed.",
        "\"The road is a disgrace,\" President Luis Vane said."
      })
  void areNotDrawn(String text) {
    assertThat(PaintedText.english(text).redLines()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«La soberanía es innegociable», dijo el presidente Luis Vane.",
        "El presidente Luis Vane dijo: «No habrá ninguna invasión».",
        "«Bajo ninguna circunstancia aceptamos tropas extranjeras», dijo el presidente Luis Vane."
      })
  void areDrawnInSpanish(String text) {
    assertThat(PaintedText.spanish(text).redLines()).isNotEmpty();
  }

  @Test
  void whoMustNotActMayBeNamedInTheSentenceBefore() {
    List<RedLine> lines = PaintedText.english(BARRED + ".").redLines();
    assertThat(lines)
        .anySatisfy(
            line -> {
              assertThat(line.actors()).contains("state:US");
              assertThat(line.countries()).contains("MX");
              assertThat(line.types()).contains("ASSAULT");
            });
  }

  @Test
  void aToldPlanOfTheNamedActorCrossesIt() {
    Picture picture =
        PaintedText.english(
            BARRED + ".", "The United States sent 2,000 troops to Mexico on Monday.");
    assertThat(picture.redLines()).anySatisfy(line -> assertThat(line.crossedBy()).isNotEmpty());
  }

  @Test
  void whatTheHolderItselfDoesCrossesNothing() {
    Picture picture =
        PaintedText.english(BARRED + ".", "Mexico sent 2,000 troops to Sonora on Monday.");
    assertThat(picture.redLines()).allSatisfy(line -> assertThat(line.crossedBy()).isEmpty());
  }

  @Test
  void whatIsLongOverOrOnlyRefusedCrossesNothing() {
    Picture picture =
        PaintedText.english(
            BARRED + " on May 3, 2031.",
            "In 1847 the United States invaded Mexico.",
            "President Claudia Sheinbaum rejected any United States invasion of Mexico.");
    assertThat(picture.redLines()).isNotEmpty();
    assertThat(picture.redLines()).allSatisfy(line -> assertThat(line.crossedBy()).isEmpty());
  }

  @Test
  void whatIsRuledOutIsTheLastThingSaid() {
    assertThat(
            PaintedText.english(
                    "Receiving reporters in Quito, President Luis Vane stated, \"We trade, we talk,"
                        + " but there is not going to be a foreign base. That is ruled out,"
                        + " absolutely ruled out.\"")
                .redLines())
        .extracting(RedLine::forbidden)
        .contains("a foreign base");
  }
}
