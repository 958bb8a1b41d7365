package org.careo.clean.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careo.clean.plain.FerryStory.ARTICLE;
import static org.careo.clean.plain.FerryStory.BODY_AFTER_TITLE;
import static org.careo.clean.plain.FerryStory.article;
import static org.careo.clean.plain.FerryStory.segment;
import static org.careo.clean.plain.FerryStory.words;

import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, byline, date, headings and body of a plain text. */
class PlainSegmenterTest {

  @Test
  void aLabelledQuotationIsNoHeading() {
    String spoken = "Dr. Nils Orne, economist: \"The figures do not add up.\"";
    String text = ARTICLE.replace("What the islanders say", spoken);
    int at = text.indexOf(spoken);

    assertThat(segment(text).segments())
        .filteredOn(segment -> segment.span().start() == at)
        .extracting(Segment::kind)
        .doesNotContain(SegmentKind.HEADING)
        .isNotEmpty();
  }

  @Test
  void aShortSentenceInQuotationMarksIsNoHeading() {
    String text = ARTICLE.replace("What the islanders say", "\"Not one boat.\"");

    assertThat(words(segment(text), text, SegmentKind.HEADING)).doesNotContain("\"Not one boat.\"");
  }

  @Test
  void whoSpeaksInAConversationIsNoHeading() {
    String text =
        ARTICLE.replace(
            "What the islanders say",
            """
            VOSS: Who told you that the boat was empty?

            AHR: Nobody did, I counted the seats myself on every crossing last winter.

            VOSS: And who else counted them?""");

    assertThat(words(segment(text), text, SegmentKind.HEADING)).isEmpty();
    assertThat(words(segment(text), text, SegmentKind.BODY))
        .contains("VOSS: Who told you that the boat was empty?")
        .contains("VOSS: And who else counted them?");
  }

  @Test
  void aLineOfOneDigitIsReadToo() {
    String text =
        ARTICLE + "\n7\n\n12\n\n3. Something new.\n\n4. The ferry sailed on without it.\n";

    assertThat(segment(text).title().value())
        .isEqualTo("Ferry company stops the night crossing to Orlo island");
  }

  @Test
  void aSentenceWithTheNumbersOfItsNotesIsNoHeading() {
    String sentence = "The council counted eleven passengers a night.[4][12]";
    String text = ARTICLE.replace("What the islanders say", sentence);

    assertThat(words(segment(text), text, SegmentKind.HEADING)).isEmpty();
    assertThat(words(segment(text), text, SegmentKind.BODY)).contains(sentence);
  }

  @Test
  void theNameOfTheHouseOverTheTitleIsItsByline() {
    String text = "ORLO POST\n" + ARTICLE;

    assertThat(words(segment(text), text, SegmentKind.BYLINE)).startsWith("ORLO POST");
  }

  @Test
  void titleBylineDateHeadingsAndBody() {
    Segmentation found = segment(ARTICLE);
    assertThat(words(found, ARTICLE, SegmentKind.TITLE))
        .containsExactly("Ferry company stops the night crossing to Orlo island");
    assertThat(words(found, ARTICLE, SegmentKind.BYLINE)).containsExactly("By Mina Castro");
    assertThat(words(found, ARTICLE, SegmentKind.DATE)).containsExactly("2031-03-14");
    assertThat(words(found, ARTICLE, SegmentKind.HEADING))
        .containsExactly("What the islanders say");
    assertThat(words(found, ARTICLE, SegmentKind.BODY)).hasSize(5);
    assertThat(found.title().value())
        .isEqualTo("Ferry company stops the night crossing to Orlo island");
    assertThat(found.author().value()).isEqualTo("Mina Castro");
    assertThat(found.published().range().from()).isEqualTo("2031-03-14");
    assertThat(found.published().basis()).isEqualTo("byline");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "EL FARO, diario de la costa / Cierra el puente viejo por las lluvias / Texto: Ana Ruiz / 10/03/2031 ; El Faro ; Cierra el puente viejo por las lluvias ; Ana Ruiz ; 2031-03-10",
        "HARBOUR MONITOR BRIEFING NOTE 7 / What is known of the bridge / Prepared by T. Adeyemi ; Harbour Monitor ; What is known of the bridge ; T. Adeyemi ; ",
        "PRENSA COSTA / El puente viejo cierra / Por Ana Ruiz / Orlo, 9 de marzo de 2031 (Costa) ; Prensa Costa ; El puente viejo cierra ; Ana Ruiz ; 2031-03-09",
        "# The old bridge shuts / *By Capt. Ana Ruiz, The Orlo Signal, West Harbour* ; The Orlo Signal ; The old bridge shuts ; Ana Ruiz ; ",
      })
  void whoPublishedItWhenAndUnderWhichTitle(
      String head, String outlet, String title, String author, @Nullable String day) {
    String text =
        head.replace(" / ", "\n")
            + "\n\n"
            + (head.contains("puente")
                ? "El puente viejo de la costa cierra desde hoy por las lluvias, y la gente de la isla espera en la otra orilla.\n\nEl alcalde de la isla dijo que las obras van a durar tres semanas y que no hay otro camino.\n"
                : "The old bridge over the harbour shuts today because of the rain, and people of the island wait on the other side.\n\nThe mayor of the island said that the works will take three weeks and that there is no other road.\n");
    Segmentation found = segment(text);
    assertThat(found.outlet().value()).isEqualTo(outlet);
    assertThat(found.title().value()).isEqualTo(title);
    assertThat(found.author().value()).isEqualTo(author);
    assertThat(found.published().range().from()).isEqualTo(day == null ? "" : day);
  }

  @Test
  void spanishDatelineBylineAndRelatedNews() {
    String text =
        """
        EL FARO DE ORLO
        La naviera suspende el cruce nocturno a la isla
        Redacción
        Orlo, 14 de marzo de 2031.-

        La naviera Norlinie suspenderá en abril el cruce nocturno a la isla de Orlo, informó ayer su directora.

        El cruce llevaba nueve pasajeros por noche en promedio, según las cifras entregadas al consejo de la isla.

        «No podemos navegar vacíos para siempre», dijo la directora Hanne Voss ante el consejo.

        Te puede interesar
        Una panadería de Lund gana el premio nacional
        hace 3 horas
        Compartir en Facebook
        Todos los derechos reservados
        """;
    Segmentation found = segment(text);
    assertThat(found.title().value()).isEqualTo("La naviera suspende el cruce nocturno a la isla");
    assertThat(found.outlet().value()).isEqualTo("El Faro de Orlo");
    assertThat(found.published().range().to()).isEqualTo("2031-03-14");
    assertThat(article(found, text)).doesNotContain("panadería").doesNotContain("Facebook");
    assertThat(words(found, text, SegmentKind.BODY)).hasSize(3);
    assertThat(article(found, text)).contains("nueve pasajeros", "navegar vacíos");
  }

  @Test
  void aRelativeDateGivesNoDay() {
    String text =
        "26 days ago - shipping\n\n" + ARTICLE.replace("By Mina Castro // 2031-03-14", "");
    Segmentation found = segment(text);
    assertThat(words(found, text, SegmentKind.DATE)).containsExactly("26 days ago");
    assertThat(found.published().range().isKnown()).isFalse();
  }

  @Test
  void aDateInTheRunningTextIsNoDateOfPublication() {
    String text =
        "A title about the crossing of the sea\n\nOn March 3, 2029, the ferry company Norlinie was founded in Orlo by two brothers.\n\n"
            + BODY_AFTER_TITLE;
    assertThat(segment(text).published().range().isKnown()).isFalse();
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String text =
        """
        Ferry company stops the night crossing

        The ferry company Norlinie will stop its night crossing to
        the island of Orlo from the first of April, because there
        are too few passengers, its director said on a Friday in
        the council, where some of the members shouted at her and
        others left the room before she had come to an end.

        Islanders rejected the plan at once and said that the last
        way to a hospital would be closed to them in bad weather,
        when the helicopter of the coast guard cannot fly at all.
        """;
    assertThat(words(segment(text), text, SegmentKind.BODY)).hasSize(2);
  }
}
