package org.careo.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.careo.model.DateRange;
import org.careo.model.Evidence;
import org.careo.model.Language;
import org.careo.model.LineageEdge;
import org.careo.trace.digest.Keys;
import org.careo.trace.pair.Comparison;
import org.careo.trace.pair.Direction;
import org.careo.trace.pair.EventFacts;
import org.careo.trace.pair.EventPairs;
import org.careo.trace.pair.Feature;
import org.careo.trace.pair.PairEvidence;
import org.careo.trace.pair.PairModel;

/** Weighs all evidence between two reports: wording, ids, addresses, credit, dates. */
final class Judge {
  private static final double COPY = 0.6;

  /** Below this log-likelihood ratio the wording says nothing of descent. */
  private static final double CITES_ONLY = -2;

  private static final double COMMON_WORDING = 0.03;
  private static final double BOTH_SIDED = 0.5;
  private static final double NEW_ON_BOTH_SIDES = 0.85;

  private final Keys keys;
  private final PairModel model;
  private final Direction direction = new Direction();
  private final Weights weights;
  private final Circumstances circumstances;
  private final TraceMemory memory;

  /**
   * @param reportsOf how many reports of the case each outlet published
   * @param memory of pairs compared before
   */
  Judge(
      Keys keys,
      PairModel model,
      Weights weights,
      Map<String, Integer> reportsOf,
      TraceMemory memory) {
    this.keys = keys;
    this.model = model;
    this.weights = weights;
    circumstances = new Circumstances(weights, reportsOf);
    this.memory = memory;
  }

  Finding find(int first, int second, Dossier a, Dossier b) {
    Wording wording = memory.wording(a.digest(), b.digest(), () -> wording(a, b));
    double other = 0;
    double sibling = 0;
    double gathered = 0;
    for (Evidence evidence : circumstances.of(a, b)) {
      if (Circumstances.isOnlyAgainstDescent(evidence)) {
        gathered += evidence.weight();
      } else {
        other += evidence.weight();
      }
      sibling += Circumstances.isOfSiblings(evidence) ? evidence.weight() : 0;
    }
    return new Finding(
        first,
        second,
        wording.story(),
        wording.descent(),
        wording.crowd(),
        other,
        gathered,
        sibling,
        known(a, b),
        wording.style(),
        wording.nearness(),
        0,
        EventPairs.Measures.NONE);
  }

  private Wording wording(Dossier a, Dossier b) {
    Comparison comparison = Comparison.of(a.digest(), b.digest(), keys);
    double[] values = comparison.values();
    return new Wording(
        model.story(values),
        model.descent(values),
        model.crowd(values),
        direction.logOdds(a.digest(), b.digest(), keys),
        direction.central(comparison.value(Feature.PHRASES), comparison.value(Feature.COSINE)));
  }

  /** The findings of an event with what its other reports tell of each pair. */
  List<Finding> inside(EventPairs event, List<Finding> findings, List<EventPairs.Pair> pairs) {
    List<Finding> inside = new ArrayList<>();
    for (int at = 0; at < findings.size(); at++) {
      inside.add(findings.get(at).inside(model, event.size(), event.measure(pairs.get(at))));
    }
    return inside;
  }

  /**
   * Log-odds that the first is the source of the second, from dates and credit, and from who shows
   * that he was there: a rewrite loses the words of the reporter's own work and the signature.
   */
  private double known(Dossier a, Dossier b) {
    double sum =
        weights.of("DATE_ORDER") * dateOrder(a.published(), b.published())
            + weights.of("CREDIT_ORDER") * creditOrder(a, b);
    if (a.ownShown() != b.ownShown()) {
      sum += a.ownShown() ? weights.of("OWN_ORDER") : -weights.of("OWN_ORDER");
    }
    if (a.isSigned() != b.isSigned()) {
      sum += a.isSigned() ? weights.of("SIGNED_ORDER") : -weights.of("SIGNED_ORDER");
    }
    int primary = Circumstances.primaryOrder(a, b);
    return sum + weights.of("PRIMARY_ORDER") * primary;
  }

  /** Whether dates or credit say which of two came first. */
  boolean isOrdered(Dossier a, Dossier b) {
    return dateOrder(a.published(), b.published()) != 0 || creditOrder(a, b) != 0;
  }

  /** 1 when only the second credits the first, -1 when only the first does, else 0. */
  private static int creditOrder(Dossier a, Dossier b) {
    boolean creditsA = b.credits(a.outlet(), true) || b.credits(a.outlet(), false) || b.lists(a);
    boolean creditsB = a.credits(b.outlet(), true) || a.credits(b.outlet(), false) || a.lists(b);
    if (creditsA == creditsB) {
      return 0;
    }
    return creditsA ? 1 : -1;
  }

  /** 1 when the first is surely earlier, -1 when later, 0 when open. */
  static int dateOrder(DateRange a, DateRange b) {
    if (!a.to().isEmpty() && !b.from().isEmpty() && a.to().compareTo(b.from()) < 0) {
      return 1;
    }
    return !b.to().isEmpty() && !a.from().isEmpty() && b.to().compareTo(a.from()) < 0 ? -1 : 0;
  }

  /** How one derives from the other, when it does. */
  LineageEdge.Kind kind(Dossier a, Dossier b, Finding finding) {
    Language one = a.account().report().language();
    Language other = b.account().report().language();
    if (one.isRead() && other.isRead() && !one.equals(other)) {
      return LineageEdge.Kind.TRANSLATION;
    }
    Comparison comparison = Comparison.of(a.digest(), b.digest(), keys);
    if (comparison.value(Feature.PHRASES) >= COPY) {
      return LineageEdge.Kind.COPY;
    }
    return finding.text() > CITES_ONLY ? LineageEdge.Kind.REWRITE : LineageEdge.Kind.CITES;
  }

  /**
   * Whether two reports have wording in common that reports of one happening do not find each for
   * itself: runs of five words outside quotations.
   */
  boolean hasCommonWording(Dossier a, Dossier b) {
    Comparison comparison = Comparison.of(a.digest(), b.digest(), keys);
    return comparison.value(Feature.LONG_PHRASES) >= COMMON_WORDING;
  }

  /**
   * Whether each of two related reports holds much that the other left out. Sentences that share no
   * name or number with the other report tell of other things, as the further entries of a live
   * page or a roundup do: nobody left them out.
   */
  boolean isBothSided(Dossier a, Dossier b) {
    if (!a.account().report().language().equals(b.account().report().language())) {
      return false;
    }
    Comparison whole = Comparison.of(a.digest(), b.digest(), keys);
    return whole.value(Feature.WORDS) < BOTH_SIDED
        && whole.value(Feature.NEW_NAMES) > NEW_ON_BOTH_SIDES
        && Comparison.of(a.digest().about(b.digest()), b.digest().about(a.digest()), keys)
                .value(Feature.NEW_NAMES)
            > NEW_ON_BOTH_SIDES;
  }

  /** All evidence for a pair, strongest first. */
  List<Evidence> evidence(Dossier a, Dossier b, Finding finding, EventFacts facts) {
    List<Evidence> all = new ArrayList<>(circumstances.of(a, b));
    Comparison comparison = Comparison.of(a.digest(), b.digest(), keys);
    all.addAll(
        PairEvidence.of(
            comparison.inside(finding.measures()), model.inside(facts.size()), keys, facts));
    int order = dateOrder(a.published(), b.published());
    if (order != 0) {
      all.add(
          new Evidence(
              "date",
              List.of(),
              List.of(),
              0,
              "The " + (order > 0 ? "first" : "second") + " report was published earlier."));
    }
    all.sort(Comparator.comparingDouble((Evidence evidence) -> -Math.abs(evidence.weight())));
    return all;
  }
}
