package org.careo.assess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;

/** Words that tell officials, experts, forecasts and opinions, from {@code words.tsv}. */
final class Words {
  private static final String RESOURCE = "/org/careo/assess/words.tsv";

  private final Map<String, Set<String>> classes = new HashMap<>();

  Words() {
    for (String[] fields : ResourceTable.rows(RESOURCE, 2)) {
      Set<String> words = classes.computeIfAbsent(fields[0], name -> new HashSet<>());
      for (String word : fields[1].split("\\|")) {
        words.add(String.join(" ", Folding.words(word)));
      }
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
