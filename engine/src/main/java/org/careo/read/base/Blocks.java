package org.careo.read.base;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Span;

/**
 * Cuts a stretch of text into blocks that no sentence crosses: paragraphs, lines that stand for
 * themselves, bullets.
 *
 * <p>A blank line always ends a block. A single line break ends one too, unless the stretch is
 * wrapped at a fixed width: most lines that do not end a paragraph are then about as long as the
 * longest. Bullet marks belong to no block.
 */
public final class Blocks {
  private static final String BULLETS = "•·▪●◦‣■►▶✓✔*";

  private Blocks() {}

  /** The blocks of a stretch, in text order, white space and bullet marks before them left out. */
  public static List<Span> of(String text, Span stretch) {
    List<Span> lines = lines(text, stretch);
    boolean wrapped = isWrapped(text, lines);
    List<Span> blocks = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Span line : lines) {
      int first = line.start();
      while (first < line.end() && isBlank(text.charAt(first))) {
        first++;
      }
      boolean empty = first == line.end();
      int afterBullet = empty ? first : afterBullet(text, first, line.end());
      boolean joins =
          wrapped
              && start >= 0
              && !empty
              && afterBullet == first
              && lineGoesOn(text, start, end, first);
      if (start >= 0 && !joins) {
        blocks.add(new Span(start, end));
        start = -1;
      }
      if (!empty && afterBullet < line.end()) {
        start = start >= 0 ? start : afterBullet;
        end = line.end();
      }
    }
    if (start >= 0) {
      blocks.add(new Span(start, end));
    }
    return blocks;
  }

  /** Whether a wrapped line goes on in the next, which begins at {@code next}. */
  private static boolean lineGoesOn(String text, int start, int end, int next) {
    int last = end - 1;
    while (last > start && isBlank(text.charAt(last))) {
      last--;
    }
    boolean shortLine = last - lastBreak(text, start, last) < 40;
    boolean closed = ".!?:”\"»".indexOf(text.charAt(last)) >= 0;
    return !(shortLine && (closed || Character.isUpperCase(text.charAt(next))));
  }

  private static int lastBreak(String text, int start, int from) {
    int at = from;
    while (at > start && from - at < 60 && text.charAt(at) != '\n') {
      at--;
    }
    return at;
  }

  private static List<Span> lines(String text, Span stretch) {
    List<Span> lines = new ArrayList<>();
    int start = stretch.start();
    for (int at = stretch.start(); at < stretch.end(); at++) {
      char character = text.charAt(at);
      if (character == '\n'
          || character == '\r'
          || character == '\u2028'
          || character == '\u2029') {
        lines.add(new Span(start, at));
        if (character == '\r' && at + 1 < stretch.end() && text.charAt(at + 1) == '\n') {
          at++;
        }
        start = at + 1;
      }
    }
    lines.add(new Span(start, stretch.end()));
    return lines;
  }

  private static boolean isWrapped(String text, List<Span> lines) {
    int longest = 0;
    int followed = 0;
    for (int index = 0; index < lines.size(); index++) {
      longest = Math.max(longest, lines.get(index).length());
    }
    if (longest > 120 || longest < 50) {
      return false;
    }
    int full = 0;
    for (int index = 0; index + 1 < lines.size(); index++) {
      if (isEmpty(text, lines.get(index)) || isEmpty(text, lines.get(index + 1))) {
        continue;
      }
      followed++;
      if (lines.get(index).length() > longest * 3 / 4) {
        full++;
      }
    }
    return followed >= 2 && full * 10 >= followed * 7;
  }

  private static boolean isEmpty(String text, Span line) {
    for (int at = line.start(); at < line.end(); at++) {
      if (!isBlank(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Offset after a bullet mark and its blanks; {@code at} when the line has none. */
  private static int afterBullet(String text, int at, int end) {
    char first = text.charAt(at);
    boolean dash = (first == '-' || first == '–') && at + 1 < end && isBlank(text.charAt(at + 1));
    if (!dash && BULLETS.indexOf(first) < 0) {
      return at;
    }
    int after = at + 1;
    while (after < end
        && (isBlank(text.charAt(after)) || BULLETS.indexOf(text.charAt(after)) >= 0)) {
      after++;
    }
    return after;
  }

  /** White space of any kind, no-break and zero-width blanks too. */
  public static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\uFEFF'
        || character == '\u200B';
  }
}
