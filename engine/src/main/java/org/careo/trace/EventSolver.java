package org.careo.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.careo.trace.digest.Keys;
import org.careo.trace.structure.EventGraph;

/** Finds the structure of each event from what is known between its reports. */
final class EventSolver {
  /**
   * A parent among many is less likely for each than one that is the only candidate: share of the
   * logarithm of their number that is taken off. All of it would hold if one alone were alike.
   */
  private static final double MANY = 0.45;

  /** Bare texts are told as one family where that is likelier than not. */
  private static final double FAMILY = 0.5;

  /**
   * More is asked for of reports that say who published them or when, as others of the happening
   * do: a wrong parent misleads, and a missing one is still told with its probability.
   */
  private static final double FAMILY_OF_REPORTS = 0.7;

  /** How far a text that is near to all of its family is likelier to be own reporting at all. */
  private static final double CENTRAL = 0.2;

  private final List<Dossier> dossiers;
  private final Keys keys;
  private final Calibration calibration;
  private final TraceMemory memory;

  EventSolver(List<Dossier> dossiers, Keys keys, Calibration calibration, TraceMemory memory) {
    this.dossiers = dossiers;
    this.keys = keys;
    this.calibration = calibration;
    this.memory = memory;
  }

  /**
   * An event with its structure, whose nodes are the places of its reports.
   *
   * @param event what was known of it
   * @param solution the structure
   * @param parts for each report that takes passages from others beside its parent those others
   */
  record Solved(KnownEvent event, EventGraph.Solution solution, Map<Integer, List<Part>> parts) {}

  /** Finds the structure of an event; several threads may ask at once. */
  Solved solve(KnownEvent event) {
    List<Integer> reports = event.reports();
    List<Integer> places = new ArrayList<>();
    List<Finding> between = new ArrayList<>();
    for (int at = 0; at < reports.size(); at++) {
      places.add(at);
    }
    for (Finding finding : event.inside()) {
      between.add(
          finding.between(
              Collections.binarySearch(reports, finding.first()),
              Collections.binarySearch(reports, finding.second())));
    }
    double least = reports.stream().allMatch(this::isBare) ? FAMILY : FAMILY_OF_REPORTS;
    EventGraph.Solution solution =
        memory.solution(
            () -> MemoryFormat.hash(reports.size(), least, between),
            () -> solve(places, between, least));
    return new Solved(event, solution, SecondSources.of(dossiers, keys, event, solution));
  }

  private boolean isBare(int report) {
    Dossier dossier = dossiers.get(report);
    return dossier.outlet().isEmpty() && dossier.published().from().isEmpty();
  }

  /**
   * The structure of an event.
   *
   * @param places 0, 1, 2 … for its reports
   * @param inside what was found between these
   * @param least mean probability from which they are told as one family
   */
  private EventGraph.Solution solve(List<Integer> places, List<Finding> inside, double least) {
    EventGraph graph = new EventGraph(RootScores.of(places, inside, CENTRAL));
    double manyParents = MANY * Math.log(Math.max(1, places.size() - 1));
    for (Finding finding : inside) {
      // Both directions together weigh as much as the pair.
      double ratio = finding.ratio() - manyParents;
      double down = logSigmoid(finding.direction());
      double up = logSigmoid(-finding.direction());
      double within = ratio - finding.sibling();
      graph.add(finding.first(), finding.second(), ratio + down, within + down);
      graph.add(finding.second(), finding.first(), ratio + up, within + up);
    }
    double crowd = inside.isEmpty() ? 0 : inside.getFirst().share();
    return graph.solve(
        RootScores.of(places, inside, 1), share -> calibration.probability(share, crowd), least);
  }

  private static double logSigmoid(double odds) {
    return odds > 0 ? -Math.log1p(Math.exp(-odds)) : odds - Math.log1p(Math.exp(odds));
  }
}
