package org.careo.picture.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told as happening, what only supposed, asked, ordered, ended or spoken of again. */
class ToldOrMentionedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya ordered its army to seal the ridge near Garissa.|MOBILIZE",
        "The court ordered the newspaper to suspend publication for a month.|COERCE",
        "The ministry ordered Joan Ferrer to appear on Friday.|REQUEST",
        "Ghana ended mediation with Togo on Sunday.|SANCTION",
        "Workers in Accra ended the strike over wages.|CONCEDE",
        "Nurses in Kumasi went on strike on Monday.|PROTEST",
        "Soldiers in Tamale remained on alert.|MOBILIZE",
        "Togo is willing to withdraw its troops from Benin.|AGREE",
        "Benin threatened to close the border with Togo.|THREATEN"
      })
  void anActHasTheTypeOfWhatIsDoneByIt(String sentence, String type) {
    assertThat(types(sentence, Language.ENGLISH)).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If Togo attacks Benin, prices will rise.|ASSAULT",
        "Did Togo attack Benin?|ASSAULT",
        "The Benin Protest Museum opened in Cotonou.|PROTEST",
        "The flood threatens to wash away the road.|THREATEN",
        "The ministry ordered lunch for its guests.|MOBILIZE"
      })
  void whatIsOnlySupposedAskedOrANameIsNotTold(String sentence, String type) {
    assertThat(types(sentence, Language.ENGLISH)).doesNotContain(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Los mineros están en huelga desde el lunes.|PROTEST",
        "El presidente ordenó al ejército cerrar el paso.|MOBILIZE",
        "Los vecinos cerraron la carretera de Tarija.|PROTEST"
      })
  void spanishStatesCommandsAndClosings(String sentence, String type) {
    assertThat(types(sentence, Language.SPANISH)).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Si los mineros atacan la planta, habrá despidos.|ASSAULT",
        "Los vecinos cerraron la reunión con un brindis.|PROTEST"
      })
  void spanishSuppositionsAreNotTold(String sentence, String type) {
    assertThat(types(sentence, Language.SPANISH)).doesNotContain(type);
  }

  @Test
  void whatIsSaidAgainForEmphasisIsOneTelling() {
    assertThat(
            types("\"That is ruled out, absolutely ruled out,\" Togo said.", Language.ENGLISH)
                .stream()
                .filter("REJECT"::equals))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void theOrderSpokenOfAgainIsNoSecondOrder() {
    assertThat(
            types(
                    "Togo signed an order on Monday. The order of Togo covers ports.",
                    Language.ENGLISH)
                .stream()
                .filter("REQUEST"::equals))
        .hasSize(1);
  }

  private static List<String> types(String sentence, Language language) {
    return HappeningFinderTest.found(sentence, language).stream().map(Happening::type).toList();
  }
}
