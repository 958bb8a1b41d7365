package org.careo.attribute.author;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Clause;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;

/** Finds the clauses that nobody but the author stands for. */
public final class AuthorClauses {
  private static final int LEAST_TOKENS = 3;

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
   * @param taken tokens that belong to an attribution: content, cue or source
   */
  public static List<Own> find(Grid grid, boolean[] taken) {
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
      Grid grid, Sentence sentence, List<Clause> clauses, boolean[] taken, List<Own> found) {
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
              hasFiniteVerb(grid, sentence) && grid.segmentKind(first).isArticle();
        };
    boolean title = grid.segmentKind(first) == SegmentKind.TITLE;
    if (!article || !title && !hasFiniteVerb(grid, sentence)) {
      return;
    }
    String rule = title ? "headline" : clauses.isEmpty() ? "sentence" : "clause";
    List<Clause> units = units(clauses);
    if (units.isEmpty() || title) {
      add(grid, new Range(first, sentence.endToken()), List.of(), taken, rule, found);
      return;
    }
    for (int c = 0; c < units.size(); c++) {
      Clause unit = units.get(c);
      add(grid, new Range(unit.firstToken(), unit.endToken()), units, taken, rule, found);
    }
  }

  /** Clauses that assert something by themselves: relative and infinitive ones stay with theirs. */
  private static List<Clause> units(List<Clause> clauses) {
    List<Clause> units = new ArrayList<>();
    for (Clause clause : clauses) {
      boolean own =
          switch (clause.kind()) {
            case MAIN, COORDINATED, ADVERBIAL, PARTICIPIAL -> true;
            case COMPLEMENT, RELATIVE, INFINITIVE -> false;
          };
      if (own && clause.endToken() - clause.firstToken() >= LEAST_TOKENS) {
        units.add(clause);
      }
    }
    return units;
  }

  /** Adds what is left of a range when other units inside it and taken tokens are cut out. */
  private static void add(
      Grid grid, Range range, List<Clause> others, boolean[] taken, String rule, List<Own> found) {
    List<Range> pieces = new ArrayList<>();
    int words = 0;
    int start = -1;
    for (int i = range.first(); i <= range.end(); i++) {
      boolean in = i < range.end() && !taken[i] && !isOthers(i, range, others);
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        Range piece = trimmed(grid, start, i);
        if (!piece.isEmpty()) {
          pieces.add(piece);
          words += piece.end() - piece.first();
        }
        start = -1;
      }
    }
    boolean verb = pieces.stream().anyMatch(piece -> hasVerb(grid, piece));
    if (words >= LEAST_TOKENS && (verb || rule.equals("headline"))) {
      found.add(new Own(pieces, rule));
    }
  }

  /** Whether a narrower unit holds the token. */
  private static boolean isOthers(int token, Range range, List<Clause> others) {
    for (Clause other : others) {
      boolean narrower = other.endToken() - other.firstToken() < range.end() - range.first();
      if (narrower && other.firstToken() <= token && token < other.endToken()) {
        return true;
      }
    }
    return false;
  }

  private static Range trimmed(Grid grid, int from, int to) {
    int first = from;
    int end = to;
    while (first < end && isLoose(grid, first)) {
      first++;
    }
    while (end > first && isLoose(grid, end - 1)) {
      end--;
    }
    return new Range(first, end);
  }

  private static boolean isLoose(Grid grid, int index) {
    return grid.isPunctuation(index)
        || grid.is(index, "AND")
        || grid.is(index, "BUT")
        || grid.is(index, "OR");
  }

  private static boolean hasVerb(Grid grid, Range piece) {
    for (int i = piece.first(); i < piece.end(); i++) {
      if (grid.predicateOf(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFiniteVerb(Grid grid, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      int predicate = grid.predicateOf(i);
      if (predicate >= 0 && grid.predicates().get(predicate).isFinite()) {
        return true;
      }
    }
    return false;
  }
}
