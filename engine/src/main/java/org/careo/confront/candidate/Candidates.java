package org.careo.confront.candidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.careo.confront.align.TermWeights;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Term;
import org.careo.model.Figure;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * Candidate pairs by an inverted index over keys. A key that stands in very many statements says
 * nothing and is left out, so the cost grows with the number of statements times a bound, not with
 * its square.
 */
public final class Candidates {
  private static final int TOP = 100;
  private static final int LONGEST_POSTING = 400;
  private static final int QUOTED_RUN = 4;

  /** Statements that follow one another in a report are compared, whatever their words. */
  private static final int NEIGHBOURS = 5;

  /** Words of a holder's name shorter than this are no key. */
  private static final int NAME_LETTERS = 4;

  private final List<Frame> frames;
  private final TermWeights weights;

  /**
   * @param frames all frames, in a fixed order
   * @param weights weights of their terms
   */
  public Candidates(List<Frame> frames, TermWeights weights) {
    this.frames = frames;
    this.weights = weights;
  }

  /** A pair of positions in the list of frames, the smaller first. */
  public record Pair(int a, int b) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byA = Integer.compare(a, other.a);
      return byA != 0 ? byA : Integer.compare(b, other.b);
    }
  }

  /** All candidate pairs, sorted. */
  public List<Pair> pairs() {
    KeyIndex index = new KeyIndex(LONGEST_POSTING);
    for (int position = 0; position < frames.size(); position++) {
      index.add(keys(frames.get(position)));
    }
    double[] sizes = new double[frames.size()];
    boolean[] shadows = new boolean[frames.size()];
    for (int position = 0; position < sizes.length; position++) {
      shadows[position] = isShadow(position);
      for (Term term : frames.get(position).terms()) {
        sizes[position] += weights.of(term);
      }
    }
    LongStream.Builder pairs = LongStream.builder();
    Sharing sharing = new Sharing(frames.size(), TOP);
    for (int position = 0; position < frames.size(); position++) {
      if (shadows[position]) {
        continue;
      }
      int self = position;
      index.forEachSharing(
          self,
          (other, weight) -> {
            if (other != self && !shadows[other]) {
              sharing.add(other, weight);
            }
          });
      for (int other : sharing.best(other -> Math.sqrt(sizes[other] + sizes[self] + 1))) {
        pairs.add(numbered(Math.min(self, other), Math.max(self, other)));
      }
      for (int near = 1; near <= NEIGHBOURS && position + near < frames.size(); near++) {
        if (frames.get(position + near).report().equals(frames.get(position).report())) {
          pairs.add(numbered(position, position + near));
        }
      }
    }
    return pairs
        .build()
        .sorted()
        .distinct()
        .mapToObj(pair -> new Pair((int) (pair >>> Integer.SIZE), (int) pair))
        .toList();
  }

  /** A pair as one number, in the order of pairs: there are millions of them. */
  private static long numbered(int smaller, int larger) {
    return (long) smaller << Integer.SIZE | larger;
  }

  /**
   * Whether a statement nobody is named for repeats what a neighbour in its sentence puts to a
   * source: "the paper reported | that he had allegedly signed" holds both, and counts once.
   */
  private boolean isShadow(int position) {
    Frame frame = frames.get(position);
    if (frame.holder().isKnown()) {
      return false;
    }
    for (int near = Math.max(0, position - 2);
        near <= Math.min(frames.size() - 1, position + 2);
        near++) {
      Frame other = frames.get(near);
      if (other.holder().isKnown()
          && other.report().equals(frame.report())
          && other.sentence().equals(frame.sentence())
          && covers(other.content(), frame.content())) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(List<Span> content, List<Span> part) {
    int shared = 0;
    int length = 0;
    for (Span piece : part) {
      length += piece.length();
      for (Span other : content) {
        shared +=
            Math.max(
                0, Math.min(piece.end(), other.end()) - Math.max(piece.start(), other.start()));
      }
    }
    return shared * 10 >= length * 8;
  }

  private Map<String, Double> keys(Frame frame) {
    Map<String, Double> keys = new LinkedHashMap<>();
    for (Term term : frame.told()) {
      keys.putIfAbsent(term.key(), weights.of(term) / 2);
    }
    for (Term term : frame.terms()) {
      keys.putIfAbsent(term.key(), weights.of(term));
      for (String sense : term.senses()) {
        keys.putIfAbsent(sense, weights.of(term) * 0.8);
      }
      for (String broader : term.broader()) {
        keys.putIfAbsent(broader, weights.of(term) / 2);
      }
      for (String opposite : term.opposites()) {
        keys.putIfAbsent(opposite, weights.of(term) / 2);
      }
    }
    // Two terms together are rarer than either: they keep pairs together whose single terms are all
    // common.
    List<String> single = new ArrayList<>(keys.keySet());
    for (int first = 0; first < Math.min(single.size(), 8); first++) {
      for (int second = first + 1; second < Math.min(single.size(), 8); second++) {
        String one = single.get(first);
        String two = single.get(second);
        keys.putIfAbsent(one.compareTo(two) < 0 ? one + " " + two : two + " " + one, 0.5);
      }
    }
    for (Figure figure : frame.figures()) {
      if (!Double.isNaN(figure.value())) {
        keys.putIfAbsent("f:" + figure.value(), 1.0);
      }
    }
    if (frame.denies()) {
      // "The group denied any part": whoever accuses it names it.
      keys.putIfAbsent("a:" + frame.holder().actor(), 1.0);
      Folding.words(frame.holder().name()).stream()
          .filter(word -> word.length() >= NAME_LETTERS)
          .forEach(word -> keys.putIfAbsent("n:" + word, 1.0));
    }
    Set<String> runs = new HashSet<>();
    for (int start = 0; start + QUOTED_RUN <= frame.quoted().size(); start++) {
      if (runs.add(String.join(" ", frame.quoted().subList(start, start + QUOTED_RUN)))) {
        keys.putIfAbsent(
            "q:" + String.join(" ", frame.quoted().subList(start, start + QUOTED_RUN)), 1.5);
      }
    }
    return keys;
  }
}
