package org.careo.read.tag;

import java.util.List;

/** What the ending of a Spanish word tells when no list knows it. */
final class SpanishEndings {
  private static final List<String> NOUNS =
      List.of(
          "ción", "ciones", "sión", "siones", "dad", "dades", "tad", "tades", "miento", "mientos",
          "aje", "ajes", "ismo", "ismos", "ista", "istas", "ura", "uras", "ncia", "ncias", "dor",
          "dores", "dora", "doras", "eza", "ezas", "ería", "erías");
  private static final List<String> ADJECTIVES =
      List.of(
          "oso", "osa", "osos", "osas", "ico", "ica", "icos", "icas", "ivo", "iva", "ivos", "ivas",
          "al", "ales", "able", "ables", "ible", "ibles", "ante", "antes", "ario", "aria", "arios",
          "arias", "ense", "enses", "ano", "ana", "anos", "anas", "ado", "ada", "ados", "adas",
          "ido", "ida", "idos", "idas");
  private static final List<String> FINITE =
      List.of(
          "ó", "aron", "ieron", "aba", "aban", "ía", "ían", "ará", "arán", "erá", "erán", "irá",
          "irán", "aría", "arían", "ería", "erían", "iría", "irían", "ara", "aran", "iera", "ieran",
          "ase", "iese", "amos", "emos", "imos", "aste");

  private SpanishEndings() {}

  static boolean isNoun(String word) {
    return endsWithAny(word, NOUNS);
  }

  static boolean isAdjective(String word) {
    return endsWithAny(word, ADJECTIVES);
  }

  static boolean isFinite(String word) {
    return endsWithAny(word, FINITE);
  }

  private static boolean endsWithAny(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Takes one or two clitics off an infinitive or gerund: dárselo, diciéndole. */
  static String withoutClitics(String word) {
    String host = word;
    for (int round = 0; round < 2; round++) {
      for (String clitic :
          List.of("nos", "los", "las", "les", "se", "me", "te", "lo", "la", "le")) {
        if (host.length() > clitic.length() + 3 && host.endsWith(clitic)) {
          String shorter = host.substring(0, host.length() - clitic.length());
          String plain = plain(shorter);
          if (plain.matches(".*([aei]r|ndo)")) {
            return plain;
          }
          if (shorter.endsWith("se") || shorter.endsWith("me") || shorter.endsWith("te")) {
            host = shorter;
            break;
          }
        }
      }
    }
    return word;
  }

  private static String plain(String word) {
    return word.replace('á', 'a').replace('é', 'e').replace('í', 'i');
  }

  /** Features of an unknown verb by its ending. */
  static String features(String word, String label) {
    if (label.endsWith("/Inf")) {
      return "VerbForm=Inf";
    }
    if (label.endsWith("/Ger")) {
      return "VerbForm=Ger";
    }
    if (label.endsWith("/Par")) {
      String nominal = nominal(word);
      return nominal.isEmpty() ? "VerbForm=Part" : nominal + "|VerbForm=Part";
    }
    boolean plural = word.endsWith("n") || word.endsWith("mos");
    String person = word.endsWith("mos") ? "1" : "3";
    String agreement = "Number=" + (plural ? "Plur" : "Sing") + "|Person=" + person;
    if (word.matches(".*[aei]r(ía|ías|íamos|ían)")) {
      return "Mood=Cnd|" + agreement + "|VerbForm=Fin";
    }
    String tense = "Pres";
    String mood = "Ind";
    if (word.matches(".*[aei]r(á|ás|án|emos|é)")) {
      tense = "Fut";
    } else if (word.matches(".*(ó|aron|ieron|yeron)")) {
      tense = "Past";
    } else if (word.matches(".*(aba|aban|ábamos|ía|ían|íamos)")) {
      tense = "Imp";
    } else if (word.matches(".*(ara|aran|iera|ieran|iese|iesen|ase|asen)")) {
      tense = "Imp";
      mood = "Sub";
    }
    return "Mood=" + mood + "|" + agreement + "|Tense=" + tense + "|VerbForm=Fin";
  }

  /** Infinitive of an unknown verb by its ending; the word itself when nothing fits. */
  static String infinitive(String word, String label) {
    if (label.endsWith("/Inf")) {
      return withoutClitics(word);
    }
    for (String ending :
        List.of(
            "aron", "arán", "arían", "aría", "ando", "aban", "aba", "ados", "adas", "ado", "ada",
            "ará", "aran", "ara", "an", "ó", "a")) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length()) + "ar";
      }
    }
    for (String ending :
        List.of(
            "ieron", "iendo", "iera", "ieran", "idos", "idas", "ido", "ida", "ió", "ían", "ía",
            "en", "e")) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length()) + "er";
      }
    }
    return word;
  }

  /** Singular of a noun or adjective. */
  static String singular(String word) {
    int length = word.length();
    if (length < 4 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ciones") || word.endsWith("siones")) {
      return word.substring(0, length - 4) + "ón";
    }
    if (word.endsWith("ces")) {
      return word.substring(0, length - 3) + "z";
    }
    // valles, torres, viajes: no noun ends in -ll, -rr or -aj.
    boolean keepsVowel = word.endsWith("lles") || word.endsWith("rres") || word.endsWith("ajes");
    if (!keepsVowel && word.endsWith("es") && "dlnrjyí".indexOf(word.charAt(length - 3)) >= 0) {
      return word.substring(0, length - 2);
    }
    boolean short_ = "aeoéáó".indexOf(word.charAt(length - 2)) >= 0;
    return short_ ? word.substring(0, length - 1) : word;
  }

  /** Masculine of an adjective in -a. */
  static String masculine(String word) {
    return word.length() > 3 && word.endsWith("a") && !word.endsWith("ista")
        ? word.substring(0, word.length() - 1) + "o"
        : word;
  }

  /** Gender where the ending tells it, and number. */
  static String nominal(String word) {
    String singular = singular(word);
    String gender = "";
    if (singular.endsWith("o") || singular.endsWith("or") || singular.endsWith("aje")) {
      gender = "Gender=Masc|";
    } else if (singular.endsWith("ción")
        || singular.endsWith("sión")
        || singular.endsWith("dad")
        || singular.endsWith("a") && !singular.endsWith("ista") && !singular.endsWith("ma")) {
      gender = "Gender=Fem|";
    }
    return gender + (word.equals(singular) ? "Number=Sing" : "Number=Plur");
  }
}
