package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careo.attribute.cue.CueLexicon;
import org.careo.attribute.grid.Grid;
import org.careo.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * "She begged them not to leave: “The valley cannot pay twice.”": a whole quotation behind a colon
 * is in the words of whoever the clause before it is about. After a verb of saying it ends what was
 * said ("he found that they know it well: “They sign our slips”"); after a verb of another kind it
 * is said beside the demand or denial, whose object ends at the colon.
 */
final class ColonQuotes {
  private static final int LEAST_WORDS = 2;

  /** Classes of cues whose clause and quotation are one content. */
  private static final Set<String> SAYING =
      Set.of(
          "say", "tell", "report", "claim", "insist", "explain", "reply", "confirm", "warn",
          "believe", "predict", "voice");

  private ColonQuotes() {}

  /** The attributions with such quotations put to their speaker. */
  static List<Attribution> of(Context context, List<Attribution> found) {
    Grid grid = context.grid();
    List<Attribution> all = new ArrayList<>(found);
    for (int colon = 1; colon + 1 < grid.size(); colon++) {
      if (grid.is(colon, Grid.COLON)
          && grid.is(colon + 1, Grid.OPEN_QUOTE)
          && grid.quotation(colon) < 0
          && colon > grid.sentenceStart(colon)) {
        int end = closing(grid, colon + 1);
        if (end > 0) {
          quote(context, all, colon, end);
        }
      }
    }
    return all;
  }

  /** Index after a quotation of some words with which its paragraph goes on to a new sentence. */
  private static int closing(Grid grid, int open) {
    int end = grid.quotationEnd(open);
    boolean whole =
        end - open >= LEAST_WORDS + 2
            && (end >= grid.size()
                || grid.is(end, Grid.STOP)
                || grid.sentenceStart(end) == end
                || grid.is(end - 2, Grid.STOP));
    return whole ? end : -1;
  }

  private static void quote(Context context, List<Attribution> all, int colon, int end) {
    Grid grid = context.grid();
    boolean taken = false;
    int before = -1;
    for (int i = 0; i < all.size(); i++) {
      Attribution one = all.get(i);
      taken |= one.holds(colon + 1) && !isOverrun(grid, one, colon);
      boolean ahead =
          one.spot().kind() == Spot.Kind.VERB
              && one.spot().first() >= grid.sentenceStart(colon)
              && one.spot().end() <= colon
              && grid.quotation(one.spot().head()) < 0
              && (before < 0 || !all.get(before).holds(one.spot().head()));
      before = ahead ? i : before;
    }
    int open = colon + 1;
    if (!taken && (before < 0 || all.get(before).source().isEmpty())) {
      Attribution acting = acting(context, colon, end);
      if (acting != null) {
        all.add(acting);
      }
      return;
    }
    if (before < 0) {
      return;
    }
    Attribution clause = all.get(before);
    boolean says = SAYING.contains(clause.spot().cue().cueClass());
    boolean whole =
        grid.language(colon).equals(Language.SPANISH)
            && context.finiteBetween(clause.contentFirst(), colon) > 0
            && context.finiteBetween(open, end) > 0;
    boolean ends = says && clause.shape() == Shape.RIGHT && clause.contentEnd() == colon;
    if (!taken && ends && !whole) {
      all.set(before, clause.withContent(new Attribution.Range(clause.contentFirst(), end)));
      return;
    }
    if (says && !(ends && whole)) {
      return;
    }
    if (isOverrun(grid, clause, colon)) {
      all.set(before, clause.withContent(new Attribution.Range(clause.contentFirst(), colon)));
    }
    if (!taken && !clause.source().isEmpty()) {
      all.add(
          new Attribution(
              mark(grid, colon),
              Shape.RIGHT,
              clause.source(),
              clause.nominal(),
              List.of(new Attribution.Range(open, end)),
              clause.confidence(),
              List.of()));
    }
  }

  private static Spot mark(Grid grid, int colon) {
    return new Spot(
        Spot.Kind.COLON,
        colon,
        colon + 1,
        colon,
        CueLexicon.of(grid.language(colon)).ofClass("say"),
        -1);
  }

  /** "Asked about the bill, Ruiz shrugged: “…”": whoever does something right before the colon. */
  private static @Nullable Attribution acting(Context context, int colon, int end) {
    Grid grid = context.grid();
    int verb = colon - 1;
    while (verb > grid.sentenceStart(colon) && grid.predicateOf(verb) < 0) {
      if (grid.isPunctuation(verb)) {
        return null;
      }
      verb--;
    }
    int number = grid.predicateOf(verb);
    if (number < 0
        || !grid.predicates().get(number).isFinite()
        || grid.predicates().get(number).passive()) {
      return null;
    }
    int subject = Subjects.of(grid, number, 0);
    return Sources.isSomebody(context, subject)
            && grid.phrases().get(subject).end() <= grid.predicates().get(number).first()
        ? Sources.of(
            context,
            mark(grid, colon),
            subject,
            List.of(new Attribution.Range(colon + 1, end)),
            0.85)
        : null;
  }

  /** Whether the object of a demand or denial runs on over the colon into the quotation. */
  private static boolean isOverrun(Grid grid, Attribution one, int colon) {
    return one.spot().kind() == Spot.Kind.VERB
        && !SAYING.contains(one.spot().cue().cueClass())
        && one.shape() == Shape.RIGHT
        && one.content().size() == 1
        && one.contentFirst() < colon
        && one.holds(colon)
        && grid.quotation(one.contentFirst()) < 0;
  }
}
