package org.careo.read.tag;

import java.util.Arrays;
import org.careo.read.base.LinearModel;

/** Finds the best labels of a sentence with a small beam over whole sentences. */
public final class TagDecoder {
  private static final int BEAM = 4;

  private final LinearModel model;

  public TagDecoder(LinearModel model) {
    this.model = model;
  }

  /** Best label numbers of a sentence, one a word. */
  public int[] decode(TagFeatures features) {
    int length = features.length();
    int count = model.labels().size();
    int[] best = new int[length];
    if (length == 0) {
      return best;
    }
    int[][] states = new int[length][BEAM];
    int[][] origins = new int[length][BEAM];
    int[] scores = new int[BEAM];
    int[] history = new int[TagFeatures.HISTORY];
    int[] fixed = new int[count];
    int[] local = new int[count];
    int width = 1;
    for (int place = 0; place < length; place++) {
      Arrays.fill(fixed, 0);
      int[] own = features.fixed(place);
      model.add(own, own.length, fixed);
      int[] nextScores = new int[BEAM];
      int nextWidth = 0;
      for (int state = 0; state < width; state++) {
        int previous = place > 0 ? states[place - 1][state] : -1;
        int before = place > 1 ? states[place - 2][origins[place - 1][state]] : -1;
        features.history(place, previous, before, history);
        System.arraycopy(fixed, 0, local, 0, count);
        model.add(history, TagFeatures.HISTORY, local);
        int base = place > 0 ? scores[state] : 0;
        for (int label = 0; label < count; label++) {
          int score = base + local[label];
          if (nextWidth == BEAM && score <= nextScores[BEAM - 1]) {
            continue;
          }
          int at = nextWidth < BEAM ? nextWidth++ : BEAM - 1;
          while (at > 0 && nextScores[at - 1] < score) {
            nextScores[at] = nextScores[at - 1];
            states[place][at] = states[place][at - 1];
            origins[place][at] = origins[place][at - 1];
            at--;
          }
          nextScores[at] = score;
          states[place][at] = label;
          origins[place][at] = state;
        }
      }
      scores = nextScores;
      width = nextWidth;
    }
    int state = 0;
    for (int place = length - 1; place >= 0; place--) {
      best[place] = states[place][state];
      state = origins[place][state];
    }
    return best;
  }
}
