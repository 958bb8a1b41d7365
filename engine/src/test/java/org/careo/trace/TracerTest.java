package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Candidate;
import org.careo.model.Drift;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Origin;
import org.careo.model.Parentage;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.junit.jupiter.api.Test;

final class TracerTest {

  private final Tracer tracer = new Tracer();

  @Test
  void aRewriteDerivesFromTheEarlierReportAndTheDriftIsTold() {
    Account original =
        InventedAccount.read("r1", Texts.HARBOUR, Language.ENGLISH, "Quay Gazette", "2031-04-02");
    Account rewrite =
        InventedAccount.read(
            "r2", Texts.HARBOUR_REWRITTEN, Language.ENGLISH, "Daily Lantern", "2031-04-04");

    Lineage lineage = tracer.trace(List.of(original, rewrite));

    assertThat(lineage.edges()).hasSize(1);
    LineageEdge edge = lineage.edges().getFirst();
    assertThat(edge.from()).isEqualTo("r1");
    assertThat(edge.kind()).isEqualTo(LineageEdge.Kind.REWRITE);
    assertThat(edge.probability()).isGreaterThan(0.8);
    assertThat(parent(lineage, "r2")).isEqualTo("r1");
    assertThat(lineage.drifts())
        .filteredOn(drift -> drift.kind().equals("figure"))
        .anySatisfy(
            drift -> {
              assertThat(drift.before().of(Texts.HARBOUR)).isEqualTo("46 bolts");
              assertThat(drift.after().of(Texts.HARBOUR_REWRITTEN)).isEqualTo("64 bolts");
            });
    assertThat(lineage.drifts()).extracting(Drift::kind).contains("title", "hedge");
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    List<Account> accounts = Texts.mixture();
    Lineage alone = tracedBy(1, accounts);
    assertThat(tracedBy(2, accounts)).isEqualTo(alone);
    assertThat(tracedBy(7, accounts)).isEqualTo(alone);
  }

  private Lineage tracedBy(int threads, List<Account> accounts) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> tracer.trace(accounts)).join();
    }
  }

  @Test
  void theAnswersForAReportSumToOneAndStatementsNameKnownOrigins() {
    List<Account> accounts = new ArrayList<>(Texts.mixture());
    accounts.add(
        InventedAccount.read("q1", Texts.HARBOUR, Language.ENGLISH, "Quay Gazette", "2031-04-02"));

    Lineage lineage = tracer.trace(accounts);

    List<String> origins = lineage.origins().stream().map(Origin::id).toList();
    assertThat(lineage.statementOrigins())
        .isNotEmpty()
        .allSatisfy(origin -> assertThat(origins).contains(origin.origin()));
    assertThat(lineage.parentage())
        .allSatisfy(
            each ->
                assertThat(
                        each.probability()
                            + each.runnersUp().stream().mapToDouble(Candidate::score).sum())
                    .isCloseTo(1, offset(1e-9)));
  }

  @Test
  void twoReportersOfOneHappeningStayApart() {
    Account one = Texts.account("r1", Texts.HARBOUR, "Quay Gazette", "2031-04-02");
    Account other = Texts.account("r2", Texts.HARBOUR_OTHER, "Northern Echo Post", "2031-04-02");

    Lineage lineage = tracer.trace(List.of(one, other));

    assertThat(lineage.parentage()).extracting(Parentage::parent).containsOnly("");
    assertThat(lineage.origins()).filteredOn(Origin::present).hasSize(2);
    assertThat(lineage.counts().getFirst().minimum()).isEqualTo(1);
  }

  @Test
  void aCitationLeadsThroughTheBibliographyToItsOutlet() {
    String text =
        "The harbour of Port Ellery is likely to be closed until the autumn of the next year (Oster, 2031).\n"
            + "References\n"
            + "Oster, M. (2031) “Crane falls into the basin.” The New York Times. https://www.nytimes.com/2031/04/02/crane.html";
    int references = text.indexOf("References");
    List<Segment> segments =
        List.of(
            new Segment(SegmentKind.BODY, new Span(0, references), 0, "test"),
            new Segment(SegmentKind.REFERENCES, new Span(references, text.length()), 0, "test"));
    Report report =
        InventedAccount.report(
            "r1", text, Language.ENGLISH, "Quay Gazette", "2031-04-09", segments);
    Account account = InventedAccount.read(report);

    Lineage lineage = tracer.trace(List.of(account));

    assertThat(lineage.origins())
        .filteredOn(origin -> !origin.present())
        .extracting(Origin::name)
        .containsExactly("The New York Times");
  }

  @Test
  void anOutletCreditedForTheWholeAndAbsentIsTheOriginOfBoth() {
    Account one =
        Texts.account("r1", Texts.HARBOUR + "\nSource: Tidewater Bulletin", "Quay Gazette", "");
    Account other =
        Texts.account("r2", Texts.ORCHARD + "\nSource: Tidewater Bulletin", "Daily Lantern", "");

    Lineage lineage = tracer.trace(List.of(one, other));

    assertThat(lineage.origins()).hasSize(1);
    assertThat(lineage.origins().getFirst().present()).isFalse();
    assertThat(lineage.origins().getFirst().name()).isEqualTo("tidewater-bulletin");
    assertThat(lineage.origins().getFirst().reports()).containsExactly("r1", "r2");
  }

  @Test
  void aTranslationIsFoundThroughNamesNumbersAndTheBilingualTable() {
    Account english = Texts.account("r1", Texts.HARBOUR, "Quay Gazette", "2031-04-02");
    Account spanish = Texts.spanish("r2", Texts.HARBOUR_SPANISH, "Faro del Muelle", "2031-04-03");

    Lineage lineage = tracer.trace(List.of(english, spanish));

    assertThat(parent(lineage, "r2")).isEqualTo("r1");
    assertThat(lineage.edges().getFirst().kind()).isEqualTo(LineageEdge.Kind.TRANSLATION);
  }

  @Test
  void twoReportsThatCreditEachOtherGetOneRoot() {
    Account one =
        Texts.account("r1", Texts.HARBOUR + "\nSource: Daily Lantern", "Quay Gazette", "");
    Account other =
        Texts.account(
            "r2", Texts.HARBOUR_REWRITTEN + "\nSource: Quay Gazette", "Daily Lantern", "");

    Lineage lineage = tracer.trace(List.of(one, other));

    long roots = lineage.parentage().stream().filter(entry -> entry.parent().isEmpty()).count();
    assertThat(roots).isEqualTo(1);
    assertThat(lineage.edges()).hasSize(1);
  }

  @Test
  void thousandsOfIdenticalReportsAreOneOrigin() {
    List<Account> accounts = new ArrayList<>();
    for (int number = 0; number < 5_000; number++) {
      accounts.add(Texts.account("r" + (10_000 + number), Texts.HARBOUR, "", "2031-04-02"));
    }

    Lineage lineage = tracer.trace(accounts);

    assertThat(lineage.origins()).hasSize(1);
    assertThat(lineage.edges()).hasSize(4_999);
  }

  @Test
  void boilerplateOfOneOutletJoinsNothing() {
    List<Account> accounts = new ArrayList<>();
    for (int number = 0; number < 300; number++) {
      accounts.add(
          Texts.account(
              "r" + (1_000 + number),
              Texts.invented(number, 8) + "\n" + Texts.BOILERPLATE,
              "Quay Gazette",
              ""));
    }

    Lineage lineage = tracer.trace(accounts);

    assertThat(lineage.parentage()).extracting(Parentage::parent).containsOnly("");
  }

  @Test
  void emptyAndTinyReportsAreLeftAlone() {
    Lineage lineage =
        tracer.trace(
            List.of(
                Texts.account("r1", "", "", ""),
                Texts.account("r2", "Rain.", "", ""),
                Texts.account("r3", "Rain.", "", "")));

    assertThat(lineage.parentage()).hasSize(3);
    assertThat(lineage.edges()).isEmpty();
    assertThat(tracer.trace(List.of())).isNotNull();
  }

  @Property(tries = 12)
  void theOrderOfInputChangesNothing(@ForAll long seed) {
    List<Account> accounts = Texts.mixture();
    Lineage expected = tracer.trace(accounts);
    List<Account> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(tracer.trace(shuffled)).isEqualTo(expected);
  }

  @Property(tries = 12)
  void addingACopyNeverRaisesTheNumberOfOrigins(@ForAll @IntRange(min = 0, max = 6) int which) {
    List<Account> accounts = Texts.mixture();
    Account copied = accounts.get(which);
    List<Account> more = new ArrayList<>(accounts);
    more.add(Texts.account("r9", copied.report().text(), "Borrowed News", "2031-04-09"));

    assertThat(present(tracer.trace(more))).isLessThanOrEqualTo(present(tracer.trace(accounts)));
  }

  private static long present(Lineage lineage) {
    return lineage.parentage().stream().map(Parentage::origin).distinct().count();
  }

  private static String parent(Lineage lineage, String report) {
    return lineage.parentage().stream()
        .filter(entry -> entry.report().equals(report))
        .findFirst()
        .orElseThrow()
        .parent();
  }
}
