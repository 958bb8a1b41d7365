package org.careo.attribute.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Attribution.Range;
import org.careo.model.Clause;
import org.careo.model.NounPhrase;
import org.careo.model.PartOfSpeech;
import org.careo.model.VerbGroup;
import org.careo.model.VerbGroup.VerbForm;

/**
 * Divides a sentence into the clauses that assert something by themselves, so that every word
 * belongs to exactly one of them.
 *
 * <p>Such a clause is headed by a finite verb that is not the complement of another one, by a
 * relative clause set off by a comma, or by a participle set off by a comma behind a finite clause
 * (", leaving 14 injured"). Everything else – infinitives, complements, conditions, restrictive
 * relatives, what stands before the first head – goes with the words it stands next to. A finite
 * verb that has neither subject nor conjunction before it continues what stands there: the parser
 * took its subject for another clause.
 */
public final class ClauseUnits {
  private static final int NONE = -1;

  private final Grid grid;
  private final int first;
  private final int end;
  private final List<Clause> clauses;
  private final List<Clause> heads = new ArrayList<>();
  private final int[] unitOf;

  /**
   * @param first first token of the stretch divided, a sentence or a part of one
   * @param end token after its last
   * @param clauses the clauses of the stretch in text order
   */
  public ClauseUnits(Grid grid, int first, int end, List<Clause> clauses) {
    this(grid, first, end, clauses, clause -> false);
  }

  /**
   * @param first first token of the stretch divided, a sentence or a part of one
   * @param end token after its last
   * @param clauses the clauses of the stretch in text order
   * @param outermost which complements depend on no verb of the stretch
   */
  ClauseUnits(Grid grid, int first, int end, List<Clause> clauses, Predicate<Clause> outermost) {
    this.grid = grid;
    this.first = first;
    this.end = end;
    this.clauses = clauses;
    this.unitOf = new int[end - first];
    for (Clause clause : clauses) {
      if (clause.verbGroup() >= 0 && (isHead(clause) || outermost.test(clause))) {
        heads.add(clause);
      }
    }
    List<Conjoined> conjoined = conjoined();
    divide();
    conjoined.forEach(this::claim);
    resumeAfterRelatives();
    joinSubjects();
  }

  /** Whether a word opens a clause that stands beside another: while, although. */
  static boolean isContrasting(String word) {
    return CueLexicon.isInEither("contrasting", word);
  }

  /** How many clauses there are; none where no verb heads one. */
  public int count() {
    return heads.size();
  }

  /** Number of the unit a token of the sentence belongs to; meaningless when there are none. */
  public int unitOf(int token) {
    return unitOf[token - first];
  }

  /** The verb group that heads a unit. */
  public VerbGroup verbs(int unit) {
    return verbs(heads.get(unit));
  }

  /** The subject a coordinated unit shares with one before it; empty when it has its own. */
  public Range sharedSubject(int unit) {
    Clause clause = heads.get(unit);
    if (clause.kind() != Clause.Kind.COORDINATED || clause.subject() < 0) {
      return Range.NONE;
    }
    NounPhrase subject = grid.reading().nounPhrases().get(clause.subject());
    boolean before =
        first <= subject.firstToken() && subject.endToken() <= verbs(unit).firstToken();
    return before && unitOf(subject.head()) != unit
        ? new Range(subject.firstToken(), subject.endToken())
        : Range.NONE;
  }

  private VerbGroup verbs(Clause clause) {
    return grid.reading().verbGroups().get(clause.verbGroup());
  }

  private boolean isHead(Clause clause) {
    VerbGroup verbs = verbs(clause);
    return switch (clause.kind()) {
      case MAIN, COORDINATED -> verbs.isFinite();
      case ADVERBIAL -> verbs.isFinite() && !isCondition(clause);
      case RELATIVE -> verbs.isFinite() && isSetOff(clause.firstToken());
      case PARTICIPIAL ->
          verbs.form() == VerbForm.GERUND
              && verbs.firstToken() == verbs.head()
              && isSetOff(adverbStart(verbs.firstToken()))
              && grid.tag(verbs.head()) == PartOfSpeech.VERB
              && followsFinite(clause);
      case COMPLEMENT, INFINITIVE -> false;
    };
  }

  /** "If the talks fail, the army will come": neither half asserts anything without the other. */
  private boolean isCondition(Clause clause) {
    int at = clause.introducer() >= 0 ? clause.introducer() : clause.firstToken();
    return grid.reads(at, "condition");
  }

  /** ", potentially leading to": adverbs before a participle belong to it. */
  private int adverbStart(int token) {
    int start = token;
    while (start - 1 > first && grid.tag(start - 1) == PartOfSpeech.ADV) {
      start--;
    }
    return start;
  }

  private boolean followsFinite(Clause clause) {
    for (Clause other : clauses) {
      if (other.verbGroup() >= 0
          && verbs(other).isFinite()
          && verbs(other).firstToken() < clause.firstToken()) {
        return true;
      }
    }
    return false;
  }

  private boolean isSetOff(int token) {
    return token > first && isComma(token - 1);
  }

  /**
   * Words inside one head's clause go to the narrowest; a dependent clause goes with the word it
   * follows, and what is left goes with the word before it.
   */
  private void divide() {
    if (heads.isEmpty()) {
      return;
    }
    Arrays.fill(unitOf, NONE);
    for (int token = first; token < end; token++) {
      unitOf[token - first] = narrowest(token);
    }
    for (Clause clause : clauses) {
      int start = clause.firstToken();
      if (heads.contains(clause) || start <= first || grid.isPunctuation(start - 1)) {
        continue;
      }
      int before = unitOf[start - 1 - first];
      for (int token = start; before != NONE && token < clause.endToken(); token++) {
        int own = unitOf[token - first];
        if (own == NONE || width(heads.get(own)) > width(heads.get(before))) {
          unitOf[token - first] = before;
        }
      }
    }
    for (int token = first + 1; token < end; token++) {
      if (unitOf[token - first] == NONE) {
        unitOf[token - first] = unitOf[token - 1 - first];
      }
    }
    for (int token = end - 2; token >= first; token--) {
      if (unitOf[token - first] == NONE) {
        unitOf[token - first] = unitOf[token + 1 - first];
      }
    }
  }

  private int narrowest(int token) {
    int found = NONE;
    for (int unit = 0; unit < heads.size(); unit++) {
      Clause clause = heads.get(unit);
      boolean holds = clause.firstToken() <= token && token < clause.endToken();
      if (holds && (found == NONE || width(clause) < width(heads.get(found)))) {
        found = unit;
      }
    }
    return found;
  }

  private static int width(Clause clause) {
    return clause.endToken() - clause.firstToken();
  }

  /** A clause behind a comma and a subordinating conjunction whose verb the parser did not head. */
  private record Conjoined(int from, int unit) {}

  /**
   * ", while cattle smuggling around Norton fell by half": what a set-off conjunction opens is a
   * clause, also where its subject was read as a participle; its verb is then the last one.
   */
  private List<Conjoined> conjoined() {
    List<Conjoined> found = new ArrayList<>();
    for (int token = first + 2; token < end; token++) {
      if (!isContrasting(grid.lower(token)) || !isComma(token - 1)) {
        continue;
      }
      int to = token + 1;
      while (to < end && !isComma(to)) {
        to++;
      }
      Clause last = null;
      boolean headed = false;
      for (Clause clause : clauses) {
        int verb = clause.verbGroup() < 0 ? NONE : verbs(clause).head();
        if (token < verb && verb < to) {
          headed |= heads.contains(clause);
          last = last == null || verb > verbs(last).head() ? clause : last;
        }
      }
      if (last != null && !headed && verbs(last).form() != VerbForm.INFINITIVE) {
        heads.add(last);
        found.add(new Conjoined(token, heads.size() - 1));
      }
    }
    return found;
  }

  private void claim(Conjoined conjoined) {
    int to = heads.get(conjoined.unit()).endToken();
    for (int token = conjoined.from(); token < to; token++) {
      unitOf[token - first] = conjoined.unit();
    }
  }

  /**
   * "The force, which began in May, has reached …": a finite verb right behind a comma goes on with
   * what stood before the relative clause that the comma closes.
   */
  private void resumeAfterRelatives() {
    for (int unit = 0; unit < heads.size(); unit++) {
      int start = startOf(unit);
      int verb = adverbStart(verbs(unit).firstToken());
      if (!verbs(unit).isFinite() || start != verb || !isComma(start - 1)) {
        continue;
      }
      int relative = relativeBefore(start);
      if (relative <= first) {
        continue;
      }
      int from = relative - 1;
      while (from > first && !isBoundary(from)) {
        from--;
      }
      if (!hasFinite(from, relative)) {
        for (int token = from; token < relative; token++) {
          unitOf[token - first] = unit;
        }
      }
    }
  }

  /** The last relative pronoun behind a comma before a token; -1 when there is none. */
  private int relativeBefore(int before) {
    for (int token = before - 2; token > first; token--) {
      if (isComma(token - 1) && grid.reads(token, "relative")) {
        return token;
      }
    }
    return NONE;
  }

  private boolean hasFinite(int from, int to) {
    for (Clause clause : clauses) {
      int verb = clause.verbGroup() < 0 ? NONE : verbs(clause).head();
      if (from <= verb && verb < to && verbs(clause).isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** A finite verb without subject or conjunction before it goes on with what stands there. */
  private void joinSubjects() {
    for (int unit = 0; unit < heads.size(); unit++) {
      int start = startOf(unit);
      if (start <= first || heads.get(unit).subject() >= 0 || isJoined(start)) {
        continue;
      }
      int from = start;
      while (from > first && !isJoined(from)) {
        from--;
      }
      int other = unitOf[start - 1 - first];
      if (verbs(other).head() < from) {
        move(from, start, other, unit);
      } else {
        move(startOf(other), end, other, unit);
      }
    }
  }

  /** Gives the tokens of one unit in a range to another. */
  private void move(int from, int to, int other, int unit) {
    for (int token = from; token < to; token++) {
      if (unitOf[token - first] == other) {
        unitOf[token - first] = unit;
      }
    }
  }

  private int startOf(int unit) {
    for (int token = first; token < end; token++) {
      if (unitOf[token - first] == unit) {
        return token;
      }
    }
    return first;
  }

  /** Whether a clause may begin here: a mark or a conjunction stands before it or begins it. */
  private boolean isJoined(int token) {
    return isBoundary(token)
        || grid.tag(token) == PartOfSpeech.SCONJ
        || grid.tag(token) == PartOfSpeech.CCONJ;
  }

  private boolean isBoundary(int token) {
    return isComma(token - 1)
        || grid.is(token - 1, Grid.SEMICOLON)
        || grid.is(token - 1, Grid.COLON)
        || grid.tag(token - 1) == PartOfSpeech.CCONJ;
  }

  private boolean isComma(int token) {
    return grid.is(token, Grid.COMMA) || grid.is(token, Grid.DASH);
  }
}
