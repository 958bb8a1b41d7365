package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Hop;
import org.careo.model.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through whose hands a content came, first holder first. */
final class ChainTest {

  @DisplayName("English chains")
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The wall cracked, according to a memo obtained by the Harbor Times. | a memo > the Harbor Times",
        "The wall cracked, says a report by the Audit Office seen by the Valley Courier. | the Audit"
            + " Office > a report > the Valley Courier",
        "Port workers told Radio Coast the crane was failing. | Port workers > Radio Coast",
        "As reported by the ministry to the audit court, spending fell by a fifth. | ministry >"
            + " the audit court",
        "The crop will fail, growers argue (Plain Dealer Weekly, 2033). | growers > Plain Dealer Weekly",
        "The wall cracked at 3 a.m. (Baker, 2033). | Baker",
        "According to the water board, cited by Baker (2033), the wall cracked. | water board > Baker",
        "The growers oppose the dam, while some urge delay (Coast Weekly, 2033). | growers > Coast Weekly",
        "The growers oppose the dam, while some urge delay (Coast Weekly, 2033). | some > Coast Weekly",
        "The growers praised the dam (Baker, 2033), but the town rejects the road (Reed, 2034). |"
            + " growers > Baker",
        "The growers praised the dam (Baker, 2033), but the town rejects the road (Reed, 2034). |"
            + " town > Reed",
        "The engineer said the wall would hold. | engineer",
        "The police chief told reporters two men had been arrested. | police chief"
      })
  void english(String text, String chain) {
    assertThat(chains(Reports.english(text))).contains(chain);
  }

  @DisplayName("A number of the bibliography is whoever published the work")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Growers argue that the crop will fail [1]. | Growers > The Fen Post",
        "Growers argue that the crop will fail [1][2]. | Growers > The Fen Post > Radio Coast",
        "The mayor told the Post that the dam is safe [1]. | mayor > the Post",
        "The dam leaks [2], and growers argue that the crop will fail [1]. | growers > The Fen Post"
      })
  void numbers(String sentence, String chain) {
    Account account =
        InventedAccount.citing(
            "r",
            sentence,
            "[1] Sorley, K. and Pike, D. \"Growers fear for the crop.\" The Fen Post, 3 May 2031.",
            "[2] Vane, R. \"Crop of grievances, mayor says.\" Radio Coast, 4 May 2031.");
    assertThat(chains(account.statements())).contains(chain);
  }

  @DisplayName("Whom a cited title speaks of is not whom it is cited from")
  @Test
  void titleNamesNoHolder() {
    Account account =
        InventedAccount.citing(
            "r",
            "The mayor, Ana Sorley, said that the dam is safe (Fen Post, 2031).",
            "Fen Post. (May 3, 2031). Ana Sorley defends the dam. https://fen.example/1");
    assertThat(chains(account.statements())).contains("Ana Sorley > Fen Post");
  }

  @DisplayName("Spanish chains")
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "La mina se abrió sin permiso, según un informe obtenido por el diario Costa Viva. | un informe"
            + " > el diario Costa Viva",
        "Tres marineros contaron a Radio Faro que el barco hacía agua. | Tres marineros > Radio Faro",
        "El médico relató que una enfermera le dijo que no había sangre. | enfermera > médico",
        "El puente será demolido, de acuerdo con un asesor citado por El Correo del Sur. | asesor > El"
            + " Correo del Sur",
        "Fuentes consultadas por este diario aseguran que el ministro dimitirá. | Fuentes"
      })
  void spanish(String text, String chain) {
    assertThat(chains(Reports.spanish(text))).contains(chain);
  }

  @DisplayName("What a document says later still came through whoever found it")
  @Test
  void laterWordsOfTheDocument() {
    List<Statement> statements =
        Reports.english(
            "The wall cracked, according to a memo obtained by the Harbor Times.\n"
                + "The memo says that nobody was told.");

    assertThat(chains(statements)).contains("The memo > the Harbor Times");
  }

  @DisplayName("The first holder is the speaker")
  @Test
  void speakerIsTheFirstHolder() {
    List<Statement> statements =
        Reports.english(
            "According to internal reports from the Border Agency, traffic fell by half.");

    assertThat(statements)
        .filteredOn(statement -> !statement.cue().isEmpty())
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.speaker().name()).contains("Border Agency");
              assertThat(statement.chain().getFirst().relation()).isEqualTo(Hop.Relation.WROTE);
              assertThat(statement.chain()).hasSize(2);
            });
  }

  private static List<String> chains(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> !statement.chain().isEmpty())
        .map(statement -> String.join(" > ", statement.chain().stream().map(Hop::holder).toList()))
        .toList();
  }
}
