package org.careo.read.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.read.base.ResourceText;

/**
 * Tells the language of a sentence, quotation or text.
 *
 * <p>Each frequent word gives its weight to the languages it belongs to, shared among them; a
 * language wins that leads clearly. At most the first 4,000 characters are looked at, so that the
 * cost is bounded.
 */
public final class LanguageGuesser {
  private static final int LOOKED_AT = 4_000;

  private final List<Language> languages = new ArrayList<>();
  private final Map<String, Integer> masks = new HashMap<>();

  public LanguageGuesser() {
    for (String line : ResourceText.lines("language/functionwords.txt")) {
      if (line.startsWith("[")) {
        languages.add(new Language(line.substring(1, line.length() - 1)));
      } else {
        for (String word : line.split("\\s+")) {
          masks.merge(word, 1 << (languages.size() - 1), (old, add) -> old | add);
        }
      }
    }
  }

  /** Language of a stretch; {@link Language#UNKNOWN} when nothing tells clearly. */
  public Language guess(String text, Span span) {
    return evidence(text, span).language();
  }

  /**
   * What speaks for a language.
   *
   * @param language the one that leads clearly, unknown when none does
   * @param weight weight of its words
   * @param words words looked at
   */
  public record Evidence(Language language, double weight, int words) {}

  /** Language of a stretch with its weight. */
  public Evidence evidence(String text, Span span) {
    double[] weights = new double[languages.size()];
    int words = 0;
    int foreign = 0;
    int latin = 0;
    UnicodeScript script = UnicodeScript.COMMON;
    int end = Math.min(span.end(), span.start() + LOOKED_AT);
    int start = -1;
    for (int at = span.start(); at <= end; at++) {
      char character = at < end ? text.charAt(at) : ' ';
      boolean letter = Character.isLetter(character);
      if (letter && character < 0x250) {
        latin++;
      } else if (letter) {
        foreign++;
        script = UnicodeScript.of(character);
      }
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        words++;
        if (at - start <= 12) {
          weigh(text.substring(start, at), weights);
        }
        start = -1;
      }
    }
    if (foreign > latin) {
      return new Evidence(ofScript(script), foreign, words);
    }
    return decide(weights, words);
  }

  private void weigh(String word, double[] weights) {
    int mask = masks.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    if (mask == 0) {
      return;
    }
    double share = 1.0 / Integer.bitCount(mask);
    for (int index = 0; index < weights.length; index++) {
      if ((mask & 1 << index) != 0) {
        weights[index] += share;
      }
    }
  }

  private Evidence decide(double[] weights, int words) {
    int best = 0;
    for (int index = 1; index < weights.length; index++) {
      best = weights[index] > weights[best] ? index : best;
    }
    double second = 0;
    for (int index = 0; index < weights.length; index++) {
      second = index == best ? second : Math.max(second, weights[index]);
    }
    boolean clear =
        weights[best] >= 0.8
            && weights[best] >= 1.3 * second
            && weights[best] - second >= 0.4
            && weights[best] >= 0.08 * words;
    return new Evidence(clear ? languages.get(best) : Language.UNKNOWN, weights[best], words);
  }

  private static Language ofScript(UnicodeScript script) {
    return new Language(
        switch (script) {
          case CYRILLIC -> "ru";
          case ARABIC -> "ar";
          case HEBREW -> "he";
          case GREEK -> "el";
          case HAN -> "zh";
          case HIRAGANA, KATAKANA -> "ja";
          case HANGUL -> "ko";
          case DEVANAGARI -> "hi";
          case THAI -> "th";
          default -> "und";
        });
  }
}
