package org.careo.confront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Lineage;
import org.junit.jupiter.api.Test;

/** A statement that says two things is an account of each with the words that say it. */
class ClaimPartsTest {
  private static final Account BOTH =
      Told.inClauses(
          "both",
          "Doctors treated 64 passengers at the port, and the coast guard seized the ferry.",
          "Doctors treated 64 passengers at the port",
          "the coast guard seized the ferry");

  @Test
  void aClaimNamesTheClauseThatTellsIt() {
    List<Claim> claims =
        new Confronter()
                .confront(
                    List.of(
                        BOTH,
                        Told.english("first", "Doctors treated 64 passengers at the port."),
                        Told.english("second", "The coast guard seized the ferry.")),
                    Lineage.NONE)
                .claims()
                .stream()
                .filter(claim -> claim.statements().contains("both.0"))
                .toList();
    assertThat(claims).hasSize(2);
    assertThat(claims)
        .allSatisfy(
            claim -> {
              assertThat(claim.statements()).hasSize(2);
              assertThat(claim.parts()).hasSize(1);
            });
    assertThat(claims.stream().map(ClaimPartsTest::words))
        .containsExactlyInAnyOrder(
            "Doctors treated 64 passengers at the port", "the coast guard seized the ferry");
  }

  @Test
  void aStatementThatSaysNothingElseHasNoPart() {
    assertThat(
            new Confronter()
                .confront(
                    List.of(
                        Told.english("first", "The coast guard seized the ferry."),
                        Told.english("second", "The coast guard seized the ferry.")),
                    Lineage.NONE)
                .claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.parts()).isEmpty());
  }

  @Test
  void sentencesOfOneQuotationAreClaimsApart() {
    List<Claim> claims =
        new Confronter()
            .confront(
                List.of(
                    Told.inClauses(
                        "long",
                        "“The bridge stays open to lorries; our engineers checked every cable.”",
                        "The bridge stays open to lorries",
                        "our engineers checked every cable"),
                    Told.english("first", "“The bridge stays open to lorries.”"),
                    Told.english("second", "“Our engineers checked every cable.”")),
                Lineage.NONE)
            .claims();
    assertThat(claims)
        .extracting(Claim::statements)
        .containsExactlyInAnyOrder(List.of("first.0", "long.0"), List.of("long.0", "second.0"));
  }

  private static String words(Claim claim) {
    return claim.parts().getFirst().content().getFirst().of(BOTH.report().text());
  }
}
