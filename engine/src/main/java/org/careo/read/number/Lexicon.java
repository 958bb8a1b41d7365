package org.careo.read.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careo.text.Folding;

/**
 * A word list of this product: one entry a line, {@code class field field …}, fields separated by
 * white space or, when they hold blanks themselves, by {@code |}. {@code #} opens a comment line.
 * Fields are folded (lower case, no accents).
 */
public final class Lexicon {
  private final Map<String, List<List<String>>> lines = new LinkedHashMap<>();
  private final Map<String, List<String>> written = new LinkedHashMap<>();

  private Lexicon() {}

  /**
   * Reads a resource of this product.
   *
   * @throws IllegalStateException when it is missing from the build
   */
  public static Lexicon load(String resource) {
    Lexicon lexicon = new Lexicon();
    try (InputStream stream = Lexicon.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lexicon.add(line.strip());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return lexicon;
  }

  private void add(String line) {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return;
    }
    int blank = line.indexOf(' ');
    String name = blank < 0 ? line : line.substring(0, blank);
    String rest = blank < 0 ? "" : Folding.fold(line.substring(blank + 1)).strip();
    String plain = blank < 0 ? "" : line.substring(blank + 1).strip();
    written.computeIfAbsent(name, unused -> new ArrayList<>()).add(plain);
    List<String> fields = new ArrayList<>();
    for (String field : rest.split(rest.contains("|") ? "\\s*\\|\\s*" : "\\s+", -1)) {
      fields.add(field.strip());
    }
    lines.computeIfAbsent(name, unused -> new ArrayList<>()).add(List.copyOf(fields));
  }

  /** The lines of a class, in file order; empty when there are none. */
  public List<List<String>> lines(String name) {
    return lines.getOrDefault(name, List.of());
  }

  /** The lines of a class without their class, as the file has them, accents and case kept. */
  public List<String> asWritten(String name) {
    return written.getOrDefault(name, List.of());
  }

  /** All fields of all lines of a class. */
  public List<String> words(String name) {
    return lines(name).stream().flatMap(List::stream).filter(word -> !word.isEmpty()).toList();
  }

  /** The classes, in file order. */
  public List<String> names() {
    return List.copyOf(lines.keySet());
  }
}
