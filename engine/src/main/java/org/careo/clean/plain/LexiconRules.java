package org.careo.clean.plain;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.careo.clean.plain.LineLexicon.LineClass;
import org.careo.model.SegmentKind;

/** First layer: lines that give themselves away by their own words and form. */
final class LexiconRules {
  private static final Pattern LINK_LINE =
      Pattern.compile("^[\\[(<]?(?:https?://|www\\.)\\S+[\\])>]?$");
  private static final Pattern MARKDOWN_IMAGE = Pattern.compile("^\\[?!\\[");
  private static final Pattern RULE_LINE = Pattern.compile("^[\\p{Punct}\\p{S}\\s•·–—]+$");
  private static final Pattern HTML_REST = Pattern.compile("^</?[a-zA-Z][^<>]{0,300}>$");

  private static final Pattern PARTS = Pattern.compile("\\s*[|·•]\\s*");

  private LexiconRules() {}

  static void apply(Labels labels) {
    int imageOpen = -1;
    for (int index = 0; index < labels.size(); index++) {
      Block block = labels.block(index);
      if (imageOpen >= 0) {
        labels.setIfOpen(index, SegmentKind.CAPTION, StrangeImages.IMAGE);
        if (block.text().contains("](") || index - imageOpen > 30) {
          imageOpen = -1;
        }
        continue;
      }
      if (!labels.isOpen(index)) {
        continue;
      }
      if (MARKDOWN_IMAGE.matcher(block.text()).lookingAt()) {
        labels.set(index, SegmentKind.CAPTION, StrangeImages.IMAGE);
        imageOpen = block.text().contains("](") || !closesLater(labels, index) ? -1 : index;
      } else {
        classify(labels, index, block);
      }
    }
  }

  private static boolean closesLater(Labels labels, int from) {
    for (int index = from; index < labels.size() && index <= from + 30; index++) {
      if (labels.block(index).text().contains("](")) {
        return true;
      }
    }
    return false;
  }

  private static void classify(Labels labels, int index, Block block) {
    if (RULE_LINE.matcher(shortText(block)).matches()
        || HTML_REST.matcher(shortText(block)).matches()) {
      labels.set(index, SegmentKind.WIDGET, "widget.no-words");
    } else if (LINK_LINE.matcher(shortText(block)).matches()) {
      labels.set(index, SegmentKind.WIDGET, "widget.bare-link");
    } else if (WrittenDates.isDateOnly(block.bare())) {
      labels.set(index, SegmentKind.DATE, "date.line");
    } else if (block.words() <= 20
        && WrittenDates.isDateline(block.text())
        && !Head.isByline(block)) {
      labels.set(index, SegmentKind.DATE, "date.dateline");
    } else if (isSummaryHeading(labels, index)) {
      labels.set(index, SegmentKind.HEADING, "heading.summary");
    } else if (LineLexicon.is(LineClass.ADVERTISEMENT, block)) {
      labels.set(index, SegmentKind.ADVERTISEMENT, "advertisement.words");
    } else if (LineLexicon.is(LineClass.CAPTION, block) && !Head.isByline(block)) {
      labels.set(index, SegmentKind.CAPTION, "caption.words");
    } else if (LineLexicon.is(LineClass.COMMENTS_HEADING, block)) {
      labels.set(index, SegmentKind.WIDGET, "widget.comments");
    } else if (LineLexicon.is(LineClass.WIDGET, block) || areNotices(block)) {
      labels.set(index, SegmentKind.WIDGET, "widget.words");
    } else if (!note(labels, index, block)
        && block.text().length() < 300
        && LineLexicon.is(LineClass.TEASER_LINE_START, block)) {
      labels.set(index, SegmentKind.TEASER, "teaser.line", labels.newGroup());
    }
  }

  /** "KEY POINTS" over a list or a paragraph: a heading of the article and nobody's name. */
  private static boolean isSummaryHeading(Labels labels, int index) {
    if (index == 0
        || index + 1 >= labels.size()
        || !LineLexicon.is(LineClass.SUMMARY_HEADING, labels.block(index))) {
      return false;
    }
    Block below = labels.block(index + 1);
    return below.marker() == Block.Marker.BULLET
        || below.marker() == Block.Marker.NUMBER
        || below.isProse();
  }

  /** Marks the notes alone. */
  static void notes(Labels labels) {
    for (int index = 0; index < labels.size(); index++) {
      if (labels.isOpen(index)) {
        note(labels, index, labels.block(index));
      }
    }
  }

  private static boolean note(Labels labels, int index, Block block) {
    if (LineLexicon.is(LineClass.EDITORS_NOTE_START, block)) {
      labels.set(index, SegmentKind.EDITORS_NOTE, "editors-note.start");
      return true;
    }
    boolean author =
        block.text().length() < 600 && LineLexicon.is(LineClass.AUTHOR_NOTE_START, block);
    if (author) {
      labels.set(index, SegmentKind.AUTHOR_NOTE, "author-note.start");
    }
    return author;
  }

  /** "Share | Save | 318 views": every part of a line is a notice. */
  private static boolean areNotices(Block block) {
    String[] parts = block.isShort() ? PARTS.split(block.folded()) : new String[0];
    return parts.length >= 2
        && Arrays.stream(parts).allMatch(part -> LineLexicon.matches(LineClass.WIDGET, part));
  }

  /** The whole text of a short block; something no pattern matches for a long one. */
  private static String shortText(Block block) {
    return block.text().length() <= 2000 ? block.text() : "a long line";
  }
}
