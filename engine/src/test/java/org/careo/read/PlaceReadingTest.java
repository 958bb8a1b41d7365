package org.careo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.careo.model.PlaceMention;
import org.careo.model.Report;
import org.junit.jupiter.api.Test;

class PlaceReadingTest {
  private static final ReportReader READER = new ReportReader();

  @Test
  void commaPatternChoosesTheTownOfThatState() {
    List<PlaceMention> places = english("The fair in Paris, Texas, drew farmers from Tyler.");
    assertThat(places.getFirst().name()).isEqualTo("Paris");
    assertThat(places.getFirst().subdivision()).isEqualTo("TX");
    assertThat(named(places, "Tyler").subdivision()).isEqualTo("TX");
  }

  @Test
  void withoutContextTheLargestTownIsMeant() {
    PlaceMention paris = english("The delegates met in Paris on Monday.").getFirst();
    assertThat(paris.country()).isEqualTo("FR");
    assertThat(paris.latitude()).isBetween(48.7, 49.0);
    assertThat(paris.precision()).isGreaterThan(1);
  }

  @Test
  void aCountryAndARegionHaveNoPoint() {
    List<PlaceMention> places = english("Ships sail from Peru to the ports of Latin America.");
    assertThat(places).hasSize(2);
    assertThat(places).noneMatch(PlaceMention::isResolved);
    assertThat(named(places, "Peru").kind()).isEqualTo(PlaceMention.Kind.COUNTRY);
    assertThat(named(places, "Latin America").kind()).isEqualTo(PlaceMention.Kind.REGION);
  }

  @Test
  void aPatrolSectorIsNotItsTown() {
    List<PlaceMention> places =
        english("Crossings fell in the Del Rio sector, while shops in Del Rio stayed open.");
    assertThat(places.get(0).kind()).isEqualTo(PlaceMention.Kind.SECTOR);
    assertThat(places.get(1).kind()).isEqualTo(PlaceMention.Kind.CITY);
  }

  @Test
  void aCapitalThatActsIsNoPlaceAndATownIs() {
    assertThat(english("Washington rejected the offer and Mexico City agreed.")).isEmpty();
    assertThat(english("The envoys met in Washington last week."))
        .extracting(PlaceMention::name)
        .containsExactly("Washington");
  }

  @Test
  void spanishNamesAndRivers() {
    List<PlaceMention> places =
        spanish("Los vecinos de Apatzingán, Michoacán, cruzaron el río Bravo hacia Nuevo México.");
    assertThat(places)
        .extracting(PlaceMention::kind)
        .containsExactly(
            PlaceMention.Kind.CITY,
            PlaceMention.Kind.STATE,
            PlaceMention.Kind.RIVER,
            PlaceMention.Kind.STATE);
    assertThat(places.getFirst().country()).isEqualTo("MX");
  }

  @Test
  void personsAndDemonymsAreNoPlaces() {
    assertThat(english("Martin Houston, a Mexican baker, said Houston's bread sold out."))
        .isEmpty();
  }

  @Test
  void theSameTextGivesTheSamePlaces() {
    String text = "Floods hit Springfield, Albany and Columbia before reaching Georgia.";
    assertThat(english(text)).isEqualTo(english(text));
  }

  @Property(tries = 100)
  void anyTextIsReadAndSpansLieInside(@ForAll @StringLength(max = 300) String text) {
    for (PlaceMention place : english(text)) {
      assertThat(place.span().end()).isLessThanOrEqualTo(text.length());
    }
  }

  private static PlaceMention named(List<PlaceMention> places, String name) {
    return places.stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<PlaceMention> english(String text) {
    return read(Reports.english(text));
  }

  private static List<PlaceMention> spanish(String text) {
    return read(Reports.spanish(text));
  }

  private static List<PlaceMention> read(Report report) {
    return READER.read(report).places();
  }
}
