package org.careo.trace.credit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careo.text.Folding;
import org.careo.text.NamedPatterns;
import org.careo.trace.digest.Lexicon;
import org.careo.trace.digest.SmallWords;

/**
 * The phrases that make the name of an outlet a credit, from the resource {@code
 * credit-phrases.tsv}; all folded, and met as whole words.
 */
final class CreditPhrases {
  /** The patterns of this package. */
  static final NamedPatterns PATTERNS = NamedPatterns.load("/org/careo/trace/patterns.txt");

  /** Capitalised words that may be a name, with small words inside. */
  static final Pattern CAPITALISED = PATTERNS.of("credit-phrases.capitalised");

  private static final Pattern ADJECTIVE = PATTERNS.of("credit-phrases.adjective");

  /** What may stand between a phrase and a name. */
  private static final List<String> ARTICLES =
      Stream.concat(SmallWords.of("ARTICLE").stream(), Stream.of("\"", "'", "(")).toList();

  private static final Set<String> OBTAINED = SmallWords.of("OBTAINED");

  private final Map<Credit.Kind, List<String>> before = new HashMap<>();
  private final Map<Credit.Kind, List<String>> after = new HashMap<>();
  private final List<String> announced = new ArrayList<>();
  private final List<String> mastheads = new ArrayList<>();

  CreditPhrases() {
    for (String[] row : Lexicon.rows("credit-phrases.tsv")) {
      for (String phrase : row[3].split(";", -1)) {
        phrasesOf(row).add(Folding.fold(phrase));
      }
    }
  }

  private List<String> phrasesOf(String[] row) {
    return switch (row[0]) {
      case "ANNOUNCED" -> announced;
      case "MASTHEAD" -> mastheads;
      default ->
          (row[1].equals("before") ? before : after)
              .computeIfAbsent(Credit.Kind.valueOf(row[0]), kind -> new ArrayList<>());
    };
  }

  /** Phrases before a name that credit it so. */
  List<String> before(Credit.Kind kind) {
    return before.getOrDefault(kind, List.of());
  }

  /** Phrases after a name that say it reported something. */
  List<String> afterReported() {
    return after.getOrDefault(Credit.Kind.REPORTED, List.of());
  }

  /** Whether folded words end with what announces the name of an outlet: "the newspaper". */
  boolean announce(String left) {
    return announced.stream().anyMatch(word -> endsWith(left, word));
  }

  /** Whether folded words end with what says that an outlet got hold of something. */
  boolean endWithObtained(String left) {
    String bare = bare(left);
    return OBTAINED.stream().anyMatch(phrase -> endsWith(bare, phrase));
  }

  /** Whether a name ends or, in Spanish, begins as names of newspapers do. */
  boolean hasMasthead(String name) {
    String folded = Folding.fold(name);
    return mastheads.stream()
        .anyMatch(word -> folded.endsWith(" " + word) || folded.startsWith(word + " "));
  }

  /** Leaves out articles and what announces a name: "the newspaper". */
  String bare(String left) {
    String bare = left.stripTrailing();
    boolean again = true;
    while (again) {
      again = false;
      for (String article : ARTICLES) {
        if (endsWith(bare, article)) {
          bare = bare.substring(0, bare.length() - article.length()).stripTrailing();
          again = true;
        }
      }
      for (String word : announced) {
        if (endsWith(bare, word)) {
          bare = bare.substring(0, bare.length() - word.length()).stripTrailing();
          bare = ADJECTIVE.matcher(bare).replaceFirst("$1");
          again = true;
        }
      }
    }
    return bare;
  }

  static boolean endsWith(String left, String phrase) {
    int at = left.length() - phrase.length();
    return left.endsWith(phrase)
        && (at == 0
            || !Character.isLetterOrDigit(left.charAt(at - 1))
            || !Character.isLetterOrDigit(phrase.charAt(0)));
  }

  static boolean startsWith(String right, String phrase) {
    return right.startsWith(phrase)
        && (right.length() == phrase.length()
            || !Character.isLetterOrDigit(right.charAt(phrase.length())));
  }
}
