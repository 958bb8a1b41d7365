package org.careo.clean.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careo.clean.plain.BridgeStory.BRIDGE;
import static org.careo.clean.plain.BridgeStory.ENGLISH;
import static org.careo.clean.plain.BridgeStory.PUENTE;
import static org.careo.clean.plain.BridgeStory.SPANISH;

import java.util.List;
import org.careo.model.Field;
import org.junit.jupiter.api.Test;

/** Heads that tell the house by its address, its letter or its kind of text, and talks on air. */
class HeadWaysTest {
  private static final String TALK =
      """

      OSORIO: Señora, ¿cuándo abren el puente?

      TELLO: Dicen que en junio, y ya esperamos bastante. Los vecinos llevan meses quejándose del desvío, que añade una hora al viaje.

      OSORIO: ¿Y usted les cree?

      TELLO: No les creo, porque la empresa no contesta las preguntas de nadie.
      """;

  @Test
  void signersInCapitalsAreSpelledAsNames() {
    Segmentation found =
        segment(BRIDGE + "\n\nBY NORA WHITE AND JOHN CARVER\nRiver Press\n" + ENGLISH);
    assertThat(found.author().value()).isEqualTo("Nora White and John Carver");
    assertThat(found.outlet().value()).isEqualTo("River Press");
  }

  @Test
  void aHouseIsToldByTheKindAndNumberOfItsText() {
    assertThat(
            outlet(
                "# "
                    + BRIDGE
                    + "\n\n**Tamaro Forum on Roads and Rivers · Field Brief 12**\n"
                    + ENGLISH))
        .isEqualTo("Tamaro Forum on Roads and Rivers");
    assertThat(
            outlet(
                "# "
                    + BRIDGE
                    + "\n\n*Tamaro River Desk explainer · By Nora White · May 14, 2028*\n"
                    + ENGLISH))
        .isEqualTo("Tamaro River Desk");
    Segmentation found =
        segment(
            "# "
                + PUENTE
                + "\n\n**Secretaría de Obras del Tamaro**\n**Boletín 0412-2028 | Tamaro, 14 de mayo de 2028**\n"
                + SPANISH);
    assertThat(found.published().range().from()).isEqualTo("2028-05-14");
    assertThat(found.outlet().value()).isEqualTo("Secretaría de Obras del Tamaro");
  }

  @Test
  void theLinesRightUnderAMastheadBelongToIt() {
    Segmentation agency =
        segment("NOTICIAS DEL TAMARO\nAgencia\n\n" + PUENTE + "\n\n14 de mayo de 2028\n" + SPANISH);
    assertThat(agency.outlet().value()).isEqualTo("Noticias del Tamaro");
    assertThat(agency.title().value()).isEqualTo(PUENTE);
    Segmentation script =
        segment(
            "CHANNEL TAMARO\nThe Long Look, radio edition\nBroadcast script, May 14, 2028\n\n"
                + BRIDGE
                + "\n"
                + ENGLISH);
    assertThat(script.outlet().value()).isEqualTo("Channel Tamaro");
    assertThat(script.title().value()).isEqualTo(BRIDGE);
  }

  @Test
  void theLineThatTheDatelineNamesIsTheHouse() {
    Segmentation found =
        segment(
            BRIDGE
                + "\n\nBY NORA WHITE AND JOHN CARVER\nRiverline\n\nTAMARO, May 14, 2028 (Riverline) - "
                + ENGLISH.strip());
    assertThat(found.outlet().value()).isEqualTo("Riverline");
  }

  @Test
  void aDeskSignsForItsHouse() {
    Segmentation found =
        segment(
            "# "
                + BRIDGE
                + "\n\n*WorldLens Research Desk · May 14, 2028 · 4 min read*\n"
                + ENGLISH);
    assertThat(found.outlet().value()).isEqualTo("WorldLens");
  }

  @Test
  void aPlaceBeforeTheDayIsNoHouse() {
    Segmentation found =
        segment(
            "# "
                + BRIDGE
                + "\n\nTamaro Security Forum — Brief No. 22\n\nBy Nora White and John Carver | Puerto Tamaro, 14 May 2028\n"
                + ENGLISH);
    assertThat(found.outlet().value()).isEqualTo("Tamaro Security Forum");
    assertThat(found.author().value()).isEqualTo("Nora White and John Carver");
  }

  @Test
  void theAddressAndTheLetterOfATextNameItsHouse() {
    Segmentation checked =
        segment(
            "# Is the bridge over the Tamaro safe?\n\nRIVERCHECK\nWe read the small print\nMay 14, 2028 | Nora White\n"
                + ENGLISH
                + "\nSend claims to check@rivercheck.example.\n");
    assertThat(checked.outlet().value()).isEqualTo("Rivercheck");
    assertThat(checked.author().value()).isEqualTo("Nora White");
    assertThat(
            outlet(
                BRIDGE
                    + "\nBy riverstaff // 2028-05-14\n"
                    + ENGLISH
                    + "\nSign up for The Tamaro Beacon's daily dispatch. No spin.\n"))
        .isEqualTo("The Tamaro Beacon");
    assertThat(
            outlet(
                BRIDGE
                    + "\nBy riverstaff // 2028-05-14\n"
                    + ENGLISH
                    + "\nSign up for our daily dispatch. No spin.\n"))
        .isEmpty();
  }

  @Test
  void whoGreetsTheReadersOfALetterWroteIt() {
    Field author =
        segment(
                "LA CANOA\nLa carta que baja por el río\nDomingo 14 de mayo de 2028\n\nHola. Soy Daniel Osorio y hoy escribo del puente, que reabrirá en junio según el gobernador."
                    + SPANISH)
            .author();
    assertThat(author.value()).isEqualTo("Daniel Osorio");
    assertThat(author.basis()).isEqualTo("greeting");
  }

  @Test
  void aTalkOnAirHasItsStationItsDayAndWhoLeadsIt() {
    Segmentation found =
        segment(
            "RADIO TAMARO · 97.3 FM\nTranscripción del programa «La orilla del río», domingo 14 de mayo de 2028\n\nEl puente es de todos, dice una vecina\n\nConduce: Daniel Osorio. Invitada: María Tello, vecina del casco viejo.\n"
                + TALK);
    assertThat(found.outlet().value()).isEqualTo("Radio Tamaro");
    assertThat(found.title().value()).isEqualTo("El puente es de todos, dice una vecina");
    assertThat(found.author().value()).isEqualTo("Daniel Osorio");
    assertThat(found.published().range().from()).isEqualTo("2028-05-14");
    assertThat(outlet("RADIO TAMARO 97.3 FM, PUERTO VIEJO\n\n" + PUENTE + "\n" + SPANISH))
        .isEqualTo("Radio Tamaro");
  }

  private static String outlet(String text) {
    return segment(text).outlet().value();
  }

  private static Segmentation segment(String text) {
    return new PlainSegmenter().segment(text, List.of());
  }
}
