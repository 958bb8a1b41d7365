package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Hop;
import org.careo.model.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words of one end and another's begin, and through whose hands they came. */
final class InnerWordsTest {

  @DisplayName("English")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The fee, he told Radio Lowland on Friday, will double. | he > Radio Lowland"
            + " | The fee … will double",
        "\"We never closed,\" the baker Ida Moss told Quillon. | Ida Moss > Quillon | We never closed",
        "Two clerks told *The Fen Gazette* that the ledger was gone. | Two clerks > The Fen Gazette"
            + " | that the ledger was gone",
        "A nurse said the board had rejected the plan and that the surgeons had asked for calm."
            + " | board > nurse | the plan",
        "The warden said he had heard the driver say over the phone that the bridge had gone."
            + " | driver > warden | that the bridge had gone",
        "The order went to the Ports Office, which doubts that a storm is near."
            + " | Ports Office | that a storm is near",
        "The firm admitted that the survey recorded eleven cracks. | the survey > firm"
            + " | eleven cracks",
        "The bishop, who was ill, denied it through a chaplain. | bishop > a chaplain | it",
        "Two aides said the bank had proposed to the tenants, through a lawyer, that rents be frozen."
            + " | bank > a lawyer > Two aides | that rents be frozen",
        "The guild has rejected the merger on two occasions. | guild | the merger",
        "The warden's late remark that the bridge was sound angered the town. | warden"
            + " | that the bridge was sound",
        "The plan is costly, and some oppose it. | some | it",
        "A memo that names six dealers was left on the table. | A memo | six dealers",
        "Porters told the Fen Gazette that the deputy warden, Ida Moss, had said that the vault was"
            + " empty. | Ida Moss > Porters > the Fen Gazette | that the vault was empty",
        "His sister said he had phoned to tell her that a foreman had ordered him to wait."
            + " | foreman > he > sister | to wait",
        "A baker in Quillon told my aunt that the oven was cold, Moss said."
            + " | baker > my aunt > Moss | that the oven was cold",
        "A Fenway Polls survey of 900 adults found that 61% approved of the tram and 22% disapproved."
            + " | 61% > Fenway Polls | the tram",
        "The guild welcomed the truce, even without a date. | guild | the truce, even without a date"
      })
  void english(String text, String chain, String content) {
    assertThat(told(Reports.english(text), text)).contains(chain + " | " + content);
  }

  @DisplayName("Spanish")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "El concejal propuso una tregua y la patronal la respalda. | concejal | una tregua",
        "El concejal propuso una tregua y la patronal la respalda. | patronal | la",
        "El 48 % apoya la huelga, el 33 % la rechaza. | 33 % | la",
        "La revista halló un informe que enumera siete averías. | un informe | siete averías",
        "Rechazan siete de cada diez cerrar el mercado. | siete de cada diez | cerrar el mercado",
        "El 51% de los chilenos aprobaría el peaje, según una encuesta de Faro Sur."
            + " | 51% de los chilenos > Faro Sur | el peaje",
        "Según una portera, Moss le confió a la jueza que la llave la tenía su hijo."
            + " | Moss > portera | la llave la tenía su hijo",
        "Dos guardias dijeron que mensajes de radio interceptados mostraban que la lancha volvía."
            + " | mensajes > Dos guardias | la lancha volvía",
        "La cola crece, y una mayoría pide que el agua llegue. | mayoría | el agua llegue",
        "El juez pidió paciencia por medio de su secretaria. | juez > su secretaria | paciencia",
        "Uno de cada cinco opina que el tranvía sobra. | Uno de cada cinco | el tranvía sobra",
        "Un vocal contó que la junta propuso al club, a través del gerente, aplazar la final."
            + " | junta > gerente > vocal | aplazar la final",
        "El taxista Raúl Peña contó a *El Pregonero* que el puente cedió. | Raúl Peña > El Pregonero"
            + " | el puente cedió"
      })
  void spanish(String text, String chain, String content) {
    assertThat(told(Reports.spanish(text), text)).contains(chain + " | " + content);
  }

  @DisplayName("Nobody passes words on who only hears them, and no clause is cut in two")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruth Vane told Marta that the ferry was late. | Ruth Vane | that the ferry was late",
        "The envoy told Parliament that talks had failed. | envoy | that talks had failed",
        "The clerk said the lift and the stairs were closed. | clerk"
            + " | the lift and the stairs were closed",
        "The panel recommends that both towns open the road and that the toll fall. | panel"
            + " | that both towns open the road and that the toll fall",
        "The clerk said the lift was shut and that the stairs were wet. | clerk"
            + " | the lift was shut and that the stairs were wet"
      })
  void plain(String text, String chain, String content) {
    assertThat(told(Reports.english(text), text)).contains(chain + " | " + content);
  }

  static List<String> told(List<Statement> statements, String text) {
    return statements.stream()
        .map(
            statement ->
                String.join(" > ", statement.chain().stream().map(Hop::holder).toList())
                    + " | "
                    + String.join(
                        " … ", statement.content().stream().map(span -> span.of(text)).toList()))
        .toList();
  }
}
