package org.careo.text.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tab-separated data files: UTF-8, lines that begin with {@code #} and empty lines are left out,
 * several values in a cell are separated by semicolons.
 */
public final class Table {

  private Table() {}

  /**
   * The rows of a resource beside a class.
   *
   * @throws UncheckedIOException when the resource cannot be read
   */
  public static List<Row> resource(Class<?> beside, String name) {
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return read(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("resource " + name, unreadable);
    }
  }

  /** The rows of a file; cells that are missing at a line's end are empty. */
  public static List<Row> read(Reader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(new Row(Arrays.asList(line.split("\t", -1))));
      }
    }
    return rows;
  }

  /**
   * One line.
   *
   * @param cells its cells
   */
  public record Row(List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell without surrounding blanks; empty when the line is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** The values of a cell, none empty. */
    public List<String> values(int column) {
      List<String> values = new ArrayList<>();
      for (String value : cell(column).split(";")) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
      return values;
    }

    /** The number in a cell; NaN when there is none. */
    public double number(int column) {
      String cell = cell(column);
      return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
  }
}
