package org.careo.picture.happening;

import org.careo.model.Language;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Token;

/** What the lexicon says of the head of a phrase, and of the verb beside one. */
final class PhraseKinds {
  private final Reading reading;
  private final Triggers triggers;

  PhraseKinds(Reading reading, Triggers triggers) {
    this.reading = reading;
    this.triggers = triggers;
  }

  /**
   * Whether a phrase without a known actor can be somebody: a proper name, people, so many people
   * ("dozens of miners").
   */
  boolean isSomebody(NounPhrase phrase) {
    Token head = reading.tokens().get(phrase.head());
    if (head.tag() == PartOfSpeech.PROPN || isPeople(phrase)) {
      return true;
    }
    boolean counts =
        head.tag() == PartOfSpeech.NUM
            || head.tag() == PartOfSpeech.ADJ
            || triggers.isCount(language(head), head.lemma());
    for (int i = phrase.head() + 1; counts && i < reading.tokens().size(); i++) {
      Token token = reading.tokens().get(i);
      if (token.tag() == PartOfSpeech.NOUN) {
        return triggers.isPeople(language(token), token.lemma());
      }
      if (token.tag() == PartOfSpeech.PROPN) {
        return true;
      }
      counts = token.tag() != PartOfSpeech.VERB && token.tag() != PartOfSpeech.PUNCT;
    }
    return false;
  }

  /** Whether a phrase's head is a word for people or a body of people: "100 Taliban prisoners". */
  boolean isPeople(NounPhrase phrase) {
    Token head = reading.tokens().get(phrase.head());
    return head.tag() == PartOfSpeech.NOUN && triggers.isPeople(language(head), head.lemma());
  }

  /** Whether a Spanish verb's "se" is its own: "se enfrentaron", "se negó". */
  boolean isPronominal(String lemma) {
    return triggers.isPronominal(lemma);
  }

  /** Whether a verb moves its object to do what the clause after it says: order, ask, pedir. */
  boolean isControl(Sentence sentence, String lemma) {
    return triggers.isControl(sentence.language(), lemma);
  }

  /** Whether a phrase names what carries words: a letter, a statement. */
  boolean isLetter(NounPhrase phrase) {
    Token head = reading.tokens().get(phrase.head());
    return triggers.isLetter(language(head), head.lemma());
  }

  /**
   * Whether "of" behind an event noun names whom it is done to: "the kidnapping of two engineers".
   */
  boolean isPatient(Sentence sentence, int noun) {
    return triggers.isPatient(sentence.language(), reading.tokens().get(noun).lemma());
  }

  /** Whether a phrase names a command: "por orden del ministro". */
  boolean isCommand(NounPhrase phrase) {
    Token head = reading.tokens().get(phrase.head());
    return triggers.isCommand(language(head), head.lemma());
  }

  private Language language(Token token) {
    int low = 0;
    int high = reading.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (reading.sentences().get(middle).span().start() <= token.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return reading.sentences().get(low).language();
  }
}
