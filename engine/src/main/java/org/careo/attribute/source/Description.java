package org.careo.attribute.source;

import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.PartOfSpeech;

/**
 * What somebody without a name is called: the words of the source without article, possessive and
 * words that only point ("su propia oficina": "oficina"), the possessor behind ("Vale's office":
 * "office of Vale").
 */
final class Description {
  private final Grid grid;

  Description(Grid grid) {
    this.grid = grid;
  }

  /**
   * The name of whom a base phrase speaks of; the words as they stand when nothing else is left.
   */
  String of(Range phrase) {
    for (int i = phrase.first() + 1; i < phrase.end() - 1; i++) {
      if (grid.tag(i) == PartOfSpeech.PART) {
        int owner = isArticle(phrase.first()) ? phrase.first() + 1 : phrase.first();
        boolean named = owner < i && grid.tag(i - 1) == PartOfSpeech.PROPN;
        return named
            ? grid.text(bare(i + 1, phrase.end()), phrase.end()) + " of " + grid.text(owner, i)
            : grid.text(owner, phrase.end());
      }
    }
    int first = bare(phrase.first(), phrase.end());
    int end = phrase.end();
    while (end - 1 > first && isPointing(end - 1)) {
      end--;
    }
    return grid.text(first, end);
  }

  private int bare(int from, int end) {
    int first = from;
    while (first + 1 < end && (isArticle(first) || grid.isPossessive(first) || isPointing(first))) {
      first++;
    }
    return first;
  }

  private boolean isArticle(int token) {
    return grid.tag(token) == PartOfSpeech.DET && !grid.is(token, "NOT");
  }

  private boolean isPointing(int token) {
    return CueLexicon.of(grid.language(token)).isIn("pointing", grid.lower(token));
  }
}
