package org.careo.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClustersTest {
  private final WordClusters clusters = WordClusters.shipped();

  @Test
  void wordsOfLikeCompanyShareMostOfTheirPath() {
    assertThat(shared("monday", "thursday")).isGreaterThan(shared("monday", "soldier"));
    assertThat(shared("he", "she")).isGreaterThan(shared("he", "harbour"));
    assertThat(shared("london", "mexico")).isGreaterThan(shared("london", "quickly"));
  }

  @Test
  void caseAndTheNumberOfDigitsDoNotMatter() {
    assertThat(clusters.path("Mexico")).isEqualTo(clusters.path("mexico")).isNotEmpty();
    assertThat(clusters.path("2031")).isEqualTo(clusters.path("7")).isNotEmpty();
  }

  @Test
  void aStrangerHasNoPath() {
    assertThat(clusters.path("qzxwvvk")).isEmpty();
    assertThat(clusters.path("")).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordClusters.write(
        bytes,
        Map.of(
            "harbour", new WordClusters.Entry("0110", "[NN]"),
            "quay", new WordClusters.Entry("0111", "")));
    WordClusters read = WordClusters.read(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(read.path("Harbour")).isEqualTo("0110");
    assertThat(read.path("quay")).isEqualTo("0111");
    assertThat(read.ambiguity(read.row("harbour"))).isPositive();
    assertThat(read.ambiguity(read.row("quay"))).isZero();
    assertThat(read.row("pier")).isEqualTo(-1);
  }

  private int shared(String left, String right) {
    String a = clusters.path(left);
    String b = clusters.path(right);
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }
}
