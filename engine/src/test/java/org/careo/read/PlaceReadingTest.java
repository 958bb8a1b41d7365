package org.careo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.careo.model.PlaceMention;
import org.careo.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void aStateNamedLikeItsGreatTownNeedsAWordForIt() {
    assertThat(spanish("Los delegados se reunieron en Salta el lunes.").getFirst().kind())
        .isEqualTo(PlaceMention.Kind.CITY);
    assertThat(spanish("El gobernador de Salta habló el lunes.").getFirst().kind())
        .isEqualTo(PlaceMention.Kind.STATE);
    // A small part of the people of Oaxaca live in its capital.
    assertThat(spanish("Los delegados se reunieron en Oaxaca el lunes.").getFirst().kind())
        .isEqualTo(PlaceMention.Kind.STATE);
  }

  @Test
  void aSmallTownNamedLikeAGreatStateAbroadNeedsItsOwnState() {
    assertThat(named(english("Troops from Sonora were sent to Laredo, Texas."), "Sonora").country())
        .isEqualTo("MX");
    assertThat(named(english("Troops from Sonora, Texas, were sent to Laredo."), "Sonora").kind())
        .isEqualTo(PlaceMention.Kind.CITY);
  }

  @Test
  void whereSeveralCountriesAreNamedASmallTownOfAnotherHasNoPoint() {
    assertThat(
            named(
                english(
                    "The bars left the airport in Luque for Miami, Florida. Paraguay sold them."),
                "Luque"))
        .matches(place -> !place.isResolved());
  }

  @Test
  void anArticleMayStandBeforeTheName() {
    assertThat(spanish("El Banco Central de Paraguay negó la venta."))
        .noneMatch(place -> place.name().equals("El Banco"));
  }

  @Test
  void whatOpensTheNameOfABodyIsNoSmallTown() {
    assertThat(
            english(
                "The loan comes from Ashgrove Trust of New York. A spokesman for Ashgrove said so"
                    + " in Paraguay."))
        .noneMatch(place -> place.name().equals("Ashgrove"));
  }

  @Test
  void aShortTownInCapitalsOpensAReportAndASaintMayHaveAByname() {
    assertThat(english("LIMA, Peru (AP) - Buses stopped.").getFirst().isResolved()).isTrue();
    assertThat(english("The LIMA programme ended.")).isEmpty();
    assertThat(spanish("Llegaron a San Francisco de Omoba el lunes."))
        .noneMatch(PlaceMention::isResolved);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | La planta de Puerto Lejano volvió a abrir el lunes. |
          es | La terminal Bahía Norte cerró tras el derrame. |
          es | El ferry Isla Serena zarpó de Tela con ochenta pasajeros. | Tela
          es | La empresa Granada Textil despidió a cuarenta obreros. |
          es | El colegio Santa Fe Nueva cerró sus puertas ayer. |
          es | Investigadores de la Universidad de Texas viajaron a Managua. | Texas, Managua
          es | Los vecinos de Puerto Cortés piden agua. | Puerto Cortez
          es | Los vecinos de Puerto Cortes piden agua. | Puerto Cortez
          es | El alcalde de Choluteca viajó a Tegucigalpa. | Choluteca, Tegucigalpa
          es | Dos lanchas llegaron a Roatán desde Utila. | Roatán, Utila
          en | The freighter Puerto Lejano was towed in on Monday. |
          en | Workers at the Bahia Norte terminal went home early. |
          en | The strike began in Puerto Cortes last week. | Puerto Cortez
          en | Fishing boats from Roatan stayed in port. | Roatán
          en | The Houston office moved to Dallas last year. | Houston, Dallas
          en | She teaches at a school in Santa Fe, New Mexico. | Santa Fe, New Mexico
          """)
  void aPartOfALongerNameIsNoPlace(String language, String text, String expected) {
    List<PlaceMention> places = language.equals("es") ? spanish(text) : english(text);
    assertThat(places.stream().map(PlaceMention::name).collect(Collectors.joining(", ")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aPlaceTheGazetteerLacksHasTheCountryTheTextGivesAndNoPoint() {
    List<PlaceMention> places =
        spanish(
            "Puerto Zancudo, Honduras, 9 de marzo. El agua subió. Nadie duerme en Puerto Zancudo.");
    PlaceMention last = places.getLast();
    assertThat(last.name()).isEqualTo("Puerto Zancudo");
    assertThat(last.country()).isEqualTo("HN");
    assertThat(last.isResolved()).isFalse();
    assertThat(english("Farmers in Villa Zancuda, Honduras, fear for the harvest.").getFirst())
        .returns("HN", PlaceMention::country)
        .returns(false, PlaceMention::isResolved);
    assertThat(english("Lina Zancuda, Honduras's envoy, left early."))
        .noneMatch(place -> place.name().startsWith("Lina"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | CL | The slide buried the hamlet of Los Quillayes, in northern Chile, on Monday. | Los Quillayes
          en | CL | Chile closed the Piedra Alta mine, and police left Piedra Alta on Friday.   | Piedra Alta, Piedra Alta
          en | PE | Peru sent boats up the Rio Quemado. The Quemado has risen two metres.       | Rio Quemado, Rio Quemado
          en | GT | Guatemala opened the gates of the El Sauzal reservoir last week.            | El Sauzal
          en | EC | Ecuador patrols the Quebrada Honda Seca and the coast of Ecuador.           | Quebrada Honda Seca
          en | HN | The oil in Honduras reached the beaches between Tela and Omoba.             | Omoba
          en | CL | Chile blamed the freighter Cerro Pelado, which had left port early.         |
          en | CL | In Chile, Meridian News and The Atlantic Ledger carried the story.          |
          en | CL | Chile said the Merino report was late and the Merino brothers were free.    |
          en | CL | The mine workers of Chile thanked Rodrigo Salas and the village teacher.    |
          es | CL | En Chile, el alud sepultó el caserío Los Quillayes el lunes.                | Los Quillayes
          es | CL | Chile cerró la mina Piedra Alta. Los mineros salieron de Piedra Alta ayer.  | Piedra Alta, Piedra Alta
          es | CO | El río Quemado se desbordó en el sur de Colombia.                           | Quemado
          es | PE | Perú evacuó la quebrada Honda Seca y el cerro Mocho.                        | Honda Seca, Mocho
          es | HN | La mancha llegó en Honduras a las playas entre Tela y Omoba.                | Omoba
          en | CL | Chile halted work at the Candela Sur copper mine after the quake.           | Candela Sur
          es | CL | Chile paró la mina de cobre Candela Sur tras el sismo.                      | Candela Sur
          es | CL | Chile acusó a la empresa de cobre Candela Sur de callar.                    |
          en | CL | Chile said the Merino copper report was late.                               |
          es | AR | Argentina envió agua a la localidad de Pozo Cercado Viejo.                  | Pozo Cercado Viejo
          es | HN | El buque Cerro Pelado zarpó de Honduras con maíz.                           |
          es | CL | En Chile, la minera Piedra Alta negó el hecho.                              |
          es | CL | El pueblo de Chile votó y la ciudad respiró tranquila.                      |
          es | CL | En Chile, el municipio acusó a Rodrigo Salas de mentir.                     |
          """)
  void aWordOfKindMakesAPlaceOfANameNobodyKnows(
      String language, String country, String text, String expected) {
    List<PlaceMention> places = language.equals("es") ? spanish(text) : english(text);
    List<PlaceMention> unknown =
        places.stream()
            .filter(place -> !place.isResolved())
            .filter(place -> place.kind() != PlaceMention.Kind.COUNTRY)
            .toList();
    assertThat(unknown.stream().map(PlaceMention::name).collect(Collectors.joining(", ")))
        .isEqualTo(expected == null ? "" : expected);
    assertThat(unknown).allMatch(place -> place.country().equals(country));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | BZ | Belize moved the wreck to the south of Tamarind Point on Friday.             | Tamarind Point
          en | PH | The Philippines said the boat sank off Kalaw Reef before dawn.               | Kalaw Reef
          en | GY | Guyana says the channel ends at Devil's Mouth, and nothing was found there.  | Devil's Mouth
          en | HN | Honduras sent rice to the residents of Barra Zamora.                         | Barra Zamora
          en | HN | The mayor of Quebrachal Viejo asked Honduras for tents.                      | Quebrachal Viejo
          en | NI | Nicaragua sent boats to Bluefields, Tumarin Viejo and Corinto.               | Tumarin Viejo
          en | HN | Omoba, a small fishing village in Honduras, lost forty boats.                | Omoba
          en | HN | Forty boats from Honduras lay at the Omoba jetty.                            | Omoba
          en | CL | Chile thanked the residents of the tower and the members of Mar Azul.        |
          en | CL | Rodrigo Salas, a village teacher in Chile, called it a lie.                  |
          en | CL | In Chile, Codelca, Banmedia and Enapo cut jobs.                              |
          en | CL | Chile sued Enapo, the mine operator, on Monday.                              |
          en | CL | Chile said talks had reached a turning point and a dead end.                 |
          en | CL | Chile said Merino's Point of view was wrong.                                 |
          es | BZ | Belice halló la lancha frente a punta Tamarindo.                             | Tamarindo
          es | HN | Los vecinos de Barra Zamora piden agua a Honduras.                           | Barra Zamora
          es | HN | El alcalde de Quebrachal Viejo viajó ayer a la capital de Honduras.          | Quebrachal Viejo
          es | NI | Nicaragua mandó lanchas a Bluefields, Tumarín Viejo y Corinto.               | Tumarín Viejo
          es | HN | Omoba, un caserío de pescadores de Honduras, perdió cuarenta lanchas.        | Omoba
          es | CL | Chile cerró el paso por el estrecho Cachimba Honda.                          | Cachimba Honda
          es | CL | En la Boca del Zorro, en Chile, encalló un remolcador.                       | Boca del Zorro
          es | CL | Rodrigo Salas, un maestro de pueblo de Chile, lo negó.                       |
          es | CL | En Chile, los vecinos de la torre y los socios de Mar Azul protestaron.      |
          es | CL | Los pescadores de la cooperativa Mar Azul de Chile pararon.                  |
          es | CL | Chile dijo que Enapo, la empresa de la mina, pagó tarde.                     |
          es | CL | En Chile, Codelca, Banmedia y Enapo recortaron empleos.                      |
          """)
  void whatStandsBesideANameMakesItAPlace(
      String language, String country, String text, String expected) {
    aWordOfKindMakesAPlaceOfANameNobodyKnows(language, country, text, expected);
  }

  @Test
  void theFirstPartOfAStatesNameIsTheStateWhereTheReportNamesIt() {
    PlaceMention last =
        english("Trinidad and Tobago held the boat on Monday. The crew left Trinidad later.")
            .getLast();
    assertThat(last.kind()).isEqualTo(PlaceMention.Kind.COUNTRY);
    assertThat(last.country()).isEqualTo("TT");
    assertThat(spanish("Una lancha trinitense salió de Trinidad el martes.").getLast())
        .returns(PlaceMention.Kind.COUNTRY, PlaceMention::kind);
    assertThat(english("The bus from Denver stopped in Trinidad, Colorado.").get(1).country())
        .isEqualTo("US");
  }

  @Test
  void aSmallTownAbroadThatNothingPointsToHasNoPoint() {
    List<PlaceMention> places =
        english("Barbados and the town of Bridgetown in Barbados sent help to Cedros.");
    assertThat(places.getLast().isResolved()).isFalse();
  }

  @Test
  void aGreatCityIsMeantBeforeASmallProvinceElsewhere() {
    assertThat(spanish("La gerente llegó ayer a Santiago.").getFirst().country()).isEqualTo("CL");
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
