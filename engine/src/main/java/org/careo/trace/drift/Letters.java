package org.careo.trace.drift;

/** Compares spellings. */
final class Letters {

  private Letters() {}

  /** Whether one name is the other with one or two letters changed (Damerau-Levenshtein). */
  static boolean isSlip(String old, String name) {
    if (old.equals(name) || Math.abs(old.length() - name.length()) > 1) {
      return false;
    }
    // Inflected forms of one word are no slips.
    if (old.startsWith(name) || name.startsWith(old)) {
      return false;
    }
    return distance(old, name) <= (old.length() >= 8 ? 2 : 1);
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int row = 0; row <= a.length(); row++) {
      cost[row][0] = row;
    }
    for (int column = 0; column <= b.length(); column++) {
      cost[0][column] = column;
    }
    for (int row = 1; row <= a.length(); row++) {
      for (int column = 1; column <= b.length(); column++) {
        int change = a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1;
        cost[row][column] =
            Math.min(
                cost[row - 1][column - 1] + change,
                Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
        boolean swapped =
            row > 1
                && column > 1
                && a.charAt(row - 1) == b.charAt(column - 2)
                && a.charAt(row - 2) == b.charAt(column - 1);
        if (swapped) {
          cost[row][column] = Math.min(cost[row][column], cost[row - 2][column - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
