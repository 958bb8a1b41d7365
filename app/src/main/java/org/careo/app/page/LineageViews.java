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
import org.careo.export.Words;
import org.careo.model.Candidate;
import org.careo.model.Origin;
import org.careo.model.Parentage;

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
  private static final String PASSAGES = "passages";

  private final CaseIndex index;
  private final boolean voices;
  private final Map<String, Parentage> parentage = new TreeMap<>();
  private final Map<String, List<String>> children = new TreeMap<>();
  private final Map<String, List<Origin>> absentOf = new TreeMap<>();
  private final List<Origin> absent;
  private final List<String> families = new ArrayList<>();
  private final List<String> alone = new ArrayList<>();
  private final Map<String, String> kinds = new HashMap<>();

  /**
   * Prepares the picture.
   *
   * @param voices whether people and bodies that are quoted are shown too, or reporting alone
   */
  public LineageViews(CaseIndex index, boolean voices) {
    this.index = index;
    this.voices = voices;
    OriginKinds originKinds = new OriginKinds(index.picture().actors(), index.lineage().origins());
    index.lineage().parentage().forEach(each -> parentage.put(each.report(), each));
    index
        .lineage()
        .edges()
        .forEach(edge -> kinds.put(edge.a() + " " + edge.b(), Words.of(edge.kind())));
    absent =
        index.lineage().origins().stream()
            .filter(origin -> !origin.present())
            .filter(origin -> voices || originKinds.isReporting(origin))
            .toList();
    for (Origin origin : absent) {
      for (String report : origin.reports()) {
        absentOf.computeIfAbsent(report, id -> new ArrayList<>()).add(origin);
      }
    }
    List<String> roots = new ArrayList<>();
    for (StoredReport report : index.reports()) {
      if (report.isRead()) {
        String parent = parent(report.id());
        if (parent.isEmpty()) {
          roots.add(report.id());
        } else {
          children.computeIfAbsent(parent, id -> new ArrayList<>()).add(report.id());
        }
      }
    }
    children.values().forEach(list -> list.sort(byDate()));
    for (String root : roots) {
      boolean related = size(root) > 1 || absentOf.containsKey(root) || sharesPassages(root);
      (related ? families : alone).add(root);
    }
    families.sort(Comparator.comparingInt((String root) -> -size(root)).thenComparing(byDate()));
    alone.sort(byDate());
  }

  /** The parent in the case; empty when there is none. */
  private String parent(String report) {
    Parentage found = parentage.get(report);
    return found == null || index.report(found.parent()).isEmpty() ? "" : found.parent();
  }

  /** Whether another report takes passages from it, or it from another. */
  private boolean sharesPassages(String report) {
    return !parts(report).isEmpty()
        || parentage.values().stream()
            .flatMap(each -> each.parts().stream())
            .anyMatch(part -> part.value().equals(report));
  }

  /** Whether a report names an origin that one it derives from names already: no line is drawn. */
  private boolean isPassedOn(Origin origin, String report) {
    String parent = parent(report);
    return !parent.isEmpty() && (origin.reports().contains(parent) || isPassedOn(origin, parent));
  }

  private Comparator<String> byDate() {
    return Comparator.comparing(
            (String id) ->
                index
                    .report(id)
                    .map(StoredReport::publishedFrom)
                    .filter(day -> !day.isEmpty())
                    .orElse("9"))
        .thenComparing(Comparator.naturalOrder());
  }

  private int size(String root) {
    int size = 1;
    for (String child : children.getOrDefault(root, List.of())) {
      size += size(child);
    }
    return size;
  }

  /**
   * The picture.
   *
   * @param family root of the family to show alone; empty = all
   * @param page page of the table
   */
  public LineageView view(String family, int page) {
    boolean one = families.contains(family);
    boolean grouped = !one && index.reports().size() > MOST_NODES;
    Picture picture = new Picture(grouped);
    for (String root : one ? List.of(family) : families) {
      if (picture.nodes.size() < MOST_NODES) {
        picture.place(root, absent.isEmpty() ? 0 : 1);
      }
    }
    picture.placeAbsent();
    int notDrawn = one ? 0 : alone.size();
    if (!one && !grouped && picture.nodes.size() + alone.size() <= MOST_NODES) {
      picture.placeAlone();
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
    Paging<Edge> table = Paging.page(picture.all(one ? family : ""), page, edge -> edge);
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
        left += size(id);
        return;
      }
      int carriers = size(id) - 1;
      boolean closed = grouped && carriers > 0;
      nodes.put(id, report(id, 10 + depth * COLUMN, height, closed ? carriers : 0));
      List<String> below = children.getOrDefault(id, List.of());
      if (below.isEmpty() || closed) {
        height += ROW;
        return;
      }
      below.forEach(child -> place(child, depth + 1));
    }

    /** In a grid, since no line leads to them. */
    void placeAlone() {
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
      for (Origin origin : absent) {
        List<String> shown =
            origin.reports().stream()
                .filter(report -> nodes.containsKey(report) && !isPassedOn(origin, report))
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
      List<Edge> edges = new ArrayList<>();
      for (Node node : nodes.values()) {
        Node from = nodes.get(node.hollow() ? "" : parent(node.id()));
        if (from != null) {
          edges.add(derived(node.id(), path(from, node)));
        }
        for (Candidate part : node.hollow() ? List.<Candidate>of() : parts(node.id())) {
          Node source = nodes.get(part.value());
          if (source != null) {
            edges.add(passages(part, node.id(), path(source, node)));
          }
        }
        if (!node.hollow()) {
          for (Origin origin : absentOf.getOrDefault(node.id(), List.of())) {
            Node box = nodes.get(origin.id());
            if (box != null && !isPassedOn(origin, node.id())) {
              edges.add(named(origin, node.id(), path(box, node)));
            }
          }
        }
      }
      return edges;
    }

    List<Edge> all(String family) {
      List<Edge> edges = new ArrayList<>();
      List<String> open = new ArrayList<>(family.isEmpty() ? families : List.of(family));
      for (int at = 0; at < open.size(); at++) {
        String report = open.get(at);
        if (!parent(report).isEmpty()) {
          edges.add(derived(report, ""));
        }
        parts(report).forEach(part -> edges.add(passages(part, report, "")));
        absentOf
            .getOrDefault(report, List.of())
            .forEach(origin -> edges.add(named(origin, report, "")));
        open.addAll(children.getOrDefault(report, List.of()));
      }
      edges.sort(
          Comparator.comparing(Edge::toLabel)
              .thenComparing(Edge::to)
              .thenComparing(LineageViews::rank)
              .thenComparing(Edge::fromLabel));
      return edges;
    }
  }

  /** First what a report derives from, then what it takes passages from, then what it names. */
  private static int rank(Edge edge) {
    return edge.link().isEmpty() ? 2 : edge.kind().equals(PASSAGES) ? 1 : 0;
  }

  private Edge derived(String report, String path) {
    String parent = parent(report);
    Parentage found = parentage.get(report);
    String key = parent.compareTo(report) < 0 ? parent + " " + report : report + " " + parent;
    return new Edge(
        parent,
        report,
        index.labelOf(parent),
        index.labelOf(report),
        kinds.getOrDefault(key, found == null ? "shares" : Words.of(found.kind())),
        found == null ? -1 : (int) Math.round(found.probability() * 100),
        path,
        "/lineage/" + key.replace(' ', '/'),
        "/reports/" + parent);
  }

  /** The reports of the case that another takes passages from beside its parent. */
  private List<Candidate> parts(String report) {
    Parentage found = parentage.get(report);
    return found == null
        ? List.of()
        : found.parts().stream().filter(part -> index.report(part.value()).isPresent()).toList();
  }

  private Edge passages(Candidate part, String report, String path) {
    String source = part.value();
    String key = source.compareTo(report) < 0 ? source + "/" + report : report + "/" + source;
    return new Edge(
        source,
        report,
        index.labelOf(source),
        index.labelOf(report),
        PASSAGES,
        (int) Math.round(part.score() * 100),
        path,
        "/lineage/" + key,
        "/reports/" + source);
  }

  private Edge named(Origin origin, String report, String path) {
    return new Edge(
        origin.id(),
        report,
        Blocks.cut(index.nameOf(origin), 120),
        index.labelOf(report),
        origin.name().isEmpty() ? "goes back to" : "cites",
        -1,
        path,
        "",
        "/origins/" + origin.id());
  }

  private static String path(Node from, Node to) {
    int x1 = from.x() + BOX;
    int y1 = from.y() + BOX_HEIGHT / 2;
    int y2 = to.y() + BOX_HEIGHT / 2;
    int middle = (x1 + to.x()) / 2;
    return "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, middle, y1, middle, y2, to.x(), y2);
  }
}
