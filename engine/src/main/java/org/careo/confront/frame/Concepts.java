package org.careo.confront.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.careo.text.Folding;

/**
 * The table of concepts: which words of English and Spanish stand for one thing, and what is
 * broader than it. Words that are not in the table are joined over the two languages by their
 * cognate key.
 */
public final class Concepts {
  /** Longest entry in words. */
  static final int LONGEST = 4;

  private static final String RESOURCE = "/org/careo/confront/concepts.tsv";

  private final Map<String, String> ofLemma = new HashMap<>();
  private final Map<String, String> broader = new HashMap<>();

  private Concepts() {}

  /** The table that ships with Careo. */
  public static Concepts load() {
    Concepts concepts = new Concepts();
    try (InputStream resource = Concepts.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IOException("not in the program: " + RESOURCE);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          concepts.add(line.split("\t", -1));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return concepts;
  }

  private void add(String[] fields) {
    String id = fields[0];
    if (!fields[1].equals("-")) {
      broader.put(id, fields[1]);
    }
    for (int language = 2; language < fields.length; language++) {
      for (String lemma : fields[language].split("\\|")) {
        if (!lemma.isBlank()) {
          ofLemma.putIfAbsent(String.join(" ", Folding.words(lemma)), id);
        }
      }
    }
  }

  /** The concept of a folded lemma or lemma sequence; empty when none. */
  String of(String lemma) {
    return ofLemma.getOrDefault(lemma, "");
  }

  /** The broader concept; empty when none. */
  String broader(String concept) {
    return broader.getOrDefault(concept, "");
  }
}
