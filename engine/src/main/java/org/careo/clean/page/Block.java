package org.careo.clean.page;

import java.util.List;
import org.careo.model.Link;
import org.careo.model.Span;

/**
 * A stretch of text between two block boundaries of the page: what a browser shows as one
 * paragraph.
 *
 * @param number running number, in document order
 * @param context the innermost block element around it
 * @param text its words, white space collapsed
 * @param span where it stands in the page's text
 * @param words number of words (two ideographs count as one)
 * @param linkShare share of its characters inside links, 0 to 1
 * @param functionShare share of function words of the page's language among its words, 0 to 1
 * @param bold whether (nearly) all of it is emphasised
 * @param links links with spans in the page's text
 */
record Block(
    int number,
    Context context,
    String text,
    Span span,
    int words,
    double linkShare,
    double functionShare,
    boolean bold,
    List<Link> links) {

  boolean isHeading() {
    return context.headingLevel > 0;
  }

  boolean isListItem() {
    return context.inList;
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    for (int index = text.length() - 1; index >= 0 && index >= text.length() - 4; index--) {
      char last = text.charAt(index);
      if (".!?…。！？:;".indexOf(last) >= 0) {
        return true;
      }
      if ("\"'”’»)]›“ *".indexOf(last) < 0) {
        return false;
      }
    }
    return false;
  }
}
