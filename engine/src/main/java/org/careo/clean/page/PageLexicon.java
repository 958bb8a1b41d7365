package org.careo.clean.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.text.Folding;

/** The word lists of this package, read once from its resource files. */
final class PageLexicon {
  private static final int LONGEST_NAME = 600;
  private static final int SHORTEST_BEGINNING = 4;

  private final Map<String, Role> tokens = new HashMap<>();
  private final Map<String, Role> beginnings = new HashMap<>();
  private final Map<String, Set<String>> functionWords = new LinkedHashMap<>();
  private final Map<String, List<String>> phrases = new HashMap<>();

  /** Phrases by kind and first word. */
  private final Map<String, List<String>> openings = new HashMap<>();

  PageLexicon() {
    for (Map.Entry<String, String> line : lines("class-tokens.txt")) {
      Role role = Role.valueOf(line.getKey());
      for (String token : line.getValue().split("\\s+")) {
        if (token.endsWith("*")) {
          beginnings.putIfAbsent(token.substring(0, token.length() - 1), role);
        } else {
          tokens.putIfAbsent(token, role);
        }
      }
    }
    for (Map.Entry<String, String> line : lines("function-words.txt")) {
      functionWords.put(line.getKey(), new HashSet<>(List.of(line.getValue().split("\\s+"))));
    }
    for (Map.Entry<String, String> line : lines("phrases.txt")) {
      List<String> listed = List.of(line.getValue().split("\\s*\\|\\s*"));
      phrases.put(line.getKey(), listed);
      for (String phrase : listed) {
        openings
            .computeIfAbsent(line.getKey() + firstWord(phrase), key -> new ArrayList<>())
            .add(phrase);
      }
    }
  }

  /** Function words by language tag, in the order of the file. */
  Map<String, Set<String>> functionWords() {
    return functionWords;
  }

  /** Whether the text as a whole is one of the phrases of this kind, a closing colon aside. */
  boolean is(String kind, String text) {
    String folded = Folding.fold(head(text)).strip();
    while (!folded.isEmpty() && ":.…>»-".indexOf(folded.charAt(folded.length() - 1)) >= 0) {
      folded = folded.substring(0, folded.length() - 1).strip();
    }
    return phrases.getOrDefault(kind, List.of()).contains(folded);
  }

  /** Whether the text begins with a phrase of this kind, at a word boundary. */
  boolean begins(String kind, String text) {
    String folded = Folding.fold(head(text)).strip();
    int start = 0;
    while (start < folded.length() && "[(*->»• ".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    folded = folded.substring(start);
    for (String phrase : openings.getOrDefault(kind + firstWord(folded), List.of())) {
      if (folded.startsWith(phrase)
          && (folded.length() == phrase.length()
              || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
              || !Character.isLetterOrDigit(folded.charAt(phrase.length())))) {
        return true;
      }
    }
    return false;
  }

  /** The letters and digits a folded text begins with; empty when it begins with a mark. */
  private static String firstWord(String folded) {
    int end = 0;
    while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
      end++;
    }
    return folded.substring(0, end);
  }

  /** Whether a phrase of this kind stands in the beginning of the text. */
  boolean mentions(String kind, String text) {
    String folded = Folding.fold(head(text));
    return phrases.getOrDefault(kind, List.of()).stream().anyMatch(folded::contains);
  }

  private static String head(String text) {
    return text.length() > 200 ? text.substring(0, 200) : text;
  }

  /**
   * The role an element's names speak for: the first in the order of {@link Role}.
   *
   * @param names class, id and the like, joined by spaces
   */
  Role role(String names) {
    Role found = Role.NONE;
    String previous = "";
    List<String> words = nameWords(names);
    for (String word : words) {
      Role role = single(word);
      if (!previous.isEmpty()) {
        role = first(role, tokens.getOrDefault(previous + "-" + word, Role.NONE));
      }
      found = first(found, role);
      previous = word;
    }
    return found == Role.SHARE && words.stream().anyMatch(word -> word.startsWith("embed"))
        ? Role.NONE
        : found;
  }

  private Role single(String word) {
    Role role = tokens.getOrDefault(word, Role.NONE);
    for (int length = SHORTEST_BEGINNING; length <= Math.min(word.length(), 16); length++) {
      role = first(role, beginnings.getOrDefault(word.substring(0, length), Role.NONE));
    }
    return role;
  }

  private static Role first(Role one, Role other) {
    if (one == Role.NONE) {
      return other;
    }
    return other == Role.NONE || one.compareTo(other) <= 0 ? one : other;
  }

  /** Cuts names at punctuation and at camelCase humps into lower-case words; digits are dropped. */
  static List<String> nameWords(String names) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int end = Math.min(names.length(), LONGEST_NAME);
    for (int index = 0; index < end; index++) {
      char letter = names.charAt(index);
      boolean hump =
          Character.isUpperCase(letter)
              && index > 0
              && Character.isLowerCase(names.charAt(index - 1));
      if (!Character.isLetter(letter) || hump) {
        flush(word, words);
      }
      if (Character.isLetter(letter)) {
        word.append(Character.toLowerCase(letter));
      } else if (Character.isWhitespace(letter)) {
        words.add("");
      }
    }
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static List<Map.Entry<String, String>> lines(String file) {
    List<Map.Entry<String, String>> lines = new ArrayList<>();
    try (InputStream stream = PageLexicon.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("resource missing: " + file);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line : reader.lines().toList()) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("#") && colon > 0) {
          lines.add(Map.entry(line.substring(0, colon), line.substring(colon + 2).strip()));
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return lines;
  }
}
