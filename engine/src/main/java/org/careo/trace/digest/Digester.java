package org.careo.trace.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.careo.model.Account;
import org.careo.model.Hop;
import org.careo.model.Language;
import org.careo.model.Quotation;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.text.Folding;

/**
 * Makes {@link Digest}s. Words are runs of letters and digits, with a point or comma between
 * digits; a sentence ends after a full stop, question or exclamation mark that is followed by a
 * capital, or at a line break. Linear in the text.
 */
public final class Digester {
  /** Words beyond this many are left out: no report of news is longer. */
  private static final int MOST_WORDS = 20_000;

  /** A quotation that never closes ends here. */
  private static final int LONGEST_QUOTATION = 2_000;

  private final Keys keys;

  public Digester(Keys keys) {
    this.keys = keys;
  }

  /** The keys all digests of this digester share. */
  public Keys keys() {
    return keys;
  }

  /** The article's words: title, headings, body, quotes and lists; all of the text when uncut. */
  public Digest digest(Account account) {
    Report report = account.report();
    learnNames(account);
    Words words = new Words(account, report.language());
    for (Span article : articles(report)) {
      words.read(article);
    }
    return words.digest();
  }

  /** The stretches of the text that are the report's own account. */
  public static List<Span> articles(Report report) {
    List<Span> spans = new ArrayList<>();
    for (Segment segment : report.segments()) {
      if (segment.kind().isArticle()) {
        spans.add(segment.span());
      }
    }
    if (report.segments().isEmpty()) {
      spans.add(new Span(0, report.text().length()));
    }
    return spans;
  }

  /** Names of those who speak may stand outside the article; they get their keys here. */
  private void learnNames(Account account) {
    Language language = account.report().language();
    for (Statement statement : account.statements()) {
      Folding.words(statement.speaker().name()).forEach(word -> keys.of(word, language));
      for (Hop hop : statement.chain()) {
        Folding.words(hop.holder()).forEach(word -> keys.of(word, language));
      }
    }
  }

  /** Collects the words of one report. */
  private final class Words {
    private final Account account;
    private final String text;
    private final Language language;
    private final boolean[] quoted;
    private int[] wordKeys = new int[256];
    private int[] starts = new int[256];
    private short[] lengths = new short[256];
    private short[] sentences = new short[256];
    private byte[] flags = new byte[256];
    private int size;
    private int sentence;

    Words(Account account, Language language) {
      this.account = account;
      this.text = account.report().text();
      this.language = language;
      this.quoted = new boolean[text.length() + 1];
      for (Quotation quotation : account.reading().quotations()) {
        boolean utterance =
            quotation.kind() == Quotation.Kind.UTTERANCE
                || quotation.kind() == Quotation.Kind.FRAGMENT;
        if (utterance && quotation.inner().end() <= text.length()) {
          Arrays.fill(quoted, quotation.inner().start(), quotation.inner().end(), true);
        }
      }
    }

    void read(Span article) {
      markQuotations(article);
      boolean opensSentence = true;
      int at = article.start();
      while (at < article.end() && size < MOST_WORDS) {
        char unit = text.charAt(at);
        if (Character.isLetterOrDigit(unit)) {
          int end = wordEnd(at, article.end());
          add(at, end, opensSentence);
          opensSentence = false;
          at = end;
        } else {
          if (!opensSentence && endsSentence(at, article.end())) {
            sentence++;
            opensSentence = true;
          }
          at++;
        }
      }
      if (!opensSentence) {
        sentence++;
      }
    }

    private int wordEnd(int start, int limit) {
      int at = start + 1;
      while (at < limit) {
        char unit = text.charAt(at);
        boolean joinsDigits =
            (unit == '.' || unit == ',')
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < limit
                && Character.isDigit(text.charAt(at + 1));
        if (!Character.isLetterOrDigit(unit)
            && !joinsDigits
            && Character.getType(unit) != Character.NON_SPACING_MARK) {
          break;
        }
        at++;
      }
      return at;
    }

    private boolean endsSentence(int at, int limit) {
      char unit = text.charAt(at);
      if (unit == '\n') {
        return true;
      }
      if (unit != '.' && unit != '!' && unit != '?' && unit != '…') {
        return false;
      }
      int next = at + 1;
      while (next < limit && !Character.isLetterOrDigit(text.charAt(next))) {
        next++;
      }
      boolean initial =
          unit == '.'
              && at > 0
              && Character.isUpperCase(text.charAt(at - 1))
              && (at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2)));
      return !initial && (next >= limit || !Character.isLowerCase(text.charAt(next)));
    }

    private void add(int start, int end, boolean opensSentence) {
      if (end - start > 60) {
        return;
      }
      if (size == wordKeys.length) {
        wordKeys = Arrays.copyOf(wordKeys, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        lengths = Arrays.copyOf(lengths, size * 2);
        sentences = Arrays.copyOf(sentences, size * 2);
        flags = Arrays.copyOf(flags, size * 2);
      }
      String word = text.substring(start, end);
      char first = word.charAt(0);
      String folded = Folding.fold(word);
      if (Character.isDigit(first)) {
        folded = folded.replace(",", "");
      }
      if (folded.isEmpty()) {
        return;
      }
      int key = keys.of(folded, language);
      int flag = quoted[start] ? Digest.QUOTED : 0;
      if (Character.isDigit(first)) {
        flag |= Digest.NUMBER;
      } else if (Character.isUpperCase(first)
          && keys.weight(key) > 0
          && (!opensSentence || end - start > 1 && Character.isUpperCase(word.charAt(1)))) {
        flag |= Digest.NAME;
      }
      wordKeys[size] = key;
      starts[size] = start;
      lengths[size] = (short) (end - start);
      sentences[size] = (short) Math.min(Short.MAX_VALUE, sentence);
      flags[size] = (byte) flag;
      size++;
    }

    private void markQuotations(Span article) {
      if (!account.reading().quotations().isEmpty()) {
        return;
      }
      int open = -1;
      for (int at = article.start(); at < article.end(); at++) {
        char unit = text.charAt(at);
        if (unit == '\n' || open >= 0 && at - open > LONGEST_QUOTATION) {
          open = -1;
        } else if (unit == '“' || unit == '«') {
          open = at + 1;
        } else if ((unit == '”' || unit == '»') && open >= 0 || unit == '"' && open >= 0) {
          Arrays.fill(quoted, open, at, true);
          open = -1;
        } else if (unit == '"') {
          open = at + 1;
        }
      }
    }

    Digest digest() {
      return new Digest(
          account,
          keys,
          Arrays.copyOf(wordKeys, size),
          Arrays.copyOf(starts, size),
          Arrays.copyOf(lengths, size),
          Arrays.copyOf(sentences, size),
          Arrays.copyOf(flags, size),
          Math.min(sentence, Short.MAX_VALUE) + 1);
    }
  }
}
