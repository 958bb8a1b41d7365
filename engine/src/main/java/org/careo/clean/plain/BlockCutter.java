package org.careo.clean.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Span;

/**
 * Cuts a text into {@link Block}s: one a line, or one a paragraph where the text is wrapped at a
 * fixed width; a list of sources that stands at the end of a paragraph is cut off as a block of its
 * own, and so are the parts of a line of byline, date and topic.
 */
final class BlockCutter {
  private static final Pattern SOURCES_INSIDE = LinePatterns.of("block-cutter.sources-inside");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iu)^(?:https?://\\S+|(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?:/\\S*)?)[,;.]?$");
  private static final Pattern PART_SEPARATOR =
      Pattern.compile("\\s+(?://+|\\||•|·|–|—|-|/)\\s+|\\s*[|•·]\\s*|\\t+");

  private BlockCutter() {}

  static List<Block> cut(String text) {
    List<Span> lines = new ArrayList<>();
    List<Boolean> blanks = new ArrayList<>();
    lines(text, lines, blanks);
    joinWrapped(text, lines, blanks);
    List<Block> blocks = new ArrayList<>(lines.size());
    for (int index = 0; index < lines.size(); index++) {
      boolean blank = blanks.get(index);
      for (Span part : parts(text, lines.get(index))) {
        blocks.add(Block.of(blocks.size(), text, part, blank));
        blank = false;
      }
    }
    return blocks;
  }

  static boolean isSpace(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\uFEFF'
        || character == '\u200B'
        || Character.isISOControl(character);
  }

  /** The span without white space at its ends; empty when there is nothing else. */
  static Span trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static void lines(String text, List<Span> lines, List<Boolean> blanks) {
    int start = 0;
    boolean blank = true;
    for (int index = 0; index <= text.length(); index++) {
      if (index < text.length() && !isLineEnd(text.charAt(index))) {
        continue;
      }
      Span line = trim(text, start, index);
      if (!line.isEmpty()) {
        lines.add(line);
        blanks.add(blank);
        blank = false;
      } else if (!(index > 0
          && index < text.length()
          && text.charAt(index) == '\n'
          && text.charAt(index - 1) == '\r')) {
        blank = true;
      }
      start = index + 1;
    }
  }

  private static boolean isLineEnd(char character) {
    return character == '\n'
        || character == '\r'
        || character == '\f'
        || character == '\u000B'
        || character == '\u0085'
        || character == '\u2028'
        || character == '\u2029';
  }

  /**
   * Joins lines to paragraphs when the text is wrapped: most lines that are followed by another
   * without a gap are nearly as long as the longest, and the next goes on in lower case.
   */
  private static void joinWrapped(String text, List<Span> lines, List<Boolean> blanks) {
    int[] widths = lines.stream().mapToInt(Span::length).sorted().toArray();
    if (widths.length < 6) {
      return;
    }
    int width = widths[widths.length * 9 / 10];
    if (width < 40 || width > 130) {
      return;
    }
    int followed = 0;
    int goingOn = 0;
    for (int index = 0; index + 1 < lines.size(); index++) {
      if (!blanks.get(index + 1) && lines.get(index).length() > width / 2) {
        followed++;
        if (continues(text, lines.get(index), lines.get(index + 1))) {
          goingOn++;
        }
      }
    }
    if (followed < 4 || goingOn * 2 < followed) {
      return;
    }
    List<Span> joined = new ArrayList<>();
    List<Boolean> joinedBlanks = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      Span line = lines.get(index);
      boolean open =
          index > 0
              && !blanks.get(index)
              && lines.get(index - 1).length() > width * 2 / 3
              && !opensBlock(text.charAt(line.start()));
      if (open) {
        Span before = joined.removeLast();
        joined.add(before.cover(line));
      } else {
        joined.add(line);
        joinedBlanks.add(blanks.get(index));
      }
    }
    lines.clear();
    lines.addAll(joined);
    blanks.clear();
    blanks.addAll(joinedBlanks);
  }

  private static boolean continues(String text, Span line, Span next) {
    char last = text.charAt(line.end() - 1);
    return ".!?:”\"".indexOf(last) < 0 && Character.isLowerCase(text.charAt(next.start()))
        || last == ',';
  }

  private static boolean opensBlock(char first) {
    return "•-*#>▪◦●".indexOf(first) >= 0;
  }

  private static List<Span> parts(String text, Span line) {
    Span tail = sourcesAtEnd(text, line);
    if (!tail.isEmpty()) {
      Span before = trim(text, line.start(), tail.start());
      return before.isEmpty() ? List.of(tail) : List.of(before, tail);
    }
    if (line.length() <= 160 && !Tables.isFramed(line.of(text))) {
      List<Span> parts = metaParts(text, line);
      if (parts.size() > 1) {
        return parts;
      }
    }
    return List.of(line);
  }

  /**
   * "… last. Sources for this article include: one.example two.example": the part from the cue on.
   */
  private static Span sourcesAtEnd(String text, Span line) {
    int from = Math.max(line.start(), line.end() - 1500);
    int colon = text.indexOf(':', from);
    if (colon < 0 || colon >= line.end()) {
      return new Span(line.end(), line.end());
    }
    Matcher cue = SOURCES_INSIDE.matcher(text).region(from, line.end());
    while (cue.find()) {
      String[] tokens = text.substring(cue.end(), line.end()).strip().split("[\\s,;]+");
      int addresses = 0;
      for (String token : tokens) {
        if (ADDRESS.matcher(token).matches()) {
          addresses++;
        }
      }
      if (addresses >= 1 && addresses * 2 >= tokens.length) {
        return new Span(cue.start(), line.end());
      }
    }
    return new Span(line.end(), line.end());
  }

  /** Parts of a line that says who and when; the line itself when none of them is a date. */
  private static List<Span> metaParts(String text, Span line) {
    List<Span> parts = new ArrayList<>();
    Matcher separator = PART_SEPARATOR.matcher(text).region(line.start(), line.end());
    int start = line.start();
    while (separator.find()) {
      Span part = trim(text, start, separator.start());
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = separator.end();
    }
    Span last = trim(text, start, line.end());
    if (!last.isEmpty()) {
      parts.add(last);
    }
    boolean dated =
        parts.size() > 1 && parts.stream().anyMatch(part -> WrittenDates.isDateOnly(part.of(text)));
    return dated ? parts : List.of(line);
  }
}
