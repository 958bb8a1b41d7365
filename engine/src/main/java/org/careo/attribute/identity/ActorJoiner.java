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
    List<Named> persons =
        named.values().stream().filter(each -> each.actor().kind() == ActorKind.PERSON).toList();
    List<Named> bodies =
        named.values().stream().filter(each -> each.actor().kind() != ActorKind.PERSON).toList();
    Groups groups = new Groups();
    new PersonGroups(persons).join(groups);
    new BodyGroups(bodies).join(groups);
    return identities(groups, named);
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
