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

  private final Map<String, Vector> vectors = new HashMap<>();

  private WordVectors() {}

  /**
   * The vector of a word as the table has it.
   *
   * @param squares sum of the squares of the values
   */
  private record Vector(byte[] values, long squares) {
    static Vector of(byte[] values) {
      long squares = 0;
      for (byte value : values) {
        squares += value * value;
      }
      return new Vector(values, squares);
    }

    double cosine(Vector other) {
      long product = 0;
      for (int index = 0; index < values.length; index++) {
        product += values[index] * other.values[index];
      }
      return product / Math.sqrt((double) squares * other.squares);
    }

    float[] unit() {
      double length = Math.sqrt(squares);
      float[] unit = new float[values.length];
      for (int index = 0; index < values.length; index++) {
        unit[index] = (float) (values[index] / length);
      }
      return unit;
    }
  }

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
    Vector left = vectors.get(a);
    Vector right = vectors.get(b);
    return left == null || right == null ? 0 : left.cosine(right);
  }

  /**
   * The vector of a word, of length one, {@link #DIMENSIONS} values; empty when neither the word
   * nor, in Spanish, its concept is in the table.
   *
   * @param lemma a word in its dictionary form
   */
  public Optional<float[]> vector(Language language, String lemma) {
    String word = Folding.fold(lemma);
    Vector known =
        vectors.get(language.equals(Language.SPANISH) ? Concepts.shipped().inEnglish(word) : word);
    return Optional.ofNullable(known).map(Vector::unit);
  }

  /** Reads the table once. */
  private static final class Shipped {
    static final WordVectors VECTORS = read();

    private static WordVectors read() {
      WordVectors words = new WordVectors();
      for (String[] fields : ResourceTable.rows(RESOURCE, 2)) {
        words.vectors.put(fields[0], Vector.of(Base64.getDecoder().decode(fields[1])));
      }
      return words;
    }
  }
}
