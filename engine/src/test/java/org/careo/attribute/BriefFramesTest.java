package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of saying that briefs and analyses are full of: who, and the words put to them. */
final class BriefFramesTest {

  @DisplayName("English")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The guild says 40 barges sank; the harbor board, 31. | harbor board | 31",
        "Guards counted 700 visitors, the bakers 1,200. | bakers | 1,200",
        "The warden called for patience, the guild for a strike. | guild | a strike",
        "The lease allows the miller to close the sluice at night. | lease"
            + " | the miller to close the sluice at night",
        "Article 9 of the pact obliges both towns to share the ferry. | Article 9"
            + " | both towns to share the ferry",
        "The minutes record six votes and two absences. | The minutes | six votes and two absences",
        "Bakers, including the retired miller Ida Moss, contend that flour was hidden. | Bakers"
            + " | that flour was hidden",
        "Porters, one of whom spoke to the Fen Gazette, say they were locked out. | Porters"
            + " | they were locked out",
        "The bank, which had said ten clerks were hurt, puts the number at 14. | bank"
            + " | the number at 14",
        "The guild disputes that figure, as does the bishop. | guild | that figure",
        "The council has expressed concern but stopped short of paying. | council | concern",
        "The warden attributed the delay to ice. | warden | the delay to ice",
        "The guild is convinced that the ledger was copied. | guild | that the ledger was copied",
        "The bank's position is that the loan was repaid. | bank | that the loan was repaid",
        "The claim, first made by a porter, that the vault was empty has never been tested. | porter"
            + " | that the vault was empty",
        "Some bakers question whether the mill will reopen. | bakers | whether the mill will reopen",
        "The Fen Gazette reported that, according to two clerks, the vault was empty."
            + " | two clerks > Fen Gazette | the vault was empty",
        "The dead number 12, according to the guild, though the morgue has counted 15. | guild"
            + " | The dead number 12",
        "\"The driver says that nobody rang, and I believe him,\" Moss said. | driver > Moss | that nobody rang"
      })
  void english(String text, String chain, String content) {
    assertThat(InnerWordsTest.told(Reports.english(text), text)).contains(chain + " | " + content);
  }

  @Test
  void itemsAreSaidByTheLineAboveThem() {
    String text =
        "Experts warn of three risks:\n\n- Merchants could move to the upper town.\n"
            + "- Floods. The pier would narrow the channel by 40 meters.\n"
            + "- The guild said the pier costs $14 million.\n";
    assertThat(InnerWordsTest.told(Reports.english(text), text))
        .contains(
            "Experts | Merchants could move to the upper town",
            "Experts | The pier would narrow the channel by 40 meters",
            "guild | the pier costs $14 million")
        .doesNotContain("Experts | The guild said the pier costs $14 million");
  }

  @Test
  void aQuotationIsPutToWhoSignsIt() {
    String text =
        "Claim 1: \"The toll has doubled since May.\" – Senator Ruth Ames, radio interview, March 25\n\n"
            + "Verdict: Neither holds up.\n";
    assertThat(InnerWordsTest.told(Reports.english(text), text))
        .contains("Ruth Ames | The toll has doubled since May.")
        .noneMatch(told -> told.startsWith("Verdict"));
  }

  @DisplayName("Spanish")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "El gremio dice que se hundieron 40 barcazas; la junta, que 31. | junta | 31",
        "Los guardias contaron 700 visitantes; los pescadores, 1.200. | pescadores | 1.200",
        "El contrato permite al molinero cerrar la esclusa de noche. | El contrato"
            + " | al molinero cerrar la esclusa de noche",
        "El acta consigna seis votos y dos ausencias. | El acta | seis votos y dos ausencias",
        "El alcalde defendió la obra, negó cualquier demora y prometió un informe. | alcalde"
            + " | cualquier demora",
        "El gremio confirmó que la llave se perdió, pero no quiso decir cuándo. | gremio"
            + " | la llave se perdió",
        "Un sargento le había ordenado que «cerrara la boca», relató el molinero. | molinero"
            + " | Un sargento le había ordenado que «cerrara la boca»",
        "Los críticos, entre ellos la molinera Ida Torán, sostienen que se escondió harina."
            + " | críticos | se escondió harina",
        "La junta expresó su pesar, aunque evitó pagar. | junta | su pesar",
        "La postura del gremio es que la deuda se pagó. | gremio | la deuda se pagó",
        "La insistencia del gremio en que nadie entró no convenció a la jueza. | gremio"
            + " | nadie entró",
        "El gremio, que había dicho que eran diez, ahora habla de catorce. | gremio | eran diez",
        "La jueza le exigió que explicara la demora. | jueza | explicara la demora",
        "No hay pruebas, dicen los guardias, de que el molinero mintiera. | guardias"
            + " | No hay pruebas … de que el molinero mintiera",
        "«Mi primo juró que nadie llamó, y yo le creo», dijo Moss. | primo > Moss | nadie llamó"
      })
  void spanish(String text, String chain, String content) {
    assertThat(InnerWordsTest.told(Reports.spanish(text), text)).contains(chain + " | " + content);
  }
}
