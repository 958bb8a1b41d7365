package org.careo.picture.happening;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careo.model.Clause;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Sentence;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.picture.happening.Parties.Party;
import org.careo.text.Folding;
import org.careo.text.word.WordClasses;

/**
 * Whether a trigger is told as something that happens, or only mentioned: as the purpose of
 * something else, as what an idea or possibility is about, as the first part of a compound, or as
 * done by something that cannot act.
 */
final class Mentioned {
  private static final WordClasses SMALL_WORDS =
      WordClasses.load("/org/careo/picture/small-words.txt");
  private static final Set<String> POINTING = SMALL_WORDS.of("mentioned-pointing");
  private static final Set<String> DEFINITE = SMALL_WORDS.of("mentioned-definite");

  /** Marks of who owns what follows. */
  private static final Set<String> OWNING = Set.of("'s", "’s");

  private static final Set<String> PERSONAL = SMALL_WORDS.of("mentioned-personal");
  private static final Set<String> PREPOSITIONS = SMALL_WORDS.of("mentioned-prepositions");

  /** Farthest a noun that makes a thought of its complement may stand before it, in tokens. */
  private static final int REACH = 6;

  /** Farthest the day or place of an event noun may end behind its preposition, in tokens. */
  private static final int ANCHOR_REACH = 4;

  /** Words that make a supposition of their clause; with their accents, for "sí" is none. */
  private static final Set<String> SUPPOSING = SMALL_WORDS.of("mentioned-supposing");

  /** Infinitives of Spanish end so; English ones stand behind "to". */
  private static final Set<String> INFINITIVE = SMALL_WORDS.of("mentioned-infinitive");

  private final String text;
  private final Triggers triggers;
  private final Reading reading;
  private final Map<Integer, Mention> nameOfToken = new HashMap<>();

  Mentioned(String text, Triggers triggers, Reading reading) {
    this.text = text;
    this.triggers = triggers;
    this.reading = reading;
    int token = 0;
    for (Mention mention : reading.mentions()) {
      while (token > 0 && reading.tokens().get(token - 1).end() > mention.span().start()) {
        token--;
      }
      while (token < reading.tokens().size()
          && reading.tokens().get(token).start() < mention.span().end()) {
        if (mention.kind() == Mention.Kind.NAME
            && reading.tokens().get(token).start() >= mention.span().start()) {
          nameOfToken.put(token, mention);
        }
        token++;
      }
    }
  }

  /**
   * Whether words are part of a longer name: "Joint Task Force South", "Frente de Liberación
   * Nacional".
   */
  boolean isInName(Sentence sentence, int first, int end) {
    Mention name = nameOfToken.get(first);
    if (name != null
        && name.equals(nameOfToken.get(end - 1))
        && name.span().length() > reading.tokens().get(end - 1).end() - start(first)) {
      return true;
    }
    if (isSpanishName(sentence, first)) {
      return true;
    }
    return isCapitalised(first)
        && first > sentence.firstToken()
        && isCapitalised(end - 1)
        && (isCapitalised(first - 1) && first - 1 > sentence.firstToken()
            || end < sentence.endToken() && isCapitalised(end))
        && !isHeadline(sentence);
  }

  /**
   * Whether a Spanish noun is written with a capital inside its sentence, and so is a name: "la
   * asociación Libertad y Ribera", "encabeza la Alianza por la Justicia".
   */
  boolean isSpanishName(Sentence sentence, int token) {
    return sentence.language().equals(Language.SPANISH)
        && token > sentence.firstToken()
        && Character.isUpperCase(text.charAt(start(token)))
        && reading.tokens().get(token - 1).tag() != PartOfSpeech.PUNCT
        && !isHeadline(sentence);
  }

  private int start(int token) {
    return reading.tokens().get(token).start();
  }

  private boolean isCapitalised(int token) {
    Token written = reading.tokens().get(token);
    return written.tag() == PartOfSpeech.PROPN && Character.isUpperCase(text.charAt(start(token)));
  }

  /** Whether most words of a sentence are capitalised, so that a capital says nothing. */
  private boolean isHeadline(Sentence sentence) {
    int capitals = 0;
    int words = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (reading.tokens().get(i).tag() != PartOfSpeech.PUNCT) {
        words++;
        capitals += Character.isUpperCase(text.charAt(start(i))) ? 1 : 0;
      }
    }
    return 2 * capitals > words;
  }

  /** Whether a clause only supposes: "if it attacks", also through the verbs joined to it. */
  boolean isSupposed(Sentence sentence, int index) {
    for (int i = index; i >= 0; i--) {
      Clause clause = reading.clauses().get(i);
      if (clause.firstToken() < sentence.firstToken()) {
        return false;
      }
      int introducer = clause.introducer();
      // "Goes on if": the word before may have been taken for the one that introduces.
      if (introducer >= 0
              && (supposes(introducer)
                  || introducer + 1 < sentence.endToken() && supposes(introducer + 1))
          || supposes(clause.firstToken())
          || clause.firstToken() > sentence.firstToken() && supposes(clause.firstToken() - 1)) {
        return !isConsequence(i);
      }
      if (clause.kind() != Clause.Kind.COORDINATED) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the verb of a clause that begins with a supposing word says what follows then: another
   * finite verb and a comma stand before it ("if there is no answer, we will strike").
   */
  private boolean isConsequence(int index) {
    Clause clause = reading.clauses().get(index);
    if (clause.verbGroup() < 0) {
      return false;
    }
    int verb = reading.verbGroups().get(clause.verbGroup()).firstToken();
    return reading.verbGroups().stream()
        .filter(VerbGroup::isFinite)
        .filter(group -> group.firstToken() > clause.firstToken() && group.endToken() < verb)
        .anyMatch(group -> isCommaBetween(group.endToken(), verb));
  }

  private boolean isCommaBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (written(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word supposes; behind a preposition, "entre sí" without its accent does not. */
  private boolean supposes(int token) {
    return SUPPOSING.contains(written(token))
        && (token == 0 || reading.tokens().get(token - 1).tag() != PartOfSpeech.ADP);
  }

  /** Whether a noun stands behind a supposing word with no mark between. */
  boolean isInSupposition(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= sentence.firstToken(); i--) {
      if (supposes(i)) {
        return true;
      }
      if (reading.tokens().get(i).tag() == PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return false;
  }

  private String written(int token) {
    return reading.tokens().get(token).span().of(text).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a noun is spoken of as known: behind an article, a pointing word or a possessive, with
   * no more than adjectives between.
   */
  boolean isDefinite(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(sentence.firstToken(), noun - REACH); i--) {
      String word = written(i);
      if (DEFINITE.contains(word) || OWNING.contains(word) || POINTING.contains(word)) {
        return true;
      }
      PartOfSpeech tag = reading.tokens().get(i).tag();
      if (tag != PartOfSpeech.ADJ && tag != PartOfSpeech.NUM && tag != PartOfSpeech.ADV) {
        return false;
      }
    }
    return false;
  }

  /** Whether a sentence is a question. */
  boolean isAsked(Sentence sentence) {
    String words = sentence.span().of(text).strip();
    return words.endsWith("?") || words.endsWith("?\"") || words.endsWith("?”");
  }

  /**
   * Whether a verb that is not finite hangs on a noun or stands for a purpose: "a refusal to
   * permit", "the idea of deploying", "must focus on restoring". One that a verb governs ("agreed
   * to release") is told with that verb's stage.
   */
  boolean isThought(VerbGroup group, boolean governed) {
    return switch (group.form()) {
      case FINITE -> false;
      case INFINITIVE -> !governed && !followsVerb(group.firstToken());
      case GERUND -> !governed && followsPreposition(group.firstToken());
      case PARTICIPLE -> false;
    };
  }

  private boolean followsVerb(int token) {
    if (token == 0) {
      return false;
    }
    PartOfSpeech before = reading.tokens().get(token - 1).tag();
    return before == PartOfSpeech.VERB || before == PartOfSpeech.AUX;
  }

  private boolean followsPreposition(int token) {
    return token > 0 && reading.tokens().get(token - 1).tag() == PartOfSpeech.ADP;
  }

  /** "attack plans": the noun only says of what kind the next noun is. */
  boolean isModifier(Sentence sentence, int noun) {
    if (noun + 1 >= sentence.endToken() || !sentence.language().tag().equals("en")) {
      return false;
    }
    Token next = reading.tokens().get(noun + 1);
    return next.tag() == PartOfSpeech.NOUN
        && triggers.noun(sentence.language(), next.lemma()).isEmpty();
  }

  /** Whether a token is part of a time: "March 11" is no march. */
  boolean isTime(int token) {
    int start = start(token);
    return reading.times().stream()
        .anyMatch(time -> time.span().start() <= start && start < time.span().end());
  }

  /**
   * Whether an event noun is told without anybody who acts: as the subject or object of a verb that
   * says that something comes to pass ("an inquiry was opened", "the talks began", "hubo un
   * ataque").
   */
  boolean isSaidToHappen(Sentence sentence, int noun) {
    return isSubjectOfHappening(sentence, noun) || isThere(sentence, noun);
  }

  private boolean isSubjectOfHappening(Sentence sentence, int noun) {
    return reading.clauses().stream()
        .filter(clause -> clause.firstToken() >= sentence.firstToken())
        .filter(clause -> clause.endToken() <= sentence.endToken())
        .filter(clause -> clause.subject() >= 0 && clause.verbGroup() >= 0)
        .filter(clause -> reading.nounPhrases().get(clause.subject()).head() == noun)
        .map(clause -> reading.verbGroups().get(clause.verbGroup()))
        .anyMatch(group -> group.isFinite() && happens(sentence, group));
  }

  /** "Took place", "erupted"; a light verb only where the noun has it done to it. */
  private boolean happens(Sentence sentence, VerbGroup group) {
    String verb = reading.tokens().get(group.head()).lemma();
    boolean reflexive = written(group.firstToken()).equals("se");
    return triggers.isOccurrence(sentence.language(), verb)
        || (group.passive() || reflexive) && triggers.isLight(sentence.language(), verb);
  }

  /** "Hubo un ataque", "there was an attack". */
  private boolean isThere(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(sentence.firstToken(), noun - REACH); i--) {
      Token token = reading.tokens().get(i);
      if (token.tag() == PartOfSpeech.VERB || token.tag() == PartOfSpeech.AUX) {
        boolean there = i > sentence.firstToken() && written(i - 1).equals("there");
        return there || token.lemma().equals("haber");
      }
      if (token.tag() == PartOfSpeech.PUNCT || token.tag() == PartOfSpeech.ADP) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether an event noun has its own day or place right behind it: "a blockade of the bridge at
   * Ipiales".
   *
   * @param end index after the noun's last token
   */
  boolean isAnchored(int end) {
    List<Token> tokens = reading.tokens();
    if (end + 1 >= tokens.size() || tokens.get(end).tag() != PartOfSpeech.ADP) {
      return false;
    }
    int from = tokens.get(end + 1).start();
    int reach = tokens.get(Math.min(tokens.size() - 1, end + ANCHOR_REACH)).end();
    return reading.places().stream()
            .anyMatch(place -> place.span().start() >= from && place.span().end() <= reach)
        || reading.times().stream()
            .anyMatch(time -> time.span().start() >= from && time.span().end() <= reach);
  }

  private boolean isInfinitive(Sentence sentence, int verb) {
    if (sentence.language().equals(Language.ENGLISH)) {
      return verb > sentence.firstToken() && written(verb - 1).equals("to");
    }
    String word = written(verb);
    return word.length() > 2 && INFINITIVE.contains(word.substring(word.length() - 2));
  }

  /** "the possibility of an attack", "la idea de un despliegue", "temen un ataque". */
  boolean isOfThought(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(sentence.firstToken(), noun - REACH); i--) {
      Token token = reading.tokens().get(i);
      if (token.tag() == PartOfSpeech.VERB
          && triggers.isDread(sentence.language(), token.lemma())) {
        return true;
      }
      boolean verb = token.tag() == PartOfSpeech.VERB && !isInfinitive(sentence, i);
      if (verb || token.tag() == PartOfSpeech.PUNCT) {
        return false;
      }
      if (token.tag() == PartOfSpeech.NOUN
          && triggers.isThought(sentence.language(), token.lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what acts is told and is nobody: all of it cannot act ("this approach", "the drug
   * war"), or neither it nor what is acted on is known to be somebody ("the tide left the sand").
   */
  boolean isAmongNobody(Sentence sentence, Roles.Found around) {
    List<Party> actors = around.actors();
    if (actors.isEmpty() || actors.stream().anyMatch(Mentioned::isPerson)) {
      return false;
    }
    return around.recipients().stream().noneMatch(Party::actor)
        || actors.stream().allMatch(party -> isInanimate(sentence, party.value()));
  }

  private static boolean isPerson(Party party) {
    return party.actor() || PERSONAL.contains(Folding.fold(party.value()));
  }

  private boolean isInanimate(Sentence sentence, String words) {
    List<String> all = Folding.words(words);
    if (all.isEmpty()) {
      return true;
    }
    String head = head(all);
    if (all.size() == 1 && POINTING.contains(head)) {
      return true;
    }
    return triggers.isInanimate(sentence.language(), head);
  }

  /** The last word before a preposition. */
  private static String head(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (PREPOSITIONS.contains(words.get(i))) {
        return words.get(i - 1);
      }
    }
    return words.getLast();
  }
}
