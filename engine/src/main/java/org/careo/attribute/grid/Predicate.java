package org.careo.attribute.grid;

/**
 * A verb group as the attribute stage needs it.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param head index of the main verb
 * @param form FIN, INF, ING or PART
 * @param passive whether it is passive
 * @param negated whether a negation belongs to it
 * @param modal whether a modal or conditional belongs to it
 */
public record Predicate(
    int first, int end, int head, String form, boolean passive, boolean negated, boolean modal) {

  public boolean isFinite() {
    return form.equals("FIN");
  }
}
