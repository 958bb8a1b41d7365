package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * "According to S, C" at the beginning of a sentence: the source runs to the comma behind which the
 * clause begins, whatever brackets and names stand inside it.
 */
final class Prepositions {
  private static final int REACH = 45;

  private Prepositions() {}

  /** The attribution; null when the spot does not open its sentence or no comma follows. */
  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    if (isPossessive(grid, spot)) {
      return held(context, spot);
    }
    Attribution relative = relative(context, spot);
    relative = relative == null ? inClause(context, spot) : relative;
    relative = relative == null ? interposed(context, spot) : relative;
    if (relative != null) {
      return relative;
    }
    boolean opened = spot.first() > start + 1;
    if (opened && !isCircumstance(context, start, spot.first()) || grid.phraseOf(spot.end()) < 0) {
      return null;
    }
    int sentenceEnd = end(context, spot);
    int comma = comma(context, spot.end(), sentenceEnd);
    if (comma < 0 || comma + 2 >= sentenceEnd) {
      return null;
    }
    int end = sentenceEnd;
    while (end > comma + 1
        && grid.isPunctuation(end - 1)
        && !grid.is(end - 1, Grid.CLOSE_QUOTE)
        && !grid.is(end - 1, Grid.CLOSE_BRACKET)) {
      end--;
    }
    Phrase first = grid.phrases().get(grid.phraseOf(spot.end()));
    Attribution.Range nominal = new Attribution.Range(first.first(), Math.min(first.end(), comma));
    Attribution.Range source = new Attribution.Range(first.first(), comma);
    Attribution.Range behind = new Attribution.Range(comma + 1, end);
    if (end <= comma + 1 || opened && context.finiteBetween(comma + 1, end) == 0) {
      return null;
    }
    return new Attribution(
        spot,
        opened ? Shape.BOTH : Shape.RIGHT,
        source,
        nominal,
        opened ? List.of(new Attribution.Range(start, spot.first() - 1), behind) : List.of(behind),
        0.9,
        List.of());
  }

  /** End of the sentence, or the semicolon behind which another is spoken for. */
  private static int end(Context context, Spot spot) {
    Grid grid = context.grid();
    int end = Math.min(grid.sentenceEnd(spot.head()), context.quotedUntil(spot.head()));
    for (int i = spot.end(); i + 1 < end; i++) {
      if (!grid.is(i, Grid.SEMICOLON) || grid.quotation(i) >= 0) {
        continue;
      }
      int other = context.spotAt(i + 1);
      boolean anew =
          other >= 0 && context.spots().get(other).kind() == Spot.Kind.PREPOSITION
              || grid.lower(i + 1).equals(grid.lower(spot.first()))
                  && grid.phraseOf(i + 2) >= 0
                  && Sources.isSomebody(context, grid.phraseOf(i + 2))
              || OtherTellers.isSaidByOther(context, i + 1, end);
      if (anew) {
        return i;
      }
    }
    return end;
  }

  /**
   * "A told B that C, according to two people who were there.": all that follows the cue is the
   * source and all before its comma the content; null where it is not so.
   */
  static @Nullable Attribution closing(Context context, Spot spot) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    int comma = spot.first() - 1;
    int phrase = grid.phraseOf(spot.end());
    if (spot.kind() != Spot.Kind.PREPOSITION
        || phrase < 0
        || comma < start + 3
        || !grid.is(comma, Grid.COMMA)
        || grid.quotation(comma - 1) >= 0
        || grid.quotation(spot.head()) >= 0
        || context.finiteBetween(start, comma) == 0
        || !Sources.isSomebody(context, phrase) && !Evidence.isEvidence(context, phrase)) {
      return null;
    }
    int end = grid.bare(spot.end(), grid.sentenceEnd(spot.head()));
    Phrase who = grid.phrases().get(phrase);
    // "according to the list he was given": one clause of its own, and nothing new behind a comma.
    boolean source =
        context.commasBetween(spot.end(), end) == 0
            && context.finiteBetween(spot.end(), end) <= 1
            && context.quoteMarksBetween(spot.end(), end) == 0;
    return !source
        ? null
        : new Attribution(
            spot,
            Shape.LEFT,
            new Attribution.Range(who.first(), end),
            new Attribution.Range(who.first(), who.end()),
            List.of(new Attribution.Range(start, comma)),
            0.8,
            List.of());
  }

  /** The same where a clause of who tells it follows: "according to two people who were there". */
  static @Nullable Attribution ofTellers(Context context, Spot spot) {
    Grid grid = context.grid();
    int phrase = grid.phraseOf(spot.end());
    int end = phrase < 0 ? -1 : grid.phrases().get(phrase).end();
    boolean relative = end > 0 && (grid.is(end, "WHO") || grid.is(end, "THAT"));
    return relative ? closing(context, spot) : null;
  }

  /** "Inside the ministry, according to S, C": a phrase of place or time opens what is said. */
  private static boolean isCircumstance(Context context, int start, int cue) {
    Grid grid = context.grid();
    return grid.is(cue - 1, Grid.COMMA)
        && context.finiteBetween(start, cue) == 0
        && context.commasBetween(start, cue) == 1
        && (Times.isCircumstance(grid, start) || grid.tag(start) == PartOfSpeech.ADV);
  }

  /** "a su juicio", "en su opinión": the owner stands in the phrase itself. */
  private static boolean isPossessive(Grid grid, Spot spot) {
    for (int i = spot.first(); i < spot.end(); i++) {
      if (grid.isPossessive(i) || grid.isGenitive(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whose view it is: "in | the auditor | 's view"; empty where a pronoun stands for them. */
  private static Attribution.Range owner(Grid grid, Spot spot) {
    for (int i = spot.first() + 2; i < spot.end(); i++) {
      if (grid.isGenitive(i)) {
        return new Attribution.Range(spot.first() + 1, i);
      }
    }
    return Attribution.Range.NONE;
  }

  /** "A su juicio, C": the rest of the sentence, whoever held it before. */
  private static @Nullable Attribution held(Context context, Spot spot) {
    Grid grid = context.grid();
    int first = grid.is(spot.end(), Grid.COMMA) ? spot.end() + 1 : spot.end();
    int end = grid.sentenceEnd(spot.head());
    for (int i = end - 1; i > first; i--) {
      boolean closes = grid.is(i, Grid.COLON) && grid.is(i + 1, Grid.OPEN_QUOTE);
      end = closes || grid.is(i, Grid.STOP) && i == end - 1 ? i : end;
    }
    int before = spot.first() - 1;
    boolean opens =
        spot.first() == grid.sentenceStart(spot.head())
            || grid.is(before, Grid.SEMICOLON)
            || grid.is(before, Grid.COLON);
    if (!opens || end <= first) {
      return null;
    }
    Attribution.Range owner = owner(grid, spot);
    List<Attribution.Range> content = List.of(new Attribution.Range(first, end));
    Attribution.Range source = owner;
    for (int i = spot.first(); owner.isEmpty() && i < spot.end(); i++) {
      owner = grid.isPossessive(i) ? new Attribution.Range(i, i + 1) : owner;
    }
    return new Attribution(spot, Shape.RIGHT, source, owner, content, 0.9, List.of());
  }

  /** "el acuerdo, que según S V": what S says is the rest of the relative clause. */
  private static @Nullable Attribution relative(Context context, Spot spot) {
    Grid grid = context.grid();
    boolean aside = grid.is(spot.first() - 1, Grid.COMMA);
    int opener = aside ? spot.first() - 2 : spot.first() - 1;
    boolean opens =
        opener > grid.sentenceStart(spot.head())
            && (grid.is(opener, "THAT") || grid.is(opener, "WHICH") || grid.is(opener, "WHO"))
            && grid.phraseOf(grid.is(opener - 1, Grid.COMMA) ? opener - 2 : opener - 1) >= 0;
    int phrase = opens ? grid.phraseOf(spot.end()) : -1;
    if (phrase < 0) {
      return null;
    }
    int bound = grid.sentenceEnd(spot.head());
    int first = grid.phrases().get(phrase).end();
    while (first < bound && grid.predicateOf(first) < 0 && !grid.is(first, Grid.COMMA)) {
      boolean clitic = grid.is(first, "HIM") || grid.is(first, "NOT");
      if (clitic) {
        break;
      }
      first++;
    }
    first = grid.is(first, Grid.COMMA) ? first + 1 : first;
    int end = first;
    while (end < bound && !grid.is(end, Grid.COMMA) && !grid.is(end, Grid.STOP)) {
      end++;
    }
    return context.finiteBetween(first, end) == 0
        ? null
        : Sources.of(context, spot, phrase, List.of(new Attribution.Range(first, end)), 0.85);
  }

  /** "Comprende, de acuerdo con S, 11 botes": S stands between commas inside what S says. */
  private static @Nullable Attribution interposed(Context context, Spot spot) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    int open = spot.first() - 1;
    int phrase = grid.phraseOf(spot.end());
    if (phrase < 0
        || open <= start
        || !grid.is(open, Grid.COMMA)
        || grid.quotation(spot.head()) >= 0
        || context.quoteMarksBetween(start, open) > 0) {
      return null;
    }
    int close = grid.phrases().get(phrase).end();
    while (close + 1 < grid.size()
        && (grid.is(close, "OF") || grid.tag(close) == PartOfSpeech.NUM)
        && (grid.is(close, "OF") ? grid.phraseOf(close + 1) >= 0 : true)) {
      close = grid.is(close, "OF") ? grid.phrases().get(grid.phraseOf(close + 1)).end() : close + 1;
    }
    int end =
        grid.bare(close, Math.min(grid.sentenceEnd(spot.head()), context.quotedUntil(spot.head())));
    boolean split =
        grid.is(close, Grid.COMMA)
            && close + 1 < end
            && context.finiteBetween(start, open) == 1
            && context.finiteBetween(close, end) == 0
            && opensRest(grid, close + 1, end);
    return split
        ? Sources.of(
            context,
            spot,
            phrase,
            List.of(new Attribution.Range(start, open), new Attribution.Range(close + 1, end)),
            0.9)
        : null;
  }

  /** A phrase of its own with nothing joined to it in front goes on with the sentence. */
  private static boolean opensRest(Grid grid, int first, int end) {
    int phrase = grid.phraseOf(first);
    boolean number = grid.tag(first) == PartOfSpeech.NUM;
    return first < end && (number || phrase >= 0 && grid.phrases().get(phrase).first() == first);
  }

  /** "reported that, according to S, C": behind the conjunction of another cue S says the rest. */
  private static @Nullable Attribution inClause(Context context, Spot spot) {
    Grid grid = context.grid();
    int opener = spot.first() - 2;
    boolean opens =
        opener > grid.sentenceStart(spot.head())
            && grid.is(spot.first() - 1, Grid.COMMA)
            && grid.is(opener, "THAT")
            && grid.predicateOf(opener - 1) >= 0;
    int phrase = opens ? grid.phraseOf(spot.end()) : -1;
    int bound = Math.min(grid.sentenceEnd(spot.head()), context.quotedUntil(spot.head()));
    int comma = phrase < 0 ? -1 : comma(context, spot.end(), bound);
    int end = grid.bare(comma + 1, bound);
    return comma < 0 || context.finiteBetween(comma + 1, end) == 0
        ? null
        : Sources.of(context, spot, phrase, List.of(new Attribution.Range(comma + 1, end)), 0.9);
  }

  /**
   * The comma that closes the source: a clause begins behind it, or a verb comes before the next.
   */
  private static int comma(Context context, int from, int end) {
    Grid grid = context.grid();
    int open = 0;
    int firstComma = -1;
    int openingComma = -1;
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      open += grid.is(i, Grid.OPEN_BRACKET) ? 1 : grid.is(i, Grid.CLOSE_BRACKET) ? -1 : 0;
      if (open > 0 || !grid.is(i, Grid.COMMA)) {
        continue;
      }
      boolean relative = grid.is(i + 1, "WHO") || grid.is(i + 1, "WHICH") || grid.is(i + 1, "THAT");
      openingComma = openingComma < 0 && relative ? i : openingComma;
      firstComma = firstComma < 0 && !relative ? i : firstComma;
      if (opensClause(context, i + 1, end)) {
        return i;
      }
    }
    // "Según Ana Ruiz, que vende pan, …": the first comma opens what the second closes.
    return firstComma < 0 ? openingComma : firstComma;
  }

  private static boolean opensClause(Context context, int index, int end) {
    Grid grid = context.grid();
    if (index >= end
        || grid.is(index, "WHO")
        || grid.is(index, "WHICH")
        || grid.is(index, "THAT")
        || Extent.opensRelative(grid, index)) {
      return false;
    }
    String clause = grid.clauses().begins(index);
    if (clause.equals("MAIN") || clause.equals("COORDINATED") || grid.is(index, Grid.OPEN_QUOTE)) {
      return true;
    }
    int next = index;
    while (next < end && !grid.is(next, Grid.COMMA)) {
      next++;
    }
    return context.finiteBetween(index, next) > 0;
  }
}
