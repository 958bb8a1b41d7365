package org.careo.trace.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes out of reports the sentences that many of them have although they have nothing else in
 * common: closing texts, calls to subscribe, descriptions of an outlet. They say nothing of
 * descent, and would make one family of everything an outlet publishes. A sentence that many
 * reports have because they go back to one text stays: what else its carriers tell is alike too.
 *
 * <p>Linear in the words of the case; of the carriers of a sentence a few are looked at.
 */
public final class Boilerplate {
  /** A sentence of fewer reports is left to the comparison. */
  private static final int LEAST_CARRIERS = 20;

  /** Shorter sentences say too little either way. */
  private static final int LEAST_WORDS = 5;

  /** So many pairs of carriers are looked at. */
  private static final int MOST_PAIRS = 20;

  /** A report of which less is left than this share of its words may be a copy of the others. */
  private static final double LEAST_OWN = 0.5;

  /** Reports whose other words are less alike than this tell different things. */
  private static final double UNRELATED = 0.15;

  private final List<Digest> digests;
  private final WordWeights weights;
  private final Map<Long, List<Integer>> carriers = new HashMap<>();
  private final Map<Integer, Integer> reportsWith = new HashMap<>();

  private Boilerplate(List<Digest> digests, WordWeights weights) {
    this.digests = digests;
    this.weights = weights;
  }

  /**
   * The digests without their boilerplate, in the same order; those that have none are the same
   * objects.
   *
   * @param digests of different articles, in an order that does not depend on the order of input
   */
  public static List<Digest> without(List<Digest> digests, WordWeights weights) {
    Boilerplate found = new Boilerplate(digests, weights);
    found.collect();
    return found.cut();
  }

  /** Finds the sentences of many reports. */
  private void collect() {
    long[][] sentences = new long[digests.size()][];
    int total = 0;
    for (int at = 0; at < sentences.length; at++) {
      sentences[at] =
          Arrays.stream(digests.get(at).sentenceHashes(LEAST_WORDS))
              .filter(hash -> hash != 0)
              .distinct()
              .toArray();
      total += sentences[at].length;
    }
    long[] all = new long[total];
    int end = 0;
    for (long[] own : sentences) {
      System.arraycopy(own, 0, all, end, own.length);
      end += own.length;
    }
    Arrays.sort(all);
    for (int first = 0; first < end; ) {
      int next = first + 1;
      while (next < end && all[next] == all[first]) {
        next++;
      }
      if (next - first >= LEAST_CARRIERS) {
        carriers.put(all[first], new ArrayList<>());
      }
      first = next;
    }
    for (int at = 0; at < sentences.length && !carriers.isEmpty(); at++) {
      for (long sentence : sentences[at]) {
        List<Integer> known = carriers.get(sentence);
        if (known != null) {
          known.add(at);
        }
      }
    }
  }

  private List<Digest> cut() {
    if (carriers.isEmpty()) {
      return digests;
    }
    for (Digest digest : digests) {
      for (int slot = 0; slot < digest.distinctSize(); slot++) {
        reportsWith.merge(digest.distinctKey(slot), 1, Integer::sum);
      }
    }
    Set<Long> boilerplate = new HashSet<>();
    carriers.forEach(
        (sentence, reports) -> {
          if (isBoilerplate(reports)) {
            boilerplate.add(sentence);
          }
        });
    if (boilerplate.isEmpty()) {
      return digests;
    }
    return digests.stream().map(digest -> cut(digest, boilerplate)).toList();
  }

  private static Digest cut(Digest digest, Set<Long> boilerplate) {
    BitSet gone = new BitSet();
    long[] hashes = digest.sentenceHashes(LEAST_WORDS);
    for (int sentence = 0; sentence < hashes.length; sentence++) {
      if (boilerplate.contains(hashes[sentence])) {
        gone.set(sentence);
      }
    }
    return gone.isEmpty() ? digest : digest.without(gone);
  }

  /** Whether what the carriers of a sentence tell besides is unrelated, seen over pairs of them. */
  private boolean isBoilerplate(List<Integer> reports) {
    double sum = 0;
    int pairs = 0;
    int step = Math.max(1, (reports.size() - 1) / MOST_PAIRS);
    for (int at = 0; at + 1 < reports.size() && pairs < MOST_PAIRS; at += step) {
      sum += likeness(digests.get(reports.get(at)), digests.get(reports.get(at + 1)));
      pairs++;
    }
    return sum / pairs < UNRELATED;
  }

  /**
   * Cosine of the words of two reports outside the sentences that many have; 1 where these make up
   * most of a report.
   */
  private double likeness(Digest first, Digest second) {
    Own one = own(first);
    Own other = own(second);
    if (Math.min(one.share, other.share) < LEAST_OWN) {
      return 1;
    }
    double shared = 0;
    for (int key : one.keys) {
      shared += other.keys.contains(key) ? square(key) : 0;
    }
    return shared / Math.sqrt(squares(one.keys) * squares(other.keys) + 1e-9);
  }

  private double squares(Set<Integer> keys) {
    return keys.stream().mapToDouble(this::square).sum();
  }

  /** Square of a word's inverse document frequency in this case; 0 for function words. */
  private double square(int key) {
    double rarity = Math.log((digests.size() + 1.0) / reportsWith.getOrDefault(key, 1));
    return weights.weight(key) > 0 ? rarity * rarity : 0;
  }

  /**
   * What of a report stands outside the sentences that many have.
   *
   * @param keys of its words
   * @param share of all its words
   */
  private record Own(Set<Integer> keys, double share) {}

  private Own own(Digest digest) {
    long[] hashes = digest.sentenceHashes(LEAST_WORDS);
    Set<Integer> keys = new TreeSet<>();
    int words = 0;
    for (int word = 0; word < digest.size(); word++) {
      if (!carriers.containsKey(hashes[digest.sentence(word)])) {
        keys.add(digest.key(word));
        words++;
      }
    }
    return new Own(keys, (double) words / digest.size());
  }
}
