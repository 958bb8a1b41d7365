package org.careo.clean.plain;

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

  /** Rule of one word between who signs and the day: a house or a place, and no signer. */
  static final String WORD = "byline.word";

  private static final int SEARCHED = 400;
  private static final int FOOT = 4;

  private Head() {}

  /** Gives the index of the title's block, or -1. */
  static int apply(Labels labels) {
    int firstProse = firstProse(labels);
    int card = FieldCard.apply(labels, firstProse);
    int title = card >= 0 ? card : TitleFinder.find(labels, firstProse);
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
          boolean section =
              index > 0 && title <= FOOT && TitleLine.isSection(labels.block(index).text());
          labels.set(
              index,
              section ? SegmentKind.HEADING : SegmentKind.WIDGET,
              section ? "heading.section" : ABOVE);
        }
      }
    }
    if (title >= 0) {
      Slogan.mark(labels, title, firstProse);
    } else if (labels.size() > 1 && labels.isOpen(0) && TitleFinder.isMasthead(labels.block(0))) {
      labels.set(0, SegmentKind.WIDGET, ABOVE);
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

  /** Bylines near the title, and the lines of who and when down to the first paragraph. */
  private static void bylines(Labels labels, int title, int firstProse) {
    int from = Math.max(0, title < 0 ? 0 : title - 4);
    int end = Math.min(labels.size(), Math.max(title, firstProse) + 3);
    Turns turns = new Turns(labels);
    for (int index = title + 1; title >= 0 && index < Math.min(labels.size(), title + 4); index++) {
      Block line = labels.block(index);
      boolean talk = labels.isOpen(index) && line.words() <= 50 && !turns.isTurn(line);
      if (talk && Imprint.isTalkers(labels.block(index))) {
        labels.set(index, SegmentKind.BYLINE, "byline.talk");
      }
    }
    for (int index = title + 1; index < Math.min(labels.size(), firstProse); index++) {
      boolean note = labels.rule(index).equals("author-note.start");
      Block block = labels.block(index);
      if (note && (isByline(block) || LineLexicon.is(LineClass.BYLINE, block))) {
        labels.set(index, SegmentKind.BYLINE, "byline.cue");
      }
    }
    // Twice: the first part of a line of several is known by the parts behind it.
    for (int round = 0; round < 2; round++) {
      for (int index = from; index < end; index++) {
        boolean house = index > title && index < firstProse && isTypedHouse(labels.block(index));
        if (house || labels.isOpen(index) && !labels.block(index).isProse()) {
          byline(labels, index, title, firstProse);
        }
      }
    }
    nameOverText(labels, title, firstProse);
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
    } else if (index > title && index < firstProse && isBetweenMeta(labels, index)) {
      labels.set(index, SegmentKind.BYLINE, WORD);
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
    } else if (index > 0 && index < title && isSignedAbove(labels, index)) {
      labels.set(index, SegmentKind.BYLINE, "byline.beside-date");
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

  /** "Ana Ruiz, District Court of Puerto Viejo" over the day, between the outlet and the title. */
  static boolean isSignedAbove(Labels labels, int index) {
    if (!labels.block(index).isShort() || !labels.is(index + 1, SegmentKind.DATE)) {
      return false;
    }
    String[] parts = Block.plain(labels.block(index).text()).split(",\\s+", 2);
    return parts.length == 2
        && Bylines.arePeople(parts[0])
        && labels.block(index).words() <= 10
        && !parts[1].isEmpty()
        && Character.isUpperCase(parts[1].codePointAt(0));
  }

  /** Names alone over the day or over a byline of somebody else: who signed. */
  static boolean isNamesOverMeta(Labels labels, int index) {
    Block block = labels.block(index);
    return labels.isOpen(index)
        && block.isShort()
        && Bylines.arePeople(block.text())
        && index + 1 < labels.size()
        && (labels.is(index + 1, SegmentKind.DATE)
            || isByline(labels.block(index + 1))
            || index > 1 && labels.isOpen(index + 1) && labels.block(index + 1).isProse());
  }

  /** A name alone between the head and the first paragraph of a text that nobody else signs. */
  private static void nameOverText(Labels labels, int title, int firstProse) {
    int last = firstProse - 1;
    if (title < 0 || last <= title || last >= labels.size() || !labels.isOpen(last)) {
      return;
    }
    for (int index = 0; index < last; index++) {
      if (labels.is(index, SegmentKind.BYLINE) && index > title) {
        return;
      }
    }
    boolean standfirst = last - 1 > title && labels.isOpen(last - 1);
    if (standfirst
        && labels.block(last).isShort()
        && Bylines.arePeople(labels.block(last).text())) {
      labels.set(last, SegmentKind.BYLINE, "byline.name");
    }
  }

  /** "Ana Ruiz", "Coastwire", "9 May 2031": one name of one word between who signs and the day. */
  private static boolean isBetweenMeta(Labels labels, int index) {
    if (!labels.is(index + 1, SegmentKind.DATE) || !labels.block(index).isShort()) {
      return false;
    }
    HeadLine line = HeadLine.of(Block.plain(labels.block(index).text()));
    return line.parts().size() == 1
        && line.has(Kind.WORD)
        && (labels.is(index - 1, SegmentKind.BYLINE)
            || index > 1
                && labels.block(index - 1).isShort()
                && Bylines.areNames(Block.plain(labels.block(index - 1).text())));
  }

  private static boolean besideMeta(Labels labels, int index) {
    return isMeta(labels, index - 1) || isMeta(labels, index + 1);
  }

  private static boolean isMeta(Labels labels, int index) {
    return labels.is(index, SegmentKind.DATE)
        || labels.is(index, SegmentKind.BYLINE)
        || index >= 0 && index < labels.size() && labels.rule(index).equals(GENRE);
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
