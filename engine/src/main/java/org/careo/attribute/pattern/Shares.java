package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.careo.text.actor.States;
import org.jspecify.annotations.Nullable;

/**
 * What a share of those asked thinks: "27% admitted having used the well", "seis de cada diez
 * aprueban la obra", "a majority oppose the tax".
 */
final class Shares {
  private static final int REACH = 8;

  private Shares() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = context.activeVerb(spot);
    if (predicate == null) {
      return null;
    }
    CueLexicon lexicon = CueLexicon.of(grid.language(spot.head()));
    if (!lexicon.isIn("opinion verb", spot.cue().lemma())) {
      return null;
    }
    Attribution.Range clitic = SpanishStances.clitic(grid, predicate);
    int verb = grid.is(predicate.first() - 1, "SE") ? predicate.first() - 1 : predicate.first();
    int start = share(grid, lexicon, clitic.isEmpty() ? verb : clitic.first());
    if (start >= 0 && !clitic.isEmpty()) {
      Attribution.Range who = new Attribution.Range(start, clitic.first());
      return new Attribution(spot, Shape.LEFT, who, who, List.of(clitic), 0.9, List.of());
    }
    int first = spot.end();
    if (first + 1 >= grid.sentenceEnd(spot.head())) {
      return null;
    }
    if (start < 0) {
      return inverted(context, spot, lexicon);
    }
    boolean clause = grid.is(first, "THAT") && grid.language(first).equals(Language.SPANISH);
    first = clause ? first + 1 : first;
    if (grid.tag(first) == PartOfSpeech.ADP && spot.cue().takes(grid.lower(first))) {
      first++;
    }
    int end = beforeNext(grid, lexicon, first, ObjectEnd.of(context, spot, first));
    if (end <= first) {
      return null;
    }
    Attribution.Range who = new Attribution.Range(start, verb);
    return new Attribution(
        spot, Shape.RIGHT, who, who, List.of(new Attribution.Range(first, end)), 0.9, List.of());
  }

  /** "Rechazan seis de cada diez abrir la presa": the share stands right behind the verb. */
  private static @Nullable Attribution inverted(Context context, Spot spot, CueLexicon lexicon) {
    Grid grid = context.grid();
    int from = spot.end();
    int end = Math.min(grid.sentenceEnd(spot.head()), from + REACH);
    boolean spanish = grid.language(spot.head()).equals(Language.SPANISH);
    int behind = -1;
    for (int i = from; spanish && i < end && isPart(grid, lexicon, i, from); i++) {
      boolean closes = grid.lower(i).equals("%") || i > from + 1 && isOfSeveral(grid, i);
      behind = closes ? i + 1 : behind;
    }
    int last = behind < 0 ? -1 : ObjectEnd.of(context, spot, behind);
    if (last <= behind || grid.isPunctuation(behind) || grid.tag(behind) == PartOfSpeech.ADP) {
      return null;
    }
    Attribution.Range who = new Attribution.Range(from, behind);
    List<Attribution.Range> content = List.of(new Attribution.Range(behind, last));
    return new Attribution(spot, Shape.RIGHT, who, who, content, 0.9, List.of());
  }

  private static boolean isPart(Grid grid, CueLexicon lexicon, int token, int from) {
    return switch (grid.tag(token)) {
      case NUM, DET, SYM -> true;
      case ADP -> token > from;
      case NOUN, PRON -> isOne(grid, token) || lexicon.isIn("share", grid.lower(token));
      case ADJ, ADV, AUX, CCONJ, INTJ, PART, PROPN, PUNCT, SCONJ, VERB, X -> false;
    };
  }

  /** "uno de cada tres opina que C": the whole share is the source, not the noun it ends with. */
  static Attribution widened(Context context, Attribution attribution) {
    Grid grid = context.grid();
    Spot spot = attribution.spot();
    if (context.activeVerb(spot) == null || attribution.nominal().isEmpty()) {
      return attribution;
    }
    int verb = grid.predicates().get(spot.predicate()).first();
    int start = share(grid, CueLexicon.of(grid.language(spot.head())), verb);
    if (start < 0
        || attribution.nominal().end() != verb
        || start >= attribution.nominal().first()) {
      return attribution;
    }
    Attribution.Range who = new Attribution.Range(start, verb);
    return attribution.withSource(who, who);
  }

  /** "57% want a truce and 31% do not": the next share has an opinion of its own. */
  private static int beforeNext(Grid grid, CueLexicon lexicon, int first, int end) {
    for (int at = first + 1; at < end; at++) {
      if (grid.is(at, Grid.COMMA) && isTold(grid, at + 1, end)) {
        return at;
      }
      boolean breaks = grid.is(at, "AND") || grid.is(at, Grid.COMMA);
      int number = breaks && at + 3 < end && grid.tag(at + 1) == PartOfSpeech.DET ? at + 2 : at + 1;
      if (breaks && number + 1 < end && grid.tag(number) == PartOfSpeech.NUM) {
        if (grid.reads(number + 1, "percent")) {
          return at;
        }
      }
      int verb = grid.predicateOf(at);
      if (verb >= 0 && grid.predicates().get(verb).isFinite()) {
        int start = share(grid, lexicon, grid.predicates().get(verb).first());
        int joint = start - 1;
        // ", and only 12% back it"
        while (joint > first && grid.tag(joint) == PartOfSpeech.ADV) {
          joint--;
        }
        if (joint > first && (grid.is(joint, "AND") || grid.is(joint, Grid.COMMA))) {
          return grid.is(joint - 1, Grid.COMMA) ? joint - 1 : joint;
        }
        at = Math.max(at, grid.predicates().get(verb).end() - 1);
      }
    }
    return end;
  }

  /** ", a survey by Delta found", ", encontró una encuesta": who tells it all stands behind. */
  private static boolean isTold(Grid grid, int from, int end) {
    for (int at = from; at < Math.min(end, from + REACH); at++) {
      int verb = grid.predicateOf(at);
      if (verb >= 0 && grid.predicates().get(verb).isFinite()) {
        int head = grid.predicates().get(verb).head();
        Cue cue =
            CueLexicon.of(grid.language(head)).verb(grid.token(head).lemma(), grid.lower(head));
        boolean behind =
            grid.predicates().get(verb).end() < end
                && grid.is(grid.predicates().get(verb).end(), "THAT");
        return cue.isListed() && cue.takes("that") && !behind;
      }
      if (grid.isPunctuation(at)
          || grid.is(at, "THAT")
          || grid.is(at, "WHICH")
          || grid.is(at, "WHO")) {
        return false;
      }
    }
    return false;
  }

  /** First token of a share that ends before a verb: a number of parts or of percent; else -1. */
  private static int share(Grid grid, CueLexicon lexicon, int verb) {
    int start = grid.sentenceStart(verb - 1);
    boolean part = false;
    int at = verb - 1;
    while (at >= Math.max(start, verb - REACH)) {
      boolean number = grid.tag(at) == PartOfSpeech.NUM || part && isOne(grid, at);
      boolean sign =
          grid.lower(at).equals("%")
              || lexicon.isIn("share", grid.lower(at))
              || isOfSeveral(grid, at);
      part |= sign;
      boolean hyphen =
          at > 0
              && grid.text(at, at + 1).equals("-")
              && grid.tag(at - 1) == PartOfSpeech.NUM
              && grid.tag(at + 1) == PartOfSpeech.NUM;
      boolean goesOn =
          number
              || hyphen
              || sign
              || grid.tag(at) == PartOfSpeech.ADP
              || grid.tag(at) == PartOfSpeech.DET
              || grid.is(at, "OF")
              || grid.tag(at) == PartOfSpeech.ADV;
      if (!goesOn && !isThoseAsked(grid, lexicon, at) && !isPeople(grid, at)) {
        int before = beforePlace(grid, at, start);
        if (before < 0) {
          break;
        }
        at = before;
        continue;
      }
      at--;
    }
    int first = at + 1;
    while (first < verb
        && (grid.tag(first) == PartOfSpeech.ADP || grid.tag(first) == PartOfSpeech.ADV)) {
      first++;
    }
    return part && first < verb ? first : -1;
  }

  /** "58% of adults in the valley": the token before the preposition of a place; -1 when none. */
  private static int beforePlace(Grid grid, int at, int start) {
    int phrase = grid.phraseOf(at);
    int first = phrase < 0 ? -1 : grid.phrases().get(phrase).first();
    boolean place = first - 2 >= start && (grid.is(first - 1, "IN") || grid.is(first - 1, "OF"));
    return place && isPeople(grid, first - 2) ? first - 2 : -1;
  }

  /** "one in three", "uno de cada tres": the second number. */
  private static boolean isOfSeveral(Grid grid, int at) {
    boolean english = grid.is(at - 1, "IN");
    boolean spanish = at > 1 && grid.reads(at - 1, "each") && grid.is(at - 2, "OF");
    int first = english ? at - 2 : at - 3;
    return grid.tag(at) == PartOfSpeech.NUM
        && (english || spanish)
        && first >= 0
        && (grid.tag(first) == PartOfSpeech.NUM || isOne(grid, first));
  }

  private static boolean isOne(Grid grid, int token) {
    return CueLexicon.of(Language.SPANISH).isIn("one", grid.token(token).lemma())
        || CueLexicon.of(Language.ENGLISH).isIn("one", grid.lower(token));
  }

  /** "54% of Bolivians", "siete de cada diez peruanos": people by where they are from. */
  private static boolean isPeople(Grid grid, int token) {
    String word = grid.lower(token);
    boolean noun =
        grid.tag(token) == PartOfSpeech.NOUN
            || grid.tag(token) == PartOfSpeech.PROPN
            || grid.tag(token) == PartOfSpeech.ADJ;
    return noun
        && word.endsWith("s")
        && (!States.builtIn().byDemonym(States.key(word)).isEmpty()
            || !States.builtIn().byDemonym(States.key(singular(word))).isEmpty());
  }

  private static String singular(String plural) {
    boolean vowel =
        plural.endsWith("es")
            && plural.length() > 4
            && "lrnds".indexOf(plural.charAt(plural.length() - 3)) >= 0;
    return plural.substring(0, plural.length() - (vowel ? 2 : 1));
  }

  /** "of the farmers", "de los encuestados": whom the share is of. */
  private static boolean isThoseAsked(Grid grid, CueLexicon lexicon, int token) {
    boolean described =
        grid.tag(token) == PartOfSpeech.ADJ
            && grid.language(token).equals(Language.ENGLISH)
            && token + 1 < grid.size()
            && grid.tag(token + 1) == PartOfSpeech.NOUN;
    return described
        || (grid.tag(token) == PartOfSpeech.NOUN || grid.tag(token) == PartOfSpeech.ADJ)
            && lexicon.isIn("collective", grid.token(token).lemma());
  }
}
