package org.careo.text.word;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.careo.model.Language;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;

/**
 * What words are like by the company of their meaning: vectors of English words from the table
 * {@code likeness.tsv}, whose header says where they come from; a Spanish word has the vector of
 * the usual English word of its concept. A fixed table, no model is run.
 */
public final class WordVectors {
  /** Values of a vector. */
  public static final int DIMENSIONS = 64;

  /** Likens nothing: only the same, opposites and what is broader meet. */
  public static final WordVectors NONE = new WordVectors();

  private static final String RESOURCE = "/org/careo/text/word/likeness.tsv";

  /** Vectors of unrelated words are often this close; below it likeness counts for nothing. */
  private static final double CHANCE = 0.40;

  /** From here on two words are as good as synonyms. */
  private static final double SYNONYM = 0.75;

  private final Map<String, byte[]> vectors = new HashMap<>();

  private WordVectors() {}

  /** The table that ships with Careo, read at the first use and shared. */
  public static WordVectors shipped() {
    return Shipped.VECTORS;
  }

  /**
   * 0 for words that are not alike or not in the table, 1 for synonyms.
   *
   * @param a a folded English word in its dictionary form
   * @param b another
   */
  public double likeness(String a, String b) {
    return Math.clamp((cosine(a, b) - CHANCE) / (SYNONYM - CHANCE), 0, 1);
  }

  /**
   * The cosine of two words' vectors, -1 to 1; 0 where one of them is not in the table.
   *
   * @param a a folded English word
   * @param b another
   */
  public double cosine(String a, String b) {
    byte[] left = vectors.get(a);
    byte[] right = vectors.get(b);
    return left == null || right == null ? 0 : cosine(left, right);
  }

  /**
   * The vector of a word, of length one, {@link #DIMENSIONS} values; empty when neither the word
   * nor, in Spanish, its concept is in the table.
   *
   * @param lemma a word in its dictionary form
   */
  public Optional<float[]> vector(Language language, String lemma) {
    String word = Folding.fold(lemma);
    byte[] bytes =
        vectors.get(language.equals(Language.SPANISH) ? Concepts.shipped().inEnglish(word) : word);
    return bytes == null ? Optional.empty() : Optional.of(unit(bytes));
  }

  private static float[] unit(byte[] bytes) {
    double squares = 0;
    for (byte value : bytes) {
      squares += value * value;
    }
    float[] unit = new float[bytes.length];
    for (int index = 0; index < bytes.length; index++) {
      unit[index] = (float) (bytes[index] / Math.sqrt(squares));
    }
    return unit;
  }

  private static double cosine(byte[] a, byte[] b) {
    long product = 0;
    long squareA = 0;
    long squareB = 0;
    for (int index = 0; index < a.length; index++) {
      product += a[index] * b[index];
      squareA += a[index] * a[index];
      squareB += b[index] * b[index];
    }
    return product / Math.sqrt((double) squareA * squareB);
  }

  /** Reads the table once. */
  private static final class Shipped {
    static final WordVectors VECTORS = read();

    private static WordVectors read() {
      WordVectors words = new WordVectors();
      for (String[] fields : ResourceTable.rows(RESOURCE, 2)) {
        words.vectors.put(fields[0], Base64.getDecoder().decode(fields[1]));
      }
      return words;
    }
  }
}
