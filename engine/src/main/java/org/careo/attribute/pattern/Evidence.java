package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;
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
    // "El contrato se firmó en Ginebra, reveló la revista": behind a comma the subject follows.
    boolean inverted =
        grid.is(spot.first() - 1, Grid.COMMA)
            && grid.language(spot.head()).equals(Language.SPANISH)
            && spot.cue().takes("inversion");
    if (inverted) {
      return null;
    }
    boolean relative = isRelative(grid, spot.first() - 1);
    int subject = subject(context, spot, relative);
    if (subject < 0
        || grid.phrases().get(subject).end() > spot.first()
        || !isEvidence(context, subject)) {
      return null;
    }
    int end = ObjectEnd.of(context, spot, first);
    end = relative ? beforeMain(grid, first, end) : end;
    return end <= first
        ? null
        : Sources.of(context, spot, subject, List.of(new Attribution.Range(first, end)), 0.85);
  }

  /** "a memo that names six dealers | was left": the verb of the noun ends its relative clause. */
  private static int beforeMain(Grid grid, int first, int end) {
    for (int i = first + 1; i < end; i++) {
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

  private static boolean isRelative(Grid grid, int token) {
    return grid.is(token, "WHO") || grid.is(token, "WHICH") || grid.is(token, "THAT");
  }

  /** The noun right before a relative pronoun or a participle, or the subject. */
  private static int subject(Context context, Spot spot, boolean relative) {
    Grid grid = context.grid();
    boolean participle = grid.predicates().get(spot.predicate()).form().equals("PART");
    int last = relative ? spot.first() - 2 : spot.first() - 1;
    int before = relative || participle ? grid.phraseOf(last) : -1;
    return before >= 0 ? before : Subjects.outer(grid, Sharing.predicate(context, spot));
  }

  /** Whether the phrase names a document, data, or what examined something. */
  static boolean isEvidence(Context context, int phrase) {
    return context.phraseKind(phrase).equals("document")
        || isData(context.grid(), phrase)
        || isExamination(context.grid(), phrase);
  }

  /** "agency data", "the figures". */
  static boolean isData(Grid grid, int phrase) {
    int head = grid.phrases().get(phrase).head();
    return CueLexicon.of(grid.language(head)).isIn("data", grid.token(head).lemma());
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
