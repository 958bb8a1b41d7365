package org.careo.read.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careo.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers in a sequence of words, whatever they are numbers of; ordinals are left to
 * their readers. The longest reading at each place wins, from left to right; linear in the words.
 *
 * <p>{@code NumberReader.of(Language.SPANISH).read(words, DecimalStyle.POINT)} on "dos mil 500
 * millones" gives one number, 2.5e9.
 */
public final class NumberReader {
  private static final NumberReader ENGLISH =
      new NumberReader(
          new NumberVocabulary(Lexicon.load("/org/careo/read/number/numbers-en.txt"), false));
  private static final NumberReader SPANISH =
      new NumberReader(
          new NumberVocabulary(Lexicon.load("/org/careo/read/number/numbers-es.txt"), true));

  private static final Set<String> CURRENCY_SIGNS = Set.of("$", "€", "£", "¥", "₹", "₽", "₩");

  /** Beyond this many words nothing is one number. */
  private static final int LONGEST = 40;

  private final NumberVocabulary vocabulary;

  private NumberReader(NumberVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The reader of a language; English for any that is not Spanish. */
  public static NumberReader of(Language language) {
    return language.equals(Language.SPANISH) ? SPANISH : ENGLISH;
  }

  /** The numbers, in order, not overlapping. */
  public List<NumberPhrase> read(List<Word> words, DecimalStyle style) {
    List<NumberPhrase> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      NumberPhrase number = at(words, at, style);
      if (number == null) {
        at++;
      } else {
        found.add(number);
        at = number.end();
      }
    }
    return found;
  }

  private @Nullable NumberPhrase at(List<Word> words, int first, DecimalStyle style) {
    NumberPhrase phrase = phrase(words, first);
    NumberPhrase cardinal = cardinal(words, first, style);
    if (cardinal != null) {
      NumberPhrase part = part(words, cardinal, style);
      cardinal = part == null ? cardinal : part;
    }
    if (phrase == null || (cardinal != null && cardinal.end() >= phrase.end())) {
      return cardinal;
    }
    return phrase;
  }

  private @Nullable NumberPhrase phrase(List<Word> words, int first) {
    for (NumberVocabulary.Phrase phrase :
        vocabulary.phrases.getOrDefault(words.get(first).folded(), List.of())) {
      int end = match(words, first, phrase.words());
      if (end > 0) {
        return new NumberPhrase(
            first, end, phrase.value(), phrase.low(), phrase.high(), phrase.form());
      }
    }
    return null;
  }

  /** End of the given words at a place; -1 when they do not stand there. */
  private static int match(List<Word> words, int first, List<String> wanted) {
    int at = first;
    for (String word : wanted) {
      if (at >= words.size() || !words.get(at).is(word)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** "two thirds", "one in five", "3/4". */
  private @Nullable NumberPhrase part(
      List<Word> words, NumberPhrase numerator, DecimalStyle style) {
    int next = numerator.end();
    if (next >= words.size() || Double.isNaN(numerator.value()) || numerator.value() < 1) {
      return null;
    }
    double above = numerator.value();
    int afterHyphen = words.get(next).is("-") ? next + 1 : next;
    for (NumberVocabulary.Part part : vocabulary.parts) {
      int end = match(words, afterHyphen, part.words());
      if (end > 0 && above < part.denominator() && words.get(afterHyphen).isLetters()) {
        return NumberPhrase.exact(
            numerator.first(), end, above / part.denominator(), NumberPhrase.Form.FRACTION);
      }
    }
    for (List<String> per : vocabulary.pers) {
      int start = match(words, next, per);
      NumberPhrase below = start > 0 && start < words.size() ? cardinal(words, start, style) : null;
      if (below != null
          && below.value() > above
          && (below.value() <= 10 || isRound(below.value()))
          && numerator.isWhole()
          && isBare(words, numerator.first())
          && !isFollowedByTime(words, below.end())) {
        return NumberPhrase.exact(
            numerator.first(), below.end(), above / below.value(), NumberPhrase.Form.FRACTION);
      }
    }
    if (words.get(next).is("/") && !words.get(next).spaced() && next + 1 < words.size()) {
      Word below = words.get(next + 1);
      boolean small = below.isDigits() && !below.spaced() && below.form().length() == 1;
      boolean more = next + 2 < words.size() && words.get(next + 2).is("/");
      double denominator = small ? below.form().charAt(0) - '0' : 0;
      if (!more && denominator > above && above < 10 && denominator <= 8) {
        return NumberPhrase.exact(
            numerator.first(), next + 2, above / denominator, NumberPhrase.Form.FRACTION);
      }
    }
    return null;
  }

  private static boolean isRound(double value) {
    return value == 12
        || value == 15
        || value == 20
        || value == 50
        || value == 100
        || value == 1000
        || value == 10000
        || value == 100000;
  }

  private static boolean isBare(List<Word> words, int first) {
    return first == 0 || !CURRENCY_SIGNS.contains(words.get(first - 1).form());
  }

  private static boolean isFollowedByTime(List<Word> words, int at) {
    return at < words.size()
        && Set.of("days", "weeks", "months", "years", "hours", "minutes", "%")
            .contains(words.get(at).folded());
  }

  /** A number put together of digits, atoms and scales. */
  private @Nullable NumberPhrase cardinal(List<Word> words, int first, DecimalStyle style) {
    Composition sum = new Composition();
    Word opening = words.get(first);
    int at = first;
    int end = first;
    boolean anyWord = false;
    boolean anyScale = false;
    if (vocabulary.ones.contains(opening.folded())) {
      // "a hundred", "a million": the article counts only before a scale.
      boolean scaleFollows =
          first + 1 < words.size()
              && (vocabulary.scales.containsKey(words.get(first + 1).folded())
                  || vocabulary.hundreds.contains(words.get(first + 1).folded()));
      if (!scaleFollows) {
        return null;
      }
      sum.atom(1);
      at++;
    }
    while (at < words.size() && at - first < LONGEST) {
      Word word = words.get(at);
      String folded = word.folded();
      boolean glued = at > first && !word.spaced();
      if (word.isDigits()) {
        boolean fits =
            at == first || (vocabulary.digitsAfterScale && anyScale && sum.isBetweenScales());
        double value = fits ? style.parse(word.form()) : Double.NaN;
        // A date or a second number may follow a scale: only a whole group below 1,000 adds up.
        if (Double.isNaN(value) || (at > first && (value >= 1000 || value != Math.rint(value)))) {
          break;
        }
        if (!sum.atom(value)) {
          break;
        }
      } else if (word.isLetters() && vocabulary.atoms.containsKey(folded)) {
        if (sum.hasDigits() && !anyScale || !sum.atom(vocabulary.atoms.get(folded))) {
          break;
        }
        anyWord = true;
      } else if (vocabulary.hundreds.contains(folded)) {
        if (!sum.hundred()) {
          break;
        }
        anyWord = true;
      } else if (vocabulary.scales.containsKey(folded)) {
        double scale = vocabulary.scales.get(folded);
        // "mil" stands alone; the others need their number.
        if (!sum.scale(scale, vocabulary.digitsAfterScale && folded.equals("mil"))) {
          break;
        }
        anyScale = true;
      } else if (suffix(words, first, at, folded, glued, sum) > 0) {
        sum.scale(suffix(words, first, at, folded, glued, sum), false);
        anyScale = true;
        end = at + 1;
        break;
      } else if (at > first && at + 1 < words.size() && (joins(word) || isHyphen(words, at))) {
        int half = half(words, at);
        if (half > 0) {
          sum.half();
          at = half;
          end = at;
          anyWord = true;
          continue;
        }
        if (!continues(words.get(at + 1), word, sum)) {
          break;
        }
        at++;
        continue;
      } else {
        break;
      }
      sum.digits(word.isDigits());
      at++;
      end = at;
    }
    if (end > first) {
      end = vulgar(words, end, sum);
    } else {
      int vulgar = vulgar(words, first, sum);
      if (vulgar == first) {
        return null;
      }
      return NumberPhrase.exact(first, vulgar, sum.total(), NumberPhrase.Form.FRACTION);
    }
    boolean digits = opening.isDigits();
    NumberPhrase.Form form =
        digits && !anyScale && !anyWord
            ? NumberPhrase.Form.DIGITS
            : digits ? NumberPhrase.Form.SCALED : NumberPhrase.Form.WORDS;
    double total = sum.total();
    return Double.isNaN(total) ? null : NumberPhrase.exact(first, end, total, form);
  }

  private double suffix(
      List<Word> words, int first, int at, String folded, boolean glued, Composition sum) {
    if (at == first || at != sum.words() + first || !words.get(first).isDigits()) {
      return 0;
    }
    if (vocabulary.suffixes.containsKey(folded) && (glued || folded.length() > 1)) {
      return vocabulary.suffixes.get(folded);
    }
    boolean money = first > 0 && isCurrencySign(words.get(first - 1));
    if (money && vocabulary.moneySuffixes.containsKey(folded)) {
      return vocabulary.moneySuffixes.get(folded);
    }
    return 0;
  }

  private static boolean isCurrencySign(Word word) {
    return CURRENCY_SIGNS.contains(word.form())
        || word.form().equals("PS")
        || word.form().equals("US")
        || word.form().equals("A");
  }

  private boolean joins(Word word) {
    return vocabulary.joiners.contains(word.folded());
  }

  private static boolean isHyphen(List<Word> words, int at) {
    return words.get(at).is("-") && !words.get(at).spaced() && !words.get(at + 1).spaced();
  }

  /** Whether a word after "and", "y" or a hyphen still belongs to the number. */
  private boolean continues(Word next, Word joiner, Composition sum) {
    if (!next.isLetters()) {
      return false;
    }
    if (joiner.is("-") && vocabulary.scales.containsKey(next.folded())) {
      return true;
    }
    if (!vocabulary.atoms.containsKey(next.folded())) {
      return false;
    }
    return sum.accepts(
        vocabulary.atoms.get(next.folded()), !joiner.is("-"), !vocabulary.digitsAfterScale);
  }

  /** End of "and a half", "y medio" at a place; -1 when it does not stand there. */
  private int half(List<Word> words, int at) {
    for (List<String> half : vocabulary.halves) {
      int end = match(words, at, half);
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }

  /** "½", and "1/2" behind whole units. */
  private static int vulgar(List<Word> words, int at, Composition sum) {
    boolean mixed =
        at > 0
            && at + 2 < words.size()
            && words.get(at - 1).isDigits()
            && words.get(at).spaced()
            && words.get(at).form().matches("[1-7]")
            && words.get(at + 1).is("/")
            && !words.get(at + 1).spaced()
            && words.get(at + 2).form().matches("[2-8]")
            && !words.get(at + 2).spaced();
    if (mixed && !(at + 3 < words.size() && words.get(at + 3).is("/"))) {
      double above = words.get(at).form().charAt(0) - '0';
      sum.add(above / (words.get(at + 2).form().charAt(0) - '0'));
      return at + 3;
    }
    if (at >= words.size() || words.get(at).form().length() != 1) {
      return at;
    }
    double fraction =
        switch (words.get(at).form().charAt(0)) {
          case '½' -> 0.5;
          case '¼' -> 0.25;
          case '¾' -> 0.75;
          case '⅓' -> 1.0 / 3;
          case '⅔' -> 2.0 / 3;
          case '⅕' -> 0.2;
          case '⅛' -> 0.125;
          default -> Double.NaN;
        };
    if (Double.isNaN(fraction)) {
      return at;
    }
    sum.add(fraction);
    return at + 1;
  }
}
