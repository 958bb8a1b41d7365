package org.careo.trace.drift;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.careo.model.Span;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;

/**
 * A sentence of the derived report beside its counterpart in the source, word by word: content
 * words, names and numbers of one key are partners, first in their order (longest common
 * subsequence), then those left over that stand once on each side. Between languages words of one
 * spelling and words of one concept are partners too.
 */
final class Pair {
  /** Letters from which one spelling in two languages is one word. */
  private static final int SPELT = 4;

  /** Words between a stretch and the content word that it stands beside. */
  private static final int NEAR = 3;

  private final Side before;
  private final Side after;
  private final int match;
  private final int sentence;
  private final int[] partnerOfBefore;
  private final int[] partnerOfAfter;
  private final Keys keys;
  private final boolean translated;

  Pair(Side before, int match, Side after, int sentence, Keys keys) {
    this.before = before;
    this.after = after;
    this.match = match;
    this.sentence = sentence;
    this.keys = keys;
    translated = before.inSpanish() != after.inSpanish();
    int rows = before.end(match) - before.first(match);
    int columns = after.end(sentence) - after.first(sentence);
    partnerOfBefore = new int[rows];
    partnerOfAfter = new int[columns];
    Arrays.fill(partnerOfBefore, -1);
    Arrays.fill(partnerOfAfter, -1);
    inOrder(rows, columns);
    leftOver(rows, columns);
  }

  Side before() {
    return before;
  }

  Side after() {
    return after;
  }

  /** Number of the source's sentence. */
  int match() {
    return match;
  }

  /** Number of the derived report's sentence. */
  int sentence() {
    return sentence;
  }

  /** One side of the pair: that of the source, or that of the derived report. */
  Side side(boolean ofSource) {
    return ofSource ? before : after;
  }

  /** First word of the sentence on one side. */
  int first(boolean ofSource) {
    return ofSource ? before.first(match) : after.first(sentence);
  }

  /** Behind the last word of the sentence on one side. */
  int end(boolean ofSource) {
    return ofSource ? before.end(match) : after.end(sentence);
  }

  /** The other side's word for a word of one side; -1 when it has none. */
  int partner(boolean ofSource, int word) {
    return ofSource
        ? partnerOfBefore[word - before.first(match)]
        : partnerOfAfter[word - after.first(sentence)];
  }

  /** Whether a word says something: no function word. */
  boolean isContent(boolean ofSource, int word) {
    Side side = side(ofSource);
    return side.isNumber(word)
        || side.isName(word)
        || side.word(word).length() > 2 && keys.weight(side.digest().key(word)) > 0;
  }

  /** The empty span before the source's sentence: where something was added. */
  Span nowhere() {
    return before.nowhere(match);
  }

  /** Whether any content word of a phrase of the source stands in the derived sentence. */
  boolean holds(String phrase) {
    Set<Integer> words = keys.knownContent(phrase, before.digest().account().report().language());
    boolean held = words.isEmpty();
    for (int word = first(false); word < end(false) && !held; word++) {
      held = words.contains(after.digest().key(word));
    }
    return held;
  }

  /** How many content words near a word of the derived report stand in the source's sentence. */
  int around(int ofAfter, int reach) {
    int shared = 0;
    int to = Math.min(end(false) - 1, ofAfter + reach);
    for (int word = Math.max(first(false), ofAfter - reach); word <= to; word++) {
      shared += partner(false, word) >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** How many content words near one word have their partner near the other. */
  int context(int ofBefore, int ofAfter, int reach) {
    int shared = 0;
    int from = Math.max(first(false), ofAfter - reach);
    int to = Math.min(end(false) - 1, ofAfter + reach);
    for (int word = from; word <= to; word++) {
      int other = partner(false, word);
      if (other >= 0 && Math.abs(other - ofBefore) <= reach && other != ofBefore) {
        shared++;
      }
    }
    return shared;
  }

  /** Whether two stretches of words stand in one place: between the same content words. */
  boolean inOnePlace(Span ofBefore, Span ofAfter) {
    int then = neighbour(true, ofBefore, -1);
    int now = neighbour(false, ofAfter, -1);
    int thenNext = neighbour(true, ofBefore, 1);
    int nowNext = neighbour(false, ofAfter, 1);
    return then >= 0
        && thenNext >= 0
        && partner(true, then) == now
        && partner(true, thenNext) == nowNext;
  }

  /** The nearest content word before or behind a stretch, a number aside; -1 = none near. */
  private int neighbour(boolean ofSource, Span stretch, int step) {
    Side side = side(ofSource);
    int word = side.wordAt(stretch);
    for (int far = 0; far < NEAR; ) {
      word += step;
      if (word < first(ofSource) || word >= end(ofSource)) {
        return -1;
      }
      if (side.isNumber(word)) {
        continue;
      }
      if (isContent(ofSource, word) && (step < 0 || partner(ofSource, word) >= 0)) {
        return word;
      }
      far += stretch.overlaps(side.span(word)) ? 0 : 1;
    }
    return -1;
  }

  private int key(boolean ofSource, int index) {
    Digest digest = side(ofSource).digest();
    return digest.key(first(ofSource) + index);
  }

  private boolean same(int row, int column) {
    if (!isContent(true, first(true) + row)) {
      return false;
    }
    return key(true, row) == key(false, column)
        || translated && isTranslation(first(true) + row, first(false) + column);
  }

  /** Names and numbers are one in both languages, other words have one concept. */
  private boolean isTranslation(int row, int column) {
    String then = before.word(row);
    String now = after.word(column);
    if (before.isNumber(row) || after.isNumber(column)) {
      return then.replace(',', '.').equals(now.replace(',', '.'));
    }
    return then.equals(now) && then.length() >= SPELT
        || isContent(false, column)
            && !Collections.disjoint(before.concepts(row), after.concepts(column));
  }

  private void inOrder(int rows, int columns) {
    int[][] longest = new int[rows + 1][columns + 1];
    for (int row = rows - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        longest[row][column] =
            same(row, column)
                ? longest[row + 1][column + 1] + 1
                : Math.max(longest[row + 1][column], longest[row][column + 1]);
      }
    }
    int row = 0;
    int column = 0;
    while (row < rows && column < columns) {
      if (same(row, column)) {
        join(row++, column++);
      } else if (longest[row + 1][column] >= longest[row][column + 1]) {
        row++;
      } else {
        column++;
      }
    }
  }

  private void leftOver(int rows, int columns) {
    for (int column = 0; column < columns; column++) {
      int only = -1;
      int count = 0;
      for (int row = 0; row < rows && partnerOfAfter[column] < 0; row++) {
        if (partnerOfBefore[row] < 0 && same(row, column)) {
          only = row;
          count++;
        }
      }
      if (count == 1) {
        join(only, column);
      }
    }
  }

  private void join(int row, int column) {
    partnerOfBefore[row] = first(false) + column;
    partnerOfAfter[column] = first(true) + row;
  }
}
