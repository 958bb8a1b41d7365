package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Predicate;
import org.careo.attribute.learn.FeatureSink;

/** Asks whether a spot is an attribution, and on which side its content stands. */
final class ShapeQuestion {
  static final List<Shape> SHAPES = List.of(Shape.NONE, Shape.RIGHT, Shape.LEFT, Shape.BOTH);

  private ShapeQuestion() {}

  /** Features of one answer; NONE has no features and scores zero. */
  static void features(Context context, Spot spot, Shape shape, FeatureSink sink) {
    sink.begin(shape.name());
    if (shape != Shape.NONE) {
      describe(context, spot, sink);
    }
  }

  /** Features of the spot, whatever the answer. */
  static void describe(Context context, Spot spot, FeatureSink sink) {
    Grid grid = context.grid();
    Cue cue = spot.cue();
    String kind = spot.kind().name();
    String type = spot.kind() == Spot.Kind.VERB ? cue.cueClass() : kind + cue.cueClass();
    String strength = cue.strength().name();
    sink.add("bias", kind);
    sink.add("class", type);
    sink.add("class+strength", type, strength);
    String form = "none";
    if (spot.predicate() >= 0) {
      Predicate predicate = grid.predicates().get(spot.predicate());
      form =
          predicate.form()
              + (predicate.passive() ? "P" : "")
              + (predicate.modal() ? "M" : "")
              + (predicate.negated() ? "N" : "");
    }
    sink.add("form", form, strength);
    sink.add("form+class", form, type);
    int right = spot.end();
    int left = spot.first();
    boolean last = right >= grid.sentenceEnd(spot.head());
    String next = last ? "END" : context.ahead(right, 1);
    String nextTwo = last ? "END" : context.ahead(right, 2);
    String nextThree = last ? "END" : context.ahead(right, 3);
    sink.add("next", next, strength);
    sink.add("next+class", next, type);
    sink.add("next+form", next, form);
    sink.add("next2", nextTwo, strength);
    sink.add("next2+class", nextTwo, type);
    sink.add("next3", nextThree, strength);
    String before = context.behind(left, 1);
    String beforeTwo = context.behind(left, 2);
    String beforeThree = context.behind(left, 3);
    sink.add("before", before, strength);
    sink.add("before+form", before, form);
    sink.add("before2", beforeTwo, strength);
    sink.add("before2+class", beforeTwo, type);
    sink.add("before3", beforeThree, form);
    sink.add("around", before, next, strength);
    sink.add("around2", beforeTwo, nextTwo);
    sink.add("frame", frame(context, spot, last), strength);
    sink.add("frame+class", frame(context, spot, last), type);
    sink.add("frame+form", frame(context, spot, last), form);
    String clause = last ? "END" : grid.clauses().begins(right);
    sink.add("clause", clause, next, strength);
    sink.add("clause class", clause, type);
    sink.add("clause form", clause, form, FeatureSink.flag(grid.clauses().ends(right)));
    quotes(context, spot, sink, strength);
    subject(context, spot, sink, strength, type, next);
    neighbours(context, spot, sink, strength, next);
    if (spot.kind() == Spot.Kind.COLON) {
      label(context, spot, sink);
    }
  }

  /** What stands before a colon: how long, at the beginning of what, in what case. */
  private static void label(Context context, Spot spot, FeatureSink sink) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    int length = spot.first() - start;
    boolean begins = start == grid.paragraphStart(start);
    int phrase = grid.phraseOf(start);
    boolean whole = phrase >= 0 && grid.phrases().get(phrase).end() == spot.first();
    String what = phrase < 0 ? "none" : context.phraseKind(phrase);
    boolean alone = length == 1 && grid.token(start).span().length() <= 2;
    String next = grid.kind(spot.end());
    String place = (begins ? "paragraph" : "inside") + (grid.paragraph(start) == 0 ? " first" : "");
    sink.add("label", place, Context.bucket(length), next);
    sink.add("label what", what, FeatureSink.flag(whole), place);
    sink.add("label alone", FeatureSink.flag(alone), place, next);
    sink.add("label next", what, next, FeatureSink.flag(whole));
    sink.add(
        "label verbs", FeatureSink.few(context.finiteBetween(start, spot.first())), next, place);
  }

  /** Which of its frames the cue shows here. */
  static String frame(Context context, Spot spot, boolean last) {
    Grid grid = context.grid();
    Cue cue = spot.cue();
    if (last) {
      return "end";
    }
    int right = spot.end();
    String lower = grid.lower(right);
    return switch (grid.kind(right)) {
      case "THAT" -> cue.takes("that") ? "that" : "that?";
      case "OQ" -> cue.takes("quote") ? "quote" : "quote?";
      case "COMMA" -> grid.is(right + 1, Grid.OPEN_QUOTE) ? "comma quote" : "comma";
      case "COLON" -> "colon";
      case "STOP" -> "stop";
      case "WH", "IF" -> cue.takes("wh") || cue.takes(lower) ? "wh" : "wh?";
      case "AS" -> cue.takes("as") ? "as" : "as?";
      default -> {
        if (cue.takes(lower)) {
          yield "preposition";
        }
        int predicate = grid.predicateOf(right);
        if (predicate >= 0) {
          String form = grid.predicates().get(predicate).form();
          yield form.equals("INF") ? cue.takes("inf") ? "inf" : "inf?" : form;
        }
        int phrase = grid.phraseOf(right);
        if (phrase >= 0) {
          int after = grid.phrases().get(phrase).end();
          String object = cue.takes("object") ? "object" : cue.takes("that") ? "clause" : "object?";
          int verb = grid.predicateOf(after);
          String follow =
              verb >= 0 && grid.sentence(after) == grid.sentence(right)
                  ? grid.predicates().get(verb).form()
                  : after < grid.size() ? grid.kind(after) : "END";
          yield object + " " + follow;
        }
        yield "other";
      }
    };
  }

  private static void quotes(Context context, Spot spot, FeatureSink sink, String strength) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    int end = grid.sentenceEnd(spot.head());
    boolean inside = grid.quotation(spot.head()) >= 0;
    int before = context.quoteMarksBetween(start, spot.first());
    int after = context.quoteMarksBetween(spot.end(), end);
    sink.add("quotes", FeatureSink.flag(inside), FeatureSink.few(before), FeatureSink.few(after));
    sink.add("quotes+strength", strength, FeatureSink.few(before), FeatureSink.few(after));
    boolean nextSentence =
        end < grid.size()
            && grid.paragraph(end) == grid.paragraph(spot.head())
            && grid.quotation(end) >= 0;
    boolean ends = false;
    for (int i = spot.first() - 1; i >= Math.max(start, spot.first() - 8); i--) {
      ends |= grid.is(i, Grid.CLOSE_QUOTE);
    }
    sink.add("quote near", FeatureSink.flag(ends), FeatureSink.flag(nextSentence), strength);
    sink.add(
        "quote near+right",
        FeatureSink.flag(ends),
        FeatureSink.flag(nextSentence),
        FeatureSink.few(end - spot.end() - 1));
    sink.add("segment", grid.segmentKind(spot.head()).name());
  }

  private static void subject(
      Context context, Spot spot, FeatureSink sink, String strength, String type, String next) {
    int subject = Subjects.of(context, spot);
    String kind = subject < 0 ? Subjects.why(subject) : context.phraseKind(subject);
    sink.add("subject", kind, strength);
    sink.add("subject+class", kind, type);
    sink.add("subject+next", kind, next, strength);
    Grid grid = context.grid();
    int end = grid.sentenceEnd(spot.head());
    int after = spot.end() < end ? grid.phraseOf(spot.end()) : -1;
    if (after >= 0) {
      sink.add("object", context.phraseKind(after), type);
      sink.add("subject+object", kind, context.phraseKind(after), strength);
    }
  }

  private static void neighbours(
      Context context, Spot spot, FeatureSink sink, String strength, String next) {
    Grid grid = context.grid();
    int start = grid.sentenceStart(spot.head());
    int end = grid.sentenceEnd(spot.head());
    sink.add("to end", Context.bucket(end - spot.end()), strength);
    sink.add("from start", Context.bucket(spot.first() - start), strength);
    sink.add(
        "finite",
        FeatureSink.few(context.finiteBetween(start, spot.first())),
        FeatureSink.few(context.finiteBetween(spot.end(), end)),
        strength);
    sink.add(
        "finite right+next",
        FeatureSink.few(context.finiteBetween(spot.end(), end)),
        next,
        strength);
    int before = neighbour(context, spot.first() - 1, -1, start, end);
    int after = neighbour(context, spot.end(), 1, start, end);
    String earlier =
        before < 0
            ? "none"
            : context.spots().get(before).kind()
                + context.spots().get(before).cue().strength().name();
    String later =
        after < 0
            ? "none"
            : context.spots().get(after).kind()
                + context.spots().get(after).cue().strength().name();
    sink.add("earlier spot", earlier, strength);
    sink.add("later spot", later, strength);
    if (before >= 0) {
      sink.add(
          "earlier distance",
          Context.bucket(spot.first() - context.spots().get(before).end()),
          earlier,
          strength);
      sink.add(
          "since earlier",
          context.sequence(context.spots().get(before).end(), spot.first()),
          strength);
    }
  }

  private static int neighbour(Context context, int from, int step, int start, int end) {
    for (int i = from; i >= start && i < end; i += step) {
      int spot = context.spotAt(i);
      if (spot >= 0) {
        return spot;
      }
    }
    return -1;
  }
}
