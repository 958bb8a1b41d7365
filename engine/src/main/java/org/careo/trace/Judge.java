package org.careo.trace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.DateRange;
import org.careo.model.Evidence;
import org.careo.model.Language;
import org.careo.model.LineageEdge;
import org.careo.model.Span;
import org.careo.trace.credit.Credit;
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

  private static final String STORY_ID = "story id";
  private static final String SHARED_CREDIT = "shared credit";

  /** Evidence that two texts made from a third have as well as a text and its source. */
  private static final Set<String> OF_SIBLINGS = Set.of(STORY_ID, SHARED_CREDIT);

  /** Letters of a full day, 2031-05-01. */
  private static final int DAY = 10;

  private static final double COMMON_WORDING = 0.03;
  private static final double BOTH_SIDED = 0.5;
  private static final double NEW_ON_BOTH_SIDES = 0.85;

  private final Keys keys;
  private final PairModel model;
  private final Direction direction = new Direction();
  private final Weights weights;
  private final Map<String, Integer> reportsOf;
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
    this.reportsOf = Map.copyOf(reportsOf);
    this.memory = memory;
  }

  Finding find(int first, int second, Dossier a, Dossier b) {
    Wording wording = memory.wording(a.digest(), b.digest(), () -> wording(a, b));
    double other = 0;
    double sibling = 0;
    for (Evidence evidence : outside(a, b)) {
      other += evidence.weight();
      sibling += OF_SIBLINGS.contains(evidence.kind()) ? evidence.weight() : 0;
    }
    return new Finding(
        first,
        second,
        wording.story(),
        wording.descent(),
        wording.crowd(),
        other,
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
    return sum;
  }

  /** Whether dates or credit say which of two came first. */
  boolean isOrdered(Dossier a, Dossier b) {
    return dateOrder(a.published(), b.published()) != 0 || creditOrder(a, b) != 0;
  }

  /** 1 when only the second credits the first, -1 when only the first does, else 0. */
  private static int creditOrder(Dossier a, Dossier b) {
    boolean creditsA = b.credits(a.outlet(), true) || b.credits(a.outlet(), false);
    boolean creditsB = a.credits(b.outlet(), true) || a.credits(b.outlet(), false);
    if (creditsA == creditsB) {
      return 0;
    }
    return creditsA ? 1 : -1;
  }

  private static boolean isOneDay(DateRange a, DateRange b) {
    return a.isDay() && a.equals(b);
  }

  /** 1 when the first is surely earlier, -1 when later, 0 when open. */
  private static int dateOrder(DateRange a, DateRange b) {
    if (!a.to().isEmpty() && !b.from().isEmpty() && a.to().compareTo(b.from()) < 0) {
      return 1;
    }
    return !b.to().isEmpty() && !a.from().isEmpty() && b.to().compareTo(a.from()) < 0 ? -1 : 0;
  }

  /** Days that surely lie between two days or ranges of days; 0 when they meet or are unknown. */
  private static int daysApart(DateRange a, DateRange b) {
    int order = dateOrder(a, b);
    if (order == 0) {
      return 0;
    }
    String end = order > 0 ? a.to() : b.to();
    String start = order > 0 ? b.from() : a.from();
    if (end.length() < DAY || start.length() < DAY) {
      return 0;
    }
    return (int)
        ChronoUnit.DAYS.between(
            LocalDate.parse(end.substring(0, DAY)), LocalDate.parse(start.substring(0, DAY)));
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
    List<Evidence> all = new ArrayList<>(outside(a, b));
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

  private List<Evidence> outside(Dossier a, Dossier b) {
    List<Evidence> all = new ArrayList<>();
    for (String id : a.storyIds()) {
      if (b.storyIds().contains(id)) {
        all.add(
            bare(STORY_ID, "STORY_ID", "Both addresses or file names carry the id " + id + "."));
        break;
      }
    }
    String urlA = a.account().report().url();
    String urlB = b.account().report().url();
    if (!urlA.isEmpty() && urlA.equals(urlB)) {
      all.add(bare("address", "SAME_ADDRESS", "Both give the address " + urlA + "."));
    } else if (a.linksTo(urlB)) {
      all.add(bare("link", "LINKS_TO", "The first report links to the second."));
    } else if (b.linksTo(urlA)) {
      all.add(bare("link", "LINKS_TO", "The second report links to the first."));
    }
    if (!a.outlet().isEmpty()
        && a.outlet().equals(b.outlet())
        && !isOneDay(a.published(), b.published())) {
      all.add(
          bare(
              "same outlet",
              "SAME_OUTLET",
              "One outlet published both: it tells its own story further, in its own words and"
                  + " frame."));
    }
    int apart = daysApart(a.published(), b.published());
    if (apart > 1) {
      all.add(
          new Evidence(
              "days apart",
              List.of(),
              List.of(),
              weights.of("DAYS_APART") * Math.log(apart),
              apart + " days lie between them; what is news is mostly rewritten at once."));
    }
    credited(a, b, all);
    shared(a, b, all);
    int order = dateOrder(a.published(), b.published());
    if (order > 0) {
      elsewhere(a, b)
          .ifPresent(credit -> all.add(elsewhere(credit, List.of(), spans(credit.span()))));
    } else if (order < 0) {
      elsewhere(b, a)
          .ifPresent(credit -> all.add(elsewhere(credit, spans(credit.span()), List.of())));
    }
    return all;
  }

  /**
   * What the later report has from elsewhere: from an outlet that the earlier one neither is nor
   * names, or found out by its own.
   */
  private static Optional<Credit> elsewhere(Dossier earlier, Dossier later) {
    Set<String> known = new HashSet<>(Set.of(earlier.outlet()));
    earlier.credits().forEach(credit -> known.add(credit.outlet()));
    return later.credits().stream()
        .filter(
            credit ->
                credit.kind() == Credit.Kind.OWN
                    || credit.kind().isWhole()
                    || credit.kind() == Credit.Kind.REPORTED)
        .filter(credit -> !known.contains(credit.outlet()))
        .findFirst();
  }

  private Evidence elsewhere(Credit credit, List<Span> inA, List<Span> inB) {
    return new Evidence(
        "other source",
        inA,
        inB,
        weights.of("OTHER_SOURCE"),
        credit.kind() == Credit.Kind.OWN
            ? "The later report was told something itself."
            : "The later report goes back to "
                + credit.name()
                + ", which the earlier one does not name.");
  }

  private void credited(Dossier a, Dossier b, List<Evidence> all) {
    for (Credit credit : b.credits()) {
      if (isNone(credit)) {
        continue;
      }
      if (!a.outlet().isEmpty() && credit.outlet().equals(a.outlet())) {
        double weight = weightOf(credit, b);
        String note = "The second report credits " + credit.name() + ", which published the first.";
        all.add(new Evidence("credit", List.of(), spans(credit.span()), weight, note));
        break;
      }
    }
    for (Credit credit : a.credits()) {
      if (isNone(credit)) {
        continue;
      }
      if (!b.outlet().isEmpty() && credit.outlet().equals(b.outlet())) {
        double weight = weightOf(credit, a);
        String note = "The first report credits " + credit.name() + ", which published the second.";
        all.add(new Evidence("credit", spans(credit.span()), List.of(), weight, note));
        break;
      }
    }
  }

  /**
   * Who credits many outlets took less from each; and of the reports of an outlet the credit means
   * one, whose wording has to tell which.
   */
  private double weightOf(Credit credit, Dossier by) {
    int reports = reportsOf.getOrDefault(credit.outlet(), 1);
    return partOf(credit, by) / Math.max(1, reports);
  }

  private double partOf(Credit credit, Dossier by) {
    if (credit.kind().isWhole()) {
      return weights.of("CREDITS_WHOLE");
    }
    long outlets =
        by.credits().stream()
            .filter(other -> !isNone(other))
            .map(Credit::outlet)
            .distinct()
            .count();
    return weights.of("CREDITS_PART") / Math.max(1, outlets);
  }

  /** References and links name many reports: they say nothing of the wording. */
  private static boolean isNone(Credit credit) {
    return credit.kind() == Credit.Kind.REFERENCE
        || credit.kind() == Credit.Kind.LINK
        || credit.kind() == Credit.Kind.OWN;
  }

  private void shared(Dossier a, Dossier b, List<Evidence> all) {
    for (Credit credit : a.credits()) {
      for (Credit other : b.credits()) {
        if (credit.kind().isWhole()
            && other.kind().isWhole()
            && credit.outlet().equals(other.outlet())) {
          all.add(
              new Evidence(
                  SHARED_CREDIT,
                  spans(credit.span()),
                  spans(other.span()),
                  weights.of("SAME_SOURCE"),
                  "Both credit " + credit.name() + " for the report."));
          return;
        }
      }
    }
  }

  private Evidence bare(String kind, String weight, String note) {
    return new Evidence(kind, List.of(), List.of(), weights.of(weight), note);
  }

  private static List<Span> spans(Span span) {
    return span.isEmpty() ? List.of() : List.of(span);
  }
}
