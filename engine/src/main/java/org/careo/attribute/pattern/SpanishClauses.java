package org.careo.attribute.pattern;

import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.PartOfSpeech;

/** Where the clause of a Spanish cue begins, behind times and hearers, and where it ends. */
final class SpanishClauses {
  private static final int REACH = 14;

  private SpanishClauses() {}

  /** Token after que (or si) that opens the content; -1 when no clause follows. */
  static int opening(Context context, Spot spot) {
    Grid grid = context.grid();
    int end = Math.min(grid.sentenceEnd(spot.head()), spot.end() + REACH);
    if (grid.is(spot.end() - 1, "THAT")) {
      return spot.end();
    }
    for (int i = spot.end(); i < end; i++) {
      if (grid.predicateOf(i) >= 0 || grid.is(i, Grid.OPEN_QUOTE) || grid.is(i, Grid.COLON)) {
        return -1;
      }
      boolean asks = grid.is(i, "IF") && (spot.cue().takes("si") || spot.cue().takes("wh"));
      if (asks || asksFor(grid, spot, i)) {
        return i;
      }
      if (grid.is(i, "THAT")) {
        // "los problemas que …": behind a noun that is no addressee the word is a relative.
        boolean direct =
            i == spot.end()
                || grid.is(i - 1, "OF")
                || grid.is(i - 1, Grid.COMMA) && !opensRelative(context, spot, i);
        boolean addressed =
            (isAddressee(grid, spot.end(), i) || isPassed(grid, spot.end(), i))
                && !isTellers(context, spot, i);
        return direct || addressed ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** "informaron los bomberos, que …": one comma, behind somebody, begins a relative clause. */
  private static boolean opensRelative(Context context, Spot spot, int that) {
    // "pidió calma, y el gobernador, que llegó tarde": the phrase before the comma is told of.
    int who = context.grid().phraseOf(that - 2);
    boolean another =
        who >= 0
            && context.grid().phrases().get(who).first() > spot.end()
            && Sources.isSomebody(context, who);
    return that - 1 > spot.end() && (another || context.commasBetween(spot.end(), that) == 1);
  }

  /**
   * "C, contaron al diario dos vecinos que V": the clause in front has been said, so that somebody
   * right before the word is who told it, and the word opens their relative clause.
   */
  private static boolean isTellers(Context context, Spot spot, int that) {
    Grid grid = context.grid();
    int comma = SpanishFrames.beforeClitic(grid, spot.first()) - 1;
    int start = grid.sentenceStart(spot.head());
    int who = grid.phraseOf(that - 1);
    int first = who < 0 ? spot.end() : grid.phrases().get(who).first();
    // "a la radio un guarda": behind a hearer the second phrase is who told it, whatever its noun.
    boolean tells =
        first > spot.end()
                && !Restrictive.isGoverned(grid, grid.phrases().get(who))
                && !Times.is(grid, grid.phrases().get(who))
            || who >= 0 && first == spot.end() && Sources.isSomebody(context, who);
    return grid.is(comma, Grid.COMMA)
        && tells
        && !Trailing.opensDependent(grid, start)
        && context.finiteBetween(start, comma) > 0;
  }

  /** "preguntó por qué C", "no precisó de dónde C": a word of asking, alone or governed. */
  private static boolean asksFor(Grid grid, Spot spot, int at) {
    int word = grid.tag(at) == PartOfSpeech.ADP ? at + 1 : at;
    boolean says =
        switch (spot.cue().cueClass()) {
          case "believe", "want", "seem", "see" -> false;
          default -> spot.cue().takes("wh");
        };
    return says
        && grid.is(word, "WH")
        && !grid.token(grid.predicates().get(spot.predicate()).head()).has("Mood=Sub")
        && (at == spot.end() || isPassed(grid, spot.end(), at));
  }

  /**
   * "el domingo a los vecinos", "ayer en Lima": nothing but times, places and hearers, and no noun
   * last that the word could be the relative of.
   */
  private static boolean isPassed(Grid grid, int from, int to) {
    int at = from;
    boolean open = false;
    while (at < to) {
      boolean adverb =
          grid.is(at, "ADV")
              || grid.is(at, "ALSO")
              || grid.tag(at) == PartOfSpeech.ADV
              || grid.tag(at) == PartOfSpeech.ADJ && at + 1 == to;
      boolean governed = grid.tag(at) == PartOfSpeech.ADP || grid.is(at, "OF");
      int phrase = adverb ? -1 : grid.phraseOf(governed ? at + 1 : at);
      boolean told =
          phrase >= 0
              && (governed || Times.is(grid, grid.phrases().get(phrase)) || isOften(grid, phrase));
      if (!adverb && !told) {
        return false;
      }
      open = governed && !adverb && isAntecedent(grid, at, phrase);
      at = adverb ? at + 1 : grid.phrases().get(phrase).end();
    }
    return at == to && to > from && !open;
  }

  /** "con los porcentajes | que": what a preposition governs, when it is no hearer and no name. */
  private static boolean isAntecedent(Grid grid, int preposition, int phrase) {
    int head = grid.phrases().get(phrase).head();
    return !grid.is(preposition, "TO")
        && !grid.is(preposition, "IN")
        && !Times.is(grid, grid.phrases().get(phrase))
        && grid.tag(head) != PartOfSpeech.PROPN
        && !CueLexicon.of(grid.language(head)).isIn("medium", grid.token(head).lemma());
  }

  /** "varias veces": how often it was said. */
  static boolean isOften(Grid grid, int phrase) {
    int head = grid.phrases().get(phrase).head();
    return CueLexicon.of(grid.language(head)).isIn("occasion", grid.token(head).lemma());
  }

  static boolean isAddressee(Grid grid, int from, int to) {
    return grid.isToward(from)
        || grid.is(from, "IN")
        || grid.is(from, "FROM")
        || grid.is(from, "BY")
        || grid.is(from, "ADV")
        || grid.is(from, "ALSO")
        || grid.is(to - 1, "ADV");
  }

  /** "; el ministerio, que no": the next speaker's words behind a cue that is not said again. */
  private static boolean opensGap(Grid grid, int mark, int bound) {
    int phrase = grid.is(mark, Grid.SEMICOLON) ? grid.phraseOf(mark + 1) : -1;
    int comma = phrase < 0 ? bound : grid.phrases().get(phrase).end();
    return comma + 1 < bound && grid.is(comma, Grid.COMMA) && grid.is(comma + 1, "THAT");
  }

  /** ", aunque rechazó que C": a conjunction of contrast and a cue of the same speaker. */
  private static boolean turns(Context context, int comma) {
    Grid grid = context.grid();
    int number = grid.is(comma, Grid.COMMA) ? grid.predicateOf(comma + 2) : -1;
    int cue = number < 0 ? -1 : context.spotAt(grid.predicates().get(number).head());
    return cue >= 0
        && grid.predicates().get(number).isFinite()
        && (CueLexicon.of(grid.language(comma)).isIn("contrast", grid.lower(comma + 1))
            || grid.is(comma + 1, "BECAUSE") && grid.is(comma + 3, "THAT"))
        && SpanishFrames.isReporting(context.spots().get(cue).cue());
  }

  /** "pero no quiso decir", "y evitó precisar": who speaks does so, not who is spoken of. */
  private static boolean isSilent(Grid grid, Predicate predicate) {
    int verb = grid.predicateOf(predicate.end());
    int speaking = verb < 0 ? predicate.end() : grid.predicates().get(verb).head();
    CueLexicon lexicon = CueLexicon.of(grid.language(predicate.head()));
    String way =
        lexicon.phrases("silent verb").getOrDefault(grid.token(predicate.head()).lemma(), "");
    boolean silent = predicate.negated() ? way.startsWith("negated") : way.equals("plain");
    return silent
        && predicate.isFinite()
        && speaking < grid.size()
        && (lexicon.isIn("silence", grid.token(speaking).lemma())
            || verb >= 0
                && lexicon.verb(grid.token(speaking).lemma(), grid.lower(speaking)).isListed());
  }

  /** End of a clause with que: the sentence, or a coordinated cue of the same source. */
  static int end(Context context, Spot spot, int start) {
    Grid grid = context.grid();
    int bound = Math.min(grid.sentenceEnd(start), context.quotedUntil(spot.head()));
    for (int i = start + 1; i < bound; i++) {
      // "que «C», al anunciar": a quotation that is all of the clause ends it.
      boolean quotes =
          grid.is(i, Grid.COLON) && grid.is(i + 1, Grid.OPEN_QUOTE)
              || grid.is(i, Grid.COMMA)
                  && grid.is(start, Grid.OPEN_QUOTE)
                  && grid.is(i - 1, Grid.CLOSE_QUOTE)
                  && grid.quotationStart(i - 1) == start
                  && grid.reads(i + 1, "to the");
      boolean anew =
          grid.is(i, Grid.SEMICOLON)
              && grid.quotation(i) < 0
              && context.finiteBetween(start, i) > 0
              && context.finiteBetween(i, bound) > 0;
      if (quotes || anew || opensGap(grid, i, bound) || turns(context, i)) {
        return i;
      }
      int aside = grid.is(i, Grid.COMMA) ? grid.predicateOf(i + 1) : -1;
      int cue = aside < 0 ? -1 : context.spotAt(grid.predicates().get(aside).head());
      if (cue >= 0
          && context.finiteBetween(start, i) > 0
          && grid.predicates().get(aside).isFinite()
          && context.spots().get(cue).cue().takes("inversion")
          && SpanishFrames.isReporting(context.spots().get(cue).cue())) {
        return i;
      }
      boolean joins = grid.is(i, "AND") || grid.is(i, "BUT");
      int at = i + 1;
      while (joins
          && at + 1 < bound
          && (grid.is(at, "NOT") || grid.is(at, "SE") || grid.is(at, "HIM"))
          && grid.predicateOf(at) < 0) {
        at++;
      }
      int number = joins ? grid.predicateOf(at) : -1;
      if (number >= 0 && isSilent(grid, grid.predicates().get(number))) {
        return grid.is(i - 1, Grid.COMMA) ? i - 1 : i;
      }
      if (number >= 0 && i + 1 < bound) {
        Predicate next = grid.predicates().get(number);
        int other = context.spotAt(next.head());
        if (next.isFinite()
            && other >= 0
            && (context.spots().get(other).cue().strength() != Cue.Strength.WEAK
                || grid.is(next.end(), "THAT"))
            && (SpanishFrames.isReporting(context.spots().get(other).cue())
                || Sharing.sameTense(grid, spot, next))) {
          return grid.is(i - 1, Grid.COMMA) ? i - 1 : i;
        }
      }
    }
    int end = bound;
    while (end > start && (grid.is(end - 1, Grid.STOP) || grid.is(end - 1, Grid.COMMA))) {
      end--;
    }
    return end;
  }
}
