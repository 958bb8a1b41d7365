package org.careo.read.quantity;

import java.util.Arrays;
import java.util.Optional;
import org.careo.model.Clause;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.model.VerbGroup;
import org.careo.read.base.Base;

/** Which verb and which noun phrase each token of a report belongs to. Confined to one thread. */
final class SentenceGrid {
  private final Base base;
  private final int[] clauseOfVerb;
  private final int[] phraseAt;
  private final boolean[] inSubject;

  SentenceGrid(Base base) {
    this.base = base;
    int count = base.tokens().size();
    clauseOfVerb = new int[count];
    phraseAt = new int[count];
    inSubject = new boolean[count];
    Arrays.fill(clauseOfVerb, -1);
    Arrays.fill(phraseAt, -1);
    for (int index = 0; index < base.clauses().size(); index++) {
      Clause clause = base.clauses().get(index);
      if (clause.verbGroup() >= 0) {
        VerbGroup verbs = base.verbGroups().get(clause.verbGroup());
        Arrays.fill(clauseOfVerb, verbs.firstToken(), verbs.endToken(), index);
      }
      if (clause.subject() >= 0) {
        NounPhrase subject = base.nounPhrases().get(clause.subject());
        Arrays.fill(inSubject, subject.firstToken(), subject.endToken(), true);
      }
    }
    int[] shortest = new int[count];
    for (int index = 0; index < base.nounPhrases().size(); index++) {
      NounPhrase phrase = base.nounPhrases().get(index);
      paint(phraseAt, shortest, index, phrase.firstToken(), phrase.endToken());
    }
  }

  /** Gives the tokens of a stretch its index where no shorter stretch has them. */
  private static void paint(int[] at, int[] shortest, int index, int first, int end) {
    for (int token = first; token < end; token++) {
      if (shortest[token] == 0 || end - first < shortest[token]) {
        shortest[token] = end - first;
        at[token] = index;
      }
    }
  }

  /** The innermost noun phrase around a token. */
  Optional<NounPhrase> phrase(int token) {
    return token < 0 || phraseAt[token] < 0
        ? Optional.empty()
        : Optional.of(base.nounPhrases().get(phraseAt[token]));
  }

  /** Whether a token stands in the subject of a clause. */
  boolean isInSubject(int token) {
    return token >= 0 && inSubject[token];
  }

  /**
   * The subject of the last verb at or before a token in its sentence, no farther than a colon or
   * semicolon; none when it is dropped or unknown.
   */
  Optional<NounPhrase> subject(int token, Sentence sentence) {
    for (int at = token; at >= sentence.firstToken(); at--) {
      String form = base.form(at);
      if (form.equals(":") || form.equals(";")) {
        return Optional.empty();
      }
      if (clauseOfVerb[at] >= 0) {
        int subject = base.clauses().get(clauseOfVerb[at]).subject();
        return subject < 0 ? Optional.empty() : Optional.of(base.nounPhrases().get(subject));
      }
    }
    return Optional.empty();
  }

  /** The noun phrase that ends just before a relative pronoun or its comma. */
  Optional<NounPhrase> antecedent(int pronoun) {
    int token = pronoun - 1;
    if (token >= 0 && base.form(token).equals(",")) {
      token--;
    }
    return phrase(token);
  }

  /**
   * The words of a phrase that say what it is: from behind article and number to the head, with its
   * first complement by "of"; empty for a pronoun.
   */
  String words(NounPhrase phrase) {
    int head = phrase.head();
    if (!isNoun(head)) {
      return "";
    }
    int first = phrase.firstToken();
    for (int token = first; token < head; token++) {
      PartOfSpeech tag = base.tokens().get(token).tag();
      boolean outside =
          tag == PartOfSpeech.DET
              || tag == PartOfSpeech.NUM
              || tag == PartOfSpeech.PRON
              || tag == PartOfSpeech.PUNCT
              || tag == PartOfSpeech.SYM
              || tag == PartOfSpeech.ADP
              || tag == PartOfSpeech.ADV;
      first = outside ? token + 1 : first;
    }
    int end = head + 1;
    // Spanish adjectives and the rest of a name stand behind the head.
    while (end < phrase.endToken() && (is(end, PartOfSpeech.ADJ) || is(end, PartOfSpeech.PROPN))) {
      end++;
    }
    if (isCompound(first, end)) {
      end++;
    }
    end = complementEnd(end, phrase.endToken());
    return new Span(base.tokens().get(first).start(), base.tokens().get(end - 1).end())
        .of(base.text())
        .replaceAll("\\s+", " ");
  }

  /** "vehicle smuggling around": a bare singular noun before a gerund is part of its name. */
  private boolean isCompound(int first, int end) {
    boolean bare = end - first == 1 && is(first, PartOfSpeech.NOUN);
    return bare
        && end < base.tokens().size()
        && base.form(end).endsWith("ing")
        && !base.form(first).endsWith("s");
  }

  /** Where a complement by "of" that begins at a token ends; the token when none does. */
  private int complementEnd(int start, int limit) {
    if (start >= limit || !isOf(start)) {
      return start;
    }
    int end = start;
    for (int token = start + 1; token < limit; token++) {
      Token here = base.tokens().get(token);
      boolean inside =
          here.tag() == PartOfSpeech.DET
              || here.tag() == PartOfSpeech.ADJ
              || here.tag() == PartOfSpeech.NUM
              || isNoun(token);
      if (!inside) {
        break;
      }
      end = isNoun(token) ? token + 1 : end;
    }
    return end;
  }

  private boolean isOf(int token) {
    return switch (base.form(token)) {
      case "of", "de", "del" -> true;
      default -> false;
    };
  }

  private boolean isNoun(int token) {
    return is(token, PartOfSpeech.NOUN) || is(token, PartOfSpeech.PROPN);
  }

  private boolean is(int token, PartOfSpeech tag) {
    return base.tokens().get(token).tag() == tag;
  }
}
