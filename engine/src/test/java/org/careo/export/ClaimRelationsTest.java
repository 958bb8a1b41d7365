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

  private static List<Relation> lifted(Relation.Type type, String a, String b) {
    Relation relation =
        new Relation(
            "x",
            a,
            b,
            type,
            "number",
            Relation.Strength.COMPARE,
            0.6,
            List.of(new Evidence("row", List.of(new Span(0, 4)), List.of(new Span(0, 4)), 0.6, "")),
            "",
            "");
    return ClaimRelations.of(
        new Confrontation(List.of(OLDER, LATER), List.of(relation), List.of()));
  }

  private static Claim claim(String id, String... statements) {
    return new Claim(
        id, "", "", List.of(statements), List.of(), Assessment.NONE, List.of(), List.of());
  }
}
