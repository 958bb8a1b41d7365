package org.careo.picture.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.junit.jupiter.api.Test;

/** Whom happenings are put to. */
class PartiesTest {

  @Test
  void whoStandsBehindByActsThoughTheParticipleTakesALabel() {
    assertThat(actors("The gangs were deemed terrorist groups by Chile in May.", "DESIGNATION"))
        .anyMatch(actor -> actor.contains("CL") || actor.contains("Chile"));
  }

  @Test
  void theyAreTheSubjectBefore() {
    assertThat(actors("Nurses marched through Quito. They demanded higher wages.", "REQUEST"))
        .anyMatch(actor -> actor.contains("urse"));
  }

  @Test
  void bothNationsAreTheTwoNamedBefore() {
    assertThat(actors("Peru and Chile share a bay. Both nations condemned the oil firm.", "ACCUSE"))
        .hasSize(2);
  }

  @Test
  void governmentsInStatesAreThoseStates() {
    assertThat(actors("The parties in Chile and Peru rejected the treaty of the bay.", "REJECT"))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void itIsWhoeverTheSentenceSpeaksOf() {
    assertThat(
            actors(
                "The State Department said that it had condemned the raid and rejected a truce.",
                "REJECT"))
        .noneMatch(actor -> actor.equals("it"));
  }

  @Test
  void whoSaysItBehindACommaIsNotDoneTo() {
    String text = "Crowds burned down the mill, a senior Bolivian official said on Saturday.";
    assertThat(recipients(text, "ASSAULT")).noneMatch(each -> each.contains("official"));
    assertThat(
            recipients(
                "Chile and Peru postponed their meeting after a convoy was seen near Ecuador.",
                "SANCTION"))
        .noneMatch(each -> each.contains("EC") || each.contains("Ecuador"));
  }

  @Test
  void ownersAreNotWhoIsMeant() {
    assertThat(
            recipients("Bolivia restored full ties with Ecuador's human rights groups.", "SUPPORT"))
        .noneMatch(each -> each.equals("state:EC"));
  }

  @Test
  void aListOfFourIsFour() {
    assertThat(recipients("Spain condemned Peru, Chile, Bolivia and Brazil.", "ACCUSE")).hasSize(4);
  }

  @Test
  void tiesAreRenewedAndBroken() {
    assertThat(recipients("Mexico broke relations with Cuba.", "SANCTION"))
        .anyMatch(each -> each.contains("CU"));
    assertThat(recipients("Honduras has renewed diplomatic ties with Peru.", "SUPPORT"))
        .anyMatch(each -> each.contains("PE"));
    assertThat(HappeningFinderTest.found("The boy broke the window.", Language.ENGLISH))
        .noneMatch(happening -> happening.type().equals("SANCTION"));
  }

  private static List<String> recipients(String text, String type) {
    return HappeningFinderTest.found(text, Language.ENGLISH).stream()
        .filter(happening -> happening.type().equals(type))
        .flatMap(happening -> happening.recipients().stream())
        .toList();
  }

  @Test
  void aThingDoesNothingToAThing() {
    assertThat(HappeningFinderTest.found("The tide supported the raft.", Language.ENGLISH))
        .noneMatch(happening -> happening.type().equals("SUPPORT"));
    assertThat(HappeningFinderTest.found("El viento rechazó la puerta.", Language.SPANISH))
        .noneMatch(happening -> happening.type().equals("REJECT"));
  }

  @Test
  void whatIsLackingIsNoHappening() {
    assertThat(HappeningFinderTest.found("Police left without arrests.", Language.ENGLISH))
        .noneMatch(happening -> happening.type().equals("COERCE"));
    assertThat(HappeningFinderTest.found("La policía disparó sin advertencia.", Language.SPANISH))
        .noneMatch(happening -> happening.type().equals("THREATEN"));
  }

  @Test
  void peopleTheLexiconDoesNotListAreKnownByTheirEnding() {
    assertThat(actors("Two beekeepers attacked a florist.", "ASSAULT"))
        .anyMatch(actor -> actor.contains("beekeeper"));
  }

  private static List<String> actors(String text, String type) {
    return HappeningFinderTest.found(text, Language.ENGLISH).stream()
        .filter(happening -> happening.type().equals(type))
        .map(Happening::actors)
        .findFirst()
        .orElse(List.of());
  }
}
