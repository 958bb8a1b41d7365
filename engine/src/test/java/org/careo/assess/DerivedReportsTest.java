package org.careo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.careo.InventedAccount;
import org.careo.Pipeline;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Language;

/**
 * The whole way from accounts to words: a copy, a rewrite, a translation and a second report of the
 * owner change no word of what was there before, and neither does the order.
 */
class DerivedReportsTest {
  private static final String WIRE =
      """
      Dam gives way above the village of Santa Olalla
      The dam above Santa Olalla gave way before dawn on Tuesday, the fire service said.
      At least 14 people died and 23 are missing, fire chief Berta Quiroz told reporters.
      "We heard a roar and then the water was there," said Rosalía Cruz, a resident.
      The mining company Altavista rejected the charge that it had ignored a warning.
      """;
  private static final String OTHER =
      """
      Mayor asks for an inquiry after the flood
      Mayor Luis Vega demanded an independent inquiry into the flood in Santa Olalla.
      The dam gave way before dawn on Tuesday, Vega said at the town hall.
      Schools in the valley will stay closed until Friday.
      """;

  private static final String REWRITTEN =
      """
      Dam above Santa Olalla collapses, at least 14 dead
      A dam above the village of Santa Olalla gave way before dawn on Tuesday, according to the fire
      service. At least 14 people died, and 23 are missing, fire chief Berta Quiroz told reporters.
      "We heard a roar and then the water was there," resident Rosalía Cruz said.
      Altavista, the mining company, rejected the charge that it had ignored a warning.
      """;
  private static final String TRANSLATED =
      """
      Cede una presa sobre el pueblo de Santa Olalla
      La presa situada sobre Santa Olalla cedió antes del amanecer del martes, informaron los bomberos.
      Al menos 14 personas murieron y 23 están desaparecidas, dijo la jefa de bomberos Berta Quiroz.
      "Oímos un estruendo y luego el agua estaba ahí", dijo Rosalía Cruz, una vecina.
      La minera Altavista rechazó la acusación de que había ignorado una advertencia.
      """;

  private static final Account FIRST =
      InventedAccount.read("r1", WIRE, Language.ENGLISH, "Valley Wire", "2031-05-06");
  private static final Account SECOND =
      InventedAccount.read("r2", OTHER, Language.ENGLISH, "Hill Herald", "2031-05-07");

  /** What may be made from the first report. */
  enum Derived {
    COPY(WIRE, Language.ENGLISH, "Daily Echo"),
    SAME_OWNER(WIRE, Language.ENGLISH, "Valley Wire"),
    REWRITE(REWRITTEN, Language.ENGLISH, "Daily Echo"),
    TRANSLATION(TRANSLATED, Language.SPANISH, "El Eco");

    private final Account account;

    Derived(String text, Language language, String outlet) {
      account = InventedAccount.read("z" + name(), text, language, outlet, "2031-05-08");
    }
  }

  /** The word of each statement's claim. */
  private static Map<String, String> words(List<Account> accounts) {
    Map<String, String> words = new TreeMap<>();
    for (Claim claim : new Pipeline().situation(accounts).confrontation().claims()) {
      for (String statement : claim.statements()) {
        words.put(statement, claim.assessment().word());
      }
    }
    return words;
  }

  @Property(tries = 12)
  void whatIsMadeFromAReportChangesNoWord(
      @ForAll @Size(min = 1, max = 2) List<Derived> derived, @ForAll long seed) {
    Map<String, String> before = words(List.of(FIRST, SECOND));
    List<Account> accounts = new ArrayList<>(List.of(FIRST, SECOND));
    derived.stream().distinct().forEach(each -> accounts.add(each.account));
    Collections.shuffle(accounts, new Random(seed));
    assertThat(words(accounts)).containsAllEntriesOf(before);
  }
}
