package org.careo.clean.plain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.careo.model.SegmentKind;

/**
 * The alternative text of an image left in a text as Markdown describes either a picture of the
 * article, and is its caption, or one that advertises something else: then it shares no words with
 * the article to speak of.
 */
final class StrangeImages {
  static final String IMAGE = "caption.markdown-image";

  /** Share of an image's own terms that the article must know for it to be the article's. */
  private static final double KNOWN = 0.3;

  /** A description of fewer terms tells too little to be called strange. */
  private static final int FEWEST_TERMS = 3;

  private StrangeImages() {}

  static void apply(Labels labels) {
    Set<String> article = new LinkedHashSet<>();
    boolean images = false;
    for (int index = 0; index < labels.size(); index++) {
      images |= isImage(labels, index);
      if (labels.is(index, SegmentKind.TITLE)
          || labels.isOpen(index) && labels.block(index).isProse()) {
        article.addAll(Terms.of(labels.block(index).text()));
      }
    }
    int index = 0;
    while (images && index < labels.size()) {
      int end = index;
      Set<String> terms = new LinkedHashSet<>();
      while (end < labels.size() && isImage(labels, end)) {
        terms.addAll(Terms.of(description(labels.block(end).text())));
        end++;
      }
      if (terms.size() >= FEWEST_TERMS && Terms.share(terms, article) < KNOWN) {
        for (int strange = index; strange < end; strange++) {
          labels.set(strange, SegmentKind.ADVERTISEMENT, "advertisement.image-of-something-else");
        }
      }
      index = Math.max(end, index + 1);
    }
  }

  private static boolean isImage(Labels labels, int index) {
    return labels.is(index, SegmentKind.CAPTION) && labels.rule(index).equals(IMAGE);
  }

  /** The words before the address. */
  private static String description(String text) {
    int address = text.indexOf("](");
    return address < 0 ? text : text.substring(0, address);
  }
}
