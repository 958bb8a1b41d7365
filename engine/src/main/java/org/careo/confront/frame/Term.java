package org.careo.confront.frame;

import java.util.List;
import org.careo.model.Span;

/**
 * One thing a statement speaks of.
 *
 * @param senses what it is compared by, the usual one first, at least one: "c:reject" (a concept),
 *     "a:ID" (an actor), "n:NAME" (a name), "w:WORD"
 * @param broader keys of broader concepts
 * @param opposites keys of opposite concepts
 * @param kind what sort of word it is
 * @param word English word it can be likened by: its own dictionary form, or for a Spanish word the
 *     usual English word of its concept; empty for names and where there is none
 * @param span the words
 * @param negated whether it stands under a negation
 * @param role what it does in the chief clauses
 */
public record Term(
    List<String> senses,
    List<String> broader,
    List<String> opposites,
    Kind kind,
    String word,
    Span span,
    boolean negated,
    Role role) {
  public Term {
    senses = List.copyOf(senses);
    broader = List.copyOf(broader);
    opposites = List.copyOf(opposites);
  }

  /** The same in another role. */
  Term as(Role other) {
    return new Term(senses, broader, opposites, kind, word, span, negated, other);
  }

  /** The same under a negation. */
  Term denied() {
    return new Term(senses, broader, opposites, kind, word, span, true, role);
  }

  /** Whether it is a verb, a subject or an object, and not what is said besides. */
  public boolean bearing() {
    return role != Role.BESIDE;
  }

  /** Whether it is an act or a thing, and no name, quality or figure. */
  public boolean isThing() {
    return switch (kind) {
      case VERB, NOUN -> true;
      case NAME, OTHER, FIGURE, LIGHT -> false;
    };
  }

  /** The usual sense. */
  public String key() {
    return senses.getFirst();
  }

  /** Whether the two have a sense in common. */
  public boolean meets(Term other) {
    return sharesOne(senses, other.senses);
  }

  /** Whether a sense of one is broader than a sense of the other, or both have a broader one. */
  public boolean isRelatedTo(Term other) {
    return sharesOne(senses, other.broader)
        || sharesOne(broader, other.senses)
        || sharesOne(broader, other.broader);
  }

  /** Whether they are opposites: rise and fall. */
  public boolean isOppositeOf(Term other) {
    return sharesOne(senses, other.opposites) || sharesOne(opposites, other.senses);
  }

  private static boolean sharesOne(List<String> some, List<String> others) {
    for (String one : some) {
      if (others.contains(one)) {
        return true;
      }
    }
    return false;
  }

  /** What a term does in the chief clauses of a content. */
  public enum Role {
    SUBJECT,
    VERB,
    OBJECT,
    BESIDE
  }

  /** What sort of word a term is. */
  public enum Kind {
    VERB,
    NAME,
    NOUN,
    /** A quality or manner. */
    OTHER,
    /** The value of a figure: speaks for sameness when it meets, against nothing when not. */
    FIGURE,
    /** A word that stands everywhere and says little by itself. */
    LIGHT
  }
}
