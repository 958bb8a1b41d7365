package org.careo.attribute.grid;

import org.careo.attribute.cue.CueLexicon;

/**
 * Through whom words were sent: "through a spokesman", "por conducto del alcalde". The phrases
 * stand in the lexicon, section "mediation".
 */
public final class Mediation {
  private static final int LONGEST = 3;

  private Mediation() {}

  /** The base phrase that the words of mediation beginning at a token govern; -1 when none do. */
  public static int phrase(Grid grid, int token) {
    int end = Math.min(grid.sentenceEnd(token), token + LONGEST);
    CueLexicon lexicon = CueLexicon.of(grid.language(token));
    StringBuilder words = new StringBuilder();
    for (int i = token; i < end; i++) {
      String word = CueLexicon.valueInEither("without article", grid.lower(i), grid.lower(i));
      words.append(words.isEmpty() ? "" : " ").append(word);
      if (lexicon.isIn("mediation", words.toString()) && i + 1 < grid.sentenceEnd(token)) {
        int phrase = grid.phraseOf(i + 1);
        return phrase >= 0 && grid.phrases().get(phrase).first() == i + 1 ? phrase : -1;
      }
    }
    return -1;
  }

  /**
   * Token behind ", through the mayor of Lome," when that begins at a token; -1 when it does not.
   */
  public static int behindAside(Grid grid, int comma) {
    int phrase = grid.is(comma, Grid.COMMA) ? phrase(grid, comma + 1) : -1;
    int end = phrase < 0 ? -1 : grid.behindOf(grid.phrases().get(phrase).end(), grid.size());
    return end > 0 && grid.is(end, Grid.COMMA) ? end + 1 : -1;
  }
}
