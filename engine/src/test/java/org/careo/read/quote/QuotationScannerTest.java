package org.careo.read.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | "The road is open," the warden said.                     | STRAIGHT   | UTTERANCE | The road is open,
          en | The warden said: “The road is open.”                     | CURLY      | UTTERANCE | The road is open.
          en | The warden called the road “safe enough for now” today.  | CURLY      | FRAGMENT  | safe enough for now
          en | They call it the "ghost road" here.                      | STRAIGHT   | TERM      | ghost road
          en | The film “The Last Ferry Home” opened in May.            | CURLY      | TITLE     | The Last Ferry Home
          en | The minister's 'reform' cost nothing.                    | SINGLE     | TERM      | reform
          es | «La carretera está abierta», dijo el guarda.             | GUILLEMETS | UTTERANCE | La carretera está abierta
          es | El guarda dijo que es «bastante segura por ahora» y calló. | GUILLEMETS | FRAGMENT | bastante segura por ahora
          es | Los llaman los "sin agua" en el barrio.                  | STRAIGHT   | TERM      | sin agua
          es | El libro «Ríos del Norte» se agotó.                      | GUILLEMETS | TITLE     | Ríos del Norte
          es | —La carretera está abierta —dijo el guarda.              | DASH       | UTTERANCE | La carretera está abierta
          es | „La carretera está abierta“, dijo el guarda.             | CURLY      | UTTERANCE | La carretera está abierta
          """)
  void everyKindOfMarkWithWhatItSays(
      String language, String text, Style style, Kind kind, String inner) {
    Quotation quotation = scan(text, new Language(language)).getFirst();
    assertThat(quotation.inner().of(text)).isEqualTo(inner);
    assertThat(quotation.style()).isEqualTo(style);
    assertThat(quotation.kind()).isEqualTo(kind);
    assertThat(quotation.closed()).isTrue();
  }

  @Test
  void threeKindsNestedInOneAnother() {
    String text = "«Nos dijo: “El jefe gritó ‘fuera’ y se fue”, y así fue», contó Rivas.";
    assertThat(scan(text, Language.SPANISH))
        .extracting(Quotation::depth, one -> one.inner().of(text))
        .containsExactly(
            tuple(0, "Nos dijo: “El jefe gritó ‘fuera’ y se fue”, y así fue"),
            tuple(1, "El jefe gritó ‘fuera’ y se fue"),
            tuple(2, "fuera"));
  }

  @Test
  void aQuotationOverThreeParagraphsIsOneChain() {
    String text = "“The first went under.\n\n“The second held.\n\n“The third is gone,” Ruiz said.";
    List<Quotation> quotations = scan(text);
    assertThat(quotations).extracting(Quotation::continues).containsExactly(-1, 0, 1);
    assertThat(quotations).extracting(Quotation::closed).containsExactly(false, false, true);
  }

  @Test
  void aSpanishQuotationGoesOnWithTheClosingMark() {
    String text = "«La primera se hundió.\n\n»La segunda aguantó», dijo Rivas.";
    List<Quotation> quotations = scan(text, Language.SPANISH);
    assertThat(quotations).hasSize(2);
    assertThat(quotations.get(1).continues()).isZero();
    assertThat(quotations.get(1).inner().of(text)).isEqualTo("La segunda aguantó");
  }

  @Test
  void noQuotationCrossesASegment() {
    String text = "A heading “left open\nThe body is “whole” here.";
    int cut = text.indexOf('\n');
    List<Quotation> quotations =
        scanner.quotations(
            report(
                text,
                Language.ENGLISH,
                List.of(
                    new Segment(SegmentKind.HEADING, new Span(0, cut), 0, "test"),
                    new Segment(SegmentKind.BODY, new Span(cut + 1, text.length()), 0, "test"))));
    assertThat(quotations).extracting(one -> one.inner().of(text)).contains("whole");
    assertThat(quotations)
        .allSatisfy(
            one -> assertThat(one.span().end() <= cut || one.span().start() > cut).isTrue());
  }

  @Property(tries = 500)
  void marksOfAnyKindAndNumberGiveStretchesThatNestAndStayInTheirSegment(
      @ForAll("texts") String text, @ForAll boolean spanish) {
    int cut = text.length() / 2;
    List<Quotation> quotations =
        scanner.quotations(
            report(
                text,
                spanish ? Language.SPANISH : Language.ENGLISH,
                List.of(
                    new Segment(SegmentKind.BODY, new Span(0, cut), 0, "test"),
                    new Segment(SegmentKind.BODY, new Span(cut, text.length()), 0, "test"))));
    int last = 0;
    for (int index = 0; index < quotations.size(); index++) {
      Quotation one = quotations.get(index);
      assertThat(one.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(one.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(one.span().contains(one.inner())).isTrue();
      assertThat(one.span().end() <= cut || one.span().start() >= cut).isTrue();
      assertThat(one.continues()).isLessThan(index);
      last = one.span().start();
      for (Quotation other : quotations.subList(0, index)) {
        assertThat(
                !other.span().overlaps(one.span())
                    || other.span().contains(one.span())
                    || one.span().contains(other.span()))
            .as("%s and %s in %s", other, one, text)
            .isTrue();
      }
    }
  }

  /** The work is counted in stretches: no input gives more of them than it has marks. */
  @Property(tries = 100)
  void stretchesAreNeverMoreThanMarks(@ForAll("texts") String text) {
    long marks = text.chars().filter(letter -> "\"“”„‘’'«»—–―".indexOf(letter) >= 0).count();
    assertThat((long) scan(text).size()).isLessThanOrEqualTo(marks);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "\"",
            "“",
            "”",
            "„",
            "‘",
            "’",
            "'",
            "«",
            "»",
            "—",
            "–",
            " ",
            " ",
            "\n",
            "\n\n",
            ",",
            ".",
            "said",
            "dijo",
            "The",
            "road",
            "isn't",
            "los",
            "sin agua",
            "Ruiz",
            "😀",
            "(",
            ")",
            "90")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
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
        report(
            text,
            language,
            List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "test"))));
  }

  private static Report report(String text, Language language, List<Segment> segments) {
    return new Report(
        "r",
        "f",
        "",
        language,
        text,
        segments,
        Field.UNKNOWN,
        Field.UNKNOWN,
        Field.UNKNOWN,
        Published.UNKNOWN,
        "",
        List.of(),
        List.of());
  }
}
