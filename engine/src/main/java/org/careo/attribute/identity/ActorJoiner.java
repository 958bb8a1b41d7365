package org.careo.attribute.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Identities;
import org.careo.model.Identity;
import org.careo.model.KnownSpeaker;

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
    LooseSpeakers loose = new LooseSpeakers(accounts, named);
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
    Map<String, Named> fullest = fullest(groups, named);
    List<KnownSpeaker> known = new ArrayList<>(loose.known(groups, fullest));
    known.addAll(new OfficeHolders(accounts, groups).known(accounts, fullest));
    Set<String> settled =
        known.stream().map(KnownSpeaker::statement).collect(Collectors.toCollection(HashSet::new));
    known.addAll(new BodyNouns(accounts, groups, known).known(accounts, fullest, settled));
    known.sort(Comparator.comparing(KnownSpeaker::statement));
    return new Identities(identities(groups, named, fullest), known);
  }

  /** A single word that nothing in its report tells to be a person's or a body's. */
  private static boolean isWord(Named named) {
    return named.actor().kind() == ActorKind.UNKNOWN && named.words().size() == 1;
  }

  private static boolean isNamed(ActorKind kind) {
    return kind == ActorKind.PERSON || kind.isBody() || kind == ActorKind.UNKNOWN;
  }

  /** Who stands for each group, by the group's root. */
  private static Map<String, Named> fullest(Groups groups, Map<String, Named> named) {
    Map<String, Named> fullest = new TreeMap<>();
    for (Named each : named.values()) {
      fullest.merge(
          groups.root(each.actor().id()),
          each,
          (one, other) -> FULLEST.compare(one, other) <= 0 ? one : other);
    }
    return fullest;
  }

  private static List<Identity> identities(
      Groups groups, Map<String, Named> named, Map<String, Named> fullest) {
    List<Identity> identities = new ArrayList<>();
    for (Named each : named.values()) {
      Named stands = fullest.getOrDefault(groups.root(each.actor().id()), each);
      if (!each.equals(stands)) {
        identities.add(
            new Identity(
                each.actor().id(),
                stands.actor().id(),
                stands.actor().name(),
                stands.actor().kind(),
                groups.basis(each.actor().id())));
      }
    }
    identities.sort(Comparator.comparing(Identity::actor));
    return identities;
  }
}
