package org.careo.trace.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibliographyTest {
  private static Bibliography of(String... entries) {
    return Bibliography.of(
        InventedAccount.citing("r1", "The crane fell on Tuesday.", entries).report());
  }

  private static Report report(String title, String outlet, String day) {
    Span nowhere = new Span(0, 0);
    Report plain = InventedAccount.report("r2", "Words.", Language.ENGLISH, outlet, day);
    return new Report(
        plain.id(),
        plain.file(),
        plain.sha256(),
        plain.language(),
        plain.text(),
        plain.segments(),
        new Field(title, "title", nowhere),
        plain.outlet(),
        plain.author(),
        new Published(new DateRange(day, day), "byline", nowhere),
        "",
        List.of(),
        List.of());
  }

  @Test
  void entriesWithTitleAndYearAreWorks() {
    Bibliography works =
        of(
            "[1] Oster, M. \"The winch was inspected.\" Ellery Post, 3 May 2031. https://ellerypost.example/2031/05/03/winch",
            "- Brisk, A. (2029). Cranes and councils. Harbour Institute.");
    assertThat(works.works()).extracting(Bibliography.Work::number).containsExactly("1", "");
    assertThat(works.works().getFirst().day()).isEqualTo("2031-05-03");
  }

  @Test
  void aListOfAddressesIsNone() {
    assertThat(of("Sources for this article include: ElleryPost.example TarnDaily.example").works())
        .isEmpty();
  }

  @Test
  void aWorkMeansTheReportWithItsTitleOrItsOutletAndDay() {
    Bibliography works =
        of("Oster, M. (2031). The winch was inspected last autumn. The Ellery Post, May 3, 2031.");
    String title = "The winch was inspected last autumn";
    assertThat(works.naming(report(title, "", ""), "")).isPresent();
    assertThat(works.naming(report("Another", "The Ellery Post", "2031-05-03"), "The Ellery Post"))
        .isPresent();
    assertThat(works.naming(report("Another", "The Ellery Post", "2031-05-04"), "The Ellery Post"))
        .isEmpty();
    assertThat(works.naming(report("The winch", "Tarn Daily", "2031-05-03"), "Tarn Daily"))
        .isEmpty();
  }

  @Test
  void whatTwoListsShareStandsBesideNeither() {
    String one = "Oster, M. (2031). The winch was inspected. https://ellerypost.example/winch";
    String other = "Brisk, A. (2029). Cranes and councils. Harbour Institute.";
    assertThat(of(one, other).beside(of(one))).isEqualTo(1);
    assertThat(of(one).beside(of(one, other))).isZero();
    assertThat(of(one, other).beside(Bibliography.NONE)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The winch broke [1]. Papers show it was old [2]. It was inspected [1]. Nobody paid [2].|0.5|1",
        "The winch broke [1]. It was old [1]. It was inspected [1].|0|1",
        "The winch broke [1].|0|0"
      })
  void marksTellHowMuchIsFromOtherWorks(String body, double besideFirst, double besideNone) {
    Report report =
        InventedAccount.citing(
                "r",
                body,
                "[1] Oster, M. \"The winch was inspected.\" Ellery Post, 3 May 2031. https://ellerypost.example/2031/05/03/winch",
                "[2] Linden, P. \"Papers of the council.\" Tarn Daily, 6 May 2031. https://tarndaily.example/papers")
            .report();
    Bibliography works = Bibliography.of(report);
    assertThat(works.citedBeside(report.text(), works.works().getFirst().key()))
        .isEqualTo(besideFirst);
    assertThat(works.citedBeside(report.text(), "")).isEqualTo(besideNone);
  }
}
