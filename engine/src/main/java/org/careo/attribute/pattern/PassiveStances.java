package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * "The claim that C was rejected by the navy", "la versión fue tachada de «disparate» por el banco
 * central": a stance in the passive is its agent's; what it is about is the subject, with the words
 * it was called.
 */
final class PassiveStances {

  private PassiveStances() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = grid.predicates().get(spot.predicate());
    if (!predicate.passive()
        || !predicate.isFinite()
        || spot.cue().strength() == Cue.Strength.WEAK
        || grid.quotation(spot.head()) >= 0
        || !isStance(spot.cue()) && !isNamed(grid, spot)) {
      return null;
    }
    int by = agent(context, spot);
    int first = by < 0 ? -1 : subject(grid, predicate);
    int end = predicate.first();
    if (by >= 0 && first < 0) {
      // "The version, which speaks of an accident, is disputed": the phrase the aside hangs on.
      int phrase = grid.is(end - 1, Grid.COMMA) ? Subjects.outer(grid, spot.predicate()) : -1;
      first = phrase < 0 ? -1 : grid.phrases().get(phrase).first();
      end = phrase < 0 ? end : grid.phrases().get(phrase).end();
    }
    if (first < 0) {
      return null;
    }
    while (end > first && (grid.is(end - 1, Grid.COMMA) || grid.tag(end - 1) == PartOfSpeech.ADV)) {
      end--;
    }
    List<Attribution.Range> content = new ArrayList<>();
    content.add(new Attribution.Range(first, end));
    if (by > spot.end() && context.quoteMarksBetween(spot.end(), by) > 0) {
      content.add(new Attribution.Range(spot.end(), by));
    }
    SourceQuestion.Candidate who = SourceQuestion.Candidate.of(grid, grid.phraseOf(by + 1));
    return new Attribution(
        spot,
        content.size() > 1 ? Shape.BOTH : Shape.LEFT,
        Extent.of(context, spot, who, content),
        new Attribution.Range(who.first(), who.end()),
        content,
        0.9,
        List.of());
  }

  private static boolean isStance(Cue cue) {
    return switch (cue.cueClass()) {
      case "deny", "criticise", "praise", "confirm", "refuse" -> true;
      default -> false;
    };
  }

  /** "was called “humiliating” by the unions". */
  private static boolean isNamed(Grid grid, Spot spot) {
    int mark = grid.is(spot.end(), Grid.OPEN_QUOTE) ? spot.end() : spot.end() + 1;
    return grid.is(mark, Grid.OPEN_QUOTE)
        && CueLexicon.of(grid.language(spot.head())).isIn("naming", spot.cue().lemma());
  }

  /** The "by" behind the verb, past the words it was called; -1 when nobody is named. */
  private static int agent(Context context, Spot spot) {
    Grid grid = context.grid();
    int end = grid.sentenceEnd(spot.head());
    for (int i = spot.end(); i + 1 < end; i++) {
      if (grid.is(i, "BY") && grid.quotation(i) < 0) {
        int phrase = grid.phraseOf(i + 1);
        boolean own = phrase >= 0 && grid.isPossessive(grid.phrases().get(phrase).first());
        return own || Sources.isSomebody(context, phrase) ? i : -1;
      }
      boolean goesOn = grid.quotation(i) >= 0 || grid.phraseOf(i) >= 0 || !grid.isPunctuation(i);
      if (grid.predicateOf(i) >= 0 && grid.quotation(i) < 0 || !goesOn) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the subject begins: the phrase that opens the clause of the verb; -1 when unclear. */
  private static int subject(Grid grid, Predicate predicate) {
    int start = grid.sentenceStart(predicate.head());
    for (int i = predicate.first() - 1; i >= start; i--) {
      boolean opens =
          grid.is(i, Grid.SEMICOLON)
              || grid.is(i, Grid.COMMA)
              || grid.is(i, Grid.COLON)
              || i < predicate.first() - 1 && (grid.is(i, "AND") || grid.is(i, "BUT"));
      if (opens) {
        start = i + 1;
        break;
      }
    }
    while (start < predicate.first() && (grid.is(start, "AND") || grid.is(start, "BUT"))) {
      start++;
    }
    int phrase = grid.phraseOf(start);
    Phrase who = phrase < 0 ? null : grid.phrases().get(phrase);
    return who != null
            && who.first() == start
            && !Times.is(grid, who)
            && who.end() <= predicate.first()
        ? start
        : -1;
  }
}
