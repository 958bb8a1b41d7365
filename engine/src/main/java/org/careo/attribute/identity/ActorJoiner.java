package org.careo.attribute.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Identities;
import org.careo.model.Identity;

/**
 * Finds which actors of a case are one. Example: {@code new ActorJoiner().join(accounts)}. Safe for
 * use by several threads at once.
 */
public final class ActorJoiner {
  private static final Comparator<Named> FULLEST =
      Comparator.comparing((Named named) -> !named.known())
          .thenComparing(named -> !named.isAbbreviated())
          .thenComparing(named -> -named.words().size())
          .thenComparing(named -> named.actor().id());

  /** The joined ids; actors of unnamed sources, states and groups keep theirs. */
  public Identities join(List<Account> accounts) {
    Map<String, Named> named = new TreeMap<>();
    for (Account account : accounts) {
      for (Actor actor : account.reading().actors()) {
        if (isNamed(actor.kind())) {
          named.merge(actor.id(), Named.of(actor), Named::and);
        }
      }
    }
    Groups groups = new Groups();
    List<Named> persons =
        named.values().stream()
            .filter(each -> each.actor().kind() == ActorKind.PERSON || isWord(each))
            .toList();
    new PersonGroups(persons).join(groups);
    // What one report calls by a surname alone is a person of another, and no body then.
    List<Named> bodies =
        named.values().stream()
            .filter(each -> each.actor().kind() != ActorKind.PERSON)
            .filter(each -> groups.basis(each.actor().id()).isEmpty())
            .toList();
    new BodyGroups(bodies).join(groups);
    return identities(groups, named);
  }

  /** A single word that nothing in its report tells to be a person's or a body's. */
  private static boolean isWord(Named named) {
    return named.actor().kind() == ActorKind.UNKNOWN && named.words().size() == 1;
  }

  private static boolean isNamed(ActorKind kind) {
    return switch (kind) {
      case PERSON, ORGANISATION, MEDIA, UNKNOWN -> true;
      case OFFICE, STATE, GROUP, POPULATION, UNNAMED, DOCUMENT, POLL, LAW, AUTHOR, IMPERSONAL ->
          false;
    };
  }

  private static Identities identities(Groups groups, Map<String, Named> named) {
    List<Identity> identities = new ArrayList<>();
    Map<String, List<Named>> members = new TreeMap<>();
    for (Named each : named.values()) {
      members.computeIfAbsent(groups.root(each.actor().id()), root -> new ArrayList<>()).add(each);
    }
    for (List<Named> group : members.values()) {
      Named fullest = group.stream().min(FULLEST).orElseThrow();
      for (Named each : group) {
        if (!each.equals(fullest)) {
          identities.add(
              new Identity(
                  each.actor().id(),
                  fullest.actor().id(),
                  fullest.actor().name(),
                  fullest.actor().kind(),
                  groups.basis(each.actor().id())));
        }
      }
    }
    identities.sort(Comparator.comparing(Identity::actor));
    return new Identities(identities);
  }
}
