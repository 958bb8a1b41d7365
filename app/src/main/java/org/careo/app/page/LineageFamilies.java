package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.careo.casefile.StoredReport;
import org.careo.model.Candidate;
import org.careo.model.Origin;
import org.careo.model.Parentage;

/** Which reports of a case derive from which, and from what that is not in the case. */
final class LineageFamilies {
  private final CaseIndex index;
  private final Map<String, Parentage> parentage = new TreeMap<>();
  private final Map<String, List<String>> children = new TreeMap<>();
  private final Map<String, List<Origin>> absentOf = new TreeMap<>();
  private final List<Origin> absent;
  private final List<String> families = new ArrayList<>();
  private final List<String> alone = new ArrayList<>();

  /**
   * @param voices whether people and bodies that are quoted are origins too, or reporting alone
   */
  LineageFamilies(CaseIndex index, boolean voices) {
    this.index = index;
    OriginKinds originKinds = new OriginKinds(index.picture().actors(), index.lineage().origins());
    index.lineage().parentage().forEach(each -> parentage.put(each.report(), each));
    absent =
        index.lineage().origins().stream()
            .filter(origin -> !origin.present())
            .filter(origin -> voices || originKinds.isReporting(origin))
            .toList();
    for (Origin origin : absent) {
      for (String report : origin.reports()) {
        absentOf.computeIfAbsent(report, id -> new ArrayList<>()).add(origin);
      }
    }
    List<String> roots = new ArrayList<>();
    for (StoredReport report : index.reports()) {
      if (report.isRead()) {
        String parent = parent(report.id());
        if (parent.isEmpty()) {
          roots.add(report.id());
        } else {
          children.computeIfAbsent(parent, id -> new ArrayList<>()).add(report.id());
        }
      }
    }
    children.values().forEach(list -> list.sort(byDate()));
    for (String root : roots) {
      boolean related = size(root) > 1 || absentOf.containsKey(root) || sharesPassages(root);
      (related ? families : alone).add(root);
    }
    families.sort(Comparator.comparingInt((String root) -> -size(root)).thenComparing(byDate()));
    alone.sort(byDate());
  }

  /** Roots of the families by id, the largest first. */
  List<String> families() {
    return families;
  }

  /** Reports by id that have no source and no carrier in the case. */
  List<String> alone() {
    return alone;
  }

  /** The origins that are not in the case. */
  List<Origin> absent() {
    return absent;
  }

  /** Those of them that a report goes back to or names. */
  List<Origin> absentOf(String report) {
    return absentOf.getOrDefault(report, List.of());
  }

  /** Reports by id that derive from one directly, by date. */
  List<String> children(String report) {
    return children.getOrDefault(report, List.of());
  }

  /** What is known of where a report comes from. */
  Optional<Parentage> parentage(String report) {
    return Optional.ofNullable(parentage.get(report));
  }

  /** The reports of the case that another takes passages from beside its parent. */
  List<Candidate> parts(String report) {
    Parentage found = parentage.get(report);
    return found == null
        ? List.of()
        : found.parts().stream().filter(part -> index.report(part.value()).isPresent()).toList();
  }

  /** The parent in the case; empty when there is none. */
  String parent(String report) {
    Parentage found = parentage.get(report);
    return found == null || index.report(found.parent()).isEmpty() ? "" : found.parent();
  }

  /** Whether another report takes passages from it, or it from another. */
  private boolean sharesPassages(String report) {
    return !parts(report).isEmpty()
        || parentage.values().stream()
            .flatMap(each -> each.parts().stream())
            .anyMatch(part -> part.value().equals(report));
  }

  /** Whether a report names an origin that one it derives from names already: no line is drawn. */
  boolean isPassedOn(Origin origin, String report) {
    String parent = parent(report);
    return !parent.isEmpty() && (origin.reports().contains(parent) || isPassedOn(origin, parent));
  }

  private Comparator<String> byDate() {
    return Comparator.comparing(
            (String id) ->
                index
                    .report(id)
                    .map(StoredReport::publishedFrom)
                    .filter(day -> !day.isEmpty())
                    .orElse("9"))
        .thenComparing(Comparator.naturalOrder());
  }

  /** Number of reports of the family of a root, the root among them. */
  int size(String root) {
    int size = 1;
    for (String child : children(root)) {
      size += size(child);
    }
    return size;
  }
}
