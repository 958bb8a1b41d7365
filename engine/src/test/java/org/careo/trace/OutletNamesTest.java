package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.careo.model.Account;
import org.careo.model.Span;
import org.careo.trace.credit.Bibliography;
import org.careo.trace.credit.Credit;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;
import org.junit.jupiter.api.Test;

final class OutletNamesTest {

  private static OutletNames names(String outlet, String... credited) {
    Account account = Texts.account("r1", Texts.ORCHARD, outlet, "2031-04-02");
    List<Credit> credits =
        List.of(credited).stream()
            .map(key -> new Credit(key, key, Credit.Kind.AGENCY, new Span(0, 0)))
            .toList();
    return new OutletNames(
        List.of(
            new Dossier(
                new Digester(new Keys()).digest(account),
                outlet,
                credits,
                Set.of(),
                Bibliography.NONE,
                false,
                false)));
  }

  @Test
  void anAcronymMeansTheOutletWhoseInitialsItIs() {
    assertThat(names("small-border-wire", "sbw").meant("sbw")).isEqualTo("small-border-wire");
    assertThat(names("border-wire", "bw").meant("bw")).isEqualTo("border-wire");
    assertThat(names("agencia-de-noticias-andina", "ana").meant("ana"))
        .isEqualTo("agencia-de-noticias-andina");
    assertThat(names("the-coastal-press-agency", "cpa").meant("cpa"))
        .isEqualTo("the-coastal-press-agency");
  }

  @Test
  void otherLettersMeanNothing() {
    assertThat(names("small-border-wire", "swb").meant("swb")).isEqualTo("swb");
    assertThat(names("andean-post", "ap").meant("ap")).isEqualTo("ap");
    assertThat(names("el-faro", "efe").meant("efe")).isEqualTo("efe");
  }
}
