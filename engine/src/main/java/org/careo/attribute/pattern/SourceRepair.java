package org.careo.attribute.pattern;

import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;

/**
 * Moves the answer of the source ranker to the phrase that grammar asks for: the one right behind
 * "according to", and the head of the phrase that ends right before the cue ("witnesses quoted by
 * the agency said": the witnesses).
 */
final class SourceRepair {
  private static final int CLIMBS = 3;

  private SourceRepair() {}

  static SourceQuestion.Candidate of(Context context, Spot spot, SourceQuestion.Candidate given) {
    Grid grid = context.grid();
    if (spot.kind() == Spot.Kind.PREPOSITION) {
      int phrase = grid.phraseOf(spot.end());
      return phrase < 0 ? given : SourceQuestion.Candidate.of(grid, phrase);
    }
    if (Recipients.isTold(grid, spot)) {
      return Recipients.agent(grid, spot);
    }
    int doer = Witnessed.doer(context, spot);
    if (doer >= 0) {
      return SourceQuestion.Candidate.of(grid, doer);
    }
    boolean relative = grid.is(spot.first() - 1, "WHO") || grid.is(spot.first() - 1, "WHICH");
    if (relative && given.end() <= spot.first()) {
      int subject = Subjects.of(context, spot);
      return subject < 0 ? given : SourceQuestion.Candidate.of(grid, subject);
    }
    int shared = Sharing.predicate(context, spot);
    if (shared != spot.predicate() && given.end() <= spot.first()) {
      int subject = Subjects.of(grid, shared, 0);
      return subject < 0 ? given : SourceQuestion.Candidate.of(grid, subject);
    }
    boolean whose = given.possessor() && spot.kind() == Spot.Kind.VERB;
    if (whose && !isTelling(grid, given.phrase())) {
      // "his agency had warned": the agency; "his account says": he.
      return SourceQuestion.Candidate.of(grid, given.phrase());
    }
    if (given.isNone()
        || given.possessor()
        || given.end() > spot.first()
        || spot.kind() != Spot.Kind.VERB) {
      return given;
    }
    SourceQuestion.Candidate here = given;
    for (int climb = 0; climb < CLIMBS && adjoins(grid, here.end(), spot.first()); climb++) {
      int head = governor(context, here.first());
      if (head < 0) {
        return here;
      }
      here = SourceQuestion.Candidate.of(grid, head);
    }
    return here;
  }

  /**
   * Whether a phrase before a finite Spanish verb cannot be its subject, which is then unexpressed:
   * a preposition governs it ("buscan a un tripulante, y no descartó"), or a verb in the singular
   * follows a common noun in the plural ("Fueron doce disparos, dijo").
   */
  static boolean isNoSubject(Grid grid, Spot spot, SourceQuestion.Candidate given) {
    if (given.isNone()
        || given.possessor()
        || given.end() > spot.first()
        || spot.kind() != Spot.Kind.VERB
        || !grid.language(spot.head()).equals(Language.SPANISH)
        || !grid.predicates().get(spot.predicate()).isFinite()) {
      return false;
    }
    Phrase phrase = grid.phrases().get(given.phrase());
    boolean apart = !adjoins(grid, given.end(), spot.first());
    boolean inside = given.first() > grid.sentenceStart(spot.head());
    boolean several = grid.token(phrase.head()).has("Number=Plur") && !phrase.isName();
    return inside && apart && grid.tag(given.first() - 1) == PartOfSpeech.ADP
        || several && isSingular(grid, grid.predicates().get(spot.predicate()));
  }

  private static boolean isSingular(Grid grid, Predicate predicate) {
    for (int i = predicate.first(); i <= predicate.head(); i++) {
      if (grid.token(i).has("VerbForm=Fin")) {
        return grid.token(i).has("Number=Sing");
      }
    }
    return false;
  }

  private static boolean isTelling(Grid grid, int phrase) {
    int head = grid.phrases().get(phrase).head();
    return CueLexicon.of(grid.language(head))
        .isAnyIn("telling", grid.token(head).lemma(), grid.lower(head));
  }

  /** Whether nothing but further phrases of the same chain stands between a phrase and the cue. */
  private static boolean adjoins(Grid grid, int end, int cue) {
    for (int i = end; i < cue; i++) {
      boolean inside =
          grid.phraseOf(i) >= 0
              || grid.is(i, "OF")
              || grid.is(i, "BY")
              || grid.is(i, "IN")
              || grid.is(i, "TO")
              || !CueLexicon.of(grid.language(i)).carrier(grid.lower(i)).isEmpty();
      if (!inside) {
        return false;
      }
    }
    return true;
  }

  /** The phrase that a participle with its agent, or "by" an author, hangs on; -1 when none. */
  private static int governor(Context context, int first) {
    Grid grid = context.grid();
    int direct = grid.is(first - 1, "BY") ? grid.phraseOf(first - 2) : -1;
    if (direct >= 0 && context.phraseKind(direct).equals("document")) {
      return direct;
    }
    int start = grid.sentenceStart(first);
    if (first - 2 < start || !(grid.is(first - 1, "BY") || grid.is(first - 1, "IN"))) {
      return -1;
    }
    for (int i = first - 2; i > Math.max(start, first - 7); i--) {
      if (!CueLexicon.of(grid.language(i)).carrier(grid.lower(i)).isEmpty()) {
        return grid.phraseOf(i - 1);
      }
      if (grid.is(i, Grid.COMMA)) {
        return -1;
      }
    }
    return -1;
  }
}
