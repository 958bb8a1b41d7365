package org.careo.model;

/**
 * A verb group: auxiliaries, particles and the main verb ("has firmly rejected", "habría ordenado",
 * "to be sent").
 *
 * @param firstToken index of its first token in {@link Reading#tokens()}
 * @param endToken index after its last token
 * @param head index of the main verb
 * @param form finite, infinitive, gerund or present participle, past participle
 * @param tense tense of the finite verb
 * @param mood mood; Spanish {@code habría} is conditional
 * @param passive whether the group is passive ("was sent", "fue enviado")
 * @param negated whether a negation belongs to the group
 * @param modal lemma of a modal ("may", "poder"); empty when none
 */
public record VerbGroup(
    int firstToken,
    int endToken,
    int head,
    VerbForm form,
    Tense tense,
    Mood mood,
    boolean passive,
    boolean negated,
    String modal) {

  /** Form of the group as a whole. */
  public enum VerbForm {
    FINITE,
    INFINITIVE,
    GERUND,
    PARTICIPLE
  }

  /** Tense of the finite verb. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    PERFECT,
    PLUPERFECT,
    NONE
  }

  /** Mood of the finite verb. */
  public enum Mood {
    INDICATIVE,
    SUBJUNCTIVE,
    CONDITIONAL,
    IMPERATIVE,
    NONE
  }

  public boolean isFinite() {
    return form == VerbForm.FINITE;
  }
}
