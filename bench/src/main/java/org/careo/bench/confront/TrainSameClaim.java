package org.careo.bench.confront;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.careo.bench.lineage.LogisticRegression;
import org.careo.confront.Confronter;
import org.careo.confront.align.Aligner;
import org.careo.confront.align.Alignment;
import org.careo.confront.align.TermWeights;
import org.careo.confront.candidate.Candidates;
import org.careo.confront.decide.DecisionTable;
import org.careo.confront.decide.PairFeature;
import org.careo.confront.decide.SameClaim;
import org.careo.confront.decide.Verdict;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.Units;
import org.careo.text.word.WordVectors;

/**
 * Learns the weights of {@link SameClaim} from annotated cases: {@code ./careo-bench
 * confront.TrainSameClaim WEIGHTS EXAMPLE…} writes the table WEIGHTS and prints, for each case, how
 * well its accounts are joined by weights learned from the others.
 *
 * <p>A pair of clauses is an example where both are annotated accounts and no row of the decision
 * table decides it by itself; it is positive where they share a claim. All cases weigh the same.
 */
public final class TrainSameClaim {
  private static final double PENALTY = 3;
  private static final double WEIGHT_OF_CASE = 1000;

  /** Under it only the rows decide: what is weighed is neither likely nor unlikely. */
  private static final SameClaim NOTHING =
      new SameClaim(-1000, new double[PairFeature.values().length]);

  private final FigureComparison figures = new FigureComparison(Units.load(), Markers.load());
  private final DecisionTable rows = new DecisionTable(figures, Markers.load(), NOTHING);
  private final WordVectors likeness = WordVectors.shipped();

  private TrainSameClaim() {}

  /** Reads the cases, prints the figures of each left out, writes the weights of all. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("usage: TrainSameClaim WEIGHTS EXAMPLE EXAMPLE…");
      return;
    }
    TrainSameClaim training = new TrainSameClaim();
    List<AnnotatedCase> cases = new ArrayList<>();
    List<List<LogisticRegression.Example>> examples = new ArrayList<>();
    for (int index = 1; index < arguments.length; index++) {
      AnnotatedCase read = AnnotatedCase.read(Path.of(arguments[index]));
      cases.add(read);
      examples.add(training.examples(read));
    }
    System.out.println("case, examples; accounts joined by weights of the other cases: P, R");
    for (int left = 0; left < cases.size(); left++) {
      List<LogisticRegression.Example> others = new ArrayList<>();
      for (int other = 0; other < cases.size(); other++) {
        if (other != left) {
          others.addAll(examples.get(other));
        }
      }
      AnnotatedCase held = cases.get(left);
      AnnotatedCase.Score score =
          held.score(
              new Confronter(learned(others)).confront(held.accounts(), held.lineage()).claims());
      System.out.printf(
          "%-16s %6d  %.3f %.3f%n",
          held.name(), examples.get(left).size(), score.precision(), score.recall());
    }
    List<String> table = new ArrayList<>();
    table.add("# Weights by which two statements are weighed as accounts of one claim: logistic");
    table.add("# regression, feature <TAB> weight; features are 0 to 1 mostly (PairFeature).");
    table.add("# Learned by bench (confront.TrainSameClaim) from the annotated cases in examples.");
    table.addAll(learned(examples.stream().flatMap(List::stream).toList()).rows());
    Files.write(Path.of(arguments[0]), table);
  }

  private static SameClaim learned(List<LogisticRegression.Example> examples) {
    LogisticRegression fitted =
        LogisticRegression.fit(examples, PENALTY, new int[PairFeature.values().length]);
    return new SameClaim(fitted.intercept(), fitted.coefficients());
  }

  private List<LogisticRegression.Example> examples(AnnotatedCase annotated) {
    List<Frame> frames = annotated.frames();
    TermWeights weights = new TermWeights(frames);
    Aligner aligner = new Aligner(frames, weights, likeness);
    List<double[]> values = new ArrayList<>();
    List<Boolean> same = new ArrayList<>();
    for (Candidates.Pair pair : new Candidates(frames, weights).pairs()) {
      Set<String> left = annotated.claims().get(pair.a());
      Set<String> right = annotated.claims().get(pair.b());
      Frame a = frames.get(pair.a());
      Frame b = frames.get(pair.b());
      if (left.isEmpty() || right.isEmpty() || a.id().equals(b.id())) {
        continue;
      }
      Alignment alignment = aligner.align(a, b);
      if (!isDecided(rows.decide(a, b, alignment)) && SameClaim.mayBe(a, b, alignment, figures)) {
        values.add(PairFeature.of(new PairFeature.Pair(a, b, alignment, figures)));
        same.add(!Collections.disjoint(left, right));
      }
    }
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (int index = 0; index < values.size(); index++) {
      examples.add(
          new LogisticRegression.Example(
              values.get(index), same.get(index), WEIGHT_OF_CASE / values.size()));
    }
    return examples;
  }

  private static boolean isDecided(Verdict verdict) {
    return switch (verdict.outcome()) {
      case SAME, CONTRADICTS, OPPOSES, UPDATES, DRIFT -> true;
      case APART -> !verdict.isOpen();
      case NARROWS, NARROWED, UNRELATED -> false;
    };
  }
}
