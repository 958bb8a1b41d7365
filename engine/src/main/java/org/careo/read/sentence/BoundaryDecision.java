package org.careo.read.sentence;

/** Decides whether a sentence ends at a gap between two words. */
@FunctionalInterface
public interface BoundaryDecision {

  /**
   * Whether a sentence ends here.
   *
   * @param features hashes, see {@link BoundaryFeatures}
   * @param end offset of the end of the word before the gap, UTF-16
   * @param rule whether the rules end a sentence here
   * @param closed whether a mark that closes sentences stands before the gap
   */
  boolean ends(int[] features, int end, boolean rule, boolean closed);
}
