package org.careo.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the language of a page and measures its blocks by it. */
final class PageBuilder {
  private static final double LEAST_SHARE = 0.08;

  private PageBuilder() {}

  static Page build(
      String text,
      List<BlockCollector.Raw> raws,
      List<Context> contexts,
      PageLexicon lexicon,
      boolean truncated) {
    List<List<String>> words = raws.stream().map(raw -> words(raw.text())).toList();
    String language = language(words, raws, lexicon);
    Set<String> functionWords = lexicon.functionWords().getOrDefault(language, Set.of());
    List<Block> blocks = new ArrayList<>(raws.size());
    for (int number = 0; number < raws.size(); number++) {
      BlockCollector.Raw raw = raws.get(number);
      int letters = 0;
      for (int index = 0; index < raw.text().length(); index++) {
        letters += raw.text().charAt(index) == ' ' ? 0 : 1;
      }
      long hits = words.get(number).stream().filter(functionWords::contains).count();
      int count = words.get(number).size();
      blocks.add(
          new Block(
              number,
              raw.context(),
              raw.text(),
              raw.span(),
              count,
              (double) raw.linkCharacters() / Math.max(1, letters),
              (double) hits / Math.max(1, count),
              raw.emphasisCharacters() * 10 >= letters * 9,
              raw.links()));
    }
    return new Page(text, blocks, contexts, language, truncated);
  }

  /** The language with most function words in the text outside links; empty when they are rare. */
  private static String language(
      List<List<String>> words, List<BlockCollector.Raw> raws, PageLexicon lexicon) {
    String best = "";
    long most = 0;
    long all = 0;
    for (int number = 0; number < raws.size(); number++) {
      if (counts(raws.get(number))) {
        all += words.get(number).size();
      }
    }
    for (Map.Entry<String, Set<String>> entry : lexicon.functionWords().entrySet()) {
      long hits = 0;
      for (int number = 0; number < raws.size(); number++) {
        if (counts(raws.get(number))) {
          for (String word : words.get(number)) {
            hits += entry.getValue().contains(word) ? 1 : 0;
          }
        }
      }
      if (hits > most) {
        most = hits;
        best = entry.getKey();
      }
    }
    return most < LEAST_SHARE * all ? "" : best;
  }

  private static boolean counts(BlockCollector.Raw raw) {
    return raw.linkCharacters() * 2 < raw.text().length() && raw.text().length() > 60;
  }

  /** Lower-case words; two ideographs count as one word. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int index = 0; index <= text.length(); index++) {
      boolean letter = index < text.length() && Character.isLetterOrDigit(text.charAt(index));
      boolean ideograph = letter && Character.isIdeographic(text.charAt(index));
      if (start >= 0 && (!letter || (ideograph && index - start >= 2))) {
        words.add(text.substring(start, index).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (letter && start < 0) {
        start = index;
      }
    }
    return words;
  }
}
