package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.casefile.StoredReport;
import org.careo.export.Words;
import org.careo.model.Origin;
import org.careo.model.Parentage;

/**
 * Lays lineage out in layers: what was there first on the left, what derives from it to the right,
 * one band an origin. No force, no chance: the same case gives the same picture.
 */
public final class LineageViews {
  private static final int MOST_NODES = 300;
  private static final int MOST_ABSENT = 30;
  private static final int COLUMN = 300;
  private static final int ROW = 58;
  private static final int BOX = 230;
  private static final int BOX_HEIGHT = 42;

  private final CaseIndex index;
  private final Map<String, Parentage> parentage = new TreeMap<>();
  private final Map<String, Origin> absent = new TreeMap<>();

  public LineageViews(CaseIndex index) {
    this.index = index;
    index.lineage().parentage().forEach(each -> parentage.put(each.report(), each));
    index.lineage().origins().stream()
        .filter(origin -> !origin.present())
        .forEach(origin -> absent.put(origin.id(), origin));
  }

  public LineageView view() {
    Map<String, List<String>> children = new TreeMap<>();
    Set<String> roots =
        new TreeSet<>(Comparator.comparing(this::order).thenComparing(Comparator.naturalOrder()));
    for (StoredReport report : index.reports()) {
      if (!report.isRead()) {
        continue;
      }
      String parent = parent(report.id());
      if (parent.isEmpty()) {
        roots.add(report.id());
      } else {
        children.computeIfAbsent(parent, id -> new ArrayList<>()).add(report.id());
      }
    }
    boolean grouped = index.reports().size() > MOST_NODES;
    Map<String, LineageView.Node> nodes = new LinkedHashMap<>();
    int[] row = {0};
    int left = absent.isEmpty() ? 0 : 1;
    List<String> ordered = new ArrayList<>(roots);
    ordered.sort(
        Comparator.comparingInt((String root) -> -size(root, children))
            .thenComparing(this::order)
            .thenComparing(Comparator.naturalOrder()));
    for (String root : ordered) {
      place(root, left, row, children, nodes, grouped);
    }
    int rows = Math.max(row[0], placeAbsent(nodes));
    List<LineageView.Edge> edges = edges(nodes);
    int width = nodes.values().stream().mapToInt(LineageView.Node::x).max().orElse(0) + BOX + 20;
    return new LineageView(width, rows * ROW + 20, List.copyOf(nodes.values()), edges, grouped);
  }

  /** The parent in the case; empty when there is none. */
  private String parent(String report) {
    Parentage found = parentage.get(report);
    return found == null ? "" : found.parent();
  }

  /**
   * Puts the origins that are not in the case into the first column, those with most carriers
   * first, and gives the rows they take. Where there are very many, only those that several reports
   * go back to are shown.
   */
  private int placeAbsent(Map<String, LineageView.Node> nodes) {
    List<Origin> shown =
        absent.values().stream()
            .filter(origin -> absent.size() <= MOST_ABSENT || origin.reports().size() > 1)
            .sorted(
                Comparator.comparingInt((Origin origin) -> -origin.reports().size())
                    .thenComparing(Origin::id))
            .toList();
    int row = 0;
    for (Origin origin : shown) {
      nodes.put(origin.id(), node(origin.id(), 10, row++ * ROW + 10, ""));
    }
    return row;
  }

  private int size(String root, Map<String, List<String>> children) {
    int size = 1;
    for (String child : children.getOrDefault(root, List.of())) {
      size += size(child, children);
    }
    return size;
  }

  private String order(String id) {
    return index
        .report(id)
        .map(report -> report.publishedFrom().isEmpty() ? "9" : report.publishedFrom())
        .orElse("0");
  }

  private void place(
      String id,
      int depth,
      int[] row,
      Map<String, List<String>> children,
      Map<String, LineageView.Node> nodes,
      boolean grouped) {
    int y = row[0] * ROW + 10;
    int carriers = size(id, children) - 1;
    nodes.put(
        id,
        node(id, 10 + depth * COLUMN, y, grouped && carriers > 0 ? carriers + " carriers" : ""));
    List<String> below = new ArrayList<>(children.getOrDefault(id, List.of()));
    below.sort(Comparator.comparing(this::order).thenComparing(Comparator.naturalOrder()));
    if (below.isEmpty() || grouped) {
      row[0]++;
      return;
    }
    for (String child : below) {
      place(child, depth + 1, row, children, nodes, false);
    }
  }

  private LineageView.Node node(String id, int x, int y, String carriers) {
    Origin origin = absent.get(id);
    if (origin != null) {
      return new LineageView.Node(
          id,
          shortened(origin.name()),
          carriers.isEmpty() ? "not in the case" : carriers,
          true,
          x,
          y);
    }
    StoredReport report = index.report(id).orElseThrow();
    String date = report.publishedFrom().isEmpty() ? "date unknown" : report.publishedFrom();
    String outlet = report.outlet().isEmpty() ? "outlet unknown" : report.outlet();
    return new LineageView.Node(
        id,
        shortened(report.file()),
        carriers.isEmpty() ? shortened(date + ", " + outlet) : carriers,
        false,
        x,
        y);
  }

  private List<LineageView.Edge> edges(Map<String, LineageView.Node> nodes) {
    Map<String, String> kinds = new HashMap<>();
    index
        .lineage()
        .edges()
        .forEach(edge -> kinds.put(edge.a() + " " + edge.b(), Words.of(edge.kind())));
    List<LineageView.Edge> edges = new ArrayList<>();
    for (LineageView.Node node : nodes.values()) {
      String parent = parent(node.id());
      LineageView.Node from = nodes.get(parent);
      if (node.hollow() || from == null) {
        continue;
      }
      Parentage found = parentage.get(node.id());
      String key =
          parent.compareTo(node.id()) < 0 ? parent + " " + node.id() : node.id() + " " + parent;
      String kind = kinds.getOrDefault(key, found == null ? "shares" : Words.of(found.kind()));
      edges.add(
          new LineageView.Edge(
              parent,
              node.id(),
              from.label(),
              node.label(),
              kind,
              found == null ? -1 : (int) Math.round(found.probability() * 100),
              path(from, node),
              from.hollow() ? "" : "/lineage/" + key.replace(' ', '/')));
    }
    for (Origin origin : absent.values()) {
      LineageView.Node from = nodes.get(origin.id());
      for (String carrier : origin.reports()) {
        LineageView.Node to = nodes.get(carrier);
        if (from != null && to != null) {
          edges.add(
              new LineageView.Edge(
                  origin.id(), carrier, from.label(), to.label(), "cites", -1, path(from, to), ""));
        }
      }
    }
    return edges;
  }

  private static String path(LineageView.Node from, LineageView.Node to) {
    int x1 = from.x() + BOX;
    int y1 = from.y() + BOX_HEIGHT / 2;
    int y2 = to.y() + BOX_HEIGHT / 2;
    int middle = (x1 + to.x()) / 2;
    return "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, middle, y1, middle, y2, to.x(), y2);
  }

  private static String shortened(String text) {
    return text.length() <= 32 ? text : text.substring(0, 31) + "…";
  }
}
