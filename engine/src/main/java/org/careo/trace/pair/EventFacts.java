package org.careo.trace.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.Span;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.WordWeights;

/**
 * What the reports of one event tell, in pieces small enough to survive rewriting: two content
 * words that stand near one another in one sentence, outside quotations. A piece two reports share
 * speaks for a common text the more, the fewer of the event's other reports have it: reports of one
 * happening share its main facts without sharing a source.
 *
 * <p>A shared piece weighs -log q, where q is the share of the other members that have it, smoothed
 * towards a prior share; with no other member only the prior is left. Memory and time are linear in
 * the words of the event.
 */
public final class EventFacts {
  /** Words farther apart make no piece. */
  private static final int WINDOW = 6;

  /** Commoner words make no piece. */
  private static final double LEAST_WEIGHT = 1.5;

  /** Share of independent reports of an event that have a piece, before any was seen. */
  private static final double PRIOR_SHARE = 0.05;

  /** How many reports the prior counts for. */
  private static final double PRIOR_REPORTS = 8;

  /** Shares are told apart on a logarithmic scale down to about this one. */
  private static final double SMALL_SHARE = 0.01;

  /** Keeps short texts from being alike by a piece or two. */
  private static final double SMOOTHING = 20;

  private final Map<Digest, int[]> pieces = new IdentityHashMap<>();
  private final Map<Digest, Double> totals = new IdentityHashMap<>();
  private final Map<Digest, Integer> groupOf = new IdentityHashMap<>();
  private final int[] known;
  private final int[] carriers;
  private final int size;
  private final WordWeights weights;

  /** An event whose reports all count for themselves. */
  public EventFacts(List<Digest> event, WordWeights weights) {
    this(weights, event.stream().map(List::of).toList());
  }

  /**
   * @param weights of words in general news
   * @param groups the reports of the event, each once; those known to go back to one text stand in
   *     one group, which counts as one report
   */
  public EventFacts(WordWeights weights, List<List<Digest>> groups) {
    size = groups.size();
    this.weights = weights;
    int total = 0;
    for (int number = 0; number < size; number++) {
      for (Digest digest : groups.get(number)) {
        int[] own = piecesOf(digest);
        pieces.put(digest, own);
        groupOf.put(digest, number);
        total += own.length;
      }
    }
    int[] all = new int[total];
    int end = 0;
    for (List<Digest> group : groups) {
      int[] own =
          group.stream()
              .flatMapToInt(digest -> Arrays.stream(pieces.get(digest)))
              .distinct()
              .toArray();
      System.arraycopy(own, 0, all, end, own.length);
      end += own.length;
    }
    all = Arrays.copyOf(all, end);
    Arrays.sort(all);
    known = new int[end];
    carriers = new int[end];
    int distinct = 0;
    for (int piece : all) {
      if (distinct > 0 && known[distinct - 1] == piece) {
        carriers[distinct - 1]++;
      } else {
        known[distinct] = piece;
        carriers[distinct++] = 1;
      }
    }
    Arrays.fill(known, distinct, end, Integer.MAX_VALUE);
    pieces.forEach((digest, own) -> totals.put(digest, total(own)));
  }

  /** How many reports the event has, those of one group counted once. */
  public int size() {
    return size;
  }

  /** {@link Feature#FACTS} of two members. */
  public double value(Digest first, Digest second) {
    double richer = Math.max(totals.getOrDefault(first, 0.0), totals.getOrDefault(second, 0.0));
    double share = shared(first, second) / (richer + SMOOTHING);
    return Math.log1p(share / SMALL_SHARE) / Math.log1p(1 / SMALL_SHARE);
  }

  /** Weight of all pieces of a member. */
  private double total(int[] own) {
    double sum = 0;
    for (int piece : own) {
      sum += weight(piece, 1);
    }
    return sum;
  }

  /** Weight of the pieces two members share. */
  public double shared(Digest first, Digest second) {
    int[] one = pieces.getOrDefault(first, new int[0]);
    int[] other = pieces.getOrDefault(second, new int[0]);
    int groups = groups(first, second);
    double sum = 0;
    int at = 0;
    for (int piece : one) {
      while (at < other.length && other[at] < piece) {
        at++;
      }
      if (at < other.length && other[at] == piece) {
        sum += weight(piece, groups);
      }
    }
    return sum;
  }

  /**
   * Where two reports tell the same.
   *
   * @param inFirst from one word to the other
   * @param inSecond the same words there
   */
  public record Place(Span inFirst, Span inSecond) {}

  /** The weightiest pieces two members share, each stretch of the first report once. */
  public List<Place> strongest(Digest first, Digest second, int most) {
    int groups = groups(first, second);
    Map<Integer, Span> inSecond = places(second);
    List<Weighed> shared = new ArrayList<>();
    places(first)
        .forEach(
            (piece, here) -> {
              Span there = inSecond.get(piece);
              if (there != null) {
                shared.add(new Weighed(here, there, weight(piece, groups)));
              }
            });
    shared.sort(
        Comparator.comparingDouble((Weighed piece) -> -piece.weight)
            .thenComparing(Weighed::inFirst)
            .thenComparing(Weighed::inSecond));
    List<Place> places = new ArrayList<>();
    for (Weighed piece : shared) {
      boolean apart = places.stream().noneMatch(place -> place.inFirst().overlaps(piece.inFirst));
      if (apart && places.size() < most) {
        places.add(new Place(piece.inFirst, piece.inSecond));
      }
    }
    return places;
  }

  /** A shared piece with its places and its weight. */
  private record Weighed(Span inFirst, Span inSecond, double weight) {}

  /** How many groups two members belong to. */
  private int groups(Digest first, Digest second) {
    return groupOf.getOrDefault(first, -1).equals(groupOf.getOrDefault(second, -2)) ? 1 : 2;
  }

  private double weight(int piece, int groups) {
    int elsewhere = carriers[Arrays.binarySearch(known, piece)] - groups;
    double share = (elsewhere + PRIOR_REPORTS * PRIOR_SHARE) / (size - groups + PRIOR_REPORTS);
    return -Math.log(share);
  }

  /** Hashes of the pieces of a report, distinct and ascending. */
  private int[] piecesOf(Digest digest) {
    int[] found = new int[digest.size() * WINDOW];
    int[] count = new int[1];
    each(digest, (piece, one, other) -> found[count[0]++] = piece);
    return Arrays.stream(found, 0, count[0]).sorted().distinct().toArray();
  }

  /** The first place of each piece. */
  private Map<Integer, Span> places(Digest digest) {
    Map<Integer, Span> places = new HashMap<>();
    each(digest, (piece, one, other) -> places.putIfAbsent(piece, digest.span(one, other)));
    return places;
  }

  /** Takes a piece and the indexes of its two words. */
  private interface Taker {
    void take(int piece, int one, int other);
  }

  private void each(Digest digest, Taker taker) {
    for (int first = 0; first < digest.size(); first++) {
      if (!counts(digest, first)) {
        continue;
      }
      int last = Math.min(digest.size() - 1, first + WINDOW);
      for (int second = first + 1; second <= last; second++) {
        if (digest.sentence(second) != digest.sentence(first)) {
          break;
        }
        if (digest.key(first) != digest.key(second) && counts(digest, second)) {
          taker.take(piece(digest.key(first), digest.key(second)), first, second);
        }
      }
    }
  }

  private boolean counts(Digest digest, int word) {
    return !digest.is(word, Digest.QUOTED) && weights.weight(digest.key(word)) > LEAST_WEIGHT;
  }

  private static int piece(int one, int other) {
    long both = ((long) Math.min(one, other) << 32) | Math.max(one, other);
    both *= 0x9E3779B97F4A7C15L;
    return (int) (both >>> 32);
  }
}
