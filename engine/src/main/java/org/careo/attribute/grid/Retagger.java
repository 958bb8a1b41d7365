package org.careo.attribute.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.SegmentKind;
import org.careo.model.Sentence;
import org.careo.model.Token;
import org.careo.model.VerbGroup;

/**
 * Mends tags of cue words where the words around leave no doubt: a tagger of news sees "officials
 * report that" as a compound noun and "the official stated bluntly, “" as a participle.
 */
final class Retagger {
  private static final int GOVERNOR = 12;
  private static final int SHORTEST = 4;
  static final String FINITE = "Mood=Ind|Tense=Past|VerbForm=Fin";
  static final String PRESENT = "Mood=Ind|Tense=Pres|VerbForm=Fin";

  private Retagger() {}

  /** The tokens of the reading with mended tags; the same list when nothing is mended. */
  static List<Token> tokens(Report report, Reading reading) {
    String text = report.text();
    List<Token> tokens = new ArrayList<>(reading.tokens());
    Set<Integer> finite = new HashSet<>();
    for (VerbGroup group : reading.verbGroups()) {
      boolean bare = group.isFinite();
      for (int i = group.firstToken(); i < group.head(); i++) {
        bare &= tokens.get(i).tag() != PartOfSpeech.AUX;
      }
      if (bare) {
        finite.add(group.head());
      }
    }
    for (Sentence sentence : reading.sentences()) {
      if (sentence.language().equals(Language.SPANISH)) {
        SpanishRetagger.mend(text, tokens, sentence);
        VerblessCues.mend(text, tokens, sentence, true);
        continue;
      }
      for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
        unaux(text, tokens, i);
      }
      for (int i = sentence.firstToken() + 1; i + 1 < sentence.endToken(); i++) {
        finite(text, tokens, i, sentence.firstToken());
        negated(text, tokens, i, sentence.firstToken());
        mend(text, tokens, i, sentence.firstToken(), sentence.endToken(), finite.contains(i));
        PointingObjects.pointing(text, tokens, i, sentence);
        relative(text, tokens, i);
        plural(text, tokens, i, sentence.firstToken());
        complement(text, tokens, i, sentence.endToken());
        OpeningVerbs.named(text, tokens, i, sentence.firstToken());
        OpeningVerbs.posted(text, tokens, i);
      }
      trailing(text, tokens, sentence);
      boolean title = report.segments().get(sentence.segment()).kind() == SegmentKind.TITLE;
      VerblessCues.mend(text, tokens, sentence, title);
    }
    return tokens;
  }

  /** Auxiliaries are a closed class: any other word with that tag is a noun the tagger missed. */
  private static void unaux(String text, List<Token> tokens, int index) {
    Token token = tokens.get(index);
    String lower = token.span().of(text).toLowerCase(Locale.ROOT);
    if (token.tag() == PartOfSpeech.AUX && lower.length() > 5 && lower.endsWith("s")) {
      tokens.set(index, new Token(token.span(), PartOfSpeech.NOUN, lower, "Number=Plur"));
    }
  }

  /**
   * "warn that militarization, above all by X, could …": behind a verb of saying the word opens a
   * clause when a finite verb follows before any other clause is opened.
   */
  private static void complement(String text, List<Token> tokens, int index, int end) {
    Token token = tokens.get(index);
    boolean demonstrative = token.tag() == PartOfSpeech.DET && isThat(word(text, tokens, index));
    if (!demonstrative || tokens.get(index - 1).tag() != PartOfSpeech.VERB) {
      return;
    }
    Cue cue =
        CueLexicon.of(Language.ENGLISH)
            .verb(tokens.get(index - 1).lemma(), word(text, tokens, index - 1));
    if (!cue.isListed() || !cue.takes("that")) {
      return;
    }
    for (int i = index + 2; i < end; i++) {
      PartOfSpeech tag = tokens.get(i).tag();
      if (tag == PartOfSpeech.SCONJ || tag == PartOfSpeech.CCONJ || tag == PartOfSpeech.PRON) {
        return;
      }
      if (tag == PartOfSpeech.AUX
          || tag == PartOfSpeech.VERB && tokens.get(i).has("VerbForm=Fin")) {
        tokens.set(
            index, new Token(token.span(), PartOfSpeech.SCONJ, word(text, tokens, index), ""));
        return;
      }
    }
  }

  /** "messages show that": a bare form right behind a plural or a name, with no "to" or modal. */
  private static void finite(String text, List<Token> tokens, int index, int start) {
    Token token = tokens.get(index);
    if (token.tag() != PartOfSpeech.VERB || !token.has("VerbForm=Inf")) {
      return;
    }
    String lower = token.span().of(text).toLowerCase(Locale.ROOT);
    CueLexicon lexicon = CueLexicon.of(Language.ENGLISH);
    boolean aside = PluralSubjects.closesAside(text, tokens, index - 1, start);
    boolean subject =
        isNominal(tokens.get(index - 1)) && tokens.get(index - 1).tag() != PartOfSpeech.PRON
            || aside;
    if (!subject || !lexicon.verb(lexicon.lemma(lower, lower), lower).isListed()) {
      return;
    }
    for (int i = index - 1; !aside && i >= Math.max(start, index - GOVERNOR); i--) {
      Token before = tokens.get(i);
      if (word(text, tokens, i).equals(",")) {
        // "…, officials say": what stands before the comma governs nothing behind it.
        break;
      }
      boolean governs =
          before.tag() == PartOfSpeech.AUX
              || isRole(word(text, tokens, i), "TO")
              || before.tag() == PartOfSpeech.VERB && !before.has("VerbForm=Part");
      if (governs) {
        return;
      }
    }
    tokens.set(index, new Token(token.span(), PartOfSpeech.VERB, token.lemma(), PRESENT));
  }

  /** "did not dispute": behind a negated auxiliary stands a verb, whatever noun it looks like. */
  private static void negated(String text, List<Token> tokens, int index, int start) {
    Token token = tokens.get(index);
    String before = word(text, tokens, index - 1);
    boolean denied = CueLexicon.isInEither("denying", before);
    if (token.tag() != PartOfSpeech.NOUN || !denied || index - 2 < start) {
      return;
    }
    String lower = token.span().of(text).toLowerCase(Locale.ROOT);
    boolean does = CueLexicon.isInEither("did", word(text, tokens, index - 2));
    if (does && CueLexicon.of(Language.ENGLISH).verb(lower, lower).isListed()) {
      tokens.set(index, new Token(token.span(), PartOfSpeech.VERB, lower, "VerbForm=Inf"));
    }
  }

  /** "C, the chamber of commerce estimates.": a clause has ended at the comma. */
  private static void trailing(String text, List<Token> tokens, Sentence sentence) {
    if (sentence.endToken() - sentence.firstToken() < SHORTEST) {
      return;
    }
    int last = sentence.endToken() - 1;
    while (last > sentence.firstToken() && tokens.get(last).tag() == PartOfSpeech.PUNCT) {
      last--;
    }
    Token token = tokens.get(last);
    String lower = word(text, tokens, last);
    if (token.tag() != PartOfSpeech.NOUN
        || last - 2 <= sentence.firstToken()
        || !isNominal(tokens.get(last - 1))) {
      return;
    }
    CueLexicon lexicon = CueLexicon.of(Language.ENGLISH);
    Cue cue = lexicon.verb(lexicon.lemma(lower, lower), lower);
    boolean several =
        isPlural(text, tokens, last - 1)
            || PluralSubjects.isOfSeveral(tokens, last, sentence.firstToken());
    boolean shows = cue.isListed() && cue.cueClass().equals("show") && several;
    if (!lower.endsWith("s") && !shows) {
      return;
    }
    int comma = last - 1;
    while (comma > sentence.firstToken()
        && !word(text, tokens, comma).equals(",")
        && (tokens.get(comma).tag() != PartOfSpeech.VERB
            || PluralSubjects.isParticiple(tokens.get(comma)))) {
      comma--;
    }
    boolean clause = false;
    for (int i = sentence.firstToken(); i < comma; i++) {
      clause |= tokens.get(i).has("VerbForm=Fin");
    }
    if (clause
        && word(text, tokens, comma).equals(",")
        && (shows
            || cue.strength() == Cue.Strength.STRONG
            || cue.strength() == Cue.Strength.OPEN
                && PluralSubjects.isNamed(text, tokens, comma + 1, last))
        && cue.takes("parenthesis")) {
      tokens.set(last, new Token(token.span(), PartOfSpeech.VERB, cue.lemma(), PRESENT));
    }
  }

  /** "C, figures from the ministry show.", "C, the data show.": a bare verb behind many. */
  private static boolean isPlural(String text, List<Token> tokens, int noun) {
    return tokens.get(noun).has("Number=Plur")
        || CueLexicon.isInEither("many by sense", word(text, tokens, noun));
  }

  private static void mend(
      String text, List<Token> tokens, int index, int start, int end, boolean finite) {
    Token token = tokens.get(index);
    boolean noun = token.tag() == PartOfSpeech.NOUN;
    boolean participle = token.tag() == PartOfSpeech.VERB && token.has("VerbForm=Part");
    boolean behind = isNominal(tokens.get(index - 1)) || participle && finite;
    if (!noun && !participle || !behind) {
      return;
    }
    String lower = token.span().of(text).toLowerCase(Locale.ROOT);
    CueLexicon lexicon = CueLexicon.of(Language.ENGLISH);
    String lemma = lexicon.lemma(lower, lower);
    Cue cue = lexicon.verb(lemma, lower);
    if (!cue.isListed() || cue.strength() == Cue.Strength.WEAK) {
      return;
    }
    if (noun) {
      String opener = word(text, tokens, index + 1);
      boolean asks = lexicon.isIn("asks", opener) && cue.takes("wh");
      boolean clause = isThat(opener) && cue.takes("that") || asks;
      boolean plural = PluralSubjects.isOfSeveral(tokens, index, start) && !lower.endsWith("s");
      PartOfSpeech behindThat = index + 2 < end ? tokens.get(index + 2).tag() : PartOfSpeech.PUNCT;
      boolean named =
          lower.endsWith("s")
              && isThat(opener)
              && PluralSubjects.opens(behindThat)
              && PluralSubjects.isNamed(text, tokens, start, index);
      if (clause && (named || plural || lower.endsWith("ing") || lower.endsWith("ed"))) {
        String features = lower.endsWith("ing") ? "VerbForm=Ger" : PRESENT;
        tokens.set(index, new Token(token.span(), PartOfSpeech.VERB, lemma, features));
        if (!asks) {
          Token that = tokens.get(index + 1);
          tokens.set(
              index + 1,
              new Token(that.span(), PartOfSpeech.SCONJ, word(text, tokens, index + 1), ""));
        }
      }
    } else if (lower.endsWith("ed") && (finite || opensWords(text, tokens, index + 1, end))) {
      tokens.set(index, new Token(token.span(), PartOfSpeech.VERB, token.lemma(), FINITE));
    }
  }

  /**
   * "the ministry, which fears that", "a memo that names six", "the guard, whom nobody names,
   * answers that": right behind a relative pronoun, or a comma, and before its "that" the word is a
   * verb, not a bare plural.
   */
  private static void relative(String text, List<Token> tokens, int index) {
    Token token = tokens.get(index);
    String lower = word(text, tokens, index);
    if (token.tag() != PartOfSpeech.NOUN || !lower.endsWith("s")) {
      return;
    }
    String before = word(text, tokens, index - 1);
    PartOfSpeech behind = tokens.get(index + 1).tag();
    boolean object = behind == PartOfSpeech.NUM || behind == PartOfSpeech.DET;
    boolean opener =
        isThat(before) && index > 1 && tokens.get(index - 2).tag() == PartOfSpeech.NOUN;
    boolean pronoun = CueLexicon.isInEither("relates", before) || opener && object;
    boolean clause = isThat(word(text, tokens, index + 1));
    CueLexicon lexicon = CueLexicon.of(Language.ENGLISH);
    Cue cue = lexicon.verb(lexicon.lemma(lower, lower), lower);
    boolean says = cue.isListed() && (cue.takes("that") || object);
    if (says && (pronoun || before.equals(",") && clause)) {
      tokens.set(index, new Token(token.span(), PartOfSpeech.VERB, cue.lemma(), PRESENT));
      Token that = tokens.get(index + 1);
      if (clause) {
        tokens.set(
            index + 1,
            new Token(that.span(), PartOfSpeech.SCONJ, word(text, tokens, index + 1), ""));
      }
    }
  }

  /**
   * "some urge caution", "argue that C and welcome action": behind a word for several people, or a
   * conjunction that joins no adjectives, and before an object the bare form is a verb.
   */
  private static void plural(String text, List<Token> tokens, int index, int start) {
    Token token = tokens.get(index);
    boolean open = token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.ADJ;
    String lower = word(text, tokens, index);
    CueLexicon lexicon = CueLexicon.of(Language.ENGLISH);
    Cue cue = open ? lexicon.verb(lower, lower) : Cue.UNLISTED;
    if (!cue.isListed()
        || cue.strength() == Cue.Strength.WEAK
        || !cue.takes("object")
        || lexicon.isIn("noun", lower)) {
      return;
    }
    boolean object =
        switch (tokens.get(index + 1).tag()) {
          case NOUN, PROPN, ADJ, DET, PRON -> true;
          case ADP, ADV, AUX, CCONJ, INTJ, NUM, PART, PUNCT, SCONJ, SYM, VERB, X -> false;
        };
    boolean several = lexicon.isIn("several", word(text, tokens, index - 1));
    boolean joined =
        lexicon.isIn("and", word(text, tokens, index - 1))
            && index - 2 >= start
            && isNominal(tokens.get(index - 2))
            && token.tag() == PartOfSpeech.ADJ;
    if (object && (several || joined)) {
      Token before = tokens.get(index - 1);
      tokens.set(index, new Token(token.span(), PartOfSpeech.VERB, cue.lemma(), PRESENT));
      if (several) {
        tokens.set(
            index - 1, new Token(before.span(), PartOfSpeech.PRON, before.lemma(), "Number=Plur"));
      }
    }
  }

  static boolean isNominal(Token token) {
    return token.tag() == PartOfSpeech.NOUN
        || token.tag() == PartOfSpeech.PROPN
        || token.tag() == PartOfSpeech.PRON;
  }

  /** "that", or adverbs, a comma or colon and a quotation mark. */
  private static boolean opensWords(String text, List<Token> tokens, int from, int end) {
    int index = from;
    while (index < end && tokens.get(index).tag() == PartOfSpeech.ADV) {
      index++;
    }
    if (index >= end) {
      return false;
    }
    String word = word(text, tokens, index);
    if (isThat(word) || word.equals(":")) {
      return true;
    }
    String mark = word.equals(",") && index + 1 < end ? word(text, tokens, index + 1) : word;
    return mark.equals("\"") || mark.equals("“") || mark.equals("''") || mark.equals("‘");
  }

  private static boolean isThat(String word) {
    return isRole(word, "THAT");
  }

  /** Whether an English word has a role whatever its tag is. */
  private static boolean isRole(String word, String role) {
    return Roles.of(Language.ENGLISH, word).equals(role);
  }

  static String word(String text, List<Token> tokens, int index) {
    return tokens.get(index).span().of(text).toLowerCase(Locale.ROOT);
  }
}
