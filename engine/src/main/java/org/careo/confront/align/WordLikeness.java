package org.careo.confront.align;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.careo.text.ResourceTable;

/**
 * How alike two English words are: cosine of their vectors in the table {@code likeness.tsv}, whose
 * header says where the vectors come from. A fixed table, no model is run.
 */
public final class WordLikeness {
  private static final String RESOURCE = "/org/careo/confront/likeness.tsv";

  /** Vectors of unrelated words are often this close; below it likeness counts for nothing. */
  private static final double CHANCE = 0.40;

  /** From here on two words are as good as synonyms. */
  private static final double SYNONYM = 0.75;

  /** Likens nothing: only the same, opposites and what is broader meet. */
  public static final WordLikeness NONE = new WordLikeness();

  private final Map<String, byte[]> vectors = new HashMap<>();

  private WordLikeness() {}

  /** The table that ships with Careo. */
  public static WordLikeness load() {
    WordLikeness likeness = new WordLikeness();
    for (String[] fields : ResourceTable.rows(RESOURCE, 2)) {
      likeness.vectors.put(fields[0], Base64.getDecoder().decode(fields[1]));
    }
    return likeness;
  }

  /**
   * 0 for words that are not alike or not in the table, 1 for synonyms.
   *
   * @param a a folded English word in its dictionary form
   * @param b another
   */
  public double of(String a, String b) {
    byte[] left = vectors.get(a);
    byte[] right = vectors.get(b);
    if (left == null || right == null) {
      return 0;
    }
    double cosine = cosine(left, right);
    return Math.clamp((cosine - CHANCE) / (SYNONYM - CHANCE), 0, 1);
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
}
