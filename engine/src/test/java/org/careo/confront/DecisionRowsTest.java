package org.careo.confront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.careo.confront.decide.Verdict;
import org.careo.model.Account;
import org.careo.model.SpeechAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One case or two for each row of the decision table. */
class DecisionRowsTest {
  private final Confronter confronter = new Confronter();

  static Stream<Arguments> rows() {
    return Stream.of(
        Arguments.of(
            "same, other words",
            Told.english("a", "The mayor opened the new bridge in the harbour."),
            Told.english("b", "The new harbour bridge was opened by the mayor."),
            Verdict.Outcome.SAME),
        Arguments.of(
            "same, across languages",
            Told.english(
                "a", "The doctors ended the strike after the agreement with the ministry."),
            Told.spanish(
                "b", "Los médicos terminaron la huelga tras el acuerdo con el ministerio."),
            Verdict.Outcome.SAME),
        Arguments.of(
            "polarity",
            Told.english("a", "The factory dumped chemical waste into the river."),
            Told.english("b", "The factory did not dump chemical waste into the river."),
            Verdict.Outcome.CONTRADICTS),
        Arguments.of(
            "polarity in Spanish",
            Told.spanish("a", "La fábrica vertió residuos químicos en la laguna."),
            Told.spanish("b", "La fábrica nunca vertió residuos químicos en la laguna."),
            Verdict.Outcome.CONTRADICTS),
        Arguments.of(
            "opposites",
            Told.english("a", "Tomato exports to the island have increased since the treaty."),
            Told.english("b", "Tomato exports to the island have fallen since the treaty."),
            Verdict.Outcome.CONTRADICTS),
        Arguments.of(
            "number",
            Told.english("a", "The landslide destroyed 40 houses in the village."),
            Told.english("b", "The landslide destroyed 90 houses in the village."),
            Verdict.Outcome.CONTRADICTS),
        Arguments.of(
            "number across languages",
            Told.english("a", "The landslide destroyed 40 houses in the village."),
            Told.spanish("b", "El deslave destruyó 90 viviendas en el pueblo."),
            Verdict.Outcome.CONTRADICTS),
        Arguments.of(
            "another period",
            Told.english("a", "The airport received 80,000 passengers in March 2031."),
            Told.english("b", "The airport received 95,000 passengers in April 2031."),
            Verdict.Outcome.APART),
        Arguments.of(
            "a condition",
            Told.english("a", "The teachers stop the classes if the council cuts their wages."),
            Told.english("b", "The teachers stop the classes; the council cuts their wages."),
            Verdict.Outcome.APART),
        Arguments.of(
            "two stands",
            Told.by("Ana Ruiz", "a", "The council must build the tunnel.", SpeechAct.DEMAND),
            Told.by("Luis Vega", "b", "The council must not build the tunnel.", SpeechAct.DEMAND),
            Verdict.Outcome.OPPOSES),
        Arguments.of(
            "another subject",
            Told.english("a", "The rebels have lost control of the northern port."),
            Told.english("b", "The army has lost control of the northern port."),
            Verdict.Outcome.UNRELATED),
        Arguments.of(
            "one change, two bases",
            Told.english("a", "Wheat exports fell by about 50% compared to the previous year."),
            Told.english("b", "Wheat exports have fallen by over 50% in recent months."),
            Verdict.Outcome.CONTRADICTS),
        Arguments.of(
            "one stand of one holder in other words",
            Told.by("Ana Ruiz", "a", "The council must not sell the harbour.", SpeechAct.REFUSAL),
            Told.by("Ana Ruiz", "b", "Any sale of the old port by the council.", SpeechAct.REFUSAL),
            Verdict.Outcome.SAME),
        Arguments.of(
            "nothing in common",
            Told.english("a", "The orchestra plays a symphony tonight."),
            Told.english("b", "The harvest of olives begins in autumn."),
            Verdict.Outcome.UNRELATED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void rowDecides(String row, Account a, Account b, Verdict.Outcome outcome) {
    TwoAccounts.give(row, a, b, outcome);
  }

  @Test
  void laterAndHigherTotalUpdates() {
    Account early =
        Told.on("2031-03-01", "a", "The storm killed at least 12 people in the valley.");
    Account late =
        Told.on(
            "2031-03-04", "b", "The death toll of the storm in the valley has risen to 31 people.");
    assertThat(confronter.figures(early, late).name()).isEqualTo("UPDATE");
  }
}
