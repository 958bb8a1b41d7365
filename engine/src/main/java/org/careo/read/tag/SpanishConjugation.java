package org.careo.read.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Generates the forms of a Spanish verb with their features, from its infinitive and what is
 * irregular in it (see {@code es-verbs.txt}). Imperatives other than those that equal other forms
 * are left out.
 */
final class SpanishConjugation {
  private static final List<String> PERSONS =
      List.of(
          "Number=Sing|Person=1",
          "Number=Sing|Person=2",
          "Number=Sing|Person=3",
          "Number=Plur|Person=1",
          "Number=Plur|Person=2",
          "Number=Plur|Person=3");

  private final String infinitive;
  private final Map<String, String> irregular;
  private final char vowel;
  private final String stem;
  private final Map<String, String> forms = new HashMap<>();

  private SpanishConjugation(String infinitive, Map<String, String> irregular) {
    this.infinitive = infinitive;
    this.irregular = irregular;
    char last = infinitive.charAt(infinitive.length() - 2);
    vowel = last == 'í' ? 'i' : last;
    stem = infinitive.substring(0, infinitive.length() - 2);
  }

  /** Features by form; of several readings the most frequent in news is kept. */
  static Map<String, String> forms(String infinitive, Map<String, String> irregular) {
    if (infinitive.length() < 2 || "aeií".indexOf(infinitive.charAt(infinitive.length() - 2)) < 0) {
      return Map.of();
    }
    SpanishConjugation verb = new SpanishConjugation(infinitive, irregular);
    verb.generate();
    return verb.forms;
  }

  private void generate() {
    put(infinitive, "VerbForm=Inf");
    put(irregular.getOrDefault("ger", gerund()), "VerbForm=Ger");
    participles();
    List<String> present = present();
    finite(present, "Ind", "Pres");
    List<String> preterite = preterite();
    finite(preterite, "Ind", "Past");
    finite(imperfect(), "Ind", "Imp");
    String future = irregular.getOrDefault("future", infinitive.replace('í', 'i'));
    finite(attach(future, "é,ás,á,emos,éis,án"), "Ind", "Fut");
    List<String> conditional = attach(future, "ía,ías,ía,íamos,íais,ían");
    for (int person = 0; person < 6; person++) {
      put(conditional.get(person), "Mood=Cnd|" + PERSONS.get(person) + "|VerbForm=Fin");
    }
    finite(subjunctive(present), "Sub", "Pres");
    String third = preterite.get(5);
    String base = third.endsWith("ron") ? third.substring(0, third.length() - 3) : third;
    finite(pastSubjunctive(base, "ra"), "Sub", "Imp");
    finite(pastSubjunctive(base, "se"), "Sub", "Imp");
  }

  private void finite(List<String> persons, String mood, String tense) {
    for (int person : new int[] {2, 5, 0, 3, 1, 4}) {
      put(
          persons.get(person),
          "Mood=" + mood + "|" + PERSONS.get(person) + "|Tense=" + tense + "|VerbForm=Fin");
    }
  }

  private void put(String form, String features) {
    forms.putIfAbsent(form, features);
  }

  private static List<String> attach(String base, String endings) {
    List<String> forms = new ArrayList<>();
    for (String ending : endings.split(",", -1)) {
      forms.add(base + ending);
    }
    return forms;
  }

  private String gerund() {
    if (vowel == 'a') {
      return stem + "ando";
    }
    boolean glide = endsWithVowel(stem) && !stem.endsWith("gu") && !stem.endsWith("qu");
    return weak(stem) + (glide ? "yendo" : "iendo");
  }

  private void participles() {
    String participle = irregular.getOrDefault("part", stem + (vowel == 'a' ? "ado" : "ido"));
    String base = participle.substring(0, participle.length() - 1);
    put(base + "o", "Gender=Masc|Number=Sing|VerbForm=Part");
    put(base + "a", "Gender=Fem|Number=Sing|VerbForm=Part");
    put(base + "os", "Gender=Masc|Number=Plur|VerbForm=Part");
    put(base + "as", "Gender=Fem|Number=Plur|VerbForm=Part");
  }

  private List<String> present() {
    if (irregular.containsKey("pres")) {
      return List.of(irregular.getOrDefault("pres", "").split(","));
    }
    String stressed = stressed(stem);
    String glided =
        vowel == 'i' && stem.endsWith("u") && !stem.endsWith("gu") && !stem.endsWith("qu")
            ? stem + "y"
            : stressed;
    String first = irregular.getOrDefault("yo", "");
    if (first.isEmpty()) {
      first = softened(glided, true) + "o";
    }
    String e = vowel == 'a' ? "a" : "e";
    String soft = glided;
    return List.of(
        first,
        soft + e + "s",
        soft + e,
        stem + (vowel == 'a' ? "amos" : vowel == 'e' ? "emos" : "imos"),
        stem + (vowel == 'a' ? "áis" : vowel == 'e' ? "éis" : "ís"),
        soft + e + "n");
  }

  private List<String> preterite() {
    if (irregular.containsKey("past6")) {
      return List.of(irregular.getOrDefault("past6", "").split(","));
    }
    if (irregular.containsKey("past")) {
      String strong = irregular.getOrDefault("past", "");
      String third =
          strong.endsWith("hic") || strong.endsWith("fic")
              ? strong.substring(0, strong.length() - 1) + "zo"
              : strong + "o";
      String plural = strong + (strong.endsWith("j") ? "eron" : "ieron");
      return List.of(
          strong + "e", strong + "iste", third, strong + "imos", strong + "isteis", plural);
    }
    if (vowel == 'a') {
      return List.of(
          hardened(stem) + "é",
          stem + "aste",
          stem + "ó",
          stem + "amos",
          stem + "asteis",
          stem + "aron");
    }
    boolean glide = stem.endsWith("u") && !stem.endsWith("gu") && !stem.endsWith("qu");
    String weak = weak(stem);
    return List.of(
        stem + "í",
        stem + "iste",
        weak + (glide ? "yó" : "ió"),
        stem + "imos",
        stem + "isteis",
        weak + (glide ? "yeron" : "ieron"));
  }

  private List<String> imperfect() {
    if (irregular.containsKey("imp")) {
      return List.of(irregular.getOrDefault("imp", "").split(","));
    }
    return vowel == 'a'
        ? attach(stem, "aba,abas,aba,ábamos,abais,aban")
        : attach(stem, "ía,ías,ía,íamos,íais,ían");
  }

  private List<String> subjunctive(List<String> present) {
    if (irregular.containsKey("sub")) {
      return List.of(irregular.getOrDefault("sub", "").split(","));
    }
    String first = present.getFirst();
    String base = first.endsWith("o") ? first.substring(0, first.length() - 1) : stem;
    if (vowel == 'a') {
      String hard = hardened(stressed(stem));
      String plain = hardened(stem);
      return List.of(
          hard + "e", hard + "es", hard + "e", plain + "emos", plain + "éis", hard + "en");
    }
    boolean changes =
        !irregular.containsKey("yo") && !irregular.getOrDefault("change", "").isEmpty();
    String unstressed = changes ? softened(weak(stem), true) : base;
    return List.of(
        base + "a", base + "as", base + "a", unstressed + "amos", unstressed + "áis", base + "an");
  }

  private static List<String> pastSubjunctive(String base, String ending) {
    String accented = accentLast(base);
    return List.of(
        base + ending,
        base + ending + "s",
        base + ending,
        accented + ending + "mos",
        base + ending + "is",
        base + ending + "n");
  }

  private static String accentLast(String base) {
    int last = base.length() - 1;
    return switch (base.charAt(last)) {
      case 'a' -> base.substring(0, last) + "á";
      case 'e' -> base.substring(0, last) + "é";
      default -> base;
    };
  }

  /** Stem under stress: e to ie, o or u to ue, e to i, accent on i or u. */
  private String stressed(String base) {
    String change = irregular.getOrDefault("change", "");
    return switch (change) {
      case "ie", "ie-i" ->
          replaceLast(
              base,
              infinitive.equals("adquirir") ? 'i' : 'e',
              base.startsWith("err") ? "ye" : "ie");
      case "ue" -> replaceLast(base, infinitive.equals("jugar") ? 'u' : 'o', "ue");
      case "i" -> replaceLast(base, 'e', "i");
      case "accent" -> {
        int u = base.lastIndexOf('u');
        int i = base.lastIndexOf('i');
        yield u > i
            ? base.substring(0, u) + "ú" + base.substring(u + 1)
            : base.substring(0, i) + "í" + base.substring(i + 1);
      }
      default -> base;
    };
  }

  /** Stem of sintió, pidió, durmiendo. */
  private String weak(String base) {
    String change = irregular.getOrDefault("change", "");
    return (change.equals("ie-i") || change.equals("i")) && vowel == 'i'
        ? replaceLast(base, 'e', "i")
        : base;
  }

  private static String replaceLast(String base, char letter, String by) {
    int at = base.lastIndexOf(letter);
    return at < 0 ? base : base.substring(0, at) + by + base.substring(at + 1);
  }

  /** Spelling before e in -ar verbs: saque, llegue, alcance. */
  private static String hardened(String base) {
    if (base.endsWith("c")) {
      return base.substring(0, base.length() - 1) + "qu";
    }
    if (base.endsWith("gu")) {
      return base.substring(0, base.length() - 2) + "gü";
    }
    if (base.endsWith("g")) {
      return base + "u";
    }
    return base.endsWith("z") ? base.substring(0, base.length() - 1) + "c" : base;
  }

  /** Spelling before o and a in -er and -ir verbs: conozco, protejo, sigo, venzo. */
  private String softened(String base, boolean first) {
    if (vowel == 'a' || !first) {
      return base;
    }
    if (base.endsWith("c")) {
      boolean afterVowel =
          base.length() > 1 && "aeiouáéíóú".indexOf(base.charAt(base.length() - 2)) >= 0;
      return base.substring(0, base.length() - 1) + (afterVowel ? "zc" : "z");
    }
    if (base.endsWith("gu")) {
      return base.substring(0, base.length() - 1);
    }
    return base.endsWith("g") ? base.substring(0, base.length() - 1) + "j" : base;
  }

  private static boolean endsWithVowel(String base) {
    return !base.isEmpty() && "aeiou".indexOf(base.charAt(base.length() - 1)) >= 0;
  }
}
