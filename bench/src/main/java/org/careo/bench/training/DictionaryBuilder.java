package org.careo.bench.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.careo.read.tag.TagFeatures;

/** Builds the dictionaries: WordNet's single words with classes, and the forms of a treebank. */
final class DictionaryBuilder {
  private static final String WORDNET = "/net/sf/extjwnl/data/wordnet/wn31/";

  private DictionaryBuilder() {}

  /** Single words of WordNet with their classes, irregular forms as {@code =class lemma}. */
  static void wordNet(Path file) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    for (String[] part :
        List.of(
            new String[] {"noun", "n"},
            new String[] {"verb", "v"},
            new String[] {"adj", "a"},
            new String[] {"adv", "r"})) {
      for (String line : lines(WORDNET + "index." + part[0])) {
        int end = line.indexOf(' ');
        String word = end > 0 ? line.substring(0, end) : "";
        if (word.matches("[a-z][a-z'-]*")) {
          entries.merge(word, part[1], String::concat);
        }
      }
    }
    for (String[] part :
        List.of(
            new String[] {"noun", "n"}, new String[] {"verb", "v"}, new String[] {"adj", "a"})) {
      for (String line : lines(WORDNET + part[0] + ".exc")) {
        String[] words = line.split(" ");
        if (words.length > 1 && words[0].matches("[a-z][a-z'-]*") && !words[0].equals(words[1])) {
          entries.merge(words[0], "=" + part[1] + words[1], (old, add) -> old + add);
        }
      }
    }
    write(file, entries);
  }

  /**
   * Forms of trees with the tags they were seen with, most frequent first: {@code TAG lemma count}
   * separated by blanks. Names are left out but for frequent ones.
   */
  static Map<String, String> forms(List<Treebank.Tree> trees) {
    Map<String, Map<String, Integer>> seen = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      for (Treebank.Word word : tree.words()) {
        String form = TagFeatures.normal(word.form());
        if (form.chars().noneMatch(Character::isLetter) || form.indexOf('\t') >= 0) {
          continue;
        }
        String lemma = word.lemma().toLowerCase(Locale.ROOT).replace(' ', '_');
        seen.computeIfAbsent(form, same -> new TreeMap<>())
            .merge(word.tag() + " " + lemma, 1, Integer::sum);
      }
    }
    Map<String, String> entries = new TreeMap<>();
    seen.forEach(
        (form, tags) -> {
          int total = tags.values().stream().mapToInt(Integer::intValue).sum();
          List<Map.Entry<String, Integer>> order = new ArrayList<>(tags.entrySet());
          order.sort((left, right) -> right.getValue() - left.getValue());
          boolean onlyName = order.size() == 1 && order.getFirst().getKey().startsWith("PROPN");
          if (onlyName && total < 3) {
            return;
          }
          StringBuilder value = new StringBuilder();
          for (Map.Entry<String, Integer> entry : order) {
            if (entry.getValue() * 50 >= total) {
              value
                  .append(value.isEmpty() ? "" : " ")
                  .append(entry.getKey())
                  .append(' ')
                  .append(entry.getValue());
            }
          }
          entries.put(form, value.toString());
        });
    return entries;
  }

  static void write(Path file, Map<String, String> entries) throws IOException {
    try (Writer writer =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        writer.write(entry.getKey() + "\t" + entry.getValue() + "\n");
      }
    }
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream stream = DictionaryBuilder.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("not on the class path: " + resource);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.startsWith(" ")).toList();
    }
  }
}
