package org.careo.read.sentence;

import org.careo.read.base.LinearModel;

/** A linear decision; without a closing mark it must be surer. */
public final class LearnedBoundaries implements BoundaryDecision {
  private static final int INSIDE = 0;
  private static final int END = 1;

  private final LinearModel model;
  private final int unclosed;

  /**
   * @param model weights in hundredths; label 0 = the sentence goes on, label 1 = it ends
   * @param unclosed score from which a sentence ends without a closing mark; with one 0 is enough
   */
  public LearnedBoundaries(LinearModel model, int unclosed) {
    this.model = model;
    this.unclosed = unclosed;
  }

  static LearnedBoundaries load() {
    return new LearnedBoundaries(LinearModel.load("sentence/en-model.bin"), 600);
  }

  @Override
  public boolean ends(int[] features, int end, boolean rule, boolean closed) {
    int[] scores = new int[2];
    model.add(features, features.length, scores);
    return scores[END] - scores[INSIDE] > (closed || rule ? 0 : unclosed);
  }
}
