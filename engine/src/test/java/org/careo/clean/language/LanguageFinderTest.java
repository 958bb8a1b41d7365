package org.careo.clean.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careo.model.Language;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {
  private final LanguageFinder finder = new LanguageFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The gate of the dam was closed by the council.",
        "es | La compuerta de la presa fue cerrada por el consejo.",
        "pt | A comporta da barragem não foi fechada pelo conselho, disse ontem o presidente da câmara.",
        "fr | La vanne du barrage a été fermée par le conseil, qui ne veut pas attendre les élections.",
        "de | Das Tor der Talsperre wurde vom Rat nicht geschlossen, und die Bauern sind zufrieden.",
        "ru | Ворота плотины были закрыты по решению совета, сообщили вчера местные власти города."
      })
  void tellsLanguages(String tag, String text) {
    assertThat(finder.find(text)).isEqualTo(new Language(tag));
  }

  @Test
  void foreignSegmentsDoNotCount() {
    String article = "La compuerta de la presa fue cerrada por el consejo. ";
    String junk = "Sign up for the newsletter and get all of the news in your inbox. ".repeat(9);
    List<Segment> segments =
        List.of(
            new Segment(SegmentKind.BODY, new Span(0, article.length()), 0, "test"),
            new Segment(
                SegmentKind.WIDGET,
                new Span(article.length(), article.length() + junk.length()),
                0,
                "test"));
    assertThat(finder.find(article + junk, segments)).isEqualTo(Language.SPANISH);
  }

  @Test
  void tooLittleIsUnknown() {
    assertThat(finder.find("12:30")).isEqualTo(Language.UNKNOWN);
    assertThat(finder.find("")).isEqualTo(Language.UNKNOWN);
  }

  @Property(tries = 100)
  void anyTextHasAnAnswer(@ForAll String text) {
    assertThat(finder.find(text).tag()).isNotNull();
  }
}
