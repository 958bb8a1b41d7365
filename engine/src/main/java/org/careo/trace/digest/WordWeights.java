package org.careo.trace.digest;

/** How much a shared word says, by its key; 0 = nothing. */
public interface WordWeights {

  /** Weight of a key, not negative. */
  float weight(int key);
}
