package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "As reported by S to A, C", "C, as S had reported.", "C, como publicó S.", "C, según recoge S.":
 * a clause of comparison around the cue leaves all of the rest to the content.
 */
final class AsReported {

  private AsReported() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    if (spot.kind() != Spot.Kind.VERB
        || !spot.cue().isListed()
        || grid.quotation(spot.head()) >= 0) {
      return null;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    int opens = opens(grid, predicate);
    if (opens < 0) {
      return null;
    }
    int phrase = source(grid, spot, opens, predicate);
    if (phrase < 0) {
      return dropped(context, spot, opens, predicate);
    }
    Phrase source = grid.phrases().get(phrase);
    int start = grid.sentenceStart(spot.head());
    int end = grid.bare(start, grid.sentenceEnd(spot.head()));
    Attribution.Range content;
    boolean before = opens - 1 > start && grid.is(opens - 1, Grid.COMMA);
    if (before) {
      content = new Attribution.Range(start, opens - 1);
    } else if (opens == start) {
      int comma = closing(grid, Math.max(source.end(), spot.end()), end);
      content = new Attribution.Range(comma + 1, end);
    } else {
      return null;
    }
    List<Attribution.Range> pieces = List.of(content);
    if (!grid.hasVerb(content.first(), content.end())) {
      // "The results, as reported by S to A, were striking."
      int close = before ? closing(grid, Math.max(source.end(), spot.end()), end) : end;
      Attribution.Range rest = new Attribution.Range(close + 1, end);
      if (rest.isEmpty() || !grid.hasVerb(rest.first(), rest.end())) {
        return null;
      }
      pieces = List.of(content, rest);
    }
    SourceQuestion.Candidate candidate = SourceQuestion.Candidate.of(grid, phrase);
    return new Attribution(
        new Spot(spot.kind(), opens, spot.end(), spot.head(), spot.cue(), spot.predicate()),
        pieces.size() > 1 ? Shape.BOTH : before ? Shape.LEFT : Shape.RIGHT,
        named(context, spot, candidate, content),
        new Attribution.Range(source.first(), source.end()),
        pieces,
        0.9,
        List.of());
  }

  /** "Según dijo, C.", "C, según explicó.": whoever spoke before goes on. */
  private static @Nullable Attribution dropped(
      Context context, Spot spot, int opens, Predicate predicate) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    int end = grid.sentenceEnd(spot.head());
    boolean says =
        grid.reads(opens, "as")
            && opens == beforeReflexive(grid, predicate.first()) - 1
            && predicate.isFinite()
            && !predicate.passive();
    end = grid.bare(start, end);
    boolean opening = opens == start && grid.is(spot.end(), Grid.COMMA);
    boolean closing = opens - 1 > start && grid.is(opens - 1, Grid.COMMA) && spot.end() >= end;
    Attribution.Range content =
        opening
            ? new Attribution.Range(spot.end() + 1, end)
            : new Attribution.Range(start, opens - 1);
    Spot whole =
        new Spot(spot.kind(), opens, spot.end(), spot.head(), spot.cue(), spot.predicate());
    return says && (opening || closing) && grid.hasVerb(content.first(), content.end())
        ? Sources.of(context, whole, -1, List.of(content), 0.9)
        : null;
  }

  /** "según | se informó": the token of the reflexive before a verb, else the verb's. */
  private static int beforeReflexive(Grid grid, int verb) {
    return grid.is(verb - 1, "SE") ? verb - 1 : verb;
  }

  /** The comma that closes the comparison; the end when there is none. */
  private static int closing(Grid grid, int from, int end) {
    int comma = from;
    while (comma < end && !grid.is(comma, Grid.COMMA)) {
      comma++;
    }
    return comma;
  }

  private static Attribution.Range named(
      Context context, Spot spot, SourceQuestion.Candidate source, Attribution.Range content) {
    if (source.end() <= spot.first()) {
      return new Attribution.Range(source.first(), source.end());
    }
    Attribution.Range extent = Extent.of(context, spot, source, List.of(content));
    // "by the ministry to the court": whom it was reported to is no part of the name.
    int end = extent.first();
    Grid grid = context.grid();
    while (end < extent.end() && !(grid.is(end, "TO") && end >= source.end())) {
      end++;
    }
    return new Attribution.Range(extent.first(), end);
  }

  /** "as the Times had reported", "según publicó": the conjunction of a comparison. */
  static boolean opensComparison(Grid grid, int token) {
    return grid.is(token, "AS") || grid.reads(token, "as");
  }

  /** Where the conjunction stands that makes the clause a comparison; -1 when none. */
  private static int opens(Grid grid, Predicate predicate) {
    int start = grid.sentenceStart(predicate.head());
    for (int i = predicate.first() - 1; i >= Math.max(start, predicate.first() - 6); i--) {
      if (opensComparison(grid, i) || grid.reads(i, "such")) {
        boolean both = i > start && grid.reads(i - 1, "such");
        return both ? i - 1 : i;
      }
      boolean name = grid.phraseOf(i) >= 0 || grid.is(i, "OF");
      if (!name) {
        return -1;
      }
    }
    return -1;
  }

  /** The agent behind "by", the subject between conjunction and verb, or the phrase behind it. */
  private static int source(Grid grid, Spot spot, int opens, Predicate predicate) {
    boolean participle = predicate.form().equals("PART") || predicate.passive();
    int at = spot.end();
    if (participle || grid.is(at, "BY")) {
      int phrase = grid.is(at, "BY") ? grid.phraseOf(at + 1) : -1;
      return phrase;
    }
    if (!predicate.isFinite()) {
      return -1;
    }
    for (int i = opens + 1; i < predicate.first(); i++) {
      if (grid.phraseOf(i) >= 0) {
        return grid.phraseOf(i);
      }
    }
    int behind = at < grid.size() ? grid.phraseOf(at) : -1;
    return behind >= 0 && grid.phrases().get(behind).first() == at ? behind : -1;
  }
}
