package org.careo.clean.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-11-20 | 2031-11-20 | 2031-11-20",
        "Published 5th May 2031 | 2031-05-05 | 2031-05-05",
        "Nov. 20, 2031 at 4:05 pm EST | 2031-11-20 | 2031-11-20",
        "jueves 20 de noviembre de 2031 | 2031-11-20 | 2031-11-20",
        "25/12/2031 | 2031-12-25 | 2031-12-25",
        "12/25/2031 | 2031-12-25 | 2031-12-25",
        "November 2031 | 2031-11-01 | 2031-11-30"
      })
  void readsDatesWithAYear(String words, String from, String to) {
    WrittenDates.Found found = WrittenDates.find(words, 0).getFirst();
    assertThat(found.range().from()).isEqualTo(from);
    assertThat(found.range().to()).isEqualTo(to);
    assertThat(WrittenDates.isDateOnly(words)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"05/08/2031", "31 February 2031", "20 November", "2031"})
  void abstainsFromWhatCanMeanTwoDaysOrNone(String words) {
    assertThat(WrittenDates.find(words, 0)).allMatch(found -> !found.range().isDay());
  }

  @Test
  void relativeDatesAreDateLinesWithoutADay() {
    for (String words : new String[] {"26 days ago", "hace 3 horas", "yesterday"}) {
      assertThat(WrittenDates.isDateOnly(words)).isTrue();
      assertThat(WrittenDates.find(words, 0)).isEmpty();
    }
  }

  @Test
  void datelinesOnTheirOwnLine() {
    assertThat(WrittenDates.isDateline("Orlo, Mar., 23 de mayo de 2031.-")).isTrue();
    assertThat(WrittenDates.isDateline("ORLO, Norway, June 4, 2031")).isTrue();
    assertThat(WrittenDates.isDateline("The vote was held on June 4, 2031")).isFalse();
  }
}
