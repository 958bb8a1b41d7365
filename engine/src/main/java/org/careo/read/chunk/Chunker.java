package org.careo.read.chunk;

import java.util.List;
import org.careo.model.NounPhrase;
import org.careo.model.VerbGroup;

/** Makes the chunks of sentences; safe for use by several threads. */
public final class Chunker {

  /** Adds the chunks of one sentence, in text order. */
  public void add(ParsedSentence sentence, Chunks into) {
    if (sentence.size() == 0) {
      return;
    }
    int firstGroup = into.verbGroups().size();
    int firstPhrase = into.nounPhrases().size();
    List<VerbGroup> groups = new VerbGroups(sentence).find();
    List<NounPhrase> phrases = new NounPhrases(sentence, firstPhrase).find();
    int shift = sentence.first();
    into.clauses().addAll(new Clauses(sentence, groups, phrases, firstGroup, firstPhrase).find());
    for (VerbGroup group : groups) {
      into.verbGroups()
          .add(
              new VerbGroup(
                  group.firstToken() + shift,
                  group.endToken() + shift,
                  group.head() + shift,
                  group.form(),
                  group.tense(),
                  group.mood(),
                  group.passive(),
                  group.negated(),
                  group.modal()));
    }
    for (NounPhrase phrase : phrases) {
      into.nounPhrases()
          .add(
              new NounPhrase(
                  phrase.firstToken() + shift,
                  phrase.endToken() + shift,
                  phrase.head() + shift,
                  phrase.appositions(),
                  phrase.conjuncts()));
    }
  }
}
