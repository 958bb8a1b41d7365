package org.careo.trace.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.WordWeights;

/**
 * What only the other reports of an event can tell of a pair: how few of them share its facts, and
 * whether any of them is nearer to either. Reports of one happening are all alike; one that was
 * made from another is more like it than like the rest.
 *
 * <p>Only the pairs given are known; in an event too large to compare all, those are the
 * candidates. Linear in the words of the event and in the pairs.
 */
public final class EventPairs {
  /** Log-odds of descent from which two reports count as one. */
  private static final double SURE = 1.5;

  private final List<Digest> members;
  private final List<List<Integer>> groups;
  private final EventFacts facts;
  private final EventWords words;
  private final double[] nearestWords;

  /**
   * Two members.
   *
   * @param first index in the members
   * @param second index in the members, greater
   * @param descent log-odds of descent before the event is known
   */
  public record Pair(int first, int second, double descent) {}

  /**
   * What was measured of a pair; the values of the features of the same names.
   *
   * @param facts {@link Feature#FACTS}
   * @param nearestWords {@link Feature#NEAREST_WORDS}
   */
  public record Measures(double facts, double nearestWords) {
    /** Of a pair whose event is not known. */
    public static final Measures NONE = new Measures(0, 0);

    /** The value of one of the features measured here. */
    double of(Feature feature) {
      return feature == Feature.FACTS ? facts : nearestWords;
    }
  }

  /**
   * @param members the reports of the event
   * @param pairs what was compared
   */
  public EventPairs(WordWeights weights, List<Digest> members, List<Pair> pairs) {
    this.members = List.copyOf(members);
    groups = groups(members.size(), pairs);
    List<List<Digest>> digests =
        groups.stream().map(group -> group.stream().map(members::get).toList()).toList();
    facts = new EventFacts(weights, digests);
    words = new EventWords(weights, digests);
    nearestWords = new double[members.size()];
    for (Pair pair : pairs) {
      double cosine = words.cosine(members.get(pair.first), members.get(pair.second));
      for (int member : new int[] {pair.first, pair.second}) {
        nearestWords[member] = Math.max(nearestWords[member], cosine);
      }
    }
  }

  /**
   * Indexes of the members, ascending; those that surely go back to one text stand in one group and
   * count once, else what a large family has would look like what everybody has.
   */
  public List<List<Integer>> groups() {
    return groups;
  }

  /** How many reports the event has, those of one group counted once. */
  public int size() {
    return groups.size();
  }

  /** What the event tells of a pair. */
  public Measures measure(Pair pair) {
    Digest first = members.get(pair.first);
    Digest second = members.get(pair.second);
    double nearest = Math.max(nearestWords[pair.first], nearestWords[pair.second]);
    double cosine = words.cosine(first, second);
    return new Measures(facts.value(first, second), nearest <= 0 ? 0 : cosine / nearest);
  }

  private static List<List<Integer>> groups(int size, List<Pair> pairs) {
    int[] group = new int[size];
    Arrays.setAll(group, at -> at);
    for (Pair pair : pairs) {
      if (pair.descent >= SURE) {
        int one = find(group, pair.first);
        int other = find(group, pair.second);
        group[Math.max(one, other)] = Math.min(one, other);
      }
    }
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int at = 0; at < size; at++) {
      groups.computeIfAbsent(find(group, at), first -> new ArrayList<>()).add(at);
    }
    return List.copyOf(groups.values());
  }

  private static int find(int[] group, int member) {
    int top = member;
    while (group[top] != top) {
      group[top] = group[group[top]];
      top = group[top];
    }
    return top;
  }
}
