package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text may break off at any word: it is read all the same. */
final class TruncatedTextTest {
  private static final List<String> ENGLISH =
      List.of(
          "The guild condemned the attack, twice, however, as did the board, also",
          "The pier opens in May, the ministry announced late on Sunday, adding that fares would rise",
          "Some 61% of coastal residents oppose the pier, while 12% of adults back it, a survey found",
          "The guild says 40 barges sank; the harbor board, 31; the bakers, that none did",
          "The lease allows the miller to close the sluice, and Article 9 obliges both towns to share",
          "Reports emerged in July that the claim, first made by a porter, that it sank was true",
          "\"It was cold,\" Moss said, \"and late,\" adding that nobody, according to him, had called",
          "In the words of one porter, the official line is that the vault, which was empty, was sold",
          "Asked whether it sank, Vane, who had heard the guard say that it did, declined to answer");
  private static final List<String> SPANISH =
      List.of(
          "El gremio rechaza el plan, también, al igual que la junta, y se limitó a señalar que no",
          "Lea la declaración de la junta en que afirma, según las actas, las versiones según las cuales",
          "El 61 % se opone a que abra el muelle y el 27 % lo aceptaría, según una encuesta de Faro",
          "«Hacía frío», dijo Moss, «y era tarde», y añadió que nadie, a su juicio, lo había llamado",
          "La postura de la junta es que la deuda, que nadie pagó, no existe: «A mí nadie me llamó»",
          "El tratado, señaló el canciller, lo había firmado su antecesor, aunque un cable le atribuye",
          "Comprende, de acuerdo con la nota 611, once botes; para el gremio, doce; la junta, que trece",
          "A ello se añaden, conforme al acta, dos toneladas que la Marina consigna y el pliego obliga a");

  @Test
  void breaksOffAnywhere() {
    ENGLISH.forEach(text -> cuts(text, false));
    SPANISH.forEach(text -> cuts(text, true));
  }

  private static void cuts(String text, boolean spanish) {
    for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
      String cut = text.substring(0, end);
      assertThatCode(() -> read(cut, spanish)).as(cut).doesNotThrowAnyException();
    }
    assertThatCode(() -> read(text, spanish)).as(text).doesNotThrowAnyException();
  }

  private static void read(String text, boolean spanish) {
    if (spanish) {
      Reports.spanish(text);
    } else {
      Reports.english(text);
    }
  }
}
