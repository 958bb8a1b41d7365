package org.careo.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.app.page.CaseView.Passage;
import org.careo.text.Folding;

/**
 * Marks the words of an account that stand in no other account of the same language. An account
 * alone in its language has nothing to differ from, and short words say little.
 */
final class DifferingWords {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]");

  private final Map<String, Integer> accounts = new HashMap<>();
  private final Map<String, Integer> holding = new HashMap<>();

  /**
   * Counts the accounts each word stands in.
   *
   * @param told each account's passages, of one report
   */
  DifferingWords(List<List<Passage>> told) {
    for (List<Passage> account : told) {
      Set<String> words = new TreeSet<>();
      Set<String> languages = new TreeSet<>();
      for (Passage passage : account) {
        languages.add(passage.language());
        Folding.words(passage.words()).forEach(word -> words.add(key(passage, word)));
      }
      languages.forEach(language -> accounts.merge(language, 1, Integer::sum));
      words.forEach(word -> holding.merge(word, 1, Integer::sum));
    }
  }

  private static String key(Passage passage, String folded) {
    return passage.language() + " " + folded;
  }

  /** The passage with its own words marked. */
  Passage marked(Passage passage) {
    if (accounts.getOrDefault(passage.language(), 0) < 2) {
      return passage;
    }
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : passage.pieces()) {
      if (piece.style().isEmpty()) {
        mark(passage, piece.text(), pieces);
      } else {
        pieces.add(piece);
      }
    }
    return passage.with(pieces);
  }

  private void mark(Passage passage, String text, List<Piece> pieces) {
    Matcher word = WORD.matcher(text);
    int at = 0;
    while (word.find()) {
      if (tells(word.group())
          && Folding.words(word.group()).stream()
              .anyMatch(folded -> holding.getOrDefault(key(passage, folded), 0) <= 1)) {
        if (word.start() > at) {
          pieces.add(Piece.plain(text.substring(at, word.start())));
        }
        pieces.add(Piece.marked(word.group(), "differs", "only in this account"));
        at = word.end();
      }
    }
    if (at < text.length()) {
      pieces.add(Piece.plain(text.substring(at)));
    }
  }

  private static boolean tells(String word) {
    return word.length() > 3 || word.chars().anyMatch(Character::isDigit);
  }
}
