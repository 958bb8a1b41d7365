package org.careo.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Evidence;
import org.careo.model.Relation;
import org.careo.model.ReportId;
import org.careo.model.Span;

/**
 * Relations of statements as relations of their claims: whoever says the same as one side
 * contradicts, replaces or opposes whoever says the same as the other. One relation two claims,
 * type and slot, with the sentence of the surest pair of statements it rests on.
 */
final class ClaimRelations {
  /**
   * Two claims of which so many pairs of statements would be at odds are so only where one pair is
   * so likely, or a second pair is at odds too: one wrong pair would set very many against one
   * another.
   */
  private static final int MANY = 40;

  private static final double SURE = 0.6;

  private ClaimRelations() {}

  /** The relations of claims that say more than the relations of their statements. */
  static List<Relation> of(Confrontation confrontation) {
    Map<String, List<Claim>> claims = new HashMap<>();
    for (Claim claim : confrontation.claims()) {
      for (String statement : claim.statements()) {
        claims.computeIfAbsent(statement, each -> new ArrayList<>(1)).add(claim);
      }
    }
    List<Lifted> lifted = new ArrayList<>();
    for (Relation relation : confrontation.relations()) {
      if (!holdsOfClaims(relation.type()) || relation.evidence().isEmpty()) {
        continue;
      }
      Evidence deciding = relation.evidence().getFirst();
      List<Claim> left = told(relation.a(), deciding.a(), claims);
      List<Claim> right = told(relation.b(), deciding.b(), claims);
      if (left.size() == 1 && right.size() == 1) {
        lift(relation, left.getFirst(), right.getFirst(), lifted);
      }
    }
    Map<String, Set<String>> atOdds = new HashMap<>();
    lifted.stream()
        .filter(each -> each.of.type() == Relation.Type.CONTRADICTS)
        .forEach(
            each ->
                atOdds
                    .computeIfAbsent(each.claims(), pair -> new HashSet<>())
                    .add(unordered(each.of.a(), each.of.b())));
    Map<String, Relation> found = new TreeMap<>();
    for (Lifted each : lifted) {
      if (!each.isDoubtful() || atOdds.getOrDefault(each.claims(), Set.of()).size() > 1) {
        found.merge(each.relation.id(), each.relation, ClaimRelations::surer);
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * A relation of two claims.
   *
   * @param of the relation of two statements it rests on
   * @param reach how many pairs of statements it would be told of
   */
  private record Lifted(Relation of, Relation relation, int reach) {
    String claims() {
      return unordered(relation.a(), relation.b());
    }

    boolean isDoubtful() {
      return of.type() == Relation.Type.CONTRADICTS
          && of.strength() != Relation.Strength.CONFLICT
          && of.probability() < SURE
          && reach >= MANY;
    }
  }

  /** What lies in the matter told, and not in who tells it or how it came to him. */
  private static boolean holdsOfClaims(Relation.Type type) {
    return switch (type) {
      case CONTRADICTS, UPDATES, OPPOSES -> true;
      case SAME, NARROWS, DRIFT, SUPPORTS, SAME_ORIGIN, CITATION_MISMATCH -> false;
    };
  }

  /** The later of two claims comes first; otherwise the order means nothing. */
  private static boolean isDirected(Relation.Type type) {
    return switch (type) {
      case UPDATES, NARROWS -> true;
      case CONTRADICTS, OPPOSES, SAME, DRIFT, SUPPORTS, SAME_ORIGIN, CITATION_MISMATCH -> false;
    };
  }

  /** The claims of a statement that its deciding words tell: those of the clause they stand in. */
  private static List<Claim> told(
      String statement, List<Span> deciding, Map<String, List<Claim>> claims) {
    return claims.getOrDefault(statement, List.of()).stream()
        .filter(
            claim ->
                claim.parts().stream()
                    .filter(part -> part.statement().equals(statement))
                    .allMatch(part -> deciding.stream().allMatch(each -> isIn(each, part))))
        .toList();
  }

  private static boolean isIn(Span words, Claim.Part part) {
    return part.content().stream().anyMatch(piece -> piece.contains(words));
  }

  private static void lift(Relation relation, Claim a, Claim b, List<Lifted> lifted) {
    boolean repeated = a.statements().size() > 1 || b.statements().size() > 1;
    if (a.id().equals(b.id()) || !repeated) {
      return;
    }
    boolean inOrder = isDirected(relation.type()) || a.id().compareTo(b.id()) < 0;
    Claim first = inOrder ? a : b;
    Claim second = inOrder ? b : a;
    String id = id(first.id(), second.id(), relation);
    Relation ofClaims =
        new Relation(
            id,
            first.id(),
            second.id(),
            relation.type(),
            relation.aspect(),
            relation.strength(),
            relation.probability(),
            List.of(),
            relation.explanation(),
            relation.explicacion());
    lifted.add(new Lifted(relation, ofClaims, a.statements().size() * b.statements().size()));
  }

  private static String unordered(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }

  private static Relation surer(Relation one, Relation other) {
    boolean stronger = other.strength().compareTo(one.strength()) < 0;
    boolean equal = other.strength() == one.strength();
    return stronger || equal && other.probability() > one.probability() ? other : one;
  }

  private static String id(String a, String b, Relation relation) {
    String slot =
        relation.type() == Relation.Type.CONTRADICTS
            ? relation.aspect()
            : relation.type().name() + " " + relation.aspect();
    String named = a + "\n" + b + "\n" + slot;
    return "x" + ReportId.sha256(named.getBytes(StandardCharsets.UTF_8)).substring(0, 10);
  }
}
