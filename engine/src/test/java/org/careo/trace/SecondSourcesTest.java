package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Candidate;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Parentage;
import org.careo.model.Statement;
import org.careo.model.StatementOrigin;
import org.junit.jupiter.api.Test;

class SecondSourcesTest {
  private static final String STATION =
      """
      Lantara's President Olivia Quiroga has said that no Norland aircraft will strike smuggling camps in her \
      country, a day after a report that Norland's leader had secretly cleared his army to use drones against them.

      The Stroudham Ledger reported on Sunday that Premier Everett Stroud had signed a directive allowing \
      long-range drones to be used against nine syndicates, six of them based in Lantara. His spokeswoman Paula \
      Denning did not mention the directive but said the Premier's foremost duty was to keep the streets free of resin.

      Ms Quiroga said her government had been told by the ambassador that a directive was coming.

      Seizures of resin have fallen by half since the spring, the ambassador, Judith Marlow, said.
      """;

  private static final String AGENCY =
      """
      Lantara will buy radar for its mountain passes and has appointed a new head of its border guard, President \
      Olivia Quiroga said on Monday, dismissing any foreign air operation against resin smugglers.

      General Tomas Arce, 55, said in an interview that 14 helicopters were ready to fly and that six more would \
      be delivered by July. He flew medical missions during the 2029 earthquake.

      Two Norland officers with knowledge of the planning said that no launch site had been chosen.

      The real fell 0.3 percent against the crown and ten-year yields rose to 7.9 percent.
      """;

  private static final String DIGEST =
      """
      President Olivia Quiroga says that no Norland aircraft will strike smuggling camps in Lantara. A report had \
      said that Norland's leader secretly cleared drones against them.

      The Stroudham Ledger reported that Premier Everett Stroud signed a directive against nine syndicates, six of \
      them based in Lantara. Spokeswoman Paula Denning said that his foremost duty was to keep the streets free of resin.

      General Tomas Arce, the new head of the border guard, said that 14 helicopters were ready to fly and six \
      more would come by July. He had flown medical missions during the 2029 earthquake.

      No launch site has been chosen, two Norland officers with knowledge of the planning said.
      """;

  private static final String RETOLD =
      """
      No Norland aircraft will strike smuggling camps in Lantara, President Olivia Quiroga has said. It had been \
      reported that Norland's leader secretly cleared his army to use drones against them.

      Premier Everett Stroud signed a directive allowing long-range drones against nine syndicates, six of them \
      based in Lantara, the Stroudham Ledger reported on Sunday. Paula Denning, his spokeswoman, said the Premier's \
      foremost duty was to keep the streets free of resin.

      The ambassador, Judith Marlow, said that seizures of resin have fallen by half since the spring.
      """;

  private final Account station = account("r1", STATION, "2037-02-09");
  private final Account agency = account("r2", AGENCY, "2037-02-09");
  private final Account digest = account("r3", DIGEST, "2037-02-10");
  private final Account retold = account("r4", RETOLD, "2037-02-10");
  private final Lineage lineage = new Tracer().trace(List.of(station, agency, digest, retold));

  private static Account account(String id, String text, String day) {
    return InventedAccount.read(id, text, Language.ENGLISH, "Outlet " + id, day);
  }

  private Parentage parentage(String report) {
    return lineage.parentage().stream()
        .filter(each -> each.report().equals(report))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aReportOfTwoSourcesNamesBoth() {
    Parentage told = parentage("r3");
    assertThat(told.parts()).hasSize(1);
    assertThat(List.of(told.parent(), told.parts().getFirst().value()))
        .containsExactlyInAnyOrder("r1", "r2");
    assertThat(told.parts()).extracting(Candidate::reason).containsOnly(Parentage.PASSAGES);
    assertThat(told.parts().getFirst().score()).isBetween(0.5, 1.0);
  }

  @Test
  void aReportOfOneSourceNamesNoOther() {
    assertThat(parentage("r4").parent()).isEqualTo("r1");
    assertThat(parentage("r4").parts()).isEmpty();
  }

  @Test
  void eachStatementComesFromTheReportThatHoldsIt() {
    assertThat(parentOf("foremost duty")).isEqualTo("r1");
    assertThat(parentOf("helicopters were ready")).isEqualTo("r2");
  }

  /** Parent of the statement of the digest that holds some words. */
  private String parentOf(String words) {
    List<String> statements =
        digest.statements().stream()
            .filter(
                each -> each.content().stream().anyMatch(span -> span.of(DIGEST).contains(words)))
            .map(Statement::id)
            .toList();
    assertThat(statements).isNotEmpty();
    return lineage.statementOrigins().stream()
        .filter(origin -> statements.contains(origin.statement()))
        .map(StatementOrigin::parent)
        .distinct()
        .reduce((one, other) -> "several")
        .orElseThrow();
  }

  @Test
  void theSecondSourceJoinsNoFamilies() {
    assertThat(parentage("r1").origin()).isNotEqualTo(parentage("r2").origin());
    String second = parentage("r3").parts().getFirst().value();
    LineageEdge edge =
        lineage.edges().stream()
            .filter(each -> each.a().equals(second) && each.b().equals("r3"))
            .findFirst()
            .orElseThrow();
    assertThat(edge.kind()).isEqualTo(LineageEdge.Kind.CITES);
    assertThat(edge.from()).isEqualTo(second);
  }
}
