package org.careo.read.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.careo.read.base.ResourceText;

/**
 * Words with the classes they can have, as letters: {@code n} noun, {@code v} verb, {@code a}
 * adjective, {@code r} adverb (dictionary forms, from a lexicon), and of a treebank the tags a form
 * was seen with.
 *
 * <p>The file is compressed text, a word a line: word, tab, classes. Two files make a dictionary:
 * the lemmas, and the seen forms with tags and lemmas ({@code form, tab, TAG:lemma…}).
 */
public final class Dictionary {
  private final Map<String, String> entries;

  private Dictionary(Map<String, String> entries) {
    this.entries = entries;
  }

  /** Reads a dictionary from compressed text. */
  public static Dictionary read(InputStream stream) throws IOException {
    Map<String, String> entries = new HashMap<>(1 << 17);
    Map<String, String> shared = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(stream, 1 << 16), StandardCharsets.UTF_8),
            1 << 16)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          String value = line.substring(tab + 1);
          entries.put(
              line.substring(0, tab),
              value.length() <= 4 ? shared.computeIfAbsent(value, same -> same) : value);
        }
      }
    }
    return new Dictionary(entries);
  }

  static Dictionary load(String path) {
    try {
      return read(ResourceText.open(path));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read resource " + path, failure);
    }
  }

  /** All entries. */
  public Map<String, String> entries() {
    return Map.copyOf(entries);
  }

  /** What stands by a word; empty when it is not in the dictionary. */
  public String of(String word) {
    return entries.getOrDefault(word, "");
  }

  /** Whether a word has a class. */
  public boolean has(String word, char wordClass) {
    return of(word).indexOf(wordClass) >= 0;
  }
}
