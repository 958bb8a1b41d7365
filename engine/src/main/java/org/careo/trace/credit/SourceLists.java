package org.careo.trace.credit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Span;
import org.careo.text.Folding;

/** Credits that stand in lists: "Source: …", sources of an article, references. */
final class SourceLists {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"')\\]]{4,400}+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE_HOST =
      Pattern.compile(
          "\\b[A-Za-z0-9][A-Za-z0-9-]{1,60}+(?:\\.[a-z]{2,20}+)?\\.(?:com|org|net|news|info|co|mx|es|uk|us|ar|tv|io)\\b");
  private static final Pattern SOURCE_LIST = CreditPhrases.PATTERNS.of("source-lists.source-list");
  private static final int CONTEXT = 60;
  private static final int LIST_LENGTH = 400;

  private final Outlets outlets;
  private final CreditPhrases phrases;

  SourceLists(Outlets outlets, CreditPhrases phrases) {
    this.outlets = outlets;
    this.phrases = phrases;
  }

  /** "Source: Capitalised Words", where the words are no known outlet. */
  void introduced(String text, Span stretch, List<Credit> found) {
    int line = stretch.start();
    while (line < stretch.end()) {
      int end = text.indexOf('\n', line);
      end = end < 0 || end > stretch.end() ? stretch.end() : end;
      String head = Folding.fold(text.substring(line, Math.min(end, line + CONTEXT)));
      for (String phrase : phrases.before(Credit.Kind.SOURCE)) {
        int at = head.indexOf(phrase);
        if (phrase.endsWith(":") && at >= 0 && at < 4) {
          names(text, new Span(Math.min(end, line + at + phrase.length()), end), found);
          break;
        }
      }
      line = end + 1;
    }
  }

  private void names(String text, Span rest, List<Credit> found) {
    int limit = Math.min(rest.end(), rest.start() + LIST_LENGTH);
    for (String piece : text.substring(rest.start(), limit).split("[,;/|]", -1)) {
      Matcher matcher = CreditPhrases.CAPITALISED.matcher(piece);
      if (matcher.find() && matcher.start() < 6 && matcher.group().length() > 2) {
        int start = text.indexOf(piece, rest.start()) + matcher.start();
        outlets.add(
            found,
            outlets.keyOf(matcher.group()),
            Credit.Kind.SOURCE,
            new Span(start, start + matcher.group().length()));
      }
    }
  }

  /** "Sources for this article include: A.com B.com". */
  void listed(String text, Span stretch, List<Credit> found) {
    Matcher list = SOURCE_LIST.matcher(text).region(stretch.start(), stretch.end());
    while (list.find()) {
      int limit = Math.min(stretch.end(), list.end() + LIST_LENGTH);
      Matcher host = BARE_HOST.matcher(text).region(list.end(), limit);
      while (host.find()) {
        outlets.add(
            found,
            outlets.keyOf(host.group().toLowerCase(Locale.ROOT)),
            Credit.Kind.SOURCE_LIST,
            new Span(host.start(), host.end()));
      }
    }
  }

  /** Addresses in a list of references. */
  void referred(String text, Span references, List<Credit> found) {
    Matcher address = ADDRESS.matcher(text).region(references.start(), references.end());
    while (address.find()) {
      outlets.add(
          found,
          outlets.keyOfUrl(address.group()),
          Credit.Kind.REFERENCE,
          new Span(address.start(), address.end()));
    }
  }
}
