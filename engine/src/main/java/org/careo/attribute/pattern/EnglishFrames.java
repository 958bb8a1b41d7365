package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Mediation;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;
import org.careo.model.SegmentKind;
import org.jspecify.annotations.Nullable;

/**
 * English constructions whose parts grammar leaves no doubt about, where the rankers waver between
 * two readings of the same words:
 *
 * <ul>
 *   <li>"C, S told A on Tuesday." and "C, agency data show.": the content stands before;
 *   <li>"C, says S obtained by A.": all behind the cue is the source;
 *   <li>"S reported to A that C": the content begins behind the conjunction;
 *   <li>"S recalled B saying that C": what S recalls is all of "B saying that C";
 *   <li>"S told A C" with a clause of its own right behind A.
 * </ul>
 */
final class EnglishFrames {
  private static final int REACH = 12;

  private EnglishFrames() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    if (spot.kind() != Spot.Kind.VERB
        || !spot.cue().isListed()
        || grid.quotation(spot.head()) >= 0) {
      return null;
    }
    Predicate predicate = grid.predicates().get(spot.predicate());
    if (predicate.passive() && Recipients.isTold(grid, spot)) {
      return warned(context, spot);
    }
    if (predicate.form().equals("ING")) {
      return adding(context, spot);
    }
    if (predicate.isFinite() && predicate.passive()) {
      return EnglishClauses.convinced(context, spot);
    }
    if (!predicate.isFinite()) {
      return null;
    }
    Attribution found = trailing(context, spot);
    if (found == null) {
      found = inverted(context, spot);
    }
    if (found == null) {
      found = addressed(context, spot);
    }
    if (found == null) {
      found = told(context, spot);
    }
    if (found == null) {
      int aside = BareClauses.subject(context, spot);
      found = aside < 0 ? null : clause(context, spot, aside, spot.end());
    }
    if (found == null) {
      found = EnglishClauses.ofClaim(context, spot);
    }
    if (found == null) {
      found = EnglishStances.voiced(context, spot);
    }
    if (found != null) {
      return found;
    }
    found = evidence(context, spot);
    if (found != null) {
      return found;
    }
    int first = Witnessed.clause(context, spot);
    int subject = first < 0 ? -1 : Subjects.outer(grid, spot.predicate());
    return subject < 0 ? null : clause(context, spot, subject, first);
  }

  /** "C, S told lawmakers on Tuesday." and "C, figures published by the agency show." */
  private static @Nullable Attribution trailing(Context context, Spot spot) {
    Grid grid = context.grid();
    boolean tells = spot.cue().cueClass().equals("tell");
    boolean shows = spot.cue().cueClass().equals("show");
    boolean headline =
        grid.segmentKind(spot.head()) == SegmentKind.TITLE
            && spot.cue().strength() == Cue.Strength.STRONG
            && spot.cue().takes("parenthesis");
    if (!tells && !shows && !headline) {
      return null;
    }
    int end = grid.sentenceEnd(spot.head());
    int at = spot.end();
    if (tells && !headline) {
      int whom = grid.phraseOf(at);
      if (whom < 0 || grid.phrases().get(whom).first() != at) {
        return null;
      }
      at = grid.phrases().get(whom).end();
    }
    at = Times.behind(grid, at, end);
    if (at < end && !grid.is(at, Grid.STOP)) {
      return null;
    }
    int comma = commaBefore(grid, spot.first());
    int start = grid.sentenceStart(spot.head());
    int opening = comma < start + 3 ? Trailing.opening(context, spot) : -1;
    if (opening >= 0 && (!shows || Evidence.isEvidence(context, grid.phraseOf(opening)))) {
      return Trailing.said(context, spot, opening);
    }
    if (comma < start + 3 || grid.is(comma - 1, Grid.CLOSE_QUOTE)) {
      return null;
    }
    int phrase = grid.phraseOf(comma + 1);
    if (phrase < 0 || context.finiteBetween(start, comma) == 0) {
      return null;
    }
    boolean evidence =
        context.phraseKind(phrase).equals("document") || Evidence.isData(grid, phrase);
    boolean thing = context.phraseKind(phrase).equals("thing");
    if (shows && !evidence || tells && thing || headline && thing && !evidence) {
      return null;
    }
    return left(
        spot, grid.phrases().get(phrase), spot.first(), new Attribution.Range(start, comma));
  }

  /** The comma that opens the clause of the cue, with no other verb in between; -1 when none. */
  private static int commaBefore(Grid grid, int cue) {
    int start = grid.sentenceStart(cue);
    for (int i = cue - 1; i > Math.max(start, cue - REACH); i--) {
      int predicate = grid.predicateOf(i);
      boolean modifier =
          predicate < 0 || !CueLexicon.of(grid.language(i)).carrier(grid.lower(i)).isEmpty();
      if (!modifier) {
        return -1;
      }
      if (grid.is(i, Grid.COMMA)) {
        return i;
      }
    }
    return -1;
  }

  /** "C, says a report by the office seen by the Courier." */
  private static @Nullable Attribution inverted(Context context, Spot spot) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    int comma = spot.first() - 1;
    int phrase = grid.phraseOf(spot.end());
    boolean stands =
        comma > start + 2
            && grid.is(comma, Grid.COMMA)
            && !grid.is(comma - 1, Grid.CLOSE_QUOTE)
            && spot.cue().takes("inversion")
            && phrase >= 0
            && grid.phrases().get(phrase).first() == spot.end()
            && !grid.phrases().get(phrase).isPronoun()
            && !context.phraseKind(phrase).equals("thing");
    if (!stands || context.finiteBetween(start, comma) == 0) {
      return null;
    }
    int end = grid.bare(spot.end(), grid.sentenceEnd(spot.head()));
    if (context.finiteBetween(spot.end(), end) > 0 || context.commasBetween(spot.end(), end) > 1) {
      return null;
    }
    return left(spot, grid.phrases().get(phrase), end, new Attribution.Range(start, comma));
  }

  private static Attribution left(
      Spot spot, Phrase phrase, int sourceEnd, Attribution.Range content) {
    return new Attribution(
        spot,
        Shape.LEFT,
        new Attribution.Range(phrase.first(), sourceEnd),
        new Attribution.Range(phrase.first(), phrase.end()),
        List.of(content),
        0.9,
        List.of());
  }

  /**
   * "S reported to the office that C", "S said in a statement that C", "who told A that C": whom,
   * where and when stand between cue and conjunction.
   */
  private static @Nullable Attribution addressed(Context context, Spot spot) {
    Grid grid = context.grid();
    boolean whom = grid.is(spot.end(), "TO") && spot.cue().isListed();
    boolean sure = spot.cue().strength() == Cue.Strength.STRONG || whom;
    if (!spot.cue().takes("that") || !sure) {
      return null;
    }
    // "Ruiz, the mayor, told the Post that C": whom it was told to leaves no doubt.
    boolean tells = spot.cue().cueClass().equals("tell") && grid.phraseOf(spot.end()) >= 0;
    boolean aside =
        grid.is(spot.first() - 1, Grid.COMMA) && !tells && !Sharing.goesOn(context, spot);
    int that = aside ? -1 : conjunction(grid, spot);
    int subject = that < 0 ? -1 : Subjects.outer(grid, spot.predicate());
    return subject < 0 || !grid.hasVerb(that, grid.sentenceEnd(that))
        ? null
        : clause(context, spot, subject, that);
  }

  /** "…, said S, adding that C": the speaker of the cue before goes on. */
  private static @Nullable Attribution adding(Context context, Spot spot) {
    Grid grid = context.grid();
    boolean adds =
        grid.is(spot.first() - 1, Grid.COMMA)
            && grid.is(spot.end(), "THAT")
            && spot.cue().takes("that")
            && spot.cue().cueClass().equals("say");
    for (int i = spot.first() - 2; adds && i >= grid.sentenceStart(spot.head()); i--) {
      int number = grid.quotation(i) < 0 ? context.spotAt(i) : -1;
      Spot before = number < 0 ? null : context.spots().get(number);
      if (before != null && before.kind() == Spot.Kind.VERB && isFinite(grid, before.first())) {
        int behind = grid.phraseOf(before.end());
        int own = Subjects.outer(grid, before.predicate());
        boolean hearer =
            before.cue().cueClass().equals("tell")
                && own >= 0
                && grid.phrases().get(own).end() <= before.first();
        boolean inverted =
            !hearer && behind >= 0 && grid.phrases().get(behind).first() == before.end();
        int speaker = inverted ? behind : own;
        return speaker < 0 || before.cue().strength() != Cue.Strength.STRONG
            ? null
            : clause(context, spot, speaker, spot.end());
      }
    }
    return null;
  }

  /** "The owner was warned in May that C": nobody says C, unless an agent is named. */
  private static @Nullable Attribution warned(Context context, Spot spot) {
    Grid grid = context.grid();
    int that = grid.is(spot.end(), "THAT") ? spot.end() : conjunction(grid, spot);
    int end = grid.sentenceEnd(spot.head());
    if (that < 0 || context.finiteBetween(that, end) == 0) {
      return null;
    }
    while (end > that && grid.isPunctuation(end - 1) && !grid.is(end - 1, Grid.CLOSE_QUOTE)) {
      end--;
    }
    SourceQuestion.Candidate agent = Recipients.agent(grid, spot);
    List<Attribution.Range> content = List.of(new Attribution.Range(that, end));
    Attribution.Range source =
        agent.isNone() ? Attribution.Range.NONE : Extent.of(context, spot, agent, content);
    Attribution.Range nominal =
        agent.isNone() ? source : new Attribution.Range(agent.first(), agent.end());
    return new Attribution(spot, Shape.RIGHT, source, nominal, content, 0.9, List.of());
  }

  /** The "that" behind phrases of addressee, place and time; -1 when something else comes first. */
  private static int conjunction(Grid grid, Spot spot) {
    int end = Math.min(grid.sentenceEnd(spot.head()), spot.end() + REACH);
    int at = spot.end();
    while (at < end && !grid.is(at, "THAT")) {
      int mediator = Mediation.behindAside(grid, at);
      if (mediator > 0) {
        at = mediator;
        end = Math.min(grid.sentenceEnd(at), at + REACH);
        continue;
      }
      if (grid.is(at, Grid.COMMA)) {
        // "reported in January, citing two officials, that C"
        int close = citing(grid, at, grid.sentenceEnd(at));
        if (close < 0) {
          return -1;
        }
        end = Math.min(grid.sentenceEnd(at), close + REACH);
        at = close;
        continue;
      }
      int phrase = grid.phraseOf(at);
      if (phrase >= 0 && grid.phrases().get(phrase).first() == at) {
        boolean governed = at > spot.end() && grid.tag(at - 1) == PartOfSpeech.ADP;
        boolean whom = at == spot.end() && spot.cue().cueClass().equals("tell");
        boolean joined = grid.is(at - 1, "AND") || grid.is(at - 1, "TO");
        if (!governed && !whom && !joined && !Times.is(grid, grid.phrases().get(phrase))) {
          return -1;
        }
        at = grid.phrases().get(phrase).end();
      } else if (grid.tag(at) == PartOfSpeech.ADP || grid.is(at, "TO") || grid.is(at, "AND")) {
        at++;
      } else {
        return -1;
      }
    }
    return at < end && at > spot.end() && grid.predicateOf(at) < 0 ? at : -1;
  }

  /** Token after an aside between commas that a participle of citing opens; -1 when it is none. */
  private static int citing(Grid grid, int comma, int end) {
    boolean opens =
        comma + 2 < end
            && CueLexicon.of(grid.language(comma + 1)).isIn("citing", grid.lower(comma + 1));
    for (int i = comma + 2; opens && i < end; i++) {
      if (grid.is(i, Grid.COMMA)) {
        return grid.is(i + 1, "THAT") ? i + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * "S told A C": the clause begins right behind whom it was told to. A name before a plural noun
   * with a verb behind it is whom, the noun the subject: "told Reuters farmers would resist".
   */
  private static @Nullable Attribution told(Context context, Spot spot) {
    Grid grid = context.grid();
    int whom = spot.cue().cueClass().equals("tell") ? grid.phraseOf(spot.end()) : -1;
    if (whom < 0 || grid.phrases().get(whom).first() != spot.end()) {
      return null;
    }
    Phrase phrase = grid.phrases().get(whom);
    int first = phrase.end();
    if (isFinite(grid, first)) {
      first = phrase.first();
      while (first < phrase.end() && grid.tag(first) == PartOfSpeech.PROPN) {
        first++;
      }
      boolean splits = first > phrase.first() && first < phrase.end();
      if (!splits || !grid.token(phrase.head()).has("Number=Plur")) {
        return null;
      }
    } else {
      int next = first < grid.size() ? grid.phraseOf(first) : -1;
      boolean clause =
          next >= 0
              && grid.phrases().get(next).first() == first
              && grid.sentence(first) == grid.sentence(spot.head())
              && isFinite(grid, grid.phrases().get(next).end());
      if (!clause) {
        return null;
      }
    }
    int subject = Subjects.outer(grid, spot.predicate());
    return subject >= 0 ? clause(context, spot, subject, first) : null;
  }

  private static boolean isFinite(Grid grid, int index) {
    int verb = grid.predicateOf(index);
    return verb >= 0
        && grid.predicates().get(verb).first() == index
        && grid.predicates().get(verb).isFinite();
  }

  /** "gauges showed a surge": a document or data show what stands behind the verb. */
  private static @Nullable Attribution evidence(Context context, Spot spot) {
    Grid grid = context.grid();
    int subject =
        spot.cue().cueClass().equals("show") ? Subjects.outer(grid, spot.predicate()) : -1;
    boolean holds =
        subject >= 0
            && (context.phraseKind(subject).equals("document") || Evidence.isData(grid, subject))
            && grid.phrases().get(subject).end() <= spot.first();
    int first = grid.is(spot.end(), "THAT") ? spot.end() + 1 : spot.end();
    boolean object = first < grid.size() && grid.phraseOf(first) >= 0;
    return holds && object ? clause(context, spot, subject, first) : null;
  }

  /** The attribution of a clause that runs to the end of its sentence. */
  static @Nullable Attribution clause(Context context, Spot spot, int subject, int first) {
    Grid grid = context.grid();
    int end = grid.sentenceEnd(spot.head());
    for (int i = first; i < end; i++) {
      if (grid.is(i, Grid.SEMICOLON)) {
        end = i;
      }
    }
    while (end > first && (grid.is(end - 1, Grid.STOP) || grid.is(end - 1, Grid.COMMA))) {
      end--;
    }
    if (end <= first) {
      return null;
    }
    SourceQuestion.Candidate candidate =
        SourceRepair.of(context, spot, SourceQuestion.Candidate.of(grid, subject));
    List<Attribution.Range> content = new ArrayList<>();
    content.add(new Attribution.Range(first, end));
    return new Attribution(
        spot,
        Shape.RIGHT,
        Extent.of(context, spot, candidate, content),
        new Attribution.Range(candidate.first(), candidate.end()),
        content,
        0.9,
        List.of());
  }
}
