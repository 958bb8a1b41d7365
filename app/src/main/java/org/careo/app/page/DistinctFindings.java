package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.careo.model.Evidence;
import org.careo.model.Relation;
import org.careo.model.Span;

/**
 * Leaves out findings that show the same words again. What somebody says stands in the statement of
 * that speaker and in the author's own that holds it, and both are held against the other side:
 * right for the record, but a reader is shown one pair of words once.
 */
public final class DistinctFindings {
  private final UnaryOperator<String> reportOf;
  private final Map<String, List<Relation>> kept = new HashMap<>();

  private DistinctFindings(UnaryOperator<String> reportOf) {
    this.reportOf = reportOf;
  }

  /**
   * The findings without those whose words on both sides an earlier one of the same kind shows.
   *
   * @param findings the most important first
   * @param reportOf id of the report of a statement, by the statement's id
   */
  public static List<Relation> of(List<Relation> findings, UnaryOperator<String> reportOf) {
    DistinctFindings distinct = new DistinctFindings(reportOf);
    return findings.stream().filter(distinct::isNew).toList();
  }

  /**
   * The contradictions among relations so, proven ones before those worth comparing, then the
   * likeliest first.
   *
   * @param reportOf id of the report of a statement, by the statement's id
   */
  public static List<Relation> contradictions(
      List<Relation> relations, UnaryOperator<String> reportOf) {
    return of(
        relations.stream()
            .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
            .sorted(
                Comparator.comparing(Relation::strength)
                    .thenComparing(Comparator.comparingDouble(Relation::probability).reversed())
                    .thenComparing(Relation::id))
            .toList(),
        reportOf);
  }

  private boolean isNew(Relation finding) {
    if (finding.evidence().isEmpty()) {
      return true;
    }
    String a = reportOf.apply(finding.a());
    String b = reportOf.apply(finding.b());
    String first = a.compareTo(b) <= 0 ? a : b;
    String second = first.equals(a) ? b : a;
    String key = String.join(" ", finding.type().name(), finding.aspect(), first, second);
    List<Relation> before = kept.computeIfAbsent(key, each -> new ArrayList<>());
    boolean shown = before.stream().anyMatch(each -> isSame(each, finding));
    if (!shown) {
      before.add(finding);
    }
    return !shown;
  }

  private boolean isSame(Relation earlier, Relation later) {
    Evidence one = earlier.evidence().getFirst();
    Evidence other = later.evidence().getFirst();
    boolean straight =
        isOneReport(earlier.a(), later.a())
            && overlap(one.a(), other.a())
            && overlap(one.b(), other.b());
    boolean crossed =
        isOneReport(earlier.a(), later.b())
            && overlap(one.a(), other.b())
            && overlap(one.b(), other.a());
    return straight || crossed;
  }

  private boolean isOneReport(String statement, String other) {
    return reportOf.apply(statement).equals(reportOf.apply(other));
  }

  private static boolean overlap(List<Span> words, List<Span> others) {
    return words.stream().anyMatch(word -> others.stream().anyMatch(word::overlaps));
  }
}
