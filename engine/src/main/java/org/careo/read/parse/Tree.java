package org.careo.read.parse;

import java.util.List;

/**
 * A tree over the words of a sentence.
 *
 * @param heads index of each word's head; -1 for the root
 * @param relations relation of each word to its head
 */
public record Tree(List<Integer> heads, List<String> relations) {
  public Tree {
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }

  public int size() {
    return heads.size();
  }

  public int head(int word) {
    return heads.get(word);
  }

  public String relation(int word) {
    return relations.get(word);
  }
}
