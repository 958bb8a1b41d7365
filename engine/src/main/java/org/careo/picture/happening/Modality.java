package org.careo.picture.happening;

import java.util.Optional;
import java.util.Set;
import org.careo.model.PartOfSpeech;
import org.careo.model.VerbGroup;
import org.careo.text.word.WordClasses;

/** What a verb group says of how real its clause is. */
final class Modality {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");
  private static final Set<String> MUST =
      Set.of("must", "should", "ought", "shall", "deber", "haber que", "need");
  private static final Set<String> MAY = SMALL_WORDS.of("modality-may");
  private static final Set<String> OWN =
      Set.of(
          "FORECAST",
          "ASSESSMENT",
          "RECOMMENDATION",
          "METRIC",
          "OPERATION",
          "DEPLOYMENT",
          "DESIGNATION");
  private static final Set<String> STANCE =
      Set.of("REJECT", "SUPPORT", "REQUEST", "ACCUSE", "THREATEN", "FORECAST", "RECOMMENDATION");

  private static final Set<String> COOPERATIVE =
      Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT");
  private static final Set<String> FORCEFUL = Set.of("SANCTION", "COERCE", "ASSAULT", "MOBILIZE");

  private Modality() {}

  /** Whether the clause is told as possible, future or due, and not as done. */
  static boolean isModal(VerbGroup group) {
    return group.isFinite() && (MUST.contains(group.modal()) || isPossible(group) || future(group));
  }

  private static boolean isPossible(VerbGroup group) {
    return MAY.contains(group.modal())
        && (!group.modal().equals("poder")
            || group.mood() == VerbGroup.Mood.CONDITIONAL
            || group.mood() == VerbGroup.Mood.SUBJUNCTIVE);
  }

  private static boolean future(VerbGroup group) {
    return group.modal().equals("will");
  }

  /** FORECAST or RECOMMENDATION. */
  static String kind(VerbGroup group) {
    return MUST.contains(group.modal()) ? "RECOMMENDATION" : "FORECAST";
  }

  /**
   * What is announced is a promise or a threat, and what is refused a rejection, whatever the act
   * itself would be (as in CAMEO's cue categories 03, 12 and 13); empty when the type stays.
   */
  static String promised(VerbGroup group, String type, boolean negated) {
    if (negated && group.isFinite() && COOPERATIVE.contains(type)) {
      return "REJECT";
    }
    boolean announced =
        group.tense() == VerbGroup.Tense.FUTURE
            || group.modal().equals("will")
            || group.modal().equals("would");
    if (!announced || negated) {
      return "";
    }
    return COOPERATIVE.contains(type) ? "AGREE" : FORCEFUL.contains(type) ? "THREATEN" : "";
  }

  /** What ending something of a type is; empty when that is nothing of its own. */
  static Optional<String> ended(String type) {
    return switch (type) {
      case "PROTEST", "ASSAULT", "SANCTION", "COERCE" -> Optional.of("CONCEDE");
      case "AID", "CONSULT", "COOPERATE", "SUPPORT" -> Optional.of("SANCTION");
      default -> Optional.empty();
    };
  }

  /** Whether a type is one of force or pressure. */
  static boolean isForceful(String type) {
    return FORCEFUL.contains(type);
  }

  /** Whether a type is one of force, pressure or protest. */
  static boolean isOpenConflict(String type) {
    return isForceful(type) || type.equals("PROTEST");
  }

  static boolean isJudgement(String type) {
    return type.equals("FORECAST") || type.equals("ASSESSMENT");
  }

  static boolean isOwnKind(String type) {
    return OWN.contains(type);
  }

  /** Whether the object of a trigger is an issue and not a happening told. */
  static boolean isStance(String type) {
    return STANCE.contains(type);
  }

  static boolean canNameEvent(PartOfSpeech tag) {
    return switch (tag) {
      case NOUN, PROPN -> true;
      case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, VERB, X ->
          false;
    };
  }
}
