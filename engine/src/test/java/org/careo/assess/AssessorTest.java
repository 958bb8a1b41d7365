package org.careo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.careo.confront.Told;
import org.careo.model.Account;
import org.careo.model.Assessment;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Origin;
import org.careo.model.Relation;
import org.careo.model.SpeechAct;
import org.junit.jupiter.api.Test;

class AssessorTest {
  private static final String TEXT = "The landslide destroyed 40 houses in the village.";

  private static Account told(String id, String outlet, String speaker) {
    return Told.account(id, outlet, TEXT, Language.ENGLISH, "", speaker, SpeechAct.ASSERTION);
  }

  /** What a speaker saw himself. */
  private static Account saw(String id, String outlet, String speaker) {
    return Told.account(
        id, outlet, "They saw it: " + TEXT, Language.ENGLISH, "", speaker, SpeechAct.ASSERTION);
  }

  private static Assessment assess(List<Account> accounts, Lineage lineage, Relation... relations) {
    List<String> statements =
        accounts.stream()
            .map(account -> account.statements().getFirst().id())
            .filter(id -> !id.startsWith("against"))
            .toList();
    Claim claim =
        new Claim("c1", TEXT, "", statements, List.of(), Assessment.NONE, List.of(), List.of());
    return new Assessor()
        .assess(new Confrontation(List.of(claim), List.of(relations), List.of()), accounts, lineage)
        .claims()
        .getFirst()
        .assessment();
  }

  private static Lineage copies(List<LineageEdge> edges) {
    return new Lineage(edges, List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void twoNamedSpeakersMayRepeatOneThingTheyLearned() {
    Assessment card =
        assess(
            List.of(told("r1", "North Post", "Ana Ruiz"), told("r2", "South Post", "Luis Vega")),
            Lineage.NONE);
    assertThat(card.word()).isEqualTo("on record");
    assertThat(card.minimumOrigins()).isEqualTo(1);
    assertThat(card.maximumOrigins()).isEqualTo(2);
  }

  @Test
  void twoWhoSawItInTwoFamiliesCorroborate() {
    Assessment card =
        assess(
            List.of(saw("r1", "North Post", "Ana Ruiz"), saw("r2", "South Post", "Luis Vega")),
            Lineage.NONE);
    assertThat(card.word()).isEqualTo("corroborated");
    assertThat(card.minimumOrigins()).isEqualTo(2);
    assertThat(card.sentence())
        .isEqualTo(
            "2 reports, 2 origins: Ana Ruiz, Luis Vega. Sources that do not depend on one another"
                + " say it.");
    assertThat(card.frase())
        .isEqualTo(
            "2 informes, 2 orígenes: Ana Ruiz, Luis Vega. Lo dicen fuentes que no dependen una de"
                + " otra.");
  }

  @Test
  void oneSpeakerInManyReportsIsOneOrigin() {
    Assessment card =
        assess(
            List.of(
                told("r1", "North Post", "Ana Ruiz"),
                told("r2", "South Post", "Ana Ruiz"),
                told("r3", "East Post", "Ana Ruiz")),
            Lineage.NONE);
    assertThat(card.word()).isEqualTo("on record");
    assertThat(card.minimumOrigins()).isEqualTo(1);
    assertThat(card.originTypes()).containsExactly("on-record speech");
  }

  @Test
  void aSpeechThatIsAnOriginOfTheLineageIsOnRecord() {
    Origin speech = new Origin("o1", "Ana Ruiz", false, List.of("r1"), "speech");
    Lineage lineage = new Lineage(List.of(), List.of(speech), List.of(), List.of(), List.of());
    Assessment card = assess(List.of(told("r1", "North Post", "Ana Ruiz")), lineage);
    assertThat(card.word()).isEqualTo("on record");
    assertThat(card.originTypes()).containsExactly("on-record speech");
  }

  @Test
  void unattributedInTwoOutletsIsUnsourced() {
    Assessment card =
        assess(List.of(told("r1", "North Post", ""), told("r2", "South Post", "")), Lineage.NONE);
    assertThat(card.word()).isEqualTo("unsourced");
    assertThat(card.minimumOrigins()).isEqualTo(1);
    assertThat(card.maximumOrigins()).isEqualTo(2);
  }

  @Test
  void aConflictContestsButASlipOnTheWayDoesNot() {
    List<Account> accounts =
        List.of(told("r1", "North Post", ""), told("against", "South Post", ""));
    Relation conflict =
        new Relation(
            "x1",
            "r1.0",
            "against.0",
            Relation.Type.CONTRADICTS,
            "number",
            Relation.Strength.CONFLICT,
            0.9,
            List.of(),
            "",
            "");
    assertThat(assess(accounts, Lineage.NONE, conflict).word()).isEqualTo("contested");
    LineageEdge made =
        new LineageEdge("against", "r1", 0.9, LineageEdge.Kind.REWRITE, "r1", List.of());
    assertThat(assess(accounts, copies(List.of(made)), conflict).word()).isEqualTo("one origin");
  }

  @Property(tries = 50)
  void addingCopiesOrReportsOfOneOwnerNeverChangesTheWord(
      @ForAll @IntRange(min = 0, max = 2) int speakers,
      @ForAll @IntRange(min = 1, max = 5) int added,
      @ForAll boolean sameOwner,
      @ForAll("derivations") LineageEdge.Kind kind) {
    List<String> names = List.of("", "Ana Ruiz", "Luis Vega");
    List<Account> accounts = new ArrayList<>();
    for (int index = 0; index <= speakers; index++) {
      accounts.add(saw("r" + index, "Outlet " + index, names.get(index)));
    }
    String before = assess(accounts, Lineage.NONE).word();
    List<LineageEdge> edges = new ArrayList<>();
    for (int index = 0; index < added; index++) {
      String id = "z" + index;
      accounts.add(saw(id, sameOwner ? "Outlet 0" : "Copier " + index, names.get(speakers)));
      String from = "r" + (sameOwner ? 0 : speakers);
      edges.add(new LineageEdge(from, id, 0.95, kind, from, List.of()));
    }
    assertThat(assess(accounts, copies(edges)).word()).isEqualTo(before);
  }

  @Provide
  Arbitrary<LineageEdge.Kind> derivations() {
    return Arbitraries.of(
        LineageEdge.Kind.COPY, LineageEdge.Kind.REWRITE, LineageEdge.Kind.TRANSLATION);
  }

  @Test
  void carriersAreToldApartFromTheWord() {
    Account first = told("r1", "North Post", "");
    Account copy = told("r2", "South Post", "");
    LineageEdge edge = new LineageEdge("r1", "r2", 0.95, LineageEdge.Kind.COPY, "r1", List.of());
    Assessment alone = assess(List.of(first), Lineage.NONE);
    Assessment copied = assess(List.of(first, copy), copies(List.of(edge)));
    assertThat(alone.word()).isEqualTo(copied.word()).isEqualTo("one origin");
    assertThat(alone.carriage()).isEqualTo("single report");
    assertThat(copied.carriage()).isEqualTo("repeated from one origin");
    assertThat(copied.carriers()).isEqualTo(2);
    assertThat(copied.sentence()).contains("Nothing shows that more than one");
  }

  @Test
  void citingAnotherReportOfTheCaseAddsNoOrigin() {
    Account first = told("r1", "North Post", "Ana Ruiz");
    Account citing = told("r2", "South Post", "Ana Ruiz");
    LineageEdge cites = new LineageEdge("r1", "r2", 0.95, LineageEdge.Kind.CITES, "r1", List.of());
    assertThat(assess(List.of(first, citing), copies(List.of(cites))).word())
        .isEqualTo(assess(List.of(first), Lineage.NONE).word());
  }

  @Test
  void positionsAreNotGraded() {
    Account demand =
        Told.account(
            "r1",
            "North Post",
            "The owners must rebuild the houses in the village.",
            Language.ENGLISH,
            "",
            "Ana Ruiz",
            SpeechAct.DEMAND);
    Assessment card = assess(List.of(demand), Lineage.NONE);
    assertThat(card.word()).isEqualTo("not graded");
    assertThat(card.kind()).isEqualTo("position");
  }
}
