package org.careo.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.DateRange;
import org.careo.model.Language;
import org.careo.model.TimeExpression;
import org.careo.read.ReadTexts;
import org.careo.read.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
  private static final ReportReader READER = new ReportReader();
  private static final DateRange DAY = new DateRange("2031-06-12", "2031-06-12");

  private static List<TimeExpression> read(String text, String language, DateRange published) {
    return READER.read(ReadTexts.report(text, new Language(language), published)).times();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | El aviso llegó el 8 de marzo de 2031 a las 23:40.     | 2031-03-08T23:40 | 2031-03-08T23:40
          es | La sirena sonó ayer a las 7:15.                       | 2031-06-11T07:15 | 2031-06-11T07:15
          es | Cortaron el agua ayer entre las 22:00 y las 23:30.    | 2031-06-11T22:00 | 2031-06-11T23:30
          es | La sirena sonó ayer.                                  | 2031-06-11       | 2031-06-11
          es | El aviso llegó a las 23:40.                           |                  |
          en | The call came at 11:40 p.m. on Wednesday.             | 2031-06-11T23:40 | 2031-06-11T23:40
          en | It was signed on March 3, 2031 at six in the morning. | 2031-03-03T06:00 | 2031-03-03T06:00
          en | The gates opened in March 2031.                       | 2031-03-01       | 2031-03-31
          en | Rain fell on Wednesday night.                         | 2031-06-11T18:00 | 2031-06-12T06:00
          es | El dique cedió en la madrugada del martes.            | 2031-06-10T00:00 | 2031-06-10T06:00
          es | Abrieron el lunes entre las 22:00 y las 4:00 horas.   | 2031-06-09T22:00 | 2031-06-10T04:00
          """)
  void momentsCarryTheHourTheTextGives(String language, String text, String from, String to) {
    TimeExpression time = read(text, language, DAY).getFirst();
    assertThat(time.from()).isEqualTo(from == null ? "" : from);
    assertThat(time.to()).isEqualTo(to == null ? "" : to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          es | El puente cayó el 5 de mayo de 2025.            | 2025-05-05 | 2025-05-05 | 2025-05-05
          es | La presa reventó el pasado viernes.             | 2031-06-06 | 2031-06-06 | 2031-06-06
          es | Los buzos llegaron hace tres semanas.           | 2031-W21   | 2031-05-19 | 2031-05-25
          es | La veda regirá dentro de dos semanas.           | 2031-W26   | 2031-06-23 | 2031-06-29
          es | La mina operó de 2008 a 2010.                   | 2008/2010  | 2008-01-01 | 2010-12-31
          es | Hubo lluvias entre el 3 y el 12 de septiembre de 2030. | 2030-09-03/2030-09-12 | 2030-09-03 | 2030-09-12
          es | En los años sesenta no había carretera.         | 196        | 1960-01-01 | 1969-12-31
          es | El tratado es de 1846-1848.                     | 1846/1848  | 1846-01-01 | 1848-12-31
          es | El año pasado murieron los olmos.               | 2030       | 2030-01-01 | 2030-12-31
          es | Abrió en el segundo trimestre de 2029.          | 2029-Q2    | 2029-04-01 | 2029-06-30
          es | Es una ley del siglo XIX.                       | 18         | 1800-01-01 | 1899-12-31
          en | The well dried up in June 2024.                 | 2024-06    | 2024-06-01 | 2024-06-30
          en | They met in fiscal year 2024.                   | FY2024     | 2023-10-01 | 2024-09-30
          en | It burned in early August 2030.                 | 2030-08    | 2030-08-01 | 2030-08-16
          en | The dam failed on Monday, March 4.              | 2030-03-04 | 2030-03-04 | 2030-03-04
          en | The rule was written in the 1960s.              | 196        | 1960-01-01 | 1969-12-31
          """)
  void valueAndDays(String language, String text, String value, String from, String to) {
    assertThat(read(text, language, DAY))
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.value()).isEqualTo(value);
              assertThat(time.range()).isEqualTo(new DateRange(from, to));
            });
  }

  @Test
  void aMonthWithoutYearKeepsBothReadings() {
    TimeExpression past = read("The ferry closed in August.", "en", DAY).getFirst();
    assertThat(past.value()).isEqualTo("2030-08");
    assertThat(past.alternatives()).containsExactly(new DateRange("2031-08-01", "2031-08-31"));
    TimeExpression future = read("The ferry will sail in August.", "en", DAY).getFirst();
    assertThat(future.value()).isEqualTo("2031-08");
  }

  @Test
  void withoutADayOfPublicationNothingIsInvented() {
    List<TimeExpression> times =
        read("The ferry sank three weeks ago, in August, not yesterday.", "en", DateRange.UNKNOWN);
    assertThat(times)
        .extracting(TimeExpression::value)
        .containsExactly("PAST_REF", "XXXX-08", "PAST_REF");
    assertThat(times).allSatisfy(time -> assertThat(time.range().isKnown()).isFalse());
  }

  @Test
  void whereOnlyTheLastChangeIsKnownTheTextSpeaksFromItsDay() {
    DateRange until = new DateRange("", "2031-06-14");
    assertThat(read("The ferry sank on June 3, last Tuesday.", "en", until).getFirst().value())
        .isEqualTo("2031-06-03");
  }

  @Test
  void anUnsureDayOfPublicationLeavesTheDaysItAllows() {
    DateRange week = new DateRange("2031-06-12", "2031-06-14");
    TimeExpression yesterday = read("The ferry sank yesterday.", "en", week).getFirst();
    assertThat(yesterday.range()).isEqualTo(new DateRange("2031-06-11", "2031-06-13"));
    assertThat(yesterday.value()).isEqualTo("PAST_REF");
    assertThat(read("The ferry sank last year.", "en", week).getFirst().value()).isEqualTo("2030");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | She may march with the band.",
        "en | About 2000 soldiers and 1500 mules crossed.",
        "en | Read http://a.example/2024/05/03/story and www.b.example/2023-01-02.",
        "en | The claim is old (Daily Lamp, 2025).",
        "en | The second minister lost a 1,999-vote lead.",
        "es | El Mayo y Abril Ruiz viven en Santo Domingo.",
        "es | Pagaron 2000 pesos a 1500 obreros."
      })
  void whatIsNoDate(String language, String text) {
    assertThat(read(text, language, DAY)).isEmpty();
  }

  @Test
  void vagueTimesStayVague() {
    TimeExpression recent = read("Gangs have moved north in recent months.", "en", DAY).getFirst();
    assertThat(recent.value()).isEqualTo("PAST_REF");
    assertThat(recent.range().isKnown()).isFalse();
  }

  @Test
  void theYearBeforeCountsFromTheLastDateOfTheText() {
    List<TimeExpression> times =
        read("The fair of 2027 lost money. It had paid the previous year.", "en", DAY);
    assertThat(times).extracting(TimeExpression::value).containsExactly("2027", "2026");
  }
}
