package org.careo.model;

/**
 * A stretch between quotation marks or after a dialogue dash.
 *
 * @param span with its marks
 * @param inner without its marks
 * @param kind what the marks say
 * @param style the marks
 * @param depth 0 for an outermost quotation, 1 for one inside it, …
 * @param closed whether the closing mark stands there; an open one ends with its paragraph
 * @param continues index in {@link Reading#quotations()} of the stretch that this one continues
 *     over a paragraph; -1 when it stands alone
 * @param language its own language, {@link Language#UNKNOWN} when too short to tell
 */
public record Quotation(
    Span span,
    Span inner,
    Kind kind,
    Style style,
    int depth,
    boolean closed,
    int continues,
    Language language) {

  /** What a pair of marks says of the words inside. */
  public enum Kind {
    /** A whole utterance. */
    UTTERANCE,
    /** Some words of an utterance inside the reporter's sentence. */
    FRAGMENT,
    /** A term, nickname or scare quote. */
    TERM,
    /** Title of a work. */
    TITLE
  }

  /** Which marks. */
  public enum Style {
    STRAIGHT,
    CURLY,
    SINGLE,
    GUILLEMETS,
    DASH
  }
}
