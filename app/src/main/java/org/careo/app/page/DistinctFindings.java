package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.careo.model.Claim;
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
   * The findings without those whose words on both sides an earlier one of the same kind shows, and
   * without those between two claims that only sum up what stands between their statements.
   *
   * @param findings the most important first
   * @param reportOf id of the report of a statement, by the statement's id
   * @param claimOf id of the claim of a statement, by the statement's id; a claim's own id for it
   */
  public static List<Relation> of(
      List<Relation> findings, UnaryOperator<String> reportOf, UnaryOperator<String> claimOf) {
    DistinctFindings distinct = new DistinctFindings(reportOf);
    Set<String> shown =
        findings.stream()
            .filter(finding -> !finding.evidence().isEmpty())
            .map(finding -> matter(finding, claimOf))
            .collect(Collectors.toSet());
    return findings.stream()
        .filter(
            finding ->
                finding.evidence().isEmpty()
                    ? !isOfClaims(finding, claimOf) || !shown.contains(matter(finding, claimOf))
                    : distinct.isNew(finding))
        .toList();
  }

  /**
   * Finds the claim of a statement by the statement's id; any other id stands for itself.
   *
   * @param claims the claims of the case
   */
  public static UnaryOperator<String> claimOf(List<Claim> claims) {
    Map<String, String> found = new HashMap<>();
    claims.forEach(claim -> claim.statements().forEach(each -> found.put(each, claim.id())));
    return id -> found.getOrDefault(id, id);
  }

  /** Statements have ids that are not those of their claims. */
  private static boolean isOfClaims(Relation finding, UnaryOperator<String> claimOf) {
    return claimOf.apply(finding.a()).equals(finding.a())
        && claimOf.apply(finding.b()).equals(finding.b());
  }

  /** What is found between which two claims, whichever of them stands first. */
  private static String matter(Relation finding, UnaryOperator<String> claimOf) {
    String a = claimOf.apply(finding.a());
    String b = claimOf.apply(finding.b());
    return String.join(
        " ",
        finding.type().name(),
        finding.aspect(),
        a.compareTo(b) <= 0 ? a + " " + b : b + " " + a);
  }

  /**
   * The contradictions among relations so, proven ones before those worth comparing, then the
   * likeliest first.
   *
   * @param reportOf id of the report of a statement, by the statement's id
   * @param claimOf id of the claim of a statement, by the statement's id; a claim's own id for it
   */
  public static List<Relation> contradictions(
      List<Relation> relations, UnaryOperator<String> reportOf, UnaryOperator<String> claimOf) {
    return of(
        relations.stream()
            .filter(relation -> relation.type() == Relation.Type.CONTRADICTS)
            .sorted(
                Comparator.comparing(Relation::strength)
                    .thenComparing(Comparator.comparingDouble(Relation::probability).reversed())
                    .thenComparing(Relation::id))
            .toList(),
        reportOf,
        claimOf);
  }

  private boolean isNew(Relation finding) {
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
