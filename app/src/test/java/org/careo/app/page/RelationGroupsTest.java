package org.careo.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Relation;
import org.junit.jupiter.api.Test;

class RelationGroupsTest {

  @Test
  void whatSharesAStatementStandsTogetherOnEitherSide() {
    List<Relation> relations =
        List.of(
            between("a", "b", "actor"),
            between("c", "d", "actor"),
            between("c", "a", "number"),
            between("e", "a", "actor"),
            between("b", "f", "actor"));
    assertThat(names(RelationGroups.of(relations)))
        .containsExactly(List.of("a-b", "e-a"), List.of("c-d"), List.of("c-a"), List.of("b-f"));
    assertThat(RelationGroups.shared(RelationGroups.of(relations).getFirst())).isEqualTo("a");
  }

  @Test
  void everyRelationStandsInOneGroupAndNoneHoldsTooMany() {
    List<Relation> relations = new ArrayList<>();
    for (int at = 0; at < 40; at++) {
      relations.add(between("s" + at % 7, "t" + at, at % 3 == 0 ? "date" : "place"));
    }
    List<List<Relation>> groups = RelationGroups.of(relations);
    assertThat(groups.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(relations);
    assertThat(groups).allMatch(group -> group.size() <= 6);
    for (List<Relation> group : groups) {
      String shared = RelationGroups.shared(group);
      assertThat(group)
          .allMatch(relation -> relation.a().equals(shared) || relation.b().equals(shared))
          .allMatch(relation -> relation.aspect().equals(group.getFirst().aspect()));
    }
  }

  private static List<List<String>> names(List<List<Relation>> groups) {
    return groups.stream()
        .map(group -> group.stream().map(each -> each.a() + "-" + each.b()).toList())
        .toList();
  }

  private static Relation between(String a, String b, String aspect) {
    return new Relation(
        a + b,
        a,
        b,
        Relation.Type.CONTRADICTS,
        aspect,
        Relation.Strength.COMPARE,
        0.5,
        List.of(),
        "",
        "");
  }
}
