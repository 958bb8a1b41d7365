package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careo.app.page.LineageView.Edge;
import org.careo.app.page.LineageView.Node;
import org.careo.casefile.StoredReport;
import org.careo.model.Candidate;
import org.careo.model.Origin;

/**
 * Lays lineage out in layers: what was there first on the left, what derives from it to the right,
 * one band a family. No force, no chance: the same case gives the same picture.
 */
public final class LineageViews {
  private static final int MOST_NODES = 300;
  private static final int MOST_SINGLE = 6;
  private static final int COLUMN = 430;
  private static final int ROW = 58;
  private static final int BOX = LineageView.BOX;
  private static final int BOX_HEIGHT = 42;
  private static final int LABEL = 42;

  private final CaseIndex index;
  private final boolean voices;
  private final LineageFamilies families;
  private final LineageEdges edges;

  /**
   * Prepares the picture.
   *
   * @param voices whether people and bodies that are quoted are shown too, or reporting alone
   */
  public LineageViews(CaseIndex index, boolean voices) {
    this.index = index;
    this.voices = voices;
    this.families = new LineageFamilies(index, voices);
    this.edges = new LineageEdges(index, families);
  }

  /**
   * The picture.
   *
   * @param family root of the family to show alone; empty = all
   * @param page page of the table
   */
  public LineageView view(String family, int page) {
    boolean one = families.families().contains(family);
    boolean grouped = !one && index.reports().size() > MOST_NODES;
    Picture picture = new Picture(grouped);
    for (String root : one ? List.of(family) : families.families()) {
      if (picture.nodes.size() < MOST_NODES) {
        picture.place(root, families.absent().isEmpty() ? 0 : 1);
      }
    }
    picture.placeAbsent();
    List<String> alone = families.alone();
    int notDrawn = one ? 0 : alone.size();
    if (!one && !grouped && picture.nodes.size() + alone.size() <= MOST_NODES) {
      picture.placeAlone(alone);
      notDrawn = 0;
    }
    List<String> notes = new ArrayList<>();
    if (grouped) {
      notes.add(
          "More than "
              + MOST_NODES
              + " reports: one box a family, with the number of its carriers; a click opens it.");
    }
    if (notDrawn > 0) {
      notes.add(notDrawn + " reports have no source and no carrier in the case and are not drawn.");
    }
    if (picture.left > 0) {
      notes.add(picture.left + " reports are in the table only.");
    }
    Paging<Edge> table = Paging.page(edges.all(one ? family : ""), page, edge -> edge);
    int width = picture.nodes.values().stream().mapToInt(Node::x).max().orElse(0) + BOX + 20;
    return new LineageView(
        width,
        picture.height + 10,
        List.copyOf(picture.nodes.values()),
        picture.edges(),
        table,
        picture.aloneAt,
        notes,
        one ? family : "",
        voices);
  }

  /** One drawing: boxes put down family by family. */
  private final class Picture {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final boolean grouped;
    private int height = 10;
    private int left;
    private int aloneAt = -1;

    Picture(boolean grouped) {
      this.grouped = grouped;
    }

    void place(String id, int depth) {
      if (nodes.size() >= MOST_NODES) {
        left += families.size(id);
        return;
      }
      int carriers = families.size(id) - 1;
      boolean closed = grouped && carriers > 0;
      nodes.put(id, report(id, 10 + depth * COLUMN, height, closed ? carriers : 0));
      List<String> below = families.children(id);
      if (below.isEmpty() || closed) {
        height += ROW;
        return;
      }
      below.forEach(child -> place(child, depth + 1));
    }

    /** In a grid, since no line leads to them. */
    void placeAlone(List<String> alone) {
      if (alone.isEmpty()) {
        return;
      }
      int columns = Math.max(3, nodes.values().stream().mapToInt(Node::x).max().orElse(0) / COLUMN);
      aloneAt = height + 20;
      height += 34;
      for (int at = 0; at < alone.size(); at++) {
        nodes.put(
            alone.get(at),
            report(alone.get(at), 10 + at % columns * COLUMN, height + at / columns * ROW, 0));
      }
      height += (alone.size() + columns - 1) / columns * ROW;
    }

    /**
     * Puts the origins that are not in the case into the first column, those of most carriers
     * first. Where one report alone names many, they share a box.
     */
    void placeAbsent() {
      Map<String, List<Origin>> single = new TreeMap<>();
      Map<String, Integer> carriers = new HashMap<>();
      List<Node> boxes = new ArrayList<>();
      for (Origin origin : families.absent()) {
        List<String> shown =
            origin.reports().stream()
                .filter(report -> nodes.containsKey(report) && !families.isPassedOn(origin, report))
                .toList();
        if (shown.size() > 1) {
          carriers.put(origin.id(), origin.reports().size());
          boxes.add(absent(List.of(origin), shown));
        } else if (shown.size() == 1) {
          single.computeIfAbsent(shown.getFirst(), id -> new ArrayList<>()).add(origin);
        }
      }
      single.forEach(
          (report, origins) -> {
            if (single.values().stream().mapToInt(List::size).sum() > MOST_SINGLE) {
              boxes.add(absent(origins, List.of(report)));
            } else {
              origins.forEach(origin -> boxes.add(absent(List.of(origin), List.of(report))));
            }
          });
      boxes.sort(Comparator.comparingInt(Node::y).thenComparing(Node::id));
      // What many carry comes first: the eye looks there for what they have in common.
      boxes.sort(Comparator.comparingInt((Node box) -> -carriers.getOrDefault(box.id(), 1)));
      int y = 10;
      for (Node box : boxes.subList(0, Math.min(boxes.size(), MOST_NODES / 2))) {
        nodes.put(
            box.id(),
            new Node(box.id(), box.label(), box.detail(), box.whole(), box.link(), true, 10, y));
        y += ROW;
      }
      height = Math.max(height, y);
    }

    private Node absent(List<Origin> origins, List<String> carriers) {
      int y = (int) carriers.stream().map(nodes::get).mapToInt(Node::y).average().orElse(10);
      String names = String.join(", ", origins.stream().map(index::nameOf).toList());
      String first = index.nameOf(origins.getFirst());
      return new Node(
          origins.getFirst().id(),
          origins.size() == 1
              ? Blocks.cut(first, LABEL)
              : Blocks.cut(first, LABEL - 11) + " and " + (origins.size() - 1) + " more",
          "not in the case, "
              + (origins.size() > 1 || origins.getFirst().reports().size() == 1
                  ? "1 carrier"
                  : origins.getFirst().reports().size() + " carriers"),
          Blocks.cut(names, 600)
              + (origins.getFirst().name().isEmpty() ? ": " : ": named, ")
              + "not in the case",
          origins.size() > 1
              ? "/reports/" + carriers.getFirst()
              : "/origins/" + origins.getFirst().id(),
          true,
          10,
          y);
    }

    private Node report(String id, int x, int y, int carriers) {
      StoredReport report = index.report(id).orElseThrow();
      String title = report.title().isEmpty() ? report.file() : report.title();
      String day =
          report.publishedFrom().isEmpty() ? "date unknown" : Days.day(report.publishedFrom());
      String outlet = report.outlet().isEmpty() ? "outlet unknown" : report.outlet();
      return new Node(
          id,
          Blocks.cut(title, LABEL),
          carriers > 0
              ? carriers + (carriers == 1 ? " carrier" : " carriers")
              : Blocks.cut(day + ", " + outlet, LABEL + 5),
          Blocks.cut(title, 300) + " – " + day + ", " + outlet + ", " + report.file(),
          carriers > 0 ? "/lineage?family=" + id : "/reports/" + id,
          false,
          x,
          y);
    }

    List<Edge> edges() {
      List<Edge> drawn = new ArrayList<>();
      for (Node node : nodes.values()) {
        Node from = nodes.get(node.hollow() ? "" : families.parent(node.id()));
        if (from != null) {
          drawn.add(edges.derived(node.id(), path(from, node)));
        }
        for (Candidate part : node.hollow() ? List.<Candidate>of() : families.parts(node.id())) {
          Node source = nodes.get(part.value());
          if (source != null) {
            drawn.add(edges.passages(part, node.id(), path(source, node)));
          }
        }
        if (!node.hollow()) {
          for (Origin origin : families.absentOf(node.id())) {
            Node box = nodes.get(origin.id());
            if (box != null && !families.isPassedOn(origin, node.id())) {
              drawn.add(edges.named(origin, node.id(), path(box, node)));
            }
          }
        }
      }
      return drawn;
    }
  }

  private static String path(Node from, Node to) {
    int x1 = from.x() + BOX;
    int y1 = from.y() + BOX_HEIGHT / 2;
    int y2 = to.y() + BOX_HEIGHT / 2;
    int middle = (x1 + to.x()) / 2;
    return "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, middle, y1, middle, y2, to.x(), y2);
  }
}
