package org.careo.read.parse;

import java.util.Arrays;

/**
 * A state of the arc-hybrid parser: a stack, what is left of the sentence, and the arcs so far. The
 * root stands after the last word. Moves: 0 shifts; an odd move 2r+1 hangs the top of the stack
 * under the next word with relation r; an even move 2r+2 hangs it under the word below.
 */
public final class ParserState {
  private static final int NONE = -1;

  private final int length;
  private final int[] stack;
  private int depth;
  private int next;
  final int[] heads;
  final int[] relations;
  final int[] leftmost;
  final int[] leftmost2;
  final int[] rightmost;
  final int[] rightmost2;
  final int[] leftCount;
  final int[] rightCount;

  /**
   * @param length number of words
   */
  public ParserState(int length) {
    this.length = length;
    stack = new int[length + 1];
    heads = filled(length + 1);
    relations = filled(length + 1);
    leftmost = filled(length + 1);
    leftmost2 = filled(length + 1);
    rightmost = filled(length + 1);
    rightmost2 = filled(length + 1);
    leftCount = new int[length + 1];
    rightCount = new int[length + 1];
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  public int length() {
    return length;
  }

  /** The word at a depth of the stack, 0 the top; -1 when the stack is not so deep. */
  public int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  public int depth() {
    return depth;
  }

  /** The word ahead, 0 the next; the root is {@code length}; -1 behind it. */
  public int ahead(int distance) {
    int word = next + distance;
    return word <= length ? word : NONE;
  }

  public int head(int word) {
    return heads[word];
  }

  public int relation(int word) {
    return relations[word];
  }

  public boolean isFinished() {
    return next == length && depth == 0;
  }

  public boolean mayShift() {
    return next < length;
  }

  public boolean mayLeft() {
    return depth > 0 && (next < length || depth == 1);
  }

  public boolean mayRight() {
    return depth > 1;
  }

  /** Makes a move that is allowed. */
  public void move(int move) {
    if (move == 0) {
      stack[depth++] = next++;
      return;
    }
    int dependent = stack[--depth];
    int head = (move & 1) == 1 ? next : stack[depth - 1];
    heads[dependent] = head;
    relations[dependent] = (move - 1) / 2;
    if (dependent < head) {
      leftmost2[head] = leftmost[head];
      leftmost[head] = dependent;
      leftCount[head]++;
    } else {
      rightmost2[head] = rightmost[head];
      rightmost[head] = dependent;
      rightCount[head]++;
    }
  }
}
