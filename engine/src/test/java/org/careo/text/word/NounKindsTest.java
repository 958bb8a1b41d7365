package org.careo.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounKindsTest {

  @ParameterizedTest
  @CsvSource({
    "proponent, PERSON",
    "beekeeper, PERSON",
    "jury, BODY",
    "ministry, BODY",
    "bridge, OTHER",
    "nosuchnoun, OTHER"
  })
  void aNounIsWhatItsFirstSenseIs(String noun, NounKinds.Kind kind) {
    assertThat(NounKinds.shipped().of(noun)).isEqualTo(kind);
  }
}
