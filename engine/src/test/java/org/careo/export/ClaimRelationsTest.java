package org.careo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.careo.model.Assessment;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Evidence;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.junit.jupiter.api.Test;

/** What holds of two statements holds of whoever says the same. */
class ClaimRelationsTest {
  private static final Claim OLDER = claim("c1", "s1", "s2");
  private static final Claim LATER = claim("c2", "s3");

  @Test
  void aLaterCountTakesThePlaceOfTheOlderClaim() {
    assertThat(lifted(Relation.Type.UPDATES, "s3", "s1"))
        .extracting(Relation::a, Relation::b, Relation::type)
        .containsExactly(tuple("c2", "c1", Relation.Type.UPDATES));
  }

  @Test
  void contradictionsAndOppositeStandsHaveNoOrder() {
    for (Relation.Type type : List.of(Relation.Type.CONTRADICTS, Relation.Type.OPPOSES)) {
      assertThat(lifted(type, "s3", "s1"))
          .extracting(Relation::a, Relation::b, Relation::type)
          .containsExactly(tuple("c1", "c2", type));
    }
  }

  @Test
  void whatCameToATellerOnHisWayIsHisAlone() {
    assertThat(lifted(Relation.Type.DRIFT, "s3", "s1")).isEmpty();
  }

  @Test
  void oneDoubtfulPairSetsNoGreatClaimsAgainstOneAnother() {
    assertThat(ofGreatClaims(contradiction("a1", "b1", 0.3))).isEmpty();
    assertThat(ofGreatClaims(contradiction("a1", "b1", 0.7))).hasSize(1);
    assertThat(ofGreatClaims(contradiction("a1", "b1", 0.3), contradiction("b2", "a3", 0.3)))
        .hasSize(1);
    assertThat(ofGreatClaims(contradiction("a1", "b1", 0.3), contradiction("b1", "a1", 0.3)))
        .as("one pair told in two slots")
        .isEmpty();
  }

  private static List<Relation> ofGreatClaims(Relation... relations) {
    Claim one = claim("c1", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8");
    Claim other = claim("c2", "b1", "b2", "b3", "b4", "b5");
    return ClaimRelations.of(new Confrontation(List.of(one, other), List.of(relations), List.of()));
  }

  private static Relation contradiction(String a, String b, double probability) {
    return relation(Relation.Type.CONTRADICTS, a, b, probability);
  }

  private static List<Relation> lifted(Relation.Type type, String a, String b) {
    return ClaimRelations.of(
        new Confrontation(List.of(OLDER, LATER), List.of(relation(type, a, b, 0.6)), List.of()));
  }

  private static Relation relation(Relation.Type type, String a, String b, double probability) {
    Span words = new Span(0, 4);
    return new Relation(
        a + " " + b,
        a,
        b,
        type,
        "number",
        Relation.Strength.COMPARE,
        probability,
        List.of(new Evidence("row", List.of(words), List.of(words), probability, "")),
        "",
        "");
  }

  private static Claim claim(String id, String... statements) {
    return new Claim(
        id, "", "", List.of(statements), List.of(), Assessment.NONE, List.of(), List.of());
  }
}
