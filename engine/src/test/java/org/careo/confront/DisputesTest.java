package org.careo.confront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.careo.confront.decide.Verdict;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.SpeechAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two holders, one slot in dispute, and pairs that look like it and are none. */
class DisputesTest {
  private final Confronter confronter = new Confronter();

  private static Account english(String speaker, String text) {
    return Told.account(
        speaker, speaker, text, Language.ENGLISH, "2031-03-04", speaker, SpeechAct.ASSERTION);
  }

  private static Account spanish(String speaker, String text) {
    return Told.account(
        speaker, speaker, text, Language.SPANISH, "2031-03-04", speaker, SpeechAct.ASSERTION);
  }

  static Stream<Arguments> disputed() {
    return Stream.of(
        Arguments.of(
            "two sizes of one spill",
            english("Ana Ruiz", "The tank leaked 40 tonnes of oil."),
            english("Luis Vega", "Only 12 tonnes of oil leaked from the old pipe.")),
        Arguments.of(
            "two hours of one departure",
            english("Ana Ruiz", "The ferry sailed at 21:15 on 2 March 2031."),
            english("Luis Vega", "The ferry had sailed at 22:40 on 2 March 2031 without a pilot.")),
        Arguments.of(
            "two hours in Spanish",
            spanish("Ana Ruiz", "El tren salió a las 21:15 del 2 de marzo de 2031."),
            spanish("Luis Vega", "El tren salió a las 23:40 del 2 de marzo de 2031, sin luces.")));
  }

  static Stream<Arguments> notDisputed() {
    return Stream.of(
        Arguments.of(
            "two things of one cargo",
            english("Ana Ruiz", "The ship carries 400 tonnes of flour."),
            english("Luis Vega", "Workers have unloaded 90 tonnes of flour.")),
        Arguments.of(
            "sizes that both hold",
            english("Ana Ruiz", "The tank leaked at least 12 tonnes of oil."),
            english("Luis Vega", "The tank leaked about 15 tonnes of oil.")),
        Arguments.of(
            "a figure of speech against a volume",
            english("Ana Ruiz", "Not one litre leaves the lake."),
            english("Luis Vega", "The lake loses 90 cubic metres in a month.")),
        Arguments.of(
            "two ferries at two hours",
            english("Ana Ruiz", "The museum opens at 09:00 on 2 March 2031."),
            english("Luis Vega", "The ferry sailed at 22:40 on 2 March 2031.")),
        Arguments.of(
            "a fence against floods is no stand",
            english("Ana Ruiz", "The council builds walls against floods along the river."),
            spanish("Luis Vega", "El consejo construye muros contra inundaciones junto al río.")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("disputed")
  void isFoundEitherWay(String name, Account a, Account b) {
    assertThat(confronter.compare(a, b).verdict().outcome())
        .as(name)
        .isEqualTo(Verdict.Outcome.CONTRADICTS);
    assertThat(confronter.compare(b, a).verdict().outcome())
        .as(name + ", turned")
        .isEqualTo(Verdict.Outcome.CONTRADICTS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notDisputed")
  void isLeftAlone(String name, Account a, Account b) {
    assertThat(confronter.compare(a, b).verdict().outcome())
        .as(name)
        .isNotEqualTo(Verdict.Outcome.CONTRADICTS);
  }
}
