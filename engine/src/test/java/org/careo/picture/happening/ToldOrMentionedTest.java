package org.careo.picture.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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
        "Benin threatened to close the border with Togo.|THREATEN",
        "Togo is about to restore diplomatic ties with Benin.|SUPPORT",
        "Togo is ready to sign a treaty with Benin.|AGREE",
        "Benin is poised to attack Togo.|ASSAULT"
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
        "El presidente ordenó al ejército cerrar la frontera.|MOBILIZE",
        "Los vecinos cerraron la carretera de Tarija.|PROTEST"
      })
  void spanishStatesCommandsAndClosings(String sentence, String type) {
    assertThat(types(sentence, Language.SPANISH)).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Los ensayos con misiles están suspendidos desde abril.|COERCE",
        "La avenida sigue bloqueada.|PROTEST",
        "Dos maestros fueron secuestrados por pistoleros en Tumeremo.|ASSAULT",
        "El concejal fue amenazado por teléfono.|THREATEN",
        "Hubo un tiroteo en el mercado de Oruro.|ASSAULT",
        "Si el martes no hay acuerdo, bloquearemos la Ruta 7.|PROTEST",
        "Unos guerrilleros bloquearon la carretera de Arauca.|ASSAULT",
        "Unos guerrilleros quemaron tres camiones en Arauca.|COERCE"
      })
  void spanishParticiplesConsequencesAndArmedPeople(String sentence, String type) {
    assertThat(typesAndModes(sentence, Language.SPANISH)).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Los vecinos bloquearon la carretera de Arauca.|ASSAULT",
        "El ministro está decidido y preparado.|AGREE",
        "La empresa sigue cansada de esperar.|RETREAT",
        "Si bloquean la Ruta 7, habrá escasez.|PROTEST",
        "La moto en que se movilizaba el cartero era roja.|MOBILIZE",
        "El cartero desapareció de la lista.|ASSAULT"
      })
  void spanishParticiplesSuppositionsAndTravellersTellNothing(String sentence, String type) {
    assertThat(types(sentence, Language.SPANISH)).doesNotContain(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An inquiry was opened in May.|ACCUSE",
        "Talks between the two sides resumed.|CONSULT",
        "There was a raid before dawn.|COERCE",
        "The cabinet praised the end of a blockade of Tulcan.|PROTEST",
        "If there is no answer by Friday, the nurses will strike.|PROTEST",
        "The ministry authorized three flights.|AGREE",
        "The ministry has banned fishing.|COERCE"
      })
  void nounsThatComeToPassAndConsequences(String sentence, String type) {
    assertThat(typesAndModes(sentence, Language.ENGLISH)).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The letter is dated March 11.|PROTEST",
        "An inquiry is a slow thing.|ACCUSE",
        "Raids are rare.|COERCE",
        "If the nurses strike, wards will close.|PROTEST"
      })
  void daysAndGeneralTalkTellNothing(String sentence, String type) {
    assertThat(typesAndModes(sentence, Language.ENGLISH)).doesNotContain(type);
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

  /** Types, and of what is only foreseen the types it would have. */
  private static List<String> typesAndModes(String sentence, Language language) {
    return HappeningFinderTest.found(sentence, language).stream()
        .flatMap(happening -> Stream.of(happening.type(), happening.mode()))
        .toList();
  }
}
