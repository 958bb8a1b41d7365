package org.careo.confront.frame;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;

/** Classes of words that steer the comparison: negations, conditions, superlatives, empty words. */
public final class Markers {
  private static final String RESOURCE = "/org/careo/confront/markers.tsv";

  private final Map<String, Set<String>> classes = new HashMap<>();

  private Markers() {}

  /** The classes that ship with Careo. */
  public static Markers load() {
    Markers markers = new Markers();
    for (String[] fields : ResourceTable.rows(RESOURCE, 2)) {
      Set<String> words = markers.classes.computeIfAbsent(fields[0], name -> new HashSet<>());
      for (String word : fields[1].split("\\|")) {
        words.add(Folding.fold(word));
      }
    }
    return markers;
  }

  /** Whether a folded word belongs to a class. */
  public boolean is(String kind, String word) {
    return classes.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a concept that a term may stand for belongs to a class. */
  public boolean isAnySense(String kind, Term term) {
    return term.senses().stream()
        .anyMatch(sense -> sense.startsWith("c:") && is(kind, sense.substring(2)));
  }

  /** Whether a term is a verb that tells what is done, and not that something is or is counted. */
  public boolean isAct(Term term) {
    return term.role() == Term.Role.VERB
        && term.isThing()
        && !isAnySense("estimating", term)
        && !isAnySense("being", term);
  }

  /** Whether a folded word begins with an entry of a class: a class of stems. */
  public boolean startsAny(String kind, String word) {
    return classes.getOrDefault(kind, Set.of()).stream().anyMatch(word::startsWith);
  }

  /** Whether any entry of a class stands in a folded text. */
  public boolean anyIn(String kind, String foldedText) {
    String padded = " " + foldedText + " ";
    return classes.getOrDefault(kind, Set.of()).stream()
        .anyMatch(word -> padded.contains(" " + word + " "));
  }

  /** Whether a folded text ends with an entry of a class. */
  public boolean anyAtEnd(String kind, String foldedText) {
    String padded = " " + foldedText;
    return classes.getOrDefault(kind, Set.of()).stream()
        .anyMatch(word -> padded.endsWith(" " + word));
  }

  /** Whether a folded text begins with an entry of a class. */
  public boolean anyAtStart(String kind, String foldedText) {
    String padded = foldedText + " ";
    return classes.getOrDefault(kind, Set.of()).stream()
        .anyMatch(word -> padded.startsWith(word + " "));
  }
}
