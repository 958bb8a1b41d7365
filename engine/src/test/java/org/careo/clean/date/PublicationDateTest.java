package org.careo.clean.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careo.clean.date.DateEvidence.Line;
import org.careo.clean.date.DateEvidence.Place;
import org.careo.clean.date.WrittenDate.Order;
import org.careo.model.Published;
import org.careo.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {

  private static Published find(
      String address, String published, String modified, Map<String, String> metas, Line... lines) {
    return new PublicationDate(
            new DateEvidence(
                address,
                published,
                modified,
                metas,
                List.of(),
                List.of(lines),
                "",
                Order.DAY_FIRST))
        .find();
  }

  private static Line line(String text, Place place, boolean named) {
    return new Line(text, new Span(100, 100 + text.length()), place, named, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-11-20T10:00:00Z | 2025-11-20",
        "20.11.2025, 14:02 Uhr | 2025-11-20",
        "20 de noviembre de 2025 | 2025-11-20",
        "Nov. 20, 2025 at 9 PM | 2025-11-20",
        "Thursday, November 20th, 2025 | 2025-11-20",
        "20 novembre 2025 | 2025-11-20",
        "1er août 2024 | 2024-08-01",
        "3. März 2019 | 2019-03-03",
        "2025年11月20日 | 2025-11-20",
        "2020년 6월 29일 | 2020-06-29",
        "29 июня 2020 | 2020-06-29",
        "20251120 | 2025-11-20",
        "13/02/2024 | 2024-02-13",
        "02/13/2024 | 2024-02-13",
        "05/02/2024 | 2024-02-05"
      })
  void datesAsPagesWriteThem(String written, String day) {
    assertThat(WrittenDate.first(written, Order.DAY_FIRST).map(WrittenDate::date))
        .contains(LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30.02.2024",
        "20. listopada 2023",
        "May 2024",
        "call 555 01 2024",
        "1789-07-14",
        "12 may"
      })
  void whatIsNoDayIsNotRead(String written) {
    assertThat(WrittenDate.first(written, Order.DAY_FIRST)).isEmpty();
  }

  @Test
  void figuresFollowTheOrderOfThePage() {
    assertThat(WrittenDate.first("05/02/2024", Order.MONTH_FIRST).map(WrittenDate::date))
        .contains(LocalDate.of(2024, 5, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2024/03/09/title, 2024-03-09",
    "https://a.example/news/title-2024-03-09-more, 2024-03-09",
    "https://a.example/20240309/title, 2024-03-09",
    "https://a.example/2024/mar/09/title, 2024-03-09"
  })
  void addressesCarryDates(String address, String day) {
    assertThat(AddressDate.of(address)).contains(LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2024/13/09/title",
    "https://a.example/id/120240309555",
    "https://2024-03-09.example/title",
    "https://a.example/title?day=2024-03-09",
    "https://a.example/2024/03-09/title"
  })
  void addressesThatCarryNone(String address) {
    assertThat(AddressDate.of(address)).isEmpty();
  }

  @Test
  void theAddressOverrulesTheMetadata() {
    Published published =
        find("https://a.example/2024/03/09/title", "2024-05-01T10:00:00+02:00", "", Map.of());
    assertThat(published.range().from()).isEqualTo("2024-03-09");
    assertThat(published.basis()).isEqualTo("address");
  }

  @Test
  void anInstantInUniversalTimeYieldsToTheDayShownBesideIt() {
    Published published =
        find("", "2024-03-09T23:30:00Z", "", Map.of(), line("10 March 2024", Place.HEAD, true));
    assertThat(published.range().from()).isEqualTo("2024-03-10");
    assertThat(published.span()).isEqualTo(new Span(100, 113));
  }

  @Test
  void aLocalTimeDoesNot() {
    Published published =
        find(
            "", "2024-03-09T23:30:00-05:00", "", Map.of(), line("10 March 2024", Place.HEAD, true));
    assertThat(published.range().from()).isEqualTo("2024-03-09");
  }

  @Test
  void publishedAndModifiedAreKeptApart() {
    Published published =
        find("", "", "", Map.of("article:modified_time", "2024-03-09T08:00:00+01:00"));
    assertThat(published.range().from()).isEmpty();
    assertThat(published.range().to()).isEqualTo("2024-03-09");
    assertThat(published.basis()).isEqualTo(PublicationDate.MODIFIED_BASIS);
    assertThat(
            find("", "", "", Map.of(), line("Updated: 9 March 2024", Place.HEAD, true))
                .range()
                .from())
        .isEmpty();
  }

  @Test
  void aDateInABoxOfOtherStoriesIsNoDateOfThisOne() {
    assertThat(find("", "", "", Map.of(), line("9 March 2024", Place.FOREIGN, true)))
        .isEqualTo(Published.UNKNOWN);
  }

  @Test
  void aDatelineIsADateAndADateInTheStoryIsNone() {
    assertThat(
            find(
                    "",
                    "",
                    "",
                    Map.of(),
                    line(
                        "PORTMOOR, 9 March 2024 (Coast Wire) - The wall fell.",
                        Place.ARTICLE,
                        false))
                .basis())
        .isEqualTo("dateline");
    assertThat(
            find(
                "",
                "",
                "",
                Map.of(),
                line(
                    "The wall fell on 9 March 2024 and killed nobody at all.",
                    Place.ARTICLE,
                    false)))
        .isEqualTo(Published.UNKNOWN);
  }

  @Property(tries = 300)
  void spansOfDatesAreInsideAnyText(@ForAll String text) {
    for (WrittenDate date : WrittenDate.all(text + " 1 May 2020 " + text, Order.DAY_FIRST)) {
      assertThat(date.start()).isLessThan(date.end());
      assertThat(date.end()).isLessThanOrEqualTo(2 * text.length() + 12);
    }
  }
}
