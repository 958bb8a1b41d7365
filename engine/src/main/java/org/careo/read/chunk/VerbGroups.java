package org.careo.read.chunk;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.PartOfSpeech;
import org.careo.model.VerbGroup;
import org.careo.model.VerbGroup.Mood;
import org.careo.model.VerbGroup.Tense;
import org.careo.model.VerbGroup.VerbForm;
import org.careo.read.base.WordList;

/**
 * Finds the verb groups of a sentence from its tags: auxiliaries with adverbs, negation and clitics
 * between them and their verb. Participles and gerunds before a noun they modify are no groups.
 */
final class VerbGroups {
  private static final WordList CLITIC = ChunkWords.of("clitic");
  private static final WordList NEGATION = ChunkWords.of("negation");
  private static final WordList TO = ChunkWords.of("to");
  private static final WordList FUTURE = ChunkWords.of("future");
  private static final WordList WOULD = ChunkWords.of("would");
  private static final WordList MODAL = ChunkWords.of("modal");
  private static final WordList CARRYING = ChunkWords.of("carrying");
  private static final WordList GOVERNING = ChunkWords.of("governing");
  private static final WordList LINK = ChunkWords.of("link");
  private static final WordList GOING = ChunkWords.of("going");
  private static final WordList HAVING = ChunkWords.of("having");
  private static final WordList PERFECT = ChunkWords.of("perfect");
  private static final WordList ENGLISH_PERFECT = ChunkWords.of("english-perfect");
  private static final WordList BOUND = ChunkWords.of("bound");
  private static final WordList A = ChunkWords.of("a");
  private static final WordList QUE = ChunkWords.of("que");
  private static final WordList DE = ChunkWords.of("de");
  private static final WordList BY = ChunkWords.of("by");
  private static final WordList ENGLISH_BY = ChunkWords.of("english-by");
  private static final WordList PASSIVE = ChunkWords.of("passive");
  private static final WordList SPANISH_PASSIVE = ChunkWords.of("spanish-passive");

  private final ParsedSentence sentence;
  private final List<VerbGroup> groups = new ArrayList<>();

  VerbGroups(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  List<VerbGroup> find() {
    int at = 0;
    while (at < sentence.size()) {
      if (sentence.isVerbal(at) && !isModifier(at)) {
        at = group(at);
      } else {
        at++;
      }
    }
    return groups;
  }

  /** A participle, gerund or verb-like noun before the noun that it modifies. */
  private boolean isModifier(int word) {
    String relation = sentence.relation(word);
    boolean loose =
        relation.equals("amod") || relation.equals("compound") || relation.equals("case");
    return loose
        && !sentence.is(word, PartOfSpeech.AUX)
        && (sentence.head(word) > word || relation.equals("case"))
        && !sentence.has(word, "VerbForm=Fin");
  }

  /** Makes the group whose first verb is at a place; gives the place after its last verb. */
  private int group(int first) {
    List<Integer> verbs = new ArrayList<>(List.of(first));
    int last = first;
    while (true) {
      int next = nextVerb(last);
      if (next < 0) {
        break;
      }
      verbs.add(next);
      last = next;
    }
    int start = start(first);
    groups.add(describe(start, last, verbs));
    return last + 1;
  }

  /** The verb that goes on with an auxiliary; -1 when none does. */
  private int nextVerb(int verb) {
    boolean auxiliary = sentence.is(verb, PartOfSpeech.AUX);
    String lemma = sentence.lemma(verb);
    if (sentence.isSpanish()) {
      return nextSpanish(verb, auxiliary, lemma);
    }
    if (!auxiliary) {
      return -1;
    }
    for (int at = verb + 1; at < Math.min(sentence.size(), verb + 5); at++) {
      if (sentence.isVerbal(at)) {
        return isModifier(at) ? -1 : at;
      }
      boolean between =
          sentence.is(at, PartOfSpeech.ADV)
              || sentence.is(at, PartOfSpeech.PART) && !TO.contains(sentence.normal(at));
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  private int nextSpanish(int verb, boolean auxiliary, String lemma) {
    for (int at = verb + 1; at < Math.min(sentence.size(), verb + 5); at++) {
      String normal = sentence.normal(at);
      if (sentence.isVerbal(at)) {
        boolean finite = sentence.has(at, "VerbForm=Fin");
        boolean linked =
            at == verb + 2 && (A.contains(sentence.normal(at - 1)) && GOING.contains(lemma));
        boolean obliged =
            at == verb + 2
                && (QUE.contains(sentence.normal(at - 1))
                        && (HAVING.contains(lemma) || PERFECT.contains(lemma))
                    || DE.contains(sentence.normal(at - 1)) && BOUND.contains(lemma));
        boolean modal = MODAL.contains(lemma);
        return !finite && (auxiliary || linked || obliged || modal) ? at : -1;
      }
      boolean passive =
          sentence.is(at, PartOfSpeech.ADJ)
              && auxiliary
              && SPANISH_PASSIVE.contains(lemma)
              && isParticiple(normal)
              && (BY.contains(sentence.normal(at + 1)) || sentence.has(verb, "Tense=Past"));
      if (passive) {
        return at;
      }
      boolean link = LINK.contains(normal);
      boolean between =
          sentence.is(at, PartOfSpeech.ADV)
              || sentence.is(at, PartOfSpeech.PRON) && isClitic(normal)
              || link && at == verb + 1 && !auxiliaryOnly(lemma);
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean auxiliaryOnly(String lemma) {
    return !GOVERNING.contains(lemma);
  }

  static boolean isParticiple(String normal) {
    return normal.matches(
        ".{2,}(ad|id)[oa]s?|.*(hech|dich|puest|vist|escrit|muert|abiert|ciert|suelt|vuelt|rot)[oa]s?");
  }

  static boolean isClitic(String normal) {
    return CLITIC.contains(normal);
  }

  /** Takes particles, clitics and negation directly before the first verb into the group. */
  private int start(int first) {
    int start = first;
    while (start > 0) {
      String normal = sentence.normal(start - 1);
      boolean particle =
          sentence.isSpanish()
              ? sentence.is(start - 1, PartOfSpeech.PRON) && isClitic(normal) || isNegation(normal)
              : sentence.is(start - 1, PartOfSpeech.PART) && TO.contains(normal)
                  || isNegation(normal);
      if (!particle || taken(start - 1)) {
        break;
      }
      start--;
    }
    return start;
  }

  private boolean taken(int word) {
    return !groups.isEmpty() && groups.getLast().endToken() > word;
  }

  private static boolean isNegation(String normal) {
    return NEGATION.contains(normal);
  }

  private VerbGroup describe(int start, int last, List<Integer> verbs) {
    int first = verbs.getFirst();
    boolean negated = false;
    for (int at = start; at <= Math.min(last + 1, sentence.size() - 1); at++) {
      boolean inside = at <= last || !sentence.isSpanish();
      negated |=
          inside
              && isNegation(sentence.normal(at))
              && !sentence.is(at, PartOfSpeech.DET)
              && !sentence.is(at, PartOfSpeech.INTJ);
    }
    String modal = "";
    for (int verb : verbs) {
      if (modal.isEmpty() && (verb != last || verbs.size() == 1)) {
        modal = modal(verb);
      }
    }
    VerbForm form = form(first);
    boolean finite = form == VerbForm.FINITE;
    return new VerbGroup(
        start,
        last + 1,
        last,
        form,
        finite ? tense(verbs) : Tense.NONE,
        finite ? mood(verbs) : Mood.NONE,
        passive(verbs),
        negated,
        modal);
  }

  private String modal(int verb) {
    String lemma = sentence.lemma(verb);
    if (sentence.isSpanish()) {
      boolean carries = CARRYING.contains(lemma);
      boolean obliged =
          HAVING.contains(lemma) && QUE.contains(sentence.normal(verb + 1))
              || PERFECT.contains(lemma)
                  && (DE.contains(sentence.normal(verb + 1))
                      || QUE.contains(sentence.normal(verb + 1)));
      return carries || obliged ? lemma : "";
    }
    String label = sentence.labels().get(verb);
    return label.endsWith("/MD") && !isFuture(sentence.normal(verb)) ? lemma : "";
  }

  private static boolean isFuture(String normal) {
    return FUTURE.contains(normal);
  }

  private VerbForm form(int first) {
    if (sentence.has(first, "VerbForm=Fin")) {
      return VerbForm.FINITE;
    }
    boolean subject = hasSubject(first);
    if (sentence.has(first, "VerbForm=Ger")) {
      return VerbForm.GERUND;
    }
    if (sentence.has(first, "VerbForm=Part")) {
      // A participle behind its noun takes no object: "the plan rejected by" against "the house
      // rejected the plan", which the parser may take for one.
      boolean past =
          (subject || hasObject(first))
              && !sentence.isSpanish()
              && sentence.normal(first).endsWith("ed")
              && !isDoneBy(first);
      return past ? VerbForm.FINITE : VerbForm.PARTICIPLE;
    }
    if (sentence.has(first, "VerbForm=Inf")) {
      boolean marked = TO.contains(sentence.normal(first - 1)) || sentence.isSpanish();
      boolean asks = first == 0 || !marked && (subject || sentence.relation(first).equals("root"));
      return asks && !marked ? VerbForm.FINITE : VerbForm.INFINITIVE;
    }
    return VerbForm.FINITE;
  }

  /** "evacuated by the army", not "climbed by 4 percent": who did it stands behind. */
  private boolean isDoneBy(int verb) {
    return ENGLISH_BY.contains(sentence.normal(verb + 1))
        && verb + 2 < sentence.size()
        && !sentence.is(verb + 2, PartOfSpeech.NUM);
  }

  private boolean hasObject(int verb) {
    for (int word = verb + 1; word < Math.min(sentence.size(), verb + 12); word++) {
      if (sentence.head(word) == verb && sentence.relation(word).equals("obj")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSubject(int verb) {
    for (int word = Math.max(0, verb - 12); word < verb; word++) {
      if (sentence.head(word) == verb && sentence.relation(word).startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  private Tense tense(List<Integer> verbs) {
    int first = verbs.getFirst();
    String lemma = sentence.lemma(first);
    boolean more = verbs.size() > 1;
    if (sentence.isSpanish()) {
      boolean perfect =
          more && PERFECT.contains(lemma) && sentence.has(verbs.get(1), "VerbForm=Part");
      boolean past = sentence.has(first, "Tense=Past") || sentence.has(first, "Tense=Imp");
      if (perfect) {
        return past
            ? Tense.PLUPERFECT
            : sentence.has(first, "Tense=Fut") ? Tense.FUTURE : Tense.PERFECT;
      }
      if (sentence.has(first, "Tense=Fut")
          || more && GOING.contains(lemma) && A.contains(sentence.normal(first + 1)) && !past) {
        return Tense.FUTURE;
      }
      return past ? Tense.PAST : Tense.PRESENT;
    }
    if (isFuture(sentence.normal(first))) {
      return Tense.FUTURE;
    }
    boolean have = false;
    boolean had = false;
    for (int index = 0; index < verbs.size() - 1; index++) {
      int verb = verbs.get(index);
      if (ENGLISH_PERFECT.contains(sentence.lemma(verb))) {
        have = true;
        had = sentence.has(verb, "Tense=Past");
      }
    }
    if (have) {
      return had ? Tense.PLUPERFECT : Tense.PERFECT;
    }
    return sentence.has(first, "Tense=Past") ? Tense.PAST : Tense.PRESENT;
  }

  private Mood mood(List<Integer> verbs) {
    int first = verbs.getFirst();
    if (sentence.has(first, "Mood=Cnd")
        || !sentence.isSpanish() && isWould(sentence.normal(first))) {
      return Mood.CONDITIONAL;
    }
    if (sentence.has(first, "Mood=Sub")) {
      return Mood.SUBJUNCTIVE;
    }
    if (sentence.has(first, "Mood=Imp")) {
      return Mood.IMPERATIVE;
    }
    if (sentence.has(first, "VerbForm=Inf")) {
      return hasSubject(first) ? Mood.SUBJUNCTIVE : Mood.IMPERATIVE;
    }
    return Mood.INDICATIVE;
  }

  private static boolean isWould(String normal) {
    return WOULD.contains(normal);
  }

  private boolean passive(List<Integer> verbs) {
    int last = verbs.getLast();
    boolean participle = sentence.has(last, "VerbForm=Part") || sentence.is(last, PartOfSpeech.ADJ);
    if (verbs.size() < 2 || !participle) {
      return false;
    }
    String lemma = sentence.lemma(verbs.get(verbs.size() - 2));
    return PASSIVE.contains(lemma);
  }
}
