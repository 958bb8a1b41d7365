package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says that somebody else has said, where grammar leaves no doubt and the rankers,
 * trained on outermost attributions, do not answer:
 *
 * <ul>
 *   <li>"said S had ordered them to leave", "relató que S había ordenado «C»": an act of speech
 *       with its own speaker and what was said;
 *   <li>"said two audits had found C": a document that holds something;
 *   <li>"said he was told to leave", "dijo que se le había pedido C", "contó que le dijeron que C":
 *       nobody is named who said it;
 *   <li>"said she had heard from S that C", "said he had heard S say that C": S said it;
 *   <li>"S did not dispute, the Star said, that C": what was said stands behind the outer cue.
 * </ul>
 *
 * <p>What is only possible or to come ("would ask") has not been said and is left alone.
 */
final class Embedded {
  private static final double CONFIDENCE = 0.8;

  private Embedded() {}

  /**
   * The attribution of a spot inside a piece of another's content; null when none is sure.
   *
   * @param outer the attribution whose content holds the spot
   * @param piece the piece of it that does
   */
  static @Nullable Attribution of(
      Context context, Spot spot, Attribution outer, Attribution.Range piece) {
    Grid grid = context.grid();
    Predicate predicate = grid.predicates().get(spot.predicate());
    boolean perceived = predicate.form().equals("INF") || Witnessed.isQuoted(grid, spot);
    int doer = perceived ? Witnessed.doer(context, spot) : -1;
    if (doer >= 0 && piece.contains(grid.phrases().get(doer).first())) {
      SourceQuestion.Candidate who = SourceQuestion.Candidate.of(grid, doer);
      return attribution(context, spot, who, opening(context, spot, spot.end(), piece), piece);
    }
    if (predicate.form().equals("INF")) {
      int caller = caller(context, spot, outer);
      return caller < 0
          ? null
          : attribution(
              context,
              spot,
              SourceQuestion.Candidate.of(grid, caller),
              opening(context, spot, spot.end(), piece),
              piece);
    }
    if (predicate.modal()) {
      return null;
    }
    Attribution found = heard(context, spot, piece);
    if (found == null && Unnamed.is(grid, spot)) {
      SourceQuestion.Candidate agent = Recipients.agent(grid, spot);
      int from = agent.isNone() ? spot.end() : agent.end();
      found = attribution(context, spot, agent, opening(context, spot, from, piece), piece);
    }
    return found == null ? spoken(context, spot, outer, piece) : found;
  }

  /** "S had phoned to tell her that C", "S la llamó para contarle que C"; -1 when nobody has. */
  private static int caller(Context context, Spot spot, Attribution outer) {
    Grid grid = context.grid();
    int verb = call(grid, spot);
    int subject = verb >= 0 ? Subjects.outer(grid, verb) : -1;
    return subject >= 0 && outer.holds(grid.phrases().get(subject).first()) ? subject : -1;
  }

  /** The verb of calling in order to say what a spot says: "phoned to tell"; -1 when none. */
  static int call(Grid grid, Spot spot) {
    int before = spot.first() - 1;
    if (before < 0) {
      return -1;
    }
    before = grid.is(before, "TO") || grid.reads(before, "in order") ? before - 1 : before;
    int verb = before < 0 ? -1 : grid.predicateOf(before);
    boolean calls =
        verb >= 0
            && grid.predicates().get(spot.predicate()).form().equals("INF")
            && grid.predicates().get(verb).isFinite()
            && !grid.predicates().get(verb).modal()
            && CueLexicon.of(grid.language(before))
                .isIn("calling", grid.token(grid.predicates().get(verb).head()).lemma());
    return calls ? verb : -1;
  }

  /** "had heard from S that C", "supo por S que C". */
  private static @Nullable Attribution heard(Context context, Spot spot, Attribution.Range piece) {
    Grid grid = context.grid();
    CueLexicon lexicon = CueLexicon.of(grid.language(spot.head()));
    boolean from = grid.is(spot.end(), "FROM") || grid.is(spot.end(), "BY");
    boolean spanish = grid.language(spot.head()).equals(Language.SPANISH);
    from |= spanish && grid.is(spot.end(), "OF");
    int phrase = from ? grid.phraseOf(spot.end() + 1) : -1;
    if (phrase < 0 || !lexicon.isIn("hearing", spot.cue().lemma())) {
      return null;
    }
    SourceQuestion.Candidate source = SourceQuestion.Candidate.of(grid, phrase);
    int that = source.end();
    while (that < piece.end() && !grid.is(that, "THAT") && grid.predicateOf(that) < 0) {
      that++;
    }
    return that < piece.end() && grid.is(that, "THAT")
        ? attribution(context, spot, source, that, piece)
        : null;
  }

  private static @Nullable Attribution spoken(
      Context context, Spot spot, Attribution outer, Attribution.Range piece) {
    Grid grid = context.grid();
    Predicate predicate = grid.predicates().get(spot.predicate());
    int subject = predicate.isFinite() ? subject(context, spot, outer) : -1;
    if (subject < 0 || predicate.passive() || !speaks(context, spot, subject)) {
      return null;
    }
    SourceQuestion.Candidate source = SourceQuestion.Candidate.of(grid, subject);
    Attribution.Range next = behindOuter(grid, spot, outer, piece);
    if (next != null) {
      return attribution(context, spot, source, next.first(), next);
    }
    int first = opening(context, spot, spot.end(), piece);
    Attribution found = attribution(context, spot, source, first, piece);
    boolean told = found == null || !Nested.isPlain(context, found) || isStanceOfOther(grid, found);
    return told ? found : null;
  }

  /** A stance of somebody named anew: "that the union had denied it", not "that they had". */
  static boolean isStanceOfOther(Grid grid, Attribution attribution) {
    int phrase =
        attribution.nominal().isEmpty() ? -1 : grid.phraseOf(attribution.nominal().first());
    return phrase >= 0
        && !grid.phrases().get(phrase).isPronoun()
        && isStance(attribution.spot().cue());
  }

  /** What is a stance or a demand whatever its object: "had denied it", "demanded $2 million". */
  private static boolean isStance(Cue cue) {
    return switch (cue.cueClass()) {
      case "deny", "refuse", "demand", "warn", "ask", "criticise", "praise", "promise" -> true;
      default -> false;
    };
  }

  /**
   * Whether words without a verb were said to somebody or hold a finding: "asked the bank for a
   * plan", "se le pidió un plan", "two audits had found cracks", and not "had asked for a pump".
   */
  static boolean isDirected(Context context, Attribution attribution) {
    Grid grid = context.grid();
    Spot spot = attribution.spot();
    if (Unnamed.is(grid, spot)) {
      return true;
    }
    int phrase =
        attribution.nominal().isEmpty() ? -1 : grid.phraseOf(attribution.nominal().first());
    boolean evidence =
        phrase >= 0
            && (context.phraseKind(phrase).equals("document")
                || Evidence.isExamination(grid, phrase));
    boolean whom = false;
    for (int i = spot.end(); i < attribution.contentFirst(); i++) {
      whom |= grid.phraseOf(i) >= 0;
    }
    boolean found =
        phrase >= 0
            && CueLexicon.isInEither("finding verb", spot.cue().lemma())
            && context.phraseKind(phrase).equals("people");
    return evidence || found || whom;
  }

  private static boolean speaks(Context context, Spot spot, int subject) {
    String kind = context.phraseKind(subject);
    Cue cue = spot.cue();
    boolean document = kind.equals("document") || Evidence.isExamination(context.grid(), subject);
    return switch (cue.cueClass()) {
      case "show" -> document;
      case "order" ->
          !kind.equals("thing") || document && CueLexicon.isInEither("finding verb", cue.lemma());
      case "unlisted" -> !kind.equals("thing") && context.grid().is(spot.end(), "THAT");
      case "want", "believe", "seem", "discuss" -> false;
      default ->
          (cue.strength() != Cue.Strength.WEAK || isTold(context.grid(), spot))
              && (document || !kind.equals("thing"));
    };
  }

  /** "le confió a la ministra que": a weak verb that has both a hearer and a clause. */
  private static boolean isTold(Grid grid, Spot spot) {
    boolean clitic = grid.is(spot.first(), "HIM") || grid.is(spot.first() - 1, "HIM");
    boolean to = spot.end() + 1 < grid.size() && grid.reads(spot.end(), "toward");
    int phrase = to ? grid.phraseOf(spot.end() + 1) : -1;
    int that = phrase < 0 ? spot.end() : grid.phrases().get(phrase).end();
    return clitic && spot.cue().takes("that") && grid.is(that, "THAT");
  }

  /** The subject of the cue inside the outer content; -1 when it has none there. */
  private static int subject(Context context, Spot spot, Attribution outer) {
    Grid grid = context.grid();
    int subject = Subjects.outer(grid, spot.predicate());
    return subject >= 0 && outer.holds(grid.phrases().get(subject).first()) ? subject : -1;
  }

  /** The piece behind an outer cue that cuts the sentence: "dispute, the Star said, | that C". */
  private static Attribution.@Nullable Range behindOuter(
      Grid grid, Spot spot, Attribution outer, Attribution.Range piece) {
    if (spot.end() < piece.end()) {
      return null;
    }
    for (Attribution.Range other : outer.content()) {
      if (other.first() > spot.end() && grid.is(other.first(), "THAT")) {
        return other;
      }
    }
    return null;
  }

  /** Where the words said begin, behind whom they were said to; -1 when nothing fits the cue. */
  private static int opening(Context context, Spot spot, int from, Attribution.Range piece) {
    Grid grid = context.grid();
    int at = behindTime(grid, behindAddressee(grid, spot, behindTime(grid, from), piece));
    int behind = Times.behind(grid, at, piece.end());
    at = behind < piece.end() && grid.is(behind, "THAT") ? behind : at;
    int adverb = at;
    while (adverb < piece.end() && grid.tag(adverb) == PartOfSpeech.ADV) {
      adverb++;
    }
    // "had asked twice for C"
    at = adverb < piece.end() && spot.cue().takes(grid.lower(adverb)) ? adverb : at;
    if (at >= piece.end()) {
      return -1;
    }
    Cue cue = spot.cue();
    boolean negated = grid.is(at, "NOT");
    int predicate = grid.predicateOf(negated ? at + 1 : at);
    boolean infinitive =
        predicate >= 0
            && grid.predicates().get(predicate).form().equals("INF")
            && Unnamed.isDirected(cue);
    boolean clause =
        grid.is(at, "THAT")
            || grid.is(at, Grid.OPEN_QUOTE)
            || (grid.is(at, "WH") || grid.is(at, "IF")) && cue.takes("wh");
    boolean about = cue.takes(grid.lower(at)) && at + 1 < piece.end() && grid.phraseOf(at + 1) >= 0;
    if (infinitive || clause || about) {
      return grid.is(at, "THAT") && grid.language(at).equals(Language.SPANISH) ? at + 1 : at;
    }
    boolean object =
        cue.takes("object") || Unnamed.isDirected(cue) && cue.strength() != Cue.Strength.WEAK;
    return object && grid.phraseOf(at) >= 0 && (isStance(cue) || !isPronoun(grid, at)) ? at : -1;
  }

  /** Behind "in March", "el lunes" right at a token. */
  private static int behindTime(Grid grid, int from) {
    int at = grid.tag(from) == PartOfSpeech.ADP ? from + 1 : from;
    int phrase = at < grid.size() ? grid.phraseOf(at) : -1;
    return phrase >= 0 && Times.is(grid, grid.phrases().get(phrase))
        ? grid.phrases().get(phrase).end()
        : from;
  }

  private static boolean isPronoun(Grid grid, int token) {
    return grid.phrases().get(grid.phraseOf(token)).isPronoun();
  }

  /** "asked the bank for C", "complained to the council about C", "pidió a la empresa C". */
  private static int behindAddressee(Grid grid, Spot spot, int from, Attribution.Range piece) {
    if (from >= piece.end()) {
      return from;
    }
    boolean to =
        grid.isToward(from) || grid.is(from, "WITH") && spot.cue().cueClass().equals("demand");
    int phrase = grid.phraseOf(to ? from + 1 : from);
    if (phrase < 0 || grid.phrases().get(phrase).end() >= piece.end()) {
      return from;
    }
    int end = grid.behindOf(grid.phrases().get(phrase).end(), piece.end());
    boolean goesOn =
        grid.predicateOf(end) >= 0
            || grid.phraseOf(end) >= 0
            || grid.is(end, "THAT")
            || grid.is(end, "NOT")
            || spot.cue().takes(grid.lower(behindTime(grid, end)));
    boolean whom = to || Unnamed.isDirected(spot.cue()) || spot.cue().cueClass().equals("demand");
    return whom && goesOn ? end : from;
  }

  private static @Nullable Attribution attribution(
      Context context,
      Spot spot,
      SourceQuestion.Candidate source,
      int first,
      Attribution.Range piece) {
    Grid grid = context.grid();
    int end = end(grid, first, piece.end());
    if (first < 0 || end <= first) {
      return null;
    }
    end = Trimming.withoutChannel(context, new Attribution.Range(first, end));
    List<Attribution.Range> content = List.of(new Attribution.Range(first, end));
    Attribution.Range nominal =
        source.isNone()
            ? Attribution.Range.NONE
            : new Attribution.Range(source.first(), source.end());
    Attribution.Range extent =
        source.isNone() ? nominal : Extent.of(context, spot, source, content);
    return new Attribution(spot, Shape.RIGHT, extent, nominal, content, CONFIDENCE, List.of());
  }

  /** A clause of contrast or a semicolon ends what was said. */
  private static int end(Grid grid, int first, int limit) {
    int end = first < 0 ? first : limit;
    for (int i = first + 1; first >= 0 && i < end; i++) {
      boolean turns = grid.is(i, Grid.COMMA) && (grid.is(i + 1, "BUT") || grid.is(i + 1, "WHILE"));
      if (turns || grid.is(i, Grid.SEMICOLON)) {
        end = i;
      }
    }
    while (end > first && (grid.is(end - 1, Grid.STOP) || grid.is(end - 1, Grid.COMMA))) {
      end--;
    }
    return end;
  }
}
