package org.careo.bench.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the outlines of {@code counties-10m.json} of the npm package us-atlas (TopoJSON with
 * quantised arcs) and gives name, centre of area and size of every county and state.
 */
final class CountyFile {
  private static final double KILOMETRES_A_DEGREE = 111.2;

  /** Two-digit state codes of the US Census and the postal codes. */
  private static final Map<String, String> STATES =
      java.util.Arrays.stream(
              ("01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA"
                      + " 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH"
                      + " 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX"
                      + " 49UT 50VT 51VA 53WA 54WV 55WI 56WY")
                  .split(" "))
          .collect(
              java.util.stream.Collectors.toMap(
                  code -> code.substring(0, 2), code -> code.substring(2)));

  private final double[][][] arcs;
  private final JsonNode objects;

  private CountyFile(JsonNode file) {
    JsonNode scale = file.get("transform").get("scale");
    JsonNode translate = file.get("transform").get("translate");
    List<double[][]> read = new ArrayList<>();
    for (JsonNode arc : file.get("arcs")) {
      double[][] points = new double[arc.size()][2];
      long x = 0;
      long y = 0;
      for (int index = 0; index < arc.size(); index++) {
        x += arc.get(index).get(0).asLong();
        y += arc.get(index).get(1).asLong();
        points[index][0] = x * scale.get(0).asDouble() + translate.get(0).asDouble();
        points[index][1] = y * scale.get(1).asDouble() + translate.get(1).asDouble();
      }
      read.add(points);
    }
    arcs = read.toArray(double[][][]::new);
    objects = file.get("objects");
  }

  /** Counties ({@code counties}) or states ({@code states}) of the file. */
  static List<Area> read(Path file, String layer) throws IOException {
    return new CountyFile(new ObjectMapper().readTree(file.toFile())).areas(layer);
  }

  private List<Area> areas(String layer) {
    List<Area> areas = new ArrayList<>();
    for (JsonNode geometry : objects.get(layer).get("geometries")) {
      String id = geometry.get("id").asText();
      String state = STATES.get(id.substring(0, 2));
      if (state == null) {
        continue;
      }
      double[] sums = new double[3];
      JsonNode rings = geometry.get("arcs");
      if (geometry.get("type").asText().equals("Polygon")) {
        addRing(rings.get(0), sums);
      } else {
        for (JsonNode polygon : rings) {
          addRing(polygon.get(0), sums);
        }
      }
      double latitude = sums[2] / sums[0];
      double squareKilometres =
          Math.abs(sums[0])
              * KILOMETRES_A_DEGREE
              * KILOMETRES_A_DEGREE
              * Math.cos(Math.toRadians(latitude));
      areas.add(
          new Area(
              geometry.get("properties").get("name").asText(),
              state,
              latitude,
              sums[1] / sums[0],
              Math.sqrt(squareKilometres / Math.PI)));
    }
    return areas;
  }

  /** Adds signed area and moments of one ring (the shoelace formula). */
  private void addRing(JsonNode ring, double[] sums) {
    List<double[]> points = new ArrayList<>();
    for (JsonNode reference : ring) {
      int number = reference.asInt();
      double[][] arc = arcs[number < 0 ? ~number : number];
      for (int index = 0; index < arc.length; index++) {
        points.add(arc[number < 0 ? arc.length - 1 - index : index]);
      }
    }
    double area = 0;
    double x = 0;
    double y = 0;
    for (int index = 0; index < points.size(); index++) {
      double[] here = points.get(index);
      double[] next = points.get((index + 1) % points.size());
      double cross = here[0] * next[1] - next[0] * here[1];
      area += cross / 2;
      x += (here[0] + next[0]) * cross / 6;
      y += (here[1] + next[1]) * cross / 6;
    }
    double sign = Math.signum(area);
    sums[0] += sign * area;
    sums[1] += sign * x;
    sums[2] += sign * y;
  }

  /**
   * A county or state of the United States.
   *
   * @param name name without "County"
   * @param state postal code of the state
   * @param latitude centre, degrees north
   * @param longitude centre, degrees east
   * @param radius of a circle of the same area, kilometres
   */
  record Area(String name, String state, double latitude, double longitude, double radius) {}
}
