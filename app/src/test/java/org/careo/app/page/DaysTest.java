package org.careo.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.careo.model.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-05-04       | 2031-05-04       | 4 May 2031
          2031-05-04T06:00 | 2031-05-04T06:00 | 4 May 2031, 06:00
          2031-05-01       | 2031-05-31       | May 2031
          2032-02-01       | 2032-02-29       | February 2032
          2031-02-01       | 2031-02-27       | 1 February 2031 to 27 February 2031
          2031-05-01       | 2031-06-30       | May 2031 to June 2031
          2031-01-01       | 2031-12-31       | 2031
          1846-01-01       | 1848-12-31       | 1846 to 1848
          2031-05-04       | ''               | from 4 May 2031
          ''               | 2031-05-04       | until 4 May 2031
          soon             | later            | soon to later
          """)
  void aRangeIsCalledByItsName(String from, String to, String expected) {
    assertThat(Days.of(new DateRange(from, to))).isEqualTo(expected);
  }
}
