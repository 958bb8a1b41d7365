package org.careo.read.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.careo.model.Language;
import org.careo.read.base.Lazy;
import org.careo.read.base.LinearModel;

/**
 * Parses tagged sentences; safe for use by several threads. A language's model is read at first
 * use.
 */
public final class Parser {
  private final Lazy<LinearModel> english;
  private final Lazy<LinearModel> spanish;

  /** A parser with the models that ship with it. */
  public Parser() {
    english = new Lazy<>(() -> LinearModel.load("parse/en-model.bin"));
    spanish = new Lazy<>(() -> LinearModel.load("parse/es-model.bin"));
  }

  /** A parser with another model for both languages, for training. */
  public Parser(LinearModel model) {
    english = new Lazy<>(() -> model);
    spanish = english;
  }

  /**
   * The tree of a sentence.
   *
   * @param normals words in normal form
   * @param labels fine tags
   */
  public Tree parse(List<String> normals, List<String> labels, Language language) {
    LinearModel model = (language.equals(Language.SPANISH) ? spanish : english).get();
    List<String> relations = model.labels();
    ParserFeatures features =
        new ParserFeatures(normals, labels, language.equals(Language.SPANISH) ? 1 : 0);
    ParserState state = new ParserState(features.length());
    int moves = relations.size() * 2 + 1;
    int[] scores = new int[moves];
    while (!state.isFinished()) {
      Arrays.fill(scores, 0);
      int[] active = features.of(state);
      model.add(active, features.count(), scores);
      state.move(best(state, scores));
    }
    List<Integer> heads = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (int word = 0; word < features.length(); word++) {
      heads.add(state.head(word) == features.length() ? -1 : state.head(word));
      named.add(relations.get(state.relation(word)));
    }
    return new Tree(heads, named);
  }

  /** The allowed move with the best score. */
  static int best(ParserState state, int[] scores) {
    int best = -1;
    for (int move = 0; move < scores.length; move++) {
      boolean allowed =
          move == 0 ? state.mayShift() : (move & 1) == 1 ? state.mayLeft() : state.mayRight();
      if (allowed && (best < 0 || scores[move] > scores[best])) {
        best = move;
      }
    }
    return best;
  }
}
