package org.careo.picture.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.careo.model.Account;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.ReportReader;
import org.junit.jupiter.api.Test;

class SeriesCheckerTest {
  private static final ReportReader READER = new ReportReader();
  private static final String MAP =
      """
      # Two silos, invented.
      publisher: Grain Board
      licence: CC0-1.0
      unit: hm3
      precision: 0.1
      calendar: {begins: 10}
      measures:
        silo_storage:
          kind: level
          english: [storage, held]
          spanish: [guardaba]
        canal_flow:
          kind: flow
          english: [passed the canal]
      places:
        Northgate: {capacity: 200, aliases: [North Gate]}
        Southgate: {capacity: 100, aliases: []}
        Mouth: {aliases: [the mouth]}
      """;
  private static final String TABLE =
      """
      measure,place,period,value
      silo_storage,Northgate,2040-01,120 110 100 90.5 80 70
      silo_storage,Northgate,2041-01,60 50 40 30.5 20 10
      silo_storage,Southgate,2040-01,50 50 50 50 50 50
      silo_storage,Southgate,2041-01,25 25 25 25 25 25
      canal_flow,Mouth,2040-10,1 1 1 2 2 2 2 2 2
      """;

  @Test
  void aLevelHoldsAndARoundedShareOfCapacityToo() {
    assertThat(
            verdicts(
                "Northgate held 30.5 million cubic meters in April 2041, 15% of its capacity."))
        .containsExactly(Finding.Verdict.HOLDS, Finding.Verdict.HOLDS);
  }

  @Test
  void aValueOfTheYearBeforeIsDrift() {
    List<Finding> found = check("Northgate held 90.5 million cubic meters in April 2041.");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().verdict()).isEqualTo(Finding.Verdict.DRIFT);
    assertThat(found.getFirst().note()).contains("2040-04");
  }

  @Test
  void aValueThatStandsNowhereFails() {
    assertThat(verdicts("Northgate held 77.7 million cubic meters in April 2041."))
        .containsExactly(Finding.Verdict.FAILS);
  }

  @Test
  void sumsOfAnUnnamedYearHoldUnderOneReadingOnly() {
    List<Finding> found = check("So far this year 15 million cubic meters passed the canal.");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().verdict()).isEqualTo(Finding.Verdict.HOLDS_ONLY_UNDER_A_READING);
    assertThat(found.getFirst().readings()).hasSize(2);
  }

  @Test
  void plansAndOtherThingsHaveNoSeries() {
    assertThat(check("Theft fell by 62% in Northgate. The farm lost 30.5 sheep and 12 wells."))
        .isEmpty();
    assertThat(check("The board would release 30.5 million cubic meters from Northgate."))
        .isEmpty();
  }

  @Test
  void ranksAreAnsweredWithinTheSpanOfTheRecord() {
    assertThat(verdicts("Northgate storage fell to its lowest in June 2041, the table shows."))
        .containsExactly(Finding.Verdict.HOLDS);
    assertThat(verdicts("Northgate storage fell to the lowest level ever in June 2041."))
        .containsExactly(Finding.Verdict.OUTSIDE_COVERAGE);
    assertThat(verdicts("Northgate storage fell to its lowest in January 2041, the table shows."))
        .containsExactly(Finding.Verdict.HOLDS);
    assertThat(verdicts("Northgate storage was at its lowest in February 2040, the table shows."))
        .containsExactly(Finding.Verdict.HOLDS);
    assertThat(verdicts("Northgate storage was at its highest in June 2041, the table shows."))
        .containsExactly(Finding.Verdict.FAILS);
  }

  @Test
  void aLabelIsOfTheMonthOfWhatItHeads() {
    List<Finding> found =
        checkBorder(
            "Record low border crossings: June 2024 saw the fewest crossings.", "2025-12-05");
    assertThat(found)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.readings().getFirst().period()).isEqualTo("2024-06"));
  }

  @Test
  void aRecordOfNoMonthMayBeTheLastOneSet() {
    List<Finding> found =
        checkBorder("More patrols led to record low border crossings.", "2025-12-05");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().verdict()).isEqualTo(Finding.Verdict.HOLDS_ONLY_UNDER_A_READING);
    assertThat(found.getFirst().readings())
        .extracting(Finding.Trial::period)
        .containsExactly("2025-10", "2025-07");
  }

  @Test
  void aRecordThatNoMonthOfAYearSetFails() {
    List<Finding> found =
        checkBorder("More patrols led to record low border crossings.", "2024-08-05");
    assertThat(found).extracting(Finding::verdict).containsExactly(Finding.Verdict.FAILS);
  }

  @Test
  void aMonthWithoutAValueIsNamed() {
    List<Finding> found =
        checkBorder("Fentanyl seizures fell by 50% compared to the previous year.", "2025-09-20");
    assertThat(found)
        .extracting(Finding::verdict)
        .containsExactly(Finding.Verdict.OUTSIDE_COVERAGE);
    assertThat(found.getFirst().note()).contains("no value for 2024-08");
  }

  @Test
  void spanishIsReadToo() {
    assertThat(
            verdicts(
                "Northgate guardaba 30,5 hectómetros cúbicos en abril de 2041.", Language.SPANISH))
        .containsExactly(Finding.Verdict.HOLDS);
  }

  @Test
  void theBundledBorderTableKnowsTheLowestMonth() {
    List<Finding> wrong =
        checkBorder("June 2024 saw the lowest number of border crossings on record.", "2025-08-20");
    assertThat(wrong).extracting(Finding::verdict).containsExactly(Finding.Verdict.FAILS);
    List<Finding> right =
        checkBorder("June 2025 saw the lowest number of border crossings on record.", "2025-08-20");
    assertThat(right).extracting(Finding::verdict).containsExactly(Finding.Verdict.HOLDS);
    assertThat(right.getFirst().note()).contains("1999-10");
    assertThat(right.getFirst().readings().getFirst().value()).isEqualTo(6068.0);
  }

  @Test
  void hostileTextCostsLinearTimeAndFindsNothing() {
    assertThat(check("")).isEmpty();
    assertThat(check("\"".repeat(20_000))).isEmpty();
  }

  @Test
  void aBrokenTableSaysWhere() {
    assertThatThrownBy(() -> new Registry().add(MAP, "measure,place\nx,y\n"))
        .hasMessageContaining("no column period");
    assertThatThrownBy(() -> new Registry().add("no colon here", TABLE))
        .hasMessageContaining("no colon here");
    assertThatThrownBy(
            () -> new Registry().add(MAP, "measure,place,period,value\nsilo_storage,a,soon,1\n"))
        .hasMessageContaining("no month like 2024-03: soon");
  }

  private static List<Finding.Verdict> verdicts(String text) {
    return verdicts(text, Language.ENGLISH);
  }

  private static List<Finding.Verdict> verdicts(String text, Language language) {
    return new SeriesChecker(new Registry().add(MAP, TABLE))
        .check(account(text, language, "2041-07-02")).stream().map(Finding::verdict).toList();
  }

  private static List<Finding> check(String text) {
    return new SeriesChecker(new Registry().add(MAP, TABLE))
        .check(account(text, Language.ENGLISH, "2041-07-02"));
  }

  /** Checks a text against the table of the border that ships. */
  private static List<Finding> checkBorder(String text, String day) {
    return new SeriesChecker(new Registry().addBundled("us-border"))
        .check(account(text, Language.ENGLISH, day));
  }

  private static Account account(String text, Language language, String day) {
    Report report =
        new Report(
            "r1",
            "r1.txt",
            "",
            language,
            text,
            List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "set")),
            Field.UNKNOWN,
            Field.UNKNOWN,
            Field.UNKNOWN,
            new Published(new DateRange(day, day), "set", new Span(0, 0)),
            "",
            List.of(),
            List.of());
    return new Account(report, READER.read(report), List.of());
  }
}
