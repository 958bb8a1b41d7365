package org.careo.attribute;

import java.util.List;
import org.careo.attribute.chain.SameHolder;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.scope.Citations;
import org.careo.attribute.scope.Citations.Citation;
import org.careo.model.Hop;

/**
 * What citations in brackets are cited for: all that a sentence tells before one, back to an
 * earlier citation, rests on who is cited in it.
 */
final class Citing {
  private final String text;
  private final SameHolder same;
  private final List<Citation> citations;

  Citing(Grid grid, SameHolder same) {
    text = grid.report().text();
    this.same = same;
    citations = Citations.find(grid);
  }

  /** Citations of the report in text order. */
  List<Citation> citations() {
    return citations;
  }

  /** Whether the last words of a statement stand where a citation covers. */
  static boolean covers(Citation citation, Draft draft) {
    return draft.content.getLast().overlaps(citation.covers());
  }

  /** Who is cited, as hops of a chain. */
  List<Hop> hops(Citation citation) {
    return citation.names().stream()
        .map(name -> new Hop(name.of(text), "", Hop.Relation.CITED_BY, name))
        .toList();
  }

  /** Rests a statement on all whom citations over it cite. */
  void rest(Draft draft) {
    citations.stream()
        .filter(citation -> covers(citation, draft))
        .forEach(citation -> rest(draft, citation));
  }

  /** Rests a statement on those of a citation who are not in its chain yet. */
  void rest(Draft draft, Citation citation) {
    List<Hop> known = List.copyOf(draft.chain);
    hops(citation).stream()
        .filter(hop -> known.stream().noneMatch(one -> isNamedIn(one, hop)))
        .forEach(draft.chain::add);
  }

  /**
   * Whether a holder is named in the words of another: "a survey by Nogal" names Nogal, and "the
   * Sentinel" is The Harbor Sentinel that is cited.
   */
  private boolean isNamedIn(Hop known, Hop hop) {
    return known.holder().contains(hop.holder())
        || same.isSame(known, hop)
        || SameHolder.isShorter(known, hop);
  }
}
