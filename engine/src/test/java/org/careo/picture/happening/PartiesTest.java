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
