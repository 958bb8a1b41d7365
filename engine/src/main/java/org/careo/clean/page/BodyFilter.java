package org.careo.clean.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses among the blocks inside the article's container: prose stays unless its surroundings
 * speak against it, short blocks stay beside prose, headings before it; what follows a heading such
 * as "Related" goes.
 */
final class BodyFilter {
  private static final double LONGEST_TAIL = 0.4;

  private final Page page;
  private final PageLexicon lexicon;
  private final BodyFinder finder;
  private final boolean[] within;
  private final int headline;

  BodyFilter(Page page, PageLexicon lexicon, BodyFinder finder, boolean[] within, int headline) {
    this.page = page;
    this.lexicon = lexicon;
    this.finder = finder;
    this.within = within;
    this.headline = headline;
  }

  BitSet keep() {
    List<Block> inside = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (within[block.context().number]) {
        inside.add(block);
      }
    }
    BitSet kept = new BitSet();
    for (Block block : inside) {
      if (isSurelyArticle(block)) {
        kept.set(block.number());
      }
    }
    Flow flow = new Flow(page, kept);
    inside = withoutTail(inside, kept, flow);
    addColumn(inside, kept, flow);
    addHeadings(inside, kept);
    return kept;
  }

  private boolean isSurelyArticle(Block block) {
    Role role = finder.role(block);
    if (role.isForeign() || block.isHeading() || block.number() == headline) {
      return false;
    }
    if (role.isDoubtful() && (block.words() < 25 || role != Role.FORM)) {
      return false;
    }
    if (block.context().inFigure && !block.context().inQuote) {
      return false;
    }
    if (isPointer(block)) {
      return false;
    }
    return finder.value(block) > 0;
  }

  /** A line that sends the reader to another story. */
  private boolean isPointer(Block block) {
    if (block.words() > 40) {
      return false;
    }
    boolean linked = !block.links().isEmpty();
    return (linked && lexicon.begins("LEAD_IN", block.text()))
        || (linked && lexicon.mentions("CALL", block.text()))
        || lexicon.begins("NOTICE", block.text());
  }

  /** After a tail heading in the article's own column nothing counts, if little prose follows. */
  private List<Block> withoutTail(List<Block> inside, BitSet kept, Flow flow) {
    int total = 0;
    for (Block block : inside) {
      total += kept.get(block.number()) ? block.words() : 0;
    }
    int before = 0;
    for (int index = 0; index < inside.size(); index++) {
      Block block = inside.get(index);
      if (before > (1 - LONGEST_TAIL) * total
          && (block.isHeading() || block.bold())
          && isTailHeading(block)
          && flow.holds(block)
          && !isBox(inside.subList(index + 1, inside.size()), kept)) {
        inside.subList(index, inside.size()).forEach(after -> kept.clear(after.number()));
        return inside.subList(0, index);
      }
      before += kept.get(block.number()) ? block.words() : 0;
    }
    return inside;
  }

  /** Whether only links follow at first and only prose after them: a box inside the article. */
  private static boolean isBox(List<Block> after, BitSet kept) {
    boolean linked = false;
    boolean prose = false;
    for (Block block : after) {
      if (kept.get(block.number())) {
        prose = true;
      } else if (block.linkShare() > 0.5) {
        if (prose) {
          return false;
        }
        linked = true;
      }
    }
    return linked && prose;
  }

  private boolean isTailHeading(Block block) {
    return block.words() <= 8 && lexicon.is("TAIL", block.text());
  }

  /**
   * Short lines, list entries and cells in the article's column stay between its prose; before and
   * after it those that stand beside it as paragraphs of their own.
   */
  private void addColumn(List<Block> inside, BitSet kept, Flow flow) {
    int first = kept.nextSetBit(0);
    int last = kept.length() - 1;
    Set<String> looks = new HashSet<>();
    for (Block block : inside) {
      if (kept.get(block.number())) {
        looks.add(look(block));
      }
    }
    for (Block block : inside) {
      if (!kept.get(block.number()) && mayStay(block) && flow.holds(block)) {
        boolean between = block.number() > first && block.number() < last;
        boolean sentence = block.endsSentence() && block.words() >= 3 && block.linkShare() < 0.3;
        boolean paragraph =
            block.words() >= 4 && block.linkShare() < 0.5 && looks.contains(look(block));
        if (between || (block.number() > last && sentence) || paragraph) {
          kept.set(block.number());
        }
      }
    }
  }

  /** Same parent, same kind of element, same class: set by the same template as the prose. */
  private static String look(Block block) {
    Context context = block.context();
    return context.parent + " " + context.tag + " " + context.element.className();
  }

  private boolean mayStay(Block block) {
    Role role = finder.role(block);
    return block.words() > 0
        && !role.isForeign()
        && !role.isDoubtful()
        && !block.isHeading()
        && block.number() != headline
        && !(block.context().inFigure && !block.context().inQuote)
        && (block.linkShare() < 0.5
            || (block.linkShare() < 0.95 && (block.endsSentence() || block.context().inQuote)))
        && !isPointer(block)
        && !isTailHeading(block);
  }

  /** A heading stays when the next block that is no heading stays. */
  private void addHeadings(List<Block> inside, BitSet kept) {
    boolean followed = false;
    int first = kept.nextSetBit(0);
    for (int index = inside.size() - 1; index >= 0; index--) {
      Block block = inside.get(index);
      if (!block.isHeading()) {
        boolean beside = finder.role(block).isForeign() || block.context().inFigure;
        followed = kept.get(block.number()) || (followed && beside);
      } else if (followed
          && block.number() != headline
          && block.number() > first
          && block.linkShare() < 0.5
          && !finder.role(block).isForeign()
          && !isTailHeading(block)
          && !isPointer(block)) {
        kept.set(block.number());
      }
    }
  }
}
