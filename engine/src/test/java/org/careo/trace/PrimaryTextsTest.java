package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.junit.jupiter.api.Test;

/** What a body says itself, and a talk word for word, is made from no newsroom's report. */
class PrimaryTextsTest {
  private static final String NEWS =
      """
      Harbour authority closes the coal pier of Port Ellery
      The Harbour Authority of Port Ellery closed the coal pier on Tuesday after a crane fell into the basin.
      The Harbour Authority said that 46 bolts of the winch had been replaced last autumn.
      Its director, Maren Oster, said that lifting the jib would take nine days.
      Two trawlers were crushed and their owners ask for 90,000 crowns, a lawyer said.
      """;

  private static final String DOCUMENT =
      """
      The coal pier stays closed
      The Harbour Authority of Port Ellery said today that the coal pier stays closed after a crane fell into the basin.
      The Harbour Authority said that 46 bolts of the winch had been replaced last autumn.
      Lifting the jib will take nine days, the Harbour Authority said.
      The director, Maren Oster, asked the owners of two trawlers for patience.
      """;

  private static final String TALK =
      """
      JONAS HOLM: Director, why did the crane fall into the basin?
      MAREN OSTER: The winch gave way at five in the morning. We had replaced 46 of its bolts last autumn.
      JONAS HOLM: How long will the pier stay closed?
      MAREN OSTER: Lifting the jib takes nine days, and the divers begin tomorrow.
      JONAS HOLM: Who pays for the two trawlers?
      MAREN OSTER: The insurer has sent a surveyor, and I wait for what he finds.
      """;

  private static final String AUTHORITY = "Harbour Authority of Port Ellery";

  private static boolean isPrimary(String text, String outlet) {
    return isPrimary(text, outlet, Language.ENGLISH);
  }

  private static boolean isPrimary(String text, String outlet, Language language) {
    return new PrimaryTexts()
        .isPrimary(InventedAccount.read("r1", text, language, outlet, "2031-05-06"));
  }

  @Test
  void aDocumentCallsItselfOneAtItsHead() {
    assertThat(isPrimary("Press release no. 58\n" + NEWS, "")).isTrue();
    assertThat(isPrimary("## Boletín de prensa N.º 058-2034\n" + NEWS, "", Language.SPANISH))
        .isTrue();
    assertThat(isPrimary("COMUNICADO A LA OPINIÓN PÚBLICA\n" + NEWS, "", Language.SPANISH))
        .isTrue();
  }

  @Test
  void aHeadlineAboutADocumentIsNone() {
    assertThat(isPrimary("Press release of the harbour angers fishermen\n" + NEWS, "")).isFalse();
    assertThat(
            isPrimary(
                "Comunicado del puerto indigna a 40 pescadores\n" + NEWS, "", Language.SPANISH))
        .isFalse();
  }

  @Test
  void aBodyThatSpeaksInWhatItPublishesSpeaksForItself() {
    assertThat(isPrimary(DOCUMENT, AUTHORITY)).isTrue();
    assertThat(isPrimary(NEWS, "Ellery Post")).isFalse();
    assertThat(isPrimary(DOCUMENT, "")).isFalse();
  }

  @Test
  void aTalkIsOneByItsTurns() {
    assertThat(isPrimary(TALK, "Ellery Post")).isTrue();
  }

  @Test
  void whoseDayIsUnknownIsNotMadeFromAReport() {
    Account news = InventedAccount.read("r1", NEWS, Language.ENGLISH, "Ellery Post", "");
    Account document = InventedAccount.read("r2", DOCUMENT, Language.ENGLISH, AUTHORITY, "");
    Lineage lineage = new Tracer().trace(List.of(news, document));
    assertThat(lineage.parentage())
        .filteredOn(each -> each.report().equals("r2"))
        .allSatisfy(each -> assertThat(each.parent()).isEmpty());
    assertThat(lineage.edges()).extracting(LineageEdge::from).doesNotContain("r1");
  }

  @Test
  void aLaterDocumentIsNotMadeFromAReport() {
    Account news = InventedAccount.read("r1", NEWS, Language.ENGLISH, "Ellery Post", "2031-05-05");
    Account document =
        InventedAccount.read("r2", DOCUMENT, Language.ENGLISH, AUTHORITY, "2031-05-06");
    assertThat(new Tracer().trace(List.of(news, document)).parentage())
        .allSatisfy(each -> assertThat(each.parent()).isEmpty());
  }
}
