package org.careo.attribute.chain;

import java.util.Optional;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.pattern.Attribution;
import org.careo.attribute.pattern.Attribution.Range;

/**
 * What a statement says it leans on: "the lawyer said, citing a report, that C", "De acuerdo con el
 * alcalde, que citó un análisis, C". The same words are put to the report, through the lawyer.
 *
 * @param cue tokens of the verb of citing
 * @param source tokens of who or what is cited
 */
public record Leaning(Range cue, Range source) {

  /** What stands outside the content behind a verb of citing in the sentence of the cue. */
  static Optional<Leaning> of(Grid grid, Holders holders, Attribution attribution) {
    int cue = attribution.spot().head();
    int start = grid.sentenceStart(cue);
    int end = grid.sentenceEnd(cue);
    for (int i = start; i + 1 < end; i++) {
      boolean cites = i != cue && !attribution.holds(i) && cites(grid, i);
      int at = cites && grid.isToward(i + 1) ? i + 2 : i + 1;
      int phrase = cites && at < end ? grid.phraseOf(at) : -1;
      boolean beside =
          i > cue || attribution.source().isEmpty() || i >= attribution.nominal().end();
      if (phrase >= 0 && beside && !attribution.holds(at)) {
        Phrase what = grid.phrases().get(phrase);
        boolean holds = holders.isDocument(what.head()) || holders.canHold(what);
        return holds
            ? Optional.of(
                new Leaning(new Range(i, i + 1), new Range(what.first(), holders.nameEnd(what))))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "citing", and the verb of a relative clause: "who cited", "que citó". */
  private static boolean cites(Grid grid, int token) {
    CueLexicon lexicon = CueLexicon.of(grid.language(token));
    if (lexicon.isIn("citing", grid.lower(token))) {
      return true;
    }
    boolean relative = grid.is(token - 1, "WHO") || grid.is(token - 1, "THAT");
    return relative
        && grid.predicateOf(token) >= 0
        && lexicon.isIn("citing", grid.token(token).lemma());
  }
}
