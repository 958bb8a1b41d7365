package org.careo.picture.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.careo.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonHoldersTest {

  @ParameterizedTest
  @CsvSource({
    "en, the residents, residents",
    "en, ranchers, ranchers",
    "en, dozens of fishermen, dozens of fishermen",
    "en, angry farmers from the valley, angry farmers from the valley",
    "en, the opposition parties, opposition parties",
    "es, los agricultores, agricultores",
    "es, los soldados del cuartel, soldados del cuartel",
    "es, decenas de trabajadores, decenas de trabajadores"
  })
  void peopleHoldPositions(String language, String words, String holder) {
    assertThat(CommonHolders.of(new Language(language), words)).contains(holder);
  }

  @ParameterizedTest
  @CsvSource({
    "en, half, false",
    "en, one of them, false",
    "en, the same statement, false",
    "es, misma declaración, false",
    "es, algunos, false",
    "en, two officials, true",
    "en, a spokesman for Northgate, true",
    "en, some residents, true",
    "en, half of the fishermen, true",
    "es, su abogado, true",
    "en, the embassy, true",
    "es, la embajada, true",
    "es, los mismos vecinos, true"
  })
  void quantitiesAndPapersAreNobody(String language, String words, boolean somebody) {
    assertThat(CommonHolders.isSomebody(new Language(language), words)).isEqualTo(somebody);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the bridge", "a plan of the ministers", "this", "water", "", "the"})
  void thingsHoldNone(String words) {
    assertThat(CommonHolders.of(Language.ENGLISH, words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"los", "la", "", "el puente"})
  void anArticleAloneHoldsNone(String words) {
    assertThat(CommonHolders.of(Language.SPANISH, words)).isEmpty();
  }
}
