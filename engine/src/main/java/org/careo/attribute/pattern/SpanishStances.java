package org.careo.attribute.pattern;

import java.util.List;
import org.careo.attribute.cue.Cue;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.grid.Phrase;
import org.careo.attribute.grid.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of stance whose object is what they are about: "exigieron su renuncia", "desmintió la
 * venta", "pidió no pescar", "acusó al gobierno de mentir", and the clitic of "lo negó".
 */
final class SpanishStances {
  private static final int ADJUNCT = 6;

  private SpanishStances() {}

  static @Nullable Attribution of(Context context, Spot spot) {
    Grid grid = context.grid();
    Predicate predicate = grid.predicates().get(spot.predicate());
    if (!predicate.isFinite()
        || predicate.passive()
        || spot.cue().strength() == Cue.Strength.WEAK
        || !isStance(spot.cue())
        || grid.is(predicate.first() - 1, "THAT")
        || grid.is(predicate.first() - 1, "WHO")) {
      return null;
    }
    int subject = Subjects.of(grid, spot.predicate(), 0);
    Attribution.Range clitic = clitic(grid, predicate);
    boolean somebody =
        subject >= 0
            && !context.phraseKind(subject).equals("thing")
            && !Times.is(grid, grid.phrases().get(subject))
            && grid.phrases().get(subject).end() <= spot.first();
    if (!clitic.isEmpty()) {
      boolean answers =
          spot.cue().cueClass().equals("deny") || spot.cue().cueClass().equals("confirm");
      boolean quoted = grid.is(spot.end(), Grid.COLON) || grid.is(spot.end(), "THAT");
      return answers && somebody && !quoted ? build(context, spot, subject, clitic) : null;
    }
    if (subject >= 0 && !somebody) {
      return null;
    }
    int first = object(grid, spot);
    if (first < 0
        || subject < 0
            && grid.sentenceStart(spot.head()) != predicate.first()
            && !grid.is(predicate.first() - 1, "AND")) {
      return null;
    }
    int end = end(context, spot, first);
    return end <= first ? null : build(context, spot, subject, new Attribution.Range(first, end));
  }

  private static boolean isStance(Cue cue) {
    if (!cue.takes("object") && !cue.takes("inf") && !cue.takes("de")) {
      return false;
    }
    return switch (cue.cueClass()) {
      case "deny",
          "criticise",
          "praise",
          "demand",
          "announce",
          "confirm",
          "promise",
          "refuse",
          "predict",
          "warn",
          "want" ->
          true;
      default -> false;
    };
  }

  /** The clitic "lo" of the verb group; empty when there is none. */
  private static Attribution.Range clitic(Grid grid, Predicate predicate) {
    for (int i = Math.max(0, predicate.first() - 1); i < predicate.head(); i++) {
      if (grid.lower(i).equals("lo") && grid.sentence(i) == grid.sentence(predicate.head())) {
        return new Attribution.Range(i, i + 1);
      }
    }
    return Attribution.Range.NONE;
  }

  /** Where the object begins behind adverbs and times: a phrase or an infinitive; -1 when none. */
  private static int object(Grid grid, Spot spot) {
    int end = Math.min(grid.sentenceEnd(spot.head()), spot.end() + ADJUNCT);
    boolean accuses = spot.cue().takes("de");
    for (int i = spot.end(); i < end; i++) {
      int phrase = grid.phraseOf(i);
      if (phrase >= 0) {
        Phrase here = grid.phrases().get(phrase);
        if (Times.is(grid, here)) {
          i = here.end() - 1;
          continue;
        }
        return here.first() == i ? i : -1;
      }
      int number = grid.predicateOf(i);
      if (number >= 0) {
        boolean infinitive = grid.predicates().get(number).form().equals("INF");
        return infinitive && spot.cue().takes("inf") ? grid.predicates().get(number).first() : -1;
      }
      if (accuses && (grid.is(i, "TO") || grid.lower(i).equals("al"))) {
        return accused(grid, i, end);
      }
      if (grid.is(i, "NOT") && spot.cue().takes("inf")) {
        return i;
      }
      if (!grid.is(i, "ADV") && !grid.is(i, "ALSO")) {
        return -1;
      }
    }
    return -1;
  }

  /** "a A de C": where C begins. */
  private static int accused(Grid grid, int to, int end) {
    int phrase = grid.phraseOf(to + 1);
    int at = phrase < 0 ? -1 : grid.phrases().get(phrase).end();
    while (at >= 0 && at + 1 < end + ADJUNCT && at + 1 < grid.size() && grid.is(at, "OF")) {
      int next = grid.predicateOf(at + 1);
      if (next >= 0) {
        return at + 1;
      }
      int further = grid.phraseOf(at + 1);
      if (further < 0) {
        return -1;
      }
      at = grid.phrases().get(further).end();
    }
    return -1;
  }

  /** Up to a comma with a verb behind it, a further cue of the same subject, or the sentence. */
  private static int end(Context context, Spot spot, int first) {
    Grid grid = context.grid();
    int bound = Math.min(grid.sentenceEnd(first), context.quotedUntil(spot.head()));
    for (int i = first + 1; i < bound; i++) {
      boolean joins = grid.is(i, "AND") || grid.is(i, "BUT");
      if (joins && grid.predicateOf(i + 1) >= 0 || grid.is(i, Grid.SEMICOLON)) {
        return grid.is(i - 1, Grid.COMMA) ? i - 1 : i;
      }
      if (grid.is(i, Grid.COMMA) && !grid.is(i + 1, "THAT") && grid.phraseOf(i + 1) < 0) {
        return i;
      }
    }
    int end = bound;
    while (end > first && grid.is(end - 1, Grid.STOP)) {
      end--;
    }
    return end;
  }

  private static Attribution build(
      Context context, Spot spot, int subject, Attribution.Range content) {
    Grid grid = context.grid();
    Attribution.Range nominal = Attribution.Range.NONE;
    Attribution.Range source = Attribution.Range.NONE;
    if (subject >= 0) {
      Phrase who = grid.phrases().get(subject);
      nominal = new Attribution.Range(who.first(), who.end());
      source =
          Extent.of(
              context,
              spot,
              new SourceQuestion.Candidate(who.first(), who.end(), subject, 0, false),
              List.of(content));
    }
    Shape shape = content.first() < spot.first() ? Shape.LEFT : Shape.RIGHT;
    return new Attribution(spot, shape, source, nominal, List.of(content), 0.85, List.of());
  }
}
