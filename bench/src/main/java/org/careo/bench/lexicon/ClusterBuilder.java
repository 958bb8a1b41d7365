package org.careo.bench.lexicon;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careo.text.word.WordClusters;

/**
 * Derives the table of word clusters from the lexica of NLP4J (Maven artifact
 * edu.emory.mathcs.nlp:nlp4j-english:1.1.3): {@code ./careo-bench lexicon.ClusterBuilder FOLDER
 * FILE}, where FOLDER holds its unpacked lexica, Java serialised maps; {@code scripts/clusters.sh}
 * fetches them.
 *
 * <p>The lexica hold 825,000 words, most of them rare. Kept are words in small letters that have a
 * cluster and a word vector as well, which the artifact gives to frequent ones only: 184,000.
 */
public final class ClusterBuilder {
  private static final String CLUSTERS = "en-brown-clusters-simplified-lowercase";
  private static final String AMBIGUITIES = "en-ambiguity-classes-simplified-lowercase";
  private static final String VECTORS = "en-word-embeddings-undigitalized";

  private ClusterBuilder() {}

  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Path folder = Path.of(arguments[0]);
    Set<?> frequent = map(folder.resolve(VECTORS)).keySet();
    Map<?, ?> clusters = map(folder.resolve(CLUSTERS));
    Map<?, ?> ambiguities = map(folder.resolve(AMBIGUITIES));
    Map<String, WordClusters.Entry> words = new TreeMap<>();
    clusters.forEach(
        (word, prefixes) -> {
          if (frequent.contains(word)) {
            Object tags = ambiguities.containsKey(word) ? ambiguities.get(word) : "";
            words.put(word.toString(), new WordClusters.Entry(longest(prefixes), tags.toString()));
          }
        });
    try (var stream = Files.newOutputStream(Path.of(arguments[1]))) {
      WordClusters.write(stream, words);
    }
    System.out.println(words.size() + " words");
  }

  /** The lexicon lists prefixes of the path; the longest is the path. */
  private static String longest(Object prefixes) {
    return prefixes instanceof Collection<?> all
        ? all.stream().map(Object::toString).max(Comparator.comparingInt(String::length)).orElse("")
        : "";
  }

  /** A serialised map; nothing but collections, strings and numbers may be in it. */
  private static Map<?, ?> map(Path file) throws IOException, ClassNotFoundException {
    try (ObjectInputStream input =
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
      input.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.base/*;!*"));
      if (input.readObject() instanceof Map<?, ?> map) {
        return map;
      }
      throw new IOException("no map in " + file);
    }
  }
}
