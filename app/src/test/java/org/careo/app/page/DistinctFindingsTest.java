package org.careo.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Evidence;
import org.careo.model.Relation;
import org.careo.model.Span;
import org.junit.jupiter.api.Test;

class DistinctFindingsTest {
  private static final Span SIX = new Span(10, 15);
  private static final Span FORTY = new Span(40, 46);

  @Test
  void wordsHeldAgainstEachOtherAreShownOnce() {
    Relation speaker = between("one.1", "two.1", SIX, FORTY);
    Relation author = between("one.0", "two.1", SIX, FORTY);
    Relation crossed = between("two.0", "one.0", FORTY, SIX);
    assertThat(distinct(speaker, author, crossed)).containsExactly(speaker);
  }

  @Test
  void otherWordsOrAnotherReportAreAnotherFinding() {
    Relation first = between("one.1", "two.1", SIX, FORTY);
    Relation otherWords = between("one.1", "two.2", SIX, new Span(60, 66));
    Relation otherReport = between("one.1", "three.1", SIX, FORTY);
    assertThat(distinct(first, otherWords, otherReport))
        .containsExactly(first, otherWords, otherReport);
  }

  @Test
  void whatShowsNoWordsStays() {
    Relation plain =
        new Relation(
            "r",
            "one.1",
            "two.1",
            Relation.Type.CONTRADICTS,
            "number",
            Relation.Strength.COMPARE,
            0.5,
            List.of(),
            "",
            "");
    assertThat(distinct(plain, plain)).hasSize(2);
  }

  @Test
  void whatOnlySumsUpStatementsOfTwoClaimsIsLeftOut() {
    Relation words = between("one.1", "two.1", SIX, FORTY);
    Relation sum = ofClaims("claim-two", "claim-one", "number");
    Relation other = ofClaims("claim-one", "claim-two", "place");
    assertThat(distinct(sum, words, other)).containsExactly(words, other);
  }

  private static Relation ofClaims(String a, String b, String aspect) {
    return new Relation(
        a + b,
        a,
        b,
        Relation.Type.CONTRADICTS,
        aspect,
        Relation.Strength.CONFLICT,
        0.5,
        List.of(),
        "",
        "");
  }

  private static List<Relation> distinct(Relation... relations) {
    return DistinctFindings.of(
        List.of(relations),
        id -> id.contains(".") ? id.substring(0, id.indexOf('.')) : "",
        id -> id.endsWith(".1") ? "claim-" + id.substring(0, id.indexOf('.')) : id);
  }

  private static Relation between(String a, String b, Span left, Span right) {
    return new Relation(
        a + b,
        a,
        b,
        Relation.Type.CONTRADICTS,
        "number",
        Relation.Strength.COMPARE,
        0.5,
        List.of(new Evidence("figure value", List.of(left), List.of(right), 1, "")),
        "",
        "");
  }
}
