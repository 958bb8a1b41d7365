package org.careo.confront;

import static org.assertj.core.api.Assertions.assertThat;

import org.careo.confront.decide.Verdict;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.SpeechAct;

/** Two accounts held against one another in both orders, for the tests of the decision table. */
final class TwoAccounts {
  private static final Confronter CONFRONTER = new Confronter();

  private TwoAccounts() {}

  /** What somebody says in English on the day all of them speak. */
  static Account english(String speaker, String text) {
    return said(speaker, text, Language.ENGLISH);
  }

  /** What somebody says in Spanish on the day all of them speak. */
  static Account spanish(String speaker, String text) {
    return said(speaker, text, Language.SPANISH);
  }

  private static Account said(String speaker, String text, Language language) {
    return Told.account(
        speaker, speaker, text, language, "2031-03-04", speaker, SpeechAct.ASSERTION);
  }

  static void give(String name, Account a, Account b, Verdict.Outcome outcome) {
    assertThat(CONFRONTER.compare(a, b).verdict().outcome()).as(name).isEqualTo(outcome);
    assertThat(CONFRONTER.compare(b, a).verdict().outcome())
        .as(name + ", turned")
        .isEqualTo(outcome);
  }

  static void doNotGive(String name, Account a, Account b, Verdict.Outcome outcome) {
    assertThat(CONFRONTER.compare(a, b).verdict().outcome()).as(name).isNotEqualTo(outcome);
    assertThat(CONFRONTER.compare(b, a).verdict().outcome())
        .as(name + ", turned")
        .isNotEqualTo(outcome);
  }
}
