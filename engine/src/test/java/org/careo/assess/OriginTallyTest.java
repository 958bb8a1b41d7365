package org.careo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.careo.model.Language;
import org.junit.jupiter.api.Test;

class OriginTallyTest {
  private static final Set<String> OATH = Set.of("not", "one", "more", "litre", "leaves", "here");

  private static int least(Source... sources) {
    return new OriginTally(List.of(sources)).least();
  }

  private static Source person(String name, String family, boolean authority, Set<String> quoted) {
    return new Source(
        "speech " + name,
        name,
        Source.Type.SPEECH,
        Source.Side.PERSON,
        family,
        "",
        authority,
        quoted,
        0,
        Language.ENGLISH);
  }

  private static Source person(String name, String family) {
    return person(name, family, false, Set.of());
  }

  private static Source authority(String name, String family) {
    return person(name, family, true, Set.of());
  }

  private static Source unnamed(String name, String family, Source.Side side) {
    return new Source(
        "unnamed " + family,
        name,
        Source.Type.UNNAMED_REPORT,
        side,
        family,
        "",
        false,
        Set.of(),
        0,
        Language.ENGLISH);
  }

  private static Source body(String name, String family, Language language) {
    return new Source(
        "speech " + name,
        name,
        Source.Type.SPEECH,
        Source.Side.BODY,
        family,
        "",
        false,
        Set.of(),
        0,
        language);
  }

  private static Source witnesses(String name, String family) {
    return unnamed(name, family, Source.Side.WITNESS);
  }

  @Test
  void twoPersonsHeardByTwoFamiliesAreTwo() {
    assertThat(least(person("Ana Ruiz", "a"), person("Luis Vega", "b"))).isEqualTo(2);
    assertThat(least(person("Ana Ruiz", "a"), person("Luis Vega", "a"))).isEqualTo(1);
    assertThat(least(person("Ana Ruiz", "a"), person("Ana Ruiz Vega", "b"))).isEqualTo(1);
  }

  @Test
  void bodiesNamedInTwoLanguagesMayBeOne() {
    Source growers = body("Growers' Union", "a", Language.ENGLISH);
    assertThat(least(growers, body("Unión de Regantes", "b", Language.SPANISH))).isEqualTo(1);
    assertThat(least(growers, body("Harbour Pilots", "b", Language.ENGLISH))).isEqualTo(2);
  }

  @Test
  void authoritiesKnowFromOneAnother() {
    assertThat(least(authority("Ana Ruiz", "a"), authority("Luis Vega", "b"))).isEqualTo(1);
    assertThat(least(authority("Ana Ruiz", "a"), person("Luis Vega", "b"))).isEqualTo(2);
  }

  @Test
  void oneQuotationUnderTwoNamesIsOneUtterance() {
    assertThat(least(person("Ana Ruiz", "a", false, OATH), person("Luis Vega", "b", false, OATH)))
        .isEqualTo(1);
    assertThat(
            least(
                person("Ana Ruiz", "a", false, OATH),
                person("Luis Vega", "b", false, Set.of("the", "gates", "stay", "shut"))))
        .isEqualTo(2);
  }

  @Test
  void eyewitnessesStandBesideWhoeverElseSaysIt() {
    assertThat(least(authority("Ana Ruiz", "a"), witnesses("residents", "b"))).isEqualTo(2);
    assertThat(least(witnesses("residents", "a"), witnesses("vecinos", "b"))).isEqualTo(1);
    assertThat(least(person("Ana Ruiz", "a"), unnamed("sources", "b", Source.Side.UNNAMED)))
        .isEqualTo(1);
  }

  @Test
  void familiesOfOthersDoNotMakeTwoOfOne() {
    assertThat(
            least(
                person("Ana Ruiz", "a"),
                person("Luis Vega", "a"),
                unnamed("sources", "b", Source.Side.UNNAMED)))
        .isEqualTo(1);
  }
}
