package org.careo.picture.happening;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.TimeExpression;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.happening.Triggers.Trigger;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/** Triggers of more than one word: phrases of the lexicon, light verbs with their event noun. */
final class Phrases {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** Farthest an event noun may stand behind its light verb, in tokens. */
  private static final int REACH = 6;

  /** Prepositions behind which no object stands. */
  private static final Set<String> NO_OBJECT = SMALL_WORDS.of("phrases-no-object");

  private static final Set<String> STATE = SMALL_WORDS.of("phrases-state");
  private static final Set<String> SUFFERED = SMALL_WORDS.of("phrases-suffered");

  /** Farthest the words of a state may stand behind what comes before them, in tokens. */
  private static final int STATE_REACH = 4;

  private final String text;
  private final Reading reading;
  private final Triggers triggers;

  /** Tokens of times. */
  private final BitSet times = new BitSet();

  Phrases(String text, Reading reading, Triggers triggers) {
    this.text = text;
    this.reading = reading;
    this.triggers = triggers;
    int token = 0;
    for (TimeExpression time : reading.times()) {
      while (token < reading.tokens().size()
          && reading.tokens().get(token).end() <= time.span().start()) {
        token++;
      }
      for (int i = token;
          i < reading.tokens().size() && reading.tokens().get(i).start() < time.span().end();
          i++) {
        times.set(i);
      }
    }
  }

  /** A phrase of the lexicon that begins at a token, and the index after its last token. */
  record Found(Optional<Trigger> trigger, int end) {}

  /** The longest phrase that begins at a token. */
  Found at(Sentence sentence, int from) {
    Token first = reading.tokens().get(from);
    String written = first.span().of(text);
    if (!triggers.beginsPhrase(sentence.language(), first.lemma())
        && !triggers.beginsPhrase(sentence.language(), written)) {
      return new Found(Optional.empty(), from);
    }
    StringBuilder lemmas = new StringBuilder(first.lemma());
    StringBuilder mixed = new StringBuilder(first.lemma());
    StringBuilder plain = new StringBuilder(written);
    Found longest = new Found(Optional.empty(), from);
    boolean verb = first.tag() == PartOfSpeech.VERB;
    int words = 1;
    for (int i = from + 1; i < sentence.endToken() && words < Triggers.LONGEST; i++) {
      Token next = reading.tokens().get(i);
      // "Llamó este lunes a consultas a su embajador".
      if (verb && times.get(i)) {
        continue;
      }
      words++;
      lemmas.append(' ').append(next.lemma());
      mixed.append(' ').append(next.span().of(text));
      plain.append(' ').append(next.span().of(text));
      Optional<Trigger> trigger =
          triggers
              .phrase(sentence.language(), lemmas.toString())
              .or(() -> triggers.phrase(sentence.language(), mixed.toString()))
              .or(() -> triggers.phrase(sentence.language(), plain.toString()));
      if (trigger.isPresent()) {
        longest = new Found(trigger, i + 1);
      }
    }
    return longest;
  }

  /**
   * The event that a preposition right behind a verb says its subject is in: "went on strike", "was
   * under attack", "entró en huelga".
   *
   * @return the token where its words begin and what they name; empty when none
   */
  Optional<State> state(Sentence sentence, VerbGroup group) {
    int end = Math.min(sentence.endToken(), group.endToken() + STATE_REACH);
    for (int i = group.endToken(); i < end; i++) {
      Token token = reading.tokens().get(i);
      if (token.tag() == PartOfSpeech.ADP) {
        String word = Folding.fold(token.span().of(text));
        return STATE.contains(word) || SUFFERED.contains(word)
            ? state(sentence, i, SUFFERED.contains(word))
            : Optional.empty();
      }
      if (token.tag() != PartOfSpeech.ADV) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<State> state(Sentence sentence, int preposition, boolean suffered) {
    Found whole = at(sentence, preposition);
    if (whole.trigger().isPresent()) {
      return Optional.of(new State(whole, preposition, suffered));
    }
    int end = Math.min(sentence.endToken(), preposition + STATE_REACH);
    for (int i = preposition + 1; i < end; i++) {
      Token token = reading.tokens().get(i);
      Found found = at(sentence, i);
      if (found.trigger().isEmpty() && token.tag() == PartOfSpeech.NOUN) {
        found = new Found(triggers.noun(sentence.language(), token.lemma()), i + 1);
      }
      if (found.trigger().isPresent()) {
        return Optional.of(new State(found, i, suffered));
      }
      if (token.tag() != PartOfSpeech.ADJ && token.tag() != PartOfSpeech.DET) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * What somebody is in.
   *
   * @param found what its words name
   * @param first token where they begin
   * @param suffered whether it is done to them: "under attack"
   */
  record State(Found found, int first, boolean suffered) {}

  /** Whether a token says that the word before it owns the next: "the minister's resignation". */
  private boolean isOwner(int token) {
    String word = reading.tokens().get(token).span().of(text);
    return word.equals("'s") || word.equals("’s");
  }

  /**
   * The event noun that is the object of a light verb; -1 when none is. Another noun between them
   * is the object instead ("took no questions about the strike"), unless it only carries the event
   * noun or is the first part of its compound.
   */
  int objectNoun(Sentence sentence, VerbGroup group) {
    int end = Math.min(sentence.endToken(), group.endToken() + REACH);
    for (int i = group.endToken(); i < end; i++) {
      Token token = reading.tokens().get(i);
      boolean ends =
          switch (token.tag()) {
            case VERB, AUX, PUNCT, SCONJ -> true;
            case ADJ, ADP, ADV, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, SYM, X -> false;
          };
      boolean another =
          token.tag() == PartOfSpeech.ADP && NO_OBJECT.contains(Folding.fold(token.lemma()));
      if (ends || another) {
        return -1;
      }
      if (token.tag() == PartOfSpeech.NOUN) {
        if (triggers.noun(sentence.language(), token.lemma()).isPresent()) {
          return i;
        }
        boolean compound =
            i + 1 < end
                && (reading.tokens().get(i + 1).tag() == PartOfSpeech.NOUN || isOwner(i + 1));
        if (!compound && !triggers.isCarrier(sentence.language(), token.lemma())) {
          return -1;
        }
      }
    }
    return -1;
  }
}
