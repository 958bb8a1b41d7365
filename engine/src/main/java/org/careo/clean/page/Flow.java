package org.careo.clean.page;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Which element the article's text runs in: the nearest one around a block that is not itself a
 * paragraph, list, table, quotation or heading, nor a mere wrapper around one of these. Blocks that
 * share this element with the prose of the article belong to the same column.
 */
final class Flow {
  private static final double LEAST_SHARE = 0.1;
  private static final Set<String> INNER =
      Set.of(
          "p",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "table",
          "thead",
          "tbody",
          "tr",
          "td",
          "th",
          "hgroup",
          "center",
          "span");

  private final Page page;
  private final int[] counts;
  private final double[] weights;
  private double total;

  Flow(Page page, BitSet kept) {
    this.page = page;
    counts = new int[page.contexts().size()];
    weights = new double[page.contexts().size()];
    for (Block block : page.blocks()) {
      counts[block.context().number]++;
    }
    for (int number = counts.length - 1; number > 0; number--) {
      counts[page.contexts().get(number).parent] += counts[number];
    }
    for (Block block : page.blocks()) {
      if (kept.get(block.number())) {
        weights[column(block)] += block.words();
        total += block.words();
      }
    }
  }

  /** Number of the context a block's text runs in. */
  int column(Block block) {
    List<Context> contexts = page.contexts();
    int number = block.context().number;
    int held = 1;
    while (number > 0 && (INNER.contains(contexts.get(number).tag) || counts[number] == held)) {
      held = counts[number];
      number = contexts.get(number).parent;
    }
    return number;
  }

  /** Whether a fair part of the article's prose runs in the same column. */
  boolean holds(Block block) {
    return weights[column(block)] >= LEAST_SHARE * total;
  }
}
