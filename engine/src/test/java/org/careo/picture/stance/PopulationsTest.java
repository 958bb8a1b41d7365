package org.careo.picture.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.careo.InventedAccount;
import org.careo.model.Language;
import org.careo.model.Position;
import org.careo.picture.context.Surroundings;
import org.junit.jupiter.api.Test;

/** One population is one holder, whichever report and language tells of it. */
class PopulationsTest {

  private static Set<String> holders(Surroundings... arounds) {
    Set<String> holders = new TreeSet<>();
    for (Position each :
        new PositionFinder(Map.of(), List.of())
            .find(List.of(arounds), List.of(), Map.of())
            .positions()) {
      holders.add(each.holder());
    }
    return holders;
  }

  private static Surroundings read(String id, String text, Language language) {
    return new Surroundings(InventedAccount.read(id, text, language, "", "2031-05-04"));
  }

  @Test
  void farmersOfTwoReportsAreOneHolder() {
    assertThat(
            holders(
                read("r1", "Farmers rejected the plan to open the gates.", Language.ENGLISH),
                read("r2", "Farmers demanded a new dam.", Language.ENGLISH),
                read(
                    "r3",
                    "Los agricultores rechazaron el plan de abrir las compuertas.",
                    Language.SPANISH)))
        .hasSize(1);
  }

  @Test
  void twoOfficialsOfOneReportAreNotThoseOfAnother() {
    assertThat(
            holders(
                read("r1", "Two officials rejected the plan to open the gates.", Language.ENGLISH),
                read("r2", "Two officials denied that a plan exists.", Language.ENGLISH)))
        .hasSizeGreaterThan(1);
  }
}
