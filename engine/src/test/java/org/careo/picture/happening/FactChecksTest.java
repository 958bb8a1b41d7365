package org.careo.picture.happening;

import static org.assertj.core.api.Assertions.assertThat;

import org.careo.InventedAccount;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report quotes only to call it false is told as not having happened. */
class FactChecksTest {
  private static final HappeningFinder FINDER = new HappeningFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Claim 1: \"Soldiers attacked the port of Lirquén.\"\nFalse. Nobody was there that night.",
        "\"Soldiers attacked the port of Lirquén\": FALSE\n\nNobody was there that night.",
        "FALSE: \"Soldiers attacked the port of Lirquén.\"\n\nNobody was there that night."
      })
  void theClaimIsDenied(String text) {
    assertThat(FINDER.find(InventedAccount.read("r1", text, Language.ENGLISH, "", "2031-05-04")))
        .filteredOn(each -> each.type().equals("ASSAULT"))
        .isNotEmpty()
        .allMatch(Happening::negated);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. «Los soldados atacaron el puerto de Lirquén». FALSO\n\nNadie estuvo allí.",
        "«Los soldados atacaron el puerto de Lirquén»\nENGAÑOSO. Nadie estuvo allí."
      })
  void inSpanishAsWell(String text) {
    assertThat(FINDER.find(InventedAccount.read("r1", text, Language.SPANISH, "", "2031-05-04")))
        .filteredOn(each -> each.type().equals("ASSAULT"))
        .isNotEmpty()
        .allMatch(Happening::negated);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Soldiers attacked the port of Lirquén,\" she said.\nTrue. Three people saw it.",
        "Soldiers attacked the port of Lirquén.\nFalse alarms followed. Nobody slept that night."
      })
  void otherWordsAreAsTheyWere(String text) {
    assertThat(FINDER.find(InventedAccount.read("r1", text, Language.ENGLISH, "", "2031-05-04")))
        .filteredOn(each -> each.type().equals("ASSAULT"))
        .isNotEmpty()
        .noneMatch(Happening::negated);
  }
}
