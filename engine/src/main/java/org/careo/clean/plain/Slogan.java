package org.careo.clean.plain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.clean.plain.BylineWords.WordClass;
import org.careo.model.SegmentKind;
import org.careo.text.Folding;

/**
 * What an outlet calls itself: behind its name on one line ("NORTE · Periodismo de frontera",
 * "**LEVEL** – the numbers behind the noise") or on the line below its name ("Semanario de la
 * costa").
 */
final class Slogan {
  /** Rule of a line that is an outlet's name and its slogan. */
  static final String RULE = "byline.slogan";

  private static final int MOST_WORDS = 9;
  private static final Pattern LINE =
      Pattern.compile(
          "^([*_]{0,3})(\\p{Lu}[\\p{L}\\d'’&.+ -]{1,40}?)[*_]{0,3}(?:\\s*[·•|]\\s*|\\s+[–—-]\\s+)[*_]{0,3}"
              + "([\\p{L}][^.:;?!\"“«»\\d]{5,80})[.*_]{0,3}$");
  private static final Pattern TRADE =
      Pattern.compile("(?iu)\\b" + BylineWords.any(WordClass.TRADE) + "\\b");
  private static final Pattern TRADE_FIRST = LinePatterns.of("slogan.trade-first");
  private static final Pattern KIND = LinePatterns.of("slogan.kind");

  private Slogan() {}

  /**
   * The name before a slogan; empty when the line is no name with a slogan.
   *
   * @param spoken whether words that the article uses make up the second half, as those of a
   *     headline behind a topic do
   */
  private static String name(String line, boolean spoken) {
    Matcher found = LINE.matcher(line.strip());
    if (line.length() > 130 || !found.matches()) {
      return "";
    }
    String name = found.group(2).strip();
    String slogan = found.group(3).strip();
    boolean bold = found.group(1).length() >= 2;
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    boolean small = slogan.chars().anyMatch(Character::isLowerCase);
    boolean titled = Bylines.isName(name) && Character.isLowerCase(slogan.codePointAt(0));
    int words = Folding.words(slogan).size();
    boolean trade = TRADE.matcher(slogan).find();
    boolean named = bold || capitals || titled || trade && isCapitalised(name);
    if (!named
        || !small
        || words < 2
        || words > MOST_WORDS
        || Folding.words(name).size() > 4
        || KIND.matcher(name).matches()
        || !trade && KIND.matcher(slogan).matches()
        || Bylines.areNames(slogan)
        || Bylines.isRole(slogan)) {
      return "";
    }
    return trade || !spoken ? name : "";
  }

  /** The name of an outlet on a block that is its name and slogan; empty when it is no such. */
  static String name(Labels labels, int index, int title) {
    Block block = labels.block(index);
    boolean place = block.isShort() && block.marker() == Block.Marker.NONE;
    String name = place ? name(block.text(), isSpoken(labels, index, title)) : "";
    return index == 0 || title >= 0 ? name : "";
  }

  private static boolean isSpoken(Labels labels, int index, int title) {
    String text = labels.block(index).text();
    double most = 0;
    int asked = 0;
    for (int next = index + 1; next < labels.size() && asked < 8; next++) {
      Block block = labels.block(next);
      if (next != title && block.isProse()) {
        most = Math.max(most, Terms.share(Terms.of(text), Terms.of(block.text())));
        asked++;
      }
    }
    return most > 0.34;
  }

  /**
   * Marks the lines round the title that are a name and its slogan, down to the first paragraph.
   */
  static void mark(Labels labels, int title, int firstProse) {
    int end = Math.min(firstProse, Math.min(labels.size(), title + 4));
    for (int index = title + 1; index < end; index++) {
      boolean free = labels.isOpen(index) || labels.is(index, SegmentKind.WIDGET);
      if (free && !name(labels, index, title).isEmpty()) {
        labels.set(index, SegmentKind.BYLINE, RULE);
        return;
      }
    }
  }

  /** "Revista mensual de la costa": what an outlet calls itself, on a line of its own. */
  static boolean isTagline(Block block) {
    return block.isShort()
        && !block.isProse()
        && block.words() >= 2
        && block.words() <= MOST_WORDS + 2
        && block.marker() == Block.Marker.NONE
        && TRADE_FIRST.matcher(block.text()).matches();
  }

  private static boolean isCapitalised(String name) {
    return Bylines.isName(name) || name.indexOf(' ') < 0;
  }
}
