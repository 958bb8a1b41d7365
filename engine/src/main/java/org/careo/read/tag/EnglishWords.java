package org.careo.read.tag;

import java.util.List;
import org.careo.model.PartOfSpeech;
import org.careo.text.word.WordClusters;

/**
 * English words: dictionary classes, lemmas, features.
 *
 * <p>A lemma is what the treebank gave the form, else what detachment rules over WordNet's words
 * give (Morphy), else the form.
 */
public final class EnglishWords implements WordClasses {
  private static final List<String[]> NOUN =
      List.of(
          new String[] {"ies", "y"},
          new String[] {"ches", "ch"},
          new String[] {"shes", "sh"},
          new String[] {"xes", "x"},
          new String[] {"zes", "z"},
          new String[] {"ses", "s"},
          new String[] {"men", "man"},
          new String[] {"s", ""});
  private static final List<String[]> VERB =
      List.of(
          new String[] {"ies", "y"},
          new String[] {"ied", "y"},
          new String[] {"es", "e"},
          new String[] {"es", ""},
          new String[] {"s", ""},
          new String[] {"ed", "e"},
          new String[] {"ed", ""},
          new String[] {"ing", "e"},
          new String[] {"ing", ""});
  private static final List<String[]> ADJECTIVE =
      List.of(
          new String[] {"ier", "y"},
          new String[] {"iest", "y"},
          new String[] {"er", "e"},
          new String[] {"est", "e"},
          new String[] {"er", ""},
          new String[] {"est", ""});

  private final SeenForms seen;
  private final Dictionary words;
  private final WordClusters clusters;

  public EnglishWords(SeenForms seen, Dictionary words, WordClusters clusters) {
    this.seen = seen;
    this.words = words;
    this.clusters = clusters;
  }

  @Override
  public WordClusters clusters() {
    return clusters;
  }

  @Override
  public int classes(String form, String normal) {
    int known = seen.classes(normal);
    return known != 0 ? known : dictionaryClasses(normal);
  }

  private int dictionaryClasses(String normal) {
    String entry = words.of(normal);
    int classes = 0;
    classes |= entry.indexOf('n') >= 0 ? 1 : 0;
    classes |= entry.indexOf('v') >= 0 ? 2 : 0;
    classes |= entry.indexOf('a') >= 0 ? 4 : 0;
    classes |= entry.indexOf('r') >= 0 ? 8 : 0;
    if (normal.length() > 3) {
      char last = normal.charAt(normal.length() - 1);
      if (last == 's' || last == 'n') {
        classes |= detached(normal, 'n', NOUN).isEmpty() ? 0 : 16;
      }
      if (last == 's' || last == 'd' || last == 'g' || entry.indexOf('=') >= 0) {
        classes |= detached(normal, 'v', VERB).isEmpty() ? 0 : 32;
      }
      if (last == 'r' || last == 't') {
        classes |= detached(normal, 'a', ADJECTIVE).isEmpty() ? 0 : 64;
      }
    }
    return classes;
  }

  /** Dictionary form of a word under a tag, in lower case. */
  String lemma(String normal, PartOfSpeech tag, String treebankTag) {
    String known = seen.lemma(normal, tag);
    if (!known.isEmpty()) {
      return known;
    }
    String base =
        switch (tag) {
          case NOUN -> treebankTag.equals("NNS") ? detached(normal, 'n', NOUN) : "";
          case VERB, AUX -> detached(normal, 'v', VERB);
          case ADJ, ADV ->
              treebankTag.endsWith("R") || treebankTag.endsWith("S")
                  ? detached(normal, 'a', ADJECTIVE)
                  : "";
          case ADP, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> "";
        };
    return base.isEmpty() ? normal : base;
  }

  /** Whether a word is a form of a verb that ends in "ed" or is irregular: leaked, shot. */
  boolean canBePast(String word) {
    boolean form = word.endsWith("ed") || words.of(word).contains("=v");
    return form && !detached(word, 'v', VERB).isEmpty();
  }

  private String detached(String word, char wordClass, List<String[]> rules) {
    String entry = words.of(word);
    int irregular = entry.indexOf("=" + wordClass);
    if (irregular >= 0) {
      int end = entry.indexOf('=', irregular + 1);
      return entry.substring(irregular + 2, end < 0 ? entry.length() : end);
    }
    if (wordClass == 'v' && entry.indexOf('v') >= 0 && !word.endsWith("s")) {
      return word;
    }
    for (String[] rule : rules) {
      if (word.length() > rule[0].length() + 1 && word.endsWith(rule[0])) {
        String stem = word.substring(0, word.length() - rule[0].length());
        String base = stem + rule[1];
        if (words.has(base, wordClass)) {
          return base;
        }
        boolean doubled =
            stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        String single = stem.substring(0, stem.length() - 1);
        if (rule[1].isEmpty() && doubled && words.has(single, wordClass)) {
          return single;
        }
      }
    }
    return "";
  }

  /** Features of a word from its treebank tag. */
  static String features(String normal, String treebankTag) {
    return switch (treebankTag) {
      case "VBD" -> "Mood=Ind|Tense=Past|VerbForm=Fin";
      case "VBN" -> "Tense=Past|VerbForm=Part";
      case "VBG" -> "VerbForm=Ger";
      case "VB" -> "VerbForm=Inf";
      case "VBP" -> "Mood=Ind|Tense=Pres|VerbForm=Fin";
      case "VBZ" -> "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
      case "MD" -> "VerbForm=Fin";
      case "NN", "NNP" -> "Number=Sing";
      case "NNS", "NNPS" -> "Number=Plur";
      case "JJR", "RBR" -> "Degree=Cmp";
      case "JJS", "RBS" -> "Degree=Sup";
      case "WP", "WDT", "WRB" -> "PronType=Int,Rel";
      case "POS" -> "Case=Gen";
      case "PRP", "PRP$" -> pronoun(normal);
      default -> "";
    };
  }

  private static String pronoun(String normal) {
    return switch (normal) {
      case "he", "him", "his", "himself" -> "Gender=Masc|Number=Sing|Person=3|PronType=Prs";
      case "she", "her", "hers", "herself" -> "Gender=Fem|Number=Sing|Person=3|PronType=Prs";
      case "it", "its", "itself" -> "Gender=Neut|Number=Sing|Person=3|PronType=Prs";
      case "they", "them", "their", "theirs", "themselves" -> "Number=Plur|Person=3|PronType=Prs";
      case "i", "me", "my", "mine", "myself" -> "Number=Sing|Person=1|PronType=Prs";
      case "we", "us", "our", "ours", "ourselves" -> "Number=Plur|Person=1|PronType=Prs";
      case "you", "your", "yours", "yourself", "yourselves" -> "Person=2|PronType=Prs";
      default -> "PronType=Prs";
    };
  }
}
