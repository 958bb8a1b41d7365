package org.careo.read.number;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Span;
import org.careo.text.Folding;

/**
 * Cuts text into words finer than the tokens of a sentence: {@code "$1.5bn"} is a sign, digits and
 * letters, so that numbers are found whatever is glued to them. Linear in the text.
 */
public final class Words {

  private Words() {}

  /** The words of a stretch of text, in order. */
  public static List<Word> of(String text, Span span) {
    List<Word> words = new ArrayList<>();
    int at = span.start();
    boolean spaced = true;
    while (at < span.end()) {
      char first = text.charAt(at);
      if (Character.isWhitespace(first) || Character.isSpaceChar(first) || first == '\u200b') {
        spaced = true;
        at++;
        continue;
      }
      if (spaced) {
        int chunk = endOfChunk(text, at, span.end());
        if (isAddress(text, at, chunk)) {
          at = chunk;
          continue;
        }
      }
      int end;
      Word.Kind kind;
      if (isDigit(first) || (first == '.' && opensDecimal(text, at, span, spaced))) {
        end = endOfDigits(text, at, span.end());
        kind = Word.Kind.DIGITS;
      } else if (isLetter(first)) {
        end = at + 1;
        while (end < span.end() && isLetter(text.charAt(end))) {
          end++;
        }
        kind = Word.Kind.LETTERS;
      } else {
        end = at + 1;
        if (Character.isHighSurrogate(first)
            && end < span.end()
            && Character.isLowSurrogate(text.charAt(end))) {
          end++;
        }
        kind = Word.Kind.SIGN;
      }
      String form = text.substring(at, end);
      String folded = kind == Word.Kind.LETTERS ? Folding.fold(form) : plain(form);
      words.add(new Word(at, end, form, folded, kind, spaced));
      spaced = false;
      at = end;
    }
    return words;
  }

  private static int endOfChunk(String text, int start, int limit) {
    int end = start;
    while (end < limit && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a chunk without blanks is a web or mail address: its numbers are not the text's. */
  private static boolean isAddress(String text, int start, int end) {
    if (text.startsWith("www.", start)) {
      return true;
    }
    for (int at = start; at < end; at++) {
      char letter = text.charAt(at);
      if (letter == '@' && at > start && at + 1 < end && isLetter(text.charAt(at + 1))) {
        return isLetter(text.charAt(at - 1)) || isDigit(text.charAt(at - 1));
      }
      if (letter == ':' && text.startsWith("://", at)) {
        return true;
      }
      if (letter == '/') {
        int point = at - 1;
        while (point >= start && isLetter(text.charAt(point))) {
          point--;
        }
        boolean domain =
            point > start && text.charAt(point) == '.' && at - point >= 3 && at - point <= 7;
        if (domain && isLetter(text.charAt(point - 1)) && end - at > 1) {
          return true;
        }
        if (!text.startsWith("http", start)) {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean opensDecimal(String text, int at, Span span, boolean spaced) {
    return spaced && at + 1 < span.end() && isDigit(text.charAt(at + 1));
  }

  private static int endOfDigits(String text, int start, int limit) {
    int end = start + 1;
    while (end < limit) {
      char next = text.charAt(end);
      boolean separator = next == '.' || next == ',';
      if (isDigit(next)) {
        end++;
      } else if (separator
          && isDigit(text.charAt(end - 1))
          && end + 1 < limit
          && isDigit(text.charAt(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static boolean isLetter(char letter) {
    return Character.isLetter(letter) && letter != 'º' && letter != 'ª'
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static String plain(String sign) {
    return switch (sign) {
      case "–", "—", "−", "‐", "‑" -> "-";
      case "’", "‘" -> "'";
      case "“", "”", "«", "»" -> "\"";
      default -> sign;
    };
  }
}
