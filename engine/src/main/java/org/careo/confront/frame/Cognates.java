package org.careo.confront.frame;

/**
 * A key under which a word of English and its Spanish cognate meet: "intervention" and
 * "intervención" are both "intervenc". Light suffix rules over folded words, not a stemmer: words
 * that do not meet are simply different.
 */
final class Cognates {
  private static final String[][] ENDINGS = {
    {"aciones", "ac"},
    {"iciones", "ic"},
    {"uciones", "uc"},
    {"ciones", "c"},
    {"siones", "s"},
    {"ations", "ac"},
    {"itions", "ic"},
    {"utions", "uc"},
    {"tions", "c"},
    {"sions", "s"},
    {"acion", "ac"},
    {"icion", "ic"},
    {"ucion", "uc"},
    {"cion", "c"},
    {"sion", "s"},
    {"ation", "ac"},
    {"ition", "ic"},
    {"ution", "uc"},
    {"tion", "c"},
    {"amente", ""},
    {"mente", ""},
    {"ically", "ic"},
    {"ally", "al"},
    {"ly", ""},
    {"idades", "id"},
    {"idad", "id"},
    {"ities", "id"},
    {"ity", "id"},
    {"dad", "d"},
    {"ty", "d"},
    {"ismos", "ism"},
    {"ismo", "ism"},
    {"isms", "ism"},
    {"istas", "ist"},
    {"ista", "ist"},
    {"ists", "ist"},
    {"icos", "ic"},
    {"icas", "ic"},
    {"ico", "ic"},
    {"ica", "ic"},
    {"ical", "ic"},
    {"ics", "ic"},
    {"osos", "os"},
    {"osas", "os"},
    {"oso", "os"},
    {"osa", "os"},
    {"ous", "os"},
    {"mientos", "ment"},
    {"miento", "ment"},
    {"mentos", "ment"},
    {"mento", "ment"},
    {"ments", "ment"},
    {"ancias", "anc"},
    {"ancia", "anc"},
    {"encias", "enc"},
    {"encia", "enc"},
    {"ance", "anc"},
    {"ence", "enc"},
    {"ancy", "anc"},
    {"ency", "enc"},
    {"ias", "i"},
    {"ia", "i"},
    {"ies", "i"},
    {"y", "i"},
    {"ing", ""},
    {"ado", ""},
    {"ada", ""},
    {"ido", ""},
    {"ida", ""},
    {"ed", ""},
    {"es", ""},
    {"os", ""},
    {"as", ""},
    {"s", ""},
    {"o", ""},
    {"a", ""},
    {"e", ""},
  };

  private Cognates() {}

  /**
   * The key of a folded word; the word itself when it is shorter than five letters or has no known
   * ending.
   */
  static String key(String word) {
    if (word.length() < 5) {
      return word;
    }
    String plain =
        word.replace("ph", "f")
            .replace("th", "t")
            .replace("ff", "f")
            .replace("ss", "s")
            .replace("mm", "m")
            .replace("cc", "c")
            .replace("pp", "p")
            .replace("tt", "t")
            .replace("ll", "l")
            .replace("nn", "n");
    for (String[] ending : ENDINGS) {
      if (plain.endsWith(ending[0]) && plain.length() - ending[0].length() >= 3) {
        return plain.substring(0, plain.length() - ending[0].length()) + ending[1];
      }
    }
    return plain;
  }
}
