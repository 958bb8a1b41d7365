package org.careo.confront;

import static org.careo.confront.decide.Verdict.Outcome.SAME;

import java.util.stream.Stream;
import org.careo.confront.decide.Verdict;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.SpeechAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What one holder said on two occasions is two claims, told by one report or by two. */
class OccasionTest {
  private static final String RUIZ = "Ana Ruiz";
  private static final String STAYS = "The tunnel under the bay stays closed for repairs.";
  private static final String REMAINS = "The tunnel under the bay remains closed for repairs.";

  static Stream<Arguments> oneOccasion() {
    return Stream.of(
        Arguments.of("one day", said("2031-03-04", STAYS), said("2031-03-04", REMAINS)),
        Arguments.of("within a week", said("2031-03-04", STAYS), said("2031-03-09", REMAINS)),
        Arguments.of("no day known", said("", STAYS), said("", REMAINS)));
  }

  static Stream<Arguments> twoOccasions() {
    return Stream.of(
        Arguments.of("months apart", said("2031-03-04", STAYS), said("2031-08-20", REMAINS)),
        Arguments.of("a known day against none", said("2031-08-20", STAYS), said("", REMAINS)));
  }

  private static Account said(String day, String text) {
    return Told.account(
        day + text, "paper", text, Language.ENGLISH, day, RUIZ, SpeechAct.ASSERTION);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oneOccasion")
  void isOneClaim(String name, Account a, Account b) {
    TwoAccounts.give(name, a, b, SAME);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("twoOccasions")
  void isNotOneClaim(String name, Account a, Account b) {
    TwoAccounts.doNotGive(name, a, b, Verdict.Outcome.SAME);
  }
}
