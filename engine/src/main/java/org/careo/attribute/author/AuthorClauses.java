package org.careo.attribute.author;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Clause;
import org.careo.model.PartOfSpeech;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;

/** Finds the clauses that nobody but the author stands for. */
public final class AuthorClauses {
  private static final int LEAST_WORDS = 3;
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
        add(grid, pieces(grid, first, end, token -> !taken[token]), title, "sentence", found);
      }
      return;
    }
    for (int unit = 0; unit < units.count(); unit++) {
      // Where a cue of somebody else has taken the verb, what is left over asserts nothing.
      if (!taken[units.verbs(unit).head()]) {
        int number = unit;
        List<Range> pieces =
            pieces(grid, first, end, token -> !taken[token] && units.unitOf(token) == number);
        add(grid, withSubject(grid, units.sharedSubject(unit), pieces), title, "clause", found);
      }
    }
  }

  private static void add(
      Grid grid, List<Range> pieces, boolean title, String rule, List<Own> found) {
    int words = 0;
    for (Range piece : pieces) {
      for (int token = piece.first(); token < piece.end(); token++) {
        words += grid.isPunctuation(token) ? 0 : 1;
      }
    }
    if (words >= LEAST_WORDS) {
      found.add(new Own(pieces, title ? "headline" : rule));
    }
  }

  /**
   * "The city condemned it and | offered a reward": a coordinated verb tells something only with
   * the subject it shares.
   */
  private static List<Range> withSubject(Grid grid, Range subject, List<Range> pieces) {
    if (pieces.isEmpty()
        || subject.isEmpty()
        || subject.end() > pieces.getFirst().first()
        || grid.quotation(subject.first()) != grid.quotation(pieces.getFirst().first())) {
      return pieces;
    }
    List<Range> whole = new ArrayList<>(pieces);
    whole.addFirst(subject);
    return whole;
  }

  /** The runs of tokens that belong, without the marks and conjunctions at their ends. */
  private static List<Range> pieces(Grid grid, int first, int end, IntPredicate belongs) {
    List<Range> pieces = new ArrayList<>();
    int start = -1;
    for (int token = first; token <= end; token++) {
      boolean in = token < end && belongs.test(token);
      if (in && start < 0) {
        start = token;
      } else if (!in && start >= 0) {
        Range piece = trimmed(grid, start, token);
        if (hasWord(grid, piece)) {
          pieces.add(piece);
        }
        start = -1;
      }
    }
    return pieces;
  }

  /** A list number left alone by what was taken behind it is no content. */
  private static boolean hasWord(Grid grid, Range piece) {
    for (int token = piece.first(); token < piece.end(); token++) {
      if (grid.lower(token).chars().anyMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }

  private static Range trimmed(Grid grid, int from, int to) {
    // "1. Will the army come?": the number of a list or question says nothing.
    boolean numbered =
        grid.tag(from) == PartOfSpeech.NUM
            && from == grid.sentenceStart(from)
            && (grid.is(from + 1, Grid.STOP) || grid.is(from + 1, Grid.CLOSE_BRACKET));
    int first = numbered ? from + 1 : from;
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
    return grid.isPunctuation(index) || grid.tag(index) == PartOfSpeech.CCONJ;
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
