package org.careo.model;

import java.util.List;

/**
 * How many independent origins stand behind something, as a range and a distribution.
 *
 * @param subject id of a claim, statement or event; empty = all reports of the case
 * @param minimum what can be shown: origins that may be one count once
 * @param maximum unknown origins taken as separate
 * @param distribution probability of 1, 2, 3 … origins, at index 0, 1, 2 …; sums to 1; empty when
 *     not sampled
 */
public record OriginCount(String subject, int minimum, int maximum, List<Double> distribution) {
  public OriginCount {
    distribution = List.copyOf(distribution);
  }
}
