package org.careo.read.quantity;

import java.util.Locale;
import java.util.Optional;
import org.careo.model.Figure;
import org.careo.model.Figure.Change;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;

/**
 * Says what a figure measures, as written: the thing and, where the clause tells it, whose it is,
 * joined by a comma ("workers, Ford"). A change measures what its noun takes ("a reduction in foot
 * traffic") or what its verb moves: the object of "cut", the subject of "fell"; a share measures
 * its whole; a count what is counted; an amount the noun it stands before, else the subject.
 */
final class Measured {
  private static final int FAR = 12;

  private final FigureText text;
  private final QuantityVocabulary vocabulary;
  private final SentenceGrid grid;

  /** What the last share of the sentence was of. */
  private String lastWhole = "";

  Measured(FigureText text, QuantityVocabulary vocabulary, SentenceGrid grid) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.grid = grid;
  }

  /** The concept; empty = unknown. */
  String of(Quantity quantity) {
    if (quantity.change != Change.NONE && quantity.changeWord >= 0) {
      String moved = moved(quantity);
      if (!moved.isEmpty()) {
        return moved;
      }
    }
    int number = text.token(quantity.numberFirst);
    String thing = thing(quantity);
    boolean subject = grid.isInSubject(number);
    if (quantity.kind == Figure.Kind.SHARE) {
      // "46 % of voters agreed, about half did not"
      thing = thing.isEmpty() ? lastWhole : thing;
      lastWhole = thing;
    }
    String whose = subject ? "" : subject(number, quantity);
    if (thing.isEmpty()) {
      boolean unknown = whose.isEmpty() && grid.subject(number, text.sentence).isEmpty();
      return unknown ? phraseBefore(quantity.first) : whose;
    }
    return whose.isEmpty() || thing.contains(whose) ? thing : thing + ", " + whose;
  }

  private String moved(Quantity quantity) {
    int word = quantity.changeWord;
    boolean nominal = vocabulary.is("changenoun", text.folded(word)) && !text.isVerb(word);
    if (nominal) {
      String behind = phraseAfter(Math.max(word + 1, quantity.end));
      if (!behind.isEmpty()) {
        return behind;
      }
      String compound = word > quantity.end ? nouns(quantity.end, word) : "";
      return compound.isEmpty() ? phraseBefore(Math.min(word, quantity.first)) : compound;
    }
    String object = word < quantity.first ? object(word + 1, quantity.first) : "";
    if (!object.isEmpty()) {
      return object;
    }
    String subject = subject(text.token(word), quantity);
    return subject.isEmpty() ? phraseBefore(Math.min(word, quantity.first)) : subject;
  }

  /** "cut its workforce by": the noun phrase right behind a verb of change. */
  private String object(int start, int limit) {
    int at = start;
    while (at < limit && (isDeterminer(at) || text.tag(at) == PartOfSpeech.PRON)) {
      at++;
    }
    String phrase = at < limit && isInside(at) ? phraseAt(at) : "";
    return phrase;
  }

  /** The counted noun, the whole of a share, the noun an amount stands before; empty = none. */
  private String thing(Quantity quantity) {
    if (quantity.nounFirst >= 0) {
      return withComplement(quantity.nounFirst, quantity.nounEnd);
    }
    String behind = phraseAfter(quantity.end);
    if (!behind.isEmpty()) {
      return behind;
    }
    return isInside(quantity.end) ? phraseAt(quantity.end) : "";
  }

  /** The subject of a token's clause unless the figure stands in it. */
  private String subject(int token, Quantity quantity) {
    Optional<NounPhrase> subject = grid.subject(token, text.sentence);
    if (subject.isEmpty()) {
      return "";
    }
    NounPhrase phrase = subject.get();
    int number = text.token(quantity.numberFirst);
    if (phrase.firstToken() <= number && number < phrase.endToken()) {
      return "";
    }
    String words = grid.words(phrase);
    return words.isEmpty() && isRelative(phrase)
        ? grid.antecedent(phrase.head()).map(grid::words).orElse("")
        : words;
  }

  /** The subject of a token's clause, as written; empty when there is none. */
  String subject(int token) {
    return grid.subject(token, text.sentence).map(grid::words).orElse("");
  }

  private boolean isRelative(NounPhrase phrase) {
    return switch (text.base.form(phrase.head()).toLowerCase(Locale.ROOT)) {
      case "which", "who", "that", "que", "quien", "quienes" -> true;
      default -> false;
    };
  }

  private String phraseAfter(int at) {
    return switch (text.folded(at)) {
      case "of", "in", "de", "del", "en", "on", "for", "para" -> phraseAt(at + 1);
      default -> "";
    };
  }

  private String nouns(int first, int end) {
    int start = first;
    while (start < end && (isDeterminer(start) || !isInside(start))) {
      start++;
    }
    for (int at = start; at < end; at++) {
      if (!isInside(at)) {
        return "";
      }
    }
    return text.between(start, end);
  }

  /** The noun phrase that begins at a place, with its "of" complement. */
  String phraseAt(int start) {
    int at = start;
    while (isDeterminer(at)) {
      at++;
    }
    int first = at;
    int end = -1;
    while (isInside(at)) {
      end = text.isNoun(at) ? at + 1 : end;
      at++;
    }
    return end < 0 ? "" : withComplement(first, end);
  }

  private String withComplement(int first, int end) {
    String link = text.folded(end);
    if (!link.equals("of") && !link.equals("de") && !link.equals("del")) {
      return text.between(first, end);
    }
    int at = end + 1;
    while (isDeterminer(at)) {
      at++;
    }
    int last = -1;
    while (isInside(at)) {
      last = text.isNoun(at) ? at + 1 : last;
      at++;
    }
    return text.between(first, last < 0 ? end : last);
  }

  /** The nearest noun phrase that ends before a place, in the same clause. */
  private String phraseBefore(int limit) {
    int at = limit - 1;
    int steps = 0;
    while (at >= 0 && steps < FAR && !text.isNoun(at)) {
      String word = text.folded(at);
      if (word.equals(";") || word.equals(".") || word.equals("\"")) {
        return "";
      }
      at--;
      steps++;
    }
    if (at < 0 || !text.isNoun(at)) {
      return "";
    }
    int end = at + 1;
    while (at > 0 && isInside(at - 1)) {
      at--;
    }
    // "seizures of fentanyl fell": the head stands before "of".
    String link = text.folded(at - 1);
    if ((link.equals("of") || link.equals("de") || link.equals("del")) && text.isNoun(at - 2)) {
      at -= 2;
      while (at > 0 && isInside(at - 1)) {
        at--;
      }
    }
    while (at < end && isDeterminer(at)) {
      at++;
    }
    return text.between(at, end);
  }

  private boolean isInside(int at) {
    if (!text.has(at)) {
      return false;
    }
    boolean hyphen = text.folded(at).equals("-") && text.isGlued(at) && text.isGlued(at + 1);
    return text.isNoun(at) || text.isAdjective(at) || hyphen;
  }

  private boolean isDeterminer(int at) {
    return switch (text.folded(at)) {
      case "the", "los", "las", "el", "la" -> true;
      default -> text.tag(at) == PartOfSpeech.DET;
    };
  }
}
