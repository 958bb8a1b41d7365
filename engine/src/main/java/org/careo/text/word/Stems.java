package org.careo.text.word;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Language;

/**
 * Light stems of folded words, for forms the dictionary of lemmas does not know: "coopera",
 * "cooperaron" and "cooperar" meet. Endings only, the longest first; a stem keeps three letters.
 */
public final class Stems {
  private static final String[] SPANISH = {
    "ariamos", "eriamos", "iriamos", "aremos", "eremos", "iremos", "asemos", "aramos", "ieramos",
    "iendose", "andose", "abamos", "iendo", "yendo", "ieron", "arian", "erian", "irian", "ieran",
    "iesen", "arlos", "arlas", "erlos", "irlos", "mente", "aron", "aban", "ando", "aran", "eran",
    "iran", "aria", "eria", "iria", "iera", "iese", "asen", "arse", "erse", "irse", "arlo", "arla",
    "erlo", "irlo", "ados", "adas", "idos", "idas", "amos", "emos", "imos", "ian", "aba", "ara",
    "are", "era", "ere", "ira", "ire", "ado", "ada", "ido", "ida", "ase", "ar", "er", "ir", "an",
    "en", "ia", "io", "os", "as", "es", "o", "a", "e", "s"
  };
  private static final String[] ENGLISH = {
    "ations", "ation", "ively", "ing", "ies", "ied", "ers", "est", "ive", "ly", "ed", "es", "er",
    "al", "e", "y", "s"
  };

  private static final Pattern PARTICIPLE = Pattern.compile("(\\p{L}{2,})([ai])d[oa]s?");

  private Stems() {}

  /** The stem; the word itself when it is short. */
  public static String stem(Language language, String word) {
    if (word.length() < 5) {
      return word;
    }
    boolean spanish = language.equals(Language.SPANISH);
    if (spanish && (word.endsWith("ciones") || word.endsWith("siones"))) {
      return word.substring(0, word.length() - 2);
    }
    for (String ending : spanish ? SPANISH : ENGLISH) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        String stem = word.substring(0, word.length() - ending.length());
        return spanish ? sound(stem) : stem;
      }
    }
    return word;
  }

  /** One spelling for one sound at the end of a Spanish stem: autoriz-a, autoric-e. */
  private static String sound(String stem) {
    if (stem.endsWith("qu") || stem.endsWith("gu")) {
      return stem.endsWith("qu")
          ? stem.substring(0, stem.length() - 2) + "c"
          : stem.substring(0, stem.length() - 1);
    }
    return stem.endsWith("z") ? stem.substring(0, stem.length() - 1) + "c" : stem;
  }

  /** The verbs a Spanish participle may be of: "firmado", "firmar"; none for other words. */
  public static List<String> ofParticiple(String word) {
    Matcher participle = PARTICIPLE.matcher(word);
    if (!participle.matches()) {
      return List.of();
    }
    String root = participle.group(1);
    return participle.group(2).equals("a")
        ? List.of(root + "ar")
        : List.of(root + "er", root + "ir");
  }
}
