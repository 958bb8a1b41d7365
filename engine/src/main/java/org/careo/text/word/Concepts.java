package org.careo.text.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.careo.model.Language;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;

/**
 * The table of concepts: which words of English and Spanish stand for one thing, what is broader
 * than it and what is its opposite. Words that are not in the table are joined over the two
 * languages by their cognate key.
 */
public final class Concepts {
  /** Longest entry in words. */
  public static final int LONGEST = 4;

  private static final String CONCEPTS = "/org/careo/text/word/concepts.tsv";
  private static final String COUNTRIES = "/org/careo/text/word/countries.tsv";

  private final Map<String, List<String>> english = new HashMap<>();
  private final Map<String, List<String>> spanish = new HashMap<>();
  private final Map<String, List<String>> englishStems = new HashMap<>();
  private final Map<String, List<String>> spanishStems = new HashMap<>();
  private final Map<String, String> broader = new HashMap<>();
  private final Map<String, List<String>> opposites = new HashMap<>();
  private final Map<String, String> usual = new HashMap<>();

  private Concepts() {}

  /** The table that ships with Careo, read at the first use and shared. */
  public static Concepts shipped() {
    return Shipped.CONCEPTS;
  }

  private static Concepts load() {
    Concepts concepts = new Concepts();
    read(COUNTRIES, fields -> concepts.words(fields[0], fields[1], fields[2]));
    read(
        CONCEPTS,
        fields -> {
          concepts.words(fields[0], fields[2], fields[3]);
          if (!fields[1].equals("-")) {
            concepts.broader.put(fields[0], fields[1]);
          }
          if (fields.length > 4) {
            for (String other : fields[4].split("\\|")) {
              add(concepts.opposites, fields[0], other);
              add(concepts.opposites, other, fields[0]);
            }
          }
        });
    return concepts;
  }

  private static void read(String resource, Consumer<String[]> line) {
    ResourceTable.rows(resource, -1).forEach(line);
  }

  private void words(String concept, String inEnglish, String inSpanish) {
    add(Language.ENGLISH, inEnglish, concept);
    for (String entry : inEnglish.split("\\|")) {
      if (entry.indexOf(' ') < 0) {
        usual.putIfAbsent(concept, Folding.fold(entry));
      }
    }
    add(Language.SPANISH, inSpanish, concept);
  }

  private void add(Language language, String entries, String concept) {
    Map<String, List<String>> words = language.equals(Language.SPANISH) ? spanish : english;
    Map<String, List<String>> stems =
        language.equals(Language.SPANISH) ? spanishStems : englishStems;
    for (String entry : entries.split("\\|")) {
      String key = String.join(" ", Folding.words(entry));
      if (!key.isEmpty()) {
        add(words, key, concept);
        String stem = Stems.stem(language, key);
        if (key.indexOf(' ') < 0 && stem.length() >= 4) {
          add(stems, stem, concept);
        }
      }
    }
  }

  private static void add(Map<String, List<String>> senses, String key, String concept) {
    List<String> concepts = senses.computeIfAbsent(key, word -> new ArrayList<>(1));
    if (!concepts.contains(concept)) {
      concepts.add(concept);
    }
  }

  /** The concepts of words with the same stem as a folded word; empty when none. */
  public List<String> ofStem(Language language, String word) {
    if (language.equals(Language.ENGLISH) && (word.endsWith("ies") || word.endsWith("ied"))) {
      List<String> found = of(language, word.substring(0, word.length() - 3) + "y");
      if (!found.isEmpty()) {
        return found;
      }
    }
    return (language.equals(Language.SPANISH) ? spanishStems : englishStems)
        .getOrDefault(Stems.stem(language, word), List.of());
  }

  /** The concepts of a folded word or sequence of words, the usual sense first; empty when none. */
  public List<String> of(Language language, String words) {
    return (language.equals(Language.SPANISH) ? spanish : english).getOrDefault(words, List.of());
  }

  /** The usual English word of a concept; empty when it has no single one. */
  public String usual(String concept) {
    return usual.getOrDefault(concept, "");
  }

  /** The usual English word for a folded Spanish one; empty when it is in no concept. */
  public String inEnglish(String spanish) {
    List<String> found = of(Language.SPANISH, spanish);
    if (found.isEmpty()) {
      found = ofStem(Language.SPANISH, spanish);
    }
    return found.isEmpty() ? "" : usual(found.getFirst());
  }

  /** The broader concept; empty when none. */
  public String broader(String concept) {
    return broader.getOrDefault(concept, "");
  }

  /** The concepts that exclude a concept; empty when none. */
  public List<String> opposites(String concept) {
    return opposites.getOrDefault(concept, List.of());
  }

  /** Reads the table once. */
  private static final class Shipped {
    static final Concepts CONCEPTS = load();
  }
}
