package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;
import org.junit.jupiter.api.Test;

/** The further entries of a live page are not held against the report one entry is made of. */
final class OtherThingsTest {
  private static final String ENTRY =
      "The Port Ellery crane fell into the basin before dawn, Maren Oster says.";
  private static final String LIVE_PAGE =
      "Rain closes the road over Cobb Hill.\n" + ENTRY + "\nPlayers of Dunmarrow stay at home.";

  private final Digester digester = new Digester(new Keys());

  @Test
  void onlySentencesThatShareANameAreAboutTheOther() {
    Digest page = digester.digest(Texts.account("r1", LIVE_PAGE, "", ""));
    Digest report = digester.digest(Texts.account("r2", Texts.HARBOUR, "", ""));
    Digest entry = digester.digest(Texts.account("r3", ENTRY, "", ""));

    Digest about = page.about(report);

    assertThat(about.size()).isEqualTo(entry.size());
    assertThat(about.span(0).of(LIVE_PAGE)).isEqualTo(entry.span(0).of(ENTRY));
    assertThat(page.about(digester.digest(Texts.account("r4", Texts.BOILERPLATE, "", ""))).size())
        .isZero();
  }
}
