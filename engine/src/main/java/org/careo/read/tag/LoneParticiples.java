package org.careo.read.tag;

import java.util.Set;

/**
 * English past participles that no auxiliary asks for and that close their clause behind its
 * subject are finite: {@code "the tanks leaked"}. Form and tagger cannot tell the two apart in so
 * short a clause; a participle that belongs to the noun before it brings words of its own along
 * ({@code "the report seen by the mayor"}).
 */
final class LoneParticiples {
  private static final String PARTICIPLE = "VERB/VBN";
  private static final String PAST = "VERB/VBD";
  private static final Set<String> SUBJECT_END =
      Set.of("NOUN/NN", "NOUN/NNS", "PROPN/NNP", "PROPN/NNPS");

  private LoneParticiples() {}

  /**
   * The label of a word as it should be.
   *
   * @param labels labels of the sentence as the tagger found them
   */
  static String label(String[] labels, int index) {
    String label = labels[index];
    boolean lone =
        label.equals(PARTICIPLE)
            && index > 0
            && SUBJECT_END.contains(labels[index - 1])
            && closes(labels, index + 1)
            && !isAskedFor(labels, index);
    return lone ? PAST : label;
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
        return !label.equals(PAST) && !label.equals("VERB/VBZ") && !label.equals("VERB/VBP");
      }
      if (label.startsWith("AUX/")) {
        return true;
      }
    }
    return false;
  }
}
