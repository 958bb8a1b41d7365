package org.careo.confront.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.careo.InventedAccount;
import org.careo.confront.Confronter;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.ReportReader;
import org.junit.jupiter.api.Test;

class DeskChecksTest {
  private static final ReportReader READER = new ReportReader();
  private static final Confronter CONFRONTER = new Confronter();

  private record Part(SegmentKind kind, String text) {}

  private static Part part(SegmentKind kind, String text) {
    return new Part(kind, text);
  }

  private static Account account(String id, String author, String day, Part... parts) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    for (Part part : parts) {
      segments.add(
          new Segment(
              part.kind(), new Span(text.length(), text.length() + part.text().length()), 0, ""));
      text.append(part.text()).append('\n');
    }
    Report report =
        new Report(
            id,
            id,
            "",
            Language.ENGLISH,
            text.toString(),
            segments,
            Field.UNKNOWN,
            new Field("Outlet " + id, "test", new Span(0, 0)),
            author.isEmpty() ? Field.UNKNOWN : new Field(author, "test", new Span(0, 0)),
            day.isEmpty()
                ? Published.UNKNOWN
                : new Published(new DateRange(day, day), "test", new Span(0, 0)),
            "",
            List.of(),
            List.of());
    return new Account(report, READER.read(report), List.of());
  }

  private static List<Check> checks(String kind, Account... accounts) {
    return CONFRONTER.confront(List.of(accounts), Lineage.NONE).checks().stream()
        .filter(check -> check.kind().equals(kind))
        .toList();
  }

  private static Part body(String text) {
    return part(SegmentKind.BODY, text);
  }

  private static Part entry(String text) {
    return part(SegmentKind.REFERENCES, text);
  }

  @Test
  void onePersonWithTwoTitles() {
    Account here =
        account("r1", "", "2031-05-06", body("Governor Clara Benítez spoke on Friday in Salta."));
    Account there =
        account("r2", "", "2031-05-07", body("Former Governor Clara Benítez left the hall early."));
    List<Check> found = checks("one person, two titles", here, there);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().passages()).hasSize(2);
    assertThat(found.getFirst().sentence()).contains("Former Governor Clara Benítez");
    assertThat(checks("one person, two titles", here)).isEmpty();
  }

  @Test
  void oneAddressWithTwoTitles() {
    String address = "https://post.example/2031/05/05/harbour";
    Account one =
        account("r1", "", "", entry("Post. (May 5, 2031). Harbour Closed by Storm. " + address));
    Account other =
        account("r2", "", "", entry("Post. (May 5, 2031). Army Takes the Port. " + address));
    assertThat(checks("one address, two titles", one, other)).hasSize(1);
    assertThat(checks("one address, two titles", one)).isEmpty();
  }

  @Test
  void yearsOfACitation() {
    Account clash =
        account(
            "r1",
            "",
            "",
            entry("Núñez, P. (2019) “The price of salt.” Institute. Published 3 March 2021."));
    assertThat(checks("citation year", clash)).hasSize(1);
    Account cited =
        account(
            "r2",
            "",
            "",
            body("Salt became dearer in the port (Núñez, 2018)."),
            entry("Núñez, P. (2019) “The price of salt.” Institute. Published 3 March 2019."));
    assertThat(checks("citation year", cited)).hasSize(1);
    assertThat(checks("citation year", cited).getFirst().passages()).hasSize(2);
  }

  @Test
  void entryAgainstTheDayInItsAddress() {
    Account account =
        account(
            "r1",
            "",
            "",
            entry("Post. (May 6, 2031). Harbour Closed. https://post.example/2031/05/05/a"));
    assertThat(checks("entry date", account)).hasSize(1);
  }

  @Test
  void anEntryWithoutAnAuthorIsCalledByItsTitleAndShown() {
    Account account =
        account(
            "r1",
            "",
            "",
            entry(
                "[3] “The salt that nobody weighed.” The Fen Post, 6 May 2031. https://post.example/2031/05/08/salt"));
    Check found = checks("entry date", account).getFirst();
    assertThat(found.sentence()).startsWith("The entry of “The salt that nobody weighed.” gives");
    assertThat(found.passages()).noneMatch(passage -> passage.span().isEmpty());
  }

  @Test
  void sourceOlderThanWhatItIsCitedFor() {
    Account account =
        account(
            "r1",
            "",
            "2031-06-01",
            body("The levee broke on March 3, 2031, after a wet winter (Ortiz, 2028)."),
            entry("Ortiz, L. (2028) “Levees of the delta.” Institute of Rivers."));
    assertThat(checks("source older than what it is cited for", account)).hasSize(1);
    Account newer =
        account(
            "r2",
            "",
            "2031-06-01",
            body("The levee broke on March 3, 2027, after a wet winter (Ortiz, 2028)."),
            entry("Ortiz, L. (2028) “Levees of the delta.” Institute of Rivers."));
    assertThat(checks("source older than what it is cited for", newer)).isEmpty();
  }

  @Test
  void authorCitesHimself() {
    Account account =
        account(
            "r1",
            "Lidia M. Ortiz",
            "",
            entry("Ortiz, L. M. (2028) “Levees of the delta.” Institute."));
    assertThat(checks("author cites himself", account)).hasSize(1);
    Account namesake =
        account(
            "r2",
            "Lidia M. Ortiz",
            "",
            entry("Ortiz, R. (2028) “Levees of the delta.” Institute."));
    assertThat(checks("author cites himself", namesake)).isEmpty();
  }

  @Test
  void citedTitleAtOddsWithTheClaim() {
    Account account =
        account(
            "r1",
            "",
            "",
            body("Residents oppose the harbour tunnel (Survey House, 2030)."),
            entry(
                "Survey House. (2030). Residents Support the Harbour Tunnel. https://survey.example/t"));
    assertThat(checks("cited title at odds with the claim", account)).hasSize(1);
  }

  @Test
  void relativeDateWithoutADay() {
    Account undated = account("r1", "", "", body("The bridge was closed two weeks ago."));
    assertThat(checks("relative date", undated)).hasSize(1);
    Account dated = account("r2", "", "2031-05-06", body("The bridge was closed two weeks ago."));
    assertThat(checks("relative date", dated)).isEmpty();
  }

  @Test
  void figureWithoutABaseOrWithAnother() {
    Account without =
        account("r1", "", "2031-05-06", body("Salt exports fell by 40% in recent months."));
    assertThat(checks("figure without a base", without)).hasSize(1);
    Account with =
        account("r2", "", "2031-05-06", body("Salt exports fell by 40% compared with 2030."));
    assertThat(checks("figure without a base", with)).isEmpty();
    assertThat(checks("figure with another base", without, with)).hasSize(1);
  }

  @Test
  void bulletThatTheBodyDoesNotBearOut() {
    Part[] text = {
      part(SegmentKind.LIST, "• The council will not close the harbour bridge."),
      body("The council met on Monday."),
      body("It will close the harbour bridge, the mayor said."),
      body("Traders were told last week."),
      body("Trucks must use the northern road."),
      body("The works take six months.")
    };
    List<Check> found =
        checks("bullet not borne out by the body", account("r1", "", "2031-05-06", text));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().sentence()).contains("contrary");
  }

  @Test
  void bulletWhoseVeryWordsStandInTheBody() {
    Part[] text = {
      part(SegmentKind.LIST, "• Four ocean patrollers and six surveillance drones watch the bay."),
      body("The council met on Monday."),
      body("Four ocean patrollers, six surveillance drones and a tug watch the bay."),
      body("Traders were told last week."),
      body("Trucks must use the northern road."),
      body("The works take six months.")
    };
    assertThat(checks("bullet not borne out by the body", account("r1", "", "2031-05-06", text)))
        .isEmpty();
  }

  @Test
  void quotedWordsThatDifferFromTheAddress() {
    Account account =
        account(
            "r1",
            "",
            "",
            entry(
                "Post. (May 6, 2031). “There Will Be No Tunnel Here,” Mayor Vows. https://post.example/2031-05-06/there-wont-be-a-tunnel-mayor-vows"));
    assertThat(checks("quoted words differ from the address", account)).hasSize(1);
  }

  @Test
  void indicatorThatCanBeReadBothWays() {
    Account account =
        account(
            "r1",
            "",
            "2031-05-06",
            body("Seizures of ivory at the port fell sharply, the agency said."));
    List<Check> found = checks("indicator that can be read both ways", account);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().frase()).contains("o que se buscó menos");
    Account plain =
        account("r2", "", "2031-05-06", body("Exports of salt fell sharply, the agency said."));
    assertThat(checks("indicator that can be read both ways", plain)).isEmpty();
  }

  @Test
  void twoMinistriesOfOneMan() {
    Account here =
        account("r1", "", "2031-05-06", body("Defence Minister Raúl Ibarra flew to Salta."));
    Account there =
        account("r2", "", "2031-05-07", body("Interior Minister Raúl Ibarra spoke to reporters."));
    Account spelled =
        account("r3", "", "2031-05-07", body("Defense Minister Raúl Ibarra left the hall early."));
    assertThat(checks("one person, two titles", here, there)).hasSize(1);
    assertThat(checks("one person, two titles", here, spelled)).isEmpty();
  }

  @Test
  void theFormerPresidentWhoIsTheSittingOne() {
    Account wrong =
        account(
            "r1",
            "",
            "2031-05-06",
            body(
                "The decree of President Ana Ruiz was annulled. The former president had sent troops."));
    Account two =
        account(
            "r2",
            "",
            "2031-05-06",
            body(
                "President Ana Ruiz met the former president Luis Vega. She thanked him for the troops."));
    assertThat(checks("one person, two titles", wrong)).hasSize(1);
    assertThat(checks("one person, two titles", two)).isEmpty();
  }

  @Test
  void changesThatNeedNoBase() {
    assertThat(
            checks(
                "figure without a base",
                account("r1", "", "2031-05-06", body("The dockers demand a rise of 12%.")),
                account("r2", "", "2031-05-06", body("Shares of the owner fell 9% in Toronto.")),
                account(
                    "r3",
                    "",
                    "2031-05-06",
                    body("Exports of salt rose by 40% in the first quarter."))))
        .isEmpty();
  }

  @Test
  void entryAgainstTheYearInItsAddress() {
    Account account =
        account(
            "r1",
            "",
            "",
            entry("River Watch. (2030). Mapping the delta. https://river.example/2031/02/map"));
    assertThat(checks("citation year", account)).hasSize(1);
  }

  @Test
  void quotedWordsThatWereChangedOnTheWay() {
    Account first = quoting("r1", "“For the first time in years, the river is reaching the sea”");
    Account changed = quoting("r2", "“For the first time, the river is reaching the sea”");
    Account cut = quoting("r3", "“the river is reaching the sea”");
    assertThat(checks("quoted words differ", first, changed)).hasSize(1);
    assertThat(checks("quoted words differ", first, cut)).isEmpty();
    Account comma = quoting("r4", "“For the first time, a river is reaching the sea,”");
    assertThat(checks("quoted words differ", first, comma).getFirst().sentence())
        .endsWith("“For the first time, a river is reaching the sea”.");
  }

  private static Account quoting(String id, String quotation) {
    return InventedAccount.read(
        id, quotation + ", said Ana Ruiz of the river board.", Language.ENGLISH, id, "2031-05-06");
  }
}
