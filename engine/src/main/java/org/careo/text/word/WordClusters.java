package org.careo.text.word;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.careo.text.PackedNumbers;

/**
 * What unlabelled text says of English words: the Brown cluster of each, a path of bits in a tree
 * in which words of like company stand together (Brown and others 1992, "Class-based n-gram models
 * of natural language"), and its ambiguity class, the tags it was given in a large corpus (Choi
 * 2016, "Dynamic feature induction").
 *
 * <p>Words are held by their hash alone, in rising order, so that loading makes no strings: of 2^32
 * values fewer than 2^18 are taken, and a stranger passes for a known word once in many thousands.
 * The file {@code clusters.bin} is compressed: the paths, the number of words, the differences
 * between their hashes, the number of the path of each (0 = none), the number of the ambiguity
 * class of each (0 = none). {@code bench} derives it from NLP4J's lexica; {@code NOTICE} names
 * them.
 */
public final class WordClusters {
  private static final int MAGIC = 0x43425231;

  private static final String RESOURCE = "/org/careo/text/word/clusters.bin";

  /** Bits of the prefixes by which clusters are taken together, wide to narrow. */
  private static final int[] DEPTH = {4, 6, 10, 20};

  /** Number of prefixes of a path; the last is the path itself. */
  public static final int DEPTHS = 4;

  private static final WordClusters NONE =
      new WordClusters(new int[0], new short[0], new short[0], new String[] {""});

  private final int[] hashes;
  private final short[] clusters;
  private final short[] ambiguities;
  private final String[] paths;
  private final int[] prefixes;

  private WordClusters(int[] hashes, short[] clusters, short[] ambiguities, String[] paths) {
    this.hashes = hashes;
    this.clusters = clusters;
    this.ambiguities = ambiguities;
    this.paths = paths;
    prefixes = new int[paths.length * DEPTHS];
    for (int cluster = 0; cluster < paths.length; cluster++) {
      for (int part = 0; part < DEPTHS; part++) {
        int depth = Math.min(DEPTH[part], paths[cluster].length());
        prefixes[cluster * DEPTHS + part] = paths[cluster].substring(0, depth).hashCode();
      }
    }
  }

  /** No words at all. */
  public static WordClusters none() {
    return NONE;
  }

  /**
   * What is known of a word.
   *
   * @param path bits of its cluster from the root of the tree, as zeros and ones; may be empty
   * @param ambiguity the tags it can have, most frequent first; may be empty
   */
  public record Entry(String path, String ambiguity) {}

  /** Form under which words are held: in lower case, each run of digits one 0. */
  public static String normal(String lower) {
    int length = lower.length();
    int at = 0;
    while (at < length && !Character.isDigit(lower.charAt(at))) {
      at++;
    }
    if (at == length) {
      return lower;
    }
    StringBuilder changed = new StringBuilder(length).append(lower, 0, at);
    boolean digit = false;
    for (; at < length; at++) {
      char character = lower.charAt(at);
      if (!Character.isDigit(character)) {
        changed.append(character);
      } else if (!digit) {
        changed.append('0');
      }
      digit = Character.isDigit(character);
    }
    return changed.toString();
  }

  /**
   * Number of a word's row; -1 when it is unknown.
   *
   * @param normal see {@link #normal}
   */
  public int row(String normal) {
    int row = Arrays.binarySearch(hashes, normal.hashCode());
    return row < 0 ? -1 : row;
  }

  /** Path of the cluster in a row; empty when it has none. */
  public String path(int row) {
    return paths[clusters[row]];
  }

  /**
   * Hash of a prefix of the path in a row; 0 when it has none.
   *
   * @param depth 0 = the shortest prefix, {@link #DEPTHS} - 1 = the whole path
   */
  public int prefix(int row, int depth) {
    return prefixes[clusters[row] * DEPTHS + depth];
  }

  /** Number of the ambiguity class in a row; 0 = none. */
  public int ambiguity(int row) {
    return ambiguities[row];
  }

  /** The table that ships with Careo, read at the first use and shared. */
  public static WordClusters shipped() {
    return Shipped.CLUSTERS;
  }

  private static final class Shipped {
    static final WordClusters CLUSTERS = load();

    private Shipped() {}

    private static WordClusters load() {
      try (InputStream stream = WordClusters.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IllegalStateException("missing resource " + RESOURCE);
        }
        return read(stream);
      } catch (IOException failure) {
        throw new UncheckedIOException("cannot read resource " + RESOURCE, failure);
      }
    }
  }

  /**
   * Path of a word's cluster as zeros and ones, from the root of the tree; empty when the word is
   * unknown.
   *
   * @param word in any case, digits as they stand
   */
  public String path(String word) {
    int row = row(normal(word.toLowerCase(Locale.ROOT)));
    return row < 0 ? "" : path(row);
  }

  /** Reads a file written by {@link #write}. */
  public static WordClusters read(InputStream stream) throws IOException {
    PackedNumbers packed = PackedNumbers.unzip(stream);
    if (packed.fixed() != MAGIC) {
      throw new IOException("no word clusters");
    }
    String[] paths = new String[packed.unsignedShort()];
    for (int index = 0; index < paths.length; index++) {
      paths[index] = packed.word();
    }
    int[] hashes = new int[packed.fixed()];
    packed.rising(hashes);
    return new WordClusters(
        hashes, numbers(packed, hashes.length), numbers(packed, hashes.length), paths);
  }

  private static short[] numbers(PackedNumbers packed, int length) throws IOException {
    byte[] high = packed.bytes(length);
    byte[] low = packed.bytes(length);
    short[] numbers = new short[length];
    for (int index = 0; index < length; index++) {
      numbers[index] = (short) (high[index] << 8 | low[index] & 0xFF);
    }
    return numbers;
  }

  /** Writes words with what is known of them; of two that hash alike the first in order stays. */
  public static void write(OutputStream stream, Map<String, Entry> words) throws IOException {
    Map<Integer, Entry> byHash = new TreeMap<>();
    new TreeMap<>(words).forEach((word, entry) -> byHash.putIfAbsent(word.hashCode(), entry));
    List<String> paths =
        numbered(byHash.values().stream().map(Entry::path).toList(), Short.MAX_VALUE);
    List<String> ambiguities =
        numbered(byHash.values().stream().map(Entry::ambiguity).toList(), Short.MAX_VALUE);
    Map<String, Integer> pathNumbers = numbers(paths);
    Map<String, Integer> ambiguityNumbers = numbers(ambiguities);
    try (DataOutputStream output = new DataOutputStream(new GZIPOutputStream(stream))) {
      output.writeInt(MAGIC);
      output.writeShort(paths.size());
      for (String path : paths) {
        output.writeUTF(path);
      }
      output.writeInt(byHash.size());
      int last = Integer.MIN_VALUE;
      for (int hash : byHash.keySet()) {
        PackedNumbers.write(output, hash - last);
        last = hash;
      }
      for (int shift : new int[] {8, 0}) {
        for (Entry entry : byHash.values()) {
          output.writeByte(pathNumbers.getOrDefault(entry.path(), 0) >> shift);
        }
      }
      for (int shift : new int[] {8, 0}) {
        for (Entry entry : byHash.values()) {
          output.writeByte(ambiguityNumbers.getOrDefault(entry.ambiguity(), 0) >> shift);
        }
      }
    }
  }

  /** Distinct values, the empty one first, then the most frequent. */
  private static List<String> numbered(List<String> values, int limit) {
    Map<String, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    counts.remove("");
    List<String> order =
        new ArrayList<>(
            counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.<Integer>naturalOrder().reversed()))
                .map(Map.Entry::getKey)
                .toList());
    order.addFirst("");
    return order.subList(0, Math.min(order.size(), limit));
  }

  private static Map<String, Integer> numbers(List<String> values) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int index = 0; index < values.size(); index++) {
      numbers.put(values.get(index), index);
    }
    return numbers;
  }
}
