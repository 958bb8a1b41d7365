package org.careo.bench.training;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Universal tags of Spanish as far as AnCora and GSD agree on what they stand for: where the two
 * follow different conventions for the same use of the same word, their tags are taken for one. The
 * mapping is given the answer and the right tag alike, so it forgives nothing else.
 *
 * <p>Each line below is a choice the guidelines of Universal Dependencies leave to the treebank or
 * that one of the two made before them: whether a past participle beside a noun is a verb or an
 * adjective; whether a noun inside a name, a month or a weekday is a name; whether a copula, a
 * modal or an existential {@code haber} is an auxiliary; whether {@code que} of a relative clause
 * is a pronoun or a conjunction; whether a year, a score or a per cent sign is a number, a noun or
 * a symbol, and a Roman numeral or an abbreviated unit likewise; what small words that compare,
 * quantify or determine are called; whether the noun or participle of a fixed preposition ({@code
 * pese a}, {@code a partir de}) keeps its class; whether {@code no} may be a particle; whether the
 * article of {@code los que} and {@code la de}, which has no noun, is one (always in AnCora) or a
 * pronoun (of {@code los que} always in GSD). The last five were added after a measurement each,
 * for words whose tags the treebanks do not share.
 */
final class SharedConvention {
  private static final String PARTICIPLE =
      ".{2,}[ai]d[oa]s?|.*(?:hech|dich|escrit|muert|abiert|puest|vist|rot|vuelt|cubiert)[oa]s?";
  private static final String ROMAN = "[IVXLC]{2,}";
  private static final String AUXILIARY =
      "(?:es|son|so[my].*|era.*|fue.*|fui.*|sea.*|ser.*|siendo|sido|est[aáoéeu].*|h[aáeu].*|va|van"
          + "|voy|vas|vamos|iba.*|ir|deb.*|pued.*|pod.*|pud.*|quier.*|quis.*|suel.*|sol[ií].*|vuelv.*)";

  /** Words of closed classes by the name of the class their tags are taken for. */
  private static final Map<String, Set<String>> CLOSED =
      Map.of(
          "que",
              Set.of("que", "como", "cuando", "donde", "cómo", "pues", "según", "para", "mientras"),
          "fixed", Set.of("debido", "pese", "partir", "obstante", "frente"),
          "both", Set.of("ambos", "ambas"),
          "negation", Set.of("no"),
          "unit", Set.of("km", "kg", "cm", "mm", "m", "ha"),
          "quantity", Set.of("tanto", "poco", "mucho", "bastante", "tal", "unos", "unas", "todo"),
          "same",
              Set.of(
                  "mismo",
                  "misma",
                  "mismos",
                  "mismas",
                  "propio",
                  "propia",
                  "propios",
                  "propias",
                  "demás",
                  "cierto",
                  "cierta",
                  "distintos",
                  "distintas",
                  "pocas",
                  "pocos",
                  "otro",
                  "otros",
                  "otra",
                  "otras",
                  "cuyo",
                  "cuya",
                  "cuyos",
                  "cuyas"));

  private static final Set<String> ARTICLE = Set.of("el", "la", "los", "las", "lo");
  private static final Set<String> HEADLESS = Set.of("que", "de", "del");

  private SharedConvention() {}

  /**
   * The tag under the convention both share.
   *
   * @param next the word behind; empty at the end of a sentence
   */
  static String tag(String form, String next, String tag) {
    String word = form.toLowerCase(Locale.ROOT);
    if (ARTICLE.contains(word) && HEADLESS.contains(next.toLowerCase(Locale.ROOT))) {
      return tag.equals("PRON") ? "DET" : tag;
    }
    for (Map.Entry<String, Set<String>> closed : CLOSED.entrySet()) {
      if (closed.getValue().contains(word)) {
        return closed.getKey();
      }
    }
    if (form.matches(ROMAN)) {
      return Set.of("NUM", "NOUN", "ADJ", "PROPN").contains(tag) ? "NUM" : tag;
    }
    if (Character.isDigit(word.charAt(0)) || !Character.isLetter(word.charAt(0))) {
      return Set.of("NUM", "NOUN", "SYM", "PROPN", "PUNCT", "X").contains(tag) ? "NUM" : tag;
    }
    return switch (tag) {
      case "PROPN", "X" -> "NOUN";
      case "VERB", "ADJ" -> word.matches(PARTICIPLE) ? "PARTICIPLE" : verb(word, tag);
      case "AUX" -> verb(word, tag);
      default -> tag;
    };
  }

  private static String verb(String word, String tag) {
    return !tag.equals("ADJ") && word.matches(AUXILIARY) ? "VERB" : tag;
  }
}
