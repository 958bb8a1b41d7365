package org.careo.read.name;

import org.careo.model.PartOfSpeech;
import org.careo.read.tag.Dictionary;
import org.careo.text.actor.Agents;

/**
 * Tells from the words around a name nobody knows what it names: who speaks, has an age, is renamed
 * by a noun for people ("Wilder Condori, the union's leader") or for organisations ("the brewer
 * Alken").
 */
public final class NameEvidence {
  /** In words, between a noun and the comma that ends its phrase. */
  private static final int LONGEST_APPOSITION = 10;

  /** Words looked at before a noun for the preposition that governs its phrase. */
  private static final int MODIFIERS = 4;

  private final Words words;
  private final NameLexicon lexicon = NameLexicon.builtIn();

  public NameEvidence(Words words) {
    this.words = words;
  }

  /** Whether an age, a relative pronoun, a noun for people or a verb of saying stands beside. */
  boolean isPerson(int first, int end) {
    return isPersonBeside(first, end) || speaks(first, end);
  }

  /** The same without the verb of saying, beside which bodies stand as well. */
  boolean isPersonBeside(int first, int end) {
    return isAged(first, end)
        || isRelated(first, end)
        || isRenamed(first, end)
        || isIntroduced(first);
  }

  /** Whether all its words are English ones of the dictionary, none of them a given name. */
  boolean isCommon(int first, int end) {
    Dictionary dictionary = Dictionary.english();
    for (int token = first; token < end; token++) {
      String key = words.key(token);
      boolean plural = key.endsWith("s") && key.length() > 3;
      boolean known =
          !dictionary.of(key).isEmpty()
              || plural && !dictionary.of(key.substring(0, key.length() - 1)).isEmpty();
      if (!known || lexicon.isGivenName(key)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a noun for organisations stands before or renames it. */
  boolean isOrganisation(int first, int end) {
    int before = words.before(first);
    if (before >= 0 && words.isCapital(before) && lexicon.is("particle", words.key(before))) {
      // "the criminal group Los Zopilotes": the article is part of the name.
      before = words.before(before);
    }
    if (before >= 0 && lexicon.is("organisation-noun", words.key(before))) {
      return true;
    }
    int after = words.sameSentence(end, first);
    int noun = before >= 0 && words.tag(before) == PartOfSpeech.ADJ ? words.before(before) : -1;
    if (after >= 0 && lexicon.is("gang-noun", words.key(after)) && !words.isSpanish(first)
        || noun >= 0
            && words.isSpanish(first)
            && lexicon.is("organisation-noun", words.key(noun))) {
      return true;
    }
    return lexicon.is("organisation-noun", headOfApposition(first, end))
        || !isIntroduced(first) && !isRenamed(first, end) && isRenaming(first, end);
  }

  /**
   * "The nurses' union, Sintrasalud Valle,": a noun for organisations that no preposition governs
   * opens the phrase before the comma, and a mark closes the name.
   */
  private boolean isRenaming(int first, int end) {
    int comma = words.before(first);
    int close = words.sameSentence(end, first);
    boolean enclosed =
        comma >= 0
            && words.form(comma).equals(",")
            && (close < 0 || words.form(close).equals(",") || words.form(close).equals("."));
    int noun = -1;
    for (int token = comma - 1; enclosed && words.sameSentence(token, first) >= 0; token--) {
      boolean word = !words.key(token).isEmpty() || words.isGenitive(token) || isPlain(token);
      if (!word || words.isVerb(token) || comma - token > LONGEST_APPOSITION) {
        break;
      }
      noun = lexicon.is("organisation-noun", words.key(token)) ? token : noun;
    }
    int before = noun < 0 ? -1 : words.before(noun);
    while (before >= 0
        && words.tag(before) != PartOfSpeech.ADP
        && !words.key(before).isEmpty()
        && before > noun - MODIFIERS) {
      before = words.before(before);
    }
    return noun >= 0 && (before < 0 || words.tag(before) != PartOfSpeech.ADP);
  }

  private boolean isPlain(int token) {
    return words.form(token).equals("'") || words.form(token).equals("’");
  }

  /** Whether it is a short name with an initial: "Karim A. Rida". */
  boolean hasInitial(int first, int end) {
    for (int token = first; token < end - 1; token++) {
      String form = words.form(token);
      if (form.length() == 2 && form.charAt(1) == '.' && Character.isUpperCase(form.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb of saying stands beside it, a comma put aside: "Condori, aseguró". */
  public boolean speaks(int first, int end) {
    int after = words.sameSentence(end, first);
    if (after >= 0 && words.form(after).equals(",")) {
      after = words.sameSentence(after + 1, first);
    }
    int before = words.before(first);
    return after >= 0 && isSpeech(after) || before >= 0 && isSpeech(before);
  }

  private boolean isSpeech(int token) {
    return lexicon.is("speech", words.key(token)) && !words.isCapital(token);
  }

  private boolean isAged(int first, int end) {
    int comma = words.sameSentence(end, first);
    int age = comma < 0 ? -1 : words.sameSentence(comma + 1, first);
    int close = age < 0 ? -1 : words.sameSentence(age + 1, first);
    if (close < 0 || !words.form(comma).equals(",") || !words.form(age).matches("[1-9][0-9]")) {
      return false;
    }
    return switch (words.form(close)) {
      case ",", ".", "of", "years", "años" -> true;
      default -> false;
    };
  }

  private boolean isRelated(int first, int end) {
    int after = words.sameSentence(end, first);
    if (after >= 0 && words.form(after).equals(",")) {
      after = words.sameSentence(after + 1, first);
    }
    return after >= 0
        && switch (words.key(after)) {
          case "who", "whom", "quien" -> true;
          default -> false;
        };
  }

  private boolean isRenamed(int first, int end) {
    return isPersonNoun(headOfApposition(first, end));
  }

  /** "la consellera de Acción Climática, Mireia Puig,": a noun for people opens the phrase. */
  private boolean isIntroduced(int first) {
    int comma = words.before(first);
    if (comma < 0) {
      return false;
    }
    boolean adjective = words.isSpanish(first) && words.tag(comma) == PartOfSpeech.ADJ;
    int noun = adjective ? words.before(comma) : comma;
    if (noun >= 0 && !words.isCapital(comma) && isPersonNoun(words.key(noun))) {
      return true;
    }
    if (!words.form(comma).equals(",")) {
      return false;
    }
    for (int back = 1; back <= LONGEST_APPOSITION; back++) {
      int token = words.sameSentence(comma - back, first);
      if (token < 0
          || words.key(token).isEmpty() && !words.isGenitive(token)
          || words.isVerb(token)) {
        return false;
      }
      int determiner = words.before(token);
      boolean opens =
          determiner < 0
              || words.tag(determiner) == PartOfSpeech.DET
              || words.tag(determiner) == PartOfSpeech.ADJ
              || words.isGenitive(determiner);
      if (isPersonNoun(words.key(token)) && opens) {
        return true;
      }
    }
    return false;
  }

  /**
   * The head of the noun phrase after a comma behind the name: "assistant director" in "Ana Ruiz,
   * assistant director of"; empty when none follows.
   */
  private String headOfApposition(int first, int end) {
    int comma = words.sameSentence(end, first);
    if (comma < 0 || !words.form(comma).equals(",")) {
      return "";
    }
    String head = "";
    for (int token = comma + 1; words.sameSentence(token, first) >= 0; token++) {
      PartOfSpeech tag = words.tag(token);
      boolean noun = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
      boolean inside =
          noun
              || tag == PartOfSpeech.DET
              || tag == PartOfSpeech.ADJ
              || tag == PartOfSpeech.ADV
              || words.isGenitive(token);
      if (!inside || token > comma + LONGEST_APPOSITION) {
        break;
      }
      if (noun && words.isSpanish(token) && !head.isEmpty()) {
        break;
      }
      head = noun ? words.key(token) : head;
    }
    return head;
  }

  private boolean isPersonNoun(String key) {
    return lexicon.is("person-noun", key)
        || Agents.builtIn().find(key).kind() == Agents.Kind.UNNAMED;
  }

  /** Whether words are put to it: "según Encuestas Bacanora", "according to Pelican Polls". */
  public boolean isQuoted(int first) {
    int before = words.before(first);
    if (before >= 0 && words.tag(before) == PartOfSpeech.DET) {
      before = words.before(before);
    }
    int earlier = before < 0 ? -1 : words.before(before);
    return before >= 0 && lexicon.is("quoting", words.key(before))
        || earlier >= 0 && lexicon.is("quoting", words.key(earlier, before + 1));
  }
}
