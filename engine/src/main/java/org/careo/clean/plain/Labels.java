package org.careo.clean.plain;

import java.util.Arrays;
import java.util.List;
import org.careo.model.SegmentKind;

/**
 * The kinds given to the blocks of one text so far, each with its rule; undecided blocks are body.
 */
final class Labels {
  private final List<Block> blocks;
  private final SegmentKind[] kinds;
  private final String[] rules;
  private final int[] groups;
  private int lastGroup;

  Labels(List<Block> blocks) {
    this.blocks = blocks;
    kinds = new SegmentKind[blocks.size()];
    rules = new String[blocks.size()];
    groups = new int[blocks.size()];
    Arrays.fill(kinds, SegmentKind.BODY);
    Arrays.fill(rules, "");
  }

  List<Block> blocks() {
    return blocks;
  }

  int size() {
    return kinds.length;
  }

  Block block(int index) {
    return blocks.get(index);
  }

  SegmentKind kind(int index) {
    return kinds[index];
  }

  boolean is(int index, SegmentKind kind) {
    return index >= 0 && index < kinds.length && !rules[index].isEmpty() && kinds[index] == kind;
  }

  /** Why the block has its kind; empty while undecided. */
  String rule(int index) {
    return rules[index];
  }

  boolean isOpen(int index) {
    return rules[index].isEmpty();
  }

  /**
   * The first paragraph of sentences among the body's blocks, so that a standfirst is no end of the
   * head; the first block of the body where none is prose; the end where there is no body.
   */
  int firstProse() {
    int first = size();
    for (int index = 0; index < size(); index++) {
      if (is(index, SegmentKind.BODY)) {
        if (block(index).isProse() && !block(index).isApart()) {
          return index;
        }
        first = Math.min(first, index);
      }
    }
    return first;
  }

  int group(int index) {
    return groups[index];
  }

  int newGroup() {
    return ++lastGroup;
  }

  void set(int index, SegmentKind kind, String rule) {
    kinds[index] = kind;
    rules[index] = rule;
    groups[index] = 0;
  }

  void setIfOpen(int index, SegmentKind kind, String rule) {
    if (isOpen(index)) {
      set(index, kind, rule);
    }
  }

  void set(int index, SegmentKind kind, String rule, int group) {
    set(index, kind, rule);
    groups[index] = group;
  }
}
