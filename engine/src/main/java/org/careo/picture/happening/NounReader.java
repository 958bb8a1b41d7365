package org.careo.picture.happening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.Commitment;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.happening.Parties.Party;
import org.careo.picture.happening.Triggers.Trigger;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/** Reads happenings named by event nouns with their possessor and complement, and by phrases. */
final class NounReader {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");
  private final Scene scene;

  NounReader(Scene scene) {
    this.scene = scene;
  }

  /** Words behind which nothing of the kind came to pass, nor is said to be denied. */
  private static final Set<String> LACKING = SMALL_WORDS.of("noun-reader-lacking");

  /** The mode of a rejection that is uttered by its words: "there will be no invasion". */
  private static final String RED_LINE = "red line";

  /** Words behind which there was none. */
  private static final Set<String> NONE = SMALL_WORDS.of("noun-reader-none");

  /** The nouns of a sentence that no verb has taken. */
  void read(Sentence sentence) {
    for (int index = sentence.firstToken(); index < sentence.endToken(); index++) {
      Token token = scene.reading.tokens().get(index);
      boolean free = !scene.isTaken(index) && !scene.mentioned.isTime(index);
      if (free && token.tag() != PartOfSpeech.PUNCT) {
        index = read(sentence, index) - 1;
      }
    }
  }

  /** Reads the noun or phrase at a token; gives the index after what it took. */
  private int read(Sentence sentence, int index) {
    Phrases.Found phrase = scene.phrases.at(sentence, index);
    Optional<Trigger> named = phrase.trigger();
    int end = Math.max(index + 1, phrase.end());
    if (named.isPresent()) {
      named = scene.inSense(sentence, named.get(), scene.frames.ofNoun(sentence, index, end));
    } else if (Modality.canNameEvent(scene.reading.tokens().get(index).tag())) {
      named = scene.noun(sentence, index);
    }
    if (named.isEmpty() || scene.mentioned.isInName(sentence, index, end)) {
      return index + 1;
    }
    Trigger trigger = named.get();
    Roles.Found beside = scene.roles.ofNoun(sentence, end - 1);
    List<Party> doing = phrase.trigger().isPresent() ? List.of() : doing(sentence, index);
    Roles.Found around = doing.isEmpty() ? beside : new Roles.Found(doing, beside.recipients());
    boolean suffered =
        Modality.isForceful(trigger.type())
            && !scene.triggers.isMass(sentence.language(), scene.lemma(end - 1))
            && around.recipients().stream().anyMatch(Party::actor);
    boolean somebody = suffered || around.actors().stream().anyMatch(Party::actor);
    boolean mentioned =
        phrase.trigger().isEmpty()
            && (scene.mentioned.isModifier(sentence, index)
                || scene.mentioned.isOfThought(sentence, index));
    boolean again =
        scene.triggers.isResult(sentence.language(), scene.lemma(end - 1))
            && scene.mentioned.isDefinite(sentence, index)
            && scene.isTold(trigger);
    boolean open =
        scene.mentioned.isAsked(sentence) || scene.mentioned.isInSupposition(sentence, index);
    boolean asked = open && !Modality.isOwnKind(trigger.type());
    boolean told =
        somebody
            || scene.mentioned.isSaidToHappen(sentence, index)
            || Modality.isOpenConflict(trigger.type()) && scene.mentioned.isAnchored(end);
    boolean lacking = isBehind(LACKING, sentence, index);
    if (trigger.weak() && !told || mentioned || again || asked || lacking) {
      return index + 1;
    }
    Span span = scene.words(index, end);
    Statement by = scene.surroundings.of(span);
    scene.add(
        span,
        kind(sentence, trigger, index, end, span),
        Scene.withSpeaker(around, by, span, trigger.type().equals("REJECT")),
        trigger.mode().equals(RED_LINE)
            ? Commitment.Stage.DONE
            : scene.stages.ofNoun(sentence, index, by),
        by,
        by.commitment().polarity() == Commitment.Polarity.DENIES || isBehind(NONE, sentence, index),
        trigger.rule());
    return end;
  }

  /**
   * "The complaint her state filed", "la huelga que convocó el gremio": who does what a noun names,
   * by the light verb of the clause that says more of it.
   */
  private List<Party> doing(Sentence sentence, int noun) {
    for (int i = 0; i < scene.reading.clauses().size(); i++) {
      Clause clause = scene.reading.clauses().get(i);
      boolean more =
          isRelative(sentence, clause, noun)
              && clause.firstToken() > noun
              && clause.firstToken() <= noun + 2
              && clause.endToken() <= sentence.endToken()
              && clause.verbGroup() >= 0;
      if (more) {
        VerbGroup group = scene.reading.verbGroups().get(clause.verbGroup());
        boolean light =
            !group.passive()
                && scene.triggers.isLight(sentence.language(), scene.lemma(group.head()));
        return light ? scene.roles.within(clause, group) : List.of();
      }
    }
    return List.of();
  }

  /** Whether a clause says more of a noun; a Spanish "que" right behind it does. */
  private static boolean isRelative(Sentence sentence, Clause clause, int noun) {
    return switch (clause.kind()) {
      case RELATIVE -> true;
      case COMPLEMENT ->
          sentence.language().equals(Language.SPANISH) && clause.firstToken() == noun + 1;
      case MAIN, COORDINATED, ADVERBIAL, PARTICIPIAL, INFINITIVE -> false;
    };
  }

  /** Whether one of some words stands before a noun and what describes it. */
  private boolean isBehind(Set<String> words, Sentence sentence, int noun) {
    for (int i = noun - 1; i >= sentence.firstToken(); i--) {
      Token token = scene.reading.tokens().get(i);
      if (words.contains(Folding.fold(token.span().of(scene.surroundings.text())))) {
        return true;
      }
      if (token.tag() != PartOfSpeech.DET && token.tag() != PartOfSpeech.ADJ) {
        return false;
      }
    }
    return false;
  }

  private Scene.Kind kind(Sentence sentence, Trigger trigger, int index, int end, Span span) {
    if (trigger.type().equals("MOBILIZE") && !scene.strength(span).isEmpty()) {
      return new Scene.Kind("DEPLOYMENT", "MOBILIZE");
    }
    Scene.Kind written = new Scene.Kind(trigger.type(), trigger.mode());
    return scene.commands.isCommandNoun(sentence, scene.lemma(index))
        ? scene.commands.ordered(sentence, index, end, written)
        : written;
  }
}
