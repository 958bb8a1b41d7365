package org.careo.picture.happening;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Language;
import org.careo.text.Folding;
import org.careo.text.ResourceTable;
import org.careo.text.word.NounKinds;
import org.careo.text.word.Stems;

/** The lexicon of words that name what people and groups do to one another. */
final class Triggers {
  private static final String RESOURCE = "/org/careo/picture/happenings.tsv";

  /** Longest phrase, in words. */
  static final int LONGEST = 4;

  /** What is set before the office somebody had: "exministro". */
  private static final String FORMER = "ex";

  private final Map<String, Trigger> triggers = new HashMap<>();
  private final Set<String> phraseStarts = new HashSet<>();

  private Triggers() {}

  /**
   * What a word names.
   *
   * @param type PLOVER type, or a kind of our own, or a stage
   * @param mode PLOVER mode; empty when none
   * @param weak whether it names a happening only beside somebody in a role
   * @param kind kind of the row, weak nouns being nouns
   * @param word the word or words as the row has them
   * @param sense conditions of the sense that decided; empty when the lexicon alone did
   */
  record Trigger(String type, String mode, boolean weak, String kind, String word, String sense) {

    /** What decided, for the reader. */
    String rule() {
      return sense.isEmpty() ? kind + " " + word : kind + " " + word + " (" + sense + ")";
    }

    Trigger inSense(String type, String mode, String sense) {
      return new Trigger(type, mode, weak, kind, word, sense);
    }
  }

  static Triggers load() {
    Triggers lexicon = new Triggers();
    ResourceTable.rows(RESOURCE, -1).forEach(lexicon::add);
    return lexicon;
  }

  private void add(String[] fields) {
    boolean weak = fields[2].equals("weak");
    String kind = weak ? "noun" : fields[2];
    for (String words : fields[4].split("\\|")) {
      String folded = Folding.fold(words);
      Trigger trigger =
          new Trigger(fields[0], fields[1].equals("-") ? "" : fields[1], weak, kind, words, "");
      triggers.putIfAbsent(kind + " " + fields[3] + " " + folded, trigger);
      if (kind.equals("phrase")) {
        phraseStarts.add(fields[3] + " " + folded.substring(0, folded.indexOf(' ')));
      }
    }
  }

  /**
   * What a verb names.
   *
   * @param lemma its infinitive, or the lemma of a participle that was read as an adjective
   */
  Optional<Trigger> verb(Language language, String lemma) {
    Optional<Trigger> verb = get("verb", language, lemma);
    return verb.isPresent() || !language.equals(Language.SPANISH)
        ? verb
        : Stems.ofParticiple(Folding.fold(lemma)).stream()
            .flatMap(infinitive -> get("verb", language, infinitive).stream())
            .findFirst();
  }

  Optional<Trigger> noun(Language language, String lemma) {
    return get("noun", language, lemma);
  }

  /** Whether a phrase of the lexicon begins with this word. */
  boolean beginsPhrase(Language language, String word) {
    return phraseStarts.contains(language.tag() + " " + Folding.fold(word));
  }

  Optional<Trigger> phrase(Language language, String words) {
    return get("phrase", language, words);
  }

  /** Whether a verb lends its subject to the event noun after it. */
  boolean isLight(Language language, String lemma) {
    return get("light", language, lemma).isPresent();
  }

  /** Whether a verb says that its subject comes to pass: occur, erupt, estallar. */
  boolean isOccurrence(Language language, String lemma) {
    return get("occurrence", language, lemma).isPresent();
  }

  /** Whether a noun only carries the event noun after it: part, series, cabo. */
  boolean isCarrier(Language language, String lemma) {
    return get("carrier", language, lemma).isPresent();
  }

  /** Whether a noun only says how many: dozens, group, mitad. */
  boolean isCount(Language language, String lemma) {
    return get("count", language, lemma).isPresent();
  }

  /** Whether a noun makes a mere thought of what it is about: idea, possibility, refusal. */
  boolean isThought(Language language, String lemma) {
    return get("thought", language, lemma).isPresent();
  }

  /** Whether a noun names something that cannot act, by its word or its ending. */
  boolean isInanimate(Language language, String word) {
    String folded = Folding.fold(word);
    if (isBody(language, folded)) {
      return false;
    }
    if (get("thing", language, folded).isPresent()) {
      return true;
    }
    return endsAs("ending", language, folded);
  }

  private boolean endsAs(String kind, Language language, String folded) {
    for (int length = 2; length <= 6 && length + 2 < folded.length(); length++) {
      if (get(kind, language, folded.substring(folded.length() - length)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun names a body of people: government, federation, ayuntamiento. */
  boolean isBody(Language language, String word) {
    return get("body", language, word).isPresent();
  }

  /**
   * Whether a noun names people or a body of people, by its word or its ending: prisoner, nurse,
   * council, campesino.
   *
   * @param word a lemma, or a form that has none of its own
   */
  boolean isPeople(Language language, String word) {
    String folded = Folding.fold(word);
    return get("people", language, folded).isPresent()
        || isBody(language, folded)
        || get("thing", language, folded).isEmpty() && endsAs("person", language, folded)
        || folded.startsWith(FORMER)
            && folded.length() > FORMER.length()
            && get("people", language, folded.substring(FORMER.length())).isPresent()
        || get("thing", language, folded).isEmpty() && isKnownPeople(language, folded);
  }

  /** Whether the table of nouns has it as people; a Spanish one by its usual English word. */
  private static boolean isKnownPeople(Language language, String folded) {
    return NounKinds.shipped().of(language, folded) != NounKinds.Kind.OTHER;
  }

  /** Whether a verb or noun commands: order, instruct, decreto. */
  boolean isCommand(Language language, String lemma) {
    return get("command", language, lemma).isPresent();
  }

  /** Whether a word names armed people of a state: army, troop, armada. */
  boolean isForce(Language language, String lemma) {
    return get("force", language, lemma).isPresent();
  }

  /** Whether a word names armed people, of a state or not: soldier, guerrilla, sicario. */
  boolean isArmed(Language language, String lemma) {
    return isForce(language, lemma) || get("armed", language, lemma).isPresent();
  }

  /** Whether an event noun names no single act: violence, control, presión. */
  boolean isMass(Language language, String lemma) {
    return get("mass", language, lemma).isPresent();
  }

  /** Whether a Spanish verb's "se" is its own and makes no passive: enfrentar, negar. */
  boolean isPronominal(String lemma) {
    return get("pronominal", Language.SPANISH, lemma).isPresent();
  }

  /** Whether a noun names what carries somebody's words: letter, statement, comunicado. */
  boolean isLetter(Language language, String lemma) {
    return get("letter", language, lemma).isPresent();
  }

  /** Whether an event noun behind a verb is only feared or held off: fear, avert, temer. */
  boolean isDread(Language language, String lemma) {
    return get("dread", language, lemma).isPresent();
  }

  /** Whether a verb only offers or promises what its object names: offer, pledge, ofrecer. */
  boolean isOffer(Language language, String lemma) {
    return get("offer", language, lemma).isPresent();
  }

  /** Whether "of" behind an event noun names whom it is done to: kidnapping, arrest, rescate. */
  boolean isPatient(Language language, String lemma) {
    return get("patient", language, lemma).isPresent();
  }

  /** Whether a verb moves its object to do what the infinitive after it says: order, ask, pedir. */
  boolean isControl(Language language, String lemma) {
    return get("control", language, lemma).isPresent();
  }

  /** Whether a noun names what an act leaves behind as well as the act: order, reward, acuerdo. */
  boolean isResult(Language language, String lemma) {
    return get("result", language, lemma).isPresent();
  }

  /** Whether a verb ends what its object names: end, suspend, levantar. */
  boolean isEnding(Language language, String lemma) {
    return get("end", language, lemma).isPresent();
  }

  /** Whether a verb says in what state its subject is or comes: be, remain, go, entrar. */
  boolean isCopula(Language language, String lemma) {
    return get("copula", language, lemma).isPresent();
  }

  /** How far what a verb governs has come, by this verb; empty when it says nothing of it. */
  Optional<Trigger> stage(Language language, String lemma) {
    return get("stage", language, lemma);
  }

  /** How far what a verb behind a word like "about" or "set" tells has come; empty for others. */
  Optional<Trigger> verge(Language language, String lemma) {
    return get("verge", language, lemma);
  }

  private Optional<Trigger> get(String kind, Language language, String words) {
    return Optional.ofNullable(
        triggers.get(kind + " " + language.tag() + " " + Folding.fold(words)));
  }
}
