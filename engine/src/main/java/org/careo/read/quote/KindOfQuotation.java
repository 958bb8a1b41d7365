package org.careo.read.quote;

import java.util.Locale;
import org.careo.model.Quotation.Kind;
import org.careo.model.Quotation.Style;
import org.careo.model.Span;
import org.careo.read.base.Blocks;
import org.careo.read.base.WordList;

/**
 * Types a quoted stretch: an utterance opens like a sentence and is long or closed like one; a
 * title has capitals throughout or follows a word such as "book"; one to three words are a term
 * unless a word of speech stands nearby; the rest are fragments.
 */
final class KindOfQuotation {
  private static final WordList LINKING = WordList.section("quote/words.txt", "linking");
  private static final int NEARBY = 160;
  private static final int LONG = 400;

  private final WordList naming;
  private final WordList work;
  private final WordList speech;

  KindOfQuotation() {
    naming = WordList.section("quote/words.txt", "naming");
    work = WordList.section("quote/words.txt", "work");
    speech = WordList.section("quote/words.txt", "speech");
  }

  Kind of(String text, Span paragraph, Stretch stretch) {
    Span inner = stretch.inner();
    if (inner.length() > LONG) {
      return Kind.UTTERANCE;
    }
    String words = inner.of(text).strip();
    if (words.isEmpty()) {
      return Kind.TERM;
    }
    String[] parts = words.split("\\s+");
    char last = words.charAt(words.length() - 1);
    boolean sentenceMark = ".!?…".indexOf(last) >= 0;
    boolean closedLikeSentence = sentenceMark || last == ',';
    boolean capital = opensLikeSentence(words);
    String previous = wordBefore(text, paragraph, stretch.span().start());
    char lead = markBefore(text, paragraph, stretch.span().start());
    boolean led = lead == ':' || lead == ',' || lead == ' ';
    boolean signed = followedBySpeech(text, paragraph, stretch.span().end());
    if (naming.contains(previous) && parts.length <= 5) {
      return Kind.TERM;
    }
    boolean capitals = allCapitals(parts);
    if (work.contains(previous) && capital
        || capitals && parts.length >= 2 && lead != ':' && !closedLikeSentence) {
      return Kind.TITLE;
    }
    if (capital
        && (parts.length >= 3 || sentenceMark)
        && (led || closedLikeSentence && parts.length >= 4 || signed)) {
      return Kind.UTTERANCE;
    }
    if (capital && parts.length >= 8 || parts.length >= 14) {
      return Kind.UTTERANCE;
    }
    if (stretch.style() == Style.SINGLE && parts.length <= 2) {
      return Kind.TERM;
    }
    if (parts.length <= 3 && !speechNear(text, paragraph, stretch.span())) {
      return Kind.TERM;
    }
    return Kind.FRAGMENT;
  }

  private static boolean opensLikeSentence(String words) {
    for (int at = 0; at < Math.min(4, words.length()); at++) {
      char character = words.charAt(at);
      if (Character.isLetterOrDigit(character)) {
        return Character.isUpperCase(character) || Character.isDigit(character);
      }
    }
    return true;
  }

  private static boolean allCapitals(String[] parts) {
    int capitals = 0;
    for (String part : parts) {
      boolean capital = Character.isUpperCase(part.charAt(0)) || Character.isDigit(part.charAt(0));
      if (!capital && part.length() > 4) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals * 2 > parts.length;
  }

  private static char markBefore(String text, Span paragraph, int at) {
    int index = at - 1;
    while (index >= paragraph.start() && Blocks.isBlank(text.charAt(index))) {
      index--;
    }
    return index < paragraph.start() ? ' ' : text.charAt(index);
  }

  /** The word before an offset, one linking word ("as", "de") passed over. */
  private static String wordBefore(String text, Span paragraph, int at) {
    int from = wordStart(text, paragraph, at);
    String word = text.substring(from, wordEnd(text, paragraph, at)).toLowerCase(Locale.ROOT);
    if (!LINKING.contains(word)) {
      return word;
    }
    int before = wordStart(text, paragraph, from);
    return text.substring(before, wordEnd(text, paragraph, from)).toLowerCase(Locale.ROOT);
  }

  private static int wordEnd(String text, Span paragraph, int at) {
    int stop = at;
    while (stop > paragraph.start() && Blocks.isBlank(text.charAt(stop - 1))) {
      stop--;
    }
    return stop;
  }

  private static int wordStart(String text, Span paragraph, int at) {
    int stop = wordEnd(text, paragraph, at);
    int from = stop;
    while (from > paragraph.start()
        && stop - from < 20
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
      from--;
    }
    return from;
  }

  private boolean followedBySpeech(String text, Span paragraph, int from) {
    return speechIn(text, from, Math.min(paragraph.end(), from + 50));
  }

  private boolean speechNear(String text, Span paragraph, Span span) {
    return speechIn(text, Math.max(paragraph.start(), span.start() - NEARBY), span.start())
        || speechIn(text, span.end(), Math.min(paragraph.end(), span.end() + 60));
  }

  private boolean speechIn(String text, int from, int to) {
    int start = -1;
    for (int at = from; at <= to; at++) {
      boolean letter = at < to && Character.isLetter(text.charAt(at));
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        if (speech.contains(text.substring(start, at).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }
}
