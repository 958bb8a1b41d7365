package org.careo.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What was found between reports of the case, by their indexes. */
final class Findings {
  private final List<Finding> found;
  private final long[] pairs;

  /** Weighs a pair that was not found by the candidates. */
  interface Finder {
    Finding find(int first, int second);
  }

  /**
   * @param found sorted by {@link Finding#pair}, each pair once
   */
  Findings(List<Finding> found) {
    this.found = List.copyOf(found);
    pairs = found.stream().mapToLong(Finding::pair).toArray();
  }

  /** All findings, by their pairs. */
  List<Finding> all() {
    return found;
  }

  /**
   * What was found between the reports of an event.
   *
   * @param event indexes, ascending
   */
  List<Finding> known(List<Integer> event) {
    List<Finding> inside = new ArrayList<>();
    for (int first : event) {
      int at = Arrays.binarySearch(pairs, (long) first << 32);
      for (at = at < 0 ? -at - 1 : at; at < pairs.length && pairs[at] >> 32 == first; at++) {
        if (Collections.binarySearch(event, (int) pairs[at]) >= 0) {
          inside.add(found.get(at));
        }
      }
    }
    return inside;
  }

  /** The same with all other pairs of the event, weighed now. */
  List<Finding> all(List<Integer> event, Finder finder) {
    List<Finding> inside = new ArrayList<>();
    for (int place = 0; place < event.size(); place++) {
      int first = event.get(place);
      for (int second : event.subList(place + 1, event.size())) {
        int at = Arrays.binarySearch(pairs, (long) first << 32 | second);
        inside.add(at < 0 ? finder.find(first, second) : found.get(at));
      }
    }
    return inside;
  }
}
