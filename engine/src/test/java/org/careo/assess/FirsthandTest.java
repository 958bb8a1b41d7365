package org.careo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences of news in which a source saw or measured it itself, and such where it only says so.
 */
class FirsthandTest {
  private static final String DELIMITER = "|";

  private static boolean isFirsthand(String text, Language language) {
    Account account = InventedAccount.read("r1", text, language, "North Post", "2031-05-06");
    List<Account> accounts = List.of(account);
    SourceFinder finder =
        new SourceFinder(accounts, Lineage.NONE, new Families(accounts, Lineage.NONE), new Words());
    List<Statement> attributed =
        account.statements().stream()
            .filter(statement -> statement.form() != Statement.Form.AUTHOR)
            .toList();
    assertThat(attributed).isNotEmpty();
    return attributed.stream().anyMatch(statement -> finder.source(statement).isFirsthand());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = DELIMITER,
      value = {
        "true|\"We saw the bridge bend before it fell,\" said Rosa Kline, a baker.",
        "true|A witness said the lorry had crossed the red light.",
        "true|Survivors told the paper that the ferry had tilted to one side.",
        "true|Olga Brandt said she saw two men leave the warehouse.",
        "true|\"Our sensors showed 80 millimetres in an hour,\" said Peter Oduya of the weather institute.",
        "true|\"I counted eleven boats,\" fisherman Tom Hale said.",
        "false|Minister Ana Ruiz said the bridge had bent before it fell.",
        "false|Police said the lorry had crossed the red light.",
        "false|Residents said the government would pay for the repairs.",
        "false|\"We will count every vote,\" said Luis Vega, head of the election board.",
        "false|Olga Brandt said two men had been seen near the warehouse.",
        "false|\"We did not see any need for a new port,\" said Peter Oduya, a shipper.",
        "false|The institute said that rain would fall on Friday.",
      })
  void inEnglish(boolean firsthand, String text) {
    assertThat(isFirsthand(text, Language.ENGLISH)).isEqualTo(firsthand);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = DELIMITER,
      value = {
        "true|«Vimos cómo se doblaba el puente antes de caer», dijo Rosa Klein, panadera.",
        "true|Un testigo dijo que el camión había cruzado en rojo.",
        "true|Olga Brandt dijo que vio a dos hombres salir del almacén.",
        "true|«Nuestros sensores marcaron 80 milímetros en una hora», dijo Pedro Oduya.",
        "true|Tomás Hale aseguró haber visto once barcas.",
        "false|La ministra Ana Ruiz dijo que el puente se había doblado antes de caer.",
        "false|La policía dijo que el camión había cruzado en rojo.",
        "false|Los vecinos dijeron que el Gobierno pagará las obras.",
        "false|Olga Brandt dijo que dos hombres fueron vistos cerca del almacén.",
        "false|«Felipe VI pidió calma a los pescadores», dijo el portavoz Luis Vega.",
      })
  void inSpanish(boolean firsthand, String text) {
    assertThat(isFirsthand(text, Language.SPANISH)).isEqualTo(firsthand);
  }
}
