package org.careo.clean.page;

/** How much a block speaks for being the article's: about its words of prose, negative for junk. */
final class BlockValue {
  private static final int LONG = 25;
  private static final int MIDDLE = 10;
  private static final double LEAST_FUNCTION_SHARE = 0.05;

  private final Page page;
  private final PageLexicon lexicon;

  BlockValue(Page page, PageLexicon lexicon) {
    this.page = page;
    this.lexicon = lexicon;
  }

  double of(Block block, Role role) {
    double value = plain(block);
    if (role.isForeign()) {
      return value > 0 ? -0.5 * value : value;
    }
    if (role.isDoubtful()) {
      return value > 0 ? 0.2 * value : value;
    }
    return value;
  }

  private double plain(Block block) {
    int words = block.words();
    if (words == 0) {
      return 0;
    }
    if (block.linkShare() > 0.5) {
      return -2 - 0.4 * Math.min(words, 20);
    }
    if (block.isHeading()) {
      return -1;
    }
    if (words >= MIDDLE && isFurniture(block)) {
      return -0.3 * Math.min(words, 40);
    }
    if (isExcerpt(block)) {
      return -0.3 * Math.min(words, 40);
    }
    if (isProse(block)) {
      return words * (1 - block.linkShare());
    }
    if (block.endsSentence() && block.linkShare() < 0.3) {
      return block.context().tag.equals("p") ? 0.5 * words : 0;
    }
    return block.context().inTable ? -0.2 : block.isListItem() ? -0.5 : -2;
  }

  /** A beginning of another story, cut off by dots, beside or inside a link. */
  private static boolean isExcerpt(Block block) {
    String text = block.text();
    return !block.links().isEmpty()
        && block.words() < 120
        && (text.endsWith("...")
            || text.endsWith("…")
            || text.endsWith("[…]")
            || text.endsWith("[...]"));
  }

  boolean isFurniture(Block block) {
    return block.words() < 60 && lexicon.begins("NOTICE", block.text());
  }

  /** Running text: long enough, ending as a sentence, with the small words of a language. */
  boolean isProse(Block block) {
    boolean longEnough = block.words() >= LONG || (block.words() >= MIDDLE && block.endsSentence());
    boolean worded = !page.hasFunctionWords() || block.functionShare() >= LEAST_FUNCTION_SHARE;
    return longEnough && worded;
  }
}
