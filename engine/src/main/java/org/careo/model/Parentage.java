package org.careo.model;

import java.util.List;

/**
 * Where one report comes from.
 *
 * @param report its id
 * @param parent id of the report it derives from; empty when none in the case
 * @param origin id of the origin it goes back to; its own when it is own reporting
 * @param kind copy, rewrite, translation, cites; {@link LineageEdge.Kind#SHARES} with a hidden
 *     parent
 * @param own whether it is own reporting
 * @param probability of this answer
 * @param runnersUp the other answers, best first, each with its probability: the reason is one of
 *     the constants here, the value the id of the report that would be the parent, empty when none;
 *     with {@code probability} they sum to 1
 * @param parts other reports it takes passages from, likeliest first, each with its probability;
 *     which statements came from which says {@link StatementOrigin#parent}. Empty without a parent
 */
public record Parentage(
    String report,
    String parent,
    String origin,
    LineageEdge.Kind kind,
    boolean own,
    double probability,
    List<Candidate> runnersUp,
    List<Candidate> parts) {
  /** Reason of an answer: the report derives from that report. */
  public static final String PARENT = "parent";

  /** Reason of an answer: it derives from no report of the case. */
  public static final String NO_PARENT = "no parent in the case";

  /** Reason of an answer: it goes back to a text that is not in the case and that others share. */
  public static final String ABSENT = "a text that is not in the case";

  /** Reason of an answer: one of several other reports, none of them likely. */
  public static final String OTHERS = "other reports of the event";

  /** Reason of {@link #parts}. */
  public static final String PASSAGES = "takes passages from it";

  public Parentage {
    runnersUp = List.copyOf(runnersUp);
    parts = List.copyOf(parts);
  }
}
