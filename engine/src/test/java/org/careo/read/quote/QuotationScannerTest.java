package org.careo.read.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Quotation;
import org.careo.model.Quotation.Kind;
import org.careo.model.Quotation.Style;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.language.LanguageGuesser;
import org.junit.jupiter.api.Test;

class QuotationScannerTest {
  private final QuotationScanner scanner = new QuotationScanner(new LanguageGuesser());

  @Test
  void straightAndCurlyUtterances() {
    assertThat(inner("\"We will wait,\" she said. \"Then we go.\""))
        .containsExactly("We will wait,", "Then we go.");
    assertThat(inner("“We will wait,” she said.")).containsExactly("We will wait,");
    assertThat(scan("“We will wait for them,” she said.").getFirst().kind())
        .isEqualTo(Kind.UTTERANCE);
  }

  @Test
  void nestedQuotations() {
    String text = "“He told us ‘never again’ and left,” she said.";
    List<Quotation> quotations = scan(text);
    assertThat(quotations).hasSize(2);
    assertThat(quotations.get(1).inner().of(text)).isEqualTo("never again");
    assertThat(quotations.get(1).depth()).isEqualTo(1);
    assertThat(quotations.get(1).style()).isEqualTo(Style.SINGLE);
  }

  @Test
  void apostrophesAreNoQuotations() {
    assertThat(scan("The officials' plan isn't John's, in the '90s or now.")).isEmpty();
    assertThat(scan("The officials’ plan isn’t John’s.")).isEmpty();
  }

  @Test
  void aQuotationContinuedOverParagraphs() {
    String text = "“The bridge is old.\n\n“It must be closed now,” the engineer said.";
    List<Quotation> quotations = scan(text);
    assertThat(quotations).hasSize(2);
    assertThat(quotations.get(0).closed()).isFalse();
    assertThat(quotations.get(0).span().end()).isEqualTo(text.indexOf('\n'));
    assertThat(quotations.get(1).continues()).isZero();
  }

  @Test
  void anOddMarkEndsWithItsParagraph() {
    String text = "\"This one is never closed, he said.\n\nThe next \"stands\" alone.";
    List<Quotation> quotations = scan(text);
    assertThat(quotations.get(0).closed()).isFalse();
    assertThat(quotations.get(1).inner().of(text)).isEqualTo("stands");
  }

  @Test
  void guillemetsAndSpanishInsideEnglish() {
    String text = "She answered: «No vamos a permitir que esto pase en la ciudad».";
    Quotation quotation = scan(text).getFirst();
    assertThat(quotation.style()).isEqualTo(Style.GUILLEMETS);
    assertThat(quotation.language()).isEqualTo(Language.SPANISH);
  }

  @Test
  void dialogueAfterDashes() {
    String text = "—No vamos a ceder —dijo Rivas—. Seguimos aquí.";
    List<Quotation> quotations = scan(text, Language.SPANISH);
    assertThat(quotations)
        .extracting(one -> one.inner().of(text))
        .containsExactly("No vamos a ceder", "Seguimos aquí.");
    assertThat(quotations.get(1).continues()).isZero();
    assertThat(quotations).allMatch(one -> one.style() == Style.DASH);
  }

  @Test
  void termsTitlesAndFragments() {
    assertThat(kind("The so-called \"iron wall\" stands there.")).isEqualTo(Kind.TERM);
    assertThat(kind("He wrote the book “Rivers of the North” in 1990.")).isEqualTo(Kind.TITLE);
    assertThat(kind("The mayor said the plan was \"a very bad idea for all of us\" and left."))
        .isEqualTo(Kind.FRAGMENT);
  }

  private Kind kind(String text) {
    return scan(text).getFirst().kind();
  }

  private List<String> inner(String text) {
    return scan(text).stream().map(quotation -> quotation.inner().of(text)).toList();
  }

  private List<Quotation> scan(String text) {
    return scan(text, Language.ENGLISH);
  }

  private List<Quotation> scan(String text, Language language) {
    return scanner.quotations(
        new Report(
            "r",
            "f",
            "",
            language,
            text,
            List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "test")),
            Field.UNKNOWN,
            Field.UNKNOWN,
            Field.UNKNOWN,
            Published.UNKNOWN,
            "",
            List.of(),
            List.of()));
  }
}
