package org.careo.picture.stance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/**
 * A clause of what somebody says: its mood, its subject beside who speaks, its words.
 *
 * @param told the innermost statement its verb stands in
 */
record Said(
    Surroundings around, Sentence sentence, Clause clause, VerbGroup group, Statement told) {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");

  /** Verbs that open a supposition when they stand first. */
  private static final Set<String> INVERTED = SMALL_WORDS.of("said-inverted");

  private static final Set<String> SELF = SMALL_WORDS.of("said-self");
  private static final Set<String> OURS = SMALL_WORDS.of("said-ours");
  private static final Set<String> THIRD = SMALL_WORDS.of("said-third");
  private static final Set<String> SUPPOSING = SMALL_WORDS.of("said-supposing");
  private static final Set<String> EXISTING = SMALL_WORDS.of("said-existing");

  /** Farthest a content's first verb may stand behind its beginning, in characters. */
  private static final int OPENING = 8;

  Reading reading() {
    return around.reading();
  }

  Language language() {
    return sentence.language();
  }

  /** The word at a token, folded. */
  String word(int token) {
    return Folding.fold(reading().tokens().get(token).span().of(around.text()));
  }

  /** The folded lemma of the main verb. */
  String lemma() {
    return Folding.fold(reading().tokens().get(main()).lemma());
  }

  /** The main verb. */
  int main() {
    return main(around, group);
  }

  /** The main verb of a group; of "is going to come" the verb to come. */
  static int main(Surroundings around, VerbGroup group) {
    return isGoingTo(around, group)
        ? around.reading().verbGroups().stream()
            .filter(each -> each.firstToken() >= group.endToken())
            .findFirst()
            .map(VerbGroup::head)
            .orElse(group.head())
        : group.head();
  }

  /** Whether a group is the first part of "is going to come". */
  static boolean isGoingTo(Surroundings around, VerbGroup group) {
    List<Token> tokens = around.reading().tokens();
    return group.endToken() < tokens.size()
        && Folding.fold(tokens.get(group.head()).span().of(around.text())).equals("going")
        && Folding.fold(tokens.get(group.endToken()).span().of(around.text())).equals("to");
  }

  boolean isAuthors() {
    return told.form() == Statement.Form.AUTHOR;
  }

  boolean isFuture() {
    return isFuture(around, group);
  }

  /** Whether a verb tells what is to come: "will come", "is going to come", "vendrá". */
  static boolean isFuture(Surroundings around, VerbGroup group) {
    return group.tense() == VerbGroup.Tense.FUTURE
        || group.modal().equals("will")
        || isGoingTo(around, group);
  }

  boolean isPast() {
    return switch (group.tense()) {
      case PAST, PERFECT, PLUPERFECT -> true;
      case PRESENT, FUTURE, NONE -> false;
    };
  }

  /** Whether it says that something is there: "there is no", "no hay". */
  boolean isExistential() {
    return EXISTING.contains(lemma())
        || lemma().equals("be")
            && clause.subject() >= 0
            && word(reading().nounPhrases().get(clause.subject()).head()).equals("there");
  }

  /** Who says it; of the author's own, the body that publishes a "we", the author of an "I". */
  Speaker holder() {
    if (!isAuthors()) {
      return told.speaker();
    }
    return around.publisher(isSingular());
  }

  private boolean isSingular() {
    if (clause.subject() >= 0) {
      String head = word(reading().nounPhrases().get(clause.subject()).head());
      return head.equals("i") || head.equals("yo");
    }
    return isFirstPerson("Number=Sing");
  }

  /** Whether a verb of the group is in the first person, with another feature if one is given. */
  private boolean isFirstPerson(String number) {
    for (int i = group.firstToken(); i < group.endToken(); i++) {
      Token token = reading().tokens().get(i);
      boolean verb = token.tag() == PartOfSpeech.VERB || token.tag() == PartOfSpeech.AUX;
      if (verb && token.has("Person=1") && (number.isEmpty() || token.has(number))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause itself is the supposition: "if they come", "should they come". */
  boolean isSupposed() {
    int first = clause.firstToken();
    return clause.introducer() >= 0 && isSupposing(clause.introducer())
        || isSupposing(first)
        || INVERTED.contains(word(first)) && group.firstToken() == first
        || first > sentence.firstToken() && isSupposing(first - 1);
  }

  /** Whether a supposition stands anywhere in its sentence. */
  boolean isConditional() {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (isSupposing(i)) {
        return true;
      }
    }
    return false;
  }

  /** With its accent: "sí" is none. */
  private boolean isSupposing(int token) {
    String written = reading().tokens().get(token).span().of(around.text());
    return SUPPOSING.contains(written.toLowerCase(Locale.ROOT));
  }

  /** Whether the subject is "I" or "we", said or in the verb. */
  boolean isFirstPerson() {
    // What stands behind a Spanish verb of the first person is no subject of it: "no vendemos el
    // agua".
    boolean inVerb = clause.subject() < 0 || language().equals(Language.SPANISH);
    return inVerb && isFirstPerson("")
        || clause.subject() >= 0
            && SELF.contains(word(reading().nounPhrases().get(clause.subject()).head()));
  }

  /**
   * Whether who speaks, or what is theirs, is the subject, by pronoun, verb or name.
   *
   * @param mentions mentions by the offset where they end
   */
  boolean isOwn(Speaker holder, Map<Integer, Mention> mentions) {
    if (isFirstPerson() || isAuthors()) {
      return isFirstPerson();
    }
    boolean retold = told.form() != Statement.Form.DIRECT;
    if (clause.subject() < 0) {
      boolean spanish = language().equals(Language.SPANISH);
      return spanish && retold && opensContent() && !isImpersonal();
    }
    NounPhrase phrase = reading().nounPhrases().get(clause.subject());
    Mention mention = mentions.get(reading().tokens().get(phrase.endToken() - 1).end());
    String actor = mention == null ? "" : mention.actor();
    if (!actor.isEmpty() && actor.equals(holder.actor())) {
      return true;
    }
    boolean third = retold && THIRD.contains(word(phrase.head())) && actor.isEmpty();
    return third || OURS.contains(word(phrase.firstToken()));
  }

  /** Whether the clause opens the content: its dropped subject is then who speaks. */
  private boolean opensContent() {
    int verb = reading().tokens().get(group.firstToken()).start();
    return verb - told.content().getFirst().start() <= OPENING;
  }

  private boolean isImpersonal() {
    return isExistential()
        || word(group.firstToken()).equals("se")
        || group.modal().equals("haber");
  }

  /** From the subject to the mark that ends the thought, inside what is said. */
  Span thought() {
    int first = group.firstToken();
    if (clause.subject() >= 0) {
      first = Math.min(first, reading().nounPhrases().get(clause.subject()).firstToken());
    }
    first = Math.max(first, sentence.firstToken());
    int start = Math.max(reading().tokens().get(first).start(), told.extent().start());
    int behind = Math.min(Topic.behind(around, verb()).end(), told.extent().end());
    int end = Math.max(verb().end(), behind);
    return new Span(Math.min(start, verb().start()), end);
  }

  Span verb() {
    Span first = reading().tokens().get(group.firstToken()).span();
    return first.cover(reading().tokens().get(group.endToken() - 1).span());
  }
}
