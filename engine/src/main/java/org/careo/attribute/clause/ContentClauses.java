package org.careo.attribute.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Clause;
import org.careo.model.PartOfSpeech;
import org.careo.model.VerbGroup;

/**
 * Divides what somebody is said to have said: "nine people died and 31 were missing" is two things
 * that can be true or false apart.
 */
public final class ContentClauses {
  private final Grid grid;

  public ContentClauses(Grid grid) {
    this.grid = grid;
  }

  /**
   * The clauses of a content in text order, each as pieces in text order; a content that is not
   * divided is one clause of all its pieces.
   *
   * @param content pieces in text order, not empty
   */
  public List<List<Range>> of(List<Range> content) {
    List<List<Range>> found = new ArrayList<>();
    int at = content.getFirst().first();
    int end = content.getLast().end();
    while (at < end) {
      int stop = Math.min(end, Math.max(at + 1, grid.sentenceEnd(at)));
      addSentence(content, at, stop, found);
      at = stop;
    }
    found.removeIf(List::isEmpty);
    return found.size() < 2 ? List.of(List.copyOf(content)) : List.copyOf(found);
  }

  /** The clauses of the part of a content that stands in one sentence. */
  private void addSentence(List<Range> content, int from, int to, List<List<Range>> found) {
    int first = from;
    int end = to;
    while (first < end && !holds(content, first)) {
      first++;
    }
    while (end > first && !holds(content, end - 1)) {
      end--;
    }
    if (first == end) {
      return;
    }
    List<Clause> clauses = clauses(content, first, end);
    boolean opened = isComplementiser(first) || first > 0 && isComplementiser(first - 1);
    ClauseUnits units =
        new ClauseUnits(
            grid,
            first,
            end,
            clauses,
            clause -> clause.equals(clauses.getFirst()) || opened && isConjoined(clause, clauses));
    List<List<Range>> own = new ArrayList<>();
    for (int unit = 0; unit < Math.max(1, units.count()); unit++) {
      int number = unit;
      boolean divided = units.count() > 0;
      List<Range> pieces =
          ClausePieces.of(
              grid,
              first,
              end,
              token -> holds(content, token) && (!divided || units.unitOf(token) == number));
      own.add(divided ? ClausePieces.withSubject(grid, units.sharedSubject(unit), pieces) : pieces);
    }
    own.removeIf(List::isEmpty);
    own.sort(Comparator.comparingInt(pieces -> pieces.getLast().first()));
    found.addAll(joined(own, first));
  }

  /** The clauses with a verb of the content, cut to its stretch. */
  private List<Clause> clauses(List<Range> content, int first, int end) {
    List<Clause> inside = new ArrayList<>();
    for (Clause clause : grid.clausesIn(first, end)) {
      if (clause.verbGroup() < 0 || isCircumstance(clause)) {
        continue;
      }
      VerbGroup verbs = grid.reading().verbGroups().get(clause.verbGroup());
      if (verbs.isFinite() && holds(content, verbs.head()) && verbs.firstToken() >= first) {
        inside.add(
            new Clause(
                Math.max(first, clause.firstToken()),
                Math.min(end, clause.endToken()),
                clause.verbGroup(),
                clause.subject(),
                clause.kind(),
                clause.introducer()));
      }
    }
    return inside;
  }

  /** "before a shot was fired", "until the crew is free": says when, why or on what condition. */
  private boolean isCircumstance(Clause clause) {
    return clause.kind() == Clause.Kind.ADVERBIAL
        && (clause.introducer() < 0 || !ClauseUnits.isContrasting(grid.lower(clause.introducer())));
  }

  /** "… and that 31 were missing": said like the first of them. */
  private boolean isConjoined(Clause clause, List<Clause> clauses) {
    int introducer = clause.introducer();
    // Spanish "y que" may look like a relative clause, but that needs one before it to go with.
    boolean relative =
        clauses.stream()
            .takeWhile(before -> !before.equals(clause))
            .anyMatch(before -> before.kind() == Clause.Kind.RELATIVE);
    return (clause.kind() == Clause.Kind.COMPLEMENT
            || clause.kind() == Clause.Kind.RELATIVE && !relative)
        && introducer > 0
        && isComplementiser(introducer)
        && grid.tag(introducer - 1) == PartOfSpeech.CCONJ;
  }

  private boolean isComplementiser(int token) {
    return grid.reads(token, "complementiser");
  }

  /**
   * What is too short to tell anything, or begins without a mark or conjunction, goes with the
   * clause before it; the first of a sentence with the next.
   */
  private List<List<Range>> joined(List<List<Range>> clauses, int first) {
    List<List<Range>> kept = new ArrayList<>();
    List<Range> waiting = List.of();
    for (List<Range> clause : clauses) {
      List<Range> whole = together(waiting, clause);
      waiting = List.of();
      boolean apart = clause.getLast().first() == first || isOpened(clause.getLast().first());
      if (apart && ClausePieces.words(grid, clause) >= ClausePieces.LEAST_WORDS) {
        kept.add(whole);
      } else if (kept.isEmpty()) {
        waiting = whole;
      } else {
        kept.add(together(kept.removeLast(), clause));
      }
    }
    if (!waiting.isEmpty()) {
      kept.add(waiting);
    }
    return kept;
  }

  private boolean isOpened(int token) {
    int before = token - 1;
    return before >= 0
        && (grid.isPunctuation(before)
            || grid.tag(before) == PartOfSpeech.CCONJ
            || ClauseUnits.isContrasting(grid.lower(token)));
  }

  private static List<Range> together(List<Range> first, List<Range> second) {
    return Stream.concat(first.stream(), second.stream())
        .distinct()
        .sorted(Comparator.comparingInt(Range::first))
        .toList();
  }

  private static boolean holds(List<Range> content, int token) {
    return content.stream().anyMatch(piece -> piece.contains(token));
  }
}
