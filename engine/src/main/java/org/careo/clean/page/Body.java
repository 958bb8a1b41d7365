package org.careo.clean.page;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The article's blocks: the first opinion, unless it holds less than half of the second; then
 * JSON-LD's text of the article, where the page gives it, settles where the article begins and
 * ends.
 *
 * @param blocks numbers of the blocks
 * @param agreement share of the words of either opinion that are in both, 0 to 1
 */
record Body(BitSet blocks, double agreement) {
  private static final double LEAST_HELD = 0.5;
  private static final int SHINGLE = 4;
  private static final int SHORTEST_ARTICLE = 60;

  static Body find(Page page, BodyFinder finder, LinkedData data) {
    BitSet first = finder.find(finder.inside());
    BitSet second = finder.find(new SecondOpinion(page, finder.roles()).inside());
    BitSet both = (BitSet) first.clone();
    both.and(second);
    BitSet either = (BitSet) first.clone();
    either.or(second);
    double agreement = share(words(page, both), words(page, either));
    boolean switched = words(page, both) < LEAST_HELD * words(page, second);
    BitSet chosen = switched ? second : first;
    return new Body(arbitrate(page, finder, chosen, data.body()), agreement);
  }

  private static int words(Page page, BitSet blocks) {
    return blocks.stream().map(number -> page.blocks().get(number).words()).sum();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /**
   * Blocks whose words the given text holds belong to the article; blocks before the first and
   * after the last of them do not.
   */
  private static BitSet arbitrate(Page page, BodyFinder finder, BitSet chosen, String given) {
    List<String> words = PageBuilder.words(given);
    if (words.size() < SHORTEST_ARTICLE || words.size() * 2 < words(page, chosen)) {
      return chosen;
    }
    Set<String> shingles = shingles(words);
    BitSet confirmed = new BitSet();
    for (Block block : page.blocks()) {
      boolean possible =
          chosen.get(block.number())
              || (block.linkShare() < 0.5 && !finder.role(block).isForeign());
      if (possible && block.words() >= 8 && held(block, shingles) >= 0.6) {
        confirmed.set(block.number());
      }
    }
    if (words(page, confirmed) * 2 < words.size()) {
      return chosen;
    }
    int begin = confirmed.nextSetBit(0);
    int end = confirmed.length();
    BitSet settled = new BitSet();
    chosen.stream().filter(number -> number >= begin && number < end).forEach(settled::set);
    for (int number = begin - 1; number >= 0 && number >= begin - 3; number--) {
      settled.set(number, chosen.get(number) && page.blocks().get(number).isHeading());
    }
    settled.or(confirmed);
    settled.clear(finder.headline() < 0 ? page.blocks().size() : finder.headline());
    return settled;
  }

  private static double held(Block block, Set<String> shingles) {
    Set<String> own = shingles(PageBuilder.words(block.text()));
    return own.isEmpty()
        ? 0
        : (double) own.stream().filter(shingles::contains).count() / own.size();
  }

  private static Set<String> shingles(List<String> words) {
    Set<String> shingles = new HashSet<>();
    for (int index = 0; index + SHINGLE <= words.size(); index++) {
      shingles.add(String.join(" ", words.subList(index, index + SHINGLE)));
    }
    return shingles;
  }
}
