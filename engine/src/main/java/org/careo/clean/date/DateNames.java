package org.careo.clean.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.text.Folding;

/** Month names and cue words of dates, read once from the resource files. */
public final class DateNames {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, List<String>> CUES = new HashMap<>();
  private static final Map<String, List<String>> METAS = new HashMap<>();
  private static final Set<String> SMALL = new HashSet<>();

  static {
    read(
        "months.txt",
        (key, value) -> {
          for (String name : value.split("\\s+")) {
            MONTHS.putIfAbsent(name, Integer.parseInt(key));
          }
        });
    read("cues.txt", (key, value) -> CUES.put(key, List.of(value.split("\\s*\\|\\s*"))));
    read("small.txt", (key, value) -> SMALL.addAll(List.of(value.split("\\s+"))));
    read("metas.txt", (key, value) -> METAS.put(key, List.of(value.split("\\s*\\|\\s*"))));
  }

  private DateNames() {}

  /** Whether a word in lower case, or a mark of an ordinal, stands between the parts of a date. */
  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  private interface Line {
    void take(String key, String value);
  }

  private static void read(String file, Line receiver) {
    try (InputStream stream = DateNames.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("resource missing: " + file);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line : reader.lines().toList()) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("#") && colon > 0) {
          receiver.take(line.substring(0, colon), line.substring(colon + 2).strip());
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Number of the month with this name in any of the languages; 0 when none. */
  static int month(String word) {
    return word.length() < 3 || word.length() > 14 ? 0 : MONTHS.getOrDefault(Folding.fold(word), 0);
  }

  /** Names of the meta elements of a kind, in the order in which they are asked. */
  static List<String> metas(String kind) {
    return METAS.getOrDefault(kind, List.of());
  }

  /** Whether the text begins with a cue of this kind. */
  static boolean beginsWithCue(String kind, String text) {
    String folded = Folding.fold(text.length() > 60 ? text.substring(0, 60) : text).strip();
    return CUES.getOrDefault(kind, List.of()).stream()
        .anyMatch(
            cue ->
                cue.length() > 4
                    && folded.startsWith(cue)
                    && (folded.length() == cue.length()
                        || !Character.isLetterOrDigit(folded.charAt(cue.length()))));
  }

  /** Whether a cue of this kind ends the text, but for marks and a few small words. */
  public static boolean endsWithCue(String kind, String text) {
    String folded = Folding.fold(text);
    int end = folded.length();
    for (int round = 0; round < 4; round++) {
      while (end > 0
          && !Character.isLetterOrDigit(folded.charAt(end - 1))
          && folded.charAt(end - 1) != '©') {
        end--;
      }
      String head = folded.substring(0, end);
      for (String cue : CUES.getOrDefault(kind, List.of())) {
        int start = head.length() - cue.length();
        if (head.endsWith(cue)
            && (start == 0 || !Character.isLetterOrDigit(head.charAt(start - 1)))) {
          return true;
        }
      }
      int word = end;
      while (word > 0 && Character.isLetter(folded.charAt(word - 1))) {
        word--;
      }
      if (word == end || end - word > 10) {
        return false;
      }
      end = word;
    }
    return false;
  }
}
