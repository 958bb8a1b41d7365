package org.careo.read.time;

import java.util.Map;

/**
 * A pattern found in a sentence.
 *
 * @param pattern which
 * @param first index of its first word
 * @param end index after its last word
 * @param captures word index ranges {start, end} by capture name
 */
record Match(Pattern pattern, int first, int end, Map<String, int[]> captures) {

  String argument(String name) {
    return pattern.arguments.getOrDefault(name, "");
  }

  boolean has(String capture) {
    return captures.containsKey(capture);
  }

  int at(String capture) {
    int[] range = captures.get(capture);
    return range == null ? -1 : range[0];
  }

  /** Index after a capture; -1 when it is not there. */
  int after(String capture) {
    int[] range = captures.get(capture);
    return range == null ? -1 : range[1];
  }
}
