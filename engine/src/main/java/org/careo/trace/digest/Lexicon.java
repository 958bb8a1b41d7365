package org.careo.trace.digest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the resource files of this stage: tab-separated, comments begin with a number sign. */
public final class Lexicon {

  private Lexicon() {}

  /**
   * The rows of a resource file of the stage, each split at its tabs.
   *
   * @param name file name below {@code org/careo/trace}
   */
  public static List<String[]> rows(String name) {
    String path = "/org/careo/trace/" + name;
    try (InputStream stream = Lexicon.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("resource is missing: " + path);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.strip().split("\t"));
        }
      }
      return rows;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
