package org.careo.read.tag;

import java.util.Locale;
import java.util.Set;
import org.careo.read.base.WordList;

/**
 * Tells English past participles from past tenses where the clause leaves no doubt and the tagger,
 * which sees three words to each side, cannot know. A clause has one finite verb: a participle that
 * no auxiliary asks for is finite when it closes its clause behind its subject ({@code "the tanks
 * leaked"}) or is the only verb of a main clause ({@code "the tunnel leaked for years"}); a past
 * tense with "by" behind it is a participle when the finite verb follows ({@code "witnesses quoted
 * by the agency said"}).
 */
final class LoneParticiples {
  private static final String PARTICIPLE = "VERB/VBN";
  private static final String INFINITIVE = "VERB/VB";
  private static final String PAST = "VERB/VBD";
  private static final Set<String> SUBJECT_END =
      Set.of("NOUN/NN", "NOUN/NNS", "PROPN/NNP", "PROPN/NNPS");

  /** Pronouns that are subjects wherever they stand: "she stated by phone". */
  private static final WordList NOMINATIVE = WordList.section("tag/words.txt", "nominative");

  private static final WordList BY = WordList.section("tag/words.txt", "by");

  private static final Set<String> QUOTES = Set.of("\"", "”", "’", "'", "''", "»");

  private LoneParticiples() {}

  /**
   * The label of a word as it should be.
   *
   * @param forms words of the sentence
   * @param labels their labels as the tagger found them
   */
  static String label(String[] forms, String[] labels, int index) {
    String label = labels[index];
    if (index > 0
        && label.equals(PARTICIPLE)
        && NOMINATIVE.contains(forms[index - 1].toLowerCase(Locale.ROOT))
        && !isAskedFor(labels, index)) {
      return PAST;
    }
    boolean bare = label.equals(PARTICIPLE) || label.equals(INFINITIVE);
    if (label.equals(PARTICIPLE) && opensBehindQuotation(forms, labels, index)
        || bare && isBehindRenaming(forms, labels, index)) {
      return PAST;
    }
    if (index == 0 || !SUBJECT_END.contains(labels[index - 1])) {
      return label;
    }
    boolean by = isDoneBy(forms, labels, index);
    if (label.equals(PAST)) {
      return by && isFollowedByFinite(labels, index) ? PARTICIPLE : label;
    }
    boolean lone =
        label.equals(PARTICIPLE)
            && !isAskedFor(labels, index)
            && (closes(labels, index + 1) || !by && isOnlyVerb(forms, labels, index));
    return lone ? PAST : label;
  }

  /** {@code "… a computer," stressed the mayor}: behind quoted words a subject follows its verb. */
  private static boolean opensBehindQuotation(String[] forms, String[] labels, int index) {
    return index > 1
        && index + 1 < labels.length
        && QUOTES.contains(forms[index - 1])
        && (forms[index - 2].equals(",")
            || forms[index - 2].equals("?")
            || forms[index - 2].equals("!"))
        && (labels[index + 1].startsWith("PROPN/")
            || labels[index + 1].startsWith("DET/")
            || labels[index + 1].startsWith("NOUN/")
            || labels[index + 1].startsWith("ADJ/"));
  }

  /**
   * {@code "The director, Ana Ruiz, put the loss at nine tonnes"}: the first verb of the sentence,
   * with an object behind it, where no verb follows a further comma.
   */
  private static boolean isBehindRenaming(String[] forms, String[] labels, int index) {
    if (index < 3
        || index + 1 >= labels.length
        || !forms[index - 1].equals(",")
        || !labels[index + 1].startsWith("DET/") && !labels[index + 1].equals("PRON/PRP")) {
      return false;
    }
    boolean opened = false;
    for (int at = 0; at < labels.length; at++) {
      boolean verb = labels[at].startsWith("VERB/") || labels[at].startsWith("AUX/");
      opened |= at < index - 1 && forms[at].equals(",");
      boolean finiteBehindComma =
          at > index + 1 && isFinite(labels[at]) && forms[at - 1].equals(",");
      if (at < index && verb || finiteBehindComma) {
        return false;
      }
    }
    return opened;
  }

  /** "closed by the mayor", not "climbed by 4 percent". */
  private static boolean isDoneBy(String[] forms, String[] labels, int index) {
    return index + 1 < forms.length
        && BY.contains(forms[index + 1].toLowerCase(Locale.ROOT))
        && !(index + 2 < labels.length && labels[index + 2].startsWith("NUM/"));
  }

  /**
   * Whether the clause that begins the sentence, a whole one with a full stop, has no other verb.
   */
  private static boolean isOnlyVerb(String[] forms, String[] labels, int index) {
    if (!forms[forms.length - 1].equals(".")) {
      return false;
    }
    for (int at = 0; at < labels.length && (at <= index || !closes(labels, at)); at++) {
      boolean verb = labels[at].startsWith("VERB/") || labels[at].startsWith("AUX/");
      if (at != index && verb || at < index && closes(labels, at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a finite verb stands further on in the clause. */
  private static boolean isFollowedByFinite(String[] labels, int index) {
    for (int at = index + 2; at < labels.length && !closes(labels, at); at++) {
      if (labels[at].startsWith("PRON/")) {
        return false;
      }
      if (isFinite(labels[at])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinite(String label) {
    return label.equals(PAST)
        || label.equals("VERB/VBZ")
        || label.equals("VERB/VBP")
        || label.equals("AUX/VBD")
        || label.equals("AUX/VBZ")
        || label.equals("AUX/VBP")
        || label.equals("AUX/MD");
  }

  /** Whether a clause ends before an index: at a mark, a conjunction or the end. */
  private static boolean closes(String[] labels, int index) {
    return index >= labels.length
        || labels[index].startsWith("PUNCT/")
        || labels[index].startsWith("CCONJ/")
        || labels[index].startsWith("SCONJ/") && !isBeforeGerund(labels, index);
  }

  /** "directives aimed | at combating": the treebank's SCONJ before a gerund opens no clause. */
  private static boolean isBeforeGerund(String[] labels, int index) {
    return index + 1 < labels.length && labels[index + 1].equals("VERB/VBG");
  }

  /** Whether an auxiliary, or a verb that is not finite, stands before it in the clause. */
  private static boolean isAskedFor(String[] labels, int index) {
    for (int at = index - 1; at >= 0; at--) {
      String label = labels[at];
      if (label.startsWith("SCONJ/") || label.startsWith("PUNCT/") || label.startsWith("CCONJ/")) {
        return false;
      }
      if (label.startsWith("VERB/")) {
        return !isFinite(label);
      }
      if (label.startsWith("AUX/")) {
        return true;
      }
    }
    return false;
  }
}
