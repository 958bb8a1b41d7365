package org.careo.clean.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careo.model.Cleaned;
import org.careo.model.Link;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any bytes: no exception, segments in order, every span inside the text. */
class HostilePageTest {

  private static void check(byte[] bytes) {
    switch (PageCleanerTest.clean(bytes)) {
      case Cleaned.Readable(Report report) -> check(report);
      case Cleaned.Unreadable none -> assertThat(none.failure().message()).isNotBlank();
    }
  }

  private static void check(Report report) {
    int end = 0;
    for (Segment segment : report.segments()) {
      assertThat(segment.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(segment.span().isEmpty()).isFalse();
      end = segment.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(report.text().length());
    Span whole = new Span(0, report.text().length());
    for (Link link : report.links()) {
      assertThat(whole.contains(link.span())).isTrue();
    }
    assertThat(whole.contains(report.title().span())).isTrue();
    assertThat(whole.contains(report.author().span())).isTrue();
    assertThat(whole.contains(report.published().span())).isTrue();
  }

  @Property(tries = 150)
  void anyBytes(@ForAll byte[] bytes) {
    check(bytes);
  }

  @Property(tries = 300)
  void anyTagSoup(@ForAll("soup") List<String> pieces) {
    check(String.join("", pieces).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 60)
  void thePageIsReadTheSameWayTwice(@ForAll("soup") List<String> pieces) {
    byte[] bytes = String.join("", pieces).getBytes(StandardCharsets.UTF_8);
    assertThat(PageCleanerTest.clean(bytes)).isEqualTo(PageCleanerTest.clean(bytes));
  }

  @Provide
  Arbitrary<List<String>> soup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<div class=related>",
            "<article>",
            "</article>",
            "<h1>",
            "</h1>",
            "<h2>",
            "<a href=/x>",
            "</a>",
            "<ul><li>",
            "</ul>",
            "<table><tr><td>",
            "</table>",
            "<blockquote class=twitter-tweet>",
            "</blockquote>",
            "<br>",
            "<span hidden>",
            "</span>",
            "<time datetime=2020-02-30>",
            "</time>",
            "<script>",
            "</script>",
            "<svg>",
            "</svg>",
            "<!--",
            "-->",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":[1,null]}</script>",
            "<meta property=og:title content='A title'>",
            "<title>A title",
            "</title>",
            "<frameset>",
            "By Ada Brook ",
            "Published 3 May 2021 ",
            "The council met and the wall was not repaired. ",
            "\uD83D\uDE00",
            "\uD83D",
            "\u202E",
            "\u0000",
            "\u00AD",
            "&#x110000;",
            "&amp",
            "« ",
            "\"",
            "A title")
        .list()
        .ofMaxSize(60);
  }

  @ParameterizedTest
  @MethodSource
  void hugePages(String markup) {
    check(markup.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> hugePages() {
    return List.of(
        "<div>".repeat(60_000) + "words at the bottom",
        "<p>" + "<span>".repeat(60_000) + "words",
        "<table><tr><td>".repeat(10_000) + "words",
        "<div "
            + IntStream.range(0, 100_000)
                .mapToObj(n -> "a" + n + "=b")
                .collect(Collectors.joining(" "))
            + ">words",
        "<div class=\"" + "related ".repeat(200_000) + "\">words",
        "<p>" + "word ".repeat(300_000),
        "<p>" + "\"".repeat(500_000),
        "<p>2020-01-01 By A B ".repeat(10_000),
        "<style>" + "x{}".repeat(200_000) + "</style><script>" + "if(a<b){}".repeat(100_000),
        "<svg>" + "<text>words".repeat(50_000),
        "<script type=\"application/ld+json\">" + "[".repeat(300_000) + "</script>words",
        "<blockquote class=twitter-tweet>".repeat(20_000) + "words",
        "<a href=x>".repeat(20_000) + "words");
  }
}
