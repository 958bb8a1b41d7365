package org.careo.picture.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.attribute.Attributor;
import org.careo.model.Account;
import org.careo.model.Commitment;
import org.careo.model.Field;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.ReportReader;
import org.junit.jupiter.api.Test;

class HappeningFinderTest {
  private static final ReportReader READER = new ReportReader();
  private static final Attributor ATTRIBUTOR = new Attributor();
  private static final HappeningFinder FINDER = new HappeningFinder();

  @Test
  void theSubjectActsAndTheObjectIsActedOn() {
    assertThat(types("Guatemala condemned Honduras on Monday.", Language.ENGLISH))
        .contains("ACCUSE");
    Happening happening = first("Guatemala condemned Honduras on Monday.", "ACCUSE");
    assertThat(happening.actors()).isNotEmpty();
    assertThat(happening.recipients()).isNotEmpty().doesNotContainAnyElementsOf(happening.actors());
  }

  @Test
  void aLightVerbLendsItsSubjectToTheNoun() {
    Happening happening = first("Rebels carried out an attack on Bogotá.", "ASSAULT");
    assertThat(happening.actors()).anyMatch(actor -> actor.contains("ebel"));
  }

  @Test
  void aForceWithItsStrengthIsADeployment() {
    Happening happening = first("Ecuador deployed 400 soldiers in Guayaquil.", "DEPLOYMENT");
    assertThat(happening.mode()).isEqualTo("MOBILIZE");
    assertThat(happening.quantities()).isNotEmpty();
    assertThat(happening.stage()).isEqualTo(Commitment.Stage.DONE);
  }

  @Test
  void whatARelativeTellsOfThePastIsDone() {
    Happening happening =
        first(
            "The River Fund, which lent the city $9 million in 2029, announced that it would cut off payments.",
            "AID");
    assertThat(happening.stage()).isEqualTo(Commitment.Stage.DONE);
  }

  @Test
  void whatCouldBeIsAForecast() {
    assertThat(types("The raid could worsen the crisis in Bolivia.", Language.ENGLISH))
        .contains("FORECAST");
  }

  @Test
  void spanishVerbsAndNounsAreTriggers() {
    assertThat(types("Los campesinos bloquearon la carretera de Oruro.", Language.SPANISH))
        .contains("PROTEST");
    assertThat(types("El Gobierno de Perú rechazó la propuesta de Chile.", Language.SPANISH))
        .contains("REJECT");
  }

  @Test
  void pageJunkTellsNothing() {
    Account account =
        account("Guatemala condemned Honduras.", Language.ENGLISH, SegmentKind.ADVERTISEMENT);
    assertThat(FINDER.find(account)).isEmpty();
  }

  @Test
  void emptyAndHostileTextTellsNothing() {
    assertThat(FINDER.find(account("", Language.ENGLISH, SegmentKind.BODY))).isEmpty();
    assertThat(FINDER.find(account("»«\"\"' 😀 ".repeat(500), Language.SPANISH, SegmentKind.BODY)))
        .isEmpty();
  }

  @Test
  void theSameTextGivesTheSameHappenings() {
    String text = "Peru rejected the plan. Chile deployed 30 ships and warned Peru of an attack.";
    assertThat(FINDER.find(account(text, Language.ENGLISH, SegmentKind.BODY)))
        .isNotEmpty()
        .isEqualTo(FINDER.find(account(text, Language.ENGLISH, SegmentKind.BODY)));
  }

  /** Happenings of a body of text. */
  static List<Happening> found(String text, Language language) {
    return FINDER.find(account(text, language, SegmentKind.BODY));
  }

  private static List<String> types(String text, Language language) {
    return FINDER.find(account(text, language, SegmentKind.BODY)).stream()
        .map(Happening::type)
        .toList();
  }

  private static Happening first(String text, String type) {
    return FINDER.find(account(text, Language.ENGLISH, SegmentKind.BODY)).stream()
        .filter(happening -> happening.type().equals(type))
        .findFirst()
        .orElseThrow();
  }

  static Account account(String text, Language language, SegmentKind kind) {
    Report report =
        new Report(
            "r1",
            "r1.txt",
            "",
            language,
            text,
            List.of(new Segment(kind, new Span(0, text.length()), 0, "set")),
            Field.UNKNOWN,
            Field.UNKNOWN,
            Field.UNKNOWN,
            Published.UNKNOWN,
            "",
            List.of(),
            List.of());
    Reading reading = READER.read(report);
    return new Account(report, reading, ATTRIBUTOR.attribute(report, reading));
  }
}
