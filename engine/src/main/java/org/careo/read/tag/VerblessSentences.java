package org.careo.read.tag;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.careo.read.base.WordList;

/**
 * Finds verbs that were read as nouns or adjectives where the sentence shows it. A whole English
 * sentence has a finite verb: where none was found, a word behind a noun that can be a past tense
 * is one ({@code "Two gunmen shot dead a councillor"}, {@code "Inspectors shut down four bars"}). A
 * Spanish word in small letters that ends like a third person of the past and stands behind no
 * article or preposition is a verb ({@code "La policía desalojó a 90 familias"}).
 */
final class VerblessSentences {
  private static final String PAST = "VERB/VBD";
  private static final String FINITE = "VERB/Fin";

  private static final Set<String> FINITE_LABELS = Set.of(PAST, "VERB/VBZ", "VERB/VBP");

  private static final String PARTICIPLE = "VERB/VBN";

  /** How what a verb takes begins: "a crowd lynched | two suspected thieves". */
  private static final Set<String> OBJECT =
      Set.of("DET/", "NUM/", "PRON/", "PROPN/", "ADJ/", "NOUN/");

  /** Fewest words of a whole sentence; a heading may be one without a verb. */
  private static final int WHOLE = 5;

  private static final Set<String> SUBJECT_END =
      Set.of("NOUN/NN", "NOUN/NNS", "PROPN/NNP", "PROPN/NNPS", "PRON/PRP");

  /** Past tenses that are written like their infinitive. */
  private static final WordList UNCHANGED = WordList.section("tag/words.txt", "unchanged");

  /** Spanish endings of the past that no other word in small letters has. */
  private static final WordList ENDINGS = WordList.section("tag/words.txt", "past-ending");

  /** Nouns that end so: a hood, a stage, a dancing step. */
  private static final WordList NOUNS = WordList.section("tag/words.txt", "noun-in-past-ending");

  private static final int SHORTEST = 4;

  private VerblessSentences() {}

  /**
   * Corrects the labels of an English sentence.
   *
   * @param past whether a word in small letters can be a past tense
   */
  static void english(String[] forms, String[] labels, Predicate<String> past) {
    boolean whole = forms.length > WHOLE && forms[forms.length - 1].equals(".");
    for (String label : labels) {
      whole &= !label.startsWith("AUX/") && !FINITE_LABELS.contains(label);
    }
    for (int index = 1; whole && index < forms.length - 2; index++) {
      if (labels[index].equals(PARTICIPLE)
          && SUBJECT_END.contains(labels[index - 1])
          && OBJECT.stream().anyMatch(labels[index + 1]::startsWith)) {
        labels[index] = PAST;
        return;
      }
      if (labels[index].startsWith("VERB/")) {
        return;
      }
      String word = forms[index].toLowerCase(Locale.ROOT);
      boolean read = labels[index].equals("ADJ/JJ") || labels[index].equals("NOUN/NN");
      if (read
          && word.equals(forms[index])
          && SUBJECT_END.contains(labels[index - 1])
          && (UNCHANGED.contains(word) || past.test(word))) {
        labels[index] = PAST;
        return;
      }
    }
  }

  /** The label of a Spanish word as it should be. */
  static String spanish(String[] forms, String[] labels, int index) {
    String form = forms[index];
    String label = labels[index];
    boolean read = label.startsWith("ADJ") || label.startsWith("NOUN") || label.startsWith("PROPN");
    boolean held =
        index == 0 || labels[index - 1].startsWith("DET") || labels[index - 1].startsWith("ADP");
    boolean past =
        form.length() >= SHORTEST
            && form.equals(form.toLowerCase(Locale.ROOT))
            && !NOUNS.contains(form)
            && ENDINGS.isEndingOf(form);
    return read && !held && past ? FINITE : label;
  }
}
