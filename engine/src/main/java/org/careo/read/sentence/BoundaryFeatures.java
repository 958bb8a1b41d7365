package org.careo.read.sentence;

import static org.careo.read.base.FeatureHash.mix;

import java.util.List;
import java.util.Locale;
import org.careo.model.Span;
import org.careo.text.word.WordClusters;

/**
 * The features by which it is decided whether a sentence ends between two words of a block, as
 * 32-bit hashes; the same in training and in use.
 *
 * <p>They look at two words on each side (their letters, shapes, clusters and the tags they can
 * have), at the sentence so far (its length, whether it is all capitals like a heading, brackets
 * left open) and at what the rules of {@link Boundaries} say.
 */
final class BoundaryFeatures {
  private static final int MOST = 96;
  private static final String CLOSERS = "\"'”’»)]}›";

  private final String text;
  private final List<Span> words;
  private final WordClusters clusters;
  private final int[] lower;
  private final int[] shapes;
  private final int[] rows;
  private final int[] buffer = new int[MOST];
  private int count;

  /**
   * @param words stretches of a block between white space
   */
  BoundaryFeatures(String text, List<Span> words, WordClusters clusters) {
    this.text = text;
    this.words = words;
    this.clusters = clusters;
    int length = words.size();
    lower = new int[length];
    shapes = new int[length];
    rows = new int[length];
    for (int index = 0; index < length; index++) {
      Span word = words.get(index);
      int from = word.start();
      int to = word.end();
      while (from < to - 1 && !Character.isLetterOrDigit(text.charAt(from))) {
        from++;
      }
      while (to > from + 1 && !Character.isLetterOrDigit(text.charAt(to - 1))) {
        to--;
      }
      String bare =
          text.substring(from, Math.min(to, from + LONGEST_WORD)).toLowerCase(Locale.ROOT);
      lower[index] = bare.hashCode();
      shapes[index] = shape(word);
      rows[index] = clusters.row(WordClusters.normal(bare));
    }
  }

  private static final int LONGEST_WORD = 30;

  /**
   * Whether the end of a word is worth asking about: a mark that closes before the blank, or
   * anything but a small letter behind it. What follows a colon belongs to what goes before, as the
   * words of a speaker do.
   */
  boolean isCandidate(int index) {
    char last = lastMark(index, text.charAt(words.get(index).end() - 1));
    char next = text.charAt(words.get(index + 1).start());
    return last != ':' && (!Character.isLowerCase(next) || ".!?…".indexOf(last) >= 0);
  }

  private char lastMark(int index, char last) {
    int at = words.get(index).end() - 1;
    char mark = last;
    while (at > words.get(index).start() && CLOSERS.indexOf(mark) >= 0) {
      mark = text.charAt(--at);
    }
    return mark;
  }

  /** Whether the word ends with a mark that closes sentences, quotation marks aside. */
  boolean isClosed(int index) {
    return ".!?…".indexOf(lastMark(index, text.charAt(words.get(index).end() - 1))) >= 0;
  }

  /**
   * Features of the gap behind a word.
   *
   * @param first index of the first word of the sentence so far
   * @param rule whether the rules end the sentence here
   */
  int[] at(int index, int first, boolean rule) {
    count = 0;
    char last = text.charAt(words.get(index).end() - 1);
    int mark = Character.isLetter(last) ? 1 : Character.isDigit(last) ? 2 : last;
    int closing = lastMark(index, last);
    closing = Character.isLetter(closing) ? 1 : Character.isDigit(closing) ? 2 : closing;
    int ruled = rule ? 1 : 0;
    int left = shapes[index];
    int right = shapes[index + 1];
    int behind = index + 2 < shapes.length ? shapes[index + 2] : -1;
    int before = index > first ? shapes[index - 1] : -1;
    int size = size(index + 1 - first);
    add(1, ruled);
    add(2, mix(ruled, mark));
    add(3, mix(ruled, mix(mark, right)));
    add(4, mix(closing, right));
    add(5, mix(ruled, mix(mark, lower[index + 1])));
    add(6, mix(mark, lower[index]));
    add(7, mix(mark, mix(left, right)));
    add(8, mix(mark, mix(right, behind)));
    add(9, mix(left, mix(right, behind)));
    add(10, mix(before, mix(left, mix(mark, right))));
    add(11, mix(mark, mix(lower[index], lower[index + 1])));
    add(12, mix(ruled, mix(size, mark)));
    add(13, mix(size, mix(mark, right)));
    add(14, mix(mark, index + 2 < lower.length ? lower[index + 2] : 0));
    add(15, mix(lower[index + 1], index + 2 < lower.length ? lower[index + 2] : 0));
    add(16, mix(mark, index > first ? lower[index - 1] : 0));
    add(17, mix(index > first ? lower[index - 1] : 0, lower[index]));
    int capitals = capitals(first, index);
    add(18, mix(capitals, mix(mark, right)));
    add(19, mix(capitals, mix(size, mix(mark, right))));
    add(20, mix(open(first, index), mix(mark, right)));
    add(21, mix(shapes[first], mix(mark, right)));
    add(22, mix(lower[first], mark));
    add(23, mix(ahead(index + 1), mix(mark, right)));
    int ambiguityLeft = ambiguity(index);
    int ambiguityRight = ambiguity(index + 1);
    add(24, mix(mark, ambiguityRight));
    add(25, mix(mark, mix(ambiguityLeft, ambiguityRight)));
    add(26, mix(mark, mix(right, ambiguityRight)));
    add(27, mix(right, mix(ambiguityRight, ambiguity(index + 2))));
    add(28, mix(mark, mix(left, ambiguityLeft)));
    int block = blockSize();
    add(29, mix(block, mix(ruled, mix(closing, right))));
    add(36, mix(block, mix(ruled, mix(closing, ambiguityRight))));
    add(37, mix(block, mix(capitals, mix(ruled, right))));
    add(38, mix(block, mix(ruled, mix(closing, isClosed(rows.length - 1) ? 1 : 2))));
    addClusters(30, index, mark, right);
    addClusters(40, index + 1, mark, right);
    addClusters(50, index + 2, mark, right);
    add(60, mix(mix(mark, prefix(index, 1)), prefix(index + 1, 1)));
    add(61, mix(mix(mark, prefix(index, 0)), prefix(index + 1, 0)));
    int[] result = new int[count];
    System.arraycopy(buffer, 0, result, 0, count);
    return result;
  }

  private void addClusters(int template, int index, int mark, int right) {
    for (int depth = 0; depth < WordClusters.DEPTHS; depth++) {
      int prefix = prefix(index, depth);
      if (prefix != 0) {
        add(template + depth, mix(mark, mix(right, prefix)));
      }
    }
  }

  private int prefix(int index, int depth) {
    return index >= rows.length || rows[index] < 0 ? 0 : clusters.prefix(rows[index], depth);
  }

  private int ambiguity(int index) {
    return index >= rows.length || rows[index] < 0 ? 0 : clusters.ambiguity(rows[index]);
  }

  /** 0 = no capitals but the first, 1 = some, 2 = every longer word, 3 = all letters. */
  private int capitals(int first, int index) {
    int from = Math.max(first, index - 14);
    int longer = 0;
    int capital = 0;
    int all = 0;
    for (int at = from; at <= index; at++) {
      if (words.get(at).length() > 3) {
        longer++;
        int kind = shapes[at] & 7;
        capital += kind == 1 || kind == 3 ? 1 : 0;
        all += kind == 3 ? 1 : 0;
      }
    }
    return longer == 0 ? 4 : all == longer ? 3 : capital == longer ? 2 : capital > 1 ? 1 : 0;
  }

  /** Brackets left open, at most one of them counted, and odd straight quotation marks. */
  private int open(int first, int index) {
    int depth = 0;
    int quotes = 0;
    int from = Math.max(words.get(first).start(), words.get(index).end() - 300);
    for (int at = from; at < words.get(index).end(); at++) {
      char character = text.charAt(at);
      depth += "([{".indexOf(character) >= 0 ? 1 : ")]}".indexOf(character) >= 0 ? -1 : 0;
      quotes += character == '"' ? 1 : 0;
    }
    return Math.clamp(depth, -1, 1) * 2 + quotes % 2;
  }

  /** How many of the next words begin with a capital. */
  private int ahead(int from) {
    int capitals = 0;
    for (int at = from; at < Math.min(shapes.length, from + 4); at++) {
      int kind = shapes[at] & 7;
      capitals += kind == 1 || kind == 3 ? 1 : 0;
    }
    return capitals;
  }

  /** A paragraph of edited prose has few words and ends with a mark; a whole page has hundreds. */
  private int blockSize() {
    int length = rows.length;
    return length < 12 ? 0 : length < 40 ? 1 : length < 100 ? 2 : length < 200 ? 3 : 4;
  }

  private static int size(int words) {
    return words < 6
        ? words
        : words < 9 ? 6 : words < 14 ? 7 : words < 22 ? 8 : words < 35 ? 9 : 10;
  }

  /** Kind of the word (capital, small, all capitals, digits, mark) and of its first character. */
  private int shape(Span word) {
    char first = text.charAt(word.start());
    int letters = 0;
    int capitals = 0;
    int digits = 0;
    int limit = Math.min(word.end(), word.start() + LONGEST_WORD);
    boolean capital = false;
    for (int at = word.start(); at < limit; at++) {
      char character = text.charAt(at);
      if (Character.isLetter(character)) {
        capital |= letters == 0 && Character.isUpperCase(character);
        letters++;
        capitals += Character.isUpperCase(character) ? 1 : 0;
      } else if (Character.isDigit(character)) {
        digits++;
      }
    }
    int kind =
        letters == 0
            ? digits > 0 ? 4 : 5
            : capitals == letters && letters > 1 ? 3 : capital ? 1 : digits > 0 ? 6 : 2;
    int opening = Character.isLetterOrDigit(first) ? 0 : first;
    return opening << 3 | kind;
  }

  private void add(int template, int value) {
    buffer[count++] = mix(template, value);
  }
}
