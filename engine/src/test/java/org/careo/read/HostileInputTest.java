package org.careo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careo.model.Clause;
import org.careo.model.Language;
import org.careo.model.NounPhrase;
import org.careo.model.Quotation;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.read.base.Base;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for all text, and inputs made to hurt. */
class HostileInputTest {
  private static final CoreReader READER = new CoreReader();

  /** A title is looked for a second time behind itself, also at the very end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The letter is from the President",
        "He met Ana Soto, Director General",
        "Signed by Colonel",
        "General"
      })
  void aTextMayEndWithATitle(String text) {
    assertThat(new ReportReader().read(Reports.of(text, Language.ENGLISH)).tokens()).isNotEmpty();
  }

  @Property(tries = 300)
  void spansAndIndexesAlwaysHold(@ForAll("texts") String text, @ForAll boolean spanish) {
    Base base = READER.read(Reports.of(text, spanish ? Language.SPANISH : Language.ENGLISH));
    int last = 0;
    for (Sentence sentence : base.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(sentence.span().end()).isLessThanOrEqualTo(text.length());
      last = sentence.span().end();
      for (Token token : base.tokensOf(sentence)) {
        assertThat(sentence.span().contains(token.span())).isTrue();
        assertThat(token.span().isEmpty()).isFalse();
      }
    }
    int tokens = base.tokens().size();
    for (VerbGroup group : base.verbGroups()) {
      assertThat(group.head()).isBetween(group.firstToken(), group.endToken() - 1);
      assertThat(group.endToken()).isLessThanOrEqualTo(tokens);
    }
    for (NounPhrase phrase : base.nounPhrases()) {
      assertThat(phrase.head()).isBetween(phrase.firstToken(), phrase.endToken() - 1);
      assertThat(phrase.endToken()).isLessThanOrEqualTo(tokens);
    }
    for (Clause clause : base.clauses()) {
      assertThat(clause.firstToken()).isLessThan(clause.endToken());
      assertThat(clause.endToken()).isLessThanOrEqualTo(tokens);
      assertThat(clause.subject()).isBetween(-1, base.nounPhrases().size() - 1);
      assertThat(clause.verbGroup()).isBetween(-1, base.verbGroups().size() - 1);
    }
    for (Quotation quotation : base.quotations()) {
      assertThat(quotation.span().contains(quotation.inner())).isTrue();
      assertThat(quotation.span().end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "The",
            "mayor",
            "said",
            "that",
            "el",
            "ministro",
            "dijo",
            "que",
            "was",
            "sent",
            "\"",
            "“",
            "”",
            "«",
            "»",
            "'",
            "’",
            "‘",
            "—",
            ".",
            "...",
            "?",
            ",",
            ":",
            "\n",
            "\n\n",
            " ",
            " ",
            " ",
            "U.S.",
            "Dr.",
            "7,000",
            "%",
            "😀",
            "שלום",
            "n't",
            "and",
            "who",
            "(",
            ")",
            "•",
            "-",
            "Ruiz",
            "of",
            "\uD83D",
            "\u200B",
            "\u00A0",
            "habría",
            "ordenado")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Test
  void aLongLineWithoutBlanks() {
    Base base = READER.read(Reports.english("x".repeat(5_000_000)));
    assertThat(base.tokens()).hasSize(1);
    Base marks = READER.read(Reports.english("a.b-c'd/e,f@".repeat(40_000)));
    assertThat(marks.sentences()).isNotEmpty();
  }

  @Test
  void aMillionQuotationMarks() {
    for (String mark : List.of("\"", "“", "'", "« ", "”x", "‘a ")) {
      Base base = READER.read(Reports.english(mark.repeat(1_000_000 / 6)));
      assertThat(base.report().text()).isNotEmpty();
    }
  }

  @Test
  void longRunsOfMarks() {
    for (String run : List.of(".", "?!", "-", "…", ". a", "A. ", "—")) {
      Base base = READER.read(Reports.english(run.repeat(150_000) + "end"));
      assertThat(base.sentences()).isNotEmpty();
    }
  }

  @Test
  void whatHasNoEndIsCutSoThatNoSentenceGrowsWithTheText() {
    for (String part :
        List.of("water and ", "12,5 por 100 y 7,000 ", "a.b-c'd/e,f@", "Ana Ruiz, ")) {
      for (int size : List.of(20_000, 80_000)) {
        Base base = READER.read(Reports.english(part.repeat(size / part.length())));
        assertThat(base.sentences())
            .allSatisfy(sentence -> assertThat(sentence.span().length()).isLessThan(4_100));
        assertThat(base.sentences()).hasSizeGreaterThanOrEqualTo(size / 4_100);
      }
    }
  }

  @Test
  void aSentenceOfProseIsNeverCut() {
    String prose = "The clerk read the names of the " + "oldest ".repeat(400) + "streets aloud.";
    assertThat(READER.read(Reports.english(prose)).sentences()).hasSize(1);
  }

  @Test
  void emojiRightToLeftTextAndAThirdLanguageAreReadToTheEnd() {
    ReportReader reader = new ReportReader();
    for (String text :
        List.of(
            "😀👩‍👩‍👧 The mayor said 12 👍🏽 people came on Monday. 🇭🇳🇲🇽 ",
            "אמר השר כי 12 בתים נהרסו ביום שני. The mayor agreed. ",
            "قال الوزير إن 12 منزلا دمرت. El alcalde calló. ",
            "Der Minister sagte, 12 Häuser seien zerstört. The mayor agreed. ")) {
      Reading reading = reader.read(Reports.english(text.repeat(300)));
      Span last = reading.sentences().getLast().span();
      assertThat(last.end()).isEqualTo(text.repeat(300).stripTrailing().length());
    }
  }
}
