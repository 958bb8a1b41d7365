package org.careo.bench.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Event codes of a coder's verb dictionary: what a word that tells a happening is called there. A
 * block "--- ADOPT [057] ---" gives a verb its code, the lines under it further verbs of the same,
 * and "- * {DIPLOMATIC TIES} [080]" the code it has where these words follow; "&NAME" stands for
 * any word of a set. Only words are taken from a pattern: who acts on whom is what the reading
 * found, so its marks for actors are left out, and patterns with words before the verb with them.
 */
final class VerbCodes {
  /** Code of what is no event there. */
  static final String NONE = "---";

  private static final Pattern BLOCK = Pattern.compile("^---\\s*(\\S+)\\s+\\[([^\\]]*)\\].*");
  private static final Pattern CODED = Pattern.compile("^-\\s*(.*?)\\[([^\\]]+)\\].*");
  private static final Pattern FORMS = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern MARKS = Pattern.compile("[{}()]");
  private static final Set<String> ACTORS = Set.of("$", "+", "%", "^");
  private static final String VERB = "*";
  private static final String SET = "&";

  /** So many words may stand between two of a pattern. */
  private static final int REACH = 4;

  private final Map<String, List<List<String>>> sets = new HashMap<>();
  private final Map<String, Verb> verbs = new HashMap<>();

  /** A verb: the code it has, and patterns with codes of their own. */
  private record Verb(String code, List<Coded> patterns) {}

  private record Coded(List<String> words, String code) {}

  /** Reads a dictionary. */
  static VerbCodes of(Path file) throws IOException {
    VerbCodes codes = new VerbCodes();
    String set = "";
    Verb verb = new Verb(NONE, List.of());
    for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList()) {
      String entry = line.replaceAll("#.*", "").strip();
      Matcher block = BLOCK.matcher(entry);
      Matcher coded = CODED.matcher(entry);
      if (block.matches()) {
        verb = new Verb(code(block.group(2)), new ArrayList<>());
        codes.verbs.putIfAbsent(small(block.group(1)), verb);
        set = "";
      } else if (entry.startsWith(SET)) {
        set = entry.split("\\s", 2)[0];
      } else if (coded.matches()) {
        codes.pattern(coded.group(1), code(coded.group(2)), verb);
      } else if (!set.isEmpty() && entry.startsWith("+")) {
        String words = small(entry.substring(1)).replace('_', ' ').strip();
        codes.sets.computeIfAbsent(set, key -> new ArrayList<>()).add(List.of(words.split(" ")));
      } else if (!entry.isEmpty() && set.isEmpty() && !entry.startsWith("+")) {
        codes.verb(entry, verb);
      }
    }
    return codes;
  }

  private void verb(String entry, Verb verb) {
    Set<String> names = new LinkedHashSet<>();
    names.add(small(FORMS.matcher(entry).replaceAll("").replaceAll("[\\[].*", "").strip()));
    Matcher forms = FORMS.matcher(entry);
    if (forms.find()) {
      names.addAll(Arrays.asList(small(forms.group(1)).strip().split("\\s+")));
    }
    names.forEach(each -> verbs.putIfAbsent(each, verb));
  }

  private void pattern(String written, String code, Verb verb) {
    List<String> words =
        Arrays.stream(
                MARKS.matcher(written).replaceAll(" ").replace('_', ' ').strip().split("\\s+"))
            .filter(each -> !ACTORS.contains(each))
            .toList();
    if (!words.isEmpty() && words.getFirst().equals(VERB) && words.size() > 1) {
      List<String> behind = words.subList(1, words.size());
      verb.patterns()
          .add(
              new Coded(
                  behind.stream().map(each -> each.startsWith(SET) ? each : small(each)).toList(),
                  code));
    }
  }

  /** The code of who acts; that of who is acted on stands behind a colon. */
  private static String code(String written) {
    return written.split(":", -1)[0].strip();
  }

  private static String small(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /**
   * Code of a verb.
   *
   * @param verb its words, the lemma first
   * @param behind the words of the sentence behind it, in small letters
   * @param otherwise code where the dictionary lacks the verb
   */
  String of(List<String> verb, List<String> behind, String otherwise) {
    for (String word : verb) {
      Verb found = verbs.get(word);
      if (found != null) {
        int longest = 0;
        String code = found.code();
        for (Coded pattern : found.patterns()) {
          if (pattern.words().size() > longest && stands(pattern.words(), behind)) {
            longest = pattern.words().size();
            code = pattern.code();
          }
        }
        return code;
      }
    }
    return otherwise;
  }

  private boolean stands(List<String> pattern, List<String> behind) {
    int next = 0;
    for (String word : pattern) {
      int end = -1;
      for (int at = next; at < Math.min(behind.size(), next + REACH) && end < 0; at++) {
        end = end(word, behind, at);
      }
      if (end < 0) {
        return false;
      }
      next = end;
    }
    return true;
  }

  /** Where a word of a pattern that begins at a place ends; -1 when it does not stand there. */
  private int end(String word, List<String> behind, int at) {
    if (!word.startsWith(SET)) {
      return isWord(word, behind.get(at)) ? at + 1 : -1;
    }
    List<List<String>> set = sets.getOrDefault(word, List.of());
    for (List<String> words : set) {
      boolean all = at + words.size() <= behind.size();
      for (int i = 0; all && i < words.size(); i++) {
        all = isWord(words.get(i), behind.get(at + i));
      }
      if (all) {
        return at + words.size();
      }
    }
    return -1;
  }

  /** The word or its plural. */
  private static boolean isWord(String word, String told) {
    return told.equals(word) || told.equals(word + "s") || word.equals(told + "s");
  }
}
