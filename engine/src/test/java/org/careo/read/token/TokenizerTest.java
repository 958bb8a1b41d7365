package org.careo.read.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Language;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer();

  @Test
  void englishContractionsAndCompounds() {
    assertThat(tokens("They can't use John's long-term e-mail.", Language.ENGLISH))
        .containsExactly(
            "They", "ca", "n't", "use", "John", "'s", "long", "-", "term", "e-mail", ".");
    assertThat(tokens("We’re sure it didn’t.", Language.ENGLISH))
        .containsExactly("We", "’re", "sure", "it", "did", "n’t", ".");
  }

  @Test
  void numbersMoneyAndAbbreviations() {
    assertThat(tokens("The U.S. paid $1,200.50 (5%) at 10:30 a.m.", Language.ENGLISH))
        .containsExactly(
            "The", "U.S.", "paid", "$", "1,200.50", "(", "5", "%", ")", "at", "10:30", "a.m.");
  }

  @Test
  void addressesStayWhole() {
    assertThat(
            tokens(
                "Write to a.b@example.org or https://example.org/x?y=1, she said.",
                Language.ENGLISH))
        .contains("a.b@example.org", "https://example.org/x?y=1");
  }

  @Test
  void spanishKeepsContractionsAndCompounds() {
    assertThat(tokens("¿Volverá del pacto franco-alemán? «Dámelo», dijo.", Language.SPANISH))
        .containsExactly(
            "¿",
            "Volverá",
            "del",
            "pacto",
            "franco-alemán",
            "?",
            "«",
            "Dámelo",
            "»",
            ",",
            "dijo",
            ".");
  }

  @Test
  void marksOfALightMarkupAreNoWords() {
    assertThat(
            tokens("**Costs.** _Ana_ told *The Fen Post*, snake_case and 5*3.", Language.ENGLISH))
        .containsExactly(
            "Costs",
            ".",
            "Ana",
            "told",
            "The",
            "Fen",
            "Post",
            ",",
            "snake_case",
            "and",
            "5",
            "*",
            "3",
            ".");
    assertThat(tokens("See [the order](https://a.example/b) [sic].", Language.ENGLISH))
        .containsExactly("See", "the", "order", "[", "sic", "]", ".");
    assertThat(tokens("* one * two", Language.ENGLISH)).containsExactly("*", "one", "*", "two");
  }

  private List<String> tokens(String text, Language language) {
    return tokenizer.tokens(text, 0, text.length(), language).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
