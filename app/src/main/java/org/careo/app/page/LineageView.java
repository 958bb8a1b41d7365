package org.careo.app.page;

import java.util.List;

/**
 * Lineage as a picture and as its table twin. Lengths in pixels.
 *
 * @param width of the picture
 * @param height of the picture
 * @param nodes reports and absent origins
 * @param edges from what was there before to what derives from it
 * @param grouped whether only origins are shown because there are too many reports
 */
public record LineageView(
    int width, int height, List<Node> nodes, List<Edge> edges, boolean grouped) {
  public LineageView {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A report, or an origin that is not in the case (hollow).
   *
   * @param id report or origin id
   * @param label what is written on it
   * @param detail second line: date and outlet
   * @param hollow whether it is not in the case
   */
  public record Node(String id, String label, String detail, boolean hollow, int x, int y) {}

  /**
   * That one derives from the other.
   *
   * @param from id of what was there before
   * @param to id of what derives from it
   * @param kind copy, rewrite, translation, cites, shares
   * @param certainty probability in percent; -1 when not given
   * @param path SVG path
   * @param link relative address of the page with both texts; empty when one side is not in the
   *     case
   */
  public record Edge(
      String from,
      String to,
      String fromLabel,
      String toLabel,
      String kind,
      int certainty,
      String path,
      String link) {}
}
