package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a document, data or an examination holds, without a clause: "the memo lists nine faults",
 * "un informe que enumera doce fallos", "said the audit listed nine faults".
 */
final class Evidence {

  private Evidence() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = grid.predicates().get(spot.predicate());
    CueLexicon lexicon = CueLexicon.of(grid.language(spot.head()));
    boolean holds = lexicon.isIn("holding", spot.cue().lemma());
    // "the audit listed nine faults": a participle has no object behind it.
    boolean active = predicate.isFinite() || predicate.form().equals("PART");
    int first = spot.end();
    if (!holds
        || !active
        || predicate.passive()
        || predicate.modal()
        || grid.quotation(spot.head()) >= 0
        || first >= grid.sentenceEnd(spot.head())
        || grid.phraseOf(first) < 0
        || grid.phrases().get(grid.phraseOf(first)).isPronoun()
        || Times.is(grid, grid.phrases().get(grid.phraseOf(first)))) {
      return null;
    }
    int subject = subject(context, spot);
    if (subject < 0
        || grid.phrases().get(subject).end() > spot.first()
        || !isEvidence(context, subject)) {
      return null;
    }
    int end = beforeMain(context, spot, first, ObjectEnd.of(context, spot, first));
    return end <= first
        ? null
        : Sources.of(context, spot, subject, List.of(new Attribution.Range(first, end)), 0.85);
  }

  /** "a memo that names six dealers | was left": the verb of the noun ends its relative clause. */
  private static int beforeMain(Context context, Spot spot, int first, int end) {
    Grid grid = context.grid();
    for (int i = first + 1; isRelative(grid, spot) && i < end; i++) {
      int number = grid.predicateOf(i);
      boolean main =
          number >= 0
              && grid.predicates().get(number).first() == i
              && grid.predicates().get(number).isFinite()
              && grid.phraseOf(i - 1) >= 0;
      if (main) {
        return i;
      }
    }
    return end;
  }

  private static boolean isRelative(Grid grid, Spot spot) {
    int pronoun = spot.first() - 1;
    return grid.is(pronoun, "WHO") || grid.is(pronoun, "WHICH") || grid.is(pronoun, "THAT");
  }

  /** The noun right before a relative pronoun, or the subject. */
  private static int subject(Context context, Spot spot) {
    Grid grid = context.grid();
    int pronoun = spot.first() - 1;
    boolean relative = isRelative(grid, spot);
    boolean participle = grid.predicates().get(spot.predicate()).form().equals("PART");
    int before = relative ? grid.phraseOf(pronoun - 1) : participle ? grid.phraseOf(pronoun) : -1;
    return before >= 0 ? before : Subjects.outer(grid, Sharing.predicate(context, spot));
  }

  /** Whether the phrase names a document, data, or what examined something. */
  static boolean isEvidence(Context context, int phrase) {
    Grid grid = context.grid();
    int head = grid.phrases().get(phrase).head();
    return context.phraseKind(phrase).equals("document")
        || CueLexicon.of(grid.language(head)).isIn("data", grid.token(head).lemma())
        || isExamination(grid, phrase);
  }

  /** "two inspections had found": what examined something holds its result. */
  static boolean isExamination(Grid grid, int phrase) {
    int first = grid.phrases().get(phrase).first();
    for (int i = first; i < grid.phrases().get(phrase).end(); i++) {
      if (CueLexicon.of(grid.language(i)).isIn("examination", grid.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
