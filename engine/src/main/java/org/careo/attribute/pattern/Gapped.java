package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.model.Language;
import org.careo.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Cues that are not said again (gapping): "the company says 312; the union, 340", "dice que cayó;
 * el sindicato, que no", "police counted 2,000, the organizers 9,000", "called for calm, the bishop
 * for prayers". Each further speaker has the words behind the gap, by the cue of the first.
 */
final class Gapped {
  private static final double CONFIDENCE = 0.85;

  /** Tokens in which a figure that opens the words behind a gap must have begun. */
  private static final int FIGURE = 3;

  private Gapped() {}

  /** The attributions with those that share a cue behind a gap, in the order of their contents. */
  static List<Attribution> add(Context context, List<Attribution> found) {
    List<Attribution> all = new ArrayList<>();
    for (Attribution attribution : found) {
      Attribution first = attribution;
      Attribution next = opens(context, attribution) ? next(context, attribution) : null;
      if (next != null && attribution.contentEnd() > mark(context.grid(), next)) {
        first = cut(context.grid(), attribution, mark(context.grid(), next));
      }
      all.add(first);
      while (next != null) {
        all.add(next);
        next = next(context, next);
      }
    }
    return all;
  }

  private static boolean opens(Context context, Attribution attribution) {
    Grid grid = context.grid();
    return attribution.shape() == Shape.RIGHT
        && attribution.spot().kind() == Spot.Kind.VERB
        && attribution.content().size() == 1
        && !attribution.source().isEmpty()
        && grid.quotation(attribution.spot().head()) < 0;
  }

  /** The comma, semicolon or conjunction in front of a further speaker. */
  private static int mark(Grid grid, Attribution next) {
    int mark = next.source().first() - 1;
    while (grid.is(mark - 1, Grid.COMMA)
        || grid.is(mark - 1, Grid.SEMICOLON)
        || grid.is(mark - 1, "AND")) {
      mark--;
    }
    return mark;
  }

  private static Attribution cut(Grid grid, Attribution attribution, int mark) {
    int end = mark;
    while (end > attribution.contentFirst() + 1 && grid.isPunctuation(end - 1)) {
      end--;
    }
    return end <= attribution.contentFirst()
        ? attribution
        : attribution.withContent(new Attribution.Range(attribution.contentFirst(), end));
  }

  /** The next speaker of the same cue behind the content of one; null when there is none. */
  private static @Nullable Attribution next(Context context, Attribution before) {
    Grid grid = context.grid();
    int first = before.contentFirst();
    int end = grid.sentenceEnd(before.spot().head());
    for (int i = first + 1; i + 2 < end; i++) {
      boolean mark =
          grid.quotation(i) < 0
              && (grid.is(i, Grid.SEMICOLON) || grid.is(i, Grid.COMMA) || grid.is(i, "AND"));
      if (!mark) {
        continue;
      }
      int at = i + 1;
      while (grid.is(at, "AND") || grid.is(at, "WHILE")) {
        at++;
      }
      Attribution next = at + 1 < end ? at(context, before, i, at, end) : null;
      if (next != null) {
        return next;
      }
    }
    return null;
  }

  private static @Nullable Attribution at(
      Context context, Attribution before, int mark, int at, int end) {
    Grid grid = context.grid();
    int phrase = grid.phraseOf(at);
    if (phrase < 0
        || grid.phrases().get(phrase).first() != at
        || grid.phrases().get(phrase).isPronoun()
        || !Sources.isSomebody(context, phrase)) {
      return null;
    }
    Phrase who = grid.phrases().get(phrase);
    int behind = number(grid, who);
    if (behind < 0) {
      behind = grid.behindOf(who.end(), end);
    }
    if (behind >= end) {
      return null;
    }
    boolean comma = grid.is(behind, Grid.COMMA);
    int open = comma ? behind + 1 : behind;
    int close = close(grid, open, end);
    if (close <= open) {
      return null;
    }
    boolean that = grid.is(open, "THAT") && context.finiteBetween(at, open) == 0;
    boolean verbless = context.finiteBetween(at, close) == 0;
    boolean semicolon = grid.is(mark, Grid.SEMICOLON);
    boolean figures =
        hasNumber(grid, open, open + FIGURE)
            && hasNumber(grid, before.contentFirst(), before.contentEnd());
    boolean alike =
        grid.tag(open) == PartOfSpeech.ADP
            && grid.lower(open).equals(grid.lower(before.contentFirst() - 1))
            && !comma;
    boolean clause =
        that
            && isOpenedByThat(grid, before)
            && (comma || semicolon || opensClause(grid, open))
            && !isRelative(context, open, close, end);
    boolean plain = context.commasBetween(before.contentFirst(), mark) == 0;
    boolean says = before.spot().cue().takes("that") && plain;
    boolean counts =
        grid.tag(before.contentFirst()) == PartOfSpeech.NUM
            && context.finiteBetween(before.contentFirst(), mark) == 0;
    boolean number =
        figures && (comma ? semicolon && (says || counts) : counts && !grid.is(mark, "AND"));
    int governed = alike ? grid.phraseOf(open + 1) : -1;
    boolean object = governed >= 0 && !Times.is(grid, grid.phrases().get(governed));
    boolean gap = clause || verbless && (number || object && !isOrdinal(grid, open + 1));
    if (!gap) {
      return null;
    }
    boolean spanish = grid.language(open).equals(Language.SPANISH);
    int first = alike || that && spanish ? open + 1 : open;
    Attribution.Range nominal = new Attribution.Range(who.first(), Math.min(who.end(), behind));
    return first >= close
        ? null
        : new Attribution(
            before.spot(),
            Shape.RIGHT,
            new Attribution.Range(who.first(), behind),
            nominal,
            List.of(new Attribution.Range(first, close)),
            CONFIDENCE,
            List.of());
  }

  /**
   * "el alcalde, que estaba allí, huyó", "the drivers that the police stopped were fined": the verb
   * of the phrase itself follows, so that the clause only tells of it.
   */
  private static boolean isRelative(Context context, int that, int close, int end) {
    Grid grid = context.grid();
    int comma = that + 1;
    while (comma < end && !grid.is(comma, Grid.COMMA)) {
      comma++;
    }
    int behind = comma + 1 < end && grid.is(comma + 1, "NOT") ? comma + 2 : comma + 1;
    int verb = behind < end ? grid.predicateOf(behind) : -1;
    return verb >= 0 && grid.predicates().get(verb).isFinite()
        || RelativeEnd.goesOn(context, that, close);
  }

  /** "for the third time": how often, and nothing called for. */
  private static boolean isOrdinal(Grid grid, int from) {
    for (int i = from; i < Math.min(grid.size(), from + 3); i++) {
      if (CueLexicon.of(grid.language(i)).isIn("occasion", grid.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "Bolivia | that three people were": no relative clause, which has its verb right behind it. */
  private static boolean opensClause(Grid grid, int that) {
    int phrase = grid.phraseOf(that + 1);
    return phrase >= 0
        && grid.phrases().get(phrase).first() == that + 1
        && grid.predicateOf(grid.phrases().get(phrase).end()) >= 0;
  }

  /** "the organizers | 9,000" is read as one phrase: the number in it; -1 when it has none. */
  private static int number(Grid grid, Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.end(); i++) {
      if (grid.tag(i) == PartOfSpeech.NUM && i > phrase.head()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasNumber(Grid grid, int from, int end) {
    for (int i = from; i < end; i++) {
      if (grid.tag(i) == PartOfSpeech.NUM) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpenedByThat(Grid grid, Attribution attribution) {
    int first = attribution.contentFirst();
    return grid.is(first, "THAT") || grid.is(first - 1, "THAT");
  }

  /** Where the words behind a gap end: a semicolon, a joined further speaker, the sentence. */
  private static int close(Grid grid, int open, int end) {
    int close = end;
    for (int i = open; i < end; i++) {
      boolean joined = grid.is(i, "AND") && i + 1 < end && grid.phraseOf(i + 1) >= 0;
      if (grid.is(i, Grid.SEMICOLON) || joined && i > open + 1) {
        close = i;
        break;
      }
    }
    while (close > open && grid.isPunctuation(close - 1)) {
      close--;
    }
    return close;
  }
}
