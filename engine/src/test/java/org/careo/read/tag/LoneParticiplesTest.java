package org.careo.read.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Language;
import org.careo.read.token.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoneParticiplesTest {
  private final Tagger tagger = new Tagger();
  private final Tokenizer tokenizer = new Tokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Witnesses quoted by the agency said the bus had no lights. | 1",
        "Divers hired by the port told the judge nothing. | 1"
      })
  void whatBelongsToTheSubjectIsAParticiple(String text, int index) {
    assertThat(
            tagger
                .tag(
                    text,
                    tokenizer.tokens(text, 0, text.length(), Language.ENGLISH),
                    Language.ENGLISH)
                .labels()
                .get(index))
        .isEqualTo("VERB/VBN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tanks leaked. | VERB/VBD",
        "Two ferries collided. | VERB/VBD",
        "The road reopened, the clerk says. | VERB/VBD",
        "The workers say that two tanks leaked and the pump runs. | VERB/VBD",
        "The tunnel leaked for years. | VERB/VBD",
        "The reservoir cracked near the gate. | VERB/VBD",
        "The bridge was repaired. | VERB/VBN",
        "The gates had been opened. | VERB/VBN",
        "They have repaired the pump. | VERB/VBN",
        "The clerk reads a letter signed by the owner. | VERB/VBN",
      })
  void aParticipleAfterItsSubjectIsFiniteUnlessSomethingAsksForIt(String text, String label) {
    List<String> labels =
        tagger
            .tag(text, tokenizer.tokens(text, 0, text.length(), Language.ENGLISH), Language.ENGLISH)
            .labels();
    assertThat(labels).as(text).contains(label);
    assertThat(labels).as(text).doesNotContain(label.equals("VERB/VBD") ? "VERB/VBN" : "VERB/VBD");
  }
}
