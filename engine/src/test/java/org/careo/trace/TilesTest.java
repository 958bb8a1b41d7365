package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.Comparison;
import org.careo.trace.pair.Derivation;
import org.careo.trace.pair.Tiles;
import org.junit.jupiter.api.Test;

class TilesTest {
  private final Keys keys = new Keys();
  private final Digester digester = new Digester(keys);

  @Test
  void aCopyIsCoveredByOneStretch() {
    Tiles tiles =
        Tiles.of(
            digest("a", "The crane fell into the basin."),
            digest("b", "The crane fell into the basin."));

    assertThat(tiles.covered()).isEqualTo(1);
    assertThat(tiles.stretch()).isCloseTo(Math.log(7), within(1e-9));
  }

  @Test
  void eachWordIsUsedOnceAndTheLongestStretchFirst() {
    // Both halves want "crane fell"; the longer one has it.
    Tiles tiles =
        Tiles.of(
            digest("a", "old crane fell into"),
            digest("b", "crane fell apart and old crane fell into"));

    assertThat(tiles.covered()).isEqualTo(4 / 8.0);
  }

  @Test
  void nothingInCommonIsNotCovered() {
    assertThat(Tiles.of(digest("a", "plums and hail"), digest("b", "a crane fell")))
        .isEqualTo(new Tiles(0, 0));
    assertThat(Tiles.of(digest("a", "plums"), digest("b", ""))).isEqualTo(new Tiles(0, 0));
  }

  @Test
  void longStretchesAreCutAndShortOnesRevised() {
    assertThat(degree(Texts.HARBOUR, Texts.HARBOUR)).isEqualTo(Derivation.Degree.CUT);
    assertThat(degree(Texts.HARBOUR, Texts.HARBOUR_REWRITTEN))
        .isIn(Derivation.Degree.LIGHT, Derivation.Degree.HEAVY);
    assertThat(degree(Texts.HARBOUR, Texts.ORCHARD)).isEqualTo(Derivation.Degree.NON);
  }

  private Derivation.Degree degree(String one, String other) {
    Digest source = digest("a", one);
    Digest text = digest("b", other);
    return Derivation.shipped()
        .degree(Comparison.of(source, text, keys).values(), Tiles.of(source, text));
  }

  private Digest digest(String id, String text) {
    return digester.digest(Texts.account(id, text, "", ""));
  }
}
