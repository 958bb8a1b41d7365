package org.careo.text.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.careo.model.Language;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;

/**
 * Which English nouns are people and which are bodies of people, by their most frequent sense in
 * WordNet ({@code noun-kinds.tsv}).
 */
public final class NounKinds {
  private static final String RESOURCE = "/org/careo/text/word/noun-kinds.tsv";

  private final Map<String, Kind> kinds = new HashMap<>();

  private NounKinds() {
    for (String[] fields : ResourceTable.rows(RESOURCE, 2)) {
      kinds.put(fields[0], Kind.valueOf(fields[1].toUpperCase(Locale.ROOT)));
    }
  }

  /** What a noun is. */
  public enum Kind {
    /** Somebody: "engineer", "proponent". */
    PERSON,
    /** People who act as one: "ministry", "jury". */
    BODY,
    /** Anything else, and words that are not known. */
    OTHER
  }

  /** The table that ships with Careo, read at the first use and shared. */
  public static NounKinds shipped() {
    return Shipped.KINDS;
  }

  /**
   * What a noun of a language is, a Spanish one by its English word.
   *
   * @param lemma in its dictionary form
   */
  public Kind of(Language language, String lemma) {
    boolean spanish = language.equals(Language.SPANISH);
    return of(spanish ? Concepts.shipped().inEnglish(Folding.fold(lemma)) : lemma);
  }

  /**
   * What a noun is.
   *
   * @param lemma an English noun in its dictionary form
   */
  public Kind of(String lemma) {
    return kinds.getOrDefault(Folding.fold(lemma), Kind.OTHER);
  }

  /** Reads the table once. */
  private static final class Shipped {
    static final NounKinds KINDS = new NounKinds();
  }
}
