package org.careo.clean.plain;

import java.util.HashSet;
import java.util.Set;
import org.careo.clean.plain.LineLexicon.LineClass;
import org.careo.model.SegmentKind;

/**
 * Fourth layer: teasers of other stories. Found by repetition (a headline said twice in a row that
 * is not this report's), by a heading that announces them ("Related", "Te puede interesar"), and by
 * series of headlines without text.
 */
final class Teasers {

  private Teasers() {}

  static void apply(Labels labels, int title) {
    repeated(labels, title);
    announced(labels, title);
    series(labels, title);
  }

  /** "Headline / Headline / summary" units. */
  private static void repeated(Labels labels, int title) {
    int index = 0;
    while (index + 1 < labels.size()) {
      if (!isPair(labels, index, title)) {
        index++;
        continue;
      }
      int group = labels.newGroup();
      labels.set(index, SegmentKind.TEASER, "teaser.title-twice", group);
      labels.set(index + 1, SegmentKind.TEASER, "teaser.title-twice", group);
      int next = index + 2;
      boolean series = nextPairWithin(labels, next, title);
      int most = series ? 4 : 1;
      while (next < labels.size()
          && most-- > 0
          && labels.isOpen(next)
          && !isPair(labels, next, title)
          && (series || labels.block(next).isProse())) {
        labels.set(next, SegmentKind.TEASER, "teaser.summary", group);
        next++;
      }
      index = next;
    }
  }

  private static boolean isPair(Labels labels, int index, int title) {
    if (index + 1 >= labels.size() || !labels.isOpen(index) || !labels.isOpen(index + 1)) {
      return false;
    }
    Block block = labels.block(index);
    String key = Head.key(block);
    return block.words() >= 4
        && !block.isProse()
        && key.equals(Head.key(labels.block(index + 1)))
        && (title < 0 || !key.equals(Head.key(labels.block(title))));
  }

  private static boolean nextPairWithin(Labels labels, int from, int title) {
    for (int index = from; index < Math.min(labels.size(), from + 5); index++) {
      if (isPair(labels, index, title)) {
        return true;
      }
    }
    return false;
  }

  /** What stands below "Related" and the like, until the account goes on. */
  private static void announced(Labels labels, int title) {
    Set<String> about = about(labels, title);
    for (int index = 1; index < labels.size(); index++) {
      Block block = labels.block(index);
      if (!labels.isOpen(index)
          || block.text().endsWith(".")
          || !LineLexicon.is(LineClass.TEASER_HEADING, block)) {
        continue;
      }
      labels.set(index, SegmentKind.WIDGET, "widget.teaser-heading");
      int next = index + 1;
      int group = 0;
      while (next < labels.size()
          && (!labels.isOpen(next) && !labels.is(next, SegmentKind.TITLE)
              || labels.isOpen(next) && !goesOn(labels, next, about))) {
        if (labels.isOpen(next)) {
          if (group == 0 || !labels.block(next).isProse()) {
            group = labels.newGroup();
          }
          labels.set(next, SegmentKind.TEASER, "teaser.below-heading", group);
        }
        next++;
      }
    }
  }

  /** Whether the account goes on here: two paragraphs in a row, about the same as the article. */
  private static boolean goesOn(Labels labels, int index, Set<String> about) {
    Block block = labels.block(index);
    if (!block.isProse()) {
      return false;
    }
    int end = Math.min(labels.size(), index + 3);
    for (int next = index + 1; next < end; next++) {
      if (labels.isOpen(next) && labels.block(next).isProse()) {
        return Terms.share(Terms.of(block.text()), about) > 0.12;
      }
    }
    return false;
  }

  private static Set<String> about(Labels labels, int title) {
    Set<String> terms = new HashSet<>();
    int prose = 0;
    for (int index = Math.max(0, title); index < labels.size() && prose < 8; index++) {
      Block block = labels.block(index);
      if (labels.is(index, SegmentKind.TITLE) || labels.isOpen(index) && block.isProse()) {
        terms.addAll(Terms.of(block.text()));
        prose += block.isProse() ? 1 : 0;
      }
    }
    return terms;
  }

  /** Three or more headlines in a row, at the end or after what is foreign already. */
  private static void series(Labels labels, int title) {
    int start = -1;
    for (int index = Math.max(0, title + 1); index <= labels.size(); index++) {
      boolean headline =
          index < labels.size()
              && (labels.isOpen(index) || labels.is(index, SegmentKind.TEASER))
              && isHeadline(labels.block(index));
      boolean between =
          index < labels.size() && !labels.isOpen(index) && labels.kind(index).isForeign();
      if (headline) {
        start = start < 0 ? index : start;
      } else if (start >= 0 && !between && !labels.is(index, SegmentKind.DATE)) {
        mark(labels, start, index);
        start = -1;
      }
    }
  }

  private static boolean isHeadline(Block block) {
    return block.isHeadingLike() && block.words() >= 5 && block.marker() != Block.Marker.NUMBER;
  }

  private static void mark(Labels labels, int start, int end) {
    int headlines = 0;
    for (int index = start; index < end; index++) {
      headlines += labels.isOpen(index) && isHeadline(labels.block(index)) ? 1 : 0;
    }
    boolean introduced = start > 0 && labels.block(start - 1).text().endsWith(":");
    boolean last = end >= labels.size();
    // The last of a series that prose follows is that prose's heading.
    int until = last ? end : end - 1;
    boolean afterForeign =
        start > 0 && !labels.isOpen(start - 1) && labels.kind(start - 1).isForeign();
    if (headlines < 3 || introduced || !last && !afterForeign) {
      return;
    }
    for (int index = start; index < until; index++) {
      labels.setIfOpen(index, SegmentKind.TEASER, "teaser.series");
      if (labels.rule(index).equals("teaser.series")) {
        labels.set(index, SegmentKind.TEASER, "teaser.series", labels.newGroup());
      }
    }
  }
}
