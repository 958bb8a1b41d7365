package org.careo.bench.confront;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careo.bench.confront.AnnotatedCase.Told;
import org.careo.bench.confront.AnnotatedQuarrels.Place;
import org.careo.bench.confront.AnnotatedQuarrels.Quarrel;
import org.careo.confront.align.Aligner;
import org.careo.confront.align.Alignment;
import org.careo.confront.align.TermWeights;
import org.careo.confront.candidate.Candidates;
import org.careo.confront.decide.DecisionTable;
import org.careo.confront.decide.SameClaim;
import org.careo.confront.decide.Verdict;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Markers;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.Units;
import org.careo.text.word.WordVectors;

/**
 * At which stage annotated pairs are lost: {@code ./careo-bench confront.LossTable CASE…}, each
 * CASE a {@link NamedCase}. The first table counts pairs of accounts of one claim in two reports,
 * the second contradictions; a pair is counted at the farthest stage any of its clauses come to.
 * Clauses are those that share a character with the annotated words; merging is left out.
 */
public final class LossTable {
  /** How far a pair comes. */
  private enum Stage {
    NO_CLAUSE("no clause on one side"),
    NO_CANDIDATE("no candidate pair"),
    UNRELATED("gate, or weighed as unlikely"),
    OTHER("another row"),
    FOUND("decided right");

    private final String words;

    Stage(String words) {
      this.words = words;
    }
  }

  private final AnnotatedCase annotated;
  private final Set<Candidates.Pair> candidates;
  private final Aligner aligner;
  private final DecisionTable table =
      new DecisionTable(
          new FigureComparison(Units.load(), Markers.load()), Markers.load(), SameClaim.load());

  private LossTable(AnnotatedCase annotated) {
    this.annotated = annotated;
    List<Frame> frames = annotated.frames();
    TermWeights weights = new TermWeights(frames);
    candidates = new HashSet<>(new Candidates(frames, weights).pairs());
    aligner = new Aligner(frames, weights, WordVectors.shipped());
  }

  /** Prints both tables. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("usage: LossTable CASE…  (EXAMPLE or TEXTS=GOLD)");
      return;
    }
    Map<String, Map<Stage, Integer>> same = new TreeMap<>();
    Map<String, Map<Stage, Integer>> contradicting = new TreeMap<>();
    for (String argument : arguments) {
      NamedCase named = NamedCase.of(argument);
      AnnotatedCase read = named.read();
      LossTable losses = new LossTable(read);
      same.put(read.name(), losses.ofClaims());
      contradicting.put(read.name(), losses.of(named.quarrels(read.accounts())));
    }
    print("accounts of one claim", same);
    print("contradictions", contradicting);
  }

  private static void print(String what, Map<String, Map<Stage, Integer>> counts) {
    StringBuilder head = new StringBuilder("| " + what + " |");
    counts.keySet().forEach(name -> head.append(' ').append(name).append(" |"));
    System.out.println(head);
    for (Stage stage : Stage.values()) {
      StringBuilder row = new StringBuilder("| " + stage.words + " |");
      counts.values().forEach(of -> row.append(' ').append(of.getOrDefault(stage, 0)).append(" |"));
      System.out.println(row);
    }
  }

  private Map<Stage, Integer> ofClaims() {
    Map<Stage, Integer> counts = new TreeMap<>();
    List<Told> told = annotated.told();
    for (int a = 0; a < told.size(); a++) {
      for (int b = a + 1; b < told.size(); b++) {
        Told left = told.get(a);
        Told right = told.get(b);
        if (left.claim().equals(right.claim()) && !left.report().equals(right.report())) {
          List<Place> first = List.of(new Place(left.report(), left.span()));
          List<Place> second = List.of(new Place(right.report(), right.span()));
          counts.merge(stage(first, second, Verdict.Outcome.SAME), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private Map<Stage, Integer> of(List<Quarrel> quarrels) {
    Map<Stage, Integer> counts = new TreeMap<>();
    for (Quarrel quarrel : quarrels) {
      counts.merge(stage(quarrel.a(), quarrel.b(), Verdict.Outcome.CONTRADICTS), 1, Integer::sum);
    }
    return counts;
  }

  private Stage stage(List<Place> a, List<Place> b, Verdict.Outcome wanted) {
    List<Integer> left = clauses(a);
    List<Integer> right = clauses(b);
    Stage farthest = left.isEmpty() || right.isEmpty() ? Stage.NO_CLAUSE : Stage.NO_CANDIDATE;
    for (int one : left) {
      for (int other : right) {
        Candidates.Pair pair = new Candidates.Pair(Math.min(one, other), Math.max(one, other));
        Stage come = candidates.contains(pair) ? decided(pair, wanted) : Stage.NO_CANDIDATE;
        farthest = come.compareTo(farthest) > 0 ? come : farthest;
      }
    }
    return farthest;
  }

  private Stage decided(Candidates.Pair pair, Verdict.Outcome wanted) {
    Frame a = annotated.frames().get(pair.a());
    Frame b = annotated.frames().get(pair.b());
    Alignment alignment = aligner.align(a, b);
    Verdict.Outcome outcome = table.decide(a, b, alignment).outcome();
    if (outcome == wanted) {
      return Stage.FOUND;
    }
    return outcome == Verdict.Outcome.UNRELATED ? Stage.UNRELATED : Stage.OTHER;
  }

  private List<Integer> clauses(List<Place> places) {
    List<Integer> found = new ArrayList<>();
    for (int position = 0; position < annotated.frames().size(); position++) {
      Frame frame = annotated.frames().get(position);
      if (places.stream()
          .anyMatch(
              place ->
                  place.report().equals(frame.report())
                      && frame.content().stream().anyMatch(place.span()::overlaps))) {
        found.add(position);
      }
    }
    return found;
  }
}
