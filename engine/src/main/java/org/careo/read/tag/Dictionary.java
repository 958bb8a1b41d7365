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
  private final String text;

  /** Open addressing by the hash of the word: where its line begins, plus one; 0 = free. */
  private final int[] table;

  private Dictionary(String text) {
    this.text = text;
    int lines = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines++;
    }
    table = new int[Integer.highestOneBit(lines) << 2];
    for (int start = 0; start < text.length(); start = end(start) + 1) {
      int hash = 0;
      int at = start;
      for (int end = end(start); at < end && text.charAt(at) != '\t'; at++) {
        hash = hash * 31 + text.charAt(at);
      }
      if (at > start && at < text.length() && text.charAt(at) == '\t' && !isComment(start)) {
        enter(hash, start, at);
      }
    }
  }

  /** Of two lines with one word the later counts. */
  private void enter(int hash, int start, int tab) {
    int slot = slot(hash);
    while (table[slot] != 0 && !text.regionMatches(table[slot] - 1, text, start, tab - start + 1)) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = start + 1;
  }

  private boolean isComment(int start) {
    return text.charAt(start) == '#';
  }

  private int end(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & (table.length - 1);
  }

  /** Reads a dictionary from compressed text, and closes the stream. */
  public static Dictionary read(InputStream stream) throws IOException {
    try (GZIPInputStream unzipped = new GZIPInputStream(stream, 1 << 16)) {
      return new Dictionary(new String(unzipped.readAllBytes(), UTF_8));
    }
  }

  private static final class English {
    static final Dictionary LEMMAS = load("tag/en-words.gz");
  }

  /** The English lemmas that ship with Careo, read at the first use and shared. */
  public static Dictionary english() {
    return English.LEMMAS;
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
    Map<String, String> entries = new HashMap<>();
    for (int place : table) {
      if (place != 0) {
        int tab = text.indexOf('\t', place - 1);
        entries.put(text.substring(place - 1, tab), text.substring(tab + 1, end(place - 1)));
      }
    }
    return Collections.unmodifiableMap(entries);
  }

  /** What stands by a word; empty when it is not in the dictionary. */
  public String of(String word) {
    int length = word.length();
    for (int slot = slot(word.hashCode());
        table[slot] != 0;
        slot = (slot + 1) & (table.length - 1)) {
      int start = table[slot] - 1;
      if (text.startsWith(word, start)
          && start + length < text.length()
          && text.charAt(start + length) == '\t') {
        return text.substring(start + length + 1, end(start));
      }
    }
    return "";
  }

  /** Whether a word has a class. */
  public boolean has(String word, char wordClass) {
    return of(word).indexOf(wordClass) >= 0;
  }
}
