package org.careo.read.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.careo.model.PlaceMention;
import org.careo.text.actor.State;
import org.careo.text.actor.States;
import org.careo.text.actor.Table;

/**
 * Finds the places a name may mean.
 *
 * <p>The derived file is held unpacked as it is, one line a name, sorted by the bytes of the folded
 * name; a look-up is a binary search over the line starts, and only the lines found are parsed. So
 * nothing is built at start but a table of line starts, and 174,000 names cost about 9 MB. Names
 * written by hand and states lie in a small map beside it.
 *
 * <p>{@code Gazetteer.builtIn().find(States.key("Apatzingán"))} gives two towns.
 */
public final class Gazetteer {
  private static final class Holder {
    static final Gazetteer BUILT_IN = new Gazetteer();
  }

  private final byte[] text;
  private final int[] starts;
  private final Map<String, List<Place>> handWritten = new HashMap<>();

  private Gazetteer() {
    text = unpack();
    int count = 0;
    for (byte letter : text) {
      if (letter == '\n') {
        count++;
      }
    }
    starts = new int[count + 1];
    int line = 1;
    for (int at = 0; at < text.length; at++) {
      if (text[at] == '\n') {
        starts[line++] = at + 1;
      }
    }
    States.builtIn().all().forEach(this::addState);
    for (Table.Row row : Table.resource(Gazetteer.class, "places.tsv")) {
      addHandWritten(row);
    }
  }

  /** The bundled gazetteer, read at first use. */
  public static Gazetteer builtIn() {
    return Holder.BUILT_IN;
  }

  /**
   * The places with this name, hand-written ones and states first.
   *
   * @param key folded words joined by blanks, see {@link States#key}
   */
  public List<Place> find(String key) {
    if (key.isEmpty()) {
      return List.of();
    }
    List<Place> spelledSo = findSpelled(key);
    String other = otherSpelling(key);
    return spelledSo.isEmpty() && !other.isEmpty() ? findSpelled(other) : spelledSo;
  }

  private List<Place> findSpelled(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int line = firstLine(wanted);
    List<Place> byHand = handWritten.getOrDefault(key, List.of());
    if (line < 0) {
      return byHand;
    }
    List<Place> found = new ArrayList<>(byHand);
    while (line < starts.length - 1 && compare(starts[line], wanted) == 0) {
      found.add(parse(line));
      line++;
    }
    return found;
  }

  /** Whether any place has this name. */
  public boolean contains(String key) {
    if (key.isEmpty() || containsSpelled(key)) {
      return !key.isEmpty();
    }
    String other = otherSpelling(key);
    return !other.isEmpty() && containsSpelled(other);
  }

  private boolean containsSpelled(String key) {
    return handWritten.containsKey(key) || firstLine(key.getBytes(StandardCharsets.UTF_8)) >= 0;
  }

  /**
   * "puerto cortez" for "puerto cortes": sources differ in the last letter of Spanish surnames that
   * places bear. Only of names of several words, since one word would become another one too
   * easily; empty when there is no other spelling.
   */
  private static String otherSpelling(String key) {
    if (key.indexOf(' ') < 0) {
      return "";
    }
    String stem = key.substring(0, key.length() - 1);
    return key.endsWith("es") ? stem + "z" : key.endsWith("ez") ? stem + "s" : "";
  }

  private int firstLine(byte[] wanted) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(starts[middle], wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < starts.length - 1 && compare(starts[low], wanted) == 0 ? low : -1;
  }

  /** Compares the name of the line at an offset with the wanted one, as unsigned bytes. */
  private int compare(int offset, byte[] wanted) {
    for (int index = 0; index < wanted.length; index++) {
      int difference = (text[offset + index] & 0xff) - (wanted[index] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return text[offset + wanted.length] == '\t' ? 0 : 1;
  }

  private Place parse(int line) {
    String[] cells =
        new String(text, starts[line], starts[line + 1] - starts[line] - 1, StandardCharsets.UTF_8)
            .split("\t", -1);
    long population = Long.parseLong(cells[4]);
    double radius =
        cells[7].isEmpty()
            ? Math.clamp(0.015 * Math.sqrt(population), 2, 40)
            : Double.parseDouble(cells[7]);
    return new Place(
        cells[8],
        switch (cells[1].charAt(0)) {
          case 'S' -> PlaceMention.Kind.STATE;
          case 'N' -> PlaceMention.Kind.COUNTY;
          default -> PlaceMention.Kind.CITY;
        },
        cells[2],
        cells[3],
        population,
        Double.parseDouble(cells[5]),
        Double.parseDouble(cells[6]),
        radius,
        cells[1].charAt(0) == 'p');
  }

  private void addState(State state) {
    for (String name : state.names()) {
      add(
          name,
          new Place(
              state.name(),
              PlaceMention.Kind.COUNTRY,
              state.code(),
              "",
              state.population(),
              state.latitude(),
              state.longitude(),
              Double.isNaN(state.area()) ? Double.NaN : Math.sqrt(state.area() / Math.PI),
              false));
    }
  }

  private void addHandWritten(Table.Row row) {
    List<String> names = row.values(7);
    PlaceMention.Kind kind = PlaceMention.Kind.valueOf(row.cell(0));
    double weight = row.number(6);
    Place place =
        new Place(
            names.getFirst(),
            kind,
            row.cell(1),
            row.cell(2),
            Double.isNaN(weight) ? 0 : (long) weight,
            row.number(3),
            row.number(4),
            row.number(5),
            false);
    if (kind == PlaceMention.Kind.STATE && Double.isNaN(place.latitude())) {
      place =
          find(States.key(names.getFirst())).stream()
              .filter(known -> known.kind() == PlaceMention.Kind.STATE)
              .filter(known -> known.country().equals(row.cell(1)))
              .filter(known -> known.subdivision().equals(row.cell(2)))
              .findFirst()
              .orElseGet(() -> subdivision(row.cell(1), row.cell(2), names.getFirst()));
    }
    boolean onlyNames = Double.isNaN(row.number(3)) && kind == PlaceMention.Kind.STATE;
    for (String name : onlyNames ? names.subList(1, names.size()) : names) {
      add(name, place);
    }
  }

  /** A subdivision that the derived file has under another name only: without a point. */
  private static Place subdivision(String country, String code, String name) {
    return new Place(
        name,
        PlaceMention.Kind.STATE,
        country,
        code,
        1_000_000,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        false);
  }

  private void add(String name, Place place) {
    List<Place> places = handWritten.computeIfAbsent(States.key(name), key -> new ArrayList<>(1));
    if (!places.contains(place)) {
      places.add(place);
    }
  }

  private static byte[] unpack() {
    try (InputStream packed = Gazetteer.class.getResourceAsStream("gazetteer.tsv.gz")) {
      if (packed == null) {
        throw new IllegalStateException("the gazetteer is not on the class path");
      }
      return new GZIPInputStream(packed, 1 << 16).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("gazetteer", unreadable);
    }
  }
}
