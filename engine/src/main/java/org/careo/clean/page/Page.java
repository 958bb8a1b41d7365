package org.careo.clean.page;

import java.util.List;

/**
 * A page as its blocks.
 *
 * @param text the blocks' texts, one a line
 * @param blocks in document order
 * @param contexts elements that hold blocks and their ancestors, in document order
 * @param language tag of the language most function words speak for; empty when none does, and then
 *     blocks are judged without them
 * @param truncated whether a bound of size stopped the reading
 */
record Page(
    String text, List<Block> blocks, List<Context> contexts, String language, boolean truncated) {

  boolean hasFunctionWords() {
    return !language.isEmpty();
  }
}
