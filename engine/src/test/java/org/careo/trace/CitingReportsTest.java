package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Account;
import org.careo.model.Drift;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Parentage;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.StatementOrigin;
import org.junit.jupiter.api.Test;

/** A report that tells what others told and lists them is an own text that cites. */
class CitingReportsTest {
  private static final String BRIEF =
      """
      The harbour crane of Port Ellery fell into the basin before dawn on Tuesday and crushed two trawlers [1].
      Its director, Maren Oster, said that the winch had been inspected last autumn and that 64 bolts were replaced [1].
      Divers need nine days to lift the jib and the ferry to Sandholm sails from the coal pier [1].
      The council has put off the repair of the crane four times [2].
      The insurer sent a surveyor who measured the stump and took the cable to a laboratory in Vellmark.
      """;

  private static final String OWN_WORDS =
      """
      Cranes in small ports are older than the rules that bind them, and Port Ellery shows what that costs.
      Maren Oster, who runs the harbour there, puts the bolts replaced last autumn at 46 [1].
      Lifting the jib of the crane may take nine days [1].
      Of 212 cranes in the registry of the Harbour Institute, 61 have not been tested since 2019.
      A levy of two crowns a tonne would pay for a test every year, the Institute has argued since the Vordal report.
      """;

  private static final List<String> LIST =
      List.of(
          "[1] Holm, G. \"Crane falls into the basin of Port Ellery.\" Ellery Post, 5 May 2031. https://ellerypost.example/crane",
          "[2] Linden, P. \"Papers of the council.\" Tarn Daily, 6 May 2031. https://tarndaily.example/papers",
          "[3] Brisk, A. (2029). Cranes and councils. Harbour Institute.");

  private final Account crane = account("r1", Texts.HARBOUR, "Ellery Post", "2031-05-05");
  private final Account other = account("r2", Texts.HARBOUR_OTHER, "Bay Courier", "2031-05-05");

  private static Account account(String id, String text, String outlet, String day) {
    return InventedAccount.read(id, text, Language.ENGLISH, outlet, day);
  }

  private static Account brief(List<String> list) {
    return brief(BRIEF, list);
  }

  private static Account brief(String words, List<String> list) {
    String body = words.strip();
    String text = body + "\n" + String.join("\n", list);
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String line : body.split("\n")) {
      segments.add(
          new Segment(SegmentKind.BODY, new Span(start, start + line.length()), 0, "line"));
      start += line.length() + 1;
    }
    if (!list.isEmpty()) {
      segments.add(
          new Segment(SegmentKind.REFERENCES, new Span(start, text.length()), 0, "references"));
    }
    return InventedAccount.read(
        InventedAccount.report(
            "r3", text, Language.ENGLISH, "Harbour Institute", "2031-05-09", segments));
  }

  private Lineage trace(Account brief) {
    return new Tracer().trace(List.of(crane, other, brief));
  }

  private static Parentage parentage(Lineage lineage) {
    return lineage.parentage().stream()
        .filter(each -> each.report().equals("r3"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutAListItIsARewrite() {
    assertThat(parentage(trace(brief(List.of()))).parent()).isEqualTo("r1");
  }

  @Test
  void aListOfWorksSpeaksAgainstAParent() {
    double plain = parentage(trace(brief(List.of()))).probability();
    Lineage lineage = trace(brief(LIST));
    assertThat(parentage(lineage).probability()).isLessThan(plain);
    assertThat(lineage.edges())
        .filteredOn(edge -> edge.a().equals("r1") && edge.b().equals("r3"))
        .allSatisfy(edge -> assertThat(edge.from()).isEqualTo("r1"));
  }

  @Test
  void aStatementComesFromTheWorkItsSentenceCites() {
    Account brief = brief(LIST);
    Lineage lineage = trace(brief);
    List<String> cited =
        brief.statements().stream()
            .filter(each -> each.extent().of(brief.report().text()).contains("coal pier"))
            .map(Statement::id)
            .toList();
    assertThat(cited).isNotEmpty();
    assertThat(lineage.statementOrigins())
        .filteredOn(origin -> cited.contains(origin.statement()))
        .extracting(StatementOrigin::parent)
        .containsOnly("r1");
  }

  @Test
  void aSentenceIsHeldAgainstTheWorkItCites() {
    assertThat(trace(brief(LIST)).drifts())
        .extracting(Drift::from, Drift::kind)
        .contains(tuple("r1", "figure"));
  }

  @Test
  void aCitedReportOfTheEventIsAnEdge() {
    Lineage lineage = trace(brief(OWN_WORDS, LIST));
    assertThat(parentage(lineage).parent()).isEmpty();
    assertThat(lineage.edges())
        .filteredOn(edge -> edge.a().equals("r1") && edge.b().equals("r3"))
        .singleElement()
        .satisfies(
            edge -> {
              assertThat(edge.kind()).isEqualTo(LineageEdge.Kind.CITES);
              assertThat(edge.from()).isEqualTo("r1");
            });
  }
}
