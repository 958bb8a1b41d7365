package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Account;
import org.careo.model.Clause;
import org.careo.model.Commitment;
import org.careo.model.Figure;
import org.careo.model.Happening;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Segment;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.context.Surroundings;
import org.careo.picture.happening.Parties.Party;
import org.careo.picture.happening.Triggers.Trigger;
import org.careo.text.Folding;

/**
 * Finds the happenings of one account, in text order: verbs of the lexicon with subject and object,
 * event nouns with possessor and complement, light verbs with their noun, modal clauses as
 * forecasts and recommendations, and figures that measure something.
 */
public final class HappeningFinder {
  /** Pronouns that name nobody until they are resolved. */
  private static final Set<String> POINTING =
      Set.of(
          "it", "they", "them", "we", "us", "he", "she", "him", "her", "his", "what", "lo",
          "ellos");

  private static final Set<String> SELF = Set.of("we", "i", "us", "nosotros", "yo");

  /** Farthest a share may stand before what it stands for, in characters. */
  private static final int SHARE_REACH = 40;

  private final Triggers triggers = Triggers.load();
  private final Senses senses = Senses.load();

  /**
   * Happenings of the article's own segments; each belongs to the innermost statement that tells
   * it.
   */
  public List<Happening> find(Account account) {
    return find(new Surroundings(account));
  }

  /** The same with the surroundings made before. */
  public List<Happening> find(Surroundings around) {
    return new Search(around).run();
  }

  private final class Search {
    private final Account account;
    private final Reading reading;
    private final String text;
    private final Roles roles;
    private final Surroundings surroundings;
    private final Frames frames;
    private final Phrases phrases;
    private final Stages stages;
    private final Mentioned mentioned;
    private final boolean[] taken;
    private final List<Happening> found = new ArrayList<>();

    Search(Surroundings around) {
      account = around.account();
      reading = account.reading();
      text = account.report().text();
      Parties parties = new Parties(text, reading, triggers);
      roles = new Roles(text, reading, parties);
      frames = new Frames(text, reading, roles, parties, triggers);
      phrases = new Phrases(text, reading, triggers);
      this.surroundings = around;
      stages = new Stages(triggers, reading);
      mentioned = new Mentioned(triggers, reading);
      taken = new boolean[reading.tokens().size()];
    }

    List<Happening> run() {
      int clause = 0;
      for (Sentence sentence : reading.sentences()) {
        int from = clause;
        while (clause < reading.clauses().size()
            && reading.clauses().get(clause).firstToken() < sentence.endToken()) {
          clause++;
        }
        Segment segment = account.report().segments().get(sentence.segment());
        if (segment.kind().isArticle()) {
          for (int each = from; each < clause; each++) {
            if (reading.clauses().get(each).verbGroup() >= 0) {
              verb(sentence, each);
            }
          }
          nouns(sentence);
        }
      }
      figures();
      // What no statement tells, not even the author's own, is no item of the picture.
      found.removeIf(happening -> happening.statement().isEmpty());
      found.sort(Comparator.comparing(Happening::span).thenComparing(Happening::type));
      return numbered();
    }

    /** Ids count along the text. */
    private List<Happening> numbered() {
      List<Happening> numbered = new ArrayList<>(found.size());
      for (Happening each : found) {
        String id = "h" + account.report().id() + "." + (numbered.size() + 1);
        numbered.add(each.with(id, id));
      }
      return numbered;
    }

    private void verb(Sentence sentence, int index) {
      Clause clause = reading.clauses().get(index);
      VerbGroup group = reading.verbGroups().get(clause.verbGroup());
      if (taken[group.head()]) {
        return;
      }
      Token head = reading.tokens().get(group.head());
      int last = group.endToken();
      Phrases.Found phrase = phrases.at(sentence, group.head());
      Optional<Trigger> trigger = phrase.trigger();
      if (trigger.isPresent()) {
        last = Math.max(last, phrase.end());
      } else {
        trigger = triggers.verb(sentence.language(), head.lemma());
      }
      Roles.Found around = roles.ofVerb(sentence, index, group);
      if (trigger.isPresent()) {
        trigger =
            senses.in(sentence.language(), trigger.get(), frames.ofVerb(sentence, index, last));
      }
      if (triggers.isLight(sentence.language(), head.lemma()) && phrase.trigger().isEmpty()) {
        int noun = phrases.objectNoun(sentence, group);
        if (noun >= 0) {
          boolean decided = trigger.isPresent() && !trigger.get().sense().isEmpty();
          trigger = decided ? trigger : noun(sentence, noun);
          last = noun + 1;
          Roles.Found beside = roles.ofNoun(sentence, noun);
          around =
              new Roles.Found(
                  around.actors().isEmpty() ? beside.actors() : around.actors(),
                  beside.recipients());
        }
      }
      Span span = words(group.firstToken(), last);
      Statement told = surroundings.of(span);
      boolean modal = Modality.isModal(group);
      if (trigger.isEmpty() && !modal) {
        return;
      }
      if (trigger.isPresent() && Modality.isJudgement(trigger.get().type()) && !group.isFinite()) {
        return;
      }
      boolean own = trigger.isPresent() && Modality.isOwnKind(trigger.get().type());
      if (trigger.isPresent()
          && !own
          && (mentioned.isThought(group, stages.isGoverned(clause))
              || mentioned.isAmongNobody(sentence, around))) {
        taken[group.head()] = true;
        return;
      }
      String type = trigger.map(Trigger::type).orElse("");
      String mode = trigger.map(Trigger::mode).orElse("");
      String rule = trigger.map(Trigger::rule).orElse("modal " + group.modal());
      boolean negated = group.negated() || stages.denied(clause);
      String promised = Modality.promised(group, type, negated);
      if (!promised.isEmpty()) {
        type = promised;
        mode = "";
      } else if (modal) {
        mode = Modality.isOwnKind(type) ? "" : type;
        type = Modality.kind(group);
      }
      if (type.equals("THREATEN") && isCue(told, span) && told.act() == SpeechAct.FORECAST) {
        // Who warns somebody threatens; who only warns of something forecasts it.
        boolean warned = frames.ofVerb(sentence, index, last).objectActs();
        type = "FORECAST";
        mode = warned ? "THREATEN" : "";
      }
      if (Modality.isStance(type) && isPolled(span)) {
        return;
      }
      if (type.equals("MOBILIZE") && !strength(span).isEmpty()) {
        type = "DEPLOYMENT";
        mode = "MOBILIZE";
      }
      int expected = type.equals("FORECAST") && mode.isEmpty() ? expected(sentence, last) : -1;
      if (expected >= 0) {
        mode = triggers.verb(sentence.language(), lemma(expected)).map(Trigger::type).orElse("");
        span = words(group.firstToken(), expected + 1);
        last = expected + 1;
      }
      for (int i = group.firstToken(); i < last; i++) {
        taken[i] = true;
      }
      takeObject(sentence, group, type);
      add(
          span,
          type,
          mode,
          withSpeaker(around, told, span, isTaken(type, group, told)),
          stages.of(clause, group, told),
          told,
          negated,
          rule);
    }

    /**
     * Whether whoever utters it takes the stance, naming nobody: "Rejected!", and in the speaker's
     * own words also "that is ruled out".
     */
    private static boolean isTaken(String type, VerbGroup group, Statement told) {
      boolean uttered = told.form() == Statement.Form.DIRECT || told.form() == Statement.Form.MIXED;
      boolean now = group.tense() == VerbGroup.Tense.PRESENT;
      return Modality.isStance(type)
          && (!group.passive() || uttered && now && type.equals("REJECT"));
    }

    /** The verb of the lexicon that "likely to", "expected to" are about; -1 when none follows. */
    private int expected(Sentence sentence, int from) {
      int end = Math.min(sentence.endToken(), from + 4);
      for (int i = from; i < end; i++) {
        PartOfSpeech tag = reading.tokens().get(i).tag();
        if (tag == PartOfSpeech.VERB) {
          return triggers.verb(sentence.language(), lemma(i)).isPresent() ? i : -1;
        }
        if (tag != PartOfSpeech.ADV && tag != PartOfSpeech.PART && tag != PartOfSpeech.AUX) {
          return -1;
        }
      }
      return -1;
    }

    /** "46% of voters support": what a share of the surveyed stands for is a poll. */
    private boolean isPolled(Span trigger) {
      return surroundings.figures(trigger).stream()
          .filter(figure -> figure.kind() == Figure.Kind.SHARE || figure.unit().equals("percent"))
          .anyMatch(
              figure ->
                  figure.span().end() <= trigger.start()
                      && trigger.start() - figure.span().end() < SHARE_REACH);
    }

    private String lemma(int token) {
      return reading.tokens().get(token).lemma();
    }

    /** What is demanded or rejected is the issue and no happening of its own. */
    private void takeObject(Sentence sentence, VerbGroup group, String type) {
      if (Modality.isStance(type)) {
        int noun = phrases.objectNoun(sentence, group);
        if (noun >= 0) {
          taken[noun] = true;
        }
      }
    }

    private static boolean isCue(Statement told, Span span) {
      return told.cue().stream().anyMatch(piece -> piece.overlaps(span));
    }

    /**
     * Where the trigger is the cue itself, whoever speaks acts; so does who speaks of "we", and who
     * utters a rejection, demand or threat that names nobody.
     */
    private static Roles.Found withSpeaker(
        Roles.Found around, Statement told, Span span, boolean stance) {
      boolean cue = isCue(told, span);
      boolean speaks = told.speaker().isKnown() && !told.speaker().name().isEmpty();
      boolean self =
          around.actors().stream().anyMatch(party -> SELF.contains(Folding.fold(party.value())));
      boolean unnamed = around.actors().isEmpty() && stance;
      String actor = told.speaker().actor();
      // What the subject's words resolve to says more than a speaker who is known by words only.
      boolean better = !self && !unnamed && actor.isEmpty() && !around.actors().isEmpty();
      if (!speaks || better || !(cue || self || unnamed)) {
        return around;
      }
      return new Roles.Found(
          List.of(new Party(actor.isEmpty() ? told.speaker().name() : actor, true)),
          around.recipients());
    }

    /** What a noun names, in the sense that its neighbours give it. */
    private Optional<Trigger> noun(Sentence sentence, int index) {
      return triggers
          .noun(sentence.language(), lemma(index))
          .flatMap(
              trigger ->
                  senses.in(
                      sentence.language(), trigger, frames.ofNoun(sentence, index, index + 1)));
    }

    private void nouns(Sentence sentence) {
      for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
        Token token = reading.tokens().get(index);
        if (taken[index] || token.tag() == PartOfSpeech.PUNCT) {
          continue;
        }
        Phrases.Found phrase = phrases.at(sentence, index);
        Optional<Trigger> trigger = phrase.trigger();
        int end = Math.max(index + 1, phrase.end());
        if (trigger.isPresent()) {
          trigger =
              senses.in(sentence.language(), trigger.get(), frames.ofNoun(sentence, index, end));
        } else if (Modality.canNameEvent(token.tag())) {
          trigger = noun(sentence, index);
        }
        if (trigger.isEmpty()) {
          continue;
        }
        Roles.Found around = roles.ofNoun(sentence, end - 1);
        boolean somebody = around.actors().stream().anyMatch(Party::actor);
        if (trigger.get().weak() && !somebody) {
          continue;
        }
        if (phrase.trigger().isEmpty()
            && (mentioned.isModifier(sentence, index) || mentioned.isOfThought(sentence, index))) {
          continue;
        }
        Span span = words(index, end);
        Statement told = surroundings.of(span);
        boolean deployed = trigger.get().type().equals("MOBILIZE") && !strength(span).isEmpty();
        add(
            span,
            deployed ? "DEPLOYMENT" : trigger.get().type(),
            deployed ? "MOBILIZE" : trigger.get().mode(),
            withSpeaker(around, told, span, trigger.get().type().equals("REJECT")),
            stages.ofNoun(sentence, index, told),
            told,
            told.commitment().polarity() == Commitment.Polarity.DENIES,
            trigger.get().rule());
        index = end - 1;
      }
    }

    /** Figures of forces beside a trigger. */
    private List<String> strength(Span span) {
      return surroundings.figures(span).stream()
          .filter(figure -> !Double.isNaN(figure.value()) || !Double.isNaN(figure.low()))
          .filter(figure -> figure.kind() == Figure.Kind.LEVEL && !figure.unit().equals("percent"))
          .map(Figure::id)
          .toList();
    }

    private void figures() {
      Set<String> deployed = new HashSet<>();
      found.stream()
          .filter(happening -> happening.type().equals("DEPLOYMENT"))
          .forEach(happening -> deployed.addAll(happening.quantities()));
      for (Figure figure : reading.figures()) {
        if (Measures.isMetric(figure)
            && !deployed.contains(figure.id())
            && surroundings.isArticle(figure.span())) {
          Statement told = surroundings.of(figure.span());
          found.add(
              new Happening(
                  "",
                  told.id(),
                  account.report().id(),
                  figure.span(),
                  "METRIC",
                  "",
                  List.of(),
                  List.of(),
                  figure.place(),
                  surroundings.period(figure),
                  told.commitment().stage(),
                  told.commitment().polarity() == Commitment.Polarity.DENIES,
                  List.of(figure.id()),
                  "figure",
                  ""));
        }
      }
    }

    private void add(
        Span span,
        String type,
        String mode,
        Roles.Found around,
        Commitment.Stage stage,
        Statement told,
        boolean negated,
        String rule) {
      List<String> actors = around.actors().stream().map(Party::value).distinct().toList();
      found.add(
          new Happening(
              "",
              told.id(),
              account.report().id(),
              span,
              type,
              mode,
              actors,
              around.recipients().stream()
                  .map(Party::value)
                  .filter(value -> !actors.contains(value) && !POINTING.contains(value))
                  .distinct()
                  .toList(),
              surroundings.place(span),
              surroundings.time(span),
              stage,
              negated,
              surroundings.figures(span).stream().map(Figure::id).toList(),
              rule,
              ""));
    }

    private Span words(int from, int to) {
      return reading.tokens().get(from).span().cover(reading.tokens().get(to - 1).span());
    }
  }
}
