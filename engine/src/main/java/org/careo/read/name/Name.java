package org.careo.read.name;

import java.util.List;
import org.careo.text.actor.BaseActor;

/**
 * A proper name in a text.
 *
 * @param firstToken index of its first token in {@link org.careo.model.Reading#tokens()}, titles
 *     left out
 * @param endToken index after its last token
 * @param kind what it names
 * @param titleToken index of the first token of the title before it; {@code firstToken} when none
 * @param known actors of the base with this name; empty when it is known from the text alone
 */
public record Name(int firstToken, int endToken, Kind kind, int titleToken, List<BaseActor> known) {
  public Name {
    known = List.copyOf(known);
  }

  /** What a name names. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    /** Neither is told: a product, an operation, a place the gazetteer lacks. */
    OTHER
  }

  public int length() {
    return endToken - firstToken;
  }

  public boolean hasTitle() {
    return titleToken < firstToken;
  }

  public boolean covers(int token) {
    return firstToken <= token && token < endToken;
  }
}
