package org.careo.clean.plain;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.careo.clean.plain.HeadLine.Kind;
import org.careo.model.SegmentKind;

/**
 * Finds the title among the lines before the first paragraphs: by the words it shares with them,
 * its length, its being said twice, its place under the name of a house and over a byline.
 */
final class TitleFinder {
  /** How a letter to readers begins: no title, however short. */
  private static final Pattern GREETING = LinePatterns.of("title-finder.greeting");

  private static final int SEARCHED = 400;

  /** Lines of a head that may stand between the name of a house and the title. */
  private static final int LINES = 4;

  private TitleFinder() {}

  /** Index of the title's block, or -1. */
  static int find(Labels labels, int firstProse) {
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
    boolean masthead =
        labels.size() > 0
            && (isMasthead(labels.block(0)) || !Slogan.name(labels, 0, -1).isEmpty())
            && (hasTitleBelow(labels) || belowMasthead(labels) > 1);
    // Under the name of a house some line is the title, though its words be nowhere in the text.
    double bestScore = masthead ? 0.1 : prose == 0 ? 0.4 : 0.55;
    int first = masthead ? belowMasthead(labels) : 0;
    Turns turns = new Turns(labels);
    int from = Math.max(0, firstProse - SEARCHED);
    int end = Math.min(labels.size(), firstProse + 4);
    for (int index = from; index < end; index++) {
      Block block = labels.block(index);
      boolean markdownTitle = block.text().startsWith("# ");
      if (!labels.isOpen(index)
          || !(block.isHeadingLike() || index == first && isShortSentence(block))
          || index > firstProse && !markdownTitle
          || masthead && index < first
          || index == 0 && isTypedMasthead(block)
          || Head.isByline(block)) {
        continue;
      }
      Set<String> terms = Terms.of(block.bare());
      double score =
          Terms.share(terms, body)
              + Math.min(terms.size(), 6) / 12.0
              + (markdownTitle ? 1 : 0)
              + (index == first ? 0.5 : 0)
              + (seen.add(Head.key(block)) ? 0 : 0.3)
              + (isSigned(labels, index) ? 0.4 : 0)
              + (isQuotation(block) ? 0.4 : 0)
              - (block.words() < 3 ? 0.5 : 0)
              - (turns.areMany() && turns.isTurn(block) && index > 0 ? 0.6 : 0)
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
    boolean name = looksLikeMasthead(labels.block(index)) || isMasthead(labels.block(index));
    boolean signed = name ? isCuedAt(labels, index + 1) : isBylineAt(labels, index + 1);
    return signed && !isStandfirst(labels, index) || isStandfirst(labels, index + 1);
  }

  /** A line between a headline of several words, which is hardly longer than it, and the byline. */
  private static boolean isStandfirst(Labels labels, int index) {
    if (index < 1 || !isBylineAt(labels, index + 1)) {
      return false;
    }
    Block above = labels.block(index - 1);
    return labels.isOpen(index - 1)
        && above.isHeadingLike()
        && above.words() >= 4
        && above.words() <= labels.block(index).words() + 2
        && !isMasthead(above)
        && !isTitleCase(labels.block(index));
  }

  /** "«Gold is not weighed with speeches»": a headline of an interview. */
  private static boolean isQuotation(Block block) {
    String line = block.bare();
    return block.words() >= 3
        && "«“\"".indexOf(line.charAt(0)) >= 0
        && "»”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
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

  private static boolean isCuedAt(Labels labels, int index) {
    return index < labels.size() && Head.isByline(labels.block(index));
  }

  private static boolean isBylineAt(Labels labels, int index) {
    return index < labels.size()
        && (Head.isByline(labels.block(index)) || Head.isNamesOverMeta(labels, index));
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

  static boolean isMasthead(Block block) {
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
        && (below.isHeadingLike() || next <= 2 && isShortSentence(below))
        && !Head.isByline(below)
        && !Bylines.isName(below.text());
  }

  /**
   * "NOTICIAS DEL PARANÁ / Agencia", a gap, and a headline: the lines right under the name of a
   * house belong to it where the last of them is a word or two or ends with the day; else 0.
   */
  private static int belowBlock(Labels labels) {
    int index = 1;
    boolean imprint = false;
    while (index < Math.min(LINES, labels.size() - 1) && !labels.block(index).blankBefore()) {
      Block line = labels.block(index);
      imprint =
          line.words() <= 2 || HeadDates.endsWithDay(line) || labels.is(index, SegmentKind.DATE);
      index++;
    }
    Block next = labels.block(Math.min(index, labels.size() - 1));
    boolean headline =
        index > 1
            && imprint
            && index < labels.size() - 1
            && next.blankBefore()
            && labels.isOpen(index)
            && next.isHeadingLike()
            && next.words() >= 4
            && !Head.isByline(next);
    return headline ? index : 0;
  }

  /** The line under the first one, past the name of the section, the slogan and the day. */
  private static int belowMasthead(Labels labels) {
    int index = belowBlock(labels);
    if (index > 0) {
      return index;
    }
    index = 1;
    while (index < Math.min(LINES, labels.size() - 1)
        && (TitleLine.isSection(labels.block(index).text())
            || Slogan.isTagline(labels.block(index))
            || Head.isNamesOverMeta(labels, index)
            || Head.isSignedAbove(labels, index)
            || labels.is(index, SegmentKind.DATE))) {
      index++;
    }
    return index;
  }

  private static boolean isShortSentence(Block block) {
    return block.words() <= 25
        && block.text().length() <= 180
        && !GREETING.matcher(block.text()).lookingAt();
  }

  private static int firstOccurrence(Labels labels, int title) {
    if (title < 0) {
      return title;
    }
    String wanted = Head.key(labels.block(title));
    for (int index = Math.max(0, title - 12); index < title; index++) {
      if (labels.isOpen(index) && Head.key(labels.block(index)).equals(wanted)) {
        return index;
      }
    }
    return title;
  }
}
