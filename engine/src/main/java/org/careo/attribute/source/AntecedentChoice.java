package org.careo.attribute.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.learn.FeatureLines;
import org.careo.attribute.learn.Scorer;
import org.careo.attribute.learn.Weights;
import org.careo.attribute.source.AntecedentQuestion.Asked;
import org.careo.model.Actor;
import org.careo.model.Candidate;
import org.careo.model.Span;
import org.careo.model.Speaker;

/**
 * Decides whom a pronoun, a dropped subject or a definite role means by learned weights; what the
 * rules would have answered is one of the features.
 */
public final class AntecedentChoice {
  /** Hears no question: the learned weights answer. */
  public static final Consumer<Question> NOBODY = question -> {};

  private static final Weights WEIGHTS = Weights.read("antecedents.tsv");
  private static final int RUNNERS_UP = 3;
  private static final double LEAST = 0.05;

  private final Grid grid;
  private final Map<String, Actor> actors;
  private final Antecedents antecedents;
  private final AntecedentQuestion question;
  private final Consumer<Question> listener;

  AntecedentChoice(
      Grid grid,
      Map<String, Actor> actors,
      Ledger ledger,
      List<Bearers.Bearer> bearers,
      Meanings meanings,
      Consumer<Question> listener) {
    this.grid = grid;
    this.actors = actors;
    this.antecedents = new Antecedents(grid, actors, ledger, bearers);
    this.question = new AntecedentQuestion(grid, actors, ledger, bearers, meanings);
    this.listener = listener;
  }

  /**
   * A question as the training command hears it.
   *
   * @param cue the cue whose source it is about, or the head of the source
   * @param role whether the source is a role, which may be nobody named before
   * @param features of each answer, as lines of the weights' file without weight; the first answer
   *     is that nobody named or heard before is meant
   * @param names what each of the others is called
   * @param rule index of the answer of the rules
   */
  public record Question(
      Span cue, boolean role, List<List<String>> features, List<List<String>> names, int rule) {}

  /**
   * Whom it means: the rules' answer itself where it is confirmed; {@link Resolved#UNKNOWN} with
   * runners-up when nobody named or heard before is meant.
   */
  Resolved of(Asked asked, Resolved rule) {
    List<Antecedents.Candidate> candidates =
        antecedents.of(asked.at(), asked.isRole() ? grid.lower(asked.head()) : "").stream()
            .filter(candidate -> question.isPossible(asked, candidate))
            .toList();
    if (listener != NOBODY) {
      // What is learned must not hang on what was learned before.
      tell(asked, candidates);
      return rule;
    }
    if (candidates.isEmpty()) {
      return rule;
    }
    Scorer scorer = new Scorer(WEIGHTS);
    double[] scores = new double[candidates.size() + 1];
    question.none(asked, candidates, scorer);
    scores[0] = scorer.score();
    int best = 0;
    for (int i = 0; i < candidates.size(); i++) {
      question.features(asked, candidates, i, scorer);
      scores[i + 1] = scorer.score();
      best = scores[i + 1] > scores[best] ? i + 1 : best;
    }
    Scorer.softmax(scores);
    List<Candidate> others = others(candidates, scores, best);
    if (best == 0) {
      return new Resolved(Speaker.UNKNOWN, List.of(), others);
    }
    Antecedents.Candidate chosen = candidates.get(best - 1);
    return Ledger.key(chosen.speaker()).equals(Ledger.key(rule.speaker()))
            && rule.speaker().isKnown()
        ? new Resolved(rule.speaker(), rule.mention(), others)
        : new Resolved(chosen.speaker(), chosen.words(), others);
  }

  private static List<Candidate> others(
      List<Antecedents.Candidate> candidates, double[] scores, int best) {
    List<Candidate> others = new ArrayList<>();
    for (int i = 1; i < scores.length; i++) {
      if (i != best && scores[i] >= LEAST) {
        others.add(
            new Candidate(
                candidates.get(i - 1).speaker().name(),
                Math.round(scores[i] * 100) / 100.0,
                "antecedent"));
      }
    }
    others.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return others.subList(0, Math.min(RUNNERS_UP, others.size()));
  }

  private void tell(Asked asked, List<Antecedents.Candidate> candidates) {
    List<List<String>> names = new ArrayList<>();
    FeatureLines lines = new FeatureLines();
    question.none(asked, candidates, lines);
    int rule = 0;
    for (int i = 0; i < candidates.size(); i++) {
      question.features(asked, candidates, i, lines);
      Speaker speaker = candidates.get(i).speaker();
      Actor actor = actors.get(speaker.actor());
      List<String> called = new ArrayList<>(actor == null ? List.of() : actor.aliases());
      called.add(speaker.name());
      names.add(called);
      rule =
          asked.rule().isKnown() && Ledger.key(asked.rule()).equals(Ledger.key(speaker))
              ? i + 1
              : rule;
    }
    listener.accept(
        new Question(
            grid.token(asked.head()).span(), asked.isRole(), lines.candidates(), names, rule));
  }
}
