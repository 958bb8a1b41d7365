package org.careo.attribute.source;

import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.text.actor.States;

/**
 * What somebody without a name is called: the words of the source without article, possessive and
 * words that only point ("su propia oficina": "oficina"), the possessor behind ("Vale's office":
 * "office of Vale") unless it is a state ("Peru's navy").
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
        boolean named = owner < i && grid.tag(i - 1) == PartOfSpeech.PROPN && !isState(owner, i);
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

  /**
   * "one of the officials", "uno de los pescadores": what one of them is called; empty when the
   * source is no part of others.
   */
  String partOf(int head) {
    boolean part =
        CueLexicon.of(grid.language(head)).isIn("part", grid.lower(head))
            && grid.is(head + 1, "OF")
            && head + 2 < grid.size();
    if (!part) {
      return "";
    }
    int phrase = grid.phraseOf(head + 2);
    if (phrase < 0 || grid.phrases().get(phrase).isPronoun()) {
      return grid.is(head + 2, "THEY") || grid.is(head + 2, "HIM") ? nearestGroup(head) : "";
    }
    return single(grid.phrases().get(phrase));
  }

  /** "uno de ellos": one of the people the text spoke of last; empty when it spoke of none. */
  private String nearestGroup(int token) {
    for (int i = token - 1; i >= 0 && grid.paragraph(token) - grid.paragraph(i) <= 1; i--) {
      int phrase = grid.phraseOf(i);
      boolean people =
          phrase >= 0
              && grid.phrases().get(phrase).head() == i
              && grid.token(i).has("Number=Plur")
              && CueLexicon.of(grid.language(i)).isIn("collective", grid.token(i).lemma());
      if (people) {
        return single(grid.phrases().get(phrase));
      }
    }
    return "";
  }

  /** The noun of several in the singular, in English with what stands before it. */
  private String single(Phrase several) {
    int head = several.head();
    String noun = grid.token(head).lemma();
    int first = bare(several.first(), head + 1);
    while (first < head && grid.tag(first) == PartOfSpeech.NUM) {
      first++;
    }
    boolean before = first < head && !grid.language(head).equals(Language.SPANISH);
    return before ? grid.text(first, head) + " " + noun : noun;
  }

  private int bare(int from, int end) {
    int first = from;
    while (first + 1 < end && (isArticle(first) || grid.isPossessive(first) || isPointing(first))) {
      first++;
    }
    return first;
  }

  private boolean isState(int first, int end) {
    return States.builtIn().byName(States.key(grid.text(first, end))).isPresent();
  }

  private boolean isArticle(int token) {
    return grid.tag(token) == PartOfSpeech.DET && !grid.is(token, "NOT");
  }

  /** "same", "propia": whether a word says nothing of whom it is put before. */
  boolean isPointing(int token) {
    return CueLexicon.of(grid.language(token)).isIn("pointing", grid.lower(token));
  }
}
