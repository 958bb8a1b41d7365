package org.careo.read.chunk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.careo.model.Clause;
import org.careo.model.Clause.Kind;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.VerbGroup;
import org.careo.model.VerbGroup.VerbForm;
import org.careo.read.base.WordList;

/**
 * Makes a clause of each verb group: the words whose nearest verb above is its own, from the first
 * to the last, clauses in between included, marks at the ends left out.
 */
final class Clauses {
  private static final WordList CONNECTIVE = ChunkWords.of("connective");
  private static final WordList THAT = ChunkWords.of("that");
  private static final WordList ENGLISH_THAT = ChunkWords.of("english-that");
  private static final WordList WHAT = ChunkWords.of("what");
  private static final WordList TO = ChunkWords.of("to");

  private final ParsedSentence sentence;
  private final List<VerbGroup> groups;
  private final int firstGroup;
  private final int firstPhrase;
  private final int[] groupOf;
  private final int[] owner;
  private final int[] starts;
  private final int[] ends;
  private final Subjects subjects;

  Clauses(
      ParsedSentence sentence,
      List<VerbGroup> groups,
      List<NounPhrase> phrases,
      int firstGroup,
      int firstPhrase) {
    this.sentence = sentence;
    this.groups = groups;
    this.firstGroup = firstGroup;
    this.firstPhrase = firstPhrase;
    groupOf = new int[sentence.size()];
    owner = new int[sentence.size()];
    starts = new int[groups.size()];
    ends = new int[groups.size()];
    int[] predicates = predicates();
    own();
    hulls();
    subjects = new Subjects(sentence, groups, phrases, groupOf, predicates);
  }

  List<Clause> find() {
    List<Clause> clauses = new ArrayList<>();
    if (groups.isEmpty()) {
      clauses.add(
          new Clause(sentence.first(), sentence.first() + sentence.size(), -1, -1, Kind.MAIN, -1));
      return clauses;
    }
    int[] introducers = new int[groups.size()];
    Kind[] kinds = new Kind[groups.size()];
    for (int group = 0; group < groups.size(); group++) {
      introducers[group] = introducer(group);
      kinds[group] = kind(group, introducers[group]);
      boolean relative = kinds[group] == Kind.RELATIVE && introducers[group] >= 0;
      if (relative && sentence.isRelative(introducers[group])) {
        starts[group] = relativeStart(introducers[group]);
      }
    }
    int promoted = promote(kinds, introducers);
    for (int group = 0; group < groups.size(); group++) {
      int subject = subjects.of(group, kinds[group], introducers[group]);
      if (kinds[group] == Kind.PARTICIPIAL && reports(groups.get(group))) {
        int main = mainBefore(group, kinds);
        subject = main < 0 ? subject : subjects.of(main, Kind.MAIN, -1);
      }
      if (subject < 0 && group == promoted) {
        subject = subjects.apart(groups.get(group));
      }
      clauses.add(
          new Clause(
              sentence.first() + starts[group],
              sentence.first() + ends[group],
              firstGroup + group,
              subject < 0 ? -1 : firstPhrase + subject,
              kinds[group],
              introducers[group] < 0 ? -1 : sentence.first() + introducers[group]));
    }
    clauses.sort(
        (left, right) ->
            left.firstToken() != right.firstToken()
                ? Integer.compare(left.firstToken(), right.firstToken())
                : Integer.compare(right.endToken(), left.endToken()));
    return clauses;
  }

  /** A gerund after a comma that takes a clause or quotation of its own: ", adding that …". */
  private boolean reports(VerbGroup verbs) {
    String next = sentence.normal(verbs.endToken());
    boolean takes = THAT.contains(next) || next.equals("\"") || next.equals(":");
    return verbs.form() == VerbForm.GERUND
        && takes
        && sentence.normal(verbs.firstToken() - 1).equals(",");
  }

  private int mainBefore(int group, Kind[] kinds) {
    for (int before = group - 1; before >= 0; before--) {
      if (groups.get(before).isFinite()
          && (kinds[before] == Kind.MAIN || kinds[before] == Kind.COORDINATED)) {
        return before;
      }
    }
    return -1;
  }

  /** A relative clause begins at its pronoun or the preposition before it. */
  private int relativeStart(int introducer) {
    return introducer > 0 && sentence.is(introducer - 1, PartOfSpeech.ADP)
        ? introducer - 1
        : introducer;
  }

  /**
   * A sentence with finite verbs has a main clause: where the tree left none, the first finite
   * clause that nothing introduces is it. Gives the group made main; -1 when none was.
   */
  private int promote(Kind[] kinds, int[] introducers) {
    int candidate = -1;
    for (int group = 0; group < kinds.length; group++) {
      boolean finite = groups.get(group).form() == VerbForm.FINITE;
      if (finite && kinds[group] == Kind.MAIN) {
        return subjects.has(group) ? -1 : group;
      }
      if (finite && introducers[group] < 0 && candidate < 0) {
        candidate = group;
      }
    }
    if (candidate >= 0) {
      kinds[candidate] = Kind.MAIN;
    }
    return candidate;
  }

  /** The word that carries each group in the tree: its verb, or what a copula says. */
  private int[] predicates() {
    Arrays.fill(groupOf, -1);
    int[] predicates = new int[groups.size()];
    for (int group = 0; group < groups.size(); group++) {
      VerbGroup verbs = groups.get(group);
      int predicate = verbs.head();
      String relation = sentence.relation(predicate);
      boolean serves = relation.equals("cop") || relation.startsWith("aux");
      int above = sentence.head(predicate);
      if (serves && above >= 0 && groupOf[above] < 0 && !isOtherVerb(above, group)) {
        predicate = above;
      }
      predicates[group] = predicate;
      groupOf[predicate] = group;
      for (int word = verbs.firstToken(); word < verbs.endToken(); word++) {
        groupOf[word] = groupOf[word] < 0 || word == verbs.head() ? group : groupOf[word];
      }
    }
    return predicates;
  }

  private boolean isOtherVerb(int word, int group) {
    for (int other = group + 1; other < groups.size(); other++) {
      VerbGroup verbs = groups.get(other);
      if (verbs.firstToken() <= word && word < verbs.endToken()) {
        return true;
      }
      if (verbs.firstToken() > word) {
        return false;
      }
    }
    return false;
  }

  /** For each word the group nearest above it; each path is walked once. */
  private void own() {
    Arrays.fill(owner, -2);
    int[] path = new int[sentence.size()];
    for (int word = 0; word < sentence.size(); word++) {
      int length = 0;
      int at = word;
      while (at >= 0 && owner[at] == -2 && groupOf[at] < 0 && length < path.length) {
        path[length++] = at;
        at = sentence.head(at);
      }
      int found = at < 0 ? -1 : owner[at] != -2 ? owner[at] : groupOf[at];
      for (int index = 0; index < length; index++) {
        owner[path[index]] = found;
      }
      if (groupOf[word] >= 0) {
        owner[word] = groupOf[word];
      }
    }
  }

  private void hulls() {
    for (int group = 0; group < groups.size(); group++) {
      starts[group] = groups.get(group).firstToken();
      ends[group] = groups.get(group).endToken();
    }
    for (int word = 0; word < sentence.size(); word++) {
      int group = owner[word];
      if (group < 0 || sentence.is(word, PartOfSpeech.PUNCT)) {
        continue;
      }
      starts[group] = Math.min(starts[group], word);
      ends[group] = Math.max(ends[group], word + 1);
    }
  }

  /** The word that introduces a clause; -1 when none. */
  private int introducer(int group) {
    int verb = groups.get(group).firstToken();
    for (int word = starts[group]; word < verb; word++) {
      if (owner[word] != group) {
        continue;
      }
      boolean links =
          sentence.is(word, PartOfSpeech.SCONJ)
              || sentence.isRelative(word)
              || sentence.relation(word).equals("mark") && sentence.is(word, PartOfSpeech.ADP);
      if (links) {
        return word;
      }
    }
    return -1;
  }

  private Kind kind(int group, int introducer) {
    VerbGroup verbs = groups.get(group);
    int predicate = subjects.predicate(group);
    String relation = sentence.relation(predicate);
    if (verbs.form() != VerbForm.FINITE && isJoinedToFinite(predicate, relation)) {
      return Kind.COORDINATED;
    }
    if (verbs.form() == VerbForm.INFINITIVE) {
      return Kind.INFINITIVE;
    }
    if (verbs.form() != VerbForm.FINITE) {
      return Kind.PARTICIPIAL;
    }
    if (introducer >= 0 && isRelativeAfterNoun(introducer)) {
      return Kind.RELATIVE;
    }
    if (introducer >= 0 && !relation.equals("root")) {
      return introduced(predicate, relation, introducer);
    }
    return switch (relation) {
      case "conj" -> Kind.COORDINATED;
      case "ccomp", "csubj", "xcomp" -> Kind.COMPLEMENT;
      case "acl", "acl:relcl" -> Kind.RELATIVE;
      case "advcl" -> sentence.isSpanish() ? Kind.ADVERBIAL : unmarked(predicate);
      default -> Kind.MAIN;
    };
  }

  /** "has seized boats and arrested …", "may rise and flood": one auxiliary for two verbs. */
  private boolean isJoinedToFinite(int predicate, String relation) {
    int head = sentence.head(predicate);
    int above = head < 0 ? -1 : groupOf[head];
    boolean marked = TO.contains(sentence.normal(predicate - 1));
    return relation.equals("conj")
        && !marked
        && above >= 0
        && groups.get(above).isFinite()
        && groups.get(above).endToken() - groups.get(above).firstToken() > 1
        && !sentence.has(predicate, "VerbForm=Ger");
  }

  /** A relative pronoun behind a noun and perhaps a comma or preposition. */
  private boolean isRelativeAfterNoun(int introducer) {
    boolean pronoun =
        sentence.isRelative(introducer)
            && (sentence.is(introducer, PartOfSpeech.PRON)
                || sentence.is(introducer, PartOfSpeech.DET));
    int before = introducer - 1;
    while (before >= 0
        && (sentence.is(before, PartOfSpeech.ADP)
            || sentence.normal(before).equals(",")
            || sentence.isSpanish() && sentence.is(before, PartOfSpeech.DET))) {
      before--;
    }
    boolean noun =
        sentence.is(before, PartOfSpeech.NOUN) || sentence.is(before, PartOfSpeech.PROPN);
    boolean asks =
        WHAT.contains(sentence.normal(introducer))
            || ENGLISH_THAT.contains(sentence.normal(introducer)) && before < introducer - 1;
    return pronoun && noun && !asks;
  }

  /** An adverbial clause without a word that introduces it is rather a main clause. */
  private Kind unmarked(int predicate) {
    int head = sentence.head(predicate);
    return head >= 0 && head < predicate ? Kind.ADVERBIAL : Kind.MAIN;
  }

  private Kind introduced(int predicate, String relation, int introducer) {
    String word = sentence.normal(introducer);
    boolean that = THAT.contains(word);
    if (that && sentence.is(introducer, PartOfSpeech.SCONJ)) {
      return relation.equals("advcl") && introducer > 0 && isConnective(introducer)
          ? Kind.ADVERBIAL
          : relation.equals("acl:relcl") ? Kind.RELATIVE : Kind.COMPLEMENT;
    }
    if (sentence.is(introducer, PartOfSpeech.PRON) || sentence.is(introducer, PartOfSpeech.DET)) {
      boolean asks = relation.equals("ccomp") || relation.equals("csubj") || relation.equals("obj");
      return asks ? Kind.COMPLEMENT : Kind.RELATIVE;
    }
    return switch (relation) {
      case "ccomp", "csubj", "xcomp" -> Kind.COMPLEMENT;
      case "acl", "acl:relcl" -> Kind.RELATIVE;
      case "conj" -> sentence.head(predicate) >= 0 ? Kind.COORDINATED : Kind.ADVERBIAL;
      default -> Kind.ADVERBIAL;
    };
  }

  /** "so that", "ya que", "para que": the word before makes the clause adverbial. */
  private boolean isConnective(int introducer) {
    return CONNECTIVE.contains(sentence.normal(introducer - 1));
  }
}
