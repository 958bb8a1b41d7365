package org.careo.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.careo.model.Drift;
import org.careo.model.Lineage;
import org.careo.model.OriginCount;
import org.careo.model.OriginLink;
import org.careo.model.StatementOrigin;
import org.careo.trace.credit.Credit;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;
import org.careo.trace.drift.DriftFinder;

/** Puts parents, origins, statements and drift together to the lineage of the case. */
final class LineageBuilder {
  private static final String OWN_TEXT =
      "No source of its wording was found in the case, and none is credited for the whole.";
  private static final String CREDITED =
      "Credited for the whole report; its own text is not in the case.";
  private static final String NAMED =
      "Named in reports of the case as having told something; its own text is not in the case.";

  /** More origins of a case than this are not sampled. */
  private static final int SAMPLED = 200;

  private final List<Dossier> dossiers;
  private final Assembly assembly;
  private final Keys keys;
  private final OutletNames names;
  private final OriginBook book = new OriginBook();
  private final String[] originOf;
  private final boolean[] ownShown;

  LineageBuilder(List<Dossier> dossiers, Assembly assembly, Keys keys, OutletNames names) {
    this.dossiers = dossiers;
    this.assembly = assembly;
    this.keys = keys;
    this.names = names;
    originOf = new String[dossiers.size()];
    ownShown = new boolean[dossiers.size()];
  }

  Lineage build() {
    for (int report = 0; report < originOf.length; report++) {
      ownShown[report] = dossiers.get(report).ownShown();
    }
    families();
    credited();
    List<StatementOrigin> statements =
        new StatementSources(dossiers, assembly, originOf, book, keys, outletReports(), names)
            .all();
    List<OriginLink> links = links();
    Lineage lineage =
        new Lineage(
            assembly.edges(keys),
            book.origins(),
            assembly.parentage(originOf, ownShown),
            drifts(),
            List.of(),
            statements,
            links);
    return new Lineage(
        lineage.edges(),
        lineage.origins(),
        lineage.parentage(),
        lineage.drifts(),
        List.of(total(lineage)),
        statements,
        links);
  }

  /**
   * Outlets that reports credit and that the case has no report of. A reference or a link alone
   * says where to read on, not where something comes from.
   */
  private void credited() {
    Set<String> present = new TreeSet<>();
    dossiers.forEach(dossier -> present.add(dossier.outlet()));
    for (Dossier dossier : dossiers) {
      for (Credit credit : dossier.credits()) {
        String outlet = names.meant(credit.outlet());
        boolean from = credit.kind().isWhole() || credit.kind() == Credit.Kind.REPORTED;
        if ((from || credit.kind() == Credit.Kind.TOLD) && !present.contains(outlet)) {
          book.carry(book.ofOutlet(outlet, credit.name(), NAMED), dossier.id());
        }
      }
    }
  }

  private void families() {
    Map<Integer, List<Integer>> families = new TreeMap<>();
    for (int report = 0; report < originOf.length; report++) {
      families.computeIfAbsent(assembly.root(report), root -> new ArrayList<>()).add(report);
    }
    families.forEach(
        (root, members) -> {
          String origin = originOfRoot(root, members);
          for (int member : members) {
            originOf[member] = origin;
            book.carry(origin, dossiers.get(member).id());
          }
        });
  }

  private String originOfRoot(int root, List<Integer> members) {
    Dossier dossier = dossiers.get(root);
    Optional<Credit> whole =
        dossier.credits().stream().filter(credit -> credit.kind().isWhole()).findFirst();
    if (whole.isPresent()) {
      return book.ofOutlet(names.meant(whole.get().outlet()), whole.get().name(), CREDITED);
    }
    if (members.stream().anyMatch(member -> assembly.hidden(member) && isAt(member, root))) {
      return book.ofHidden(members.stream().map(member -> dossiers.get(member).id()).toList());
    }
    return book.ofReport(dossier, OWN_TEXT);
  }

  private boolean isAt(int member, int root) {
    return assembly.parent(member) == root;
  }

  /** What changed on every edge from a parent; word-for-word copies changed nothing. */
  private List<Drift> drifts() {
    DriftFinder finder = new DriftFinder(keys);
    return IntStream.range(0, dossiers.size())
        .parallel()
        .filter(report -> !assembly.isCopy(report))
        .mapToObj(
            report ->
                assembly.isDerived(report) ? drifts(report, finder) : misquoted(report, finder))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Drift::id))
        .toList();
  }

  /** Each passage is held against the report it comes from. */
  private List<Drift> drifts(int report, DriftFinder finder) {
    Digest derived = dossiers.get(report).digest();
    BitSet elsewhere = new BitSet();
    List<Drift> drifts = new ArrayList<>();
    for (Part part : assembly.parts(report)) {
      elsewhere.or(part.sentences());
      finder.find(dossiers.get(part.source()).digest(), derived).stream()
          .filter(drift -> derived.isInAny(drift.after(), part.sentences()))
          .forEach(drifts::add);
    }
    finder.find(dossiers.get(assembly.parent(report)).digest(), derived).stream()
        .filter(drift -> !derived.isInAny(drift.after(), elsewhere))
        .forEach(drifts::add);
    return drifts;
  }

  /** A report that only cites others is held to what it puts to one of them. */
  private List<Drift> misquoted(int report, DriftFinder finder) {
    Digest citing = dossiers.get(report).digest();
    List<Drift> drifts = new ArrayList<>();
    CitedPassages.of(dossiers.get(report), assembly.listedBy(report), dossiers)
        .forEach(
            (source, sentences) ->
                finder.find(dossiers.get(source).digest(), citing).stream()
                    .filter(drift -> citing.isInAny(drift.after(), sentences))
                    .forEach(drifts::add));
    return drifts;
  }

  private Map<String, List<Integer>> outletReports() {
    Map<String, List<Integer>> reports = new HashMap<>();
    for (int report = 0; report < dossiers.size(); report++) {
      String outlet = dossiers.get(report).outlet();
      if (!outlet.isEmpty()) {
        reports.computeIfAbsent(outlet, key -> new ArrayList<>()).add(report);
      }
    }
    return reports;
  }

  private List<OriginLink> links() {
    Map<List<String>, Double> links = new HashMap<>();
    assembly
        .together()
        .forEach(
            (pair, probability) -> {
              String one = originOf[(int) (pair >> 32)];
              String other = originOf[pair.intValue()];
              if (!one.equals(other)) {
                List<String> key =
                    one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
                links.merge(key, probability, Math::max);
              }
            });
    return links.entrySet().stream()
        .map(
            entry -> new OriginLink(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
        .sorted(Comparator.comparing(OriginLink::a).thenComparing(OriginLink::b))
        .toList();
  }

  /** Origins of the texts of the case. */
  private OriginCount total(Lineage lineage) {
    Map<String, Boolean> found = new TreeMap<>();
    for (int report = 0; report < originOf.length; report++) {
      found.merge(
          originOf[report], ownShown[report] && assembly.parent(report) < 0, Boolean::logicalOr);
    }
    int shown = (int) found.values().stream().filter(value -> value).count();
    int least = Math.max(1, shown);
    return found.size() > SAMPLED
        ? new OriginCount("", least, found.size(), List.of())
        : lineage.countOfTexts(least, found.keySet());
  }
}
