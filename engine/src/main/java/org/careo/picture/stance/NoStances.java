package org.careo.picture.stance;

import java.util.List;
import java.util.Set;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Position.Stance;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.picture.context.PhraseLexicon;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/**
 * What looks like a stance and is none: thanks, the admission of a fact, a warning that announces
 * nothing, a source's wish for no name, a question, something said again, regret at a death, a name
 * given to a thing.
 */
final class NoStances {
  private static final Set<String> TO =
      WordClasses.load("/org/careo/picture/small-words.txt").of("no-stances-to");

  /** So many tokens behind the words of a stance say what it is. */
  private static final int REACH = 8;

  /** So many behind a verb of refusing hold the verb of what is refused. */
  private static final int SILENCE_REACH = 4;

  /** So many say what a warning announces. */
  private static final int WARNING_REACH = 30;

  private final PhraseLexicon words = PhraseLexicon.load("/org/careo/picture/no-stances.tsv");
  private final PhraseLexicon contents;

  /**
   * @param contents words by which contents tell a stance, among them those for what is answered
   */
  NoStances(PhraseLexicon contents) {
    this.contents = contents;
  }

  /**
   * Whether a stance is none.
   *
   * @param by the words that would take it: the cue of a statement, the words of a happening
   * @param cue whether they introduce what somebody says
   */
  boolean isNone(Surroundings around, Stance stance, List<Span> by, boolean cue) {
    return by.stream().anyMatch(span -> isNone(around, stance, span, cue));
  }

  private boolean isNone(Surroundings around, Stance stance, Span by, boolean cue) {
    int index = around.sentence(by.start());
    if (index < 0) {
      return false;
    }
    Sentence sentence = around.reading().sentences().get(index);
    List<Token> tokens = around.reading().tokens();
    int first = sentence.firstToken();
    while (first < sentence.endToken() && tokens.get(first).end() <= by.start()) {
      first++;
    }
    int end = first;
    while (end < sentence.endToken() && tokens.get(end).start() < by.end()) {
      end++;
    }
    Place at = new Place(around, sentence, first, end);
    return switch (stance) {
      case SUPPORTS, CONDITIONAL -> isThanks(at) || isAdmission(at, cue) || isAnonymity(at);
      case DEMANDS -> isAnonymity(at) || isQuestion(at) || isSaidAgain(at) || isNaming(at);
      case REJECTS -> isRegret(at) || isAnonymity(at) || isSilence(at);
      case THREATENS -> has(at, "WARNS") && !isAnswered(at);
      case DENIES, NEUTRAL -> false;
    };
  }

  /**
   * Where the words of a stance stand.
   *
   * @param first index of their first token
   * @param end index after their last
   */
  private record Place(Surroundings around, Sentence sentence, int first, int end) {
    Language language() {
      return sentence.language();
    }

    int reach(int tokens) {
      return Math.min(sentence.endToken(), end + tokens);
    }
  }

  private boolean isThanks(Place at) {
    return has(at, "THANKS");
  }

  /** "Admitted that", "recognises one": a fact, and no government or right. */
  private boolean isAdmission(Place at, boolean cue) {
    if (!has(at, "ADMITS")) {
      return false;
    }
    if (cue || at.end() >= at.sentence().endToken()) {
      return true;
    }
    return switch (at.around().reading().tokens().get(at.end()).tag()) {
      case SCONJ, NUM, PUNCT, ADP -> true;
      case ADJ, ADV, AUX, CCONJ, DET, INTJ, NOUN, PART, PRON, PROPN, SYM, VERB, X -> false;
    };
  }

  private boolean isAnonymity(Place at) {
    return behind(at, "ANONYMITY", REACH);
  }

  /** "Asked the firm's owner": what is asked for follows with "to", "for" or "that". */
  private boolean isQuestion(Place at) {
    return has(at, "ASKS") && !behind(at, "TO", REACH);
  }

  private boolean isSaidAgain(Place at) {
    return has(at, "INSISTS") && !behind(at, "ON", 1);
  }

  /** "Called the directive a letter", "signed the order", "commanded the group". */
  private boolean isNaming(Place at) {
    boolean bare =
        at.end() < at.sentence().endToken()
            && at.end() > at.first()
            && words.labels(at.around(), at.language(), at.end() - 1, at.end()).contains("NAMES");
    if (!bare) {
      return false;
    }
    Token next = at.around().reading().tokens().get(at.end());
    boolean particle =
        next.tag() == PartOfSpeech.ADP || next.tag() == PartOfSpeech.PART || isTo(at, next);
    return !particle;
  }

  private static boolean isTo(Place at, Token next) {
    return TO.contains(Folding.fold(next.span().of(at.around().text())));
  }

  /** "Refused to say how much": a verb of silence right behind one of refusing. */
  private boolean isSilence(Place at) {
    for (int i = at.first(); i < at.end(); i++) {
      if (words.labels(at.around(), at.language(), i, at.end()).contains("DECLINES")) {
        int end = Math.min(at.sentence().endToken(), i + SILENCE_REACH);
        for (int next = i + 1; next < end; next++) {
          int limit = Math.min(at.sentence().endToken(), next + REACH);
          if (contents.labels(at.around(), at.language(), next, limit).contains("SILENCE")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isRegret(Place at) {
    return has(at, "LAMENTS") && behind(at, "LOSS", REACH);
  }

  /** Whether what is warned of is an answer somebody announces. */
  private boolean isAnswered(Place at) {
    int end = at.reach(WARNING_REACH);
    for (int i = at.end(); i < end; i++) {
      if (contents.labels(at.around(), at.language(), i, end).contains("ANSWERS")) {
        return true;
      }
    }
    return false;
  }

  private boolean has(Place at, String label) {
    for (int i = at.first(); i < at.end(); i++) {
      if (words.labels(at.around(), at.language(), i, at.end()).contains(label)) {
        return true;
      }
    }
    return false;
  }

  private boolean behind(Place at, String label, int tokens) {
    int end = at.reach(tokens);
    for (int i = at.end(); i < end; i++) {
      int limit = Math.min(at.sentence().endToken(), i + REACH);
      if (words.labels(at.around(), at.language(), i, limit).contains(label)) {
        return true;
      }
    }
    return false;
  }

  /** Whether words name nobody who could hold a stance: "una", "two of them", "tres veces". */
  boolean isNobody(Language language, String holder) {
    List<String> parts = Folding.words(holder);
    return !parts.isEmpty()
        && parts.stream()
            .allMatch(part -> words.isWord(language, part, "NO HOLDER") || isNumber(part));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
