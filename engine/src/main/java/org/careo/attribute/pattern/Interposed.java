package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * A speaker set between the subject and the verb of what is said, behind a circumstance that opens
 * it ("On Monday, the Star said, the …"), or between a verb and its "that": "Her deputy, she
 * recalled, had told her …", "La obra, recordó el alcalde, no tiene permiso", "The toll, she told
 * Radio Sur on Monday, rose","The federation did not dispute, the Star said, that …". All around
 * the two commas is said.
 */
final class Interposed {
  private static final double CONFIDENCE = 0.9;

  private Interposed() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = grid.predicates().get(spot.predicate());
    if (!predicate.isFinite()
        || predicate.passive()
        || !spot.cue().takes("parenthesis") && !spot.cue().takes("inversion")
        || grid.quotation(spot.head()) >= 0) {
      return null;
    }
    int start = grid.sentenceStart(spot.head());
    int phrase = subjectBefore(grid, spot.first());
    int open = phrase < 0 ? spot.first() - 1 : grid.phrases().get(phrase).first() - 1;
    int close = spot.end();
    if (phrase < 0 && grid.language(spot.head()).equals(Language.SPANISH)) {
      int behind = spot.end();
      while (behind < grid.size() && grid.tag(behind) == PartOfSpeech.ADV) {
        behind++;
      }
      phrase = phraseAt(grid, behind);
      close = phrase < 0 ? close : grid.phrases().get(phrase).end();
    }
    int end = grid.sentenceEnd(spot.head());
    close = behindWhom(grid, spot, close, end);
    boolean aside =
        phrase >= 0
            && open > start
            && close + 2 < end
            && grid.is(open, Grid.COMMA)
            && grid.is(close, Grid.COMMA)
            && context.quoteMarksBetween(start, close) == 0;
    if (!aside || !goesOn(context, start, open, close + 1)) {
      return null;
    }
    end = grid.bare(close + 1, end);
    Phrase source = grid.phrases().get(phrase);
    Attribution.Range range = new Attribution.Range(source.first(), source.end());
    return new Attribution(
        spot,
        Shape.BOTH,
        range,
        range,
        List.of(new Attribution.Range(start, open), new Attribution.Range(close + 1, end)),
        CONFIDENCE,
        List.of());
  }

  /** Behind whom it was told to, and where and when: "she told Radio Sur on Monday". */
  private static int behindWhom(Grid grid, Spot spot, int from, int end) {
    int at = from;
    if (spot.cue().cueClass().equals("tell")) {
      at = grid.is(at, "TO") ? at + 1 : at;
      int whom = at < end ? phraseAt(grid, at) : -1;
      at = whom < 0 ? from : grid.phrases().get(whom).end();
    }
    return Times.behind(grid, at, end);
  }

  /** Whether the words behind the aside need those before it: a verb its subject, "that" a verb. */
  private static boolean goesOn(Context context, int start, int open, int behind) {
    Grid grid = context.grid();
    if (grid.is(behind, "THAT")) {
      return grid.predicateOf(open - 1) >= 0;
    }
    if (context.finiteBetween(start, open) > 0) {
      return false;
    }
    int verb = grid.predicateOf(behind);
    // "The foreman, Ruiz says, warned the owners": with an object behind it a participle is a past.
    boolean goesOn =
        verb >= 0
            && (grid.predicates().get(verb).isFinite()
                || grid.predicates().get(verb).form().equals("PART")
                    && grid.phraseOf(grid.predicates().get(verb).end()) >= 0);
    return goesOn && grid.phraseOf(open - 1) >= 0
        || (Times.isCircumstance(grid, start) || !hasPredicate(grid, start, open))
            && isClause(context, behind);
  }

  /** "Hours later, a union said, …": words in front that are no clause and no list of two. */
  private static boolean hasPredicate(Grid grid, int from, int to) {
    for (int at = from; at < to; at++) {
      if (grid.predicateOf(at) >= 0 || grid.is(at, Grid.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject and its finite verb stand behind the aside. */
  private static boolean isClause(Context context, int behind) {
    Grid grid = context.grid();
    int phrase = grid.phraseOf(behind);
    return phrase >= 0
        && grid.phrases().get(phrase).first() == behind
        && context.finiteBetween(behind, grid.sentenceEnd(behind)) > 0;
  }

  private static int subjectBefore(Grid grid, int cue) {
    int phrase = grid.phraseOf(cue - 1);
    return phrase >= 0 && grid.is(grid.phrases().get(phrase).first() - 1, Grid.COMMA) ? phrase : -1;
  }

  private static int phraseAt(Grid grid, int token) {
    int phrase = grid.phraseOf(token);
    return phrase >= 0 && grid.phrases().get(phrase).first() == token ? phrase : -1;
  }
}
