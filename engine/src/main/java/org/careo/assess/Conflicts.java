package org.careo.assess;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.model.Relation;
import org.careo.model.Statement;

/**
 * What stands against a claim. A text at odds with the one it was made from is a slip on the way
 * and contests nothing; so is a holder who is quoted in two ways inside one family.
 */
final class Conflicts {
  private final Map<String, Set<String>> slots = new TreeMap<>();
  private final Set<String> superseded = new TreeSet<>();

  Conflicts(
      List<Relation> relations, Map<String, Source> sources, Map<String, Statement> statements) {
    for (Relation relation : relations) {
      Source a = sources.get(relation.a());
      Source b = sources.get(relation.b());
      Statement left = statements.get(relation.a());
      Statement right = statements.get(relation.b());
      if (a == null || b == null || left == null || right == null) {
        continue;
      }
      boolean oneFamily = a.family().equals(b.family());
      boolean oneText = left.report().equals(right.report());
      switch (relation.type()) {
        case CONTRADICTS -> {
          boolean counts =
              relation.strength() == Relation.Strength.CONFLICT
                  && (!oneFamily || oneText && !a.key().equals(b.key()));
          if (counts) {
            slots.computeIfAbsent(relation.a(), id -> new TreeSet<>()).add(relation.aspect());
            slots.computeIfAbsent(relation.b(), id -> new TreeSet<>()).add(relation.aspect());
          }
        }
        case UPDATES -> {
          boolean renewed = relation.aspect().equals("date"); // A stand taken again still stands.
          if ((!oneFamily || oneText) && !renewed) {
            superseded.add(relation.b());
          }
        }
        case SAME, NARROWS, OPPOSES, DRIFT, SUPPORTS, SAME_ORIGIN, CITATION_MISMATCH -> {
          // Nothing stands against it.
        }
      }
    }
  }

  /** Slots of the open conflicts of the accounts of a claim, sorted. */
  List<String> of(List<Statement> accounts) {
    Set<String> open = new TreeSet<>();
    accounts.forEach(account -> open.addAll(slots.getOrDefault(account.id(), Set.of())));
    return List.copyOf(open);
  }

  /** Whether all accounts of a claim are replaced by later ones. */
  boolean isSuperseded(List<Statement> accounts) {
    return accounts.stream().map(Statement::id).allMatch(superseded::contains);
  }
}
