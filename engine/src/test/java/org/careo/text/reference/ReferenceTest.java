package org.careo.text.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sorley, K. (2031a) “Minister Closes the Northern Bridge.” The Fen Post. Published 3rd May "
            + "2031. Available From: https://fen.example/1 | Minister Closes the Northern Bridge. | The Fen Post | a",
        "Fen Post. (May 3, 2031). Minister Closes the Northern Bridge. https://fen.example/1 | "
            + "Minister Closes the Northern Bridge | Fen Post | ''",
        "[3] Sorley, K. and Pike, D. \"Minister closes bridge; 21 stranded.\" The Fen Post, 3 May 2031. "
            + "https://fen.example/1 | Minister closes bridge; 21 stranded. | The Fen Post | ''",
        "[2] Ministerio de Obras. Nota de prensa 61. 6 de mayo de 2031. | Nota de prensa 61 | "
            + "Ministerio de Obras | ''",
        "Vega, L. (2030) «El puente queda cerrado.» Publicado el 4 de mayo de 2030. | "
            + "El puente queda cerrado. | Vega, L. | ''"
      })
  void titlePublisherAndLetter(String entry, String title, String publisher, String letter) {
    Report report = InventedAccount.citing("r", "A body.", entry).report();
    assertThat(Reference.of(report))
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read.title()).isEqualTo(title);
              assertThat(read.publisher().of(report.text())).isEqualTo(publisher);
              assertThat(read.letter()).isEqualTo(letter);
            });
  }

  @Test
  void letterTellsWorksOfOneYearApart() {
    Account account =
        InventedAccount.citing(
            "r",
            "The bridge was closed (Sorley, 2031b).",
            "Sorley, K. (2031a) “The bridge opens.” The Fen Post. Published 3rd May 2031.",
            "Sorley, K. (2031b) “The bridge closes.” The Fen Post. Published 9th June 2031.");
    List<Reference> entries = Reference.of(account.report());
    assertThat(Citation.of(account))
        .singleElement()
        .satisfies(
            cited ->
                assertThat(cited.entry(entries))
                    .map(Reference::title)
                    .contains("The bridge closes."));
  }
}
