package org.careo.bench.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Derives the table of nouns for people and bodies of people from WordNet 3.1: {@code ./careo-bench
 * lexicon.NounKindBuilder FILE}. A noun counts by its first, most frequent sense: a person by the
 * lexicographer's file "noun.person", a body where a social group or people is above it.
 */
public final class NounKindBuilder {
  private static final String WORDNET = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final String PERSON = "18";
  private static final Set<String> BODIES = Set.of("social_group", "people", "gathering");

  private NounKindBuilder() {}

  /** A set of synonyms: the lexicographer's file, its words, what stands above it. */
  private record Synset(String file, List<String> words, List<String> above) {}

  public static void main(String[] arguments) throws IOException {
    Map<String, Synset> synsets = new HashMap<>();
    for (String line : lines("data.noun")) {
      String[] fields = line.split(" ", -1);
      int words = Integer.parseInt(fields[3], 16);
      List<String> names = new ArrayList<>();
      for (int word = 0; word < words; word++) {
        names.add(fields[4 + 2 * word]);
      }
      List<String> above = new ArrayList<>();
      for (int field = 5 + 2 * words; field + 1 < fields.length; field++) {
        if (fields[field].equals("@") || fields[field].equals("@i")) {
          above.add(fields[field + 1]);
        }
      }
      synsets.put(fields[0], new Synset(fields[1], names, above));
    }
    Map<String, String> kinds = new TreeMap<>();
    for (String line : lines("index.noun")) {
      String[] fields = line.strip().split(" ", -1);
      String word = fields[0];
      int senses = Integer.parseInt(fields[2]);
      String first = fields[fields.length - senses];
      if (!word.matches("[a-z][a-z-]*")) {
        continue;
      }
      if (synset(first, synsets).file().equals(PERSON)) {
        kinds.put(word, "person");
      } else if (isBody(first, synsets, new HashSet<>())) {
        kinds.put(word, "body");
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("# English nouns for people and for bodies of people: noun <TAB> person or body.");
    lines.add("# Derived from WordNet 3.1 (licence in NOTICE) by");
    lines.add("# org.careo.bench.lexicon.NounKindBuilder: what the most frequent sense is.");
    kinds.forEach((word, kind) -> lines.add(word + "\t" + kind));
    Files.write(Path.of(arguments[0]), lines);
    System.out.println(kinds.size() + " nouns");
  }

  private static Synset synset(String number, Map<String, Synset> synsets) {
    return Optional.ofNullable(synsets.get(number))
        .orElseThrow(() -> new IllegalStateException("no synset " + number));
  }

  private static boolean isBody(String number, Map<String, Synset> synsets, Set<String> seen) {
    Synset synset = synset(number, synsets);
    return seen.add(number)
        && (synset.words().stream().anyMatch(BODIES::contains)
            || synset.above().stream().anyMatch(above -> isBody(above, synsets, seen)));
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream stream = NounKindBuilder.class.getResourceAsStream(WORDNET + file)) {
      if (stream == null) {
        throw new IOException("not on the class path: " + WORDNET + file);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith(" "))
          .toList();
    }
  }
}
