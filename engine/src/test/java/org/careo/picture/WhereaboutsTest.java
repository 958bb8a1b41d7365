package org.careo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Confrontation;
import org.careo.model.Language;
import org.careo.model.PlaceMention;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a happening is told to be, and where a place says something else. */
class WhereaboutsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Police arrested six divers in Valparaiso.|Valpara",
        "en|In Valparaiso, police arrested six divers.|Valpara",
        "en|Police arrested six divers near the port of Valparaiso.|Valpara",
        "en|The governor of Jalisco condemned the raid near Tepic.|Tepic",
        "en|A judge in Tepic condemned the levy.|Tepic",
        "en|At a rally in Tepic, Ada Quist condemned the levy.|Tepic",
        "es|La policía detuvo a seis buzos en Valparaíso.|Valpara",
        "es|La policía detuvo a seis buzos cerca del puerto de Valparaíso.|Valpara",
        "es|El embajador de Bolivia condenó el ataque en Arica.|Arica"
      })
  void whatStandsBehindInOrNearIsWhere(String language, String text, String place) {
    assertThat(places(new Language(language), text)).anyMatch(name -> name.startsWith(place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Senator Ada Quist, a Republican from Texas, condemned the levy.",
        "en|The governor of Jalisco condemned the levy.",
        "en|Chile's minister condemned the levy.",
        "en|Bolivia condemned the levy.",
        "es|El embajador de Bolivia condenó la tasa.",
        "es|Bolivia condenó la tasa."
      })
  void whoseOrFromWhereSomebodyIsIsNot(String language, String text) {
    assertThat(places(new Language(language), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Police fired without warning, said Marta Leiva.|Leiva",
        "es|La policía disparó sin aviso, dijo Marta Leiva.|Leiva",
        "es|El ministro se reunió en Valparaíso con los buzos.|Valpara"
      })
  void whoSpeaksAndWhereIsNotWhomItIsDoneTo(String language, String text, String name) {
    assertThat(
            PaintedText.painted(List.of(), new Language(language), text).happenings().stream()
                .flatMap(each -> each.recipients().stream()))
        .noneMatch(each -> each.toLowerCase().contains(name.toLowerCase()));
  }

  /** Names of the places of the happenings told in a text. */
  private static List<String> places(Language language, String text) {
    Segment whole = new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "test");
    Account account =
        InventedAccount.read(
            InventedAccount.report("r1", text, language, "", "2031-05-04", List.of(whole)));
    return new Painter(List.of())
            .paint(List.of(account), new Confrontation(List.of(), List.of(), List.of()))
            .happenings()
            .stream()
            .flatMap(
                happening ->
                    account.reading().places().stream()
                        .filter(place -> place.id().equals(happening.place())))
            .map(PlaceMention::name)
            .toList();
  }
}
