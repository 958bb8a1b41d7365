package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Account;
import org.careo.model.Commitment;
import org.careo.model.Figure;
import org.careo.model.Happening;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.picture.context.Surroundings;
import org.careo.picture.happening.Parties.Party;
import org.careo.picture.happening.Triggers.Trigger;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/**
 * What the readers of verbs, nouns and figures share on one account: its layers, the lexicon's ways
 * of looking at them, which tokens a happening has taken, and the happenings found so far.
 */
final class Scene {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** Pronouns that name nobody until they are resolved. */
  private static final Set<String> POINTING = SMALL_WORDS.of("scene-pointing");

  private static final Set<String> ADDRESSED = SMALL_WORDS.of("addressed");
  private static final Set<String> LANDFORM = SMALL_WORDS.of("landform");
  private static final Set<String> NAMED_LANDFORM = SMALL_WORDS.of("landform-named");
  private static final Set<String> ARTICLE = SMALL_WORDS.of("article");

  private static final Set<String> SELF = SMALL_WORDS.of("scene-self");

  final Account account;
  final Reading reading;
  final Surroundings surroundings;
  final Triggers triggers;
  final Roles roles;
  final ActingStates actingStates;
  final Frames frames;
  final Phrases phrases;
  final Stages stages;
  final Mentioned mentioned;
  final Commands commands;
  private final Senses senses;
  private final boolean[] taken;
  private final List<Happening> found = new ArrayList<>();

  /** Words of the names of rivers. */
  private final Set<List<String>> rivers = new HashSet<>();

  Scene(Surroundings around, Triggers triggers, Senses senses) {
    this.triggers = triggers;
    this.senses = senses;
    surroundings = around;
    account = around.account();
    reading = account.reading();
    String text = account.report().text();
    Parties parties = new Parties(around, triggers);
    Passives passives = new Passives(reading, parties);
    actingStates = new ActingStates(text, reading, triggers);
    roles = new Roles(text, reading, parties, passives);
    frames = new Frames(text, reading, roles, passives, parties, triggers);
    phrases = new Phrases(text, reading, triggers);
    stages = new Stages(triggers, reading);
    mentioned = new Mentioned(text, triggers, reading);
    commands = new Commands(triggers, reading);
    taken = new boolean[reading.tokens().size()];
    reading.places().stream()
        .filter(place -> place.kind() == PlaceMention.Kind.RIVER)
        .forEach(place -> rivers.add(Folding.words(place.name())));
  }

  /** Happenings found so far. */
  List<Happening> found() {
    return found;
  }

  /** Whether a happening of a trigger's type and mode was found before. */
  boolean isTold(Trigger trigger) {
    return found.stream()
        .anyMatch(each -> each.type().equals(trigger.type()) && each.mode().equals(trigger.mode()));
  }

  boolean isTaken(int token) {
    return taken[token];
  }

  /** Tokens from one to before another name no other happening. */
  void take(int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  String lemma(int token) {
    return reading.tokens().get(token).lemma();
  }

  Span words(int from, int to) {
    return reading.tokens().get(from).span().cover(reading.tokens().get(to - 1).span());
  }

  /** The trigger of a verb or phrase in the sense that its frame gives it. */
  Optional<Trigger> inSense(Sentence sentence, Trigger trigger, Frame frame) {
    return senses.in(sentence.language(), trigger, frame);
  }

  /** What a noun names, in the sense that its neighbours give it. */
  Optional<Trigger> noun(Sentence sentence, int index) {
    return triggers
        .noun(sentence.language(), lemma(index))
        .flatMap(trigger -> inSense(sentence, trigger, frames.ofNoun(sentence, index, index + 1)));
  }

  /** Figures of forces beside a trigger. */
  List<String> strength(Span span) {
    return surroundings.figures(span).stream()
        .filter(figure -> !Double.isNaN(figure.value()) || !Double.isNaN(figure.low()))
        .filter(figure -> figure.kind() == Figure.Kind.LEVEL && !figure.unit().equals("percent"))
        .map(Figure::id)
        .toList();
  }

  /** Whether a verb is the first word of a content besides "que", "no" and the like. */
  boolean isAtHead(int verb, Span content) {
    if (!content.contains(reading.tokens().get(verb).span())) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && reading.tokens().get(i).start() >= content.start(); i--) {
      boolean small =
          switch (reading.tokens().get(i).tag()) {
            case ADV, PART, PRON, SCONJ -> true;
            case ADJ, ADP, AUX, CCONJ, DET, INTJ, NOUN, NUM, PROPN, PUNCT, SYM, VERB, X -> false;
          };
      if (!small) {
        return false;
      }
    }
    return true;
  }

  static boolean isCue(Statement told, Span span) {
    return told.cue().stream().anyMatch(piece -> piece.overlaps(span));
  }

  /**
   * Where the trigger is the cue itself, whoever speaks acts; so does who speaks of "we", and who
   * utters a rejection, demand or threat that names nobody.
   */
  static Roles.Found withSpeaker(Roles.Found around, Statement told, Span span, boolean stance) {
    boolean cue = isCue(told, span);
    boolean speaks = told.speaker().isKnown() && !told.speaker().name().isEmpty();
    boolean self =
        around.actors().stream().anyMatch(party -> SELF.contains(Folding.fold(party.value())));
    boolean unnamed = around.actors().isEmpty() && stance;
    String actor = told.speaker().actor();
    // What the subject's words resolve to says more than a speaker who is known by words only.
    boolean among =
        around.actors().size() > 1
            && around.actors().stream().anyMatch(party -> party.value().equals(actor));
    boolean better = among || !self && !unnamed && actor.isEmpty() && !around.actors().isEmpty();
    if (!speaks || better || !(cue || self || unnamed)) {
      return around;
    }
    return new Roles.Found(
        List.of(new Party(actor.isEmpty() ? told.speaker().name() : actor, true)),
        around.recipients());
  }

  /** Keeps a happening. */
  void add(
      Span span,
      Kind type,
      Roles.Found around,
      Commitment.Stage stage,
      Statement told,
      boolean negated,
      String rule) {
    found.add(happening(span, type, around, stage, told, negated, rule));
  }

  /**
   * A happening with what stands around it.
   *
   * @param type what it is, with its mode
   * @param around who acts and who is acted on
   * @param told the statement that tells it
   * @param rule what made it one
   */
  Happening happening(
      Span span,
      Kind type,
      Roles.Found around,
      Commitment.Stage stage,
      Statement told,
      boolean negated,
      String rule) {
    List<String> actors =
        around.actors().stream()
            .map(Party::value)
            .map(value -> meant(value, told))
            .filter(value -> !isNobody(value))
            .distinct()
            .toList();
    return new Happening(
        "",
        told.id(),
        account.report().id(),
        span,
        type.type(),
        type.mode(),
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
        "");
  }

  /** Whom the report only speaks to, and land and water: "usted", "el cabo Blanco", "the Heath". */
  private boolean isNobody(String actor) {
    List<String> words = Folding.words(actor).stream().dropWhile(ARTICLE::contains).toList();
    return !words.isEmpty()
        && (words.size() == 1 && ADDRESSED.contains(words.getFirst())
            || words.size() > 1 && isLandform(actor, words.getFirst())
            || rivers.contains(words));
  }

  /** "Cape Blanco", "el cabo Blanco"; but "mountain guides" are people. */
  private static boolean isLandform(String actor, String first) {
    boolean named = Character.isUpperCase(actor.charAt(actor.lastIndexOf(' ') + 1));
    return LANDFORM.contains(first) || named && NAMED_LANDFORM.contains(first);
  }

  /** Of the report's own "we" the body that publishes it. */
  private String meant(String actor, Statement told) {
    boolean own = told.form() == Statement.Form.AUTHOR && SELF.contains(Folding.fold(actor));
    String publisher = own ? surroundings.publisher(false).name() : "";
    return publisher.isEmpty() ? actor : publisher;
  }

  /** A type with its mode; the mode is empty when there is none. */
  record Kind(String type, String mode) {}
}
