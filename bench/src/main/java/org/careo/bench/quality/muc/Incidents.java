package org.careo.bench.quality.muc;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.careo.attribute.Attributor;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.DateRange;
import org.careo.model.Happening;
import org.careo.model.NounPhrase;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.picture.context.Surroundings;
import org.careo.picture.happening.HappeningFinder;
import org.careo.read.ReportReader;
import org.careo.text.Folding;
import org.careo.text.actor.States;

/** Puts the happenings of a document together to drafts of incidents. */
final class Incidents {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH);

  /** So many sentences apart two happenings of a type are two incidents. */
  private static final int NEAR = 3;

  /** Incidents so many months before their report are none that is reported. */
  private static final int MONTHS_BACK = 3;

  private static final Set<String> KINDS = Set.of("ASSAULT", "COERCE", "ACCUSE", "DEPLOYMENT");

  private final IncidentWords words = new IncidentWords();
  private final ReportReader reader = new ReportReader();
  private final Attributor attributor = new Attributor();
  private final HappeningFinder finder = new HappeningFinder();

  /**
   * An incident with what speaks for its being one, and the organisations that may have done it.
   *
   * @param features names of features
   */
  record Draft(Incident incident, List<String> features, List<Suspects.Suspect> suspects) {}

  /**
   * Drafts of the incidents of a report.
   *
   * @param head what stands before its body
   */
  List<Draft> of(Report report, Dateline head) {
    Reading reading = reader.read(report);
    Account account = new Account(report, reading, attributor.attribute(report, reading));
    Document document = new Document(account, head);
    for (Happening happening : finder.find(account)) {
      document.add(happening);
    }
    return document.drafts();
  }

  /** One document. */
  private final class Document {
    private final Surroundings around;
    private final Reading reading;
    private final String text;
    private final String country;
    private final String origin;
    private final List<Incident> incidents = new ArrayList<>();

    Document(Account account, Dateline head) {
      around = new Surroundings(account);
      reading = account.reading();
      text = account.report().text();
      country = head.country();
      origin = head.town();
    }

    void add(Happening happening) {
      String trigger = happening.span().of(text);
      Optional<String> type = words.value("type", trigger);
      boolean real =
          switch (happening.stage()) {
            case DONE, ONGOING, UNKNOWN -> !happening.negated();
            case ORDERED, AUTHORISED, PLANNED, CONSIDERED, HYPOTHETICAL -> false;
          };
      if (type.isEmpty() || !real || !KINDS.contains(happening.type())) {
        return;
      }
      int index = around.sentence(happening.span().start());
      Sentence sentence = reading.sentences().get(index);
      Incident incident = incident(type.get(), trigger, index);
      incident.tell(happening, index);
      targets(incident, happening, sentence, trigger);
      perpetrators(incident, happening);
      if (incident.type.equals("BOMBING") || incident.type.equals("ATTACK")) {
        words.all("instrument", sentence.span().of(text)).stream()
            .limit(1)
            .forEach(incident::instrument);
      }
      if (happening.time().isKnown()) {
        date(happening.time()).ifPresent(incident::date);
        incident.happened(happening.time().to());
      }
      place(happening).ifPresent(place -> place(incident, place));
    }

    /** The incident that a happening goes on telling, or a new one. */
    private Incident incident(String type, String trigger, int sentence) {
      boolean effect = words.has("effect", trigger);
      Optional<Incident> told =
          incidents.reversed().stream()
              .filter(each -> sentence - each.lastSentence() <= NEAR)
              .filter(
                  each ->
                      each.type.equals(type)
                          || type.equals("ATTACK") && effect && sentence - each.lastSentence() <= 2)
              .findFirst();
      Incident incident = told.orElseGet(() -> new Incident(type));
      if (told.isEmpty()) {
        incidents.add(incident);
      }
      return incident;
    }

    private void targets(
        Incident incident, Happening happening, Sentence sentence, String trigger) {
      String effect = words.value("effect", trigger).orElse("");
      String beside = effect.isEmpty() ? words.value("effect", here(sentence)).orElse("") : effect;
      for (String filler : happening.recipients()) {
        String name = name(filler);
        if (isHuman(filler, name)) {
          incident.human(name, beside, number(name));
        } else if (words.has("thing", name)) {
          incident.thing(name);
        }
      }
      if (!incident.type.equals("KIDNAPPING")) {
        for (NounPhrase phrase : reading.nounPhrases()) {
          if (phrase.firstToken() >= sentence.firstToken()
              && phrase.endToken() <= sentence.endToken()) {
            String head = reading.tokens().get(phrase.head()).span().of(text);
            boolean behind =
                reading.tokens().get(phrase.firstToken()).start() > happening.span().start();
            if (behind && words.has("thing", head) && effect.isEmpty()) {
              incident.thing(words(phrase));
            }
          }
        }
      }
    }

    private void perpetrators(Incident incident, Happening happening) {
      for (String filler : happening.actors()) {
        String name = name(filler);
        if (words.has("perpetrator", name) && !name.equals(name.toUpperCase(Locale.ROOT))) {
          incident.perpetrator(name);
        }
      }
    }

    private String here(Sentence sentence) {
      return sentence.span().of(text);
    }

    private boolean isHuman(String filler, String name) {
      boolean person =
          reading.actors().stream()
              .filter(actor -> actor.id().equals(filler))
              .map(Actor::kind)
              .anyMatch(kind -> kind == ActorKind.PERSON || kind == ActorKind.POPULATION);
      return person || words.has("human", name) && !words.has("thing", name);
    }

    private String name(String filler) {
      return reading.actors().stream()
          .filter(actor -> actor.id().equals(filler))
          .map(Actor::name)
          .findFirst()
          .orElse(filler);
    }

    /** How many a phrase says; PLURAL for an unnumbered many. */
    private String number(String name) {
      for (var figure : reading.figures()) {
        Span span = figure.span();
        boolean here = name.contains(span.of(text)) && !Double.isNaN(figure.value());
        if (here && figure.value() > 0 && figure.value() < 10_000) {
          return Long.toString(Math.round(figure.value()));
        }
      }
      String last = name.toLowerCase(Locale.ROOT).strip();
      boolean many = last.endsWith("s") && words.has("human", last) || last.endsWith("men");
      return many || last.endsWith("people") || last.endsWith("children") ? "PLURAL" : "1";
    }

    private Optional<PlaceMention> place(Happening happening) {
      return reading.places().stream()
          .filter(place -> place.id().equals(happening.place()))
          .findFirst();
    }

    private void place(Incident incident, PlaceMention place) {
      States.builtIn().byCode(place.country()).ifPresent(state -> incident.place(state.name()));
      incident.place(place.name());
    }

    private Optional<String> date(DateRange time) {
      if (!time.isKnown() || time.from().isEmpty() || time.to().isEmpty()) {
        return Optional.empty();
      }
      String from = DAY.format(LocalDate.parse(time.from())).toUpperCase(Locale.ROOT);
      String to = DAY.format(LocalDate.parse(time.to())).toUpperCase(Locale.ROOT);
      return Optional.of(time.isDay() ? from : from + " - " + to);
    }

    private String words(NounPhrase phrase) {
      return around.words(
          reading
              .tokens()
              .get(phrase.firstToken())
              .span()
              .cover(reading.tokens().get(phrase.endToken() - 1).span()));
    }

    /** The state that most places of the document lie in; empty when it names none. */
    private String mostNamed() {
      Map<String, Integer> counts = new TreeMap<>();
      for (PlaceMention place : reading.places()) {
        States.builtIn()
            .byCode(place.country())
            .ifPresent(state -> counts.merge(state.name(), 1, Integer::sum));
      }
      return counts.entrySet().stream()
          .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
          .map(Map.Entry::getKey)
          .orElse("");
    }

    List<Draft> drafts() {
      DateRange published = around.account().report().published().range();
      incidents.removeIf(each -> each.isBefore(published, MONTHS_BACK));
      Suspects suspects = new Suspects(around, words, origin);
      for (Incident each : incidents) {
        each.place(country.isEmpty() ? mostNamed() : country);
        date(published).ifPresent(day -> each.date("- " + day));
      }
      return incidents.stream()
          .sorted(Comparator.comparingInt(Incident::lastSentence))
          .map(each -> new Draft(each, features(each), suspects.of(each)))
          .toList();
    }

    /** What the incident is known by, and the words of its sentences. */
    private List<String> features(Incident incident) {
      List<String> names = new ArrayList<>(incident.features());
      names.add("incidents " + Math.min(5, incidents.size()));
      names.add("country " + country);
      for (Incident.Telling telling : incident.tellings()) {
        Sentence sentence = reading.sentences().get(telling.sentence());
        Folding.words(here(sentence)).stream()
            .filter(word -> word.length() > 3)
            .forEach(word -> names.add("word " + word));
        Statement told = around.of(telling.happening().span());
        names.add("told " + told.form() + " " + told.commitment().certainty());
      }
      return names;
    }
  }
}
