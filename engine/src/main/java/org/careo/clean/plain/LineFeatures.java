package org.careo.clean.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.careo.model.SegmentKind;

/**
 * What speaks for and against a block's belonging to the article, as names of features that are
 * present: its form, its neighbours, its place, and its lexical cohesion (Hearst 1997) with the
 * title, the first paragraphs, what came before and what comes after. Measures are cut into steps,
 * so that a linear model can weigh each step by itself.
 */
final class LineFeatures {
  private static final int CORE_PARAGRAPHS = 8;
  private static final int WINDOW = 4;
  private static final Pattern GOES_ON = LinePatterns.of("line-features.goes-on");
  private static final Pattern SAID = LinePatterns.of("line-features.said");

  private final Labels labels;
  private final List<Set<String>> terms;
  private final Set<String> title;
  private final Set<String> core = new HashSet<>();
  private final Map<String, Integer> blocksOfTerm = new HashMap<>();
  private final int[] proseBefore;
  private final String[] passed;
  private final double fragmentShare;
  private final int coreEnd;

  LineFeatures(Labels labels, int titleIndex) {
    this.labels = labels;
    terms = new ArrayList<>(labels.size());
    proseBefore = new int[labels.size() + 1];
    passed = passed(labels);
    int fragments = 0;
    int prose = 0;
    int lastCore = 0;
    for (int index = 0; index < labels.size(); index++) {
      Block block = labels.block(index);
      Set<String> own = Terms.of(block.text());
      terms.add(own);
      own.forEach(term -> blocksOfTerm.merge(term, 1, Integer::sum));
      boolean counts = labels.isOpen(index) && block.isProse();
      proseBefore[index + 1] = proseBefore[index] + (counts ? 1 : 0);
      if (counts && index > titleIndex && prose++ < CORE_PARAGRAPHS) {
        core.addAll(own);
        lastCore = index;
      }
      fragments += block.words() < 6 ? 1 : 0;
    }
    coreEnd = lastCore;
    title = titleIndex < 0 ? Set.of() : terms.get(titleIndex);
    fragmentShare = fragments / (double) Math.max(1, labels.size());
  }

  /** Features of the block, in a fixed order. */
  Set<String> of(int index) {
    Block block = labels.block(index);
    Set<String> features = new LinkedHashSet<>();
    String form = block.isProse() ? "prose" : block.isHeadingLike() ? "headline" : "other";
    features.add("form." + form);
    step(features, "words." + form, block.words(), 2, 4, 7, 11, 20, 35, 60, 90);
    step(features, "fragments." + form, fragmentShare, 0.15, 0.4, 0.65);
    if (block.marker() != Block.Marker.NONE) {
      features.add("marked." + form);
    }
    if (GOES_ON.matcher(block.folded()).matches() && block.isProse()) {
      features.add("goes-on");
    }
    if (SAID.matcher(block.folded()).find()) {
      features.add("said");
    }
    if (block.text().endsWith("...") || block.text().endsWith("…")) {
      features.add("cut-off");
    }
    cohesion(features, index, form);
    neighbours(features, index, form);
    place(features, index, form);
    features.add("passed." + passed[index] + "." + form);
    return features;
  }

  private void cohesion(Set<String> features, int index, String form) {
    Set<String> own = terms.get(index);
    boolean measured = own.size() >= 3;
    if (!measured) {
      features.add("few-terms." + form);
      return;
    }
    boolean inCore = index <= coreEnd;
    double elsewhere = Terms.share(own, elsewhere(index));
    if (inCore) {
      step(features, "elsewhere.core." + form, elsewhere, 0.1, 0.2, 0.3, 0.4, 0.55);
    } else {
      step(features, "core." + form, Terms.share(own, core), 0.04, 0.1, 0.16, 0.24, 0.34, 0.5);
      step(features, "elsewhere." + form, elsewhere, 0.1, 0.2, 0.3, 0.4, 0.55);
    }
    step(features, "title." + form, Terms.share(title, own), 0.01, 0.2, 0.4);
    step(features, "before." + form, near(index, -2, -6), 0.02, 0.08, 0.16, 0.28);
    step(features, "after." + form, near(index, 2, 6), 0.02, 0.08, 0.16, 0.28);
    step(features, "previous." + form, near(index, -1, -1), 0.02, 0.1, 0.2);
    step(features, "next." + form, near(index, 1, 1), 0.02, 0.1, 0.2);
  }

  /**
   * Which sign of an article's end was passed last, before each block: c = a heading of comments, t
   * = one of teasers, w = three widgets in a row, n = none yet; three paragraphs in a row without a
   * new sign make it doubtful again ("c?").
   */
  private static String[] passed(Labels labels) {
    String[] passed = new String[labels.size()];
    String last = "n";
    int prose = 0;
    int proseSince = 0;
    int widgets = 0;
    for (int index = 0; index < passed.length; index++) {
      passed[index] = last + (proseSince >= 3 && !last.equals("n") ? "?" : "");
      boolean widget = labels.is(index, SegmentKind.WIDGET);
      widgets = widget ? widgets + 1 : labels.isOpen(index) ? 0 : widgets;
      String rule = labels.rule(index);
      boolean sign = true;
      if (prose >= 3 && rule.equals("widget.comments")) {
        last = "c";
      } else if (prose >= 2 && rule.equals("widget.teaser-heading")) {
        last = "t";
      } else if (prose >= 3 && widgets == 3) {
        last = last.equals("n") ? "w" : last;
      } else {
        sign = false;
      }
      boolean paragraph = labels.isOpen(index) && labels.block(index).isProse();
      prose += paragraph ? 1 : 0;
      proseSince = sign ? 0 : paragraph ? proseSince + 1 : proseSince;
    }
    return passed;
  }

  /** Terms of the block that occur at least once in another block. */
  private Set<String> elsewhere(int index) {
    Set<String> shared = new TreeSet<>();
    for (String term : terms.get(index)) {
      int times = blocksOfTerm.getOrDefault(term, 0) - 1;
      boolean beside = times == 1 && (holds(index - 1, term) || holds(index + 1, term));
      if (times > 0 && !beside) {
        shared.add(term);
      }
    }
    return shared;
  }

  private boolean holds(int index, String term) {
    return index >= 0 && index < terms.size() && terms.get(index).contains(term);
  }

  /** Share of the block's terms in the blocks from one distance to another. */
  private double near(int index, int from, int to) {
    Set<String> around = new HashSet<>();
    int direction = Integer.signum(to) == 0 ? Integer.signum(from) : Integer.signum(to);
    for (int distance = Math.abs(from); distance <= Math.abs(to); distance++) {
      int other = index + direction * distance;
      if (other >= 0 && other < terms.size()) {
        around.addAll(terms.get(other));
      }
    }
    return Terms.share(terms.get(index), around);
  }

  private void neighbours(Set<String> features, int index, String form) {
    int prose = 0;
    int foreign = 0;
    int fragments = 0;
    for (int other = index - WINDOW; other <= index + WINDOW; other++) {
      if (other < 0 || other >= labels.size() || other == index) {
        continue;
      }
      boolean open = labels.isOpen(other);
      prose += open && labels.block(other).isProse() ? 1 : 0;
      foreign += !open && labels.kind(other).isForeign() ? 1 : 0;
      fragments += open && !labels.block(other).isProse() ? 1 : 0;
    }
    step(features, "prose-round." + form, prose, 1, 3, 5, 7);
    step(features, "foreign-round." + form, foreign, 1, 2, 4);
    step(features, "fragments-round." + form, fragments, 1, 3, 5, 7);
    features.add("shape." + form + shape(index - 1) + shape(index + 1));
    features.add("shape-before." + form + shape(index - 2) + shape(index - 1));
    features.add("shape-after." + form + shape(index + 1) + shape(index + 2));
    if (block(index).isProse() && shape(index - 1).equals("h")) {
      Set<String> heading = terms.get(index - 1);
      step(features, "heading-in-prose", Terms.share(heading, terms.get(index)), 0.1, 0.3, 0.5);
      step(features, "heading-words", block(index - 1).words(), 4, 7, 10);
    }
    if (form.equals("headline") && shape(index + 1).equals("p")) {
      Set<String> below = terms.get(index + 1);
      step(features, "prose-in-heading", Terms.share(terms.get(index), below), 0.1, 0.3, 0.5);
    }
  }

  private Block block(int index) {
    return labels.block(index);
  }

  /**
   * p = prose, h = may be a headline, o = other, w = already known as foreign, e = end, a =
   * apparatus.
   */
  private String shape(int index) {
    if (index < 0 || index >= labels.size()) {
      return "e";
    }
    if (!labels.isOpen(index)) {
      SegmentKind kind = labels.kind(index);
      return kind.isForeign() ? "w" : kind.isArticle() ? "t" : "a";
    }
    Block block = labels.block(index);
    return block.isProse() ? "p" : block.isHeadingLike() ? "h" : "o";
  }

  private void place(Set<String> features, int index, String form) {
    int all = proseBefore[labels.size()];
    step(features, "prose-before." + form, proseBefore[index], 1, 3, 6, 12);
    step(
        features,
        "prose-after." + form,
        all - proseBefore[Math.min(labels.size(), index + 1)],
        1,
        3,
        6,
        12);
    step(
        features,
        "place." + form,
        proseBefore[index] / (double) Math.max(1, all),
        0.3,
        0.6,
        0.8,
        0.95);
  }

  /** The step the value reaches: "name>=0.2". */
  private static void step(Set<String> features, String name, double value, double... steps) {
    int reached = 0;
    while (reached < steps.length && value >= steps[reached]) {
      reached++;
    }
    features.add(name + "." + reached);
  }
}
