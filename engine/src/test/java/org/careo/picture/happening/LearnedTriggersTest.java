package org.careo.picture.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.SegmentKind;
import org.junit.jupiter.api.Test;

class LearnedTriggersTest {
  private static final HappeningFinder RULES = HappeningFinder.byRulesAlone();

  /** Reports with a protest are those in which the weights decide. */
  private static final ReportWeights ON_PROTEST =
      ReportWeights.of(
          List.of(new String[] {ReportWeights.ALWAYS, "-5"}, new String[] {"any protest", "10"}));

  /** Only "romería" and "procesión" name happenings, of a type no rule gives them. */
  private static final HappeningFinder LEARNED =
      new HappeningFinder(
          TriggerWeights.of(
              Stream.of(
                  new String[] {"always", TriggerWeights.HAPPENING, "-5"},
                  new String[] {"lemma romeria", TriggerWeights.HAPPENING, "9"},
                  new String[] {"lemma procesion", TriggerWeights.HAPPENING, "9"},
                  new String[] {"lemma romeria", "PROTEST", "1"},
                  new String[] {"lemma procesion", "CONSULT", "1"})),
          ON_PROTEST);

  private static List<Happening> found(HappeningFinder finder, String text, Language language) {
    return finder.find(HappeningFinderTest.account(text, language, SegmentKind.BODY));
  }

  /** The same with two verbs. */
  private static final HappeningFinder VERBS =
      new HappeningFinder(
          TriggerWeights.of(
              Stream.of(
                  new String[] {"always", TriggerWeights.HAPPENING, "-5"},
                  new String[] {"lemma detener", TriggerWeights.HAPPENING, "9"},
                  new String[] {"lemma acusar", TriggerWeights.HAPPENING, "9"},
                  new String[] {"lemma romeria", TriggerWeights.HAPPENING, "9"},
                  new String[] {"lemma romeria", "PROTEST", "1"})),
          ON_PROTEST);

  /** Two protests make it a report on protests. */
  private static final String PROTESTS =
      "La mañana fue gris y fría en la sierra, con niebla sobre los cerros y nieve en las cumbres"
          + " más altas, y en los valles del sur el cielo siguió cubierto de nubes bajas hasta la"
          + " tarde, sin sol ni viento, como casi todo el mes de mayo en la cordillera. "
          + "Los campesinos bloquearon la carretera de Oruro. Los obreros marcharon a Quito. ";

  private static List<String> words(HappeningFinder finder, String text) {
    return found(finder, text, Language.SPANISH).stream()
        .map(each -> each.span().of(text))
        .toList();
  }

  @Test
  void inAReportRatherLikeThoseLearnedFromRulesAreBelievedWhereWeightsNearlyAgree() {
    HappeningFinder rather =
        new HappeningFinder(
            TriggerWeights.of(
                Stream.of(
                    new String[] {"always", TriggerWeights.HAPPENING, "-5"},
                    new String[] {"lemma marchar", TriggerWeights.HAPPENING, "3.5"})),
            ReportWeights.of(
                List.of(
                    new String[] {ReportWeights.ALWAYS, "-5"}, new String[] {"any protest", "5"})));
    assertThat(words(rather, PROTESTS)).singleElement().asString().startsWith("marcharon");
  }

  @Test
  void inAReportOnProtestsTheWeightsDecide() {
    String text = PROTESTS + "Los maestros hicieron una romería frente al Congreso.";
    assertThat(words(RULES, text)).hasSizeGreaterThanOrEqualTo(2).doesNotContain("romería");
    assertThat(found(LEARNED, text, Language.SPANISH))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.type()).isEqualTo("PROTEST");
              assertThat(each.span().of(text)).isEqualTo("romería");
              assertThat(each.rule()).isEqualTo("learned romería");
            });
  }

  @Test
  void inOtherReportsTheRulesDecide() {
    for (String text :
        List.of(
            "Los maestros hicieron una romería frente al Congreso.",
            "Los soldados atacaron el cuartel de Oruro.",
            "El Gobierno de Perú rechazó la propuesta de Chile.")) {
      assertThat(found(LEARNED, text, Language.SPANISH))
          .isEqualTo(found(RULES, text, Language.SPANISH));
    }
  }

  @Test
  void wordsBesideEachOtherTellOneHappening() {
    assertThat(words(LEARNED, PROTESTS + "Hubo una romería y procesión en Quito."))
        .containsExactly("romería y procesión");
    assertThat(words(LEARNED, PROTESTS + "Hubo una romería, y después una procesión en Quito."))
        .containsExactly("romería", "procesión");
  }

  @Test
  void aVerbBehindAndTellsAnother() {
    String text = PROTESTS + "La policía detuvo al alcalde y acusó a los maestros.";
    assertThat(found(VERBS, text, Language.SPANISH))
        .extracting(each -> each.span().of(text))
        .hasSize(2);
  }

  @Test
  void englishSentencesAndFiguresAreLeftToTheRules() {
    String english = "Farmers blocked the bridge. Workers marched to Quito in protest.";
    assertThat(found(LEARNED, english, Language.ENGLISH))
        .isNotEmpty()
        .isEqualTo(found(RULES, english, Language.ENGLISH));
    String figure = PROTESTS + "El desempleo subió a 12 por ciento en mayo.";
    assertThat(found(LEARNED, figure, Language.SPANISH)).extracting("type").contains("METRIC");
  }

  @Test
  void theShippedWeightsTellDeedsFromTalk() {
    HappeningFinder shipped = new HappeningFinder();
    String text = PROTESTS + "La temperatura media fue agradable en mayo.";
    assertThat(words(shipped, text))
        .hasSizeGreaterThanOrEqualTo(2)
        .noneMatch(each -> each.contains("agradable"));
  }
}
