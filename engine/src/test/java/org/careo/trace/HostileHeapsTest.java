package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.model.Account;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Parentage;
import org.junit.jupiter.api.Test;

/** Heaps that tempt a finder of copies to compare all with all, or to join what has no part. */
final class HostileHeapsTest {
  private final Tracer tracer = new Tracer();

  private static String id(int number) {
    return String.format(Locale.ROOT, "r%05d", number);
  }

  private static long origins(Lineage lineage) {
    return lineage.parentage().stream().map(Parentage::origin).distinct().count();
  }

  @Test
  void identicalReportsAreOneOriginAndTellOneEdgeEach() {
    List<Account> accounts = new ArrayList<>();
    for (int number = 0; number < 600; number++) {
      String day = number == 400 ? "2031-04-01" : "2031-04-02";
      accounts.add(Texts.account(id(number), Texts.HARBOUR, "Outlet " + number, day));
    }

    Lineage lineage = tracer.trace(accounts);

    assertThat(origins(lineage)).isEqualTo(1);
    assertThat(lineage.edges()).hasSize(599);
    assertThat(lineage.parentage())
        .filteredOn(each -> each.parent().isEmpty())
        .extracting(Parentage::report)
        .containsExactly(id(400));
  }

  @Test
  void aReportThatQuotesEverythingJoinsNothing() {
    List<Account> accounts = new ArrayList<>();
    StringBuilder digest = new StringBuilder("What the papers of the province wrote this week.\n");
    for (int number = 0; number < 40; number++) {
      String text = Texts.invented(number, 9);
      digest.append("One paper wrote: \"").append(text.lines().findFirst().orElseThrow());
      digest.append("\"\n");
      accounts.add(Texts.account(id(number), text, "Outlet " + number, "2031-04-02"));
    }
    accounts.add(Texts.account("z", digest.toString(), "Press Review", "2031-04-05"));

    Lineage lineage = tracer.trace(accounts);

    assertThat(lineage.parentage())
        .filteredOn(each -> !each.report().equals("z"))
        .allSatisfy(each -> assertThat(each.parent()).isEmpty());
    assertThat(origins(lineage)).isGreaterThanOrEqualTo(40);
  }

  @Test
  void boilerplateOfOneOutletMakesNoFamilyOfItsPages() {
    List<Account> accounts = new ArrayList<>();
    for (int number = 0; number < 300; number++) {
      String text = Texts.invented(number, 9) + "\n" + Texts.BOILERPLATE;
      accounts.add(Texts.account(id(number), text, "Quay Gazette", "2031-04-02"));
    }

    Lineage lineage = tracer.trace(accounts);

    assertThat(origins(lineage)).isEqualTo(300);
    assertThat(lineage.edges()).isEmpty();
  }

  @Test
  void ofTwoThatEachCreditTheOtherOneIsTheRootAndWhichIsLeftOpen() {
    String one = Texts.HARBOUR + "\nSource: Daily Lantern";
    String other = Texts.HARBOUR_REWRITTEN + "\nSource: Quay Gazette";

    Lineage lineage =
        tracer.trace(
            List.of(
                Texts.account("r1", one, "Quay Gazette", "2031-04-02"),
                Texts.account("r2", other, "Daily Lantern", "2031-04-02")));

    assertThat(origins(lineage)).isEqualTo(1);
    assertThat(lineage.parentage().stream().filter(each -> each.parent().isEmpty())).hasSize(1);
    assertThat(lineage.edges()).extracting(LineageEdge::probability).allMatch(p -> p > 0.9);
  }
}
