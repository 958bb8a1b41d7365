package org.careo.read.chunk;

import java.util.Arrays;
import java.util.List;
import org.careo.model.Clause.Kind;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.VerbGroup;
import org.careo.model.VerbGroup.VerbForm;

/**
 * Finds the subject of each clause: the tree's own, else the noun phrase that stands where subjects
 * stand, else the one shared with the verb it is joined to or hangs under. A relative clause whose
 * pronoun is its subject has the phrase that the pronoun stands for.
 */
final class Subjects {
  private static final int DEEPEST = 6;

  private final ParsedSentence sentence;
  private final List<VerbGroup> groups;
  private final List<NounPhrase> phrases;
  private final int[] groupOf;
  private final int[] predicates;
  private final int[] phraseOf;
  private final int[] subjectWord;

  Subjects(
      ParsedSentence sentence,
      List<VerbGroup> groups,
      List<NounPhrase> phrases,
      int[] groupOf,
      int[] predicates) {
    this.sentence = sentence;
    this.groups = groups;
    this.phrases = phrases;
    this.groupOf = groupOf;
    this.predicates = predicates;
    phraseOf = new int[sentence.size()];
    Arrays.fill(phraseOf, -1);
    for (int index = 0; index < phrases.size(); index++) {
      phraseOf[phrases.get(index).head()] = index;
    }
    subjectWord = new int[groups.size()];
    Arrays.fill(subjectWord, -1);
    for (int word = 0; word < sentence.size(); word++) {
      int head = sentence.head(word);
      if (head >= 0 && sentence.relation(word).startsWith("nsubj")) {
        int group = groupOf[head];
        boolean better =
            group >= 0 && (subjectWord[group] < 0 || word < groups.get(group).firstToken());
        if (better) {
          subjectWord[group] = word;
        }
      }
    }
  }

  int predicate(int group) {
    return predicates[group];
  }

  /** Whether the tree names a subject for a group. */
  boolean has(int group) {
    return subjectWord[group] >= 0;
  }

  /** Index of a clause's subject among the sentence's phrases; -1 when unknown or dropped. */
  int of(int group, Kind kind, int introducer) {
    boolean behind = subjectWord[group] > introducer;
    if (kind == Kind.RELATIVE && introducer >= 0 && sentence.isRelative(introducer) && !behind) {
      return antecedentBefore(introducer);
    }
    return resolve(group, kind, 0);
  }

  /** The phrase directly before a relative pronoun, the longest that ends there. */
  private int antecedentBefore(int introducer) {
    int at = introducer;
    while (at > 0
        && (sentence.is(at - 1, PartOfSpeech.ADP) || sentence.normal(at - 1).equals(","))) {
      at--;
    }
    int group = groupAfter(introducer);
    int head = group < 0 ? -1 : sentence.head(predicates[group]);
    if (head >= 0 && head < introducer && phraseOf[head] >= 0) {
      return phraseOf[head];
    }
    for (int index = 0; index < phrases.size(); index++) {
      if (phrases.get(index).endToken() == at) {
        return index;
      }
    }
    return -1;
  }

  private int groupAfter(int word) {
    for (int group = 0; group < groups.size(); group++) {
      if (groups.get(group).firstToken() >= word) {
        return group;
      }
    }
    return -1;
  }

  /**
   * A subject that a comma parts from its verb: {@code "The order, signed in June, takes effect"}:
   * the first phrase of the sentence that no preposition goes before.
   */
  int apart(VerbGroup verbs) {
    for (int index = 0; index < phrases.size(); index++) {
      NounPhrase phrase = phrases.get(index);
      if (phrase.endToken() > verbs.firstToken()) {
        return -1;
      }
      boolean after =
          phrase.firstToken() > 0
              && (sentence.is(phrase.firstToken() - 1, PartOfSpeech.ADP)
                  || sentence.isVerbal(phrase.firstToken() - 1));
      boolean parted = sentence.normal(phrase.endToken()).equals(",");
      if (!after && parted) {
        return index;
      }
    }
    return -1;
  }

  private int resolve(int group, Kind kind, int depth) {
    int word = subjectWord[group];
    if (word >= 0 && sentence.isRelative(word)) {
      return antecedent(group);
    }
    if (word >= 0 && phraseOf[word] >= 0) {
      return phraseOf[word];
    }
    VerbGroup verbs = groups.get(group);
    if (verbs.form() == VerbForm.FINITE) {
      int placed = inverted(verbs);
      placed = placed >= 0 || kind == Kind.RELATIVE ? placed : before(verbs);
      if (placed >= 0) {
        return placed;
      }
      if (kind == Kind.RELATIVE && !sentence.isSpanish()) {
        return antecedent(group);
      }
    }
    return depth < DEEPEST ? shared(group, kind, depth) : -1;
  }

  /** {@code “…,” said the mayor}: a phrase directly behind a verb that a mark goes before. */
  private int inverted(VerbGroup verbs) {
    int before = verbs.firstToken() - 1;
    boolean marked =
        before >= 0
            && sentence.is(before, PartOfSpeech.PUNCT)
            && "\",—–-»".contains(sentence.normal(before));
    if (!marked || verbs.endToken() >= sentence.size()) {
      return -1;
    }
    if (!sentence.isSpanish() && verbs.endToken() - verbs.firstToken() > 1) {
      return -1;
    }
    return startingAt(verbs.endToken());
  }

  private int startingAt(int word) {
    for (int index = 0; index < phrases.size(); index++) {
      NounPhrase phrase = phrases.get(index);
      if (phrase.firstToken() == word) {
        boolean clitic =
            VerbGroups.isClitic(sentence.normal(phrase.head()))
                && sentence.is(phrase.head(), PartOfSpeech.PRON);
        return clitic ? -1 : index;
      }
      if (phrase.firstToken() > word) {
        return -1;
      }
    }
    return -1;
  }

  /** A phrase directly before the verb that no preposition goes before. */
  private int before(VerbGroup verbs) {
    int at = verbs.firstToken();
    while (at > 0 && sentence.is(at - 1, PartOfSpeech.ADV)) {
      at--;
    }
    int found = -1;
    for (int index = 0; index < phrases.size(); index++) {
      NounPhrase phrase = phrases.get(index);
      if (phrase.endToken() == at) {
        boolean after =
            phrase.firstToken() > 0 && sentence.is(phrase.firstToken() - 1, PartOfSpeech.ADP);
        boolean time = sentence.relation(phrase.head()).startsWith("obl") && sentence.isSpanish();
        if (!after
            && !time
            && (found < 0 || phrase.firstToken() < phrases.get(found).firstToken())) {
          found = index;
        }
      }
    }
    boolean clause =
        found >= 0
            && (phrases.get(found).firstToken() == 0
                || !sentence.isVerbal(phrases.get(found).firstToken() - 1));
    return clause ? found : -1;
  }

  /** The phrase that a relative pronoun stands for: what the clause hangs under. */
  private int antecedent(int group) {
    int head = sentence.head(predicates[group]);
    if (head >= 0 && phraseOf[head] >= 0) {
      return phraseOf[head];
    }
    int verb = groups.get(group).firstToken();
    int best = -1;
    for (int index = 0; index < phrases.size() && phrases.get(index).firstToken() < verb; index++) {
      int end = phrases.get(index).endToken();
      boolean nearer = best < 0 || end > phrases.get(best).endToken();
      if (end <= verb && nearer) {
        best = index;
      }
    }
    return best >= 0 && verb - phrases.get(best).endToken() <= 3 ? best : -1;
  }

  private int shared(int group, Kind kind, int depth) {
    int predicate = predicates[group];
    String relation = sentence.relation(predicate);
    int head = sentence.head(predicate);
    if (head < 0) {
      return -1;
    }
    int above = groupOf[head];
    boolean joined = relation.equals("conj");
    boolean loose = groups.get(group).form() != VerbForm.FINITE;
    if (above < 0) {
      return loose && relation.startsWith("acl") ? phraseOf[head] : -1;
    }
    if (above == group) {
      return -1;
    }
    if (joined && !loose && sentence.isSpanish() && !agrees(group, above)) {
      return -1;
    }
    if (!joined && !loose) {
      return -1;
    }
    if (kind == Kind.INFINITIVE && relation.equals("xcomp")) {
      int object = objectOf(above, groups.get(group).firstToken());
      if (object >= 0) {
        return object;
      }
    }
    Kind aboveKind =
        sentence.relation(predicates[above]).startsWith("acl") ? Kind.RELATIVE : Kind.MAIN;
    return resolve(above, aboveKind, depth + 1);
  }

  /** Person and number of two Spanish verbs do not speak against one subject. */
  private boolean agrees(int group, int above) {
    String number = number(groups.get(group));
    String other = number(groups.get(above));
    return number.isEmpty() || other.isEmpty() || number.equals(other);
  }

  private String number(VerbGroup verbs) {
    for (int word = verbs.firstToken(); word < verbs.endToken(); word++) {
      if (sentence.has(word, "VerbForm=Fin")) {
        return (sentence.has(word, "Number=Plur")
                ? "plural"
                : sentence.has(word, "Number=Sing") ? "singular" : "")
            + (sentence.has(word, "Person=1") ? "1" : "");
      }
    }
    return "";
  }

  /** Object between a verb and the infinitive under it: "ordered the army to leave". */
  private int objectOf(int group, int until) {
    for (int word = groups.get(group).endToken(); word < until; word++) {
      int head = sentence.head(word);
      boolean object =
          sentence.relation(word).equals("obj") || sentence.relation(word).equals("iobj");
      if (object && head >= 0 && groupOf[head] == group && phraseOf[word] >= 0) {
        return phraseOf[word];
      }
    }
    return -1;
  }
}
