package org.careo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.read.base.Base;
import org.junit.jupiter.api.Test;

class CoreReaderTest {
  private static final CoreReader READER = new CoreReader();

  @Test
  void tagsAndLemmasOfAnEnglishSentence() {
    Base base = READER.read(Reports.english("The two envoys didn't sign the agreement."));
    assertThat(forms(base))
        .containsExactly("The", "two", "envoys", "did", "n't", "sign", "the", "agreement", ".");
    assertThat(base.tokens().get(2).tag()).isEqualTo(PartOfSpeech.NOUN);
    assertThat(base.tokens().get(2).lemma()).isEqualTo("envoy");
    assertThat(base.tokens().get(5).tag()).isEqualTo(PartOfSpeech.VERB);
    assertThat(base.tokens().get(3).has("Tense=Past")).isTrue();
  }

  @Test
  void tagsAndLemmasOfASpanishSentence() {
    Base base =
        READER.read(Reports.spanish("La ministra dijo ayer que no habrá acuerdo con los bancos."));
    assertThat(base.tokens().get(1).tag()).isEqualTo(PartOfSpeech.NOUN);
    assertThat(base.tokens().get(2).tag()).isEqualTo(PartOfSpeech.VERB);
    assertThat(base.tokens().get(2).lemma()).isEqualTo("decir");
    assertThat(base.tokens().get(4).tag()).isEqualTo(PartOfSpeech.SCONJ);
  }

  @Test
  void foreignSegmentsHaveNoSentences() {
    String text = "One fact stands here.\nRead more stories now.";
    Base base =
        READER.read(
            Reports.of(
                text,
                Language.ENGLISH,
                List.of(
                    new Segment(SegmentKind.BODY, new Span(0, 21), 0, "test"),
                    new Segment(SegmentKind.TEASER, new Span(22, text.length()), 0, "test"))));
    assertThat(base.sentences()).hasSize(1);
    assertThat(base.sentences().getFirst().segment()).isZero();
  }

  @Test
  void aSentenceInAThirdLanguageHasNoTokens() {
    Base base =
        READER.read(
            Reports.english(
                "The minister spoke in Paris.\n\nLe ministre a dit que les deux pays sont dans une"
                    + " situation qui ne leur est pas utile."));
    assertThat(base.sentences()).hasSize(2);
    assertThat(base.sentences().get(1).language()).isEqualTo(new Language("fr"));
    assertThat(base.tokensOf(base.sentences().get(1))).isEmpty();
  }

  @Test
  void anEmptyReportIsRead() {
    Base base = READER.read(Reports.english(""));
    assertThat(base.sentences()).isEmpty();
    assertThat(base.quotations()).isEmpty();
  }

  private static List<String> forms(Base base) {
    return base.tokens().stream().map(Token::span).map(span -> span.of(base.text())).toList();
  }
}
