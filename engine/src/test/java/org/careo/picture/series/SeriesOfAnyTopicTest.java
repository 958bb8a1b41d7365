package org.careo.picture.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of a user's own: counts of stoppages in two ports, invented. */
class SeriesOfAnyTopicTest {
  private static final String MAP =
      """
      publisher: Ports Office
      licence: CC0-1.0
      grain: month
      unit: stoppages
      precision: 0
      measures:
        stoppages:
          kind: flow
          english: [work stoppages, walkouts, days lost in the ports]
          spanish: [paros, horas de los puertos]
      places:
        Callao: {default: yes, aliases: [port of Callao]}
        Paita: {aliases: [port of Paita]}
      """;
  private static final String TABLE =
      """
      measure,place,period,value
      stoppages,Callao,2024-01,4 7 12 3 5 9
      stoppages,Paita,2024-01,1 2 0 2 6 1
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The port of Callao saw 12 work stoppages in March 2024.|HOLDS",
        "en|In June 2024 there were eight stoppages at Callao.|FAILS",
        "en|Callao had 40 stoppages between January and June 2024.|HOLDS",
        "en|In 2019 Callao had 30 stoppages.|OUTSIDE_COVERAGE",
        "es|El Callao registró 14 paros en marzo de 2024.|FAILS",
        "es|En abril de 2024 hubo tres paros en el Callao.|HOLDS"
      })
  void whatTheMeasureIsCalledIsWhatIsCounted(String language, String text, String verdict) {
    assertThat(check(text, language)).containsExactly(verdict);
  }

  @Test
  void aWordBehindOfIsNotWhatIsCounted() {
    assertThat(check("Callao has two ports that count work stoppages.", "en")).isEmpty();
  }

  @Test
  void aWrongMapOrTableSaysWhere() {
    assertThatThrownBy(() -> new Registry().add(MAP.replace("month", "fortnight"), TABLE))
        .hasMessageContaining("fortnight");
    assertThatThrownBy(() -> new Registry().add("publisher: [x", TABLE))
        .hasMessageContaining("closing bracket");
    assertThatThrownBy(() -> new Registry().add("publisher: x", TABLE))
        .hasMessageContaining("no measures");
    assertThatThrownBy(() -> new Registry().add(MAP, TABLE.replace("12", "twelve")))
        .hasMessageContaining("row 2")
        .hasMessageContaining("twelve");
    assertThatThrownBy(() -> new Registry().add(MAP, TABLE + "stoppages,Paita,2024-02,3\n"))
        .hasMessageContaining("second value for 2024-02");
  }

  private static List<String> check(String text, String language) {
    Language tongue = language.equals("en") ? Language.ENGLISH : Language.SPANISH;
    return new SeriesChecker(new Registry().add(MAP, TABLE))
        .check(InventedAccount.read("r1", text, tongue, "", "2024-07-03")).stream()
            .map(finding -> finding.verdict().name())
            .toList();
  }
}
