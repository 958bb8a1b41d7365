package org.careo.clean.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.careo.model.Cleaned;
import org.careo.model.ErrorCategory;
import org.careo.model.Link;
import org.careo.model.Original;
import org.careo.model.Report;
import org.careo.model.ReportId;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.junit.jupiter.api.Test;

class PageCleanerTest {
  private static final PageCleaner CLEANER = new PageCleaner();

  static Cleaned clean(byte[] bytes) {
    return CLEANER.clean(
        new Original("page.html", "", "text/html", ReportId.sha256(bytes), "", bytes));
  }

  private static Report report(String markup) {
    return ((Cleaned.Readable) clean(markup.getBytes(StandardCharsets.UTF_8))).report();
  }

  private static Report page(String name) throws IOException {
    try (InputStream stream = PageCleanerTest.class.getResourceAsStream(name)) {
      return ((Cleaned.Readable) clean(stream.readAllBytes())).report();
    }
  }

  private static List<String> texts(Report report, SegmentKind kind) {
    return report.segments().stream()
        .filter(segment -> segment.kind() == kind)
        .map(segment -> segment.span().of(report.text()))
        .toList();
  }

  private static SegmentKind kindOf(Report report, String beginning) {
    return report.segments().stream()
        .filter(segment -> segment.span().of(report.text()).startsWith(beginning))
        .findFirst()
        .map(Segment::kind)
        .orElseThrow(() -> new AssertionError("no segment begins with: " + beginning));
  }

  @Test
  void theArticleIsTakenWholeAndInOrder() throws IOException {
    Report report = page("harbour.html");
    assertThat(texts(report, SegmentKind.BODY))
        .extracting(text -> text.substring(0, 20))
        .containsExactly(
            "The harbour board vo",
            "\"We could patch it a",
            "During the work, whi",
            "The fishermen's unio");
    assertThat(texts(report, SegmentKind.QUOTE))
        .containsExactly(
            "The wall has stood for one hundred and forty years, and it owes us nothing.");
    assertThat(texts(report, SegmentKind.LIST))
        .containsExactly(
            "Twelve boats go to the inner quay.", "Seven boats go to the western basin.");
    assertThat(texts(report, SegmentKind.HEADING))
        .containsExactly(
            "Engineers say the eastern arm will not survive another season without new foundations.",
            "Fishing fleet to move");
    assertThat(texts(report, SegmentKind.TITLE))
        .containsExactly("Harbour wall to be rebuilt after winter storms");
  }

  @Test
  void whatBelongsToThePageIsMarkedAndNotCut() throws IOException {
    Report report = page("harbour.html");
    assertThat(kindOf(report, "We use cookies")).isEqualTo(SegmentKind.WIDGET);
    assertThat(kindOf(report, "Home")).isEqualTo(SegmentKind.WIDGET);
    assertThat(kindOf(report, "Sign up for our")).isEqualTo(SegmentKind.WIDGET);
    assertThat(kindOf(report, "Advertisement")).isEqualTo(SegmentKind.ADVERTISEMENT);
    assertThat(kindOf(report, "Waves break")).isEqualTo(SegmentKind.CAPTION);
    assertThat(kindOf(report, "By Orla")).isEqualTo(SegmentKind.BYLINE);
    assertThat(kindOf(report, "Read more:")).isEqualTo(SegmentKind.TEASER);
    assertThat(kindOf(report, "Editor's note")).isEqualTo(SegmentKind.EDITORS_NOTE);
    assertThat(kindOf(report, "Orla Penhaligon has")).isEqualTo(SegmentKind.AUTHOR_NOTE);
    assertThat(kindOf(report, "The company that runs")).isEqualTo(SegmentKind.TEASER);
    assertThat(kindOf(report, "Buyers from the mainland")).isEqualTo(SegmentKind.TEASER);
    assertThat(kindOf(report, "gull77")).isEqualTo(SegmentKind.WIDGET);
    assertThat(kindOf(report, "Copyright")).isEqualTo(SegmentKind.WIDGET);
    assertThat(report.text()).doesNotContain("color: black");
  }

  @Test
  void teasersOfOneStoryShareAGroup() throws IOException {
    Report report = page("harbour.html");
    int ferry = groupOf(report, "Ferry timetable");
    assertThat(groupOf(report, "The company that runs")).isEqualTo(ferry);
    assertThat(groupOf(report, "Crab prices")).isNotEqualTo(ferry);
  }

  private static int groupOf(Report report, String beginning) {
    return report.segments().stream()
        .filter(segment -> segment.span().of(report.text()).startsWith(beginning))
        .findFirst()
        .orElseThrow()
        .group();
  }

  @Test
  void whatIsKnownOfTheReportHasItsBasis() throws IOException {
    Report report = page("harbour.html");
    assertThat(report.title().value()).isEqualTo("Harbour wall to be rebuilt after winter storms");
    assertThat(report.title().span().of(report.text())).isEqualTo(report.title().value());
    assertThat(report.outlet().value()).isEqualTo("The Quay Courier");
    assertThat(report.outlet().basis()).isEqualTo("meta og:site_name");
    assertThat(report.author().value()).isEqualTo("Orla Penhaligon");
    assertThat(report.author().basis()).isEqualTo("json-ld author");
    assertThat(report.published().range().from()).isEqualTo("2024-02-11");
    assertThat(report.published().range().isDay()).isTrue();
    assertThat(report.published().basis()).isEqualTo("json-ld");
    assertThat(report.url()).isEqualTo("https://quaycourier.example/news/harbour-wall-rebuilt");
    assertThat(report.language().tag()).isEqualTo("en");
    assertThat(report.warnings()).isEmpty();
  }

  @Test
  void linksOfTheArticleStandAtTheirWords() throws IOException {
    Report report = page("harbour.html");
    assertThat(report.links())
        .extracting(Link::url)
        .containsExactly("https://hall.example/minutes");
    assertThat(report.links().getFirst().span().of(report.text())).isEqualTo("town hall");
  }

  @Test
  void aTailOfProseAfterARelatedHeadingIsNotTheArticles() throws IOException {
    Report report = page("embalse.html");
    assertThat(texts(report, SegmentKind.BODY)).hasSize(3);
    assertThat(kindOf(report, "Un pastor")).isEqualTo(SegmentKind.TEASER);
    assertThat(kindOf(report, "La feria")).isEqualTo(SegmentKind.TEASER);
    assertThat(report.author().value()).isEqualTo("Eulalia Montero");
    assertThat(report.author().basis()).isEqualTo("byline");
    assertThat(report.published().range().from()).isEqualTo("2023-03-03");
    assertThat(report.published().span().of(report.text())).isEqualTo("3 de marzo de 2023");
    assertThat(report.language().tag()).isEqualTo("es");
  }

  @Test
  void inlineMarkupAndLineBreaksDoNotTearSentences() {
    Report report =
        report(
            "<p>One <b>two</b>&nbsp;<i>three</i>\n four.<br>Five six.<br><br>seven</p><p>eight</p>");
    assertThat(report.text()).isEqualTo("One two three four.\nFive six.\nseven\neight\n");
  }

  @Test
  void wordsForScreenReadersAndHiddenWordsInALineAreNotRead() {
    Report report =
        report(
            "<p>The index<span class=\"visually-hidden\">, opens new tab</span> rose"
                + "<span style=\"display: none\">secret</span> again.</p>");
    assertThat(report.text()).isEqualTo("The index rose again.\n");
  }

  @Test
  void anEmbeddedPostIsOneQuotation() {
    String filler =
        "<p>The mayor answered her critics on Sunday evening, in a message that was shared many times before midnight.</p>";
    Report report =
        report(
            "<article><h1>Mayor answers</h1>"
                + filler
                + "<blockquote class=\"twitter-tweet\"><p>We heard you.<br><br>We will act.</p>&mdash; Ada Brook (@adabrook) <a href=\"#\">May 2, 2024</a></blockquote>"
                + filler.replace("Sunday", "Monday")
                + "</article>");
    assertThat(texts(report, SegmentKind.QUOTE))
        .containsExactly("We heard you. We will act. — Ada Brook (@adabrook) May 2, 2024");
  }

  @Test
  void aDeclaredCharacterSetIsFollowed() {
    byte[] bytes =
        "<meta charset=\"iso-8859-1\"><p>El año pasado llovió más que éste en toda la región.</p>"
            .getBytes(Charset.forName("windows-1252"));
    assertThat(((Cleaned.Readable) clean(bytes)).report().text()).contains("El año pasado llovió");
  }

  @Test
  void aPageWithoutTextIsUnreadableAndOneTooLargeALimit() {
    assertThat(clean(new byte[0]))
        .isInstanceOfSatisfying(
            Cleaned.Unreadable.class,
            none -> assertThat(none.failure().category()).isEqualTo(ErrorCategory.UNREADABLE));
    assertThat(clean(new byte[20_000_001]))
        .isInstanceOfSatisfying(
            Cleaned.Unreadable.class,
            none -> assertThat(none.failure().category()).isEqualTo(ErrorCategory.LIMIT));
  }
}
