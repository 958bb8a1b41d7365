package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * "C, two officials with knowledge of the plan said.", "C, the mayors said, giving different
 * accounts.", "A told B that C, an aide who was there said.": a clause, and behind its last comma
 * who says it. Asked where the rankers, which see the words next to the cue only, are not sure.
 */
final class Trailing {
  private static final int LEAST_CONTENT = 3;

  private Trailing() {}

  /** The same where the verb says nothing but that something is said. */
  static @Nullable Attribution sure(Context context, Spot spot) {
    Attribution found = of(context, spot);
    if (spot.cue().strength() != Cue.Strength.STRONG) {
      return found != null && isNamed(context.grid(), found) ? found : null;
    }
    int opening = found == null ? opening(context, spot) : -1;
    boolean stands = opening >= 0 && spot.cue().takes("parenthesis") && ends(context, spot);
    return stands ? said(context, spot, opening) : found;
  }

  /** "C, the Institute for Metals estimates.": with a name before it the cue has one sense only. */
  private static boolean isNamed(Grid grid, Attribution attribution) {
    int phrase = grid.phraseOf(attribution.nominal().first());
    return phrase >= 0 && grid.phrases().get(phrase).isName();
  }

  /**
   * Where the source begins whose own clause or name stands between it and the cue: ", | an aide
   * who was there said", ", | its secretary, Laura Peck, told"; -1 when it does not stand behind a
   * clause and its comma.
   */
  static int opening(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = context.activeVerb(spot);
    int subject = predicate == null ? -1 : Subjects.outer(grid, spot.predicate());
    int start = grid.sentenceStart(spot.head());
    if (predicate == null
        || subject < 0
        || grid.quotation(spot.head()) >= 0
        || grid.quotation(start) >= 0
        || opensDependent(grid, start)) {
      return -1;
    }
    Phrase who = grid.phrases().get(subject);
    int mark = who.first() - 1;
    // “… that she was “on board,” two people said”: a fragment, and no quotation of their own.
    boolean quoted =
        grid.is(mark, Grid.CLOSE_QUOTE)
            && grid.is(mark - 1, Grid.COMMA)
            && !who.isPronoun()
            && !grid.isPunctuation(grid.quotationStart(mark) - 1);
    int before = quoted ? mark - 2 : mark - 1;
    while (before > start && !grid.is(before, Grid.COMMA)) {
      before--;
    }
    boolean stands =
        who.end() < predicate.first()
            && mark >= start + LEAST_CONTENT
            && (quoted || grid.is(mark, Grid.COMMA) && grid.quotation(mark - 1) < 0)
            && (Sources.isSomebody(context, subject) || Evidence.isEvidence(context, subject))
            && isModified(context, who.end(), predicate.first())
            && !grid.is(before - 1, "THAT")
            && context.finiteBetween(start, mark) > 0;
    return stands ? who.first() : -1;
  }

  /** The attribution of all that stands before the source of a cue that closes the sentence. */
  static Attribution said(Context context, Spot spot, int opening) {
    Grid grid = context.grid();
    Phrase who = grid.phrases().get(grid.phraseOf(opening));
    int verb = context.grid().predicates().get(spot.predicate()).first();
    int end = grid.is(opening - 1, Grid.COMMA) ? opening - 1 : opening;
    while (grid.is(verb - 1, Grid.COMMA)) {
      verb--;
    }
    return new Attribution(
        spot,
        Shape.LEFT,
        new Attribution.Range(who.first(), verb),
        new Attribution.Range(who.first(), who.end()),
        List.of(new Attribution.Range(grid.sentenceStart(spot.head()), end)),
        0.9,
        List.of());
  }

  /** Between a source and its cue stand its own clause or phrases, or a name between commas. */
  private static boolean isModified(Context context, int from, int verb) {
    Grid grid = context.grid();
    int commas = context.commasBetween(from, verb);
    return commas == 0 || commas == 2 && grid.is(verb - 1, Grid.COMMA);
  }

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = context.activeVerb(spot);
    if (predicate == null
        || spot.cue().strength() == Cue.Strength.WEAK
        || !spot.cue().takes("parenthesis")) {
      return null;
    }
    int start = grid.sentenceStart(spot.head());
    int comma = predicate.first() - 1;
    while (comma > start && !grid.is(comma, Grid.COMMA) && grid.predicateOf(comma) < 0) {
      comma--;
    }
    int phrase = grid.phraseOf(comma + 1);
    boolean stands =
        comma >= start + LEAST_CONTENT
            && grid.is(comma, Grid.COMMA)
            && grid.quotation(comma - 1) < 0
            && phrase >= 0
            && Sources.isSomebody(context, phrase)
            && isGoverned(grid, phrase, predicate.first())
            && context.finiteBetween(start, comma) > 0
            && !opensDependent(grid, start)
            && ends(context, spot);
    if (!stands) {
      return null;
    }
    Phrase who = grid.phrases().get(phrase);
    return new Attribution(
        spot,
        Shape.LEFT,
        new Attribution.Range(who.first(), predicate.first()),
        new Attribution.Range(who.first(), who.end()),
        List.of(new Attribution.Range(start, comma)),
        0.85,
        List.of());
  }

  /** Every further phrase before the verb hangs on the first: "officials with knowledge of it". */
  private static boolean isGoverned(Grid grid, int phrase, int verb) {
    for (int at = grid.phrases().get(phrase).end(); at < verb; at++) {
      int next = grid.phraseOf(at);
      if (next >= 0 && grid.phrases().get(next).first() == at) {
        boolean hangs =
            grid.is(at - 1, "OF")
                || grid.is(at - 1, "AND")
                || grid.is(at - 1, "TO")
                || grid.tag(at - 1) == PartOfSpeech.ADP;
        if (!hangs) {
          return false;
        }
      }
    }
    return true;
  }

  /** "When the chase ended, officials said": what stands before the comma is not what they said. */
  static boolean opensDependent(Grid grid, int start) {
    return switch (grid.kind(start)) {
      case "WHEN", "BECAUSE", "WHILE", "IF", "AFTER", "AS", "WHO", "WH" -> true;
      default -> grid.tag(start) == PartOfSpeech.SCONJ;
    };
  }

  /** Nothing but a time, or a participle behind a comma, follows the cue. */
  private static boolean ends(Context context, Spot spot) {
    Grid grid = context.grid();
    int end = grid.sentenceEnd(spot.head());
    int at = spot.end();
    while (at < end && !grid.is(at, Grid.STOP) && !grid.is(at, Grid.COMMA)) {
      int phrase = grid.phraseOf(at);
      boolean told = phrase >= 0 && Times.is(grid, grid.phrases().get(phrase));
      // "said at a press event on Monday": where and when are no content.
      boolean governed = phrase >= 0 && grid.tag(at - 1) == PartOfSpeech.ADP;
      // "announced late on Sunday"
      boolean when =
          (grid.tag(at) == PartOfSpeech.ADV || grid.tag(at) == PartOfSpeech.ADJ)
              && at + 1 < end
              && grid.tag(at + 1) == PartOfSpeech.ADP;
      if (!told && !governed && !when && grid.tag(at) != PartOfSpeech.ADP) {
        return false;
      }
      at = told || governed ? grid.phrases().get(phrase).end() : at + 1;
    }
    if (at >= end || grid.is(at, Grid.STOP)) {
      return true;
    }
    if (grid.is(at + 1, "BUT") || grid.is(at + 1, "WHILE")) {
      return context.finiteBetween(at + 1, end) > 0;
    }
    int participle = grid.predicateOf(at + 1);
    return participle >= 0 && grid.predicates().get(participle).form().equals("ING");
  }
}
