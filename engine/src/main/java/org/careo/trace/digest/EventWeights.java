package org.careo.trace.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights inside one event: a word says the less the more of the event's reports have it, since
 * reports of one happening share its words without sharing a source.
 */
public final class EventWeights implements WordWeights {
  /** What a word of every report still says. */
  private static final double LEAST = 0.02;

  private final WordWeights general;
  private final Map<Integer, Integer> frequency = new HashMap<>();
  private final int size;

  /**
   * @param general weights outside the event
   * @param event the reports of the event
   */
  public EventWeights(WordWeights general, List<Digest> event) {
    this.general = general;
    size = Math.max(1, event.size());
    for (Digest digest : event) {
      for (int slot = 0; slot < digest.distinctSize(); slot++) {
        frequency.merge(digest.distinctKey(slot), 1, Integer::sum);
      }
    }
  }

  @Override
  public float weight(int key) {
    float weight = general.weight(key);
    if (weight <= 0) {
      return 0;
    }
    double share = (double) frequency.getOrDefault(key, 0) / size;
    return (float) (weight * Math.max(LEAST, 1 - share));
  }
}
