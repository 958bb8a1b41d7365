package org.careo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.DateRange;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.Published;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.actor.ActorReader;
import org.careo.read.name.NameReader;
import org.careo.text.actor.ActorBase;
import org.careo.text.actor.PhraseResolver;
import org.junit.jupiter.api.Test;

class ActorReadingTest {
  private static final ReportReader READER = new ReportReader();

  @Test
  void fullNameSurnameAndTitleAreOnePerson() {
    Reading reading =
        english("Marta Quiroga runs the shelter. Quiroga said beds are full. Dr. Quiroga left.");
    assertThat(persons(reading)).containsExactly("person:marta-quiroga");
    assertThat(mentions(reading, "person:marta-quiroga")).hasSize(3);
  }

  @Test
  void theSameNameHasTheSameIdInEveryReport() {
    assertThat(persons(english("Marta Quiroga spoke first.")))
        .isEqualTo(persons(spanish("Habló Marta Quiroga ante los vecinos.")));
  }

  @Test
  void namesAreToldByWhatStandsBeside() {
    assertThat(
            persons(
                spanish(
                    "La fiscal venezolana Yelitza Marcano habló. A juicio de la forense Zulay Ponte,"
                        + " Pedro Guerra murió. El barrio Candela Sur ardió.")))
        .containsExactlyInAnyOrder(
            "person:yelitza-marcano", "person:zulay-ponte", "person:pedro-guerra");
  }

  @Test
  void aBodyIsToldByTheNounItRenamesAndKnownByItsInitials() {
    Reading reading =
        english(
            "The nurses' union, Altavoz, left. The head of the union, Rick Morse, stayed."
                + " The Frontier Rescue Service came. FRS said it was dark. According to Pelican"
                + " Polls, six in ten agree. Mexico's navy said it rained.");
    assertThat(mentions(reading, "organisation:altavoz")).isNotEmpty();
    assertThat(persons(reading)).containsExactly("person:rick-morse");
    assertThat(mentions(reading, "organisation:frontier-rescue-service")).hasSize(2);
    assertThat(mentions(reading, "organisation:pelican-polls")).hasSize(1);
    assertThat(mentions(reading, "mx.semar")).hasSize(1);
  }

  @Test
  void aWordAtTheBeginningIsANameWhenItIsOneElsewhere() {
    Reading reading =
        spanish("Casares sostiene que llovió. El jefe de Casares calló. Vecinos sostienen que no.");
    assertThat(mentions(reading, "name:casares")).hasSize(1);
    assertThat(reading.actors()).noneMatch(actor -> actor.name().equals("Vecinos sostienen"));
  }

  @Test
  void aSharedSurnameStaysOpenWithRunnersUp() {
    Reading reading =
        english("Peter Lindqvist and Helen Lindqvist came. Later, Lindqvist said nothing.");
    Mention last = reading.mentions().getLast();
    assertThat(last.actor()).isEmpty();
  }

  @Test
  void anOrganisationIsCalledByItsFirstWord() {
    Reading reading =
        english(
            "Norvex Resources Company denied it. A spokesman for Norvex said the Company was calm."
                + " The National Water Agency and the National Road Agency met. National pride won.");
    assertThat(mentions(reading, "organisation:norvex-resources-company"))
        .extracting(Mention::span)
        .contains(new Span(52, 58));
    assertThat(reading.mentions()).noneMatch(mention -> mention.span().start() == 151);
  }

  @Test
  void aNicknameInQuotesIsPartOfTheName() {
    Reading reading =
        english(
            "The leader, José \"El Zurdo\" Quimira, fled. Police said Quimira crossed the river.");
    assertThat(persons(reading)).hasSize(1);
    assertThat(mentions(reading, persons(reading).getFirst()))
        .extracting(Mention::kind)
        .contains(Mention.Kind.NAME, Mention.Kind.SURNAME);
    assertThat(persons(english("José said \"El Zurdo\" Monday was a good show.")))
        .noneMatch(person -> person.contains("zurdo"));
  }

  @Test
  void theSpanOfABodyHasNoMarks() {
    String text =
        "The National Police left. She \"had lost faith in the police\" and, told the police, wept.";
    assertThat(english(text).mentions())
        .extracting(mention -> mention.span().of(text))
        .noneMatch(words -> words.endsWith("\"") || words.endsWith(","));
  }

  @Test
  void theOutletIsNoPerson() {
    String text = "Two dockers told Martin Wire that the gate was shut.";
    List<Segment> body =
        List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "test"));
    Field outlet = new Field("Martin Wire", "test", new Span(0, 0));
    assertThat(persons(READER.read(Reports.of(text, Language.ENGLISH, body, outlet)))).isEmpty();
  }

  @Test
  void acronymJoinsItsExpansion() {
    Reading reading =
        english("The Harbour Safety Agency (HSA) met. The HSA closed two piers, the agency said.");
    List<Actor> organisations =
        reading.actors().stream().filter(actor -> actor.kind() == ActorKind.ORGANISATION).toList();
    assertThat(organisations).hasSize(1);
    assertThat(organisations.getFirst().aliases()).contains("HSA");
  }

  @Test
  void capitalThatActsIsTheState() {
    Reading reading = english("Washington rejected the offer.");
    assertThat(reading.actors().getFirst().id()).isEqualTo("state:US");
    assertThat(reading.mentions().getFirst().kind()).isEqualTo(Mention.Kind.METONYM);
  }

  @Test
  void sourcesWithoutNameKeepNumberAndCountry() {
    Actor officials = english("Two Peruvian officials said the road was shut.").actors().getFirst();
    assertThat(officials.kind()).isEqualTo(ActorKind.UNNAMED);
    assertThat(officials.number()).isEqualTo(2);
    assertThat(officials.country()).isEqualTo("PE");
  }

  @Test
  void roleOfACountryIsItsHolderThatDay() {
    Reading reading = dated("Mexico's president visited the port.", "2025-11-20");
    assertThat(reading.mentions().getFirst().actor()).isEqualTo("person:claudia-sheinbaum");
    Reading earlier = dated("Mexico's president visited the port.", "2020-05-01");
    assertThat(earlier.mentions().getFirst().actor())
        .isEqualTo("person:andres-manuel-lopez-obrador");
  }

  @Test
  void aTitleNotHeldThatDayIsKeptAndMarked() {
    Reading reading = dated("Senator Marco Rubio spoke in the hall.", "2025-08-10");
    assertThat(reading.mentions().getFirst().titleClash()).isTrue();
    assertThat(reading.mentions().getFirst().title()).isEqualTo("Senator");
    assertThat(dated("Senator Marco Rubio spoke.", "2024-08-10").mentions().getFirst().titleClash())
        .isFalse();
  }

  @Test
  void pronounWithOneCandidateOnly() {
    Reading clear = english("Laura Bianchi chairs the board. She said prices rose.");
    assertThat(clear.mentions().getLast().actor()).isEqualTo("person:laura-bianchi");
    Reading open = english("Laura Bianchi met Helen Ortega. She said prices rose.");
    assertThat(open.mentions().getLast().actor()).isEmpty();
    assertThat(open.mentions().getLast().runnersUp()).hasSize(2);
  }

  @Test
  void monthsAndFirstWordsAreNoActors() {
    assertThat(english("Meanwhile, prices rose in March. However, Monday was calm.").actors())
        .isEmpty();
  }

  @Test
  void aUsersOwnLinesComeFirst() throws IOException {
    ActorBase base =
        ActorBase.with(
            List.of(new StringReader("x.harbour\torganisation\tNO\tGOV\tBlue Quay;BQ\n")),
            List.of());
    Report report = Reports.english("Crews of Blue Quay arrived.");
    ActorReader.Found found =
        new ActorReader(base)
            .read(new NameReader(base).read(new CoreReader().read(report)), List.of());
    assertThat(found.actors()).extracting(Actor::id).contains("x.harbour");
  }

  @Test
  void phrasesGiveCountryAndSector() {
    PhraseResolver resolver = new PhraseResolver(ActorBase.builtIn());
    assertThat(resolver.resolve("Kenyan farmers", "", "").country()).isEqualTo("KE");
    assertThat(resolver.resolve("Kenyan farmers", "", "").sector()).isEqualTo("AGR");
    assertThat(resolver.resolve("Norway's Defense Ministry", "", "").country()).isEqualTo("NO");
    assertThat(resolver.resolve("Angela Merkel", "", "2015-03-01").sector()).isEqualTo("GOV");
    assertThat(resolver.resolve("Angela Merkel", "", "2023-03-01").sector()).isEqualTo("ELI");
  }

  @Property(tries = 100)
  void anyTextIsReadAndEveryMentionHasItsActor(@ForAll @StringLength(max = 300) String text) {
    Reading reading = english(text);
    List<String> ids = reading.actors().stream().map(Actor::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (Mention mention : reading.mentions()) {
      assertThat(mention.actor().isEmpty() || ids.contains(mention.actor())).isTrue();
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void theSameTextGivesTheSameReading() {
    String text = "Ana Ruiz of Oslo told Reuters that two officials of the Port Authority left.";
    assertThat(english(text)).isEqualTo(english(text));
  }

  private static List<String> persons(Reading reading) {
    return reading.actors().stream()
        .filter(actor -> actor.kind() == ActorKind.PERSON)
        .map(Actor::id)
        .toList();
  }

  private static List<Mention> mentions(Reading reading, String actor) {
    return reading.mentions().stream().filter(mention -> mention.actor().equals(actor)).toList();
  }

  @Test
  void anOfficeBesideANameIsThatPerson() {
    Reading reading =
        spanish(
            "La canciller paraguaya, Liz Benítez, viajó a Lima. La canciller de Paraguay volvió.");
    assertThat(persons(reading)).containsExactly("person:liz-benitez");
    assertThat(mentions(reading, "person:liz-benitez")).hasSize(3);
  }

  @Test
  void aDescriptionPointsBackToWhoBoreIt() {
    Reading reading =
        english("A coast guard officer spoke on Monday. He was tired, the officer said.");
    assertThat(reading.actors()).hasSize(1);
    assertThat(reading.mentions()).hasSize(3);
  }

  @Test
  void anInstitutionOfManyStatesIsNotThatOfAnotherState() {
    Reading reading = english("The Bangladesh Coast Guard came late, Bangladesh said.");
    assertThat(reading.actors())
        .extracting(Actor::id)
        .contains("organisation:bangladesh-coast-guard")
        .doesNotContain("us.coast-guard");
  }

  @Test
  void aNameNobodyKnowsSpeaks() {
    Reading reading = english("The road will stay shut, Qorvatan said on Tuesday.");
    assertThat(reading.actors()).extracting(Actor::name).containsExactly("Qorvatan");
  }

  @Test
  void aNounForPeopleTellsAPerson() {
    Reading reading = spanish("La consellera de Acción Climática, Mireia Puig, habló ayer.");
    assertThat(persons(reading)).containsExactly("person:mireia-puig");
  }

  @Test
  void aPredicateIsNoActor() {
    Reading reading = english("Marta Quiroga was sworn in as a senator. She is a lawyer.");
    assertThat(reading.actors()).extracting(Actor::id).containsExactly("person:marta-quiroga");
  }

  private static Reading english(String text) {
    return READER.read(Reports.english(text));
  }

  private static Reading spanish(String text) {
    return READER.read(Reports.spanish(text));
  }

  private static Reading dated(String text, String day) {
    Report plain = Reports.english(text);
    return READER.read(
        new Report(
            plain.id(),
            plain.file(),
            plain.sha256(),
            plain.language(),
            plain.text(),
            plain.segments(),
            plain.title(),
            plain.outlet(),
            plain.author(),
            new Published(new DateRange(day, day), "test", new Span(0, 0)),
            "",
            List.of(),
            List.of()));
  }
}
