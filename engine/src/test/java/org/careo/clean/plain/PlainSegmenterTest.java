package org.careo.clean.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainSegmenterTest {
  private static final String ARTICLE =
      """
      Ferry company stops the night crossing to Orlo island
      By Mina Castro // 2031-03-14

      The ferry company Norlinie will stop its night crossing to Orlo island from April, its director said on Friday.

      The crossing carried an average of nine passengers a night last winter, according to figures the company gave the island council.

      "We cannot sail an empty ferry for ever," director Hanne Voss told the council. She promised a later evening crossing instead.

      What the islanders say

      Islanders rejected the plan. The nurse Pelle Ahr said the night ferry was the only way to a hospital when the helicopter could not fly.

      The council will vote on the crossing next week. Norlinie has said it will not wait for the vote.
      """;

  private static final String BODY_AFTER_TITLE =
      ARTICLE.substring(ARTICLE.indexOf("The ferry company"));

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

  /** Short blocks of digits have no number that another could continue. */
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

  /** The last thoughts of an article, of other things than the rest, over a list of teasers. */
  @Test
  void whatStandsOverTheHeadingOfOtherReportsBelongsToTheArticle() {
    String last =
        "A poll by Kystdata, taken among 900 adults, found that 58% distrust the ministry and that a"
            + " third would rather move away.";
    String text =
        ARTICLE
            + "\n"
            + last
            + "\n\nREAD MORE\nBakers win a prize in Lund\nMayor promises new asphalt by summer\n";

    assertThat(words(segment(text), text, SegmentKind.BODY)).contains(last);
    assertThat(words(segment(text), text, SegmentKind.BODY))
        .doesNotContain("Bakers win a prize in Lund");
  }

  @Test
  void everyItemBelowTheHeadingOfNotesIsAReference() {
    String items =
        """
        - [1] Voss, H., 'The empty ferry', Orlo Post, 9 March 2031. https://orlopost.example/ferry
        - [2] 'Nine a night', Kyst, 10 March 2031. https://kyst.example/nine
        - [3] Norlinie, Statement on the night crossing, 11 March 2031.
        """;
    String text = ARTICLE + "\n## Notes\n\n" + items;

    assertThat(words(segment(text), text, SegmentKind.REFERENCES))
        .contains("- [3] Norlinie, Statement on the night crossing, 11 March 2031.");
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

  @Test
  void teasersWithTheirHeadlineTwiceAreUnits() {
    String text =
        ARTICLE
            + """

            Bakers in Lund win national bread prize
            Bakers in Lund win national bread prize

            A rye loaf baked in Lund won the national prize on Monday. The jury praised its crust.

            Telescope in the desert sees first light
            Telescope in the desert sees first light

            Astronomers opened a new telescope and photographed a distant nebula, the observatory announced.
            """;
    Segmentation found = segment(text);
    List<Segment> teasers =
        found.segments().stream().filter(s -> s.kind() == SegmentKind.TEASER).toList();
    assertThat(teasers).hasSize(6);
    assertThat(teasers.stream().map(Segment::group).distinct()).hasSize(2);
    assertThat(words(found, text, SegmentKind.BODY)).hasSize(5);
  }

  @Test
  void teasersBelowAnAnnouncementAreForeign() {
    String text =
        ARTICLE
            + """

            Related articles
            Mayor of Tamm opens a library in a former bank
            Three brown bears seen near the airport of Kuusk
            Share this article
            Validated by 3 users
            Total Views: 17
            Comments
            Can we help you?
            """;
    Segmentation found = segment(text);
    assertThat(words(found, text, SegmentKind.BODY)).hasSize(5);
    assertThat(words(found, text, SegmentKind.TEASER))
        .containsExactly(
            "Mayor of Tamm opens a library in a former bank",
            "Three brown bears seen near the airport of Kuusk");
    assertThat(words(found, text, SegmentKind.WIDGET))
        .contains("Validated by 3 users", "Total Views: 17", "Comments", "Can we help you?");
  }

  @Test
  void unannouncedTeasersOfOtherStoriesLeaveTheArticle() {
    String text =
        ARTICLE
            + """

            Parliament in Veldt passes budget after long quarrel

            Lawmakers in Veldt approved a budget with cuts to roads and schools after eleven hours of debate.

            Striker Oduya out for the season with torn ligament

            Striker Kemi Oduya tore a ligament in training and will miss the remaining matches, the club doctor confirmed.

            Vineyards in Moravia report best harvest in decades

            Winemakers in southern Moravia picked sweeter grapes than in any autumn since the eighties.
            """;
    Segmentation found = segment(text);
    String article = article(found, text);
    assertThat(article)
        .contains("Norlinie has said")
        .doesNotContain("Oduya")
        .doesNotContain("Veldt");
  }

  @Test
  void anArticleWithoutTailIsKeptWhole() {
    Segmentation found = segment(ARTICLE);
    assertThat(article(found, ARTICLE))
        .contains("nine passengers", "empty ferry", "helicopter", "will not wait");
  }

  @Test
  void sourcesInsideALineAreCutOff() {
    String text =
        ARTICLE.strip() + " Sources for this article include: orlo-news.example.com norlinie.com";
    Segmentation found = segment(text);
    assertThat(words(found, text, SegmentKind.REFERENCES))
        .containsExactly("Sources for this article include: orlo-news.example.com norlinie.com");
    assertThat(words(found, text, SegmentKind.BODY).getLast()).endsWith("wait for the vote.");
  }

  @Test
  void bibliographyAndNoteOnTheAuthor() {
    String text =
        ARTICLE
            + """

            References

            Orlo Council. (March 1, 2031). Minutes of the winter session. https://orlo.example/minutes

            Voss, H. (2030) A Line at Sea. Port Press. Available from: https://portpress.example/line

            Mina Castro covers shipping for the Coast Herald and is the author of two books on ferries.
            """;
    Segmentation found = segment(text);
    assertThat(words(found, text, SegmentKind.REFERENCES)).hasSize(3);
    assertThat(words(found, text, SegmentKind.AUTHOR_NOTE)).hasSize(1);
    assertThat(words(found, text, SegmentKind.BODY)).hasSize(5);
  }

  @Test
  void editorsNoteCaptionAndPictureOfSomethingElse() {
    String text =
        ARTICLE
            + """

            Editor's Note

            This report was put together from two council sessions and leaves open what the ferry costs.

            Photo: The harbour of Orlo in winter / Coast Herald

            ![A beach hotel rents surfboards to guests | [Name]
            OR
            Another hotel](https://pictures.example/hotel.jpg)
            """;
    Segmentation found = segment(text);
    assertThat(words(found, text, SegmentKind.EDITORS_NOTE)).hasSize(2);
    assertThat(words(found, text, SegmentKind.CAPTION)).hasSize(1);
    assertThat(words(found, text, SegmentKind.ADVERTISEMENT)).hasSize(3);
    assertThat(article(found, text)).doesNotContain("hotel");
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

  @Test
  void hostileInputTakesLinearTime() {
    assertThat(segment("\"".repeat(1_000_000)).segments()).hasSize(1);
    assertThat(segment("word ".repeat(1_000_000)).segments()).hasSize(1);
    assertThat(segment(("1".repeat(110) + "q\n").repeat(2_000)).segments()).hasSize(2_000);
    assertThat(segment("\n".repeat(1_000_000)).segments()).isEmpty();
    assertThat(segment("\u202E\uD800😀\u0000").segments()).hasSizeLessThan(2);
  }

  @Property(tries = 400)
  void segmentsAreOrderedDisjointAndInsideTheText(@ForAll("texts") String text) {
    int end = 0;
    for (Segment segment : segment(text).segments()) {
      assertThat(segment.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(segment.span().isEmpty()).isFalse();
      assertThat(segment.rule()).isNotEmpty();
      end = segment.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 400)
  void nothingButWhiteSpaceIsLeftOutOfSegments(@ForAll("texts") String text) {
    boolean[] covered = new boolean[text.length()];
    for (Segment segment : segment(text).segments()) {
      java.util.Arrays.fill(covered, segment.span().start(), segment.span().end(), true);
    }
    for (int index = 0; index < covered.length; index++) {
      if (!covered[index] && Character.isLetterOrDigit(text.charAt(index))) {
        // Only the marks between the parts of a line of byline and date belong to no segment.
        throw new AssertionError("left out: " + text.charAt(index) + " in " + text);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Ferry stops",
            "By Ana Ruiz",
            " // ",
            "2031-03-14",
            "\n",
            "\n\n",
            "\r\n",
            " | ",
            "Related",
            "References",
            "Sources: a.com b.org",
            "26 days ago",
            " - ",
            "The council said so.",
            "https://a.example/b",
            "• item",
            "1. First",
            "![x](y)",
            "«no»",
            "\"yes\"",
            "Comments",
            "A long sentence about the ferry and the council that goes on for a good while, they said.",
            "😀",
            "\u00A0",
            "\uFEFF",
            "# Title",
            "> quoted",
            "Editor's Note",
            "(2031)",
            "\t");
    return Arbitraries.oneOf(
        Arbitraries.strings(), pieces.list().ofMaxSize(60).map(list -> String.join("", list)));
  }

  private static Segmentation segment(String text) {
    return new PlainSegmenter().segment(text, List.of());
  }

  private static List<String> words(Segmentation found, String text, SegmentKind kind) {
    return found.segments().stream()
        .filter(segment -> segment.kind() == kind)
        .map(segment -> segment.span().of(text))
        .toList();
  }

  private static String article(Segmentation found, String text) {
    StringBuilder article = new StringBuilder();
    for (Segment segment : found.segments()) {
      if (segment.kind().isArticle()) {
        article.append(segment.span().of(text)).append('\n');
      }
    }
    return article.toString();
  }
}
