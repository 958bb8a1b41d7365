package org.careo.picture.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Happening;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/**
 * What a report quotes only to call it false. Fact checks set a claim on a line of its own and give
 * their verdict on it behind it in capitals, as the next line's first word, or before it behind a
 * colon: {@code «Hubo tres muertos». FALSO}. What such a claim tells is told as not having
 * happened.
 */
final class FactChecks {
  private static final Set<String> FALSE =
      WordClasses.load("/org/careo/picture/verdicts.txt").of("false");

  /** Marks that close what is quoted or said, before a verdict. */
  private static final Pattern VERDICT_BEHIND =
      Pattern.compile(
          "^(.*[\\p{L}\\p{N}][.»”\"'’):!?\\]\\-–—|*_]++)\\s*+[*_]*+([\\p{L} ]{4,24})[.*_]*\\s*$");

  /** A line's first words, closed by a full stop or colon. */
  private static final Pattern VERDICT_BEFORE =
      Pattern.compile("^[#>*_\\-\\s]*([\\p{L} ]{4,24})[*_]*[.:][*_]*(\\s.*|$)");

  private static final Pattern QUOTED = Pattern.compile("[«“\"].{8,400}?[»”\"]");

  private final List<Span> claims = new ArrayList<>();

  FactChecks(String text) {
    int start = 0;
    Span before = new Span(0, 0);
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = new Span(start, end);
      if (!line.of(text).isBlank()) {
        read(text, before, line);
        before = line;
      }
      start = end + 1;
    }
  }

  private void read(String text, Span before, Span line) {
    String words = line.of(text);
    Matcher behind = VERDICT_BEHIND.matcher(words);
    if (behind.matches() && isCapitals(behind.group(2)) && isFalse(behind.group(2))) {
      claims.add(new Span(line.start(), line.start() + behind.end(1)));
      return;
    }
    Matcher opening = VERDICT_BEFORE.matcher(words);
    if (opening.matches() && isFalse(opening.group(1))) {
      if (QUOTED.matcher(before.of(text)).find()) {
        claims.add(before);
      } else if (isCapitals(opening.group(1)) && QUOTED.matcher(opening.group(2)).find()) {
        claims.add(line);
      }
    }
  }

  private static boolean isCapitals(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static boolean isFalse(String verdict) {
    List<String> words = Folding.words(verdict);
    return !words.isEmpty() && FALSE.contains(words.getLast());
  }

  /** The same happenings, those that a claim called false tells as not having happened. */
  List<Happening> judged(List<Happening> found) {
    if (claims.isEmpty()) {
      return found;
    }
    return found.stream()
        .map(
            each ->
                claims.stream().anyMatch(claim -> claim.contains(each.span()))
                    ? each.denied()
                    : each)
        .toList();
  }
}
