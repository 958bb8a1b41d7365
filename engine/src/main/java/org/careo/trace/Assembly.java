package org.careo.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.careo.model.Candidate;
import org.careo.model.Evidence;
import org.careo.model.Lineage;
import org.careo.model.LineageEdge;
import org.careo.model.Origin;
import org.careo.model.OriginCount;
import org.careo.model.OriginLink;
import org.careo.model.Parentage;
import org.careo.model.ReportId;
import org.careo.trace.credit.Credit;
import org.careo.trace.pair.PairModel;
import org.careo.trace.structure.EventGraph;

/** Puts the solved events together to the lineage of the case. */
final class Assembly {
  /** Edges below this probability are not told. */
  private static final double LEAST = 0.1;

  /** A direction is told from this probability on. */
  private static final double DIRECTED = 0.75;

  /** Events up to this size tell every pair, larger ones those of parent and child. */
  private static final int ALL_PAIRS = 60;

  private final List<Dossier> dossiers;
  private final Copies copies;
  private final Judge judge;
  private final Weights weights;
  private final int[] parent;
  private final double[] certainty;
  private final List<List<Candidate>> runnersUp = new ArrayList<>();
  private final Map<Long, Finding> findings = new HashMap<>();
  private final Map<Long, Double> together = new TreeMap<>();
  private final List<int[][]> samples = new ArrayList<>();
  private final List<List<Integer>> events = new ArrayList<>();

  Assembly(List<Dossier> dossiers, Copies copies, Judge judge, Weights weights) {
    this.dossiers = dossiers;
    this.copies = copies;
    this.judge = judge;
    this.weights = weights;
    parent = new int[dossiers.size()];
    certainty = new double[dossiers.size()];
    Arrays.fill(parent, -1);
    for (int at = 0; at < parent.length; at++) {
      runnersUp.add(List.of());
    }
  }

  /** Solves one event. */
  void add(List<Integer> event, List<Finding> inside) {
    EventGraph graph = new EventGraph(event.size(), rootWeights(event, inside, 1, 0.5));
    double alternatives =
        weights.of("ALTERNATIVES") * Math.log(Math.max(1, (event.size() - 1) / 2.0));
    for (Finding finding : inside) {
      findings.put(pair(finding.first(), finding.second()), finding);
      int first = Collections.binarySearch(event, finding.first());
      int second = Collections.binarySearch(event, finding.second());
      double ratio = finding.ratio() - alternatives + Math.log(2);
      graph.add(first, second, ratio + logSigmoid(finding.direction()));
      graph.add(second, first, ratio + logSigmoid(-finding.direction()));
    }
    EventGraph.Solution solution = graph.solve(rootWeights(event, inside, 1, 1));
    for (int at = 0; at < event.size(); at++) {
      int report = event.get(at);
      List<EventGraph.Option> options = solution.options().get(at);
      int best = solution.parents()[at];
      double own = 1;
      List<Candidate> others = new ArrayList<>();
      for (EventGraph.Option option : options) {
        own -= option.probability();
        if (option.parent() == best) {
          certainty[report] = option.probability();
        } else if (others.size() < 3 && option.probability() >= 0.02) {
          others.add(
              new Candidate(
                  dossiers.get(event.get(option.parent())).id(),
                  option.probability(),
                  "weighed as parent"));
        }
      }
      if (best >= 0) {
        parent[report] = event.get(best);
      } else {
        certainty[report] = Math.max(0, own);
      }
      runnersUp.set(report, others);
    }
    for (Finding finding : inside) {
      double shared =
          solution.together(
              Collections.binarySearch(event, finding.first()),
              Collections.binarySearch(event, finding.second()));
      double alone = PairModel.probability(finding.ratio() - weights.of("OWN"));
      boolean tied =
          parent[finding.first()] == finding.second()
              || parent[finding.second()] == finding.first();
      double probability = Math.max(shared, alone);
      if (probability >= LEAST && (event.size() <= ALL_PAIRS || tied)) {
        together.put(pair(finding.first(), finding.second()), probability);
      }
    }
    events.add(event);
    samples.add(solution.samples());
  }

  /**
   * Log-odds of own reporting. A text to which the others of its family are nearer than to one
   * another, and that reads like their source, is rather the root: it gets a bonus, the others a
   * malus, which moves the root inside a family but neither joins nor splits families.
   */
  private double[] rootWeights(
      List<Integer> event, List<Finding> inside, double nearness, double order) {
    double[] centrality = new double[event.size()];
    double[] direction = new double[event.size()];
    double[] count = new double[event.size()];
    for (Finding finding : inside) {
      double share = PairModel.probability(finding.ratio());
      int first = Collections.binarySearch(event, finding.first());
      int second = Collections.binarySearch(event, finding.second());
      double near = share * finding.nearness();
      centrality[first] += near;
      centrality[second] += near;
      direction[first] += share * finding.direction();
      direction[second] -= share * finding.direction();
      count[first] += share;
      count[second] += share;
    }
    double[] roots = new double[event.size()];
    for (int node = 0; node < roots.length; node++) {
      roots[node] =
          weights.of("OWN")
              + (nearness * centrality[node] + order * direction[node]) / (count[node] + 0.5);
    }
    // Taken relative to the family around each node.
    double[] relative = new double[event.size()];
    double[] weight = new double[event.size()];
    for (Finding finding : inside) {
      double share = PairModel.probability(finding.ratio());
      int first = Collections.binarySearch(event, finding.first());
      int second = Collections.binarySearch(event, finding.second());
      relative[first] += share * roots[second];
      relative[second] += share * roots[first];
      weight[first] += share;
      weight[second] += share;
    }
    for (int node = 0; node < roots.length; node++) {
      double around = (relative[node] + roots[node]) / (weight[node] + 1);
      relative[node] = weights.of("OWN") + (weight[node] < 0.1 ? 0 : roots[node] - around);
    }
    return relative;
  }

  /** The lineage of everything added. */
  Lineage lineage() {
    for (int report = 0; report < parent.length; report++) {
      if (copies.original(report) != report) {
        parent[report] = copies.original(report);
        certainty[report] = 0.99;
        together.put(
            pair(
                Math.min(report, copies.original(report)),
                Math.max(report, copies.original(report))),
            0.995);
      }
    }
    Map<String, Origin> origins = new TreeMap<>();
    String[] originOf = origins(origins);
    List<LineageEdge> edges = edges();
    List<Parentage> parentage = parentage(originOf);
    return new Lineage(
        edges,
        List.copyOf(origins.values()),
        parentage,
        List.of(),
        List.of(count(originOf)),
        List.of(),
        links(originOf));
  }

  private String[] origins(Map<String, Origin> origins) {
    String[] originOf = new String[parent.length];
    Map<String, List<String>> carriers = new TreeMap<>();
    Map<String, Origin> named = new LinkedHashMap<>();
    for (int report = 0; report < parent.length; report++) {
      int root = root(report);
      Origin origin = named.computeIfAbsent("root " + root, key -> originOfRoot(root));
      originOf[report] = origin.id();
      carriers.computeIfAbsent(origin.id(), id -> new ArrayList<>()).add(dossiers.get(report).id());
      origins.putIfAbsent(origin.id(), origin);
    }
    for (Dossier dossier : dossiers) {
      for (Credit credit : dossier.credits()) {
        if (credit.kind() != Credit.Kind.LINK) {
          String id = absentId(credit.outlet());
          origins.putIfAbsent(
              id,
              new Origin(
                  id,
                  credit.name(),
                  false,
                  List.of(),
                  "Named in reports of the case as having told something; its own text is not in"
                      + " the case."));
          List<String> naming = carriers.computeIfAbsent(id, absent -> new ArrayList<>());
          if (!naming.contains(dossier.id())) {
            naming.add(dossier.id());
          }
        }
      }
    }
    origins.replaceAll(
        (id, origin) -> {
          List<String> reports = new ArrayList<>(carriers.getOrDefault(id, List.of()));
          if (origin.present() && !reports.isEmpty()) {
            String own = origin.reports().getFirst();
            reports.remove(own);
            reports.sort(Comparator.naturalOrder());
            reports.addFirst(own);
          }
          return new Origin(id, origin.name(), origin.present(), reports, origin.basis());
        });
    return originOf;
  }

  private Origin originOfRoot(int root) {
    Dossier dossier = dossiers.get(root);
    Optional<Credit> whole =
        dossier.credits().stream().filter(credit -> credit.kind().isWhole()).findFirst();
    if (whole.isPresent()) {
      Credit credit = whole.get();
      return new Origin(
          absentId(credit.outlet()),
          credit.name(),
          false,
          List.of(),
          "Credited for the whole report; its own text is not in the case.");
    }
    String id =
        "o"
            + ReportId.sha256(
                    ("report:" + dossier.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, 10);
    String name =
        dossier.account().report().outlet().isKnown()
            ? dossier.account().report().outlet().value()
            : dossier.account().report().file();
    return new Origin(
        id,
        name,
        true,
        List.of(dossier.id()),
        "No source of its wording was found in the case, and none is credited for the whole.");
  }

  private static String absentId(String outlet) {
    return "o"
        + ReportId.sha256(("outlet:" + outlet).getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .substring(0, 10);
  }

  private int root(int report) {
    int top = report;
    for (int step = 0; step <= parent.length && parent[top] >= 0; step++) {
      top = parent[top];
    }
    return top;
  }

  private List<LineageEdge> edges() {
    List<LineageEdge> edges = new ArrayList<>();
    together.forEach(
        (pair, probability) -> {
          int first = (int) (pair >> 32);
          int second = pair.intValue();
          Dossier a = dossiers.get(first);
          Dossier b = dossiers.get(second);
          Finding finding = findings.get(pair);
          if (finding == null) {
            finding = judge.find(first, second, a, b);
          }
          boolean tied = parent[first] == second || parent[second] == first;
          LineageEdge.Kind kind = tied ? judge.kind(a, b, finding) : LineageEdge.Kind.SHARES;
          double towards = PairModel.probability(finding.direction());
          String from = "";
          if (tied && towards >= DIRECTED) {
            from = a.id();
          } else if (tied && towards <= 1 - DIRECTED) {
            from = b.id();
          }
          List<Evidence> evidence = judge.evidence(a, b);
          edges.add(new LineageEdge(a.id(), b.id(), probability, kind, from, evidence));
        });
    return edges;
  }

  private List<Parentage> parentage(String[] originOf) {
    List<Parentage> all = new ArrayList<>();
    for (int report = 0; report < parent.length; report++) {
      int above = parent[report];
      LineageEdge.Kind kind = LineageEdge.Kind.SHARES;
      if (above >= 0) {
        int first = Math.min(report, above);
        int second = Math.max(report, above);
        Dossier a = dossiers.get(first);
        Dossier b = dossiers.get(second);
        Finding finding = findings.get(pair(first, second));
        kind = judge.kind(a, b, finding == null ? judge.find(first, second, a, b) : finding);
      }
      all.add(
          new Parentage(
              dossiers.get(report).id(),
              above < 0 ? "" : dossiers.get(above).id(),
              originOf[report],
              kind,
              above < 0,
              certainty[report],
              runnersUp.get(report)));
    }
    return all;
  }

  private OriginCount count(String[] originOf) {
    int distinct = (int) Arrays.stream(originOf).distinct().count();
    return new OriginCount("", Math.min(1, distinct), distinct, List.of());
  }

  private List<OriginLink> links(String[] originOf) {
    Map<List<String>, Double> links = new HashMap<>();
    together.forEach(
        (pair, probability) -> {
          String one = originOf[(int) (pair >> 32)];
          String other = originOf[pair.intValue()];
          if (!one.equals(other)) {
            List<String> key = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
            links.merge(key, probability, Math::max);
          }
        });
    return links.entrySet().stream()
        .map(
            entry -> new OriginLink(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
        .sorted(Comparator.comparing(OriginLink::a).thenComparing(OriginLink::b))
        .toList();
  }

  private static long pair(int first, int second) {
    return (long) first << 32 | second;
  }

  private static double logSigmoid(double odds) {
    return odds > 0 ? -Math.log1p(Math.exp(-odds)) : odds - Math.log1p(Math.exp(odds));
  }
}
