package org.careo.attribute.pattern;

import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;

/**
 * Guesses the subject of a verb group without a parse: the nearest phrase to the left that no
 * preposition governs and no other finite verb takes; a participle, infinitive or coordinated verb
 * shares the subject of the verb before it.
 */
final class Subjects {
  private static final int NONE = -1;
  private static final int RELATIVE = -2;
  private static final int DROPPED = -3;

  private Subjects() {}

  /** Index of the base noun phrase; negative when there is none, see {@link #why}. */
  static int of(Context context, Spot spot) {
    return spot.predicate() < 0 ? NONE : of(context.grid(), spot.predicate(), 0);
  }

  static String why(int subject) {
    return subject == RELATIVE ? "relative" : subject == DROPPED ? "dropped" : "none";
  }

  static int of(Grid grid, int number, int depth) {
    Predicate predicate = grid.predicates().get(number);
    int start = grid.sentenceStart(predicate.head());
    int index = predicate.first() - 1;
    boolean shared = !predicate.isFinite();
    int aside = 0;
    while (index >= start) {
      int phrase = grid.phraseOf(index);
      int other = grid.predicateOf(index);
      if (phrase >= 0) {
        Phrase candidate = grid.phrases().get(phrase);
        boolean governed =
            Restrictive.isGoverned(grid, candidate) && !isOpened(grid, candidate, predicate)
                || Times.is(grid, candidate)
                || isListNumber(grid, candidate);
        boolean taken = shared;
        if (!governed && !taken && !closesAside(grid, candidate, start, aside)) {
          return phrase;
        }
        index = candidate.first() - 1;
        continue;
      }
      if (other >= 0) {
        Predicate before = grid.predicates().get(other);
        if (shared || aside % 2 == 0) {
          if (before.isFinite() && depth < 4) {
            return of(grid, other, depth + 1);
          }
          if (!before.isFinite() && shared && depth < 4) {
            return of(grid, other, depth + 1);
          }
        }
        index = before.first() - 1;
        continue;
      }
      String kind = grid.kind(index);
      if (!shared
          && (kind.equals("WHO")
              || kind.equals("WHICH")
              || kind.equals("THAT") && index == predicate.first() - 1)) {
        if (index == predicate.first() - 1) {
          boolean anew = grid.is(index - 1, "AND") && grid.is(index - 2, Grid.COMMA);
          int joined = anew ? relativeBefore(grid, index - 1, start) : index;
          int last = grid.is(joined - 1, Grid.COMMA) ? joined - 2 : joined - 1;
          int before = grid.phraseOf(last);
          return before >= 0 ? before : RELATIVE;
        }
        if (aside % 2 == 0 && !kind.equals("THAT")) {
          return RELATIVE;
        }
      }
      if (kind.equals("AND") || kind.equals("BUT")) {
        shared = index == predicate.first() - 1 || shared;
      }
      if (kind.equals(Grid.COMMA) || kind.equals(Grid.DASH)) {
        aside++;
      }
      if (kind.equals(Grid.SEMICOLON) || kind.equals(Grid.COLON)) {
        break;
      }
      index--;
    }
    return predicate.isFinite() ? DROPPED : NONE;
  }

  /** "a clerk who kept a copy, and who fears": the pronoun of the clause before; else the token. */
  private static int relativeBefore(Grid grid, int from, int start) {
    for (int i = from - 1; i > start; i--) {
      if (grid.is(i, "WHO") || grid.is(i, "WHICH")) {
        return i;
      }
    }
    return from;
  }

  /** "a day after officials told": the preposition is a conjunction, its phrase the subject. */
  private static boolean isOpened(Grid grid, Phrase phrase, Predicate predicate) {
    String before = grid.kind(phrase.first() - 1);
    return phrase.end() == predicate.first()
        && predicate.isFinite()
        && (before.equals("AFTER") || before.equals("BECAUSE") || before.equals("WHEN"));
  }

  /** "4. Rechazamos …": the number of an item is nobody. */
  private static boolean isListNumber(Grid grid, Phrase phrase) {
    return grid.tag(phrase.head()) == PartOfSpeech.NUM
        && phrase.first() == grid.sentenceStart(phrase.head())
        && (grid.is(phrase.end(), Grid.STOP) || grid.is(phrase.end(), Grid.CLOSE_BRACKET));
  }

  /**
   * As {@link #of}, but past a relative clause, between commas or not: "La carta, a la que tuvo
   * acceso este diario, pide": the letter. The rankers are trained without it.
   */
  static int outer(Grid grid, int number) {
    Predicate predicate = grid.predicates().get(number);
    int start = grid.sentenceStart(predicate.head());
    int close = predicate.first() - 1;
    // "which said 12 had died, now puts it at 21"
    while (close > start
        && (grid.tag(close) == PartOfSpeech.ADV && grid.phraseOf(close) < 0
            || grid.is(close, "SE"))) {
      close--;
    }
    int open = close - 1;
    while (grid.is(close, Grid.COMMA) && open > start && !grid.is(open, Grid.COMMA)) {
      open--;
    }
    int restricted = Restrictive.antecedent(grid, predicate);
    if (restricted >= 0) {
      return restricted;
    }
    boolean relative = false;
    for (int i = open + 1; open > start && i < Math.min(close, open + 4); i++) {
      relative |= grid.is(i, "WHO") || grid.is(i, "WHICH") || grid.is(i, "THAT");
    }
    // "El obispo, citando una carta de las familias, dijo"
    int opens = grid.is(close, Grid.COMMA) && open > start ? grid.predicateOf(open + 1) : -1;
    relative |= opens >= 0 && grid.predicates().get(opens).form().equals("ING");
    // "Critics, including the former commissioner, contend": who is counted among them is not all.
    relative |= grid.is(close, Grid.COMMA) && open > start && isExample(grid, open + 1);
    int phrase =
        relative ? Restrictive.ungoverned(grid, open - 1) : antecedent(grid, predicate, open);
    return phrase >= 0 ? phrase : of(grid, number, 0);
  }

  /** "including", "among them", "entre ellos", "incluida": what follows is a part of a whole. */
  private static boolean isExample(Grid grid, int token) {
    return CueLexicon.of(grid.language(token)).isIn("example of", grid.lower(token));
  }

  /**
   * "Peter Holt, portavoz de Ashdown, quien negó": whom a relative pronoun behind a comma means; -1
   * when the verb has none.
   */
  private static int antecedent(Grid grid, Predicate predicate, int open) {
    int who = predicate.first() - 1;
    boolean aside = grid.is(who, Grid.COMMA) && grid.is(open, Grid.COMMA);
    who = aside ? open - 1 : who;
    if (!grid.is(who, "WHO") || !grid.is(who - 1, Grid.COMMA)) {
      return NONE;
    }
    int phrase = Restrictive.ungoverned(grid, who - 2);
    int before = phrase < 0 ? -1 : grid.phrases().get(phrase).first() - 1;
    int name = grid.is(before, Grid.COMMA) ? grid.phraseOf(before - 1) : -1;
    return name >= 0 && grid.phrases().get(name).isName() ? name : phrase;
  }

  /** Whether the phrase renames another: it stands between commas right after a phrase. */
  private static boolean closesAside(Grid grid, Phrase phrase, int start, int aside) {
    int before = phrase.first() - 1;
    return aside % 2 == 1
        && before - 1 >= start
        && grid.is(before, Grid.COMMA)
        && grid.phraseOf(before - 1) >= 0;
  }
}
