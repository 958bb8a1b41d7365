package org.careo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How many origins stand behind a claim and behind the texts of a case. */
class LineageTest {

  @Property(tries = 40)
  void aDistributionSumsToOneAndKeepsItsRange(
      @ForAll @IntRange(min = 1, max = 8) int origins,
      @ForAll @IntRange(min = 0, max = 9) int shown) {
    OriginCount count = lineage(origins).count(claim(origins, shown));

    assertThat(count.minimum()).isBetween(1, count.maximum());
    assertThat(count.maximum()).isEqualTo(origins);
    assertThat(count.distribution()).hasSize(origins);
    assertThat(sum(count.distribution())).isCloseTo(1, within(1e-9));
    assertThat(sum(count.distribution().subList(0, count.minimum() - 1))).isZero();
  }

  @Test
  void whatSeveralTellAlikeIsMostLikelyFromOnePlace() {
    assertThat(lineage(2).count(claim(2, 1)).distribution().getFirst()).isGreaterThan(0.8);
  }

  @Test
  void textsThatNoLinkJoinsAreMostLikelyApart() {
    OriginCount count = lineage(5).countOfTexts(1, names(5));

    assertThat(count.subject()).isEmpty();
    assertThat(count.distribution().getLast()).isGreaterThan(0.8);
  }

  @Test
  void aLinkMakesTwoTextsLikelyOne() {
    Lineage linked =
        new Lineage(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new OriginLink("o0", "o1", 0.7)));

    assertThat(linked.countOfTexts(1, names(2)).distribution().getFirst())
        .isCloseTo(0.7, within(0.1));
  }

  @Test
  void withoutOriginsThereIsNothingToCount() {
    assertThat(lineage(0).count(claim(0, 1)).maximum()).isZero();
  }

  private static Set<String> names(int origins) {
    Set<String> names = new TreeSet<>();
    for (int origin = 0; origin < origins; origin++) {
      names.add("o" + origin);
    }
    return names;
  }

  /** A lineage in which every statement has an origin of its own. */
  private static Lineage lineage(int origins) {
    List<StatementOrigin> statements = new ArrayList<>();
    for (int origin = 0; origin < origins; origin++) {
      statements.add(new StatementOrigin("s" + origin, "o" + origin, "", ""));
    }
    return new Lineage(
        List.of(), List.of(), List.of(), List.of(), List.of(), statements, List.of());
  }

  private static Claim claim(int statements, int shown) {
    List<String> ids = names(statements).stream().map(name -> name.replace('o', 's')).toList();
    Assessment assessment =
        new Assessment(
            "fact", shown, statements, List.of(), -1, List.of(), "not graded", 1, "", "");
    return new Claim("c1", "text", "", ids, List.of(), assessment, List.of(), List.of());
  }

  private static double sum(List<Double> shares) {
    return shares.stream().mapToDouble(Double::doubleValue).sum();
  }
}
