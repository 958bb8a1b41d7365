package org.careo.assess;

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

/** Words that tell officials, experts, forecasts and opinions, from {@code words.tsv}. */
final class Words {
  private static final String RESOURCE = "/org/careo/assess/words.tsv";

  private final Map<String, Set<String>> classes = new HashMap<>();

  Words() {
    try (InputStream stream = Words.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException("not in the program: " + RESOURCE);
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(
              fields -> {
                Set<String> words = classes.computeIfAbsent(fields[0], name -> new HashSet<>());
                for (String word : fields[1].split("\\|")) {
                  words.add(String.join(" ", Folding.words(word)));
                }
              });
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  boolean isOfficial(String text) {
    return any("official", text);
  }

  boolean isExpert(String text) {
    return any("expert", text);
  }

  boolean isForecast(String text) {
    return any("forecast", text);
  }

  boolean isOpinion(String text) {
    return any("opinion", text);
  }

  private boolean any(String kind, String text) {
    List<String> words = Folding.words(text);
    Set<String> known = classes.getOrDefault(kind, Set.of());
    for (int index = 0; index < words.size(); index++) {
      if (known.contains(words.get(index))
          || index + 1 < words.size()
              && known.contains(words.get(index) + " " + words.get(index + 1))) {
        return true;
      }
    }
    return false;
  }
}
