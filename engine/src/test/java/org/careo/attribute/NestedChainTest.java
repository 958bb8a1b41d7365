package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Hop;
import org.careo.model.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody says that somebody else has said, and who else had it in hand. */
final class NestedChainTest {

  @DisplayName("English: the outer speaker passes the inner words on")
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Two soldiers said their captain had ordered them to leave the bridge. | captain > Two soldiers",
        "The owner's brother, Paul Fenn, said he had been told to sign the paper. | ? > Paul Fenn",
        "A villager said he had heard from a driver that the road was mined. | driver > villager",
        "Petra Lund runs the clinic. Her deputy, she recalled, had told her that nobody would come. |"
            + " deputy > Petra Lund",
        "A porter told the delegate Ann Marsh, and Marsh told this newspaper, that the lift had failed. |"
            + " porter > the delegate Ann Marsh",
        "The Valley Courier has a coach saying the tests were announced. | coach > The Valley Courier",
        "Mayor Ruth Oakley read aloud a line from the log: a warning about the bridge in March. |"
            + " the log > Ruth Oakley",
        "Lena Brand said in an interview with the Valley Courier that the bank would fail. | Lena Brand"
            + " > the Valley Courier",
        "The Valley Courier reported, citing two aides, that the pact was dead. | two aides > Valley Courier"
      })
  void english(String text, String chain) {
    assertThat(chains(Reports.english(text))).contains(chain);
  }

  @DisplayName("Spanish: the outer speaker passes the inner words on")
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "La ministra afirmó que en mayo se le había pedido a la empresa un plan. | ? > ministra",
        "El concejal Raúl Ibarra contó que le dijeron que el puente estaba cerrado. | ? > Raúl Ibarra",
        "Inés Fuentes relató que el capataz había ordenado «apagar las luces». | capataz > Inés Fuentes",
        "La química Paula Rincón declaró al Heraldo del Valle que el gas se iría. | Paula Rincón >"
            + " Heraldo del Valle"
      })
  void spanish(String text, String chain) {
    assertThat(chains(Reports.spanish(text))).contains(chain);
  }

  @DisplayName("A stance told of somebody else is his, whatever its object")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The clerk said that the union had denied it. | union > clerk",
        "Mara Quist said the tenants demanded $900 and a new lock. | tenants > Mara Quist",
        "The envoy said the harbour pilots had asked for tugs. | harbour pilots > envoy",
        "The inspector said that his office had warned the yard in May of a cracked hull. | office"
            + " > inspector"
      })
  void stances(String text, String chain) {
    assertThat(chains(Reports.english(text))).contains(chain);
  }

  @DisplayName("No hop is added where nothing was passed on")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said that they had asked for a pump. | mayor",
        "The clerk said that the council had signed the lease. | clerk",
        "The runner's lawyer, Ilse Korn, told reporters she would appeal. | Ilse Korn",
        "The president told the nation on Sunday that the war was over. | president",
        "The engineer said in a speech to workers that the wall would hold. | engineer"
      })
  void plain(String text, String chain) {
    assertThat(chains(Reports.english(text))).containsExactly(chain);
  }

  @DisplayName("Dogs that warned are named, so that nobody unnamed is put before them")
  @Test
  void invertedSubjectIsNamed() {
    assertThat(chains(Reports.spanish("Eloísa Cangana contó que les avisaron los perros.")))
        .noneMatch(chain -> chain.startsWith("?"));
  }

  private static List<String> chains(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> !statement.chain().isEmpty())
        .map(
            statement ->
                String.join(
                    " > ", statement.chain().stream().map(NestedChainTest::holder).toList()))
        .toList();
  }

  private static String holder(Hop hop) {
    return hop.holder().isEmpty() ? "?" : hop.holder();
  }
}
