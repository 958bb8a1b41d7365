package org.careo.attribute.pattern;

import java.util.List;
import java.util.Map;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * "Her deputy said the opposite", "su hermano declaró lo mismo": a verb of saying whose object only
 * points to what was said before. The object is the content.
 */
final class Echoes {
  private static final int LONGEST = 3;

  private Echoes() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = context.activeVerb(spot);
    boolean says =
        predicate != null
            && spot.cue().isListed()
            && spot.cue().strength() != Cue.Strength.WEAK
            && spot.cue().takes("that")
            && !grid.token(predicate.head()).has("Mood=Sub");
    int first = says ? behindHearer(context, spot) : -1;
    int end = first < 0 ? -1 : end(grid, first);
    int subject = end < 0 ? -1 : Subjects.outer(grid, Sharing.predicate(context, spot));
    return Sources.isSomebody(context, subject) && grid.phrases().get(subject).end() <= spot.first()
        ? Sources.of(context, spot, subject, List.of(new Attribution.Range(first, end)), 0.85)
        : null;
  }

  /** Right behind the verb, or behind whom it was told: "told the court the same". */
  private static int behindHearer(Context context, Spot spot) {
    Grid grid = context.grid();
    int at = spot.end();
    if (end(grid, at) >= 0 || !spot.cue().cueClass().equals("tell")) {
      return at;
    }
    int whom = grid.phraseOf(at);
    return whom >= 0 && Sources.isSomebody(context, whom) ? grid.phrases().get(whom).end() : -1;
  }

  /** End of the words that point back; -1 when none begin at a token or they go on. */
  private static int end(Grid grid, int first) {
    if (first >= grid.size()) {
      return -1;
    }
    Map<String, String> echoes = CueLexicon.of(grid.language(first)).phrases("echo");
    int bound = Math.min(grid.sentenceEnd(first), first + LONGEST);
    for (int end = bound; end > first; end--) {
      if (echoes.containsKey(Spots.words(grid, first, end))) {
        boolean closes =
            end >= grid.sentenceEnd(first)
                || grid.isPunctuation(end)
                || grid.is(end, "AND")
                || grid.is(end, "BUT")
                || grid.tag(end) == PartOfSpeech.ADP;
        return closes ? end : -1;
      }
    }
    return -1;
  }
}
