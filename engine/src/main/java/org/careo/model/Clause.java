package org.careo.model;

/**
 * A clause: one verb group with what belongs to it, the unit that later stages compare.
 *
 * @param firstToken index of its first token in {@link Reading#tokens()}
 * @param endToken index after its last token
 * @param verbGroup index of its verb group in {@link Reading#verbGroups()}; -1 in a heading or
 *     bullet without a verb
 * @param subject index of its subject in {@link Reading#nounPhrases()}, shared over coordinated
 *     verbs; -1 when unknown or dropped
 * @param kind how it hangs in the sentence
 * @param introducer index of the token that introduces it (that, que, which, because); -1 when none
 */
public record Clause(
    int firstToken, int endToken, int verbGroup, int subject, Kind kind, int introducer) {

  /** How a clause hangs in its sentence. */
  public enum Kind {
    MAIN,
    COORDINATED,
    COMPLEMENT,
    RELATIVE,
    ADVERBIAL,
    PARTICIPIAL,
    INFINITIVE
  }
}
