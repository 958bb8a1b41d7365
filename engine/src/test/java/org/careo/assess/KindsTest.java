package org.careo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.confront.Confronter;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of news with the kind an editor gives the claim they make. */
class KindsTest {
  private static final String DELIMITER = "|";

  /** The kind of the claim that holds the statement with these words in its content. */
  private static String kind(String text, String words, Language language) {
    Account account = InventedAccount.read("r1", text, language, "North Post", "2031-05-06");
    List<Account> accounts = List.of(account);
    Confrontation assessed =
        new Assessor()
            .assess(new Confronter().confront(accounts, Lineage.NONE), accounts, Lineage.NONE);
    Statement told =
        account.statements().stream()
            .filter(
                statement -> statement.content().stream().anyMatch(s -> s.of(text).contains(words)))
            .findFirst()
            .orElseThrow();
    return assessed.claims().stream()
        .filter(claim -> claim.statements().contains(told.id()))
        .map(Claim::assessment)
        .findFirst()
        .orElseThrow()
        .kind();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = DELIMITER,
      value = {
        "fact|The old ferry hit a reef, and forty tonnes of fuel leaked into the bay.|leaked",
        "fact|The Treasury offered a $2 million reward for the arrest of the smuggler.|reward",
        "fact|The coast guard ordered 300 people out of the harbour district.|300 people",
        "fact|The Constitution explicitly prohibits the sale of islands to foreign states.|sale",
        "fact|Captain Olga Brandt denied that the crew had ignored the storm signal.|ignored",
        "fact|The ministry would not comment.|comment",
        "fact|Two inspectors, who asked not to be named, spoke to the paper.|spoke",
        "fact|The patrol stopped the boats before they could be moved upriver.|stopped",
        "fact|The lab could not authenticate the letter.|authenticate",
        "forecast|The new tariff could ruin the fishing villages.|tariff",
        "forecast|The ferry line will reopen in June.|reopen",
        "forecast|Economist Ruth Oduya said prices would rise again in autumn.|prices",
        "position|The union demanded that the port pay for the cranes.|pay for the cranes",
        "position|President Ana Ruiz rejected any foreign patrol in the strait.|patrol",
        "position|The mayor promised to rebuild the pier.|rebuild",
        "position|The fishermen support the closure of the bay.|closure",
        "position|\"We will block the harbour road on Monday,\" said Pia Holm of the union.|block",
        "opinion|The harbour plan must protect the villages.|plan",
        "opinion|Mayor Luis Vega said dialogue is the cornerstone of peace.|cornerstone",
      })
  void ofEnglishSentences(String kind, String text, String words) {
    assertThat(kind(text, words, Language.ENGLISH)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = DELIMITER,
      value = {
        "fact|El transbordador se hundió frente al cabo norte.|hundió",
        "fact|El Gobierno ordenó la evacuación de 300 personas del puerto.|300 personas",
        "fact|El dique habría cedido de madrugada, según un funcionario.|cedido",
        "fact|La capitana Olga Brandt rechazó que se haya ocultado el parte médico.|ocultado",
        "fact|El muelle tenía grietas desde marzo, dijo el ingeniero Raúl Soto.|grietas",
        "fact|La alcaldesa pidió perdón a las familias.|perdón",
        "forecast|La línea de transbordadores reabrirá en junio.|reabrirá",
        "forecast|La empresa podría perder la concesión.|concesión",
        "position|El sindicato exigió que la naviera pague las grúas.|grúas",
        "position|La presidenta Ana Ruiz rechazó cualquier patrulla extranjera en el estrecho.|patrulla",
        "position|Los pescadores apoyan el cierre de la bahía.|cierre",
        "position|«Cortaremos la ruta del puerto el lunes», dijo Pía Soto, del sindicato.|Cortaremos",
        "opinion|El plan del puerto debe proteger a los pueblos.|proteger",
      })
  void ofSpanishSentences(String kind, String text, String words) {
    assertThat(kind(text, words, Language.SPANISH)).isEqualTo(kind);
  }
}
