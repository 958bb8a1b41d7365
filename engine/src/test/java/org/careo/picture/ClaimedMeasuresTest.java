package org.careo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.ClaimedSeries;
import org.junit.jupiter.api.Test;

/** Which values are of one measure. */
class ClaimedMeasuresTest {

  @Test
  void peopleHurtAndPeopleWhoMarchedAreTwoMeasures() {
    assertThat(
            together(
                PaintedText.english(
                        "On Monday 31 people were hurt in Oslo. On Monday 5,000 people marched in"
                            + " Oslo.")
                    .figures()))
        .isEmpty();
  }

  @Test
  void peopleHurtInTwoReportsAreOneMeasure() {
    assertThat(
            together(
                PaintedText.english(
                        "On Monday 31 people were hurt in Oslo.",
                        "On Monday 40 people were hurt in Oslo.")
                    .figures()))
        .hasSize(1);
  }

  @Test
  void sharesOfNothingToldStandAlone() {
    assertThat(
            together(PaintedText.english("It fell to 40 percent.", "It was 90 percent.").figures()))
        .isEmpty();
  }

  @Test
  void whatOneStatementSetsSideBySideIsNoConflict() {
    assertThat(
            PaintedText.english(
                    "Deposits fell from $1.31 billion to $1.148 billion in February 2034.")
                .figures())
        .allMatch(series -> series.conflicts().isEmpty());
  }

  private static List<ClaimedSeries> together(List<ClaimedSeries> series) {
    return series.stream().filter(each -> each.values().size() > 1).toList();
  }
}
