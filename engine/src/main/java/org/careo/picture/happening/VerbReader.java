package org.careo.picture.happening;

import java.util.List;
import java.util.Optional;
import org.careo.model.Clause;
import org.careo.model.Commitment;
import org.careo.model.Figure;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;
import org.careo.model.VerbGroup;
import org.careo.picture.context.Descriptions;
import org.careo.picture.happening.Parties.Party;
import org.careo.picture.happening.Triggers.Trigger;

/**
 * Reads happenings told by verbs: a verb or phrase of the lexicon with subject and object, a light
 * verb with its event noun, and modal clauses as forecasts and recommendations.
 */
final class VerbReader {
  /** Farthest a share may stand before what it stands for, in characters. */
  private static final int SHARE_REACH = 40;

  private final Scene scene;

  VerbReader(Scene scene) {
    this.scene = scene;
  }

  /**
   * What the verb of a clause names.
   *
   * @param word the trigger; empty when only its modal makes it one
   * @param end index after its last token
   * @param around who acts and who is acted on
   */
  private record Named(Optional<Trigger> word, int end, Roles.Found around) {}

  /**
   * Reads the verb of a clause.
   *
   * @param index index of the clause
   */
  void read(Sentence sentence, int index) {
    Clause clause = scene.reading.clauses().get(index);
    VerbGroup group = scene.reading.verbGroups().get(clause.verbGroup());
    if (scene.isTaken(group.head())) {
      return;
    }
    Named named = named(sentence, index, group);
    Optional<Trigger> trigger = named.word();
    boolean modal = Modality.isModal(group);
    if (trigger.isEmpty() && !modal) {
      return;
    }
    boolean own = trigger.isPresent() && Modality.isOwnKind(trigger.get().type());
    if (own && Modality.isJudgement(trigger.get().type()) && !group.isFinite()) {
      return;
    }
    if (trigger.isPresent() && isOnlyMentioned(sentence, index, group, named)) {
      scene.take(group.head(), group.head() + 1);
      return;
    }
    tell(sentence, index, group, named);
  }

  private Named named(Sentence sentence, int index, VerbGroup group) {
    String lemma = scene.lemma(group.head());
    int last = group.endToken();
    Phrases.Found phrase = scene.phrases.at(sentence, group.head());
    Optional<Trigger> trigger = phrase.trigger();
    if (trigger.isPresent()) {
      last = Math.max(last, phrase.end());
    } else {
      trigger = scene.triggers.verb(sentence.language(), lemma);
    }
    Roles.Found around = scene.roles.ofVerb(sentence, index, group, last);
    if (trigger.isPresent()) {
      Frame frame = scene.frames.ofVerb(sentence, index, last);
      trigger = scene.inSense(sentence, trigger.get(), frame);
    }
    if (scene.triggers.isCopula(sentence.language(), lemma) && trigger.isEmpty()) {
      Roles.Found subject = around;
      Optional<Named> state =
          state(sentence, group, subject).or(() -> result(sentence, group, subject));
      if (state.isPresent()) {
        return state.get();
      }
    }
    boolean open = trigger.map(Trigger::sense).orElse("").isEmpty();
    if (scene.triggers.isEnding(sentence.language(), lemma) && phrase.trigger().isEmpty() && open) {
      Optional<Named> ended = ended(sentence, group, around);
      if (ended.isPresent()) {
        return ended.get();
      }
    }
    int noun =
        scene.triggers.isLight(sentence.language(), lemma) && phrase.trigger().isEmpty()
            ? scene.phrases.objectNoun(sentence, group)
            : -1;
    if (noun >= 0 && !scene.mentioned.isSpanishName(sentence, noun)) {
      boolean decided = trigger.isPresent() && !trigger.get().sense().isEmpty();
      trigger = decided ? trigger : scene.noun(sentence, noun);
      last = noun + 1;
      Roles.Found beside = scene.roles.ofNoun(sentence, noun);
      around =
          new Roles.Found(
              around.actors().isEmpty() ? beside.actors() : around.actors(), beside.recipients());
    }
    return new Named(trigger, last, around);
  }

  /** "The dockers went on strike", "the town is under attack". */
  private Optional<Named> state(Sentence sentence, VerbGroup group, Roles.Found around) {
    return scene
        .phrases
        .state(sentence, group)
        .flatMap(
            state ->
                scene
                    .inSense(
                        sentence,
                        state.found().trigger().orElseThrow(),
                        scene.frames.ofNoun(sentence, state.first(), state.found().end()))
                    .filter(
                        trigger ->
                            !state.suffered() || around.actors().stream().anyMatch(Party::actor))
                    .map(
                        trigger -> {
                          Roles.Found beside =
                              scene.roles.ofNoun(sentence, state.found().end() - 1);
                          return new Named(
                              Optional.of(trigger),
                              state.found().end(),
                              state.suffered()
                                  ? new Roles.Found(beside.actors(), around.actors())
                                  : new Roles.Found(around.actors(), beside.recipients()));
                        }));
  }

  /** "Los patrullajes están suspendidos": what was done to the subject, by somebody unsaid. */
  private Optional<Named> result(Sentence sentence, VerbGroup group, Roles.Found around) {
    int word = group.endToken();
    boolean participle =
        word < sentence.endToken()
            && sentence.language().equals(Language.SPANISH)
            && scene.reading.tokens().get(word).tag() == PartOfSpeech.ADJ;
    return participle
        ? scene
            .triggers
            .verb(sentence.language(), scene.lemma(word))
            .flatMap(
                trigger ->
                    scene.inSense(sentence, trigger, scene.frames.ofNoun(sentence, word, word + 1)))
            .map(
                trigger ->
                    new Named(
                        Optional.of(trigger),
                        word + 1,
                        new Roles.Found(List.of(), around.actors())))
        : Optional.empty();
  }

  /**
   * What ending something is: who ends a protest or a sanction yields, who ends talks or aid
   * punishes.
   */
  private Optional<Named> ended(Sentence sentence, VerbGroup group, Roles.Found around) {
    int noun = scene.phrases.objectNoun(sentence, group);
    if (noun < 0) {
      return Optional.empty();
    }
    String lemma = scene.lemma(group.head());
    return scene
        .noun(sentence, noun)
        .flatMap(
            what ->
                Modality.ended(what.type())
                    .map(
                        type -> new Trigger(type, "", false, "verb", lemma, "ends " + what.word())))
        .map(
            trigger ->
                new Named(
                    Optional.of(trigger),
                    noun + 1,
                    new Roles.Found(
                        around.actors(), scene.roles.ofNoun(sentence, noun).recipients())));
  }

  /** Whether the clause thinks, asks or supposes what its verb names, or nobody does it. */
  private boolean isOnlyMentioned(Sentence sentence, int index, VerbGroup group, Named named) {
    Clause clause = scene.reading.clauses().get(index);
    Trigger trigger = named.word().orElseThrow();
    if (isToldBefore(clause, group, trigger, named.around())) {
      return true;
    }
    return !Modality.isOwnKind(trigger.type()) && isUnreal(sentence, index, group, named.around());
  }

  private boolean isUnreal(Sentence sentence, int index, VerbGroup group, Roles.Found around) {
    Clause clause = scene.reading.clauses().get(index);
    return scene.mentioned.isThought(group, scene.stages.isGoverned(clause))
        || scene.mentioned.isAmongNobody(sentence, around)
        || scene.mentioned.isSupposed(sentence, index)
        || scene.mentioned.isAsked(sentence)
        || scene.commands.isSpeltOut(sentence, group);
  }

  /** "The six detained": a participle that only says of whom something told before is true. */
  private boolean isToldBefore(
      Clause clause, VerbGroup group, Trigger trigger, Roles.Found around) {
    return clause.kind() == Clause.Kind.PARTICIPIAL
        && group.form() == VerbGroup.VerbForm.PARTICIPLE
        && around.actors().isEmpty()
        && scene.isTold(trigger);
  }

  private void tell(Sentence sentence, int index, VerbGroup group, Named named) {
    Clause clause = scene.reading.clauses().get(index);
    int last = named.end();
    Span span = scene.words(group.firstToken(), last);
    Statement told = scene.surroundings.of(span);
    boolean negated = group.negated() || scene.stages.denied(clause);
    Scene.Kind kind = kind(sentence, index, group, named, negated, told);
    if (Modality.isStance(kind.type()) && isPolled(span)) {
      return;
    }
    // What is refused is rejected, and that did come to pass.
    boolean refused = negated && isRefused(kind, named);
    negated = negated && !refused || scene.roles.isDoneByNone(sentence, clause, group);
    Roles.Found around = sayingOfOneself(sentence, clause, group, told, named.around());
    int expected =
        kind.type().equals("FORECAST") && kind.mode().isEmpty() ? expected(sentence, last) : -1;
    if (expected >= 0) {
      kind = new Scene.Kind(kind.type(), expectedMode(sentence, expected));
      last = expected + 1;
      span = scene.words(group.firstToken(), last);
      around = scene.roles.ofInfinitive(sentence, index, last);
    }
    if (Modality.isStance(kind.type())) {
      around =
          scene.actingStates.with(
              sentence.language(), around, last, Math.max(last, clause.endToken()));
    }
    scene.take(group.firstToken(), last);
    takeObject(sentence, group, kind.type(), named);
    scene.add(
        span,
        kind,
        Scene.withSpeaker(around, told, span, isTaken(kind.type(), group, told)),
        stage(sentence, clause, group, told, refused),
        told,
        negated,
        named.word().map(Trigger::rule).orElse("modal " + group.modal()));
  }

  /** How far it has come: what is refused is rejected now, what is offered is still to come. */
  private Commitment.Stage stage(
      Sentence sentence, Clause clause, VerbGroup group, Statement told, boolean refused) {
    if (refused) {
      return Commitment.Stage.DONE;
    }
    Commitment.Stage stage = scene.stages.of(clause, group, told);
    boolean offered =
        stage == Commitment.Stage.DONE
            && scene.triggers.isOffer(sentence.language(), scene.lemma(group.head()));
    return offered ? Commitment.Stage.PLANNED : stage;
  }

  /** Whether a negation made a rejection of a deed that is none by itself. */
  private static boolean isRefused(Scene.Kind kind, Named named) {
    return kind.type().equals("REJECT")
        && named.word().filter(word -> !word.type().equals("REJECT")).isPresent();
  }

  /**
   * "El fiscal confirmó al diario que pedirá": what is said to be done in a Spanish clause without
   * a subject of its own, at whose head the verb stands, whoever says it does.
   */
  private Roles.Found sayingOfOneself(
      Sentence sentence, Clause clause, VerbGroup group, Statement told, Roles.Found around) {
    boolean unnamed =
        sentence.language().equals(Language.SPANISH)
            && told.form() == Statement.Form.INDIRECT
            && told.speaker().isKnown()
            && !told.speaker().name().isEmpty()
            && (around.actors().isEmpty() || Descriptions.isNamed(told.speaker().actor()))
            && clause.subject() < 0
            && group.isFinite()
            && !group.passive();
    if (!unnamed || !scene.isAtHead(group.firstToken(), told.content().getFirst())) {
      return around;
    }
    String speaker = told.speaker().actor();
    return new Roles.Found(
        List.of(new Party(speaker.isEmpty() ? told.speaker().name() : speaker, true)),
        around.recipients());
  }

  private Scene.Kind kind(
      Sentence sentence, int index, VerbGroup group, Named named, boolean negated, Statement told) {
    String type = named.word().map(Trigger::type).orElse("");
    String mode = named.word().map(Trigger::mode).orElse("");
    Span span = scene.words(group.firstToken(), named.end());
    boolean refused = negated && !isSuffered(sentence, group, named);
    String promised = Modality.promised(group, type, refused);
    if (!promised.isEmpty()) {
      type = promised;
      mode = "";
    } else if (Modality.isModal(group)) {
      mode = Modality.isOwnKind(type) ? "" : type;
      type = Modality.kind(group);
    }
    if (type.equals("THREATEN") && Scene.isCue(told, span) && told.act() == SpeechAct.FORECAST) {
      // Who warns somebody threatens; who only warns of something forecasts it.
      boolean warned = scene.frames.ofVerb(sentence, index, named.end()).objectActs();
      return new Scene.Kind("FORECAST", warned ? "THREATEN" : "");
    }
    if (type.equals("MOBILIZE") && !scene.strength(span).isEmpty()) {
      return new Scene.Kind("DEPLOYMENT", "MOBILIZE");
    }
    Scene.Kind written = new Scene.Kind(type, mode);
    return scene.commands.isCommand(sentence, group, named.end())
        ? scene.commands.ordered(sentence, group.firstToken(), named.end(), written)
        : written;
  }

  /** "Was not consulted", "no está autorizado": nobody is told who refused it. */
  private boolean isSuffered(Sentence sentence, VerbGroup group, Named named) {
    boolean state = scene.triggers.isCopula(sentence.language(), scene.lemma(group.head()));
    return (group.passive() || state) && named.around().actors().isEmpty();
  }

  /**
   * Whether whoever utters it takes the stance, naming nobody: "Rejected!", and in the speaker's
   * own words also "that is ruled out".
   */
  private static boolean isTaken(String type, VerbGroup group, Statement told) {
    boolean uttered = told.form() == Statement.Form.DIRECT || told.form() == Statement.Form.MIXED;
    boolean now = group.tense() == VerbGroup.Tense.PRESENT;
    return Modality.isStance(type) && (!group.passive() || uttered && now && type.equals("REJECT"));
  }

  /** The verb of the lexicon that "likely to", "expected to" are about; -1 when none follows. */
  private int expected(Sentence sentence, int from) {
    int end = Math.min(sentence.endToken(), from + 4);
    for (int i = from; i < end; i++) {
      PartOfSpeech tag = scene.reading.tokens().get(i).tag();
      if (tag == PartOfSpeech.VERB) {
        return scene.triggers.verb(sentence.language(), scene.lemma(i)).isPresent() ? i : -1;
      }
      if (tag != PartOfSpeech.ADV && tag != PartOfSpeech.PART && tag != PartOfSpeech.AUX) {
        return -1;
      }
    }
    return -1;
  }

  /** The type of what is expected, where it is something done to others. */
  private String expectedMode(Sentence sentence, int verb) {
    return scene
        .triggers
        .verb(sentence.language(), scene.lemma(verb))
        .map(Trigger::type)
        .filter(type -> !Modality.isOwnKind(type))
        .orElse("");
  }

  /** "46% of voters support": what a share of the surveyed stands for is a poll. */
  private boolean isPolled(Span trigger) {
    return scene.surroundings.figures(trigger).stream()
        .filter(figure -> figure.kind() == Figure.Kind.SHARE || figure.unit().equals("percent"))
        .anyMatch(
            figure ->
                figure.span().end() <= trigger.start()
                    && trigger.start() - figure.span().end() < SHARE_REACH);
  }

  /**
   * What is demanded or rejected is the issue and no happening of its own; nor is the object by
   * which the verb's sense was known ("cut aid", "signed an agreement").
   */
  private void takeObject(Sentence sentence, VerbGroup group, String type, Named named) {
    boolean known = named.word().filter(word -> word.sense().startsWith(Senses.OBJECT)).isPresent();
    if (Modality.isStance(type) || known) {
      int noun = scene.phrases.objectNoun(sentence, group);
      if (noun >= 0) {
        scene.take(noun, noun + 1);
      }
    }
  }
}
