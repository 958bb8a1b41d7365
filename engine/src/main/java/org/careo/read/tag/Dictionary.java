package org.careo.read.tag;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
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
    String text = new String(new GZIPInputStream(stream, 1 << 16).readAllBytes(), UTF_8);
    stream.close();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int tab = text.indexOf('\t', start);
      if (tab > start && tab < end && text.charAt(start) != '#') {
        String value = text.substring(tab + 1, end);
        entries.put(
            text.substring(start, tab),
            value.length() <= 4 ? shared.computeIfAbsent(value, same -> same) : value);
      }
      start = end + 1;
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
    return Collections.unmodifiableMap(entries);
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
