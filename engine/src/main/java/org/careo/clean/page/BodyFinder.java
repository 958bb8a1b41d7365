package org.careo.clean.page;

import java.util.BitSet;
import java.util.List;

/**
 * First opinion on which blocks are the article: blocks are valued by their words, links and names;
 * the subtree with the largest sum of values holds the article; inside it blocks are filtered.
 *
 * <p>The maximum subtree is the idea of Pasternack and Roth (Extracting article text from the web
 * with maximum subsequence segmentation, WWW 2009), moved from tokens to the element tree.
 */
final class BodyFinder {
  private static final double NARROW = 0.5;

  private final Page page;
  private final PageLexicon lexicon;
  private final Role[] roles;
  private final double[] values;
  private final int headline;

  BodyFinder(Page page, Headline headline, PageLexicon lexicon) {
    this.page = page;
    this.lexicon = lexicon;
    this.headline = headline.block();
    roles = new EffectiveRoles(page, headline.block()).roles();
    BlockValue value = new BlockValue(page, lexicon);
    values = new double[page.blocks().size()];
    for (Block block : page.blocks()) {
      values[block.number()] = value.of(block, role(block));
    }
  }

  Role role(Block block) {
    return roles[block.context().number];
  }

  double value(Block block) {
    return values[block.number()];
  }

  Role[] roles() {
    return roles;
  }

  int headline() {
    return headline;
  }

  /** Numbers of the blocks of the article among those in these contexts. */
  BitSet find(boolean[] inside) {
    return new BodyFilter(page, lexicon, this, inside, headline).keep();
  }

  /**
   * Which contexts are inside the article: those below the one with the largest sum of values,
   * narrowed to the containers named as the body when these hold most of it.
   */
  boolean[] inside() {
    List<Context> contexts = page.contexts();
    double[] sums = new double[contexts.size()];
    double[] gains = new double[contexts.size()];
    for (Block block : page.blocks()) {
      sums[block.context().number] += values[block.number()];
      gains[block.context().number] += Math.max(0, values[block.number()]);
    }
    for (int number = contexts.size() - 1; number > 0; number--) {
      int parent = contexts.get(number).parent;
      sums[parent] += sums[number];
      gains[parent] += gains[number];
    }
    int best = 0;
    for (int number = 1; number < contexts.size(); number++) {
      if (sums[number] > sums[best] || (sums[number] == sums[best] && isBelow(number, best))) {
        best = number;
      }
    }
    boolean[] below = new boolean[contexts.size()];
    boolean[] named = new boolean[contexts.size()];
    double held = 0;
    for (int number = best; number < contexts.size(); number++) {
      int parent = contexts.get(number).parent;
      below[number] = number == best || (parent >= best && below[parent]);
      boolean parentNamed = parent >= best && named[parent];
      named[number] =
          parentNamed
              || (below[number] && number != best && contexts.get(number).role == Role.BODY);
      if (named[number] && !parentNamed) {
        held += gains[number];
      }
    }
    return held >= NARROW * gains[best] ? named : below;
  }

  private boolean isBelow(int number, int ancestor) {
    int at = number;
    while (at > ancestor) {
      at = page.contexts().get(at).parent;
    }
    return at == ancestor;
  }
}
