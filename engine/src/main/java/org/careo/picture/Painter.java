package org.careo.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Happening;
import org.careo.model.Issue;
import org.careo.model.Overrule;
import org.careo.model.Picture;
import org.careo.model.Position;
import org.careo.picture.actor.ActorOverrules;
import org.careo.picture.happening.HappeningFinder;
import org.careo.picture.same.HappeningMatcher;
import org.careo.picture.stance.PositionFinder;

/** Draws the situation as the statements tell it. */
public final class Painter {
  private final HappeningFinder happenings = new HappeningFinder();
  private final ActorOverrules overrules;

  public Painter() {
    this(List.of());
  }

  /**
   * @param overrules what the user overruled, replayed in their order
   */
  public Painter(List<Overrule> overrules) {
    this.overrules = new ActorOverrules(overrules);
  }

  /** The order of the accounts changes nothing. */
  public Picture paint(List<Account> accounts, Confrontation confrontation) {
    List<Account> ordered =
        overrules.apply(accounts).stream()
            .sorted(Comparator.comparing(account -> account.report().id()))
            .toList();
    Map<String, Actor> actors = new TreeMap<>();
    List<Happening> found = new ArrayList<>();
    for (Account account : ordered) {
      account.reading().actors().forEach(actor -> actors.merge(actor.id(), actor, Painter::joined));
      found.addAll(happenings.find(account));
    }
    Map<String, String> issues = new TreeMap<>();
    for (Claim claim : confrontation.claims()) {
      claim
          .statements()
          .forEach(id -> issues.put(id, claim.issue().isEmpty() ? claim.id() : claim.issue()));
    }
    found.sort(Comparator.comparing(Happening::id));
    List<Happening> matched = new HappeningMatcher(ordered).match(found);
    List<Position> positions = new PositionFinder(issues).find(ordered, matched, actors);
    Map<String, Issue> topics = new TreeMap<>();
    positions.forEach(
        position ->
            topics.putIfAbsent(
                position.issue(),
                new Issue(position.issue(), "", position.issueName(), List.of(), false)));
    return new Picture(
        List.copyOf(actors.values()),
        List.of(),
        matched,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.copyOf(topics.values()),
        positions,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** One actor of two reports: the fuller name, all other names, what either knows. */
  private static Actor joined(Actor a, Actor b) {
    TreeSet<String> aliases = new TreeSet<>(a.aliases());
    aliases.addAll(b.aliases());
    boolean second = b.name().length() > a.name().length();
    aliases.add(second ? a.name() : b.name());
    String name = second ? b.name() : a.name();
    aliases.remove(name);
    return new Actor(
        a.id(),
        name,
        a.kind() == ActorKind.UNKNOWN ? b.kind() : a.kind(),
        a.country().isEmpty() ? b.country() : a.country(),
        List.copyOf(aliases),
        Math.max(a.number(), b.number()));
  }
}
