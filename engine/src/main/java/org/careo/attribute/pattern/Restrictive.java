package org.careo.attribute.pattern;

import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;

/**
 * Finds the subject of a verb that stands right behind a relative clause without commas: "Una
 * enfermera que pidió reserva aseguró", "A captain I trained told me": what the relative clause
 * speaks of last is not who speaks.
 */
final class Restrictive {

  private Restrictive() {}

  /** The phrase that a relative clause before the verb hangs on; -1 when there is none. */
  static int antecedent(Grid grid, Predicate predicate) {
    int start = grid.sentenceStart(predicate.head());
    int i = predicate.first() - 1;
    while (i >= start && !isBreak(grid, i)) {
      int number = grid.predicateOf(i);
      if (number < 0) {
        i--;
        continue;
      }
      Predicate inner = grid.predicates().get(number);
      int before = beforeVerb(grid, inner.first() - 1, start);
      if (!inner.isFinite()) {
        i = inner.first() - 1;
        continue;
      }
      int subject = before < start ? -1 : grid.phraseOf(before);
      int opener = isRelative(grid, before) || subject < 0 ? before : opener(grid, subject);
      if (opener >= start && grid.tag(opener) == PartOfSpeech.SCONJ) {
        i = opener - 1;
        continue;
      }
      if (opener < start) {
        return -1;
      }
      if (!isRelative(grid, opener)) {
        return isContact(grid, opener, subject) ? ungoverned(grid, opener) : -1;
      }
      int head = beforePreposition(grid, opener - 1);
      if (head < start) {
        return -1;
      }
      if (!grid.is(head, "AND")) {
        return ungoverned(grid, head);
      }
      i = head - 1;
    }
    return -1;
  }

  private static int opener(Grid grid, int subject) {
    return grid.phrases().get(subject).first() - 1;
  }

  private static boolean isBreak(Grid grid, int token) {
    return grid.is(token, Grid.COMMA)
        || grid.is(token, Grid.SEMICOLON)
        || grid.is(token, Grid.COLON)
        || grid.is(token, Grid.DASH)
        || grid.is(token, Grid.OPEN_QUOTE)
        || grid.is(token, Grid.CLOSE_QUOTE);
  }

  private static boolean isRelative(Grid grid, int token) {
    return token >= 0
        && grid.tag(token) == PartOfSpeech.PRON
        && (grid.is(token, "THAT") || grid.is(token, "WHO") || grid.is(token, "WHICH"));
  }

  /** "a captain | I trained": two phrases side by side, the second a subject. */
  private static boolean isContact(Grid grid, int before, int subject) {
    return subject >= 0
        && !grid.language(before).equals(Language.SPANISH)
        && grid.phraseOf(before) >= 0
        && !grid.phrases().get(grid.phraseOf(before)).isPronoun();
  }

  private static int beforeVerb(Grid grid, int from, int start) {
    int i = from;
    while (i >= start
        && (grid.is(i, "HIM") && grid.phraseOf(i) < 0
            || grid.is(i, "SE")
            || grid.is(i, "NOT")
            || grid.tag(i) == PartOfSpeech.ADV)) {
      i--;
    }
    return i;
  }

  /** "con el que", "a quien": the token before article and preposition of a relative. */
  private static int beforePreposition(Grid grid, int from) {
    int i = from;
    if (i > 0 && grid.tag(i) == PartOfSpeech.DET && grid.tag(i - 1) == PartOfSpeech.ADP) {
      i--;
    }
    return i >= 0 && grid.tag(i) == PartOfSpeech.ADP ? i - 1 : i;
  }

  /** The phrase at a token, or the one it hangs on by prepositions. */
  static int ungoverned(Grid grid, int token) {
    int phrase = grid.phraseOf(token);
    while (phrase >= 0 && isGoverned(grid, grid.phrases().get(phrase))) {
      phrase = grid.phraseOf(grid.phrases().get(phrase).first() - 2);
    }
    return phrase;
  }

  static boolean isGoverned(Grid grid, Phrase phrase) {
    int before = phrase.first() - 1;
    if (before < 0 || grid.sentence(before) != grid.sentence(phrase.head())) {
      return false;
    }
    return grid.tag(before) == PartOfSpeech.ADP || grid.is(before, "TO") || grid.is(before, "OF");
  }
}
