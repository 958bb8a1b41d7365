package org.careo.read.name;

import org.careo.model.PartOfSpeech;
import org.careo.text.actor.States;

/**
 * Finds the titles that stand before names: "former Prime Minister", "el gobernador de Jalisco,".
 */
final class Titles {
  /** In words, from the title to the comma before the name. */
  private static final int LONGEST_APPOSED = 10;

  private final Words words;
  private final NameLexicon lexicon = NameLexicon.builtIn();

  Titles(Words words) {
    this.words = words;
  }

  /** First token of the words that belong to a title: "former deputy" before "minister". */
  int withModifiers(int token) {
    int before = words.before(token);
    while (before >= 0 && lexicon.is("modifier", words.key(before))) {
      token = before;
      before = words.before(token);
    }
    return token;
  }

  /** First token of a title that ends just before a token; the token when none does. */
  int before(int token) {
    int direct = endingAt(token, token);
    int comma = words.before(token);
    if (direct < token || comma < 0 || !words.form(comma).equals(",")) {
      return direct;
    }
    // "the ambassador to Peru, Ana Ruiz", "la canciller peruana, Ana Ruiz"
    for (int back = 2; back <= LONGEST_APPOSED; back++) {
      int end = words.sameSentence(comma - back + 1, token);
      if (end < 0 || words.key(end).isEmpty() || words.isVerb(end)) {
        return token;
      }
      int start = endingAt(end, end);
      if (start < end && isDetermined(start)) {
        return start;
      }
    }
    return token;
  }

  /** Whether an article or a possessor stands before, so that the title opens its phrase. */
  private boolean isDetermined(int token) {
    int before = words.before(token);
    return before < 0
        || words.tag(before) == PartOfSpeech.DET
        || words.key(before).isEmpty()
        || words.isGenitive(before)
        || States.builtIn().byName(words.key(before)).isPresent()
        || !States.builtIn().byDemonym(words.key(before)).isEmpty();
  }

  private int endingAt(int token, int none) {
    for (int length = lexicon.longestTitle(); length > 0; length--) {
      int start = words.sameSentence(token - length, token);
      boolean word =
          start >= 0 && !words.key(start).isEmpty() && !lexicon.isBodyAsSpelled(words.form(start));
      if (word && lexicon.title(words.key(start, token)).isTitle()) {
        return withModifiers(start);
      }
    }
    return none;
  }

  /** Where the longest title that begins at a token ends; the token when none does. */
  int end(int token, int end) {
    if (token >= end || lexicon.isBodyAsSpelled(words.form(token))) {
      return token;
    }
    for (int stop = Math.min(end, token + lexicon.longestTitle()); stop > token; stop--) {
      if (!words.key(stop - 1).isEmpty() && lexicon.title(words.key(token, stop)).isTitle()) {
        return stop;
      }
    }
    return token;
  }
}
