package org.careo.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lineage as a picture and as its table twin. Lengths in pixels.
 *
 * @param width of the picture
 * @param height of the picture
 * @param nodes reports and absent origins
 * @param edges the lines drawn
 * @param table from what was there before to what derives from it, one page of all
 * @param alone where the reports begin that have no source and no carrier in the case; -1 = there
 *     are none in the picture
 * @param notes what is not in the picture, one sentence each
 * @param family id of the report whose family alone is shown; empty = all
 * @param voices whether people and bodies that are quoted are shown beside reporting
 */
public record LineageView(
    int width,
    int height,
    List<Node> nodes,
    List<Edge> edges,
    Paging<Edge> table,
    int alone,
    List<String> notes,
    String family,
    boolean voices) {
  /** Width of a box. */
  public static final int BOX = 340;

  public LineageView {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    notes = List.copyOf(notes);
  }

  /**
   * A report, or an origin that is not in the case (hollow).
   *
   * @param id report or origin id
   * @param label what is written on it
   * @param detail second line: date and outlet
   * @param whole both lines uncut
   * @param link where a click leads; empty = nowhere
   */
  public record Node(
      String id,
      String label,
      String detail,
      String whole,
      String link,
      boolean hollow,
      int x,
      int y) {}

  /**
   * That one derives from the other.
   *
   * @param from id of what was there before
   * @param to id of what derives from it
   * @param kind copy, rewrite, translation, cites, shares, passages
   * @param certainty probability in percent; -1 when not given
   * @param path SVG path; empty when it is not drawn
   * @param link relative address of the page with both texts; empty when one side is not in the
   *     case
   * @param source relative address of what it derives from
   */
  public record Edge(
      String from,
      String to,
      String fromLabel,
      String toLabel,
      String kind,
      int certainty,
      String path,
      String link,
      String source) {}

  /** A report of the table with all it derives from that stands on this page. */
  public record Row(String report, String label, List<Edge> edges) {
    public Row {
      edges = List.copyOf(edges);
    }
  }

  /** The lines of the table, those of one report together. */
  public List<Row> rows() {
    Map<String, List<Edge>> byReport = new LinkedHashMap<>();
    table
        .items()
        .forEach(edge -> byReport.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge));
    return byReport.entrySet().stream()
        .map(each -> new Row(each.getKey(), each.getValue().getFirst().toLabel(), each.getValue()))
        .toList();
  }

  /** The query that asks for the same picture again, ready for another parameter. */
  public String query() {
    return "/lineage?"
        + (family.isEmpty() ? "" : "family=" + family + "&")
        + (voices ? "voices=1&" : "");
  }
}
