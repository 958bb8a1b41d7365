package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.learn.Scorer;
import org.careo.attribute.learn.Weights;
import org.careo.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Answers of learned weights to the questions of a spot: shape, then source, then the ends of the
 * content. Safe for use by several threads at once.
 */
final class Rankers {
  /** "According to" has hardly another sense. */
  private static final double PREPOSITION = 0.1;

  private final Weights weights;

  Rankers(Weights weights) {
    this.weights = weights;
  }

  /** The best answer, however unlikely, as the second look asks for it; null when there is none. */
  @Nullable Attribution anyAnswer(Context context, Spot spot) {
    Attribution answer = at(context, spot, null, 0);
    boolean spanish = context.grid().language(spot.head()).equals(Language.SPANISH);
    if (spanish && answer != null && !SpanishFrames.isPlausible(context, answer)) {
      return null;
    }
    answer = Completed.of(context, answer);
    return answer == null ? null : Trimming.of(context, answer);
  }

  /** Probability that a spot is an attribution at all. */
  double sure(Context context, Spot spot) {
    return 1 - shapes(context, spot)[0];
  }

  /** Probabilities of the shapes, none first; a spot is asked several times and answers once. */
  private double[] shapes(Context context, Spot spot) {
    return context.shapes().computeIfAbsent(spot, asked -> newShapes(context, asked));
  }

  private double[] newShapes(Context context, Spot spot) {
    Scorer scorer = new Scorer(weights);
    double[] shapes = new double[ShapeQuestion.SHAPES.size()];
    for (int i = 0; i < shapes.length; i++) {
      ShapeQuestion.features(context, spot, ShapeQuestion.SHAPES.get(i), scorer);
      shapes[i] = scorer.score();
    }
    Scorer.softmax(shapes);
    return shapes;
  }

  /**
   * The answer at a spot; null when it is hardly an attribution or no content is seen.
   *
   * @param holder the content that holds the spot: sources outside of it are not asked; null when
   *     the spot stands by itself
   * @param least probability that the spot is an attribution at all from which on it is answered
   */
  @Nullable Attribution at(
      Context context, Spot spot, Attribution.@Nullable Range holder, double least) {
    Scorer scorer = new Scorer(weights);
    double[] shapes = shapes(context, spot);
    double sure = 1 - shapes[0];
    boolean preposition = spot.kind() == Spot.Kind.PREPOSITION;
    if (sure < (preposition ? Math.min(PREPOSITION, least) : least)) {
      return null;
    }
    int best = 1;
    for (int i = 2; i < shapes.length; i++) {
      best = shapes[i] > shapes[best] ? i : best;
    }
    Shape shape = ShapeQuestion.SHAPES.get(best);
    if (shape == Shape.BOTH && isFollowedByOthers(context, spot)) {
      shape = Shape.LEFT;
    }
    List<SourceQuestion.Candidate> candidates = SourceQuestion.candidates(context, spot);
    if (holder != null) {
      candidates.removeIf(candidate -> !candidate.isNone() && !holder.contains(candidate.first()));
    }
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      SourceQuestion.features(context, spot, shape, candidates.get(i), scorer);
      scores[i] = scorer.score();
    }
    Scorer.softmax(scores);
    int chosen = argmax(scores);
    SourceQuestion.Candidate answer = candidates.get(chosen);
    SourceQuestion.Candidate source =
        SourceRepair.isNoSubject(context.grid(), spot, answer)
            ? SourceQuestion.Candidate.NONE
            : SourceRepair.of(context, spot, answer);
    List<Attribution.Range> content = content(context, spot, shape, source, scorer);
    if (content.isEmpty()) {
      return null;
    }
    Attribution.Range nominal =
        source.isNone()
            ? Attribution.Range.NONE
            : new Attribution.Range(source.first(), source.end());
    for (Attribution.Range piece : content) {
      if (piece.overlaps(nominal)) {
        nominal = Attribution.Range.NONE;
      }
    }
    Attribution.Range extent =
        nominal.isEmpty() ? nominal : Extent.of(context, spot, source, content);
    return new Attribution(
        spot,
        shape,
        extent,
        nominal,
        content,
        sure * named(context, candidates, scores, chosen, extent),
        others(candidates, scores, chosen));
  }

  /**
   * "…, said the cook. “We slept,” she said.": when the sentence ends with the source, a quotation
   * behind it that has a cue of its own is no second half.
   */
  private static boolean isFollowedByOthers(Context context, Spot spot) {
    Grid grid = context.grid();
    int end = grid.sentenceEnd(spot.head());
    if (context.quoteMarksBetween(grid.sentenceStart(spot.head()), end) > 0
        || end >= grid.size()
        || !grid.is(end, Grid.OPEN_QUOTE)
        || grid.paragraph(end) != grid.paragraph(spot.head())) {
      return false;
    }
    for (int i = end; i < grid.sentenceEnd(end); i++) {
      int other = grid.quotation(i) < 0 ? context.spotAt(i) : -1;
      if (other >= 0 && context.spots().get(other).kind() == Spot.Kind.VERB) {
        return true;
      }
    }
    return false;
  }

  /**
   * The probability that the source is named here: base noun phrases of one extent ("the hospital |
   * in the nearby town | of X") do not compete, they share it, unless a finite verb among them
   * shows more than one clause.
   */
  private static double named(
      Context context,
      List<SourceQuestion.Candidate> candidates,
      double[] scores,
      int chosen,
      Attribution.Range extent) {
    double sum = scores[chosen];
    boolean oneClause = context.finiteBetween(extent.first(), extent.end()) == 0;
    for (int i = 1; oneClause && i < scores.length; i++) {
      if (i != chosen && extent.contains(candidates.get(i).first())) {
        sum += scores[i];
      }
    }
    return sum;
  }

  private static List<Attribution.Weighed> others(
      List<SourceQuestion.Candidate> candidates, double[] scores, int chosen) {
    List<Attribution.Weighed> others = new ArrayList<>();
    for (int i = 1; i < scores.length; i++) {
      if (i != chosen && scores[i] > 0.02) {
        SourceQuestion.Candidate other = candidates.get(i);
        others.add(
            new Attribution.Weighed(new Attribution.Range(other.first(), other.end()), scores[i]));
      }
    }
    others.sort(Comparator.comparingDouble(Attribution.Weighed::probability).reversed());
    return others.subList(0, Math.min(3, others.size()));
  }

  private static int argmax(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private static List<Attribution.Range> content(
      Context context, Spot spot, Shape shape, SourceQuestion.Candidate source, Scorer scorer) {
    List<Attribution.Range> pieces = new ArrayList<>();
    if (shape != Shape.RIGHT) {
      int end =
          best(
              Edges.leftEnds(context, spot, source),
              candidate -> Edges.leftEndFeatures(context, spot, shape, source, candidate, scorer),
              scorer);
      int start =
          best(
              end < 0
                  ? List.of()
                  : WholeClauses.of(context, spot, Edges.leftStarts(context, spot, end), end),
              candidate -> Edges.leftStartFeatures(context, spot, shape, candidate, end, scorer),
              scorer);
      add(context.grid(), start, end, pieces);
    }
    if (shape != Shape.LEFT) {
      int start =
          best(
              Edges.rightStarts(context, spot, source),
              candidate ->
                  Edges.rightStartFeatures(context, spot, shape, source, candidate, scorer),
              scorer);
      int end =
          best(
              start < 0 ? List.of() : Edges.rightEnds(context, spot, start),
              candidate -> Edges.rightEndFeatures(context, spot, shape, start, candidate, scorer),
              scorer);
      add(context.grid(), start, end, pieces);
    }
    return pieces;
  }

  /** The best candidate, -1 when there is none. */
  private static int best(List<Integer> candidates, IntConsumer features, Scorer scorer) {
    if (candidates.isEmpty()) {
      return -1;
    }
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      features.accept(candidates.get(i));
      scores[i] = scorer.score();
    }
    return candidates.get(argmax(scores));
  }

  /** Adds a piece without punctuation at its ends, unless nothing is left. */
  private static void add(Grid grid, int start, int end, List<Attribution.Range> pieces) {
    int first = start;
    int last = end;
    while (first >= 0 && last > first && isLoose(grid, last - 1)) {
      last--;
    }
    if (first >= 0 && last > first) {
      pieces.add(new Attribution.Range(first, last));
    }
  }

  private static boolean isLoose(Grid grid, int index) {
    return grid.is(index, Grid.COMMA)
        || grid.is(index, Grid.STOP)
        || grid.is(index, Grid.SEMICOLON)
        || grid.is(index, Grid.COLON)
        || grid.is(index, Grid.DASH);
  }
}
