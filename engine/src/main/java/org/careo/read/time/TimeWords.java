package org.careo.read.time;

import java.util.List;
import org.careo.model.Language;
import org.careo.model.Sentence;
import org.careo.read.number.NumberPhrase;
import org.careo.read.number.Word;
import org.jspecify.annotations.Nullable;

/** A sentence as words, with the numbers that begin at each of them. */
final class TimeWords {
  final List<Word> words;
  final Language language;
  final Sentence sentence;
  private final @Nullable NumberPhrase[] numbers;

  TimeWords(Sentence sentence, List<Word> words, List<NumberPhrase> found) {
    this.words = words;
    this.language = sentence.language();
    this.sentence = sentence;
    this.numbers = new NumberPhrase[words.size()];
    for (NumberPhrase number : found) {
      numbers[number.first()] = number;
    }
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  /** The folded word at a place, empty outside the sentence. */
  String folded(int at) {
    return at >= 0 && at < words.size() ? words.get(at).folded() : "";
  }

  @Nullable NumberPhrase number(int at) {
    return numbers[at];
  }

  boolean isGlued(int at) {
    return at > 0 && at < words.size() && !words.get(at).spaced();
  }

  boolean isSpanish() {
    return language.equals(Language.SPANISH);
  }
}
