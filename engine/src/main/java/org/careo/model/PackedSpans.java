package org.careo.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list of spans in one array of numbers: a large case keeps millions of them as evidence, which
 * as records take three times the memory. Not to be changed.
 */
final class PackedSpans extends AbstractList<Span> implements RandomAccess {
  private final int[] offsets;

  private PackedSpans(int[] offsets) {
    this.offsets = offsets;
  }

  /** The same spans. */
  static List<Span> of(List<Span> spans) {
    if (spans.isEmpty() || spans instanceof PackedSpans) {
      return spans.isEmpty() ? List.of() : spans;
    }
    int[] offsets = new int[2 * spans.size()];
    int at = 0;
    for (Span span : spans) {
      offsets[at++] = span.start();
      offsets[at++] = span.end();
    }
    return new PackedSpans(offsets);
  }

  @Override
  public Span get(int index) {
    return new Span(offsets[2 * index], offsets[2 * index + 1]);
  }

  @Override
  public int size() {
    return offsets.length / 2;
  }
}
