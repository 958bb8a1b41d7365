package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.trace.digest.Lexicon;

/**
 * Hours that moved to the other half of the day: "2:40 a.m." and "2:40 p.m.", "six in the morning"
 * and "las seis de la tarde". Only hours that both sides put into a half are held against each
 * other; the words that do it stand in the resource {@code clocks.tsv}.
 */
final class ClockDrift {
  private static final int HALF = 12;
  private static final int MINUTES = 60;

  private final Map<String, Pattern> patterns = new HashMap<>();
  private final Map<String, Integer> halves = new HashMap<>();
  private final Map<String, Integer> numerals = new HashMap<>();

  /**
   * An hour that stands in a text.
   *
   * @param minute of its half of the day
   * @param half hours before that half: 0 or 12
   */
  record Clock(int minute, int half, Span span) {}

  ClockDrift() {
    for (String[] row : Lexicon.rows("numerals.tsv")) {
      if (row[2].matches("\\d\\d?") && Integer.parseInt(row[2]) <= HALF) {
        numerals.put(row[0] + Folding.fold(row[1]), Integer.parseInt(row[2]));
      }
    }
    Map<String, List<String>> words = new HashMap<>();
    for (String[] row : Lexicon.rows("clocks.tsv")) {
      for (String word : row[2].split(";")) {
        halves.put(row[0] + word, Integer.parseInt(row[1]));
        words.computeIfAbsent(row[0], language -> new ArrayList<>()).add(word);
      }
    }
    words.forEach((language, known) -> patterns.put(language, pattern(language, known)));
  }

  private Pattern pattern(String language, List<String> words) {
    String half =
        words.stream()
            .sorted(Comparator.comparingInt((String word) -> -word.length()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String hour =
        numerals.keySet().stream()
            .filter(key -> key.startsWith(language))
            .map(key -> key.substring(language.length()))
            .sorted()
            .collect(Collectors.joining("|", "\\d{1,2}|", ""));
    return Pattern.compile(
        "\\b(" + hour + ")(?:[:.](\\d\\d))?\\s*(" + half + ")(?![\\p{L}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * @param source the hours of the whole source
   * @param derived those of the derived report
   */
  void compare(Changes changes, Pair pair, List<Clock> source, List<Clock> derived) {
    for (Clock now : derived) {
      boolean here = isIn(pair, false, now) && !source.stream().anyMatch(then -> isOne(then, now));
      for (Clock then : here ? source : List.<Clock>of()) {
        if (then.minute == now.minute && isIn(pair, true, then)) {
          changes.add(
              "date",
              then.span,
              now.span,
              "The source has “" + pair.before().text(then.span) + "”.");
        }
      }
    }
  }

  private static boolean isOne(Clock one, Clock other) {
    return one.minute == other.minute && one.half == other.half;
  }

  private static boolean isIn(Pair pair, boolean ofSource, Clock clock) {
    int word = pair.side(ofSource).wordAt(clock.span);
    return word >= pair.first(ofSource) && word < pair.end(ofSource);
  }

  /** The hours of a report that are put into a half of the day, in text order. */
  List<Clock> clocks(Side side) {
    String language = side.inSpanish() ? Language.SPANISH.tag() : Language.ENGLISH.tag();
    List<Clock> found = new ArrayList<>();
    Pattern pattern = patterns.get(language);
    Matcher matcher =
        pattern == null
            ? Pattern.compile("(?!)").matcher("")
            : pattern.matcher(side.digest().account().report().text());
    while (matcher.find()) {
      int hour = hour(language, matcher.group(1));
      if (hour > 0 && hour <= HALF) {
        String minutes = matcher.group(2);
        found.add(
            new Clock(
                hour % HALF * MINUTES + (minutes == null ? 0 : Integer.parseInt(minutes)),
                halves.getOrDefault(language + matcher.group(3).toLowerCase(Locale.ROOT), 0),
                new Span(matcher.start(), matcher.end())));
      }
    }
    return found;
  }

  /** An hour in digits or words; -1 for neither. */
  private int hour(String language, String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : numerals.getOrDefault(language + Folding.fold(written), -1);
  }
}
