package org.careo.read.quantity;

/** Singulars by rule for nouns that no dictionary knows. */
final class Singular {

  private Singular() {}

  static String of(String word, boolean spanish) {
    if (word.length() < 4 || !word.endsWith("s")) {
      return switch (word) {
        case "people" -> "person";
        case "men" -> "man";
        case "women" -> "woman";
        case "children" -> "child";
        case "feet" -> "foot";
        default -> word;
      };
    }
    return spanish ? spanish(word) : english(word);
  }

  private static String english(String word) {
    int length = word.length();
    if (word.equals("lives")) {
      return "life";
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")) {
      return word.substring(0, length - 2);
    }
    boolean singular = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    return singular ? word : word.substring(0, length - 1);
  }

  private static String spanish(String word) {
    int length = word.length();
    if (word.endsWith("sis")) {
      return word;
    }
    if (word.endsWith("eses")) {
      return word.substring(0, length - 2);
    }
    if (word.endsWith("iones")) {
      return word.substring(0, length - 5) + "ión";
    }
    if (word.endsWith("ces")) {
      return word.substring(0, length - 3) + "z";
    }
    boolean consonant = word.endsWith("es") && "lrndzj".indexOf(word.charAt(length - 3)) >= 0;
    boolean keepsVowel =
        word.endsWith("tes")
            || word.endsWith("bres")
            || word.endsWith("tres")
            || word.endsWith("lles")
            || word.endsWith("rres")
            || word.endsWith("ajes");
    return consonant && !keepsVowel && length > 5
        ? word.substring(0, length - 2)
        : word.substring(0, length - 1);
  }
}
