package org.careo.assess;

import java.util.HashSet;
import java.util.Set;
import org.careo.model.Language;

/**
 * Where a statement's knowledge comes from.
 *
 * @param key the same for the same source
 * @param name name for a reader; empty when it has none
 * @param type what sort of origin it is
 * @param side whom the source may be one with: persons, organisations and documents speak for one
 *     another, so that of those only sources of one sort are surely several
 * @param family family of texts it reaches the case through
 * @param originId id of the origin in the lineage; empty = none
 * @param isAuthority whether it holds public power or speaks for who does: authorities know from
 *     one another
 * @param isFirsthand whether the text shows that the source saw, counted or measured it itself:
 *     anybody else may repeat what he learned
 * @param quoted words of its quotation; empty = it is not quoted
 * @param steps holders between the source and the text that tells it
 * @param language of the report that names it
 */
record Source(
    String key,
    String name,
    Type type,
    Side side,
    String family,
    String originId,
    boolean isAuthority,
    boolean isFirsthand,
    Set<String> quoted,
    int steps,
    Language language) {
  /** Two quotations that share so much of the shorter are one utterance. */
  private static final double ONE_UTTERANCE = 0.6;

  /** Of fewer words in common nothing can be told. */
  private static final int LEAST_WORDS = 4;

  Source {
    quoted = Set.copyOf(quoted);
  }

  /** What sort of origin. The order is that of the card. */
  enum Type {
    PRIMARY_DOCUMENT("primary document"),
    OFFICIAL_FIGURES("official figures"),
    SPEECH("on-record speech"),
    EXPERT("named expert"),
    UNNAMED_OFFICIAL("unnamed official"),
    UNNAMED_REPORT("unnamed report"),
    NONE("none");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** Sorts of sources; a witness stands for no body or document. */
  enum Side {
    WITNESS,
    PERSON,
    BODY,
    DOCUMENT,
    UNNAMED
  }

  /** Whether the source is known well enough to be told from others. */
  boolean isNamed() {
    return switch (type) {
      case PRIMARY_DOCUMENT, OFFICIAL_FIGURES, SPEECH, EXPERT -> true;
      case UNNAMED_OFFICIAL, UNNAMED_REPORT, NONE -> false;
    };
  }

  /**
   * Whether both may be one source of knowledge: one key; authorities; bodies named in different
   * languages, which translate their names; a person, a body and a document that may speak for one
   * another; one that has no name; or one quotation.
   */
  boolean mayBe(Source other) {
    boolean apart = side != other.side;
    boolean witnessed = side == Side.WITNESS || other.side == Side.WITNESS;
    return key.equals(other.key)
        || isAuthority && other.isAuthority
        || side == Side.BODY && other.side == Side.BODY && !language.equals(other.language)
        || apart && !witnessed
        || (!isNamed() || !other.isNamed()) && !(isBodyOrPaper() || other.isBodyOrPaper())
        || isSameUtterance(other);
  }

  private boolean isBodyOrPaper() {
    return side == Side.BODY || side == Side.DOCUMENT;
  }

  /** Whether both are quoted with the same words: one of the names is wrong, or one repeats. */
  private boolean isSameUtterance(Source other) {
    Set<String> shared = new HashSet<>(quoted);
    shared.retainAll(other.quoted);
    int shorter = Math.min(quoted.size(), other.quoted.size());
    return shared.size() >= LEAST_WORDS && shared.size() >= ONE_UTTERANCE * shorter;
  }
}
