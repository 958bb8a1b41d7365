package org.careo.model;

import java.util.List;

/**
 * Who copied whom in a case.
 *
 * @param edges pairs of reports, sorted by ids
 * @param origins sorted by id
 * @param parentage one entry a report, sorted by report id
 * @param drifts sorted by id
 * @param counts origins of the case and of statements that need their own count
 * @param statementOrigins one entry for each statement, sorted by statement id
 * @param links pairs of origins that may really be one, sorted by ids
 */
public record Lineage(
    List<LineageEdge> edges,
    List<Origin> origins,
    List<Parentage> parentage,
    List<Drift> drifts,
    List<OriginCount> counts,
    List<StatementOrigin> statementOrigins,
    List<OriginLink> links) {
  public static final Lineage NONE =
      new Lineage(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Without what is told of single statements. */
  public Lineage(
      List<LineageEdge> edges,
      List<Origin> origins,
      List<Parentage> parentage,
      List<Drift> drifts,
      List<OriginCount> counts) {
    this(edges, origins, parentage, drifts, counts, List.of(), List.of());
  }

  public Lineage {
    edges = List.copyOf(edges);
    origins = List.copyOf(origins);
    parentage = List.copyOf(parentage);
    drifts = List.copyOf(drifts);
    counts = List.copyOf(counts);
    statementOrigins = List.copyOf(statementOrigins);
    links = List.copyOf(links);
  }
}
