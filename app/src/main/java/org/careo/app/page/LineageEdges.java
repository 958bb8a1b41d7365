package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careo.app.page.LineageView.Edge;
import org.careo.export.Words;
import org.careo.model.Candidate;
import org.careo.model.Origin;
import org.careo.model.Parentage;

/** The edges of a picture of lineage, each with its way in the drawing; empty where not drawn. */
final class LineageEdges {
  private static final String PASSAGES = "passages";
  private static final int NAME = 120;

  private final CaseIndex index;
  private final LineageFamilies families;
  private final Map<String, String> kinds = new HashMap<>();

  LineageEdges(CaseIndex index, LineageFamilies families) {
    this.index = index;
    this.families = families;
    index
        .lineage()
        .edges()
        .forEach(edge -> kinds.put(key(edge.a(), edge.b()), Words.of(edge.kind())));
  }

  /** From the parent to a report that derives from it. */
  Edge derived(String report, String path) {
    String parent = families.parent(report);
    Optional<Parentage> found = families.parentage(report);
    String kind = found.map(each -> Words.of(each.kind())).orElse("shares");
    return between(
        parent,
        report,
        kinds.getOrDefault(key(parent, report), kind),
        found.map(each -> percent(each.probability())).orElse(-1),
        path);
  }

  /** From a report to another that takes passages from it. */
  Edge passages(Candidate part, String report, String path) {
    return between(part.value(), report, PASSAGES, percent(part.score()), path);
  }

  /** From what is not in the case to a report that goes back to it or names it. */
  Edge named(Origin origin, String report, String path) {
    return new Edge(
        origin.id(),
        report,
        Blocks.cut(index.nameOf(origin), NAME),
        index.labelOf(report),
        origin.name().isEmpty() ? "goes back to" : "cites",
        -1,
        path,
        "",
        "/origins/" + origin.id());
  }

  private Edge between(String source, String report, String kind, int percent, String path) {
    return new Edge(
        source,
        report,
        index.labelOf(source),
        index.labelOf(report),
        kind,
        percent,
        path,
        "/lineage/" + key(source, report),
        "/reports/" + source);
  }

  private static int percent(double probability) {
    return (int) Math.round(probability * 100);
  }

  /** Two reports in the order of their ids, as the address of their comparison has them. */
  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + "/" + other : other + "/" + one;
  }

  /**
   * Every edge of a family, none with its way, by the report it leads to.
   *
   * @param family root of the family; empty = all
   */
  List<Edge> all(String family) {
    List<Edge> edges = new ArrayList<>();
    List<String> open = new ArrayList<>(family.isEmpty() ? families.families() : List.of(family));
    for (int at = 0; at < open.size(); at++) {
      String report = open.get(at);
      if (!families.parent(report).isEmpty()) {
        edges.add(derived(report, ""));
      }
      families.parts(report).forEach(part -> edges.add(passages(part, report, "")));
      families.absentOf(report).forEach(origin -> edges.add(named(origin, report, "")));
      open.addAll(families.children(report));
    }
    edges.sort(
        Comparator.comparing(Edge::toLabel)
            .thenComparing(Edge::to)
            .thenComparing(LineageEdges::rank)
            .thenComparing(Edge::fromLabel));
    return edges;
  }

  /** First what a report derives from, then what it takes passages from, then what it names. */
  private static int rank(Edge edge) {
    return edge.link().isEmpty() ? 2 : edge.kind().equals(PASSAGES) ? 1 : 0;
  }
}
