package org.careo.attribute.grid;

/**
 * A base noun phrase: determiner to head, without what follows the head.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of its head
 * @param kind what it looks like: "name", "pronoun", "noun"
 */
public record Phrase(int first, int end, int head, String kind) {

  public boolean isPronoun() {
    return kind.equals("pronoun");
  }

  public boolean isName() {
    return kind.equals("name");
  }
}
