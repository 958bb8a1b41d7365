package org.careo.attribute.pattern;

import java.util.regex.Pattern;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;

/**
 * Coordinated cues of one source: "the mayor said that the road is open, denied that it was closed
 * and asked for patience" has three statements of the mayor, and none of the road.
 */
final class Sharing {
  private static final Pattern TENSE = Pattern.compile(".*(Tense=\\w+).*");

  private Sharing() {}

  /**
   * The verb group whose subject a cue has: that of the cue it goes on with, its own when it goes
   * on with none.
   */
  static int predicate(Context context, Spot spot) {
    Grid grid = context.grid();
    if (spot.kind() != Spot.Kind.VERB || !isJoined(grid, spot)) {
      return spot.predicate();
    }
    for (int i = spot.first() - 1; i > grid.sentenceStart(spot.head()); i--) {
      if (isDoneBySomebody(context, spot, i)) {
        return spot.predicate();
      }
      int number = context.spotAt(i);
      Spot other = number < 0 ? null : context.spots().get(number);
      if (other != null
          && other.kind() == Spot.Kind.VERB
          && other.cue().strength() != Cue.Strength.WEAK
          && grid.quotation(i) < 0
          && !grid.predicates().get(other.predicate()).passive()
          && sameTense(grid, spot, grid.predicates().get(other.predicate()))) {
        return predicate(context, other);
      }
    }
    return spot.predicate();
  }

  /** "My mother named him, and I laughed and said": the nearest doer of an act has the cue too. */
  private static boolean isDoneBySomebody(Context context, Spot spot, int index) {
    Grid grid = context.grid();
    int number = grid.predicateOf(index);
    if (number < 0 || grid.predicates().get(number).head() != index || context.spotAt(index) >= 0) {
      return false;
    }
    Predicate predicate = grid.predicates().get(number);
    int subject = predicate.isFinite() ? Subjects.of(grid, number, 0) : -1;
    return Sources.isSomebody(context, subject)
        && grid.phrases().get(subject).end() == predicate.first()
        && sameTense(grid, spot, predicate);
  }

  /** Whether a cue goes on with the subject of a cue before it. */
  static boolean goesOn(Context context, Spot spot) {
    return predicate(context, spot) != spot.predicate();
  }

  /** A conjunction, or a comma with no subject behind it, stands before the cue. */
  private static boolean isJoined(Grid grid, Spot spot) {
    boolean spanish = grid.language(spot.head()).equals(Language.SPANISH);
    int before = (spanish ? SpanishFrames.beforeClitic(grid, spot.first()) : spot.first()) - 1;
    return grid.is(before, "AND")
        || grid.is(before, "BUT")
        || grid.is(before, Grid.COMMA)
            && grid.predicates().get(spot.predicate()).isFinite()
            && !closesName(grid, before);
  }

  /** "y su canciller, Celia Vaca, | se ha quejado": the comma behind a name that renames. */
  private static boolean closesName(Grid grid, int comma) {
    int name = grid.phraseOf(comma - 1);
    int open = name < 0 ? -1 : grid.phrases().get(name).first() - 1;
    int renamed = open > 0 && grid.is(open, Grid.COMMA) ? grid.phraseOf(open - 1) : -1;
    return renamed >= 0
        && grid.phrases().get(name).isName()
        && grid.is(grid.phrases().get(renamed).first() - 1, "AND");
  }

  /** Whether a verb group stands in the tense of a cue, so that it may go on with its subject. */
  static boolean sameTense(Grid grid, Spot spot, Predicate next) {
    Predicate own = grid.predicates().get(spot.predicate());
    if (own.form().equals("ING") || next.form().equals("ING")) {
      return own.form().equals(next.form());
    }
    String tense = tense(grid, own);
    return tense.startsWith("Tense=P") && tense.equals(tense(grid, next));
  }

  /** Tense of the word that carries it. */
  private static String tense(Grid grid, Predicate predicate) {
    for (int i = predicate.first(); i <= predicate.head(); i++) {
      String features = grid.token(i).features();
      if (features.contains("VerbForm=Fin") || i == predicate.head()) {
        return TENSE.matcher(features).replaceAll("$1");
      }
    }
    return "";
  }
}
