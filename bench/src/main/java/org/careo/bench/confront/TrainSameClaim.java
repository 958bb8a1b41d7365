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
import org.careo.confront.Kinship;
import org.careo.confront.align.Aligner;
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
import org.careo.model.Claim;
import org.careo.text.word.WordVectors;

/**
 * Learns the weights of {@link SameClaim} from annotated cases: {@code ./careo-bench
 * confront.TrainSameClaim WEIGHTS CASE…} writes the table WEIGHTS and prints, for each case, how
 * well its accounts are joined by weights learned from the others. A CASE is a {@link NamedCase};
 * one with marked claims is measured and not learned from.
 *
 * <p>A pair of clauses of two statements is an example where both are annotated accounts; it is
 * positive where they share a claim. All cases weigh the same.
 */
public final class TrainSameClaim {
  private static final double PENALTY = 3;
  private static final double WEIGHT_OF_CASE = 1000;

  /** Under it only the rows decide: what is weighed is neither likely nor unlikely. */
  private static final SameClaim NOTHING =
      new SameClaim(-1000, new double[SameClaim.features().size()]);

  private final DecisionTable rows =
      new DecisionTable(
          new FigureComparison(Units.load(), Markers.load()), Markers.load(), NOTHING);
  private final WordVectors likeness = WordVectors.shipped();

  private TrainSameClaim() {}

  /** Reads the cases, prints the figures of each left out, writes the weights of all. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("usage: TrainSameClaim WEIGHTS CASE CASE…  (EXAMPLE or TEXTS=GOLD)");
      return;
    }
    TrainSameClaim training = new TrainSameClaim();
    List<Drawn> drawn = new ArrayList<>();
    for (int index = 1; index < arguments.length; index++) {
      NamedCase named = NamedCase.of(arguments[index]);
      AnnotatedCase read = named.read();
      drawn.add(new Drawn(read, training.pairs(read), named instanceof NamedCase.Example));
    }
    System.out.println("case, pairs; accounts joined by weights of the other cases: P, R, F1");
    List<Drawn> examples = drawn.stream().filter(Drawn::isExample).toList();
    for (Drawn held : drawn) {
      List<Drawn> others = examples.stream().filter(other -> other != held).toList();
      Confronter byOthers = new Confronter(learned(others));
      List<Claim> found = byOthers.confront(held.of.accounts(), held.of.lineage()).claims();
      print(held, held.of.score(found));
    }
    List<String> table = new ArrayList<>();
    table.add("# Weights by which two statements are weighed as accounts of one claim: logistic");
    table.add("# regression, feature <TAB> weight; features are 0 to 1 mostly (PairFeature).");
    table.add("# Learned by bench (confront.TrainSameClaim) from the annotated cases in examples,");
    table.add("# and holding no text of theirs.");
    table.addAll(learned(examples).rows());
    Files.write(Path.of(arguments[0]), table);
  }

  private static void print(Drawn held, AnnotatedCase.Score score) {
    double sum = score.precision() + score.recall();
    System.out.printf(
        "%-16s %6d  %.3f %.3f %.3f%n",
        held.of.name(),
        held.pairs.size(),
        score.precision(),
        score.recall(),
        sum == 0 ? 0 : 2 * score.precision() * score.recall() / sum);
  }

  /** A pair of clauses as an example to learn from. */
  private record Pair(double[] values, boolean same) {}

  /**
   * A case with its pairs.
   *
   * @param isExample whether it is learned from
   */
  private record Drawn(AnnotatedCase of, List<Pair> pairs, boolean isExample) {
    List<LogisticRegression.Example> examples() {
      double weight = WEIGHT_OF_CASE / pairs.size();
      return pairs.stream()
          .map(pair -> new LogisticRegression.Example(pair.values, pair.same, weight))
          .toList();
    }
  }

  private static SameClaim learned(List<Drawn> drawn) {
    List<LogisticRegression.Example> examples =
        drawn.stream().flatMap(each -> each.examples().stream()).toList();
    LogisticRegression fitted =
        LogisticRegression.fit(examples, PENALTY, new int[SameClaim.features().size()]);
    return new SameClaim(fitted.intercept(), fitted.coefficients());
  }

  private List<Pair> pairs(AnnotatedCase annotated) {
    List<Frame> frames = annotated.frames();
    Kinship kinship = new Kinship(annotated.lineage());
    TermWeights weights =
        new TermWeights(frames.stream().filter(frame -> !kinship.isMade(frame.report())).toList());
    Aligner aligner = new Aligner(frames, weights, likeness);
    List<Pair> pairs = new ArrayList<>();
    for (Candidates.Pair pair : new Candidates(frames, weights).pairs()) {
      Set<String> left = annotated.claims().get(pair.a());
      Set<String> right = annotated.claims().get(pair.b());
      Frame a = frames.get(pair.a());
      Frame b = frames.get(pair.b());
      if (left.isEmpty() || right.isEmpty() || a.id().equals(b.id())) {
        continue;
      }
      PairFeature.Pair met = rows.pair(a, b, aligner.align(a, b));
      Verdict.Outcome outcome = rows.judge(met).verdict().outcome();
      pairs.add(new Pair(SameClaim.values(met, outcome), !Collections.disjoint(left, right)));
    }
    return pairs;
  }
}
