package org.careo.attribute.author;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.careo.attribute.clause.ClausePieces;
import org.careo.attribute.clause.ClauseUnits;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Clause;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;

/** Finds the clauses that nobody but the author stands for. */
public final class AuthorClauses {
  private static final int LEAST_HEADLINE = 5;

  private AuthorClauses() {}

  /**
   * Pieces of one author statement with the rule that made it: "headline", "clause" or "sentence".
   *
   * @param pieces token ranges in text order
   * @param rule why it is the author's
   */
  public record Own(List<Range> pieces, String rule) {}

  /**
   * The author's clauses in text order.
   *
   * @param taken whether a token belongs to an attribution: content, cue or source
   */
  public static List<Own> find(Grid grid, IntPredicate taken) {
    List<Own> found = new ArrayList<>();
    List<Clause> clauses = grid.reading().clauses();
    int next = 0;
    for (Sentence sentence : grid.reading().sentences()) {
      List<Clause> inside = new ArrayList<>();
      while (next < clauses.size() && clauses.get(next).firstToken() < sentence.endToken()) {
        if (clauses.get(next).firstToken() >= sentence.firstToken()) {
          inside.add(clauses.get(next));
        }
        next++;
      }
      if (sentence.endToken() > sentence.firstToken()) {
        sentence(grid, sentence, inside, taken, found);
      }
    }
    return found;
  }

  private static void sentence(
      Grid grid, Sentence sentence, List<Clause> clauses, IntPredicate taken, List<Own> found) {
    int first = sentence.firstToken();
    boolean article =
        switch (grid.segmentKind(first)) {
          case TITLE, BODY, QUOTE, LIST, CAPTION -> true;
          case HEADING,
              BYLINE,
              DATE,
              REFERENCES,
              AUTHOR_NOTE,
              EDITORS_NOTE,
              TEASER,
              ADVERTISEMENT,
              WIDGET ->
              hasFiniteVerb(grid, sentence, clauses) && grid.segmentKind(first).isArticle();
        };
    boolean title = grid.segmentKind(first) == SegmentKind.TITLE;
    int end = sentence.endToken();
    if (!article || !title && !hasFiniteVerb(grid, sentence, clauses)) {
      return;
    }
    ClauseUnits units = new ClauseUnits(grid, first, end, clauses);
    if (units.count() == 0) {
      // A headline without a finite verb ("Three dead in port blast") tells something all the same.
      if (!title || end - first >= LEAST_HEADLINE) {
        add(
            grid,
            ClausePieces.of(grid, first, end, token -> !taken.test(token)),
            title,
            "sentence",
            found);
      }
      return;
    }
    for (int unit = 0; unit < units.count(); unit++) {
      // Where a cue of somebody else has taken the verb, what is left over asserts nothing.
      if (!taken.test(units.verbs(unit).head())) {
        int number = unit;
        List<Range> pieces =
            ClausePieces.of(
                grid, first, end, token -> !taken.test(token) && units.unitOf(token) == number);
        add(
            grid,
            ClausePieces.withSubject(grid, units.sharedSubject(unit), pieces),
            title,
            "clause",
            found);
      }
    }
  }

  private static void add(
      Grid grid, List<Range> pieces, boolean title, String rule, List<Own> found) {
    if (ClausePieces.words(grid, pieces) >= ClausePieces.LEAST_WORDS) {
      found.add(new Own(pieces, title ? "headline" : rule));
    }
  }

  /** By the words' own forms, or by the clause that was read of them. */
  private static boolean hasFiniteVerb(Grid grid, Sentence sentence, List<Clause> clauses) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      int predicate = grid.predicateOf(i);
      if (predicate >= 0 && grid.predicates().get(predicate).isFinite()) {
        return true;
      }
    }
    return clauses.stream()
        .filter(clause -> clause.verbGroup() >= 0)
        .anyMatch(clause -> grid.reading().verbGroups().get(clause.verbGroup()).isFinite());
  }
}
