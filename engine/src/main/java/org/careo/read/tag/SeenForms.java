package org.careo.read.tag;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.careo.model.PartOfSpeech;

/**
 * Forms of a treebank with the tags and lemmas they were seen with.
 *
 * <p>A value of the dictionary holds {@code TAG lemma count} by turns, most frequent first.
 */
public final class SeenForms {
  private static final int RELIABLE = 3;

  private final Map<String, String> entries;

  /** Classes of the forms that were asked for; no more than there are entries. */
  private final Map<String, Integer> classes = new ConcurrentHashMap<>();

  /**
   * @param entries value by form
   */
  public SeenForms(Map<String, String> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /** Classes of a form seen often enough; 0 otherwise. */
  int classes(String normal) {
    String value = entries.getOrDefault(normal, "");
    return value.isEmpty() ? 0 : classes.computeIfAbsent(normal, same -> classesOf(value));
  }

  private static int classesOf(String value) {
    String[] parts = value.split(" ", -1);
    int total = 0;
    for (int index = 2; index < parts.length; index += 3) {
      total += Integer.parseInt(parts[index]);
    }
    if (total < RELIABLE) {
      return 0;
    }
    int mask = 0;
    int best = 0;
    for (int index = 0; index + 2 < parts.length; index += 3) {
      int count = Integer.parseInt(parts[index + 2]);
      if (count * 25 >= total) {
        mask |= 1 << PartOfSpeech.valueOf(parts[index]).ordinal();
      }
      best = Math.max(best, count);
    }
    int dominant = PartOfSpeech.valueOf(parts[0]).ordinal() + 1;
    return mask | (best * 10 >= total * 8 ? dominant << 18 : 0) | 1 << 24;
  }

  /** All lemmas seen with a tag, sorted. */
  Set<String> lemmas(String tag) {
    Set<String> lemmas = new TreeSet<>();
    for (String value : entries.values()) {
      String[] parts = value.split(" ", -1);
      for (int index = 0; index + 1 < parts.length; index += 3) {
        if (parts[index].equals(tag)) {
          lemmas.add(parts[index + 1]);
        }
      }
    }
    return lemmas;
  }

  /** Lemma of a form under a tag; empty when it was never seen so. */
  String lemma(String normal, PartOfSpeech tag) {
    String value = entries.getOrDefault(normal, "");
    String wanted = tag.name();
    int at = 0;
    while (at < value.length()) {
      int afterTag = value.indexOf(' ', at);
      int afterLemma = value.indexOf(' ', afterTag + 1);
      int afterCount = value.indexOf(' ', afterLemma + 1);
      if (afterTag - at == wanted.length() && value.startsWith(wanted, at)) {
        return value.substring(afterTag + 1, afterLemma);
      }
      at = afterCount < 0 ? value.length() : afterCount + 1;
    }
    return "";
  }
}
