package org.careo.text;

import java.util.function.IntPredicate;

/** Binary search for where a sorted row of things turns from "before" to "not before". */
public final class SortedSearch {
  private SortedSearch() {}

  /**
   * The first index that is not before what is looked for; {@code end} when all are.
   *
   * @param from first index looked at
   * @param end index behind the last one
   * @param isBefore true for all indices up to some place and false from there on
   */
  public static int first(int from, int end, IntPredicate isBefore) {
    int low = from;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
