package org.careo.text.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.careo.model.Language;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private final WordVectors vectors = WordVectors.shipped();

  @Test
  void wordsOfOneMeaningAreLiker() {
    assertThat(vectors.cosine("boat", "ship")).isGreaterThan(vectors.cosine("boat", "bread"));
    assertThat(vectors.likeness("boat", "boat")).isEqualTo(1);
    assertThat(vectors.likeness("boat", "nosuchword")).isZero();
  }

  @Test
  void aSpanishWordHasTheVectorOfItsConcept() {
    Optional<float[]> spanish = vectors.vector(Language.SPANISH, "Huelga");
    assertThat(spanish).isPresent();
    assertThat(spanish.orElseThrow()).hasSize(WordVectors.DIMENSIONS);
    Concepts concepts = Concepts.shipped();
    String usual = concepts.usual(concepts.of(Language.SPANISH, "huelga").getFirst());
    assertThat(dot(spanish.orElseThrow(), vectors.vector(Language.ENGLISH, usual).orElseThrow()))
        .isCloseTo(1, within(1e-4));
    assertThat(vectors.vector(Language.SPANISH, "nosuchword")).isEmpty();
  }

  @Test
  void noneLikensNothing() {
    assertThat(WordVectors.NONE.likeness("boat", "boat")).isZero();
    assertThat(WordVectors.NONE.vector(Language.ENGLISH, "boat")).isEmpty();
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int index = 0; index < a.length; index++) {
      sum += a[index] * b[index];
    }
    return sum;
  }
}
