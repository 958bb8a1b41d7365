package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;

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

  /**
   * The indexes with each attribution behind the one it stands in, else in order.
   *
   * @param parents as {@link #parents} tells them
   */
  public static List<Integer> outerFirst(int[] parents) {
    return IntStream.range(0, parents.length)
        .boxed()
        .sorted(Comparator.comparingInt(index -> depth(parents, index)))
        .toList();
  }

  /**
   * The indexes in order, but each attribution right before the first of those it holds: who closes
   * a sentence speaks before whom he tells of.
   *
   * @param parents as {@link #parents} tells them
   */
  public static List<Integer> heldAfterHolder(int[] parents) {
    SequencedSet<Integer> order = new LinkedHashSet<>();
    for (int i = 0; i < parents.length; i++) {
      List<Integer> line = new ArrayList<>();
      for (int at = i; at >= 0 && line.size() <= parents.length; at = parents[at]) {
        line.addFirst(at);
      }
      order.addAll(line);
    }
    return List.copyOf(order);
  }

  private static int depth(int[] parents, int index) {
    int depth = 0;
    for (int at = parents[index]; at >= 0 && depth < parents.length; at = parents[at]) {
      depth++;
    }
    return depth;
  }
}
