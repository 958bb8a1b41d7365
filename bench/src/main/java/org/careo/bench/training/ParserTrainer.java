package org.careo.bench.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.careo.read.parse.ParserFeatures;
import org.careo.read.parse.ParserState;

/**
 * Trains the parser with a dynamic oracle: after the first rounds it mostly follows its own moves,
 * so that it learns to go on well after an error.
 */
final class ParserTrainer {
  private static final double FOLLOWS_ITSELF = 0.9;

  private final int moves;
  private final PerceptronWeights weights;

  ParserTrainer(List<String> relations) {
    moves = relations.size() * 2 + 1;
    weights = new PerceptronWeights(relations, moves);
  }

  /**
   * A tree to learn from.
   *
   * @param features its words
   * @param heads head of each word; the number of words for the root
   * @param relations relation of each word
   */
  record Example(ParserFeatures features, int[] heads, int[] relations) {}

  void train(List<Example> examples, int rounds, int minimum) {
    for (Example example : examples) {
      follow(example);
    }
    weights.keep(minimum);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(11);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      long wrong = 0;
      for (Example example : order) {
        wrong += learn(example, round, random);
      }
      System.err.println("round " + round + ": wrong moves " + wrong);
    }
  }

  /** Counts the features along one right way. */
  private void follow(Example example) {
    ParserState state = new ParserState(example.heads().length);
    while (!state.isFinished()) {
      int[] active = example.features().of(state);
      for (int index = 0; index < example.features().count(); index++) {
        weights.count(active[index]);
      }
      state.move(cheapest(state, example));
    }
  }

  private int cheapest(ParserState state, Example example) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int kind = 0; kind < 3; kind++) {
      if (!allowed(state, kind)) {
        continue;
      }
      int cost = cost(state, kind, example.heads());
      if (cost < least) {
        least = cost;
        best = kind;
      }
    }
    return best == 0 ? 0 : example.relations()[state.stack(0)] * 2 + best;
  }

  private int learn(Example example, int round, Random random) {
    ParserState state = new ParserState(example.heads().length);
    float[] scores = new float[moves];
    int wrong = 0;
    while (!state.isFinished()) {
      Arrays.fill(scores, 0);
      int[] active = example.features().of(state);
      int count = example.features().count();
      for (int index = 0; index < count; index++) {
        weights.add(active[index], scores);
      }
      int[] costs = new int[3];
      int least = Integer.MAX_VALUE;
      for (int kind = 0; kind < 3; kind++) {
        costs[kind] = allowed(state, kind) ? cost(state, kind, example.heads()) : 1_000_000;
        least = Math.min(least, costs[kind]);
      }
      int guess = -1;
      int right = -1;
      for (int move = 0; move < moves; move++) {
        int kind = move == 0 ? 0 : (move & 1) == 1 ? 1 : 2;
        if (costs[kind] == 1_000_000) {
          continue;
        }
        if (guess < 0 || scores[move] > scores[guess]) {
          guess = move;
        }
        boolean correct = costs[kind] == least && rightRelation(state, move, example);
        if (correct && (right < 0 || scores[move] > scores[right])) {
          right = move;
        }
      }
      if (guess != right) {
        wrong++;
        for (int index = 0; index < count; index++) {
          weights.update(active[index], right, 1);
          weights.update(active[index], guess, -1);
        }
      }
      boolean own = round > 0 && random.nextDouble() < FOLLOWS_ITSELF;
      state.move(own ? guess : right);
      weights.step();
    }
    return wrong;
  }

  /** A relation counts only where the arc itself is right. */
  private static boolean rightRelation(ParserState state, int move, Example example) {
    if (move == 0) {
      return true;
    }
    int word = state.stack(0);
    int head = (move & 1) == 1 ? state.ahead(0) : state.stack(1);
    return example.heads()[word] != head || (move - 1) / 2 == example.relations()[word];
  }

  private static boolean allowed(ParserState state, int kind) {
    return switch (kind) {
      case 0 -> state.mayShift();
      case 1 -> state.mayLeft();
      default -> state.mayRight();
    };
  }

  /** How many right arcs a move makes unreachable. */
  private static int cost(ParserState state, int kind, int[] heads) {
    int length = heads.length;
    int next = state.ahead(0);
    int cost = 0;
    if (kind == 0) {
      for (int below = 0; below < state.depth(); below++) {
        int word = state.stack(below);
        cost += heads[word] == next ? 1 : 0;
        cost += below > 0 && heads[next] == word ? 1 : 0;
      }
      return cost;
    }
    int top = state.stack(0);
    int head = heads[top];
    if (kind == 1) {
      cost += head == state.stack(1) && state.depth() > 1 || head > next ? 1 : 0;
    } else {
      cost += head >= next ? 1 : 0;
    }
    for (int word = next; word < length; word++) {
      cost += heads[word] == top ? 1 : 0;
    }
    return cost;
  }

  void write(OutputStream stream, float smallest) throws IOException {
    weights.write(stream, smallest);
  }
}
