package org.careo.trace.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.careo.model.Language;
import org.careo.text.Folding;

/**
 * Gives every word its key: a small number that stands for the word's stem, in one space for
 * English and Spanish. Numbers are handed out in the order words come, so they are compared for
 * equality and never sorted into an output. One thread hands them out; once the reports are
 * digested several may ask for what is known.
 */
public final class Keys implements WordWeights {
  /** Share of general news texts above which a word says nothing about a story. */
  private static final double COMMON_SHARE = 0.2;

  /** Texts the background shares were counted in, for smoothing. */
  private static final double BACKGROUND_TEXTS = 1200;

  private static final List<String[]> COGNATES = Lexicon.rows("cognates.tsv");

  private final SnowballStemmer english = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
  private final SnowballStemmer spanish = new SnowballStemmer(SnowballStemmer.ALGORITHM.SPANISH);
  private final Map<String, Integer> englishWords = new HashMap<>();
  private final Map<String, Integer> spanishWords = new HashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<String, String> bilingual = new HashMap<>();
  private final Map<String, String> numerals = new HashMap<>();
  private final Map<String, Double> shares = new HashMap<>();
  private final Set<String> functionWords = new HashSet<>();
  private final Set<String> polish = new HashSet<>();
  private final List<String> names = new ArrayList<>();
  private float[] weights = new float[1 << 14];

  public Keys() {
    for (String[] row : Lexicon.rows("function-words.tsv")) {
      for (String word : row[1].split(" ")) {
        functionWords.add(row[0] + ":" + Folding.fold(word));
      }
    }
    for (String[] row : Lexicon.rows("numerals.tsv")) {
      numerals.put(row[0] + ":" + Folding.fold(row[1]), row[2]);
    }
    for (String[] row : Lexicon.rows("bilingual.tsv")) {
      bilingual.putIfAbsent(
          stem(spanish, Folding.fold(row[0])), stem(english, Folding.fold(row[1])));
    }
    for (String[] row : Lexicon.rows("polish.tsv")) {
      SnowballStemmer stemmer = row[0].equals("es") ? spanish : english;
      for (String word : row[1].split(" ")) {
        polish.add(stem(stemmer, Folding.fold(word)));
      }
    }
    for (String[] row : Lexicon.rows("background.tsv")) {
      shares.put(row[0], Double.parseDouble(row[1]) / 1000);
    }
  }

  /**
   * Key of a folded word.
   *
   * @param folded as {@link Folding#fold} gives it
   * @param language language of the text; anything but Spanish is read as English
   */
  public int of(String folded, Language language) {
    boolean inSpanish = language.equals(Language.SPANISH);
    Map<String, Integer> words = inSpanish ? spanishWords : englishWords;
    Integer known = words.get(folded);
    if (known != null) {
      return known;
    }
    boolean function = functionWords.contains((inSpanish ? "es:" : "en:") + folded);
    String name = function ? "=" + folded : keyName(folded, inSpanish);
    Integer key = keys.get(name);
    if (key == null) {
      key = names.size();
      keys.put(name, key);
      names.add(name);
      if (key >= weights.length) {
        weights = Arrays.copyOf(weights, weights.length * 2);
      }
      weights[key] = function ? 0 : weightOf(name);
    }
    words.put(folded, key);
    return key;
  }

  /** Key of a folded word that {@link #of} has given one; -1 when it has not. */
  public int known(String folded, Language language) {
    Map<String, Integer> words = language.equals(Language.SPANISH) ? spanishWords : englishWords;
    return words.getOrDefault(folded, -1);
  }

  /** Keys of the content words of a phrase, of those that {@link #of} has given one. */
  public Set<Integer> knownContent(String phrase, Language language) {
    Set<Integer> content = new HashSet<>();
    for (String word : Folding.words(phrase)) {
      int key = known(word, language);
      if (key >= 0 && weight(key) > 0) {
        content.add(key);
      }
    }
    return content;
  }

  /**
   * Inverse document frequency of a key in general news, as a natural logarithm; 0 for function
   * words and words of nearly every text.
   */
  @Override
  public float weight(int key) {
    return weights[key];
  }

  /** A hash of the stem behind a key, the same in every run of the program. */
  long stableHash(int key) {
    long hash = 1125899906842597L;
    String name = names.get(key);
    for (int at = 0; at < name.length(); at++) {
      hash = 31 * hash + name.charAt(at);
    }
    return hash;
  }

  /** Whether machine rewriting favours the word. */
  public boolean isPolish(int key) {
    return polish.contains(names.get(key));
  }

  /** The stem behind a key. */
  public String name(int key) {
    return names.get(key);
  }

  private float weightOf(String name) {
    double share = shares.getOrDefault(name, 0.0);
    if (share > COMMON_SHARE) {
      return 0;
    }
    return (float) -Math.log((share * BACKGROUND_TEXTS + 0.5) / (BACKGROUND_TEXTS + 1));
  }

  private String keyName(String folded, boolean inSpanish) {
    String numeral = numerals.get((inSpanish ? "es:" : "en:") + folded);
    if (numeral != null) {
      return numeral;
    }
    if (Character.isDigit(folded.charAt(0)) || folded.length() < 3) {
      return folded;
    }
    if (!inSpanish) {
      return stem(english, folded);
    }
    String spanishStem = stem(spanish, folded);
    String translated = bilingual.get(spanishStem);
    if (translated != null) {
      return translated;
    }
    for (String[] cognate : COGNATES) {
      if (folded.length() > cognate[0].length() + 2 && folded.endsWith(cognate[0])) {
        return stem(
            english, folded.substring(0, folded.length() - cognate[0].length()) + cognate[1]);
      }
    }
    return spanishStem;
  }

  private static String stem(SnowballStemmer stemmer, String word) {
    return stemmer.stem(word).toString();
  }
}
