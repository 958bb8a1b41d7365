package org.careo.trace;

import java.util.List;

/** Citations of reports of the case in the lists of works of others. */
final class WorksListed {
  /** That a work on a report's list is the report of the case that it seems to be. */
  static final double LIKELY = 0.9;

  private WorksListed() {}

  /** The members of an event that a report has in its list of works. */
  static List<Integer> by(int report, List<List<Integer>> event, List<Dossier> dossiers) {
    Dossier dossier = dossiers.get(report);
    return dossier.works().works().isEmpty()
        ? List.of()
        : event.stream()
            .flatMap(List::stream)
            .filter(other -> other != report && dossier.lists(dossiers.get(other)))
            .toList();
  }

  /** Which of two is on the other's list; empty when neither is, or both are. */
  static String source(Dossier a, Dossier b) {
    boolean has = a.lists(b);
    if (has == b.lists(a)) {
      return "";
    }
    return has ? b.id() : a.id();
  }
}
