package org.careo.attribute.cue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Generates the forms of a verb: regular ones by rule, irregular ones from {@code forms.txt}, so
 * that a form the tagger has no lemma for is still found in the lexicon.
 *
 * <p>Spanish forms are those that introduce reported speech: third and first person of the tenses
 * of reporting, gerund, participle and the forms with a clitic ("díjose" is not among them).
 */
final class Forms {
  private static final Map<String, List<String>> IRREGULAR = irregular();

  private Forms() {}

  private static Map<String, List<String>> irregular() {
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (String line : Resource.lines("forms.txt")) {
      String[] words = line.split("[:\\s]+");
      forms.put(words[0] + " " + words[1], List.of(words).subList(2, words.length));
    }
    return forms;
  }

  /** All forms of a lemma, the lemma itself among them. */
  static Set<String> of(String language, String lemma) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lemma);
    forms.addAll(IRREGULAR.getOrDefault(language + " " + lemma, List.of()));
    if (language.equals("es")) {
      spanish(lemma, forms);
    } else {
      english(lemma, forms);
    }
    return forms;
  }

  private static void english(String lemma, Set<String> forms) {
    if (lemma.length() < 2) {
      return;
    }
    char last = lemma.charAt(lemma.length() - 1);
    char before = lemma.charAt(lemma.length() - 2);
    if (last == 'e') {
      forms.add(lemma + "s");
      forms.add(lemma + "d");
      forms.add(lemma.substring(0, lemma.length() - 1) + "ing");
    } else if (last == 'y' && !isVowel(before)) {
      String stem = lemma.substring(0, lemma.length() - 1);
      forms.add(stem + "ies");
      forms.add(stem + "ied");
      forms.add(lemma + "ing");
    } else {
      boolean sibilant =
          last == 's' || last == 'x' || last == 'z' || lemma.endsWith("ch") || lemma.endsWith("sh");
      forms.add(lemma + (sibilant || last == 'o' ? "es" : "s"));
      forms.add(lemma + "ed");
      forms.add(lemma + "ing");
      if (!isVowel(last) && isVowel(before) && last != 'w' && last != 'x' && last != 'y') {
        forms.add(lemma + last + "ed");
        forms.add(lemma + last + "ing");
      }
    }
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  private static void spanish(String lemma, Set<String> forms) {
    String verb = lemma.endsWith("se") ? lemma.substring(0, lemma.length() - 2) : lemma;
    if (verb.length() < 4) {
      return;
    }
    String stem = verb.substring(0, verb.length() - 2);
    String ending = verb.substring(verb.length() - 2);
    if (ending.equals("ar")) {
      String soft =
          stem.endsWith("c")
              ? stem.substring(0, stem.length() - 1) + "qu"
              : stem.endsWith("g")
                  ? stem + "u"
                  : stem.endsWith("z") ? stem.substring(0, stem.length() - 1) + "c" : stem;
      add(
          forms, stem, "a", "an", "o", "amos", "ó", "aron", "aba", "aban", "ando", "ado", "ada",
          "ados", "adas", "ara", "aran", "ase");
      add(forms, soft, "é", "e", "en");
    } else if (ending.equals("er") || ending.equals("ir")) {
      add(
          forms,
          stem,
          "e",
          "en",
          "o",
          "ió",
          "ieron",
          "í",
          "ía",
          "ían",
          "iendo",
          "ido",
          "ida",
          "idos",
          "idas",
          "iera",
          "ieran",
          "iese",
          "a",
          "an",
          ending.equals("er") ? "emos" : "imos");
    }
    add(forms, verb, "á", "án", "ía", "ían", "é");
  }

  private static void add(Set<String> forms, String stem, String... endings) {
    for (String ending : endings) {
      forms.add(stem + ending);
    }
  }
}
