package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.learn.FeatureLines;
import org.careo.attribute.learn.FeatureSink;
import org.careo.attribute.learn.Scorer;
import org.careo.attribute.learn.Weights;
import org.careo.model.Span;
import org.careo.text.SortedSearch;

/**
 * Weighs every answer once more when all are given: attributions that hardly are any are dropped,
 * and spots that were left over get the best answer of the rankers where that is likely one after
 * all. A model stacked on the first one (Wolpert, "Stacked generalization", 1992).
 */
public final class Reconsidered {
  /** Decision of the weights: whether an attribution that was found is one. */
  static final String KEEP = "KEEP";

  /** Decision of the weights: whether the answer at a spot that was left over is one. */
  static final String ADD = "ADD";

  /** Probability from which on an attribution that was found stands. */
  public static final double LEAST_KEPT = 0.25;

  /** Probability from which on the answer at a spot that was left over is taken. */
  public static final double LEAST_ADDED = 0.6;

  /** Tokens around a spot within which attributions are looked at. */
  private static final int REACH = 600;

  private final Context context;
  private final Weights weights;
  private final Rankers rankers;

  /**
   * @param weights of the decisions {@link #KEEP} and {@link #ADD}
   */
  Reconsidered(Context context, Weights weights, Rankers rankers) {
    this.context = context;
    this.weights = weights;
    this.rankers = rankers;
  }

  /**
   * An answer the question is asked of.
   *
   * @param found whether it stood before
   * @param cue words of the cue, in UTF-16 units of the report's text
   * @param content pieces of the content, in the same units
   * @param nested whether its cue stands in the content of an attribution that was found
   * @param features lines of the weights' file without the weight
   */
  public record Asked(
      boolean found, Span cue, List<Span> content, boolean nested, List<String> features) {}

  /** What stands after the second look, in the order of the cues. */
  List<Attribution> of(List<Attribution> found) {
    Scorer scorer = new Scorer(weights);
    List<Attribution> standing = new ArrayList<>();
    ask(
        found,
        scorer,
        answer -> {
          double probability = 1 / (1 + Math.exp(-scorer.score()));
          if (answer.found()) {
            if (probability >= LEAST_KEPT || isTurn(answer.attribution())) {
              standing.add(answer.attribution());
            }
          } else if (probability >= LEAST_ADDED) {
            standing.add(answer.attribution().withConfidence(probability));
          }
        });
    standing.sort(Comparator.comparingInt(each -> each.spot().head()));
    return Crossings.without(Doubles.without(standing));
  }

  /** The answers of an interview are told by its layout. */
  private boolean isTurn(Attribution attribution) {
    return context.grid().interview().isAnswer(attribution.spot().head());
  }

  /** Every answer with its features. */
  List<Asked> asked(List<Attribution> found) {
    Grid grid = context.grid();
    List<Asked> asked = new ArrayList<>();
    FeatureLines recorder = new FeatureLines();
    ask(
        found,
        recorder,
        answer ->
            asked.add(
                new Asked(
                    answer.found(),
                    cue(grid, answer.attribution().spot()),
                    answer.attribution().content().stream()
                        .map(piece -> grid.span(piece.first(), piece.end()))
                        .toList(),
                    found.stream().anyMatch(each -> each.holds(answer.attribution().spot().head())),
                    recorder.last())));
    return asked;
  }

  private record Answer(Attribution attribution, boolean found) {}

  /** Words of a cue; of one without words of its own the token it stands at. */
  private static Span cue(Grid grid, Spot spot) {
    return spot.first() < spot.end()
        ? grid.span(spot.first(), spot.end())
        : grid.token(spot.head()).span();
  }

  /** Gives the features of each answer to the sink and then the answer to the consumer. */
  private void ask(List<Attribution> found, FeatureSink sink, Consumer<Answer> consumer) {
    Grid grid = context.grid();
    List<Attribution> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(each -> each.spot().head()));
    Set<Integer> taken = new HashSet<>();
    for (Attribution attribution : found) {
      for (int i = attribution.spot().first(); i < attribution.spot().end(); i++) {
        taken.add(i);
      }
    }
    for (Attribution attribution : sorted) {
      List<Attribution> others = near(sorted, attribution.spot().head());
      others.remove(attribution);
      sink.begin(KEEP);
      SecondLook.features(
          context, others, attribution, rankers.sure(context, attribution.spot()), sink);
      consumer.accept(new Answer(attribution, true));
    }
    for (Spot spot : context.spots()) {
      boolean label = spot.kind() == Spot.Kind.COLON && grid.interview().holds(spot.head());
      if (label || taken.contains(spot.head()) || !grid.segmentKind(spot.head()).isArticle()) {
        continue;
      }
      Attribution answer = rankers.anyAnswer(context, spot);
      if (answer != null && Checks.stands(context, answer.withConfidence(1))) {
        sink.begin(ADD);
        SecondLook.features(
            context, near(sorted, spot.head()), answer, rankers.sure(context, spot), sink);
        consumer.accept(new Answer(answer, false));
      }
    }
  }

  private static List<Attribution> near(List<Attribution> sorted, int head) {
    return new ArrayList<>(
        sorted.subList(firstAt(sorted, head - REACH), firstAt(sorted, head + REACH)));
  }

  /** Index of the first attribution whose cue stands at a token or behind it. */
  private static int firstAt(List<Attribution> sorted, int token) {
    return SortedSearch.first(0, sorted.size(), index -> sorted.get(index).spot().head() < token);
  }
}
