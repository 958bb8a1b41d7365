package org.careo.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careo.model.Candidate;
import org.careo.model.LineageEdge;
import org.careo.model.Parentage;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.EventFacts;
import org.careo.trace.structure.EventGraph;

/** The solved events: a parent or none for every report, and how sure each answer is. */
final class Assembly {
  /** Edges below this probability are not told. */
  private static final double LEAST = 0.02;

  /** A direction is told from this share of the samples on in which one is the other's parent. */
  private static final double DIRECTED = 0.55;

  /** Events up to this size tell every pair compared, larger ones those of parent and child. */
  private static final int ALL_PAIRS = 400;

  /** Share of the word-for-word copies whose original is the report that stands for them. */
  private static final double COPIED = 0.99;

  private final List<Dossier> dossiers;
  private final Copies copies;
  private final Judge judge;
  private final int[] parent;
  private final boolean[] hidden;
  private final LineageEdge.Kind[] kind;
  private final List<List<List<Integer>>> groupsOf = new ArrayList<>();
  private final int[] eventOf;
  private final Answers answers;
  private final Map<Long, Finding> findings = new HashMap<>();
  private final TreeMap<Long, Double> together = new TreeMap<>();
  private final Map<Integer, List<Part>> parts = new HashMap<>();

  Assembly(List<Dossier> dossiers, Copies copies, Judge judge) {
    this.dossiers = dossiers;
    this.copies = copies;
    this.judge = judge;
    parent = new int[dossiers.size()];
    hidden = new boolean[dossiers.size()];
    kind = new LineageEdge.Kind[dossiers.size()];
    Arrays.fill(kind, LineageEdge.Kind.SHARES);
    eventOf = new int[dossiers.size()];
    Arrays.fill(parent, -1);
    answers = new Answers(dossiers);
  }

  /** Takes over what was found of an event. */
  void add(EventSolver.Solved solved) {
    List<Integer> event = solved.event().reports();
    event.forEach(report -> eventOf[report] = groupsOf.size());
    groupsOf.add(solved.event().groups());
    for (int at = 0; at < event.size(); at++) {
      take(event, at, solved.solution());
    }
    parts.putAll(solved.parts());
    for (Finding finding : solved.event().inside()) {
      int first = Collections.binarySearch(event, finding.first());
      int second = Collections.binarySearch(event, finding.second());
      double probability = solved.solution().together()[first][second];
      boolean told = probability >= LEAST && (event.size() <= ALL_PAIRS || tied(finding));
      if (told) {
        together.put(finding.pair(), probability);
      }
      if (told || tied(finding) || isPart(finding)) {
        findings.put(finding.pair(), finding);
      }
    }
  }

  /** Takes over what was found for one report. */
  private void take(List<Integer> event, int at, EventGraph.Solution solution) {
    int report = event.get(at);
    int best = solution.parents()[at];
    parent[report] = best < 0 ? -1 : event.get(best);
    answers.set(
        report,
        solution.options().get(at).stream()
            .map(
                option ->
                    new Answers.Share(
                        option.parent() < 0 ? -1 : event.get(option.parent()),
                        option.probability()))
            .toList());
  }

  /** Adds the word-for-word copies, once all events are solved. */
  void finish() {
    for (int report = 0; report < parent.length; report++) {
      int original = copies.original(report);
      if (original != report) {
        parent[report] = original;
        answers.set(
            report,
            List.of(new Answers.Share(original, COPIED), new Answers.Share(-1, 1 - COPIED)));
        together.put(pair(report, original), 0.995);
      }
    }
    dropUnshown();
    IntStream.range(0, parent.length)
        .parallel()
        .filter(report -> parent[report] >= 0)
        .forEach(this::describe);
  }

  /**
   * A text that is not in the case is told as the source of two reports only where it left wording
   * in both; that they tell of much the same, each with more of its own, is what independent
   * reports of one happening do.
   */
  private void dropUnshown() {
    List<Integer> unshown =
        IntStream.range(0, parent.length)
            .parallel()
            .filter(report -> parent[report] >= 0 && isHidden(report, parent[report]))
            .filter(
                report ->
                    !judge.hasCommonWording(dossiers.get(report), dossiers.get(parent[report])))
            .boxed()
            .toList();
    unshown.forEach(report -> parent[report] = -1);
  }

  /** How a report derives from its parent. */
  private void describe(int report) {
    int above = parent[report];
    hidden[report] = isHidden(report, above);
    if (!hidden[report]) {
      Finding finding = finding(report, above);
      kind[report] =
          judge.kind(dossiers.get(finding.first()), dossiers.get(finding.second()), finding);
    }
  }

  /**
   * Whether two reports rather share a text that is not in the case: neither is known to be earlier
   * or credits the other, and each holds much that the other left out.
   */
  private boolean isHidden(int report, int above) {
    boolean known = findings.containsKey(pair(report, above)) && copies.original(report) == report;
    return known
        && !judge.isOrdered(dossiers.get(report), dossiers.get(above))
        && judge.isBothSided(dossiers.get(report), dossiers.get(above));
  }

  /** The reports a derived one takes passages from beside its parent, the likeliest first. */
  List<Part> parts(int report) {
    return parent[report] < 0 || hidden[report] ? List.of() : parts.getOrDefault(report, List.of());
  }

  /** The reports of its event that a report has in its list of works. */
  List<Integer> listedBy(int report) {
    int event = eventOf[copies.original(report)];
    return event < groupsOf.size()
        ? WorksListed.by(report, groupsOf.get(event), dossiers)
        : List.of();
  }

  /** Index of the parent; -1 = none. */
  int parent(int report) {
    return parent[report];
  }

  /** Whether the report's text, and not only a citation, comes from its parent. */
  boolean isDerived(int report) {
    return switch (kind[report]) {
      case COPY, REWRITE, TRANSLATION -> true;
      case CITES, SHARES -> false;
    };
  }

  /** Whether the report is word for word another. */
  boolean isCopy(int report) {
    return copies.original(report) != report;
  }

  /** Whether report and parent go back to a text that is not in the case. */
  boolean hidden(int report) {
    return hidden[report];
  }

  /** Probability that two reports go back to one origin, for pairs that are told. */
  Map<Long, Double> together() {
    return together;
  }

  /** Index of the report at the head of a report's family. */
  int root(int report) {
    return root(parent, report);
  }

  private static int root(int[] parents, int report) {
    int top = report;
    for (int step = 0; step <= parents.length && parents[top] >= 0; step++) {
      top = parents[top];
    }
    return top;
  }

  /** What is found between two reports, weighed now if it was not. */
  Finding finding(int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    Finding known = findings.get(pair(first, second));
    return known == null
        ? judge.find(first, second, dossiers.get(first), dossiers.get(second))
        : known;
  }

  /** Sorted by ids. */
  List<LineageEdge> edges(Keys keys) {
    Map<Integer, List<Long>> pairsOf = new TreeMap<>();
    TreeSet<Long> pairs = new TreeSet<>(together.keySet());
    for (int report = 0; report < parent.length; report++) {
      for (Part part : parts(report)) {
        pairs.add(pair(report, part.source()));
      }
      int of = report;
      listedBy(report).forEach(listed -> pairs.add(pair(of, listed)));
    }
    for (long pair : pairs) {
      int event = eventOf[copies.original((int) (pair >> 32))];
      pairsOf.computeIfAbsent(event, known -> new ArrayList<>()).add(pair);
    }
    return pairsOf.entrySet().parallelStream()
        .flatMap(event -> edges(event.getKey(), event.getValue(), keys))
        .sorted(Comparator.comparing(LineageEdge::a).thenComparing(LineageEdge::b))
        .toList();
  }

  private Stream<LineageEdge> edges(int event, List<Long> pairs, Keys keys) {
    EventFacts facts = new EventFacts(keys, digestsOf(event, pairs));
    return pairs.stream()
        .map(
            pair ->
                edge(
                    finding((int) (pair >> 32), (int) (long) pair),
                    together.getOrDefault(pair, 0.0),
                    facts));
  }

  /** The reports of an event in their groups, with the copies that are told of. */
  private List<List<Digest>> digestsOf(int event, List<Long> pairs) {
    TreeSet<Integer> told = new TreeSet<>();
    for (long pair : pairs) {
      told.add((int) (pair >> 32));
      told.add((int) pair);
    }
    List<List<Digest>> groups = new ArrayList<>();
    for (List<Integer> group : groupsOf.get(event)) {
      TreeSet<Integer> members = new TreeSet<>(group);
      told.stream().filter(one -> group.contains(copies.original(one))).forEach(members::add);
      groups.add(members.stream().map(report -> dossiers.get(report).digest()).toList());
    }
    return groups;
  }

  private LineageEdge edge(Finding finding, double probability, EventFacts facts) {
    Dossier a = dossiers.get(finding.first());
    Dossier b = dossiers.get(finding.second());
    boolean direct = tied(finding) && !hidden[finding.first()] && !hidden[finding.second()];
    String from = "";
    boolean downwards = parent[finding.second()] == finding.first();
    LineageEdge.Kind how =
        direct ? kind[downwards ? finding.second() : finding.first()] : LineageEdge.Kind.SHARES;
    double down = answers.probability(finding.second(), finding.first());
    double up = answers.probability(finding.first(), finding.second());
    double told = downwards ? down : up;
    if (direct && told >= DIRECTED * (down + up)) {
      from = downwards ? a.id() : b.id();
    }
    double partly = partly(finding.second(), finding.first());
    double partlyUp = partly(finding.first(), finding.second());
    if (!direct && Math.max(partly, partlyUp) > 0) {
      // A passage taken over: the reports are not independent, and no family either.
      from = partly >= partlyUp ? a.id() : b.id();
      how = LineageEdge.Kind.CITES;
    }
    String listed = direct ? "" : WorksListed.source(a, b);
    if (!listed.isEmpty()) {
      from = listed;
      how = LineageEdge.Kind.CITES;
    }
    double lists = listed.isEmpty() ? 0 : WorksListed.LIKELY;
    return new LineageEdge(
        a.id(),
        b.id(),
        Math.max(Math.max(probability, lists), Math.max(partly, partlyUp)),
        how,
        from,
        judge.evidence(a, b, finding, facts));
  }

  /** Probability that a report takes passages from another that is not its parent. */
  private double partly(int report, int source) {
    return parts(report).stream()
        .filter(part -> part.source() == source)
        .mapToDouble(Part::probability)
        .sum();
  }

  private boolean isPart(Finding finding) {
    return isPart(finding.first(), finding.second()) || isPart(finding.second(), finding.first());
  }

  private boolean isPart(int report, int source) {
    return parts.getOrDefault(report, List.of()).stream().anyMatch(part -> part.source() == source);
  }

  private boolean tied(Finding finding) {
    return parent[finding.first()] == finding.second()
        || parent[finding.second()] == finding.first();
  }

  /**
   * One entry a report, in their order.
   *
   * @param originOf origin of each report
   * @param ownShown for each report whether its text shows own reporting
   */
  List<Parentage> parentage(String[] originOf, boolean[] ownShown) {
    List<Parentage> all = new ArrayList<>();
    for (int report = 0; report < parent.length; report++) {
      int above = parent[report];
      List<Candidate> given = answers.of(report, above, hidden[report]);
      all.add(
          new Parentage(
              dossiers.get(report).id(),
              above < 0 || hidden[report] ? "" : dossiers.get(above).id(),
              originOf[report],
              kind[report],
              above < 0 && ownShown[report],
              given.getFirst().score(),
              given.subList(1, given.size()),
              parts(report).stream()
                  .map(
                      part ->
                          new Candidate(
                              dossiers.get(part.source()).id(),
                              part.probability(),
                              Parentage.PASSAGES))
                  .toList()));
    }
    return all;
  }

  static long pair(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }
}
