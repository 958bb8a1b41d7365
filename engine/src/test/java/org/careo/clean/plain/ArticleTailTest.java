package org.careo.clean.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careo.clean.plain.FerryStory.ARTICLE;
import static org.careo.clean.plain.FerryStory.article;
import static org.careo.clean.plain.FerryStory.segment;
import static org.careo.clean.plain.FerryStory.words;

import java.util.List;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.junit.jupiter.api.Test;

/** Teasers, references, notes and pictures that stand around an article. */
class ArticleTailTest {

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
}
