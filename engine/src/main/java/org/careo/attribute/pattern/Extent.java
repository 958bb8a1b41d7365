package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Span;

/**
 * Widens the base phrase of a source to what names it whole: prepositional phrases, coordinated
 * names, brackets, apposition and relative clause up to the cue.
 */
final class Extent {
  private static final int REACH = 40;
  private static final int CARRIER = 7;

  private Extent() {}

  static Attribution.Range of(
      Context context,
      Spot spot,
      SourceQuestion.Candidate source,
      List<Attribution.Range> content) {
    Grid grid = context.grid();
    if (source.possessor()
        || source.phrase() >= 0 && grid.phrases().get(source.phrase()).isPronoun()) {
      return new Attribution.Range(source.first(), source.end());
    }
    boolean left = source.first() < spot.first();
    int verb =
        left && Sharing.goesOn(context, spot)
            ? grid.predicates().get(Sharing.predicate(context, spot)).first()
            : spot.first();
    int limit =
        left
            ? Math.max(source.end(), verb)
            : Math.min(grid.sentenceEnd(spot.head()), source.first() + REACH);
    for (Attribution.Range piece : content) {
      if (piece.first() >= source.end()) {
        limit = Math.min(limit, piece.first());
      }
    }
    int first = source.first();
    int end = attached(grid, source.end(), limit);
    int coordinated = coordination(context, first, spot, content, left);
    first = coordinated;
    end = joined(grid, end, limit);
    int aside = apposition(context, end, limit, left);
    return new Attribution.Range(first, Math.max(end, aside));
  }

  /** Prepositional phrases and brackets right behind a phrase. */
  private static int attached(Grid grid, int from, int limit) {
    int end = from;
    while (end < limit) {
      if (grid.is(end, Grid.OPEN_BRACKET)) {
        int close = end;
        while (close < limit && !grid.is(close, Grid.CLOSE_BRACKET)) {
          close++;
        }
        if (close >= limit || close - end > 8) {
          return end;
        }
        end = close + 1;
        continue;
      }
      int carried = carried(grid, end, limit);
      if (carried > end) {
        end = carried;
        continue;
      }
      if (grid.is(end, "TO") && grid.language(end).equals(Language.SPANISH)) {
        // "dijo el gerente a la cadena": whom it was said to.
        return end;
      }
      boolean genitive = grid.is(end, "OF");
      boolean preposition = genitive || grid.tag(end) == PartOfSpeech.ADP;
      if (!preposition || end + 1 >= limit || grid.phraseOf(end + 1) < 0) {
        return end;
      }
      Phrase next = grid.phrases().get(grid.phraseOf(end + 1));
      if (next.end() > limit || !genitive && isTime(grid, next)) {
        return end;
      }
      end = next.end();
    }
    return end;
  }

  /** "obtained on Friday by the Gazette", "citados en el informe": end of who carried it. */
  private static int carried(Grid grid, int from, int limit) {
    if (from >= limit || CueLexicon.of(grid.language(from)).carrier(grid.lower(from)).isEmpty()) {
      return from;
    }
    for (int i = from + 1; i + 1 < Math.min(limit, from + CARRIER); i++) {
      boolean governs = grid.is(i, "BY") || grid.is(i, "IN") || grid.is(i, "TO");
      int phrase = governs ? grid.phraseOf(i + 1) : -1;
      boolean time = phrase >= 0 && grid.tag(grid.phrases().get(phrase).head()) == PartOfSpeech.NUM;
      if (phrase >= 0
          && !time
          && grid.phrases().get(phrase).end() <= limit
          && !isDate(grid, grid.phrases().get(phrase))) {
        return grid.phrases().get(phrase).end();
      }
    }
    return from;
  }

  private static boolean isDate(Grid grid, Phrase phrase) {
    Span span = grid.span(phrase.first(), phrase.end());
    return grid.reading().times().stream().anyMatch(time -> time.span().overlaps(span));
  }

  /** "said Ruiz on Tuesday": a phrase of time or a pronoun does not belong to the name. */
  private static boolean isTime(Grid grid, Phrase phrase) {
    return grid.reads(phrase.head(), "beside speaker") || phrase.isPronoun();
  }

  /** "A and B said": the first of coordinated phrases when the cue follows the last. */
  private static int coordination(
      Context context, int first, Spot spot, List<Attribution.Range> content, boolean left) {
    Grid grid = context.grid();
    int start = first;
    while (left
        && start - 2 >= grid.sentenceStart(spot.head())
        && grid.is(start - 1, "AND")
        && grid.phraseOf(start - 2) >= 0) {
      Phrase before = grid.phrases().get(grid.phraseOf(start - 2));
      boolean free = context.finiteBetween(grid.sentenceStart(spot.head()), before.first()) == 0;
      for (Attribution.Range piece : content) {
        free &= !piece.contains(before.first());
      }
      if (!free || before.isPronoun()) {
        return start;
      }
      start = before.first();
    }
    return start;
  }

  /** "said A and B": the coordinated phrase behind. */
  private static int joined(Grid grid, int end, int limit) {
    if (end + 1 < limit && grid.is(end, "AND") && grid.phraseOf(end + 1) >= 0) {
      Phrase next = grid.phrases().get(grid.phraseOf(end + 1));
      int after = attached(grid, next.end(), limit);
      boolean takesVerb = after < limit && grid.predicateOf(after) >= 0;
      if (next.end() <= limit && !takesVerb) {
        return after;
      }
    }
    return end;
  }

  /** ", the spokesman of the ministry," or ", who leads the party," up to the cue or its end. */
  private static int apposition(Context context, int from, int limit, boolean left) {
    Grid grid = context.grid();
    if (from >= limit) {
      return from;
    }
    if (left && opensRelative(grid, from)) {
      return trimmed(grid, limit, from);
    }
    if (!left && opensRelative(grid, from)) {
      int end = relativeEnd(grid, from, limit);
      return context.finiteBetween(from, end) > 0 ? end : from;
    }
    if (!grid.is(from, Grid.COMMA) || from + 1 >= limit) {
      return from;
    }
    int next = from + 1;
    while (next + 1 < limit
        && grid.phraseOf(next) < 0
        && (grid.tag(next) == PartOfSpeech.ADJ || grid.is(next, "VPART"))) {
      // ", retired Captain Ruiz,"
      next++;
    }
    boolean renames =
        grid.phraseOf(next) >= 0
            && !grid.phrases().get(grid.phraseOf(next)).isPronoun()
            && grid.phrases().get(grid.phraseOf(next)).first() == next;
    boolean relative = grid.is(next, "WHO");
    if (!renames && !(relative && left)) {
      return from;
    }
    if (left) {
      // The aside closes right before the cue: "Ana Ruiz, the minister of health, said".
      int last = limit;
      while (last > next && (grid.tag(last - 1) == PartOfSpeech.ADV || grid.is(last - 1, "ALSO"))) {
        last--;
      }
      boolean closed = grid.is(last - 1, Grid.COMMA);
      return closed ? trimmed(grid, last, from) : from;
    }
    Phrase phrase = grid.phrases().get(grid.phraseOf(next));
    int end = attached(grid, phrase.end(), limit);
    end = joined(grid, end, limit);
    if (end < limit && (grid.is(end, "WHO") || grid.is(end, "THAT"))) {
      end = relativeEnd(grid, end, limit);
    }
    boolean verb = end < limit && grid.predicateOf(end) >= 0;
    return verb ? from : end;
  }

  /** Token behind a relative clause: the next comma or stop. */
  private static int relativeEnd(Grid grid, int from, int limit) {
    int end = from;
    while (end < limit && !grid.is(end, Grid.COMMA) && !grid.is(end, Grid.STOP)) {
      end++;
    }
    return end;
  }

  /** "who", "que", "con la que". */
  static boolean opensRelative(Grid grid, int token) {
    boolean governed = grid.tag(token) == PartOfSpeech.ADP || grid.is(token, "TO");
    int at = governed ? token + 1 : token;
    at = at > token && grid.tag(at) == PartOfSpeech.DET ? at + 1 : at;
    return grid.is(at, "WHO") || grid.is(at, "THAT");
  }

  private static int trimmed(Grid grid, int end, int least) {
    int last = end;
    while (last > least
        && (grid.is(last - 1, Grid.COMMA)
            || grid.is(last - 1, Grid.DASH)
            || grid.tag(last - 1) == PartOfSpeech.ADV
            || grid.is(last - 1, "ALSO")
            || grid.is(last - 1, "HIM") && grid.language(last - 1).equals(Language.SPANISH))) {
      last--;
    }
    return last;
  }
}
