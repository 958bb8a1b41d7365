package org.careo.confront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careo.model.Account;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Relation;
import org.junit.jupiter.api.Test;

class ConfronterTest {
  private static final List<Account> ACCOUNTS =
      List.of(
          Told.english(
              "a", "The landslide destroyed 40 houses in the village. The mayor opened a shelter."),
          Told.spanish(
              "b", "El deslave destruyó 90 viviendas en el pueblo. El alcalde abrió un albergue."),
          Told.english("c", "The landslide in the village destroyed 40 houses."),
          Told.english("d", "The landslide did not reach the hospital."),
          Told.english("e", "The landslide reached the hospital."));

  @Property(tries = 20)
  void orderOfInputChangesNothing(@ForAll long seed) {
    List<Account> shuffled = new ArrayList<>(ACCOUNTS);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(new Confronter().confront(shuffled, Lineage.NONE))
        .isEqualTo(new Confronter().confront(ACCOUNTS, Lineage.NONE));
  }

  @Test
  void everyStatementIsInOneClaim() {
    Confrontation confrontation = new Confronter().confront(ACCOUNTS, Lineage.NONE);
    List<String> statements =
        confrontation.claims().stream().flatMap(claim -> claim.statements().stream()).toList();
    assertThat(statements).doesNotHaveDuplicates().hasSize(7);
  }

  @Test
  void mergesWhatIsTheSameAndSaysWhy() {
    Confrontation confrontation = new Confronter().confront(ACCOUNTS, Lineage.NONE);
    Claim houses =
        confrontation.claims().stream()
            .filter(claim -> claim.statements().contains("c.0"))
            .findFirst()
            .orElseThrow();
    assertThat(houses.statements()).containsExactly("a.0", "c.0");
    assertThat(houses.reasons())
        .hasSize(1)
        .first()
        .asString()
        .contains("(a) = “The landslide in the village destroyed 40 houses.” (c): same");
  }

  @Test
  void saysWhatDiffersInBothLanguages() {
    Confrontation confrontation = new Confronter().confront(ACCOUNTS, Lineage.NONE);
    assertThat(confrontation.relations())
        .filteredOn(relation -> relation.a().equals("a.0") && relation.b().equals("b.0"))
        .first()
        .satisfies(
            relation -> {
              assertThat(relation.type()).isEqualTo(Relation.Type.CONTRADICTS);
              assertThat(relation.aspect()).isEqualTo("number");
              assertThat(relation.explanation())
                  .isEqualTo("The figures differ: a gives “40 houses”, b gives “90 viviendas”.");
              assertThat(relation.explicacion())
                  .isEqualTo("Las cifras difieren: a da «40 houses», b da «90 viviendas».");
            });
  }

  @Test
  void whatAReportChangedOfItsSourceIsADrift() {
    Lineage made =
        new Lineage(
            List.of(new LineageEdge("a", "b", 0.9, LineageEdge.Kind.TRANSLATION, "a", List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(new Confronter().confront(ACCOUNTS, made).relations())
        .filteredOn(relation -> relation.a().equals("a.0") && relation.b().equals("b.0"))
        .extracting(Relation::type)
        .containsExactly(Relation.Type.DRIFT);
  }

  @Test
  void nothingAndEmptyAccountsGiveNothing() {
    assertThat(new Confronter().confront(List.of(), Lineage.NONE)).isEqualTo(Confrontation.NONE);
  }
}
