package org.careo.casefile;

import java.util.List;

/**
 * What the last build changed against the findings before it.
 *
 * @param first whether there were none before
 * @param reports ids of the reports that came in, sorted
 * @param changes what became of findings, by kind and id
 */
public record CaseChanges(boolean first, List<String> reports, List<Change> changes) {
  public CaseChanges {
    reports = List.copyOf(reports);
    changes = List.copyOf(changes);
  }

  /**
   * One finding that is new, gone or no longer what it was.
   *
   * @param kind what happened
   * @param id id of the finding now; where it is gone, the one it had
   * @param label gist of a claim, explanation of a relation, name of an origin
   * @param before what it was: assessment word, number of carriers; empty when new
   * @param after what it is now; empty when gone
   */
  public record Change(Kind kind, String id, String label, String before, String after) {}

  /** What can happen to a finding; in the order of interest. */
  public enum Kind {
    CONTRADICTION_NEW,
    CONTRADICTION_GONE,
    CLAIM_REASSESSED,
    CLAIM_SHARED,
    ORIGIN_NEW,
    ORIGIN_CARRIED
  }
}
