package org.careo.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careo.attribute.author.CitedTitles;
import org.careo.attribute.commitment.CommitmentReader;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.attribute.scope.Citations;
import org.careo.model.Hop;

/** Statements that rest on citations alone: sentences with one, and titles of cited works. */
final class CitedStatements {
  private static final int SHORTEST = 3;

  private final Grid grid;
  private final Citing citing;
  private final Pieces pieces;
  private final CommitmentReader commitments;

  CitedStatements(Grid grid, Citing citing, Pieces pieces) {
    this.grid = grid;
    this.citing = citing;
    this.pieces = pieces;
    this.commitments = new CommitmentReader(grid);
  }

  /**
   * "(Name, 2024)" in a sentence: what the sentence tells rests on who is cited; where that is
   * nobody's attribution, the author asserts it and rests it on them. A bare number makes nothing a
   * statement that is none.
   */
  void addSentences(List<Draft> drafts, TakenTokens taken) {
    for (Citations.Citation citation : citing.citations()) {
      List<Draft> covered =
          drafts.stream().filter(draft -> Citing.covers(citation, draft)).toList();
      covered.forEach(draft -> citing.rest(draft, citation));
      if (!citation.numbered() && covered.stream().allMatch(draft -> draft.parent != null)) {
        sentence(citation, taken).ifPresent(drafts::add);
      }
    }
  }

  private Optional<Draft> sentence(Citations.Citation citation, TakenTokens taken) {
    int first = grid.reading().sentences().get(citation.sentence()).firstToken();
    int end = first;
    int sentenceEnd = grid.sentenceEnd(first);
    while (end < sentenceEnd && grid.token(end).end() <= citation.bracket().start()) {
      end++;
    }
    int start = first;
    for (int i = first; i < end; i++) {
      if (taken.has(i)) {
        start = i + 1;
      }
    }
    while (start < end && grid.isPunctuation(start) && grid.quotation(start) < 0) {
      start++;
    }
    if (end - start < SHORTEST) {
      return Optional.empty();
    }
    Draft draft = new Draft();
    Range piece = new Range(start, end);
    draft.content.add(pieces.bare(piece));
    draft.source.addAll(citation.names());
    draft.cueClass = "citation";
    draft.rule = "citation";
    draft.chain.addAll(citing.hops(citation));
    draft.commitments = List.of(commitments.author(List.of(piece)));
    draft.confidence = 0.9;
    int last = end;
    while (last < sentenceEnd && grid.token(last).start() < citation.bracket().end()) {
      last++;
    }
    taken.take(new Range(start, last));
    return Optional.of(draft);
  }

  /** What the titles of cited works tell: the author rests on it and others published it. */
  List<Draft> titles() {
    List<Draft> drafts = new ArrayList<>();
    for (CitedTitles.Cited cited : CitedTitles.find(grid)) {
      Draft draft = new Draft();
      String name = cited.by().of(grid.report().text());
      draft.content.add(grid.span(cited.title().first(), cited.title().end()));
      draft.source.add(cited.by());
      draft.cueClass = "citation";
      draft.rule = "cited title";
      draft.chain.add(new Hop(name, "", Hop.Relation.CITED_BY, cited.by()));
      draft.commitments = List.of(commitments.author(List.of(cited.title())));
      drafts.add(draft);
    }
    return drafts;
  }
}
