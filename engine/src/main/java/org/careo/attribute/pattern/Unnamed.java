package org.careo.attribute.pattern;

import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.model.Language;

/**
 * "He was told to leave", "se le había pedido un plan", "le dijeron que la obra sigue": the verb
 * names whom it was said to, and nobody who said it.
 */
public final class Unnamed {
  private static final int CLITICS = 4;

  private Unnamed() {}

  /** Whether a cue of telling leaves its speaker open; an agent behind "by" may still name one. */
  public static boolean is(Grid grid, Spot spot) {
    boolean ofItself =
        spot.kind() == Spot.Kind.VERB
            && CueLexicon.of(grid.language(spot.head())).isIn("of itself", spot.cue().lemma());
    if (ofItself || Recipients.isTold(grid, spot)) {
      return true;
    }
    if (spot.kind() != Spot.Kind.VERB
        || !grid.language(spot.head()).equals(Language.SPANISH)
        || !isDirected(spot.cue())) {
      return false;
    }
    boolean clitic = false;
    boolean impersonal = false;
    int start = Math.max(grid.sentenceStart(spot.head()), spot.head() - CLITICS);
    for (int i = start; i < spot.head(); i++) {
      impersonal |= grid.is(i, "SE");
      clitic |= grid.is(i, "HIM");
    }
    boolean many =
        grid.token(spot.head()).has("Number=Plur") && grid.token(spot.head()).has("Person=3");
    int subject = Subjects.of(grid, spot.predicate(), 0);
    boolean own = subject >= 0 && adjoins(grid, subject, spot) || isInverted(grid, spot);
    return clitic && (impersonal || many && !own);
  }

  /** "Nos avisaron los perros": the subject stands right behind the verb. */
  private static boolean isInverted(Grid grid, Spot spot) {
    int phrase = grid.phraseOf(spot.end());
    return phrase >= 0
        && grid.phrases().get(phrase).first() == spot.end()
        && grid.token(grid.phrases().get(phrase).head()).has("Number=Plur");
  }

  /** Whether nothing but clitics and negations stands between a phrase and the cue. */
  private static boolean adjoins(Grid grid, int subject, Spot spot) {
    for (int i = grid.phrases().get(subject).end(); i < spot.first(); i++) {
      if (!grid.is(i, "HIM") && !grid.is(i, "NOT") && !grid.is(i, "SE")) {
        return false;
      }
    }
    return true;
  }

  /** Whether an act of speech goes to somebody: to be told, asked, ordered something. */
  static boolean isDirected(Cue cue) {
    return switch (cue.cueClass()) {
      case "say", "tell", "ask", "demand", "order", "warn", "promise" -> true;
      default -> false;
    };
  }
}
