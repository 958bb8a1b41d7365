package org.careo.trace.pair;

import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Lexicon;

/**
 * Which of two related texts came first, from the texts alone: log-odds of a logistic regression
 * on what machine and human rewriting tends to change. Weak by nature; dates and credit outrank it.
 */
public final class Direction {
  private final double[] coefficients = new double[Cue.values().length];

  /** What tells. */
  public enum Cue {
    LENGTH("logarithm of the ratio of lengths, first to second"),
    WORD_LENGTH("mean word length of the second less that of the first"),
    NAMES("logarithm of the ratio of the numbers of names and numbers, first to second"),
    DENSITY("names and numbers a word in the first less that in the second");

    private final String meaning;

    Cue(String meaning) {
      this.meaning = meaning;
    }

    /** What is measured, in words. */
    public String meaning() {
      return meaning;
    }
  }

  /** The model that ships. */
  public Direction() {
    for (String[] row : Lexicon.rows("direction-model.tsv")) {
      coefficients[Cue.valueOf(row[0]).ordinal()] = Double.parseDouble(row[1]);
    }
  }

  /** Cues for "the first is the source of the second"; the other way round they change sign. */
  public static double[] cues(Digest first, Digest second) {
    double[] cues = new double[Cue.values().length];
    cues[Cue.LENGTH.ordinal()] = Math.log((first.size() + 10.0) / (second.size() + 10.0));
    cues[Cue.WORD_LENGTH.ordinal()] = second.meanWordLength() - first.meanWordLength();
    cues[Cue.NAMES.ordinal()] = Math.log((first.names() + 5.0) / (second.names() + 5.0));
    cues[Cue.DENSITY.ordinal()] =
        10 * (first.names() / (first.size() + 10.0) - second.names() / (second.size() + 10.0));
    return cues;
  }

  /** Log-odds that the first is the source of the second. */
  public double logOdds(Digest first, Digest second) {
    double[] cues = cues(first, second);
    double sum = 0;
    for (int cue = 0; cue < cues.length; cue++) {
      sum += coefficients[cue] * cues[cue];
    }
    return sum;
  }
}
