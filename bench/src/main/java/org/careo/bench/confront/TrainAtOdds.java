package org.careo.bench.confront;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.bench.confront.AnnotatedQuarrels.Place;
import org.careo.bench.confront.AnnotatedQuarrels.Quarrel;
import org.careo.bench.lineage.LogisticRegression;
import org.careo.confront.Kinship;
import org.careo.confront.Quarrels;
import org.careo.confront.align.Aligner;
import org.careo.confront.align.Alignment;
import org.careo.confront.align.TermWeights;
import org.careo.confront.candidate.Candidates;
import org.careo.confront.cluster.ClaimClusters.Judged;
import org.careo.confront.decide.AtOdds;
import org.careo.confront.decide.DecisionTable;
import org.careo.confront.decide.DriftTable;
import org.careo.confront.decide.Judgement;
import org.careo.confront.decide.PairFeature;
import org.careo.confront.decide.SameClaim;
import org.careo.confront.decide.Verdict;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.Units;
import org.careo.model.Span;
import org.careo.text.word.WordVectors;

/**
 * Learns the weights of {@link AtOdds} from annotated cases: {@code ./careo-bench
 * confront.TrainAtOdds WEIGHTS CASE…} writes the table WEIGHTS and prints, for each case, which of
 * its annotated contradictions pairs of clauses are found by the rows alone and by weights learned
 * from the other cases. Merging into claims, which carries what is found further, is left out.
 *
 * <p>A pair of clauses is an example where the two differ in a slot; it is positive where both
 * stand in an annotated contradiction. The pairs of one matter together weigh one, but each at
 * least a third. To these weights those are added that tell contradictions from annotated traps.
 */
public final class TrainAtOdds {
  private static final double PENALTY = 10;
  private static final double PENALTY_OF_TRAPS = 10;
  private static final double SHARE_OF_TRAPS = 1;
  private static final double LEAST_WEIGHT = 1 / 3.0;

  /** Of pairs that are neither annotated nor found by a row one in so many is learned from. */
  private static final int SAMPLE = 3;

  private final WordVectors vectors = WordVectors.shipped();
  private final FigureComparison figures = new FigureComparison(Units.load(), Markers.load());
  private final DecisionTable rows = new DecisionTable(figures, Markers.load(), SameClaim.load());
  private final DriftTable drifts = new DriftTable(figures);
  private final AtOdds unweighed = new AtOdds(0, new double[AtOdds.features().size()], vectors);

  private TrainAtOdds() {}

  /** Reads the cases, prints the figures of each left out, writes the weights of all. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("usage: TrainAtOdds WEIGHTS CASE CASE…  (EXAMPLE or TEXTS=GOLD)");
      return;
    }
    TrainAtOdds training = new TrainAtOdds();
    List<Drawn> drawn = new ArrayList<>();
    for (int index = 1; index < arguments.length; index++) {
      drawn.add(training.draw(NamedCase.of(arguments[index])));
    }
    System.out.println("case; annotated; by rows: listed, right, found; by weights of the others");
    for (Drawn held : drawn) {
      List<Drawn> others = drawn.stream().filter(other -> other != held).toList();
      List<Candidates.Pair> byRows =
          held.pairs.stream().filter(Pair::ofRows).map(pair -> pair.of).toList();
      System.out.printf(
          "%-16s %4d; %s; %s%n",
          held.name,
          held.quarrels.size(),
          held.figures(byRows),
          held.figures(training.listed(held, training.learned(others))));
    }
    List<String> table = new ArrayList<>();
    table.add("# Weights by which two statements that differ in a slot are weighed as at odds:");
    table.add("# logistic regression, feature <TAB> weight; features are 0 to 1 mostly");
    table.add("# (PAIR_…: PairFeature, the others QuarrelFeature). Learned by bench");
    table.add("# (confront.TrainAtOdds) from the annotated cases in examples, and holding no text");
    table.add("# of theirs.");
    table.addAll(training.learned(drawn).rows());
    Files.write(Path.of(arguments[0]), table);
  }

  /**
   * A pair of clauses as an example to learn from.
   *
   * @param ofRows whether a row calls it a contradiction
   * @param matters what annotated contradictions it stands in
   * @param trap whether it stands in what only resembles one
   */
  private record Pair(
      Candidates.Pair of,
      double[] values,
      PairFeature.Pair met,
      Judgement judged,
      boolean kin,
      boolean ofRows,
      Set<String> matters,
      boolean trap) {
    boolean isQuarrel() {
      return !matters.isEmpty();
    }
  }

  private record Drawn(String name, List<Frame> frames, List<Pair> pairs, List<Quarrel> quarrels) {
    /**
     * How many pairs are listed, how many of them are annotated, how many annotations are found.
     */
    String figures(List<Candidates.Pair> listed) {
      Set<Integer> found = new HashSet<>();
      int right = 0;
      for (Candidates.Pair pair : listed) {
        boolean hit = false;
        for (int at = 0; at < quarrels.size(); at++) {
          if (meets(quarrels.get(at), frames.get(pair.a()), frames.get(pair.b()), false)) {
            found.add(at);
            hit = true;
          }
        }
        right += hit ? 1 : 0;
      }
      return "%d %d %d".formatted(listed.size(), right, found.size());
    }
  }

  /**
   * Whether two clauses are the two sides.
   *
   * @param mostly whether they share half of the words at least, and not only a letter
   */
  private static boolean meets(Quarrel quarrel, Frame a, Frame b, boolean mostly) {
    return tells(quarrel.a(), a, mostly) && tells(quarrel.b(), b, mostly)
        || tells(quarrel.a(), b, mostly) && tells(quarrel.b(), a, mostly);
  }

  private static boolean tells(List<Place> places, Frame frame, boolean mostly) {
    int own = frame.content().stream().mapToInt(Span::length).sum();
    for (Place place : places) {
      int shared = 0;
      if (place.report().equals(frame.report())) {
        for (Span piece : frame.content()) {
          shared +=
              Math.max(
                  0,
                  Math.min(piece.end(), place.span().end())
                      - Math.max(piece.start(), place.span().start()));
        }
      }
      if (shared > 0 && (!mostly || 2 * shared >= Math.min(own, place.span().length()))) {
        return true;
      }
    }
    return false;
  }

  private Drawn draw(NamedCase named) throws IOException {
    AnnotatedCase read = named.read();
    List<Quarrel> quarrels = named.quarrels(read.accounts());
    List<Quarrel> traps = named.traps(read.accounts());
    List<Frame> frames = read.frames();
    Kinship kinship = new Kinship(read.lineage());
    TermWeights weights =
        new TermWeights(frames.stream().filter(frame -> !kinship.isMade(frame.report())).toList());
    Aligner aligner = new Aligner(frames, weights, vectors);
    List<Pair> pairs = new ArrayList<>();
    for (Candidates.Pair pair : new Candidates(frames, weights).pairs()) {
      Frame a = frames.get(pair.a());
      Frame b = frames.get(pair.b());
      Alignment alignment = aligner.align(a, b);
      boolean kin = kinship.isOf(a.report(), b.report());
      if (kin && drifts.decide(a, b, alignment).isPresent()) {
        continue;
      }
      PairFeature.Pair met = rows.pair(a, b, alignment);
      Judgement judged = rows.judge(met);
      Optional<AtOdds.Seen> seen = unweighed.look(met, judged, kin);
      if (seen.isPresent()) {
        Set<String> matters = new HashSet<>();
        for (Quarrel quarrel : quarrels) {
          if (meets(quarrel, a, b, true)) {
            matters.add(quarrel.matter());
          }
        }
        boolean trap = traps.stream().anyMatch(each -> meets(each, a, b, true));
        boolean ofRows = judged.verdict().outcome() == Verdict.Outcome.CONTRADICTS;
        pairs.add(new Pair(pair, seen.get().values(), met, judged, kin, ofRows, matters, trap));
      }
    }
    return new Drawn(read.name(), frames, pairs, quarrels);
  }

  private List<Candidates.Pair> listed(Drawn held, AtOdds atOdds) {
    Quarrels quarrels = new Quarrels(atOdds);
    for (Pair pair : held.pairs) {
      quarrels.add(pair.of, pair.met, pair.judged, pair.kin);
    }
    Set<Candidates.Pair> doubtful = quarrels.doubtful();
    List<Candidates.Pair> listed =
        new ArrayList<>(quarrels.found().stream().map(Judged::pair).toList());
    held.pairs.stream()
        .filter(Pair::ofRows)
        .map(pair -> pair.of)
        .filter(pair -> !doubtful.contains(pair))
        .forEach(listed::add);
    return listed;
  }

  private AtOdds learned(List<Drawn> drawn) {
    List<LogisticRegression.Example> all = new ArrayList<>();
    List<LogisticRegression.Example> alike = new ArrayList<>();
    for (Drawn each : drawn) {
      Map<String, Integer> sizes = new HashMap<>();
      each.pairs.forEach(
          pair -> pair.matters.forEach(matter -> sizes.merge(matter, 1, Integer::sum)));
      for (int at = 0; at < each.pairs.size(); at++) {
        Pair pair = each.pairs.get(at);
        double own =
            pair.matters.stream()
                .mapToDouble(matter -> 1.0 / sizes.getOrDefault(matter, 1))
                .max()
                .orElse(1);
        if (pair.isQuarrel() || pair.ofRows || pair.trap) {
          all.add(example(pair, Math.max(LEAST_WEIGHT, own)));
        } else if (at % SAMPLE == 0) {
          all.add(example(pair, SAMPLE));
        }
        if (pair.isQuarrel() || pair.trap) {
          alike.add(example(pair, own));
        }
      }
    }
    int[] free = new int[AtOdds.features().size()];
    LogisticRegression first = LogisticRegression.fit(all, PENALTY, free);
    LogisticRegression second = LogisticRegression.fit(alike, PENALTY_OF_TRAPS, free);
    double[] weights = first.coefficients();
    for (int at = 0; at < weights.length; at++) {
      weights[at] += SHARE_OF_TRAPS * second.coefficients()[at];
    }
    return new AtOdds(first.intercept() + SHARE_OF_TRAPS * second.intercept(), weights, vectors);
  }

  private static LogisticRegression.Example example(Pair pair, double weight) {
    return new LogisticRegression.Example(pair.values, pair.isQuarrel(), weight);
  }
}
