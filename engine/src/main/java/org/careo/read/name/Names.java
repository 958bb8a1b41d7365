package org.careo.read.name;

import java.util.Arrays;
import java.util.List;

/**
 * The proper names of a report in text order, not overlapping.
 *
 * @param words the tokens they stand in
 * @param list the names
 */
public record Names(Words words, List<Name> list) {
  public Names {
    list = List.copyOf(list);
  }

  /** For every token the index of the name that covers it, -1 where none does. */
  public int[] byToken() {
    int[] byToken = new int[words.count()];
    Arrays.fill(byToken, -1);
    for (int index = 0; index < list.size(); index++) {
      Arrays.fill(byToken, list.get(index).firstToken(), list.get(index).endToken(), index);
    }
    return byToken;
  }
}
