package org.careo.model;

import java.util.List;

/**
 * A noun phrase with what follows its head inside it; appositions and conjuncts are phrases of
 * their own and named here.
 *
 * @param firstToken index of its first token in {@link Reading#tokens()}
 * @param endToken index after its last token
 * @param head index of the head
 * @param appositions indexes into {@link Reading#nounPhrases()} of phrases that rename this one
 *     ("Ana Ruiz, the spokeswoman")
 * @param conjuncts indexes of phrases joined to this one, in text order, this one left out; held by
 *     the first
 */
public record NounPhrase(
    int firstToken, int endToken, int head, List<Integer> appositions, List<Integer> conjuncts) {
  public NounPhrase {
    appositions = List.copyOf(appositions);
    conjuncts = List.copyOf(conjuncts);
  }
}
