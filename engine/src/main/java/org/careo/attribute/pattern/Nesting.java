package org.careo.attribute.pattern;

import java.util.Arrays;
import java.util.List;

/** Says which attribution stands inside the content of which. */
public final class Nesting {

  private Nesting() {}

  /** For each attribution the index of the innermost one whose content holds its cue; -1 = none. */
  public static int[] parents(List<Attribution> attributions) {
    int[] parents = new int[attributions.size()];
    Arrays.fill(parents, -1);
    for (int i = 0; i < parents.length; i++) {
      int cue = attributions.get(i).spot().head();
      int narrowest = Integer.MAX_VALUE;
      for (int j = Math.max(0, i - 60); j < Math.min(parents.length, i + 60); j++) {
        Attribution other = attributions.get(j);
        int width = other.contentEnd() - other.contentFirst();
        if (j != i
            && other.holds(cue)
            && width < narrowest
            && !attributions.get(i).holds(other.spot().head())) {
          narrowest = width;
          parents[i] = j;
        }
      }
    }
    return parents;
  }
}
