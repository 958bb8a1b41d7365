package org.careo.bench.outlines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the outlines of the map: {@code ./careo-bench outlines.OutlineBuilder countries-50m.json
 * states-10m.json FILE}, from the npm packages world-atlas 2.0.2 and us-atlas 3.0.1 (Natural Earth
 * and the US Census Bureau, both public domain). Each arc of a TopoJSON file is a stretch of coast
 * or border that is there once, so the arcs are the map. They are thinned (Douglas and Peucker,
 * Cartographica 10(2), 1973) and rounded to hundredths of a degree.
 */
public final class OutlineBuilder {
  /** Largest distance, in degrees, a point may lie from the line that replaces it. */
  private static final double COAST = 0.08;

  private static final double STATES = 0.04;

  /** Closed stretches smaller than this in either direction, in degrees, are islets. */
  private static final double ISLET = 0.35;

  private OutlineBuilder() {}

  public static void main(String[] arguments) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Coasts and borders (Natural Earth, public domain) and states of the United States (US Census Bureau, public domain),");
    lines.add(
        "# thinned by bench outlines.OutlineBuilder. A line: longitude and latitude by turns, hundredths of a degree.");
    add(Path.of(arguments[0]), COAST, lines);
    add(Path.of(arguments[1]), STATES, lines);
    Files.write(Path.of(arguments[2]), lines, StandardCharsets.UTF_8);
  }

  private static void add(Path file, double tolerance, List<String> lines) throws IOException {
    JsonNode topology = new ObjectMapper().readTree(file.toFile());
    JsonNode scale = topology.get("transform").get("scale");
    JsonNode translate = topology.get("transform").get("translate");
    for (JsonNode arc : topology.get("arcs")) {
      double[][] points = new double[arc.size()][2];
      long x = 0;
      long y = 0;
      for (int at = 0; at < arc.size(); at++) {
        x += arc.get(at).get(0).asLong();
        y += arc.get(at).get(1).asLong();
        points[at][0] = x * scale.get(0).asDouble() + translate.get(0).asDouble();
        points[at][1] = y * scale.get(1).asDouble() + translate.get(1).asDouble();
      }
      if (!isIslet(points)) {
        boolean[] kept = new boolean[points.length];
        kept[0] = true;
        kept[points.length - 1] = true;
        thin(points, 0, points.length - 1, tolerance, kept);
        lines.add(line(points, kept));
      }
    }
  }

  private static boolean isIslet(double[][] points) {
    double west = points[0][0];
    double east = west;
    double south = points[0][1];
    double north = south;
    for (double[] point : points) {
      west = Math.min(west, point[0]);
      east = Math.max(east, point[0]);
      south = Math.min(south, point[1]);
      north = Math.max(north, point[1]);
    }
    double[] last = points[points.length - 1];
    boolean closed = points[0][0] == last[0] && points[0][1] == last[1];
    return closed && east - west < ISLET && north - south < ISLET;
  }

  /** Keeps the point farthest from the chord while it lies farther than the tolerance. */
  private static void thin(double[][] points, int from, int to, double tolerance, boolean[] kept) {
    double farthest = 0;
    int split = -1;
    for (int at = from + 1; at < to; at++) {
      double distance = distance(points[at], points[from], points[to]);
      if (distance > farthest) {
        farthest = distance;
        split = at;
      }
    }
    if (split >= 0 && farthest > tolerance) {
      kept[split] = true;
      thin(points, from, split, tolerance, kept);
      thin(points, split, to, tolerance, kept);
    }
  }

  private static double distance(double[] point, double[] a, double[] b) {
    double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length == 0) {
      return Math.hypot(point[0] - a[0], point[1] - a[1]);
    }
    return Math.abs((b[0] - a[0]) * (a[1] - point[1]) - (a[0] - point[0]) * (b[1] - a[1])) / length;
  }

  private static String line(double[][] points, boolean[] kept) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < points.length; at++) {
      if (kept[at]) {
        line.append(line.isEmpty() ? "" : " ")
            .append(Math.round(points[at][0] * 100))
            .append(' ')
            .append(Math.round(points[at][1] * 100));
      }
    }
    return line.toString();
  }
}
