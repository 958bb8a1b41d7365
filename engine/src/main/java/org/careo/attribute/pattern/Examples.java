package org.careo.attribute.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.learn.FeatureLines;
import org.careo.model.Span;
import org.careo.text.SortedSearch;

/**
 * Turns annotated attributions into examples for the rankers: for each question the features of its
 * candidates and which is right. Used by the training command only.
 */
public final class Examples {

  private Examples() {}

  /**
   * An annotated attribution, in UTF-16 units of the report's text.
   *
   * @param source pieces of the source
   * @param cue pieces of the cue
   * @param content pieces of the content
   */
  public record Annotated(List<Span> source, List<Span> cue, List<Span> content) {}

  /**
   * A question with its candidates.
   *
   * @param features features of each candidate, each as a line of the weights file without weight
   * @param right index of the right candidate
   */
  public record Question(List<List<String>> features, int right) {}

  /** Gives every question of a report to the consumer. */
  public static void of(Grid grid, List<Annotated> annotated, Consumer<Question> consumer) {
    Context context = new Context(grid);
    List<Annotated> left = new ArrayList<>(annotated);
    for (Spot spot : context.spots()) {
      Span head = grid.token(spot.head()).span();
      Annotated gold = null;
      for (Annotated candidate : left) {
        boolean covers = overlaps(candidate.cue(), head);
        if (covers && !candidate.content().isEmpty()) {
          gold = candidate;
          break;
        }
      }
      boolean nested = false;
      boolean cue = false;
      for (Annotated other : annotated) {
        nested |= overlaps(other.content(), head);
        cue |= overlaps(other.cue(), head);
      }
      if (gold != null) {
        left.remove(gold);
        ask(context, spot, gold, consumer);
      } else if (!nested && !cue) {
        FeatureLines recorder = new FeatureLines();
        shape(context, spot, recorder);
        consumer.accept(new Question(recorder.candidates(), 0));
      }
    }
  }

  private static void shape(Context context, Spot spot, FeatureLines recorder) {
    for (Shape shape : ShapeQuestion.SHAPES) {
      ShapeQuestion.features(context, spot, shape, recorder);
    }
  }

  private static void ask(Context context, Spot spot, Annotated gold, Consumer<Question> consumer) {
    Grid grid = context.grid();
    int cueAt = grid.token(spot.head()).start();
    List<Span> before = gold.content().stream().filter(piece -> piece.start() < cueAt).toList();
    List<Span> behind = gold.content().stream().filter(piece -> piece.start() > cueAt).toList();
    Shape shape = before.isEmpty() ? Shape.RIGHT : behind.isEmpty() ? Shape.LEFT : Shape.BOTH;
    FeatureLines recorder = new FeatureLines();
    shape(context, spot, recorder);
    consumer.accept(new Question(recorder.candidates(), ShapeQuestion.SHAPES.indexOf(shape)));

    List<SourceQuestion.Candidate> sources = SourceQuestion.candidates(context, spot);
    int right = rightSource(grid, sources, gold.source());
    if (right >= 0) {
      FeatureLines features = new FeatureLines();
      for (SourceQuestion.Candidate candidate : sources) {
        SourceQuestion.features(context, spot, shape, candidate, features);
      }
      consumer.accept(new Question(features.candidates(), right));
    }
    SourceQuestion.Candidate source =
        right < 0 ? SourceQuestion.Candidate.NONE : sources.get(right);
    if (!before.isEmpty()) {
      int end = tokenEnd(grid, before.getLast().end());
      int start = tokenStart(grid, before.getFirst().start());
      FeatureLines ends = new FeatureLines();
      List<Integer> candidates = Edges.leftEnds(context, spot, source);
      for (int candidate : candidates) {
        Edges.leftEndFeatures(context, spot, shape, source, candidate, ends);
      }
      emit(candidates, nearestEnd(grid, candidates, end), ends, consumer);
      int usedEnd =
          nearestEnd(grid, candidates, end) < 0
              ? end
              : candidates.get(nearestEnd(grid, candidates, end));
      if (usedEnd > start) {
        FeatureLines starts = new FeatureLines();
        List<Integer> startCandidates = Edges.leftStarts(context, spot, usedEnd);
        for (int candidate : startCandidates) {
          Edges.leftStartFeatures(context, spot, shape, candidate, usedEnd, starts);
        }
        emit(startCandidates, nearest(startCandidates, start), starts, consumer);
      }
    }
    if (!behind.isEmpty()) {
      int start = tokenStart(grid, behind.getFirst().start());
      int end = tokenEnd(grid, behind.getLast().end());
      FeatureLines starts = new FeatureLines();
      List<Integer> candidates = Edges.rightStarts(context, spot, source);
      for (int candidate : candidates) {
        Edges.rightStartFeatures(context, spot, shape, source, candidate, starts);
      }
      int at = nearest(candidates, start);
      emit(candidates, at, starts, consumer);
      int usedStart = at < 0 ? start : candidates.get(at);
      if (end > usedStart) {
        FeatureLines ends = new FeatureLines();
        List<Integer> endCandidates = Edges.rightEnds(context, spot, usedStart);
        for (int candidate : endCandidates) {
          Edges.rightEndFeatures(context, spot, shape, usedStart, candidate, ends);
        }
        emit(endCandidates, nearestEnd(grid, endCandidates, end), ends, consumer);
      }
    }
  }

  private static void emit(
      List<Integer> candidates, int right, FeatureLines recorder, Consumer<Question> consumer) {
    if (right >= 0 && candidates.size() > 1) {
      consumer.accept(new Question(recorder.candidates(), right));
    }
  }

  private static int rightSource(
      Grid grid, List<SourceQuestion.Candidate> candidates, List<Span> source) {
    if (source.isEmpty()) {
      return 0;
    }
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 1; i < candidates.size(); i++) {
      SourceQuestion.Candidate candidate = candidates.get(i);
      Span span = grid.span(candidate.first(), candidate.end());
      if (overlaps(source, span)) {
        // The phrase that holds the beginning of the source is its head phrase, as a rule.
        int distance =
            Math.abs(span.start() - source.getFirst().start())
                + (candidate.possessor() ? 0 : 1)
                + Math.abs(span.end() - source.getFirst().end()) / 8;
        if (distance < least) {
          least = distance;
          best = i;
        }
      }
    }
    return best;
  }

  private static int nearest(List<Integer> candidates, int wanted) {
    int best = -1;
    for (int i = 0; i < candidates.size(); i++) {
      int distance = Math.abs(candidates.get(i) - wanted);
      if (distance <= 2 && (best < 0 || distance < Math.abs(candidates.get(best) - wanted))) {
        best = i;
      }
    }
    return best;
  }

  /** The candidate that ends at the wanted token, marks at the end set aside. */
  private static int nearestEnd(Grid grid, List<Integer> candidates, int wanted) {
    int best = -1;
    int bare = bare(grid, wanted);
    for (int i = 0; i < candidates.size(); i++) {
      int candidate = candidates.get(i);
      int distance =
          candidate == wanted
              ? 0
              : bare(grid, candidate) == bare
                  ? 1 + Math.abs(candidate - wanted)
                  : 9 + Math.abs(candidate - wanted);
      int least = best < 0 ? 12 : distance(grid, candidates.get(best), wanted, bare);
      if (distance < least) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(Grid grid, int candidate, int wanted, int bare) {
    return candidate == wanted
        ? 0
        : bare(grid, candidate) == bare
            ? 1 + Math.abs(candidate - wanted)
            : 9 + Math.abs(candidate - wanted);
  }

  private static int bare(Grid grid, int end) {
    int index = end;
    while (index > 0 && grid.isPunctuation(index - 1)) {
      index--;
    }
    return index;
  }

  private static boolean overlaps(List<Span> spans, Span other) {
    return spans.stream().anyMatch(span -> span.overlaps(other));
  }

  private static int tokenStart(Grid grid, int offset) {
    int low = SortedSearch.first(0, grid.size(), index -> grid.token(index).end() <= offset);
    return Math.min(low, grid.size() - 1);
  }

  private static int tokenEnd(Grid grid, int offset) {
    return SortedSearch.first(0, grid.size(), index -> grid.token(index).start() < offset);
  }
}
