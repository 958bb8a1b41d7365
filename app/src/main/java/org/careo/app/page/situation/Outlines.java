package org.careo.app.page.situation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Coasts and borders from {@code outlines.txt}, in degrees. */
public final class Outlines {
  /** Hundredths of a degree; keeps what a browser loads below 300 KB. */
  private static final int NEAR = 15;

  /** Half the way round, in hundredths of a degree. */
  private static final int HALF_ROUND = 18_000;

  /** Longitude and latitude by turns, hundredths of a degree. */
  private final List<int[]> lines;

  public Outlines() {
    try (InputStream resource = Outlines.class.getResourceAsStream("outlines.txt")) {
      if (resource == null) {
        throw new IOException("the outlines are not in the program");
      }
      lines =
          new String(resource.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> Stream.of(line.split(" ")).mapToInt(Integer::parseInt).toArray())
              .flatMap(line -> parted(line).stream())
              .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A line that goes on at the other edge of the map is two, and is not drawn across it. */
  private static List<int[]> parted(int[] line) {
    List<int[]> parts = new ArrayList<>();
    int from = 0;
    for (int at = 2; at < line.length; at += 2) {
      if (Math.abs(line[at] - line[at - 2]) > HALF_ROUND) {
        parts.add(Arrays.copyOfRange(line, from, at));
        from = at;
      }
    }
    parts.add(Arrays.copyOfRange(line, from, line.length));
    return parts;
  }

  /** All of them as one GeoJSON geometry; points closer together than {@link #NEAR} are one. */
  public String geoJson() {
    StringBuilder json = new StringBuilder("{\"type\":\"MultiLineString\",\"coordinates\":[");
    for (int[] line : lines) {
      json.append(json.charAt(json.length() - 1) == '[' ? "[" : ",[");
      int kept = 0;
      for (int at = 0; at < line.length; at += 2) {
        int apart =
            Math.max(Math.abs(line[at] - line[kept]), Math.abs(line[at + 1] - line[kept + 1]));
        if (at > 0 && at < line.length - 2 && apart < NEAR) {
          continue;
        }
        kept = at;
        json.append(at == 0 ? "[" : ",[");
        json.append(line[at] / 100.0).append(',').append(line[at + 1] / 100.0).append(']');
      }
      json.append(']');
    }
    return json.append("]}").toString();
  }

  /** Those that touch the window as an SVG path; points closer than a pixel are one. */
  String path(MapWindow window) {
    StringBuilder path = new StringBuilder();
    for (int[] line : lines) {
      if (!touches(line, window)) {
        continue;
      }
      int beforeX = Integer.MIN_VALUE;
      int beforeY = Integer.MIN_VALUE;
      for (int at = 0; at < line.length; at += 2) {
        int x = window.x(line[at] / 100.0);
        int y = window.y(line[at + 1] / 100.0);
        if (x != beforeX || y != beforeY) {
          path.append(at == 0 ? 'M' : 'L').append(x).append(' ').append(y);
        }
        beforeX = x;
        beforeY = y;
      }
    }
    return path.toString();
  }

  private static boolean touches(int[] line, MapWindow window) {
    boolean west = false;
    boolean east = false;
    boolean south = false;
    boolean north = false;
    for (int at = 0; at < line.length; at += 2) {
      west |= line[at] / 100.0 <= window.east();
      east |= line[at] / 100.0 >= window.west();
      south |= line[at + 1] / 100.0 <= window.north();
      north |= line[at + 1] / 100.0 >= window.south();
    }
    return west && east && south && north;
  }
}
