package org.careo.trace.pair;

import java.util.Arrays;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.WordWeights;

/**
 * What two digests share, measured once: shared keys with their places in both, shared sequences,
 * sentences that match, and the {@link Feature}s made of them; those {@link Feature#OF_EVENT} are 0
 * until the event is known. Cost grows with the words of both and the product of their sentence
 * counts.
 */
public final class Comparison {
  private static final float RARE = 4.0f;
  private static final int MOST_SENTENCES = 400;

  private final Digest a;
  private final Digest b;
  private final double[] values = new double[Feature.values().length];
  private final int[] slotsA;
  private final int[] slotsB;
  private int[] matchOfA = new int[0];
  private double[] similarityOfA = new double[0];

  private Comparison(Digest a, Digest b, int[] slotsA, int[] slotsB) {
    this.a = a;
    this.b = b;
    this.slotsA = slotsA;
    this.slotsB = slotsB;
  }

  /** Compares two digests made with the same keys. */
  public static Comparison of(Digest a, Digest b, WordWeights keys) {
    int[] inA = new int[Math.min(a.distinctSize(), b.distinctSize())];
    int[] inB = new int[inA.length];
    int shared = 0;
    int atA = 0;
    int atB = 0;
    while (atA < a.distinctSize() && atB < b.distinctSize()) {
      int order = Integer.compare(a.distinctKey(atA), b.distinctKey(atB));
      if (order == 0) {
        if (keys.weight(a.distinctKey(atA)) > 0) {
          inA[shared] = atA;
          inB[shared] = atB;
          shared++;
        }
        atA++;
        atB++;
      } else if (order < 0) {
        atA++;
      } else {
        atB++;
      }
    }
    Comparison comparison =
        new Comparison(a, b, Arrays.copyOf(inA, shared), Arrays.copyOf(inB, shared));
    comparison.measureWords(keys);
    comparison.measureSequences();
    comparison.measureOrder(keys);
    comparison.measureSentences(keys);
    comparison.measurePassages(keys);
    return comparison;
  }

  /** Adds what only the other reports of the event can tell. */
  public Comparison inside(EventPairs.Measures measures) {
    Feature.OF_EVENT.forEach(feature -> set(feature, measures.of(feature)));
    return this;
  }

  public Digest a() {
    return a;
  }

  public Digest b() {
    return b;
  }

  /** The value of a feature. */
  public double value(Feature feature) {
    return values[feature.ordinal()];
  }

  /** All values, in the order of {@link Feature}. */
  public double[] values() {
    return values.clone();
  }

  /** Slots in {@code a} of the shared content keys; {@link #sharedInB} is parallel. */
  public int[] sharedInA() {
    return slotsA.clone();
  }

  /** Slots in {@code b} of the shared content keys. */
  public int[] sharedInB() {
    return slotsB.clone();
  }

  /** The sentence of {@code b} that fits a sentence of {@code a} best; -1 when none does. */
  public int match(int sentenceOfA) {
    return sentenceOfA < matchOfA.length ? matchOfA[sentenceOfA] : -1;
  }

  /** How well {@link #match} fits, between 0 and 1. */
  public double matchSimilarity(int sentenceOfA) {
    return sentenceOfA < similarityOfA.length ? similarityOfA[sentenceOfA] : 0;
  }

  private void set(Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private void measureWords(WordWeights keys) {
    Totals ofA = Totals.of(a, keys);
    Totals ofB = Totals.of(b, keys);
    double words = 0;
    double squares = 0;
    double ordinary = 0;
    double namesOfA = 0;
    double namesOfB = 0;
    double quoted = 0;
    double rare = 0;
    for (int at = 0; at < slotsA.length; at++) {
      int slotA = slotsA[at];
      int slotB = slotsB[at];
      double weight = keys.weight(a.distinctKey(slotA));
      boolean quotedInA = a.distinctIs(slotA, Digest.QUOTED);
      boolean quotedInB = b.distinctIs(slotB, Digest.QUOTED);
      boolean name = isName(a, slotA) || isName(b, slotB);
      if (quotedInA && quotedInB) {
        quoted += weight;
      }
      namesOfA += isName(a, slotA) ? weight : 0;
      namesOfB += isName(b, slotB) ? weight : 0;
      if (!quotedInA && !quotedInB) {
        words += weight;
        squares += weight * weight * frequency(a, slotA) * frequency(b, slotB);
        if (!name) {
          ordinary += weight;
        }
        if (weight >= RARE) {
          rare += weight;
        }
      }
    }
    double poorer = Math.min(ofA.words, ofB.words);
    double richer = Math.max(ofA.words, ofB.words);
    set(Feature.WORDS, ratio(words, poorer));
    set(Feature.WORDS_BOTH, ratio(words, richer));
    set(Feature.COSINE, ratio(squares, Math.sqrt(ofA.squares * ofB.squares)));
    set(Feature.ORDINARY, ratio(ordinary, Math.min(ofA.ordinary, ofB.ordinary)));
    double names = ofA.names <= ofB.names ? namesOfA : namesOfB;
    set(Feature.NAMES, ratio(names, Math.min(ofA.names, ofB.names) + 3));
    set(
        Feature.NEW_NAMES,
        Math.log1p(Math.max(0, Math.min(ofA.names - namesOfA, ofB.names - namesOfB))) / 5);
    set(Feature.SHARED, ratio(rare, Math.min(ofA.rare, ofB.rare) + 10));
    set(Feature.QUOTED, ratio(quoted, Math.min(ofA.quoted, ofB.quoted) + 10));
    set(Feature.LANGUAGES, a.language().equals(b.language()) ? 0 : 1);
    set(Feature.LENGTH, Math.abs(Math.log((a.size() + 10.0) / (b.size() + 10.0))));
  }

  private void measureSequences() {
    set(Feature.PHRASES, containment(a.sequences(3), b.sequences(3)));
    set(Feature.LONG_PHRASES, containment(a.sequences(5), b.sequences(5)));
  }

  private void measureOrder(WordWeights keys) {
    long[] places = new long[slotsA.length];
    int count = 0;
    for (int at = 0; at < slotsA.length; at++) {
      int slotA = slotsA[at];
      int slotB = slotsB[at];
      boolean inNarrative =
          !a.distinctIs(slotA, Digest.QUOTED) && !b.distinctIs(slotB, Digest.QUOTED);
      if (inNarrative
          && a.count(slotA) <= 2
          && b.count(slotB) <= 2
          && keys.weight(a.distinctKey(slotA)) > 1.5) {
        places[count++] = ((long) a.firstWord(slotA) << 32) | b.firstWord(slotB);
      }
    }
    places = Arrays.copyOf(places, count);
    Arrays.sort(places);
    int[] sequence = new int[count];
    for (int at = 0; at < count; at++) {
      sequence[at] = (int) places[at];
    }
    double chance = 2 * Math.sqrt(count);
    set(
        Feature.WORD_ORDER,
        Math.max(0, Ranks.longestIncreasing(sequence) - chance) / (count + 5.0));
    set(Feature.WORD_RANKS, Ranks.correlation(sequence) * count / (count + 8.0));
  }

  private void measurePassages(WordWeights keys) {
    set(Feature.PASSAGE, Math.log1p(Passages.best(this, keys)) / 5);
  }

  private void measureSentences(WordWeights keys) {
    int rows = Math.min(MOST_SENTENCES, a.sentenceCount());
    int columns = Math.min(MOST_SENTENCES, b.sentenceCount());
    double[] weightOfA = sentenceWeights(a, rows, keys);
    double[] weightOfB = sentenceWeights(b, columns, keys);
    double[] shared = new double[rows * columns];
    int[][] placesA = a.sentencesOf(slotsA);
    int[][] placesB = b.sentencesOf(slotsB);
    for (int at = 0; at < slotsA.length; at++) {
      double weight = keys.weight(a.distinctKey(slotsA[at]));
      for (int row : placesA[at]) {
        for (int column : placesB[at]) {
          if (row < rows && column < columns) {
            shared[row * columns + column] += weight;
          }
        }
      }
    }
    matchOfA = new int[rows];
    similarityOfA = new double[rows];
    int[] matchOfB = new int[columns];
    double[] similarityOfB = new double[columns];
    Arrays.fill(matchOfA, -1);
    Arrays.fill(matchOfB, -1);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double common = shared[row * columns + column];
        if (common > 0) {
          double similarity = 2 * common / (weightOfA[row] + weightOfB[column]);
          if (similarity > similarityOfA[row]) {
            similarityOfA[row] = similarity;
            matchOfA[row] = column;
          }
          if (similarity > similarityOfB[column]) {
            similarityOfB[column] = similarity;
            matchOfB[column] = row;
          }
        }
      }
    }
    double alignedA = mean(similarityOfA, weightOfA);
    double alignedB = mean(similarityOfB, weightOfB);
    set(Feature.ALIGNED, Math.max(alignedA, alignedB));
    set(Feature.ALIGNED_BOTH, Math.min(alignedA, alignedB));
    boolean byA = alignedA >= alignedB;
    set(
        Feature.SENTENCE_ORDER,
        byA
            ? Ranks.concordance(matchOfA, similarityOfA)
            : Ranks.concordance(matchOfB, similarityOfB));
  }

  private static double[] sentenceWeights(Digest digest, int sentences, WordWeights keys) {
    double[] weights = new double[sentences];
    for (int word = 0; word < digest.size(); word++) {
      if (digest.sentence(word) < sentences) {
        weights[digest.sentence(word)] += keys.weight(digest.key(word));
      }
    }
    return weights;
  }

  private static double mean(double[] values, double[] weights) {
    double sum = 0;
    double total = 0;
    for (int at = 0; at < values.length; at++) {
      sum += Math.min(1, values[at]) * weights[at];
      total += weights[at];
    }
    return ratio(sum, total);
  }

  private static boolean isName(Digest digest, int slot) {
    return digest.distinctIs(slot, Digest.NAME) || digest.distinctIs(slot, Digest.NUMBER);
  }

  private static double frequency(Digest digest, int slot) {
    return 1 + Math.log(digest.count(slot));
  }

  private static double ratio(double part, double whole) {
    return whole <= 0 ? 0 : Math.min(1, part / whole);
  }

  private static double containment(int[] first, int[] second) {
    int common = 0;
    int at = 0;
    for (int value : first) {
      while (at < second.length && second[at] < value) {
        at++;
      }
      if (at < second.length && second[at] == value) {
        common++;
      }
    }
    return ratio(common, Math.min(first.length, second.length));
  }

  /** Weights of a whole digest. */
  private record Totals(
      double words, double squares, double ordinary, double names, double quoted, double rare) {
    static Totals of(Digest digest, WordWeights keys) {
      double words = 0;
      double squares = 0;
      double ordinary = 0;
      double names = 0;
      double quoted = 0;
      double rare = 0;
      for (int slot = 0; slot < digest.distinctSize(); slot++) {
        double weight = keys.weight(digest.distinctKey(slot));
        boolean name = isName(digest, slot);
        if (name) {
          names += weight;
        }
        if (digest.distinctIs(slot, Digest.QUOTED)) {
          quoted += weight;
          continue;
        }
        words += weight;
        if (weight >= RARE) {
          rare += weight;
        }
        double frequency = weight * frequency(digest, slot);
        squares += frequency * frequency;
        if (!name) {
          ordinary += weight;
        }
      }
      return new Totals(words, squares, ordinary, names, quoted, rare);
    }
  }
}
