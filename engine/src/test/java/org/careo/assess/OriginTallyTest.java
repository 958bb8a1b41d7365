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

  private static Source source(
      String name, Source.Type type, Source.Side side, String family, Set<String> quoted) {
    return new Source(
        type == Source.Type.SPEECH ? "speech " + name : "unnamed " + family,
        name,
        type,
        side,
        family,
        "",
        false,
        true,
        quoted,
        0,
        Language.ENGLISH);
  }

  /** Somebody with a name who saw it. */
  private static Source saw(String name, String family) {
    return source(name, Source.Type.SPEECH, Source.Side.PERSON, family, Set.of());
  }

  private static Source quoted(String name, String family, Set<String> quoted) {
    return source(name, Source.Type.SPEECH, Source.Side.PERSON, family, quoted);
  }

  private static Source measured(String body, String family) {
    return source(body, Source.Type.SPEECH, Source.Side.BODY, family, Set.of());
  }

  private static Source witnesses(String name, String family) {
    return source(name, Source.Type.UNNAMED_REPORT, Source.Side.WITNESS, family, Set.of());
  }

  /** The same, but it is not shown that he saw it. */
  private static Source says(String name, String family) {
    return changed(saw(name, family), false, false, Language.ENGLISH);
  }

  private static Source authority(Source source) {
    return changed(source, true, true, Language.ENGLISH);
  }

  private static Source inSpanish(Source source) {
    return changed(source, false, true, Language.SPANISH);
  }

  private static Source changed(
      Source source, boolean authority, boolean firsthand, Language language) {
    return new Source(
        source.key(),
        source.name(),
        source.type(),
        source.side(),
        source.family(),
        source.originId(),
        authority,
        firsthand,
        source.quoted(),
        source.steps(),
        language);
  }

  @Test
  void whoMerelySaysItAddsNoOrigin() {
    assertThat(least(says("Ana Ruiz", "a"), says("Luis Vega", "b"))).isEqualTo(1);
    assertThat(least(saw("Ana Ruiz", "a"), says("Luis Vega", "b"))).isEqualTo(1);
    assertThat(new OriginTally(List.of(says("Ana Ruiz", "a"), says("Luis Vega", "b"))).most())
        .isEqualTo(2);
  }

  @Test
  void twoWhoSawItHeardByTwoFamiliesAreTwo() {
    assertThat(least(saw("Ana Ruiz", "a"), saw("Luis Vega", "b"))).isEqualTo(2);
    assertThat(least(saw("Ana Ruiz", "a"), saw("Luis Vega", "a"))).isEqualTo(1);
    assertThat(least(saw("Ana Ruiz", "a"), saw("Ana Ruiz Vega", "b"))).isEqualTo(1);
  }

  @Test
  void bodiesNamedInTwoLanguagesMayBeOne() {
    Source growers = measured("Growers' Union", "a");
    assertThat(least(growers, inSpanish(measured("Unión de Regantes", "b")))).isEqualTo(1);
    assertThat(least(growers, measured("Harbour Pilots", "b"))).isEqualTo(2);
  }

  @Test
  void aPersonMayHaveMeasuredForTheBody() {
    assertThat(least(measured("River Institute", "a"), saw("Ana Ruiz", "b"))).isEqualTo(1);
  }

  @Test
  void authoritiesKnowFromOneAnother() {
    assertThat(least(authority(saw("Ana Ruiz", "a")), authority(saw("Luis Vega", "b"))))
        .isEqualTo(1);
  }

  @Test
  void oneQuotationUnderTwoNamesIsOneUtterance() {
    assertThat(least(quoted("Ana Ruiz", "a", OATH), quoted("Luis Vega", "b", OATH))).isEqualTo(1);
    assertThat(
            least(
                quoted("Ana Ruiz", "a", OATH),
                quoted("Luis Vega", "b", Set.of("the", "gates", "stay", "shut"))))
        .isEqualTo(2);
  }

  @Test
  void witnessesWithoutANameMayBeOneAmongThemselvesAndWithPersons() {
    assertThat(least(witnesses("bystanders", "a"), witnesses("testigos", "b"))).isEqualTo(1);
    assertThat(least(witnesses("bystanders", "a"), saw("Ana Ruiz", "b"))).isEqualTo(1);
    assertThat(least(witnesses("bystanders", "a"), measured("River Institute", "b"))).isEqualTo(2);
  }

  @Test
  void familiesOfOthersDoNotMakeTwoOfOne() {
    assertThat(least(saw("Ana Ruiz", "a"), saw("Luis Vega", "a"), says("Rosa Kline", "b")))
        .isEqualTo(1);
  }
}
