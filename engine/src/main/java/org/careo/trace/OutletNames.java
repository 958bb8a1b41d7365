package org.careo.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.careo.text.Folding;
import org.careo.trace.credit.Credit;
import org.careo.trace.digest.SmallWords;

/**
 * Which outlet a name means. "The Courier" is the Windward Courier and "meridiano.example" the
 * Agencia Meridiano where the case knows one outlet only whose name begins or ends so; "SBW" is the
 * outlet whose initials these are.
 */
final class OutletNames {
  /** One letter stands for too many names. */
  private static final int LEAST_LETTERS = 2;

  /** Agencies of two letters that papers credit everywhere, whoever else has those initials. */
  private static final Set<String> TAKEN = SmallWords.of("TAKEN");

  private static final Set<String> ARTICLES = SmallWords.of("ARTICLE");

  /** Words that give an acronym no letter. */
  private static final Set<String> LINKING = SmallWords.of("LINKING");

  private final Map<String, String> meant = new HashMap<>();
  private final TreeSet<String> known = new TreeSet<>();
  private final TreeSet<String> credited = new TreeSet<>();

  /** By its words the first outlet that has them, those of the case before those credited. */
  private final Map<List<String>, String> byWords = new HashMap<>();

  OutletNames(List<Dossier> dossiers) {
    for (Dossier dossier : dossiers) {
      if (!dossier.outlet().isEmpty()) {
        known.add(dossier.outlet());
      }
      dossier.credits().stream().map(Credit::outlet).forEach(credited::add);
    }
    for (String outlet : credited) {
      List<String> longer = new ArrayList<>();
      for (String full : known) {
        if (isShort(outlet, full)) {
          longer.add(full);
        }
      }
      if (longer.isEmpty()) {
        credited.stream().filter(full -> isShort(outlet, full)).forEach(longer::add);
      }
      if (longer.size() == 1 && !known.contains(outlet)) {
        meant.put(outlet, longer.getFirst());
      }
    }
    known.forEach(outlet -> byWords.putIfAbsent(words(outlet), outlet));
    credited.forEach(outlet -> byWords.putIfAbsent(words(outlet), outlet));
  }

  /** Key of the outlet meant by a key. */
  String meant(String outlet) {
    return meant.getOrDefault(outlet, outlet);
  }

  /** Key of the outlet with a name, of the case or credited by it; empty when there is none. */
  String outlet(String name) {
    String key = String.join("-", Folding.words(name));
    List<String> words = words(key);
    String same = byWords.get(words);
    if (same != null) {
      return meant(same);
    }
    if (words.size() != 1 || !Character.isUpperCase(name.charAt(0))) {
      return "";
    }
    List<String> longer = known.stream().filter(full -> isShort(key, full)).toList();
    return longer.size() == 1 ? longer.getFirst() : "";
  }

  private static boolean isShort(String key, String full) {
    List<String> some = words(key);
    List<String> all = words(full);
    if (some.size() == 1 && isAcronym(some.getFirst(), all)) {
      return true;
    }
    if (some.isEmpty() || some.size() >= all.size() && key.indexOf('.') < 0 || key.equals(full)) {
      return false;
    }
    if (key.indexOf('.') > 0) {
      String squeezed = String.join("", all);
      return some.getFirst().length() > 4
          && (squeezed.startsWith(some.getFirst()) || squeezed.endsWith(some.getFirst()));
    }
    return all.subList(0, some.size()).equals(some)
        || all.subList(all.size() - some.size(), all.size()).equals(some);
  }

  /** SBW is Small Border Wire, EFE nothing that could be known from its letters. */
  private static boolean isAcronym(String letters, List<String> name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name) {
      if (!LINKING.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return letters.length() >= LEAST_LETTERS
        && !TAKEN.contains(letters)
        && letters.contentEquals(initials);
  }

  /** The words of a key without articles; of an address the part before the last point. */
  private static List<String> words(String key) {
    if (key.indexOf('.') > 0) {
      String[] labels = key.split("\\.");
      return List.of(labels[Math.max(0, labels.length - 2)]);
    }
    List<String> words = new ArrayList<>(Arrays.asList(key.split("-")));
    words.removeIf(word -> word.isEmpty() || ARTICLES.contains(word));
    return words;
  }
}
