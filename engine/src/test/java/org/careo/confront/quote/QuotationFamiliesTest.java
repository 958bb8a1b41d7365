package org.careo.confront.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careo.confront.Told;
import org.careo.model.Account;
import org.careo.model.Assessment;
import org.careo.model.Claim;
import org.careo.model.Language;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;
import org.junit.jupiter.api.Test;

class QuotationFamiliesTest {
  private static final String FULL =
      "We opened the gates on Monday at six in the morning and nobody was warned before that hour.";

  private static Account quoting(String id, Language language, String speaker, String words) {
    Account told =
        Told.account(
            id, id, words, language, "2031-05-0" + id.charAt(1), speaker, SpeechAct.ASSERTION);
    return new Account(
        told.report(),
        told.reading(),
        told.statements().stream().map(each -> direct(each)).toList());
  }

  private static Statement direct(Statement told) {
    return new Statement(
        told.id(),
        told.report(),
        told.content(),
        told.clauses(),
        told.cue(),
        told.source(),
        told.mention(),
        Statement.Form.DIRECT,
        told.cueClass(),
        told.speaker(),
        told.chain(),
        told.parent(),
        told.commitments(),
        told.act(),
        told.circumstances(),
        told.figures(),
        told.places(),
        told.times(),
        told.rule(),
        told.confidence(),
        told.runnersUp());
  }

  private static List<String> kinds(List<QuotationFamily> families) {
    return families.getFirst().wordings().stream().map(each -> each.kind().label()).toList();
  }

  @Test
  void cutsSplicesAndSlipsOfOneUtteranceAreOneFamily() {
    List<Account> accounts =
        List.of(
            quoting("r1", Language.ENGLISH, "Ana Ruiz", FULL),
            quoting(
                "r2",
                Language.ENGLISH,
                "Ana Ruiz",
                "We opened the gates on Monday at six in the mornign"),
            quoting(
                "r3",
                Language.ENGLISH,
                "Ruiz",
                "We opened the gates on Monday and nobody was warned"));
    List<QuotationFamily> families = QuotationFamilies.of(accounts, List.of());
    assertThat(families).hasSize(1);
    assertThat(families.getFirst().speaker()).isEqualTo("Ana Ruiz");
    assertThat(kinds(families)).containsExactly("fullest wording", "cut", "spliced");
  }

  @Test
  void translationsComeThroughTheClaimAndASecondOneIsMarked() {
    List<Account> accounts =
        List.of(
            quoting(
                "r1",
                Language.SPANISH,
                "Ana Ruiz",
                "Abrimos las compuertas el lunes a las seis de la mañana"),
            quoting(
                "r2",
                Language.ENGLISH,
                "Ana Ruiz",
                "We opened the gates on Monday at six in the morning"),
            quoting(
                "r3",
                Language.ENGLISH,
                "Ana Ruiz",
                "On Monday we let the water go at six o'clock"));
    Claim claim =
        new Claim(
            "c1",
            "",
            "",
            List.of("r1.0", "r2.0", "r3.0"),
            List.of(),
            Assessment.NONE,
            List.of(),
            List.of());
    List<QuotationFamily> families = QuotationFamilies.of(accounts, List.of(claim));
    assertThat(families).hasSize(1);
    assertThat(kinds(families)).containsExactly("fullest wording", "translation", "re-translated");
  }

  @Test
  void theSameWordsOfTwoPeopleAreTwoUtterances() {
    assertThat(
            QuotationFamilies.of(
                List.of(
                    quoting("r1", Language.ENGLISH, "Ana Ruiz", FULL),
                    quoting("r2", Language.ENGLISH, "Luis Vega", FULL)),
                List.of()))
        .isEmpty();
  }

  @Property(tries = 20)
  void theOrderOfAccountsChangesNothing(@ForAll java.util.Random random) {
    List<Account> accounts =
        new ArrayList<>(
            List.of(
                quoting("r1", Language.ENGLISH, "Ana Ruiz", FULL),
                quoting("r2", Language.ENGLISH, "Ana Ruiz", FULL),
                quoting("r3", Language.ENGLISH, "Ruiz", "We opened the gates on Monday at six")));
    List<QuotationFamily> before = QuotationFamilies.of(accounts, List.of());
    Collections.shuffle(accounts, random);
    assertThat(QuotationFamilies.of(accounts, List.of())).isEqualTo(before);
  }
}
