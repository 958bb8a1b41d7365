package org.careo.attribute.pattern;

import java.util.List;
import java.util.Set;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * "La red niega haber recibido los informes", "afirma, sin embargo, no saber nada": a Spanish verb
 * of saying or denying with an infinitive behind it says so of its own subject.
 */
final class InfinitiveClauses {
  private static final int ASIDE = 6;

  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "claim", "insist", "deny", "confirm", "reply", "explain");

  private InfinitiveClauses() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = context.activeVerb(spot);
    if (predicate == null
        || !SAYING.contains(spot.cue().cueClass())
        || !spot.cue().takes("that")
        || spot.cue().strength() == Cue.Strength.WEAK
        || CueLexicon.of(grid.language(spot.head())).isIn("impersonal", spot.cue().lemma())
        || spot.end() >= grid.sentenceEnd(spot.head())) {
      return null;
    }
    int first = behindAside(grid, spot.end());
    int verb = grid.is(first, "NOT") ? first + 1 : first;
    int number = verb < grid.size() ? grid.predicateOf(verb) : -1;
    boolean infinitive =
        number >= 0
            && grid.predicates().get(number).form().equals("INF")
            && grid.predicates().get(number).first() <= verb
            && grid.sentence(verb) == grid.sentence(spot.head());
    int subject = Subjects.outer(grid, Sharing.predicate(context, spot));
    if (!infinitive || subject >= 0 && grid.phrases().get(subject).end() > spot.first()) {
      return null;
    }
    int end = verb + 1;
    int bound = SpanishClauses.end(context, spot, first);
    while (end < bound && !isClosed(context, end, bound)) {
      end++;
    }
    end = grid.bare(verb + 1, end);
    return Sources.of(context, spot, subject, List.of(new Attribution.Range(first, end)), 0.9);
  }

  /** A semicolon, or a comma with another clause behind it: ", aunque pidió". */
  private static boolean isClosed(Context context, int token, int bound) {
    Grid grid = context.grid();
    boolean turns = grid.is(token, Grid.COMMA) && grid.is(token + 1, "BUT");
    if (grid.is(token, Grid.SEMICOLON) || turns) {
      return true;
    }
    int number = grid.is(token, Grid.COMMA) && token + 2 < bound ? grid.predicateOf(token + 2) : -1;
    return number >= 0 && grid.predicates().get(number).isFinite() && !grid.is(token + 1, "THAT");
  }

  /** Behind ", sin embargo," and its like; the token itself where no comma stands. */
  private static int behindAside(Grid grid, int from) {
    if (!grid.is(from, Grid.COMMA)) {
      return from;
    }
    for (int at = from + 1; at < Math.min(grid.size() - 1, from + ASIDE); at++) {
      if (grid.predicateOf(at) >= 0) {
        return from;
      }
      if (grid.is(at, Grid.COMMA)) {
        return at + 1;
      }
    }
    return from;
  }
}
