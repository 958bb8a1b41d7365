package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister demanded a full inquiry.                          | ASSERTS    | ASKED
          The panel recommends closing the canal.                        | ASSERTS    | ASKED
          The judge ordered the release of the files.                    | ASSERTS    | ASKED
          The governor said the state would pay the bill.                | ASSERTS    | PLANNED
          The agency will publish the map on Friday, Ortiz said.         | ASSERTS    | PLANNED
          The captain vowed to return.                                   | ASSERTS    | PLANNED
          Lopez said she would sue if the gate was opened.               | ASSERTS    | CONDITIONAL
          The company threatened to leave the port if taxes rise.        | ASSERTS    | CONDITIONAL
          Analysts warned that the wall was already cracked.             | ASSERTS    | CERTAIN
          Experts warned that prices could rise.                         | ASSERTS    | POSSIBLE
          The firm did not deny that the letter was real.                | OPEN       | CERTAIN
          The spokesman would not say whether the crew had a licence.    | OPEN       | CERTAIN
          The mayor denied that the tunnel was closed.                   | DENIES     | CERTAIN
          Harper declined to comment.                                    | NO_COMMENT | CERTAIN
          The clerk allegedly stole the money.                           | ASSERTS    | ALLEGED
          The clerk reportedly left the town.                            | ASSERTS    | REPORTED
          """)
  void english(String text, String polarity, String certainty) {
    check(Reports.english(text), polarity, certainty);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El ministro exigió una investigación completa.                 | ASSERTS | ASKED
          La alcaldesa preguntó cuándo abrirá el puente.                 | ASKS    | ASKED
          El gobernador dijo que el estado pagaría la cuenta.            | ASSERTS | PLANNED
          La agencia publicará el mapa el viernes, informó Ortiz.        | ASSERTS | PLANNED
          López dijo que renunciará si se abre la compuerta.             | ASSERTS | CONDITIONAL
          Los expertos advirtieron que el muro ya estaba agrietado.      | ASSERTS | CERTAIN
          Según dos fuentes, la empresa habría pagado el rescate.        | ASSERTS | REPORTED
          El agua no se vería afectada, según el ministerio.             | ASSERTS | REPORTED
          Se dice que murió un pescador.                                 | ASSERTS | REPORTED
          El vocero dijo que la empresa podría cerrar la planta.         | ASSERTS | POSSIBLE
          La firma no negó que la carta fuera auténtica.                 | OPEN    | CERTAIN
          """)
  void spanish(String text, String polarity, String certainty) {
    check(Reports.spanish(text), polarity, certainty);
  }

  @Test
  void theAuthorsOwnClausesTellIt() {
    assertThat(Reports.spanish("El presidente habría pedido la renuncia del director."))
        .first()
        .satisfies(
            statement ->
                assertThat(statement.commitment().certainty().name()).isEqualTo("REPORTED"));
    assertThat(Reports.english("The road will reopen on Monday."))
        .first()
        .satisfies(
            statement ->
                assertThat(statement.commitment().certainty().name()).isEqualTo("PLANNED"));
  }

  private static void check(List<Statement> statements, String polarity, String certainty) {
    Statement statement =
        statements.stream().filter(found -> !found.cue().isEmpty()).findFirst().orElseThrow();

    assertThat(statement.commitment().polarity().name()).isEqualTo(polarity);
    assertThat(statement.commitment().certainty().name()).isEqualTo(certainty);
  }
}
