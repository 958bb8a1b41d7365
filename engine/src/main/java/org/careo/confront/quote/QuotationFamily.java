package org.careo.confront.quote;

import java.util.List;
import org.careo.model.Language;
import org.careo.model.Span;

/**
 * One utterance in all its wordings.
 *
 * @param id stable id, made from its statements
 * @param speaker who is quoted; empty when nobody is named
 * @param wordings the fullest first in each language, the language printed first in front
 */
public record QuotationFamily(String id, String speaker, List<Wording> wordings) {
  public QuotationFamily {
    wordings = List.copyOf(wordings);
  }

  /**
   * The utterance as one statement prints it.
   *
   * @param statement id of the statement
   * @param report id of its report
   * @param spans the quoted words, without marks
   * @param words the quoted words as printed, pieces joined by an ellipsis
   * @param language language they are printed in
   * @param kind how they stand to the fullest wording of their language
   */
  public record Wording(
      String statement,
      String report,
      List<Span> spans,
      String words,
      Language language,
      Kind kind) {
    public Wording {
      spans = List.copyOf(spans);
    }
  }

  /** How a wording stands to the fullest one of its language. */
  public enum Kind {
    /** The longest wording in the language printed first. */
    FULLEST("fullest wording"),
    /** The same words. */
    SAME("same words"),
    /** A stretch of it. */
    CUT("cut"),
    /** Words of it with others left out between them. */
    SPLICED("spliced"),
    /** Other words. */
    REWORDED("reworded"),
    /** The longest wording in another language. */
    TRANSLATED("translation"),
    /** Other words where the utterance also stands in another language: translated anew or back. */
    RETRANSLATED("re-translated");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word used in exports and on the terminal. */
    public String label() {
      return label;
    }
  }
}
