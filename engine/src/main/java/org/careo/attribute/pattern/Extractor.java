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
 * Answers the questions for every spot: shape, then source, then the ends of the content. Safe for
 * use by several threads at once.
 */
public final class Extractor {
  /** "According to" has hardly another sense. */
  private static final double PREPOSITION = 0.1;

  private final Weights weights;
  private final Weights secondLook;
  private final double threshold;

  /**
   * @param weights weights of the rankers
   * @param secondLook weights of the question that is asked of every answer once all are given
   * @param threshold least probability that a spot is an attribution at all
   */
  public Extractor(Weights weights, Weights secondLook, double threshold) {
    this.weights = weights;
    this.secondLook = secondLook;
    this.threshold = threshold;
  }

  /** Attributions in the order of their cues; they may nest. */
  public List<Attribution> extract(Grid grid) {
    Context context = new Context(grid);
    List<Attribution> standing =
        new Reconsidered(context, secondLook, new Unbounded()).of(found(context));
    return Listed.add(context, Gapped.add(context, standing));
  }

  /**
   * What the second look is asked about in a report: every attribution found and, of each spot left
   * over, the best answer of the rankers. Used by the training command.
   */
  public List<Reconsidered.Asked> asked(Grid grid) {
    Context context = new Context(grid);
    return new Reconsidered(context, secondLook, new Unbounded()).asked(found(context));
  }

  /** What constructions and rankers find, before the second look. */
  private List<Attribution> found(Context context) {
    Grid grid = context.grid();
    Scorer scorer = new Scorer(weights);
    List<Attribution> found = new ArrayList<>();
    for (Spot spot : context.spots()) {
      if (!grid.segmentKind(spot.head()).isArticle()) {
        continue;
      }
      boolean spanish = grid.language(spot.head()).equals(Language.SPANISH);
      Attribution attribution = frame(context, spot, spanish);
      if (attribution == null && isAsked(grid, spot)) {
        attribution = at(context, spot, scorer, null, threshold);
        if (spanish && attribution != null && !SpanishFrames.isPlausible(context, attribution)) {
          attribution = null;
        }
      }
      if (!spanish && (attribution == null || attribution.source().isEmpty())) {
        Attribution inverted = EnglishQuotes.inverted(context, spot);
        attribution = inverted == null ? attribution : inverted;
      }
      attribution = Completed.of(context, attribution);
      attribution = attribution == null ? null : Trimming.of(context, attribution);
      if (attribution != null && !Checks.stands(context, attribution)) {
        attribution = null;
      }
      if (attribution == null) {
        attribution = spanish ? Prepositions.closing(context, spot) : unsure(context, spot);
      }
      if (attribution != null) {
        found.add(Additions.of(context, Shares.widened(context, attribution)));
      }
    }
    List<Attribution> all =
        Nested.add(
            context,
            ColonQuotes.of(context, GoingOn.apart(grid, Closing.of(context, found))),
            this::inside);
    return Crossings.without(Doubles.without(Nested.withoutPlain(context, all)));
  }

  /** Whether the rankers are asked of a spot that no fixed construction stands at. */
  private static boolean isAsked(Grid grid, Spot spot) {
    return spot.kind() != Spot.Kind.ADVERB
        && !grid.is(spot.head(), Grid.DASH)
        && !spot.cue().cueClass().equals("figure")
        && !spot.cue().cueClass().equals("provide");
  }

  /** English constructions that count where the rankers did not answer. */
  private static @Nullable Attribution unsure(Context context, Spot spot) {
    Attribution attribution = EnglishQuotes.of(context, spot);
    if (attribution == null) {
      attribution = EnglishStances.of(context, spot);
    }
    if (attribution == null) {
      attribution = Participles.of(context, spot);
    }
    if (attribution == null) {
      attribution = Trailing.of(context, spot);
    }
    if (attribution == null) {
      attribution = Prepositions.closing(context, spot);
    }
    return attribution != null && Checks.stands(context, attribution) ? attribution : null;
  }

  /**
   * The attribution by a construction that leaves no doubt; null when the rankers are to answer.
   */
  private static @Nullable Attribution frame(Context context, Spot spot, boolean spanish) {
    return switch (spot.kind()) {
      case ADVERB -> Hedges.of(context, spot);
      case PREPOSITION -> {
        Attribution found = Prepositions.of(context, spot);
        yield found == null ? Prepositions.ofTellers(context, spot) : found;
      }
      case COLON -> {
        Attribution found = context.dialogue().of(spot);
        found = found == null ? Headlines.of(context, spot) : found;
        yield found == null ? Labels.of(context, spot) : found;
      }
      case NOUN -> {
        Attribution held = HeldClauses.of(context, spot);
        Attribution found =
            spanish ? NounClauses.of(context, spot) : NounClauses.english(context, spot);
        yield held == null ? found : held;
      }
      case ADJECTIVE -> null;
      case VERB -> {
        Attribution found = AsReported.of(context, spot);
        found = found == null ? FigureFrames.of(context, spot) : found;
        found = found == null ? Hearsay.of(context, spot) : found;
        found = found == null ? Silence.of(context, spot) : found;
        found = found == null ? Naming.of(context, spot) : found;
        found = found == null ? Rumours.of(context, spot) : found;
        found = found == null ? Shares.of(context, spot) : found;
        found = found == null ? Counts.of(context, spot) : found;
        found = found == null ? Evidence.of(context, spot) : found;
        found = found == null ? Provisions.of(context, spot) : found;
        found = found == null ? Echoes.of(context, spot) : found;
        found = found == null ? PassiveStances.of(context, spot) : found;
        found = found == null && !spanish ? Trailing.sure(context, spot) : found;
        if (found != null) {
          yield found;
        }
        Attribution around = Interposed.of(context, spot);
        if (around == null) {
          around = Recital.of(context, spot);
        }
        if (around == null) {
          around = Citing.of(context, spot);
        }
        if (around != null) {
          yield around;
        }
        yield spanish ? SpanishFrames.of(context, spot) : EnglishFrames.of(context, spot);
      }
    };
  }

  /** Asks a spot again as if its sentence were the range that holds it. */
  private @Nullable Attribution inside(Context context, Spot spot, Attribution.Range holder) {
    Attribution attribution = at(context, spot, new Scorer(weights), holder, threshold);
    attribution = attribution == null ? null : Trimming.of(context, attribution);
    return attribution != null && Checks.stands(context, attribution) ? attribution : null;
  }

  /** The rankers as the second look asks them: any answer will do. */
  private final class Unbounded implements Reconsidered.Rankers {
    @Override
    public @Nullable Attribution answer(Context context, Spot spot) {
      Attribution answer = at(context, spot, new Scorer(weights), null, 0);
      boolean spanish = context.grid().language(spot.head()).equals(Language.SPANISH);
      if (spanish && answer != null && !SpanishFrames.isPlausible(context, answer)) {
        return null;
      }
      answer = Completed.of(context, answer);
      return answer == null ? null : Trimming.of(context, answer);
    }

    @Override
    public double sure(Context context, Spot spot) {
      return 1 - shapes(context, spot, new Scorer(weights))[0];
    }
  }

  /** Probabilities of the shapes, none first. */
  private static double[] shapes(Context context, Spot spot, Scorer scorer) {
    double[] shapes = new double[ShapeQuestion.SHAPES.size()];
    for (int i = 0; i < shapes.length; i++) {
      ShapeQuestion.features(context, spot, ShapeQuestion.SHAPES.get(i), scorer);
      shapes[i] = scorer.score();
    }
    Scorer.softmax(shapes);
    return shapes;
  }

  /**
   * @param holder the content that holds the spot: sources outside of it are not asked; null when
   *     the spot stands by itself
   * @param least probability that the spot is an attribution at all from which on it is answered
   */
  private @Nullable Attribution at(
      Context context, Spot spot, Scorer scorer, Attribution.@Nullable Range holder, double least) {
    double[] shapes = shapes(context, spot, scorer);
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
    double[] certainty = {1};
    List<Attribution.Range> content = content(context, spot, shape, source, scorer, certainty);
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
      Context context,
      Spot spot,
      Shape shape,
      SourceQuestion.Candidate source,
      Scorer scorer,
      double[] certainty) {
    List<Attribution.Range> pieces = new ArrayList<>();
    if (shape != Shape.RIGHT) {
      int end =
          best(
              Edges.leftEnds(context, spot, source),
              candidate -> Edges.leftEndFeatures(context, spot, shape, source, candidate, scorer),
              scorer,
              certainty);
      int start =
          best(
              end < 0
                  ? List.of()
                  : WholeClauses.of(context, spot, Edges.leftStarts(context, spot, end), end),
              candidate -> Edges.leftStartFeatures(context, spot, shape, candidate, end, scorer),
              scorer,
              certainty);
      add(context.grid(), start, end, pieces);
    }
    if (shape != Shape.LEFT) {
      int start =
          best(
              Edges.rightStarts(context, spot, source),
              candidate ->
                  Edges.rightStartFeatures(context, spot, shape, source, candidate, scorer),
              scorer,
              certainty);
      int end =
          best(
              start < 0 ? List.of() : Edges.rightEnds(context, spot, start),
              candidate -> Edges.rightEndFeatures(context, spot, shape, start, candidate, scorer),
              scorer,
              certainty);
      add(context.grid(), start, end, pieces);
    }
    return pieces;
  }

  /**
   * The best candidate, -1 when there is none; its probability is multiplied into the certainty.
   */
  private static int best(
      List<Integer> candidates, IntConsumer features, Scorer scorer, double[] certainty) {
    if (candidates.isEmpty()) {
      return -1;
    }
    double[] scores = new double[candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      features.accept(candidates.get(i));
      scores[i] = scorer.score();
    }
    Scorer.softmax(scores);
    int best = argmax(scores);
    certainty[0] *= scores[best];
    return candidates.get(best);
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
