package org.careo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads tables of language data: UTF-8, one row a line, fields separated by tabs, "#" at the
 * beginning for a comment.
 */
public final class ResourceTable {

  private ResourceTable() {}

  /**
   * The rows of a table, comments and blank lines left out, trailing empty fields kept.
   *
   * @param resource path on the class path, with a slash before it
   * @param fields at most so many fields a row, the last one holding the rest; -1 = as many as
   *     there are
   */
  public static List<String[]> rows(String resource, int fields) {
    try (InputStream stream = ResourceTable.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("not in the program: " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", fields))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
