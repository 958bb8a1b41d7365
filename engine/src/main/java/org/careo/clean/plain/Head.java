package org.careo.clean.plain;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.careo.clean.plain.HeadLine.Kind;
import org.careo.clean.plain.LineLexicon.LineClass;
import org.careo.model.SegmentKind;
import org.careo.text.Folding;

/**
 * Second layer: where the article begins. Finds the title among the lines before the first
 * paragraphs (the words it shares with them, its length, its being said twice), the lines of byline
 * and date round it, and marks what stands before it as the page's own.
 */
final class Head {
  /** Rule of a line that names who issues or signs a text by its form and place. */
  static final String IMPRINT = "byline.imprint";

  /** Rule of what stands over the title and is no byline or date. */
  static final String ABOVE = "widget.before-title";

  /** Rule of a line that says what kind of text it is and nothing else. */
  static final String GENRE = "widget.genre";

  private static final int SEARCHED = 400;
  private static final int FOOT = 4;

  private Head() {}

  /** Gives the index of the title's block, or -1. */
  static int apply(Labels labels) {
    int firstProse = firstProse(labels);
    int card = FieldCard.apply(labels, firstProse);
    int title = card >= 0 ? card : title(labels, firstProse);
    if (title >= 0) {
      labels.set(title, SegmentKind.TITLE, card >= 0 ? FieldCard.TITLE : "title.line");
      String folded = key(labels.block(title));
      int end = Math.min(labels.size(), title + 12);
      for (int index = 0; index < end; index++) {
        if (labels.isOpen(index) && key(labels.block(index)).equals(folded)) {
          labels.set(index, SegmentKind.TITLE, "title.repeated");
        }
      }
      for (int index = 0; index < title; index++) {
        if (labels.isOpen(index)
            && !isByline(labels.block(index))
            && !HeadDates.isDated(labels.block(index))
            && !labels.block(index).isProse()) {
          labels.set(index, SegmentKind.WIDGET, ABOVE);
        }
      }
    }
    bylines(labels, title, firstProse);
    return title;
  }

  /** Index of the first paragraph of sentences that is not marked otherwise; the end when none. */
  private static int firstProse(Labels labels) {
    int candidate = -1;
    for (int index = 0; index < labels.size(); index++) {
      Block block = labels.block(index);
      boolean marked = block.marker() == Block.Marker.HASH;
      if (labels.isOpen(index) && block.isProse() && !block.isApart() && !marked) {
        if (candidate < 0) {
          candidate = index;
        }
        if (followedByProse(labels, index)) {
          return index;
        }
        if (index > SEARCHED * 4) {
          break;
        }
      }
    }
    return candidate < 0 ? labels.size() : candidate;
  }

  private static boolean followedByProse(Labels labels, int index) {
    int end = Math.min(labels.size(), index + 6);
    for (int next = index + 1; next < end; next++) {
      if (labels.isOpen(next) && labels.block(next).isProse()) {
        return true;
      }
    }
    return index < 3;
  }

  private static int title(Labels labels, int firstProse) {
    Set<String> body = new HashSet<>();
    int prose = 0;
    for (int index = firstProse; index < labels.size() && prose < 8; index++) {
      if (labels.isOpen(index) && labels.block(index).isProse()) {
        body.addAll(Terms.of(labels.block(index).text()));
        prose++;
      }
    }
    int best = -1;
    Set<String> seen = new LinkedHashSet<>();
    boolean masthead = labels.size() > 0 && isMasthead(labels.block(0)) && hasTitleBelow(labels);
    // Under the name of a house some line is the title, though its words be nowhere in the text.
    double bestScore = masthead ? 0.1 : prose == 0 ? 0.4 : 0.55;
    int first = masthead ? belowMasthead(labels) : 0;
    int from = Math.max(0, firstProse - SEARCHED);
    int end = Math.min(labels.size(), firstProse + 4);
    for (int index = from; index < end; index++) {
      Block block = labels.block(index);
      boolean markdownTitle = block.text().startsWith("# ");
      if (!labels.isOpen(index)
          || !(block.isHeadingLike() || index == first && isShortSentence(block))
          || index > firstProse && !markdownTitle
          || masthead && index == 0
          || index == 0 && isTypedMasthead(block)
          || isByline(block)) {
        continue;
      }
      Set<String> terms = Terms.of(block.bare());
      double score =
          Terms.share(terms, body)
              + Math.min(terms.size(), 6) / 12.0
              + (markdownTitle ? 1 : 0)
              + (index == first ? 0.5 : 0)
              + (seen.add(key(block)) ? 0 : 0.3)
              + (isSigned(labels, index) ? 0.4 : 0)
              - (block.words() < 3 ? 0.5 : 0)
              - (masthead && HeadDates.endsWithDay(block) ? 0.6 : 0)
              - (looksLikeMasthead(block) && !isSigned(labels, index) ? 0.7 : 0)
              - (firstProse - index) / 400.0;
      if (score > bestScore + 0.05) {
        best = index;
        bestScore = score;
      }
    }
    return firstOccurrence(labels, best);
  }

  /**
   * Whether the line below says who wrote it, or the one below a standfirst: what stands over a
   * byline is a title.
   */
  private static boolean isSigned(Labels labels, int index) {
    return isBylineAt(labels, index + 1) && !isStandfirst(labels, index)
        || isStandfirst(labels, index + 1);
  }

  /** A line between a headline of several words, which is no longer than it, and the byline. */
  private static boolean isStandfirst(Labels labels, int index) {
    if (index < 1 || !isBylineAt(labels, index + 1)) {
      return false;
    }
    Block above = labels.block(index - 1);
    return labels.isOpen(index - 1)
        && above.isHeadingLike()
        && above.words() >= 4
        && above.words() <= labels.block(index).words()
        && !isMasthead(above)
        && !isTitleCase(labels.block(index));
  }

  /** "Four Questions Nobody Wants to Answer": a headline in its capitals, and no standfirst. */
  private static boolean isTitleCase(Block block) {
    int words = 0;
    int capitals = 0;
    for (String word : block.text().split("[^\\p{L}'’]+", -1)) {
      words += word.length() > 3 ? 1 : 0;
      capitals += word.length() > 3 && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }
    return capitals >= 3 && capitals * 5 >= words * 4;
  }

  private static boolean isBylineAt(Labels labels, int index) {
    return index < labels.size() && isByline(labels.block(index));
  }

  /** A name in capitals, a row of sections with bars between, a topic with hyphens for spaces. */
  private static boolean looksLikeMasthead(Block block) {
    String text = block.text();
    boolean capitals =
        text.length() < 60 && text.equals(text.toUpperCase(Locale.ROOT)) && block.words() <= 5;
    return capitals
        || Masthead.isDescribed(text)
        || text.indexOf(" | ") >= 0 && block.words() <= 8
        || text.indexOf(' ') < 0;
  }

  private static boolean isMasthead(Block block) {
    return block.marker() == Block.Marker.NONE && !Masthead.name(block.text()).isEmpty();
  }

  /** "RADIO MESA · Informativo de las ocho": an outlet and its programme, never a title. */
  private static boolean isTypedMasthead(Block block) {
    HeadLine line = HeadLine.of(block.text());
    return block.marker() == Block.Marker.NONE
        && line.isImprint()
        && line.has(Kind.GENRE)
        && line.has(Kind.HOUSE);
  }

  /** A masthead has a title under it; a line that stands alone over the text is the title. */
  private static boolean hasTitleBelow(Labels labels) {
    int next = belowMasthead(labels);
    if (next >= labels.size()) {
      return false;
    }
    Block below = labels.block(next);
    return labels.isOpen(next)
        && below.words() >= 3
        && (below.isHeadingLike() || isShortSentence(below))
        && !isByline(below)
        && !Bylines.isName(below.text());
  }

  /** The line under the first one, past the name of the section. */
  private static int belowMasthead(Labels labels) {
    boolean section = labels.size() > 2 && TitleLine.isSection(labels.block(1).text());
    return section ? 2 : 1;
  }

  private static boolean isShortSentence(Block block) {
    return block.words() <= 25 && block.text().length() <= 180;
  }

  private static int firstOccurrence(Labels labels, int title) {
    if (title < 0) {
      return title;
    }
    String wanted = key(labels.block(title));
    for (int index = Math.max(0, title - 12); index < title; index++) {
      if (labels.isOpen(index) && key(labels.block(index)).equals(wanted)) {
        return index;
      }
    }
    return title;
  }

  /** Bylines near the title, and the lines of who and when down to the first paragraph. */
  private static void bylines(Labels labels, int title, int firstProse) {
    int from = Math.max(0, title < 0 ? 0 : title - 4);
    int end = Math.min(labels.size(), Math.max(title, firstProse) + 3);
    // Twice: the first part of a line of several is known by the parts behind it.
    for (int round = 0; round < 2; round++) {
      for (int index = from; index < end; index++) {
        boolean house = index > title && index < firstProse && isTypedHouse(labels.block(index));
        if (house || labels.isOpen(index) && !labels.block(index).isProse()) {
          byline(labels, index, title, firstProse);
        }
      }
    }
    for (int index = Math.max(firstProse + 1, labels.size() - FOOT);
        index < labels.size();
        index++) {
      if (labels.isOpen(index) && isSignOff(labels.block(index))) {
        labels.set(index, SegmentKind.BYLINE, IMPRINT);
      }
    }
    for (int index = 0; index < labels.size(); index++) {
      boolean misplaced = labels.is(index, SegmentKind.DATE) && !labels.block(index).isShort();
      if (misplaced) {
        labels.set(index, SegmentKind.BODY, "body");
      }
    }
  }

  private static void byline(Labels labels, int index, int title, int firstProse) {
    Block block = labels.block(index);
    if (isByline(block)) {
      labels.set(index, SegmentKind.BYLINE, "byline.cue");
    } else if (index > title && index < firstProse && isImprint(labels, index)) {
      labels.set(index, SegmentKind.BYLINE, IMPRINT);
    } else if (Bylines.isNameWithPost(block)) {
      labels.set(index, SegmentKind.BYLINE, "byline.post");
    } else if (Bylines.isNameWithRole(block)) {
      labels.set(index, SegmentKind.BYLINE, "byline.name");
    } else if (index > title && index < firstProse && isSignature(labels, index)) {
      labels.set(index, SegmentKind.BYLINE, "byline.beside-date");
    } else if (index > title && labels.is(index - 1, SegmentKind.BYLINE) && Bylines.isPost(block)) {
      labels.set(index, SegmentKind.BYLINE, "byline.post");
    } else if (index > title && index < firstProse && HeadLine.of(block.text()).isGenre()) {
      labels.set(index, SegmentKind.WIDGET, GENRE);
    } else if (index < firstProse && HeadDates.isDated(block)) {
      labels.set(index, SegmentKind.DATE, "date.head");
    } else if (index < title && besideMeta(labels, index)) {
      labels.set(index, SegmentKind.WIDGET, "widget.topic");
    }
  }

  /**
   * Whether a line is made of names, dates and kinds of text alone, and its bold print or its place
   * beside a date or byline says that the names issue or sign.
   */
  private static boolean isImprint(Labels labels, int index) {
    HeadLine line = HeadLine.of(labels.block(index).text());
    if (!line.isImprint()) {
      return false;
    }
    boolean bold = line.parts().stream().anyMatch(HeadLine.Part::bold);
    boolean several = line.parts().size() > 1;
    return line.has(Kind.GENRE)
        || line.has(Kind.DESK)
        || line.parts().stream().anyMatch(HeadLine.Part::cued)
        || bold && (several || line.has(Kind.HOUSE))
        || (bold || several) && besideMeta(labels, index);
  }

  /** "— Ana Ruiz, The Coast Herald" below a text. */
  private static boolean isSignOff(Block block) {
    HeadLine line = HeadLine.of(block.text());
    return "—–-".indexOf(block.text().charAt(0)) >= 0
        && line.isImprint()
        && line.has(Kind.NAMES)
        && line.has(Kind.HOUSE);
  }

  /**
   * "**Ministry of Works | Bulletin 18**", "**Bulletin 18 | Puerto Viejo, 9 May 2031**": no line of
   * a page's own, whatever its words.
   */
  private static boolean isTypedHouse(Block block) {
    HeadLine line = HeadLine.of(block.text());
    return line.isImprint() && line.has(Kind.GENRE) && (line.has(Kind.HOUSE) || line.has(Kind.DAY));
  }

  /** Names or the name of a house beside a date or byline, or names over the post they hold. */
  private static boolean isSignature(Labels labels, int index) {
    String line = Block.plain(labels.block(index).text());
    boolean posted = index + 1 < labels.size() && Bylines.isPost(labels.block(index + 1));
    return besideMeta(labels, index)
            && (Bylines.areNames(line) || Bylines.isHouse(Masthead.withoutIssue(line)))
        || posted && Bylines.areNames(line);
  }

  private static boolean besideMeta(Labels labels, int index) {
    return isMeta(labels, index - 1) || isMeta(labels, index + 1);
  }

  private static boolean isMeta(Labels labels, int index) {
    return labels.is(index, SegmentKind.DATE) || labels.is(index, SegmentKind.BYLINE);
  }

  static boolean isByline(Block block) {
    if (block.words() > 16 || !block.isShort()) {
      return false;
    }
    String line = Block.plain(block.bare());
    String undated = WrittenDates.without(line);
    boolean dated = undated.length() < line.length();
    boolean cued =
        dated
            ? LineLexicon.matches(LineClass.BYLINE, Folding.fold(undated))
            : !block.ended() && LineLexicon.is(LineClass.BYLINE, block);
    return cued && Bylines.signs(undated);
  }

  static String key(Block block) {
    return String.join(" ", Folding.words(block.text().length() > 300 ? "" : block.text()));
  }
}
