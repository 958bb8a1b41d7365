package org.careo.confront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.careo.model.Account;
import org.careo.model.Lineage;
import org.careo.model.Relation;
import org.junit.jupiter.api.Test;

/** A retelling that changed a year is at odds with whoever tells the year of its source. */
class RetoldApartTest {
  private static final Account SOURCE =
      Told.english("a", "The two mayors signed the bridge treaty in 2031 under a white tent.");
  private static final Account RETOLD =
      Told.english("b", "The two mayors signed the bridge treaty in 2021 under a white tent.");
  private static final Account ANOTHER =
      Told.english("c", "Under the bridge treaty of 2031 no truck pays twice.");

  private static final Lineage MADE = Told.rewritten("a", "b");

  @Test
  void whoGivesTheSourcesValueContradictsTheRetelling() {
    assertThat(between(MADE))
        .extracting(Relation::type, Relation::aspect)
        .containsExactly(tuple(Relation.Type.CONTRADICTS, "date"));
  }

  @Test
  void withoutTheLineageTheTwoAreOfTwoMatters() {
    assertThat(between(Lineage.NONE)).isEmpty();
  }

  private static List<Relation> between(Lineage lineage) {
    return new Confronter()
        .confront(List.of(SOURCE, RETOLD, ANOTHER), lineage).relations().stream()
            .filter(relation -> List.of("b.0", "c.0").contains(relation.a()))
            .filter(relation -> List.of("b.0", "c.0").contains(relation.b()))
            .toList();
  }
}
