package org.careo.clean.plain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.clean.plain.HeadLine.Kind;
import org.careo.model.Field;
import org.careo.model.SegmentKind;
import org.careo.model.Span;

/**
 * The outlet's name on the first line of a text: in capitals, with an article before it, with a
 * word of the trade in it, or followed by what it calls itself ("EL FARO, diario de la costa").
 */
final class Masthead {
  private static final int LONGEST = 50;

  /** A longer line is no name with an issue behind it, in characters. */
  private static final int LONGEST_LINE = 300;

  private static final Pattern DESCRIBED = LinePatterns.of("masthead.described");
  private static final Pattern ARTICLE = LinePatterns.of("masthead.article");

  /** "NAME BRIEFING NOTE 44": the kind and number of the issue are not its name. */
  private static final Pattern ISSUE = LinePatterns.of("masthead.issue");

  /** "RADIO MESA 98.1", "Radio Mesa 1240 AM": where a station is on the dial is not its name. */
  private static final Pattern FREQUENCY = LinePatterns.of("masthead.frequency");

  /** Words that keep their small letters inside a name. */
  private static final Set<String> SMALL = LineWords.of("small");

  private Masthead() {}

  /** The name on a line; empty when the line is no masthead. */
  static String name(String line) {
    Matcher described = DESCRIBED.matcher(line.strip());
    if (described.matches()) {
      return described.group(1).strip();
    }
    HeadLine typed = HeadLine.of(line);
    if (typed.has(Kind.GENRE)) {
      return typed.house();
    }
    int bar = line.indexOf(" | ");
    String name = withoutTown((bar < 0 ? line : line.substring(0, bar)).strip());
    if (name.length() > LONGEST) {
      return "";
    }
    boolean capitals = isCapitals(name) && name.indexOf(' ') > 0;
    String bare = withoutIssue(name);
    boolean named = Bylines.isName(bare) && Bylines.isOrganisation(bare);
    boolean navigation = bar > 0 && line.split(" \\| ", -1).length >= 3 && name.indexOf(' ') < 0;
    return capitals || named || navigation || hasArticle(name) ? bare : "";
  }

  /** "RADIO MESA 98.1 FM, PUERTO VIEJO": where a station broadcasts from is not its name. */
  private static String withoutTown(String name) {
    int comma = name.indexOf(',');
    return comma > 0 && FREQUENCY.matcher(name.substring(0, comma)).find()
        ? name.substring(0, comma)
        : name;
  }

  /** The name without the kind and number of the issue, or a station's frequency, behind it. */
  static String withoutIssue(String name) {
    if (name.length() > LONGEST_LINE) {
      return name;
    }
    String bare = name;
    for (Pattern behind : List.of(ISSUE, FREQUENCY)) {
      Matcher found = behind.matcher(bare);
      bare =
          found.find() && found.start() > 2
              ? bare.substring(0, found.start()).replaceFirst("[\\s·|,–-]+$", "")
              : bare;
    }
    return bare;
  }

  /** "The Bay Signal", "La Tarde": capitalised words behind an article. */
  static boolean hasArticle(String name) {
    return ARTICLE.matcher(name).matches();
  }

  /** Whether a line names an outlet and what it is: such a line is never a title. */
  static boolean isDescribed(String line) {
    Matcher described = DESCRIBED.matcher(line.strip());
    return described.matches() && isCapitals(described.group(1));
  }

  /** The outlet named by the first block; unknown when that is no line before the title. */
  static Field of(Labels labels) {
    boolean notice = labels.size() > 1 && labels.rule(0).equals("widget.words");
    if (labels.size() == 0 || !labels.rule(0).equals(Head.ABOVE) && !notice) {
      return Field.UNKNOWN;
    }
    Block block = labels.block(0);
    String name = notice ? "" : name(block.text());
    if (name.isEmpty()) {
      name = Slogan.name(labels, 0, -1);
    }
    if (name.isEmpty() && !notice && isOwnName(block.text(), labels)) {
      name = withoutSymbols(block.text());
    }
    int at = block.text().indexOf(name);
    if (name.isEmpty() || at < 0) {
      return Field.UNKNOWN;
    }
    Span span = new Span(block.span().start() + at, block.span().start() + at + name.length());
    return new Field(spelled(name, labels), "masthead", span);
  }

  /** A line over the title that is nothing but the outlet's name says who speaks: a byline. */
  static void mark(Labels labels, Field outlet) {
    int first = labels.firstProse();
    for (int index = 0; outlet.isKnown() && index < labels.size(); index++) {
      Block block = labels.block(index);
      boolean head = labels.rule(index).equals(Head.ABOVE) || index < first;
      boolean whole =
          head
              && !labels.is(index, SegmentKind.TITLE)
              && (withoutIssue(Block.plain(block.bare())).equalsIgnoreCase(outlet.value())
                  || Slogan.name(labels, index, -1).equalsIgnoreCase(outlet.value()));
      if (whole) {
        labels.set(index, SegmentKind.BYLINE, Head.IMPRINT);
        markSlogan(labels, index + 1, first);
      }
    }
  }

  /** A short line between the name of the house and a byline or day is what it calls itself. */
  private static void markSlogan(Labels labels, int index, int first) {
    boolean between =
        index + 1 < first
            && (labels.is(index, SegmentKind.BODY) || labels.is(index, SegmentKind.HEADING))
            && !labels.block(index).isProse()
            && (labels.is(index + 1, SegmentKind.DATE) || labels.is(index + 1, SegmentKind.BYLINE));
    if (between && labels.block(index).words() <= 8) {
      labels.set(index, SegmentKind.BYLINE, Slogan.RULE);
    }
  }

  /**
   * Two to four capitalised words over the title which the article never uses: a topic ("Border
   * Security") would be spoken of.
   */
  private static boolean isOwnName(String line, Labels labels) {
    String name = withoutSymbols(line);
    boolean words =
        name.matches(
            "\\p{Lu}[\\p{L}'’-]+(?:\\s(?:(?:&|and|y|of|de)\\s)?(?:\\p{Lu}[\\p{L}'’-]*|\\d{1,3})){1,3}");
    if (!words || TitleLine.isSection(name)) {
      return false;
    }
    for (int index = 1; index < labels.size(); index++) {
      boolean spoken = labels.is(index, SegmentKind.BODY) || labels.is(index, SegmentKind.TITLE);
      if (spoken && labels.block(index).text().contains(name)) {
        return false;
      }
    }
    return true;
  }

  /** A name without the pictures round it, as channels write theirs. */
  private static String withoutSymbols(String line) {
    return line.replaceAll("^[^\\p{L}\\d]+|[\\p{So}\\p{Cn}\\p{Cs}\\uFE0F\\u200D\\s]+$", "");
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT)) && name.chars().anyMatch(Character::isLetter);
  }

  /** A name in capitals as the text spells it elsewhere, else with capitals at its words. */
  static String spelled(String name, Labels labels) {
    if (!isCapitals(name)) {
      return name;
    }
    Pattern same = Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
    for (int index = 1; index < labels.size(); index++) {
      boolean own =
          labels.isOpen(index)
              || labels.is(index, SegmentKind.BODY)
              || labels.is(index, SegmentKind.BYLINE);
      Block block = labels.block(index);
      if (own && block.text().length() < 20_000) {
        Matcher found = same.matcher(block.text());
        if (found.find()
            && !isCapitals(found.group())
            && Character.isUpperCase(found.group().codePointAt(0))) {
          return found.group();
        }
      }
    }
    String[] words = name.replaceAll("[*_]{2}", "").split(" ");
    for (int index = 0; index < words.length; index++) {
      words[index] = cased(words[index], index == 0);
    }
    return String.join(" ", words);
  }

  /** Letters without a vowel, and dotted ones, are initials and stay. */
  private static String cased(String word, boolean first) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (SMALL.contains(lower) && !first) {
      return lower;
    }
    boolean initials =
        word.indexOf('.') >= 0 || lower.codePoints().noneMatch(c -> "aeiouáéíóúyü".indexOf(c) >= 0);
    if (initials) {
      return word;
    }
    int hyphen = word.indexOf('-', 1);
    String head = word.charAt(0) + lower.substring(1);
    return hyphen > 0 && hyphen + 1 < word.length()
        ? head.substring(0, hyphen + 1) + cased(word.substring(hyphen + 1), false)
        : head;
  }
}
