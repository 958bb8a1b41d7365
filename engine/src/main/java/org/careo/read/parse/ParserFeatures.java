package org.careo.read.parse;

import static org.careo.read.base.FeatureHash.mix;

import java.util.List;

/** The features of a parser state as 32-bit hashes; the same in training and in use. */
public final class ParserFeatures {
  private static final int LARGEST = 96;

  private final int[] words;
  private final int[] tags;
  private final int[] coarse;
  private final int[] into = new int[LARGEST];
  private final int convention;
  private int count;

  /**
   * @param normals words in normal form
   * @param labels fine tags
   * @param convention number of the treebank whose conventions to follow; 0 = only one
   */
  public ParserFeatures(List<String> normals, List<String> labels, int convention) {
    this.convention = convention;
    int length = normals.size();
    words = new int[length + 2];
    tags = new int[length + 2];
    coarse = new int[length + 2];
    for (int index = 0; index < length; index++) {
      String label = labels.get(index);
      int slash = label.indexOf('/');
      words[index] = normals.get(index).hashCode();
      tags[index] = label.hashCode();
      coarse[index] = slash < 0 ? label.hashCode() : label.substring(0, slash).hashCode();
    }
    words[length] = tags[length] = coarse[length] = 11;
    words[length + 1] = tags[length + 1] = coarse[length + 1] = 13;
  }

  public int length() {
    return words.length - 2;
  }

  /** Features of a state; the array is used again, valid up to {@link #count}. */
  public int[] of(ParserState state) {
    count = 0;
    int none = words.length - 1;
    int s0 = or(state.stack(0), none);
    int s1 = or(state.stack(1), none);
    int s2 = or(state.stack(2), none);
    int b0 = or(state.ahead(0), none);
    int b1 = or(state.ahead(1), none);
    int b2 = or(state.ahead(2), none);
    int b3 = or(state.ahead(3), none);
    int w0 = words[s0];
    int w1 = words[s1];
    int wb = words[b0];
    int wb1 = words[b1];
    int t0 = tags[s0];
    int t1 = tags[s1];
    int t2 = tags[s2];
    int tb = tags[b0];
    int tb1 = tags[b1];
    int tb2 = tags[b2];
    int tb3 = tags[b3];
    add(1, w0, t0);
    add(2, w0, 0);
    add(3, t0, 0);
    add(4, w1, t1);
    add(5, w1, 0);
    add(6, t1, 0);
    add(7, wb, tb);
    add(8, wb, 0);
    add(9, tb, 0);
    add(10, wb1, tb1);
    add(11, wb1, 0);
    add(12, tb1, 0);
    add(13, words[b2], tb2);
    add(14, tb2, tb3);
    add(15, words[s2], t2);
    add(16, t2, 0);
    add(17, mix(w0, t0), mix(wb, tb));
    add(18, mix(w0, t0), wb);
    add(19, w0, mix(wb, tb));
    add(20, mix(w0, t0), tb);
    add(21, t0, mix(wb, tb));
    add(22, w0, wb);
    add(23, t0, tb);
    add(24, mix(w0, t0), mix(w1, t1));
    add(25, mix(w0, t0), t1);
    add(26, t0, mix(w1, t1));
    add(27, w0, w1);
    add(28, t0, t1);
    add(29, mix(t0, tb), tb1);
    add(30, mix(t0, tb), mix(tb1, tb2));
    add(31, mix(t1, t0), tb);
    add(32, mix(t1, t0), mix(tb, tb1));
    add(33, mix(t2, t1), t0);
    add(34, mix(t2, t1), mix(t0, tb));
    add(35, mix(w0, t1), tb);
    add(36, mix(t0, w1), tb);
    add(37, mix(t0, t1), wb);
    add(38, mix(t0, wb), tb1);
    add(39, mix(w0, tb), tb1);
    kin(state, s0, b0, s1, t0, tb, t1, none);
    int distance = Math.min(b0 - s0, 8);
    int below = s1 == none ? 0 : Math.min(s0 - s1, 8);
    add(60, mix(w0, distance), 0);
    add(61, mix(t0, distance), tb);
    add(62, mix(t0, below), t1);
    add(63, mix(w1, below), 0);
    add(64, mix(mix(coarse[s0], coarse[b0]), distance), 0);
    add(65, mix(mix(coarse[s0], coarse[s1]), coarse[b0]), coarse[b1]);
    add(66, mix(coarse[s0], coarse[s1]), mix(coarse[b0], below));
    commas(state, s0, b0, s1, none, t0, tb, t1);
    if (convention > 0) {
      add(71, convention, mix(t0, tb));
      add(72, convention, mix(t1, t0));
      add(73, convention, mix(w0, tb));
      add(74, convention, mix(t0, wb));
      add(75, convention, mix(w0, t1));
      add(76, convention, mix(w1, t0));
      add(77, convention, mix(mix(t0, tb), tb1));
      add(78, convention, mix(mix(t1, t0), tb));
    }
    return into;
  }

  /** How many of the features of the last state are valid. */
  public int count() {
    return count;
  }

  private void kin(ParserState state, int s0, int b0, int s1, int t0, int tb, int t1, int none) {
    int rightmost = s0 == none ? none : or(state.rightmost[s0], none);
    int leftmost = s0 == none ? none : or(state.leftmost[s0], none);
    int leftmostNext = b0 == none ? none : or(state.leftmost[b0], none);
    int leftmost1 = s1 == none ? none : or(state.leftmost[s1], none);
    int rightmost1 = s1 == none ? none : or(state.rightmost[s1], none);
    int rightmostSecond = s0 == none ? none : or(state.rightmost2[s0], none);
    int leftmostSecond = s0 == none ? none : or(state.leftmost2[s0], none);
    int nextSecond = b0 == none ? none : or(state.leftmost2[b0], none);
    add(40, mix(t0, relation(state, rightmost, none)), tb);
    add(41, mix(t0, relation(state, leftmost, none)), tb);
    add(42, mix(tb, relation(state, leftmostNext, none)), t0);
    add(43, mix(t1, relation(state, rightmost1, none)), t0);
    add(44, mix(t1, relation(state, leftmost1, none)), t0);
    add(45, mix(t0, tags[rightmost]), tb);
    add(46, mix(t0, tags[leftmost]), tb);
    add(47, mix(tb, tags[leftmostNext]), t0);
    add(
        48,
        mix(words[s0], relation(state, rightmost, none)),
        relation(state, rightmostSecond, none));
    add(49, mix(words[s0], relation(state, leftmost, none)), relation(state, leftmostSecond, none));
    add(50, mix(words[b0], relation(state, leftmostNext, none)), relation(state, nextSecond, none));
    int valency = s0 == none ? 0 : state.leftCount[s0] * 8 + Math.min(state.rightCount[s0], 7);
    int valencyNext = b0 == none ? 0 : state.leftCount[b0];
    int valencyBelow = s1 == none ? 0 : state.leftCount[s1] * 8 + Math.min(state.rightCount[s1], 7);
    add(51, mix(words[s0], valency), 0);
    add(52, mix(t0, valency), tb);
    add(53, mix(tb, valencyNext), t0);
    add(54, mix(t1, valencyBelow), t0);
    add(55, words[rightmost], words[leftmost]);
    add(56, mix(t0, words[leftmost]), 0);
    add(57, mix(t0, words[rightmost]), 0);
    add(58, mix(mix(t0, t1), relation(state, rightmost, none)), relation(state, leftmost, none));
    add(
        59,
        mix(mix(t1, relation(state, rightmost1, none)), mix(t0, relation(state, leftmost, none))),
        tb);
  }

  /** Whether a mark stands directly before the next word or the top, and what stands there. */
  private void commas(ParserState state, int s0, int b0, int s1, int none, int t0, int tb, int t1) {
    int beforeNext = b0 != none && b0 > 0 ? words[b0 - 1] : 3;
    int beforeTop = s0 != none && s0 > 0 ? words[s0 - 1] : 3;
    add(67, mix(t0, beforeNext), tb);
    add(68, mix(t1, beforeTop), t0);
    add(69, mix(t0, s1 == none ? 0 : 1), mix(tb, state.depth() > 3 ? 3 : state.depth()));
  }

  private int relation(ParserState state, int word, int none) {
    return word == none ? -7 : state.relation(word);
  }

  private static int or(int word, int none) {
    return word < 0 ? none : word;
  }

  private void add(int template, int left, int right) {
    into[count++] = mix(mix(template, left), right);
  }
}
