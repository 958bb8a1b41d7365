package org.careo.read.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careo.read.number.NumberPhrase;
import org.careo.read.number.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds patterns in a sentence: at each word only those are tried that may begin with it, and the
 * longest match wins. Patterns are short and without repetition, so the work at a word is bounded.
 */
final class Matcher {
  private static final Set<String> ZONES = GuardWords.of("zone");
  private static final Set<String> TODAY = GuardWords.of("day-word");

  /** English names of months and days that are other words too when written small. */
  private static final Set<String> NEED_CAPITAL = GuardWords.of("need-capital");

  private final TimeWords text;
  private final TimeVocabulary vocabulary;
  private int bestEnd;
  private @Nullable Map<String, int[]> bestCaptures;

  Matcher(TimeWords text) {
    this.text = text;
    this.vocabulary = TimeVocabulary.of(text.language);
  }

  /** The matches at a word, longest first; of equal ones the earlier line first. */
  List<Match> at(int first) {
    Set<Pattern> candidates =
        new LinkedHashSet<>(vocabulary.startingWith(text.word(first).folded()));
    for (String name : vocabulary.beginningClasses()) {
      if (endOfClass(name, first) > 0) {
        candidates.addAll(vocabulary.startingWithClass(name));
      }
    }
    List<Match> matches = new ArrayList<>();
    for (Pattern pattern : candidates) {
      bestEnd = -1;
      bestCaptures = null;
      step(pattern, 0, first, new HashMap<>());
      if (bestCaptures != null) {
        matches.add(new Match(pattern, first, bestEnd, bestCaptures));
      }
    }
    matches.sort(
        Comparator.comparingInt(Match::end)
            .reversed()
            .thenComparingInt(match -> match.pattern().line));
    return matches;
  }

  private void step(Pattern pattern, int index, int at, Map<String, int[]> captures) {
    if (index == pattern.steps.size()) {
      if (at > bestEnd && at > 0) {
        bestEnd = at;
        bestCaptures = new HashMap<>(captures);
      }
      return;
    }
    Pattern.Step step = pattern.steps.get(index);
    if (step.isGroup()) {
      step(pattern, index + 1, at, captures);
    } else if (at < text.size() && (!step.glued() || text.isGlued(at))) {
      int end = -1;
      for (String alternative : step.alternatives()) {
        end =
            Pattern.isClass(alternative)
                ? endOfClass(alternative, at)
                : text.word(at).is(alternative) ? at + 1 : -1;
        if (end > 0) {
          break;
        }
      }
      if (end > 0) {
        boolean named = !step.name().isEmpty();
        int[] before = named ? captures.put(step.name(), new int[] {at, end}) : null;
        step(pattern, index + 1, end, captures);
        if (named && before == null) {
          captures.remove(step.name());
        } else if (named) {
          captures.put(step.name(), before);
        }
      }
    }
    if (step.isOptional()) {
      step(pattern, index + step.skip() + 1, at, captures);
    }
  }

  /** End of a class at a word; -1 when it does not stand there. */
  private int endOfClass(String name, int at) {
    Word word = text.word(at);
    NumberPhrase number = text.number(at);
    boolean fits =
        switch (name) {
          case "MONTH" -> vocabulary.isOf("month", word.folded()) && isCapitalEnough(word);
          case "WEEKDAY" -> vocabulary.isOf("weekday", word.folded()) && isCapitalEnough(word);
          case "WEEKDAYS" ->
              vocabulary.isOf("weekdays", word.folded())
                  || word.isCapitalised()
                      && word.folded().endsWith("days")
                      && vocabulary.isOf(
                          "weekday", word.folded().substring(0, word.folded().length() - 1));
          case "DAY" -> isSmall(word, 1, 31);
          case "INT", "SHORT" -> word.isDigits() && word.form().length() <= 2 && plain(word) >= 0;
          case "MILITARY" -> word.form().matches("([01]\\d|2[0-3])[0-5]\\d");
          case "CLOCKMINUTE" -> word.form().length() == 2 && isSmall(word, 0, 59);
          case "DOTTEDCLOCK" -> word.isDigits() && word.form().matches("\\d{1,2}\\.[0-5]\\d");
          case "DOTTED" ->
              word.isDigits() && word.form().matches("\\d{1,2}\\.\\d{1,2}\\.(\\d{4}|\\d{2})");
          case "ROMAN" -> word.isLetters() && word.form().matches("[IVX]{1,5}");
          case "HALF" -> word.is("media") || word.is("cuarto");
          case "TODAY" -> TODAY.contains(word.folded());
          case "ZONE" -> ZONES.contains(word.folded());
          default -> vocabulary.isOf(name.toLowerCase(Locale.ROOT), word.folded());
        };
    if (fits) {
      return at + 1;
    }
    return switch (name) {
      case "NUM" -> number != null && !Double.isNaN(number.value()) ? number.end() : -1;
      case "DAYWORD" ->
          number != null && number.form() == NumberPhrase.Form.WORDS && isBetween(number, 1, 31)
              ? number.end()
              : -1;
      case "YEAR" -> endOfYear(word, number, at);
      case "AMPM" -> endOfHalfDay(at);
      case "HOLIDAY" -> endOfHoliday(at);
      default -> -1;
    };
  }

  private boolean isCapitalEnough(Word word) {
    return text.isSpanish() || word.isCapitalised() || !NEED_CAPITAL.contains(word.folded());
  }

  private static boolean isSmall(Word word, int least, int most) {
    int value = word.isDigits() && word.form().length() <= 2 ? plain(word) : -1;
    return value >= least && value <= most;
  }

  private static int plain(Word word) {
    return word.form().chars().allMatch(letter -> letter >= '0' && letter <= '9')
        ? Integer.parseInt(word.form())
        : -1;
  }

  private static boolean isBetween(NumberPhrase number, int least, int most) {
    return number.isWhole() && number.value() >= least && number.value() <= most;
  }

  private static int endOfYear(Word word, @Nullable NumberPhrase number, int at) {
    if (word.isDigits() && word.form().length() == 4) {
      int year = plain(word);
      return year >= 1000 && year < 2200 ? at + 1 : -1;
    }
    if (number == null || number.form() != NumberPhrase.Form.WORDS) {
      return -1;
    }
    return isBetween(number, 1901, 2100) && number.value() % 100 != 0 ? number.end() : -1;
  }

  private int endOfHalfDay(int at) {
    String first = text.folded(at);
    if (first.equals("am") || first.equals("pm")) {
      return at + 1;
    }
    boolean letter = first.equals("a") || first.equals("p");
    if (letter && text.folded(at + 1).equals(".") && text.folded(at + 2).equals("m")) {
      return text.folded(at + 3).equals(".") && text.isGlued(at + 3) ? at + 4 : at + 3;
    }
    return -1;
  }

  private int endOfHoliday(int at) {
    int best = -1;
    for (TimeVocabulary.Holiday holiday : vocabulary.holidays) {
      int end = at;
      for (String word : holiday.words()) {
        end = end >= 0 && text.folded(end).equals(word) ? end + 1 : -1;
        if (end < 0) {
          break;
        }
      }
      best = Math.max(best, end);
    }
    return best;
  }
}
