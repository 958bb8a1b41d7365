package org.careo.trace.pair;

import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;
import org.careo.trace.digest.Lexicon;

/**
 * Which of two related texts came first, from the texts alone: log-odds of a logistic regression on
 * what machine and human rewriting tends to change. Weak by nature; dates and credit outrank it.
 */
public final class Direction {
  private static final double UNKNOWN_WEIGHT = 7;

  private final double[] coefficients = new double[Cue.values().length];

  /** What tells. */
  public enum Cue {
    LENGTH("logarithm of the ratio of lengths, first to second"),
    WORD_LENGTH("mean word length of the second less that of the first"),
    NAMES("logarithm of the ratio of the numbers of names and numbers, first to second"),
    DENSITY("names and numbers a word in the first less that in the second"),
    RARITY("mean rarity of the content words in the second less that in the first"),
    UNKNOWN("share of ordinary words unknown in general news in the second less that in the first"),
    SENTENCES("logarithm of the ratio of the mean sentence lengths, first to second"),
    POLISH("how much more words machine rewriting favours the second has in a hundred"),
    FUNCTION("share of function words in the second less that in the first"),
    VARIETY("logarithm of distinct words in the first to those in the second, at equal length"),
    CENTRAL_PHRASES(
        "in a family: mean shared phrases with the others of the first less the second"),
    CENTRAL_WORDS("in a family: mean cosine with the others of the first less that of the second");

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
  public static double[] cues(Digest first, Digest second, Keys keys) {
    double[] cues = new double[Cue.values().length];
    Profile one = Profile.of(first, keys);
    Profile other = Profile.of(second, keys);
    cues[Cue.LENGTH.ordinal()] = Math.log((first.size() + 10.0) / (second.size() + 10.0));
    cues[Cue.WORD_LENGTH.ordinal()] = second.meanWordLength() - first.meanWordLength();
    cues[Cue.NAMES.ordinal()] = Math.log((first.names() + 5.0) / (second.names() + 5.0));
    cues[Cue.DENSITY.ordinal()] =
        10 * (first.names() / (first.size() + 10.0) - second.names() / (second.size() + 10.0));
    cues[Cue.RARITY.ordinal()] = other.rarity - one.rarity;
    cues[Cue.UNKNOWN.ordinal()] = 10 * (other.unknown - one.unknown);
    cues[Cue.SENTENCES.ordinal()] =
        Math.log(
            (first.size() + 10.0)
                / (first.sentenceCount() + 1.0)
                / ((second.size() + 10.0) / (second.sentenceCount() + 1.0)));
    cues[Cue.POLISH.ordinal()] = other.polish - one.polish;
    cues[Cue.FUNCTION.ordinal()] = 10 * (other.function - one.function);
    cues[Cue.VARIETY.ordinal()] = Math.log(variety(first) / variety(second));
    return cues;
  }

  /** Distinct words over the square root of all (Guiraud). */
  private static double variety(Digest digest) {
    return (digest.distinctSize() + 5.0) / Math.sqrt(digest.size() + 10.0);
  }

  /** What is measured on one text. */
  private record Profile(double rarity, double unknown, double polish, double function) {
    static Profile of(Digest digest, Keys keys) {
      double weight = 0;
      int content = 0;
      int unknown = 0;
      int ordinary = 0;
      int polish = 0;
      for (int word = 0; word < digest.size(); word++) {
        float own = keys.weight(digest.key(word));
        if (own > 0) {
          weight += own;
          content++;
          if (!digest.is(word, Digest.NAME | Digest.NUMBER)) {
            ordinary++;
            unknown += own > UNKNOWN_WEIGHT ? 1 : 0;
            polish += keys.isPolish(digest.key(word)) ? 1 : 0;
          }
        }
      }
      return new Profile(
          weight / (content + 1.0),
          unknown / (ordinary + 5.0),
          100.0 * polish / (content + 10.0),
          (digest.size() - content) / (digest.size() + 10.0));
    }
  }

  /** What nearness to the other members of its family adds for one text. */
  public double central(double meanPhrases, double meanCosine) {
    return coefficients[Cue.CENTRAL_PHRASES.ordinal()] * meanPhrases
        + coefficients[Cue.CENTRAL_WORDS.ordinal()] * meanCosine;
  }

  /** Log-odds that the first is the source of the second. */
  public double logOdds(Digest first, Digest second, Keys keys) {
    double[] cues = cues(first, second, keys);
    double sum = 0;
    for (int cue = 0; cue < cues.length; cue++) {
      sum += coefficients[cue] * cues[cue];
    }
    return sum;
  }
}
