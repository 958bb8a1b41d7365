package org.careo.read.quote;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Quotation.Style;
import org.careo.model.Span;
import org.careo.read.base.Blocks;

/**
 * Pairs the quotation marks of one paragraph, in one pass with a stack of open marks.
 *
 * <p>Curly marks and guillemets say themselves whether they open; a straight mark opens when a word
 * follows it directly and none goes before. A single mark is an apostrophe unless it opens before a
 * word and a closing one follows. A mark that opens again while the same style is open ends what
 * was open before it (odd in number); a closing mark with nothing open is passed over, unless the
 * paragraph before left one open.
 */
final class ParagraphScanner {
  private static final int DEEPEST = 8;

  private final String text;
  private final int start;
  private final int end;
  private final List<Stretch> found = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private boolean sawMark;

  private record Open(int at, int inner, Style style, boolean carried) {}

  private ParagraphScanner(String text, Span paragraph) {
    this.text = text;
    start = paragraph.start();
    end = paragraph.end();
  }

  /**
   * Stretches of a paragraph in text order.
   *
   * @param leftOpen style left open by the paragraph before; {@link Style#DASH} when none
   */
  static List<Stretch> scan(String text, Span paragraph, Style leftOpen) {
    ParagraphScanner scanner = new ParagraphScanner(text, paragraph);
    scanner.run(leftOpen);
    scanner.found.sort(
        (left, right) -> {
          int byStart = Integer.compare(left.span().start(), right.span().start());
          return byStart != 0 ? byStart : Integer.compare(left.depth(), right.depth());
        });
    return scanner.found;
  }

  private void run(Style leftOpen) {
    int lastSingleCloser = lastSingleCloser();
    for (int at = start; at < end; at++) {
      if (isDoubled(at)) {
        straight(at, 2, leftOpen);
        at++;
        continue;
      }
      switch (text.charAt(at)) {
        case '“', '„', '‟' -> curlyOpening(at, leftOpen);
        case '”' -> curlyClosing(at, leftOpen);
        case '«' -> opening(at, Style.GUILLEMETS, leftOpen);
        case '»' -> guillemetClosing(at, leftOpen);
        case '"', '＂' -> straight(at, 1, leftOpen);
        case '‘' -> {
          if (before(at) != 'x' && isLetter(at + 1) && at < lastSingleCloser) {
            push(at, Style.SINGLE, false);
          }
        }
        case '\'', '’' -> single(at, lastSingleCloser);
        default -> {}
      }
    }
    while (!open.isEmpty()) {
      Open left = open.removeLast();
      if (left.style() != Style.SINGLE) {
        add(left, end, end, false);
      }
    }
  }

  private void curlyOpening(int at, Style leftOpen) {
    boolean closesInstead = before(at) == 'x' && !isLetter(at + 1) && isOpen(Style.CURLY);
    if (closesInstead) {
      close(at, Style.CURLY);
    } else {
      opening(at, Style.CURLY, leftOpen);
    }
  }

  private void curlyClosing(int at, Style leftOpen) {
    if (isOpen(Style.CURLY)) {
      close(at, Style.CURLY);
    } else if (before(at) != 'x' && isLetter(at + 1)) {
      push(at, Style.CURLY, false);
    } else if (isOpen(Style.STRAIGHT)) {
      close(at, Style.STRAIGHT);
    } else {
      closeLeftOpen(at, Style.CURLY, leftOpen);
    }
    sawMark = true;
  }

  private void guillemetClosing(int at, Style leftOpen) {
    if (isOpen(Style.GUILLEMETS)) {
      close(at, Style.GUILLEMETS);
    } else if (at == start && leftOpen == Style.GUILLEMETS) {
      push(at, Style.GUILLEMETS, true);
    } else {
      closeLeftOpen(at, Style.GUILLEMETS, leftOpen);
    }
    sawMark = true;
  }

  private void opening(int at, Style style, Style leftOpen) {
    boolean carried = at == start && leftOpen == style;
    if (isOpen(style) && style == Style.CURLY && !closesLater(at)) {
      endBefore(at, style);
    }
    push(at, style, carried);
    sawMark = true;
  }

  /** Whether the next two curly marks after an opening one both close, so that it is nested. */
  private boolean closesLater(int at) {
    int closers = 0;
    int limit = Math.min(end, at + 600);
    for (int next = at + 1; next < limit; next++) {
      char character = text.charAt(next);
      if (character == '“') {
        return false;
      }
      if (character == '”' && ++closers == 2) {
        return true;
      }
    }
    return false;
  }

  /** Two single marks in place of a double one, as agencies and old typesetting write them. */
  private boolean isDoubled(int at) {
    char character = text.charAt(at);
    return (character == '\'' || character == '`')
        && at + 1 < end
        && text.charAt(at + 1) == character
        && (at + 2 >= end || text.charAt(at + 2) != character);
  }

  /** A straight mark of one character, or of two single ones. */
  private void straight(int at, int width, Style leftOpen) {
    char previous = before(at);
    int after = at + width;
    boolean wordFollows = after < end && !Blocks.isBlank(text.charAt(after));
    boolean opens = previous != 'x' && wordFollows;
    boolean carried = at == start && leftOpen == Style.STRAIGHT;
    if (isOpen(Style.STRAIGHT)) {
      if (opens && previous != '.' && isLetter(after)) {
        endBefore(at, Style.STRAIGHT);
        push(at, width, Style.STRAIGHT, false);
      } else {
        close(at, width, Style.STRAIGHT);
      }
    } else if (opens) {
      push(at, width, Style.STRAIGHT, carried);
    } else if (isOpen(Style.CURLY) && !wordFollows) {
      close(at, width, Style.CURLY);
    } else if (!isDigit(at - 1)) {
      closeLeftOpen(at, Style.STRAIGHT, leftOpen);
    }
    sawMark = true;
  }

  private void single(int at, int lastSingleCloser) {
    boolean closes = before(at) == 'x' && !isLetter(at + 1) && !isDigit(at + 1);
    if (closes && isOpen(Style.SINGLE) && !isPlural(at, lastSingleCloser)) {
      close(at, Style.SINGLE);
    } else if (text.charAt(at) == '\''
        && before(at) != 'x'
        && isLetter(at + 1)
        && !isOpen(Style.SINGLE)
        && at < lastSingleCloser
        && closerWithin(at)) {
      push(at, Style.SINGLE, false);
    }
  }

  private boolean closerWithin(int at) {
    int limit = Math.min(end, at + 240);
    for (int next = at + 2; next < limit; next++) {
      if (text.charAt(next) == '\'' && before(next) == 'x' && !isLetter(next + 1)) {
        return !(text.charAt(next - 1) == 's' && next + 1 < end && text.charAt(next + 1) == ' ')
            || next - at < 60;
      }
    }
    return false;
  }

  /** A plural's apostrophe (officials’ ) while a later mark may close. */
  private boolean isPlural(int at, int lastSingleCloser) {
    return text.charAt(at - 1) == 's'
        && at < lastSingleCloser
        && at + 2 < end
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private int lastSingleCloser() {
    for (int at = end - 1; at > start; at--) {
      char character = text.charAt(at);
      if ((character == '’' || character == '\'') && before(at) == 'x' && !isLetter(at + 1)) {
        return at;
      }
    }
    return -1;
  }

  private void closeLeftOpen(int at, Style style, Style leftOpen) {
    if (!sawMark && leftOpen == style) {
      // What the paragraph before left open is outermost: single marks open inside it were none.
      open.clear();
      add(new Open(start, start, style, true), at, at + 1, true);
    }
  }

  private void push(int at, Style style, boolean carried) {
    push(at, 1, style, carried);
  }

  private void push(int at, int width, Style style, boolean carried) {
    if (open.size() < DEEPEST) {
      open.add(new Open(at, at + width, style, carried));
    }
  }

  private boolean isOpen(Style style) {
    for (Open one : open) {
      if (one.style() == style) {
        return true;
      }
    }
    return false;
  }

  /** Closes the innermost open mark of a style; those inside it were no quotations. */
  private void close(int at, Style style) {
    close(at, 1, style);
  }

  private void close(int at, int width, Style style) {
    while (!open.isEmpty()) {
      Open last = open.removeLast();
      if (last.style() == style) {
        add(last, at, at + width, true);
        return;
      }
    }
  }

  /** Ends what was open before a mark that opens again. */
  private void endBefore(int at, Style style) {
    while (!open.isEmpty()) {
      Open last = open.removeLast();
      if (last.style() == style) {
        int stop = at;
        while (stop > last.inner() && Blocks.isBlank(text.charAt(stop - 1))) {
          stop--;
        }
        add(last, stop, stop, false);
        return;
      }
    }
  }

  private void add(Open one, int innerEnd, int spanEnd, boolean closed) {
    if (innerEnd > one.inner()) {
      found.add(
          new Stretch(
              new Span(one.at(), spanEnd),
              new Span(one.inner(), innerEnd),
              one.style(),
              open.size(),
              closed,
              one.carried()));
    }
  }

  /** What stands before: ' ' blank or paragraph start, '.' an opening mark or dash, 'x' a word. */
  private char before(int at) {
    if (at <= start) {
      return ' ';
    }
    char character = text.charAt(at - 1);
    if (Blocks.isBlank(character)) {
      return ' ';
    }
    return "([{—–-/¿¡“«‘\"'=>*_".indexOf(character) >= 0 && !isClosedBefore(at) ? '.' : 'x';
  }

  /** Whether the mark before this place is one that just closed, so that a word went before it. */
  private boolean isClosedBefore(int at) {
    return !found.isEmpty() && found.getLast().span().end() == at;
  }

  private boolean isLetter(int at) {
    return at >= start && at < end && Character.isLetter(text.charAt(at));
  }

  private boolean isDigit(int at) {
    return at >= start && at < end && Character.isDigit(text.charAt(at));
  }
}
