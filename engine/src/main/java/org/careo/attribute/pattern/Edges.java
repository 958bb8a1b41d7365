package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.learn.FeatureSink;

/**
 * Asks where a content begins and ends: four questions, each over the boundaries of chunks.
 *
 * <p>On the right the content begins somewhere behind the cue (after addressee, time, conjunction)
 * and ends at a boundary of the sentence, or further on when a quotation runs on; on the left it
 * ends somewhere before cue and source and begins at a boundary, or further back in a quotation.
 */
final class Edges {
  private static final int REACH = 60;

  private Edges() {}

  /** Tokens at which a content on the right may begin. */
  static List<Integer> rightStarts(Context context, Spot spot, SourceQuestion.Candidate source) {
    Grid grid = context.grid();
    List<Integer> starts = new ArrayList<>();
    int from = !source.isNone() && source.first() >= spot.end() ? source.end() : spot.end();
    int end = grid.sentenceEnd(spot.head());
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      if (context.isBoundary(i) && !(grid.isPunctuation(i) && !isOpening(grid, i))) {
        starts.add(i);
      }
    }
    if (end < grid.size() && grid.paragraph(end) == grid.paragraph(spot.head())) {
      if (grid.quotation(end) >= 0 || grid.is(end - 1, Grid.COLON)) {
        starts.add(end);
      }
    } else if (end < grid.size() && grid.is(end - 1, Grid.COLON)) {
      starts.add(end);
    }
    return starts;
  }

  private static boolean isOpening(Grid grid, int index) {
    return grid.is(index, Grid.OPEN_QUOTE)
        || grid.is(index, Grid.OPEN_BRACKET)
        || grid.is(index, "QM")
        || grid.is(index, Grid.MARK);
  }

  static void rightStartFeatures(
      Context context,
      Spot spot,
      Shape shape,
      SourceQuestion.Candidate source,
      int start,
      FeatureSink sink) {
    sink.begin("right start");
    Grid grid = context.grid();
    clauseAt(grid, start, sink);
    String type = spot.kind() == Spot.Kind.VERB ? spot.cue().cueClass() : spot.kind().name();
    boolean behind = !source.isNone() && source.first() >= spot.end();
    int from = behind ? source.end() : spot.end();
    String between = context.sequence(from, start);
    String ahead = context.ahead(start, 1);
    String kind = grid.kind(start);
    String before = grid.kind(start - 1);
    String form =
        spot.predicate() < 0
            ? ""
            : grid.predicates().get(spot.predicate()).form()
                + (grid.predicates().get(spot.predicate()).passive() ? "P" : "");
    sink.add("between", between, type);
    sink.add("between ahead", between, ahead);
    sink.add("between shape", between, shape.name(), FeatureSink.flag(behind));
    sink.add("between form", between, form);
    sink.add("kind", kind, before, type);
    sink.add("kind shape", kind, before, shape.name());
    sink.add("ahead", context.ahead(start, 2), before);
    sink.add("ahead class", context.ahead(start, 2), type, FeatureSink.flag(start == from));
    sink.add("distance", Context.bucket(start - from), shape.name());
    sink.add("distance class", Context.bucket(start - from), type);
    sink.add("distance kind", Context.bucket(start - from), ahead, before);
    sink.add("marks", FeatureSink.few(context.quoteMarksBetween(from, start)), kind, shape.name());
    sink.add("finite", FeatureSink.few(context.finiteBetween(from, start)), before);
    boolean other = start > from && grid.sentence(start) != grid.sentence(spot.head());
    sink.add("other sentence", FeatureSink.flag(other), kind, before);
    sink.add(
        "inside",
        FeatureSink.flag(
            grid.quotation(start) >= 0
                && grid.quotation(start - 1) >= 0
                && !grid.is(start, Grid.OPEN_QUOTE)),
        FeatureSink.flag(grid.quotation(spot.head()) >= 0));
  }

  /** Tokens before which a content on the right may end. */
  static List<Integer> rightEnds(Context context, Spot spot, int start) {
    Grid grid = context.grid();
    List<Integer> ends = new ArrayList<>();
    int sentenceEnd = grid.sentenceEnd(start);
    int bound = context.quotedUntil(spot.head());
    int open = 0;
    for (int i = start + 1; i <= sentenceEnd && i <= bound; i++) {
      open += grid.is(i - 1, Grid.OPEN_BRACKET) ? 1 : grid.is(i - 1, Grid.CLOSE_BRACKET) ? -1 : 0;
      boolean edge = i == sentenceEnd || i == bound || context.isBoundary(i) && open <= 0;
      if (edge && (i == sentenceEnd || i == bound || i - start <= 2 * REACH)) {
        ends.add(i);
      }
    }
    if (bound < grid.size()) {
      int next = sentenceEnd;
      while (next < bound) {
        next = Math.min(bound, grid.sentenceEnd(next));
        ends.add(next);
      }
      return ends;
    }
    int paragraphEnd = grid.paragraphEnd(start);
    int next = sentenceEnd;
    while (next < paragraphEnd && grid.quotation(next) >= 0) {
      int nextEnd = grid.sentenceEnd(next);
      for (int i = next + 1; i < nextEnd; i++) {
        if (grid.is(i - 1, Grid.CLOSE_QUOTE)) {
          ends.add(i);
        }
      }
      ends.add(nextEnd);
      next = nextEnd;
    }
    return ends;
  }

  static void rightEndFeatures(
      Context context, Spot spot, Shape shape, int start, int end, FeatureSink sink) {
    sink.begin("right end");
    Grid grid = context.grid();
    String type = spot.kind() == Spot.Kind.VERB ? spot.cue().cueClass() : spot.kind().name();
    boolean sentenceEnd = end >= grid.sentenceEnd(end - 1);
    boolean first = grid.sentence(start) == grid.sentence(end - 1);
    String where = (sentenceEnd ? "E" : "M") + (first ? "1" : "2");
    String kind = sentenceEnd ? "END" : grid.kind(end);
    String atom = sentenceEnd ? "END" : context.ahead(end, 1);
    String two = sentenceEnd ? "END" : context.ahead(end, 2);
    String three = sentenceEnd ? "END" : context.ahead(end, 3);
    String last = grid.kind(end - 1);
    String opening = grid.kind(start);
    String before = grid.kind(start - 1);
    boolean starts = grid.quotation(start) >= 0;
    boolean inside = grid.quotation(end - 1) >= 0 && !grid.is(end - 1, Grid.CLOSE_QUOTE);
    boolean same = starts && grid.quotation(start) == grid.quotation(end - 1);
    String quote =
        (starts ? "q" : "-")
            + (inside ? "i" : "-")
            + (same ? "s" : "-")
            + (grid.is(end - 1, Grid.CLOSE_QUOTE) ? "c" : "-")
            + (sentenceEnd && continues(grid, end) ? "n" : "-");
    String introduced = before.equals("THAT") ? "that" : starts ? "quote" : context.ahead(start, 1);
    int finite = context.finiteBetween(start, end);
    sink.add("where", where, quote);
    sink.add("where class", where, type, introduced);
    sink.add("where finite", where, FeatureSink.few(finite), introduced);
    sink.add("quote", quote, kind, last);
    sink.add("quote where", quote, where, shape.name());
    sink.add("kind", kind, last);
    sink.add("atom", atom, introduced, FeatureSink.few(finite));
    sink.add("atom class", atom, type);
    sink.add("two", two, introduced);
    sink.add("two finite", two, FeatureSink.few(finite), introduced);
    sink.add("three", three, FeatureSink.few(finite));
    sink.add("last", context.behind(end, 2), atom);
    sink.add("finite", FeatureSink.few(finite), introduced, type);
    sink.add("opening", opening, kind, FeatureSink.few(finite));
    sink.add("length", Context.bucket(end - start), introduced);
    sink.add("length class", Context.bucket(end - start), type);
    sink.add("length kind", Context.bucket(end - start), kind, introduced);
    if (!sentenceEnd) {
      int rest = grid.sentenceEnd(end);
      sink.add("rest", Context.bucket(rest - end), kind, introduced);
      sink.add("rest finite", FeatureSink.few(context.finiteBetween(end, rest)), atom, introduced);
      sink.add(
          "rest finite2",
          FeatureSink.few(context.finiteBetween(end, rest)),
          two,
          FeatureSink.few(finite));
      int nth = count(grid, start, end, grid.kind(end));
      sink.add("nth", FeatureSink.few(nth), kind, introduced);
      String verb = verbAfter(context, end, rest);
      sink.add("verb after", verb, atom, introduced);
      sink.add("verb after finite", verb, kind, FeatureSink.few(finite));
      sink.add("shape rest", shape.name(), kind, verb);
    }
    String form = spot.predicate() < 0 ? "" : grid.predicates().get(spot.predicate()).form();
    String stands = grid.clauses().stands(start, end);
    String begins = sentenceEnd ? "END" : grid.clauses().begins(end);
    String closes = FeatureSink.flag(grid.clauses().ends(end) || grid.clauses().ends(end - 1));
    sink.add("clause", stands, kind, introduced);
    sink.add("clause begins", begins, kind, introduced);
    sink.add("clause both", stands, begins, closes);
    sink.add("clause class", stands, begins, type);
    sink.add("clause finite", stands, begins, FeatureSink.few(finite));
    sink.add("clause closes", closes, atom, introduced);
    int main = context.mainVerb(start);
    String reached =
        main < 0 ? "none" : grid.predicates().get(main).head() < end ? "reached" : "before";
    sink.add("main", reached, introduced, kind);
    sink.add("main class", reached, type, introduced);
    sink.add("main atom", reached, atom, introduced);
    sink.add("main quote", reached, quote, where);
    if (!sentenceEnd && (kind.equals("AND") || kind.equals("BUT") || kind.equals(Grid.COMMA))) {
      String likeness = Likeness.of(context, spot, main, end);
      sink.add("likeness", likeness, kind, introduced);
      sink.add("likeness form", likeness, form, atom);
      sink.add("likeness finite", likeness, kind, FeatureSink.few(finite));
    }
    sink.add("form", form, atom, FeatureSink.few(finite));
    boolean open =
        count(grid, start, end, Grid.OPEN_BRACKET) != count(grid, start, end, Grid.CLOSE_BRACKET);
    sink.add("brackets", FeatureSink.flag(open), kind);
  }

  /** Which clause begins at a token, or at the conjunction before it. */
  private static void clauseAt(Grid grid, int start, FeatureSink sink) {
    String here = grid.clauses().begins(start);
    String before = start > 0 ? grid.clauses().begins(start - 1) : "-";
    sink.add("clause begins", here, before, grid.kind(start - 1));
    sink.add("clause kind", here, grid.kind(start));
  }

  private static boolean continues(Grid grid, int end) {
    return end < grid.size()
        && grid.paragraph(end) == grid.paragraph(end - 1)
        && grid.quotation(end) >= 0;
  }

  private static int count(Grid grid, int from, int to, String kind) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (grid.is(i, kind)) {
        count++;
      }
    }
    return count;
  }

  /** The next finite verb after a boundary: a cue or not, with its subject's kind. */
  private static String verbAfter(Context context, int from, int to) {
    Grid grid = context.grid();
    for (int i = from; i < to; i++) {
      int predicate = grid.predicateOf(i);
      if (predicate >= 0 && grid.predicates().get(predicate).isFinite()) {
        int spot = context.spotAt(grid.predicates().get(predicate).head());
        int subject = Subjects.of(grid, predicate, 0);
        boolean own = subject >= 0 && grid.phrases().get(subject).first() >= from;
        String cue = spot < 0 ? "-" : context.spots().get(spot).cue().strength().name();
        return cue + (own ? context.phraseKind(subject) : "shared");
      }
    }
    return "none";
  }

  /** Tokens before which a content on the left may end. */
  static List<Integer> leftEnds(Context context, Spot spot, SourceQuestion.Candidate source) {
    Grid grid = context.grid();
    List<Integer> ends = new ArrayList<>();
    int from = !source.isNone() && source.first() < spot.first() ? source.first() : spot.first();
    int start = grid.sentenceStart(spot.head());
    for (int i = from; i > Math.max(start, from - REACH); i--) {
      if (context.isBoundary(i) && !(grid.is(i - 1, Grid.COMMA) || grid.is(i - 1, Grid.DASH))) {
        ends.add(i);
      }
    }
    boolean quoted =
        start > 0 && (grid.is(start - 1, Grid.CLOSE_QUOTE) || grid.quotation(start - 1) >= 0);
    if (quoted && grid.paragraph(start - 1) == grid.paragraph(start)) {
      ends.add(start);
    }
    return ends;
  }

  static void leftEndFeatures(
      Context context,
      Spot spot,
      Shape shape,
      SourceQuestion.Candidate source,
      int end,
      FeatureSink sink) {
    sink.begin("left end");
    Grid grid = context.grid();
    sink.add(
        "clause ends",
        FeatureSink.flag(grid.clauses().ends(end)),
        grid.kind(end - 1),
        grid.kind(end));
    String type = spot.kind() == Spot.Kind.VERB ? spot.cue().cueClass() : spot.kind().name();
    boolean before = !source.isNone() && source.first() < spot.first();
    int from = before ? source.first() : spot.first();
    String between = context.sequence(end, from);
    sink.add("between", between, shape.name(), FeatureSink.flag(before));
    sink.add("between class", between, type);
    sink.add("last", grid.kind(end - 1), grid.kind(end), FeatureSink.flag(before));
    sink.add("last class", grid.kind(end - 1), grid.kind(end), type);
    sink.add("behind", context.behind(end, 2), grid.kind(end));
    sink.add("distance", Context.bucket(from - end), shape.name());
    sink.add("distance kind", Context.bucket(from - end), grid.kind(end));
    sink.add(
        "other sentence",
        FeatureSink.flag(grid.sentence(end - 1) != grid.sentence(spot.head())),
        grid.kind(end - 1));
    sink.add(
        "inside",
        FeatureSink.flag(grid.quotation(end) >= 0),
        FeatureSink.flag(grid.quotation(spot.head()) >= 0));
    sink.add("finite", FeatureSink.few(context.finiteBetween(end, from)), FeatureSink.flag(before));
  }

  /** Tokens at which a content on the left may begin. */
  static List<Integer> leftStarts(Context context, Spot spot, int end) {
    Grid grid = context.grid();
    List<Integer> starts = new ArrayList<>();
    int bound = context.quotedFrom(spot.head());
    int start = Math.max(bound, grid.sentenceStart(end - 1));
    for (int i = end - 1; i >= Math.max(start, end - 2 * REACH); i--) {
      if (i == start || context.isBoundary(i) && !(grid.isPunctuation(i) && !isOpening(grid, i))) {
        starts.add(i);
      }
    }
    int paragraphStart = Math.max(bound, grid.paragraphStart(end - 1));
    int previous = start;
    while (previous > paragraphStart && grid.quotation(previous - 1) >= 0) {
      int sentence = grid.sentenceStart(previous - 1);
      for (int i = sentence + 1; i < previous; i++) {
        if (grid.is(i, Grid.OPEN_QUOTE)) {
          starts.add(i);
        }
      }
      starts.add(sentence);
      previous = sentence;
    }
    return starts;
  }

  static void leftStartFeatures(
      Context context, Spot spot, Shape shape, int start, int end, FeatureSink sink) {
    sink.begin("left start");
    Grid grid = context.grid();
    clauseAt(grid, start, sink);
    sink.add("clause stands", grid.clauses().stands(start, end), grid.clauses().begins(start));
    String type = spot.kind() == Spot.Kind.VERB ? spot.cue().cueClass() : spot.kind().name();
    boolean sentenceStart = start == grid.sentenceStart(start);
    boolean same = grid.sentence(start) == grid.sentence(end - 1);
    boolean quoted = grid.is(end - 1, Grid.CLOSE_QUOTE) || grid.quotation(end - 1) >= 0;
    boolean oneQuote =
        grid.quotation(start) >= 0 && grid.quotation(start) == grid.quotation(end - 1);
    String quote =
        (quoted ? "q" : "-")
            + (oneQuote ? "s" : "-")
            + (grid.quotation(start) >= 0 ? "i" : "-")
            + (grid.is(start, Grid.OPEN_QUOTE) ? "o" : "-")
            + (sentenceStart
                    && start > 0
                    && grid.paragraph(start - 1) == grid.paragraph(start)
                    && grid.quotation(start - 1) >= 0
                ? "n"
                : "-");
    String where = (sentenceStart ? "B" : "M") + (same ? "1" : "2");
    String before = sentenceStart ? "BEGIN" : grid.kind(start - 1);
    String ahead = context.ahead(start, 1);
    int finite = context.finiteBetween(start, end);
    sink.add("where", where, quote, shape.name());
    sink.add("where class", where, type, FeatureSink.few(finite));
    sink.add("quote", quote, before);
    sink.add("quote kind", quote, before, grid.kind(start));
    sink.add("before", before, ahead, FeatureSink.few(finite));
    sink.add(
        "before2", context.behind(start, 2), FeatureSink.few(finite), FeatureSink.flag(quoted));
    sink.add("ahead", context.ahead(start, 2), where);
    sink.add("finite", FeatureSink.few(finite), where, FeatureSink.flag(quoted));
    sink.add("length", Context.bucket(end - start), where);
    sink.add("length class", Context.bucket(end - start), type);
    sink.add("shape", shape.name(), where, before);
    if (!sentenceStart) {
      int rest = grid.sentenceStart(start);
      sink.add("rest", Context.bucket(start - rest), before, FeatureSink.flag(quoted));
      sink.add(
          "rest finite",
          FeatureSink.few(context.finiteBetween(rest, start)),
          before,
          FeatureSink.few(finite));
      sink.add("rest sequence", context.sequence(rest, start), ahead);
    }
  }
}
