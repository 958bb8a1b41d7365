package org.careo.trace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.DateRange;
import org.careo.model.Evidence;
import org.careo.model.Span;
import org.careo.trace.credit.Bibliography;
import org.careo.trace.credit.Credit;

/** Evidence between two reports outside their wording: ids, addresses, credits, works, days. */
final class Circumstances {
  private static final String STORY_ID = "story id";
  private static final String WORKS = "works";
  private static final String PRIMARY = "primary text";
  private static final String SHARED_CREDIT = "shared credit";

  /** Evidence that two texts made from a third have as well as a text and its source. */
  private static final Set<String> OF_SIBLINGS = Set.of(STORY_ID, SHARED_CREDIT);

  /** Share of the marks of a text that cite other works than the one it might be made from. */
  private static final double CITED_BESIDE = 0.3;

  /** Letters of a full day, 2031-05-01. */
  private static final int DAY = 10;

  private final Weights weights;
  private final Map<String, Integer> reportsOf;

  /**
   * @param reportsOf how many reports of the case each outlet published
   */
  Circumstances(Weights weights, Map<String, Integer> reportsOf) {
    this.weights = weights;
    this.reportsOf = Map.copyOf(reportsOf);
  }

  /** Whether it speaks against descent without speaking against one happening. */
  static boolean isOnlyAgainstDescent(Evidence evidence) {
    return evidence.kind().equals(WORKS) || evidence.kind().equals(PRIMARY);
  }

  /**
   * 1 when only the first is what others report from, -1 when only the second is; 0 where both or
   * none are, or the other one is known to be earlier.
   */
  static int primaryOrder(Dossier a, Dossier b) {
    int order = Boolean.compare(a.isPrimary(), b.isPrimary());
    return order * Judge.dateOrder(a.published(), b.published()) < 0 ? 0 : order;
  }

  /** Whether two texts made from a third have it as well as a text and its source. */
  static boolean isOfSiblings(Evidence evidence) {
    return OF_SIBLINGS.contains(evidence.kind());
  }

  /** All that is known of a pair. */
  List<Evidence> of(Dossier a, Dossier b) {
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
    if (gathers(a, b)) {
      all.add(gathered(List.of(), worksOf(b), cites(b, a)));
    }
    if (gathers(b, a)) {
      all.add(gathered(worksOf(a), List.of(), cites(a, b)));
    }
    int order = Judge.dateOrder(a.published(), b.published());
    if (order * Boolean.compare(a.isPrimary(), b.isPrimary()) < 0) {
      all.add(
          bare(
              PRIMARY,
              "PRIMARY_LATER",
              "The later report is a body's own document, or a talk word for word, which nobody"
                  + " makes from a report."));
    }
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
   * Whether the later report lists works of several, which the earlier one does not: it gathers,
   * and is a text of its own. A work more than the earlier report, which may be one.
   */
  private static boolean gathers(Dossier earlier, Dossier later) {
    boolean follows =
        Judge.dateOrder(earlier.published(), later.published()) > 0 || later.lists(earlier);
    return follows && later.works().beside(earlier.works()) > 1;
  }

  private static List<Span> worksOf(Dossier dossier) {
    return dossier.works().works().stream().map(Bibliography.Work::span).toList();
  }

  /** Whether the later report marks enough of its text as what it has from other works. */
  private static boolean cites(Dossier later, Dossier earlier) {
    String text = later.account().report().text();
    String own = later.naming(earlier).map(Bibliography.Work::key).orElse("");
    return later.works().citedBeside(text, own) >= CITED_BESIDE;
  }

  private Evidence gathered(List<Span> inA, List<Span> inB, boolean isMarked) {
    int works = Math.max(inA.size(), inB.size());
    return new Evidence(
        WORKS,
        inA,
        inB,
        weights.of("LISTS_WORKS") + (isMarked ? weights.of("CITES_THROUGHOUT") : 0),
        "The later report lists "
            + works
            + " works, more than the earlier one has"
            + (isMarked ? ", and marks what it has from others." : "."));
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

  private static boolean isOneDay(DateRange a, DateRange b) {
    return a.isDay() && a.equals(b);
  }

  /** Days that surely lie between two days or ranges of days; 0 when they meet or are unknown. */
  private static int daysApart(DateRange a, DateRange b) {
    int order = Judge.dateOrder(a, b);
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
}
