package org.careo.confront.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An inverted index: which statements bear a key, in the order they were added. */
final class KeyIndex {
  private final int longest;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<int[]> postings = new ArrayList<>();
  private final List<int[]> keys = new ArrayList<>();
  private final List<double[]> weights = new ArrayList<>();
  private int[] lengths = new int[16];

  /**
   * @param longest a key that more statements bear says nothing and leads to none
   */
  KeyIndex(int longest) {
    this.longest = longest;
  }

  /** Is told of a statement that bears a key, with what the key says to the one that asks. */
  interface Visitor {
    void share(int statement, double weight);
  }

  /**
   * Adds the next statement.
   *
   * @param weightOfKey its keys, each with how much it says
   */
  void add(Map<String, Double> weightOfKey) {
    int statement = keys.size();
    int[] borne = new int[weightOfKey.size()];
    double[] weighed = new double[borne.length];
    int at = 0;
    for (Map.Entry<String, Double> key : weightOfKey.entrySet()) {
      int number = number(key.getKey());
      borne[at] = number;
      weighed[at++] = key.getValue();
      int length = lengths[number]++;
      if (length < longest) {
        int[] posting = postings.get(number);
        if (length == posting.length) {
          posting = Arrays.copyOf(posting, length * 2);
          postings.set(number, posting);
        }
        posting[length] = statement;
      }
    }
    keys.add(borne);
    weights.add(weighed);
  }

  private int number(String key) {
    int number = numbers.computeIfAbsent(key, name -> numbers.size());
    if (number == postings.size()) {
      postings.add(new int[2]);
      if (number == lengths.length) {
        lengths = Arrays.copyOf(lengths, number * 2);
      }
    }
    return number;
  }

  /** Visits every statement that bears a key of this one, itself too, once a key they share. */
  void forEachSharing(int statement, Visitor visitor) {
    int[] borne = keys.get(statement);
    double[] weighed = weights.get(statement);
    for (int at = 0; at < borne.length; at++) {
      int length = lengths[borne[at]];
      if (length <= longest) {
        int[] posting = postings.get(borne[at]);
        for (int index = 0; index < length; index++) {
          visitor.share(posting[index], weighed[at]);
        }
      }
    }
  }
}
