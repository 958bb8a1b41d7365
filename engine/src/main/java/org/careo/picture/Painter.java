package org.careo.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.careo.model.Judgement;
import org.careo.model.Overrule;
import org.careo.model.Picture;
import org.careo.picture.actor.ActorOverrules;
import org.careo.picture.actor.ProfileFinder;
import org.careo.picture.context.Surroundings;
import org.careo.picture.figure.ClaimedSeriesFinder;
import org.careo.picture.happening.HappeningFinder;
import org.careo.picture.judgement.JudgementFinder;
import org.careo.picture.operation.OperationFinder;
import org.careo.picture.same.HappeningMatcher;
import org.careo.picture.stance.PositionFinder;

/** Draws the situation as the statements tell it. */
public final class Painter {
  private final HappeningFinder happenings = new HappeningFinder();
  private final JudgementFinder judgements = new JudgementFinder();
  private final OperationFinder operations = new OperationFinder();
  private final List<Overrule> overrules;

  public Painter() {
    this(List.of());
  }

  /**
   * @param overrules what the user overruled, replayed in their order
   */
  public Painter(List<Overrule> overrules) {
    this.overrules = List.copyOf(overrules);
  }

  /** The order of the accounts changes nothing. */
  public Picture paint(List<Account> accounts, Confrontation confrontation) {
    ActorOverrules edited = new ActorOverrules(overrules);
    List<Surroundings> arounds =
        edited.apply(accounts).stream()
            .sorted(Comparator.comparing(account -> account.report().id()))
            .map(Surroundings::new)
            .toList();
    Map<String, Actor> actors = actors(arounds);
    List<Happening> found = new ArrayList<>();
    arounds.forEach(around -> found.addAll(happenings.find(around)));
    found.sort(Comparator.comparing(Happening::id));
    Map<String, String> claimOf = claims(confrontation);
    List<Happening> matched = new HappeningMatcher(arounds, claimOf).match(found);
    PositionFinder.Found stances =
        new PositionFinder(claimOf, overrules).find(arounds, matched, actors);
    OperationFinder.Found undertaken = operations.find(arounds, matched);
    return new Picture(
        List.copyOf(actors.values()),
        new ProfileFinder(edited.merged()).find(arounds, matched),
        matched,
        undertaken.operations(),
        undertaken.deployments(),
        undertaken.effects(),
        undertaken.designations(),
        stances.issues(),
        stances.positions(),
        stances.redLines(),
        stances.polls(),
        judgements(arounds, matched),
        new ClaimedSeriesFinder().find(arounds, matched));
  }

  private List<Judgement> judgements(List<Surroundings> arounds, List<Happening> happenings) {
    Map<String, List<Happening>> byReport = new HashMap<>();
    happenings.forEach(
        each -> byReport.computeIfAbsent(each.report(), key -> new ArrayList<>()).add(each));
    List<Judgement> found = new ArrayList<>();
    for (Surroundings around : arounds) {
      String report = around.account().report().id();
      found.addAll(judgements.find(around, byReport.getOrDefault(report, List.of())));
    }
    found.sort(Comparator.comparing(Judgement::id));
    return found;
  }

  private static Map<String, Actor> actors(List<Surroundings> arounds) {
    Map<String, Actor> actors = new TreeMap<>();
    for (Surroundings around : arounds) {
      around.reading().actors().forEach(actor -> actors.merge(actor.id(), actor, Painter::joined));
    }
    return actors;
  }

  /** Claim of each statement that shares its claim with another. */
  private static Map<String, String> claims(Confrontation confrontation) {
    Map<String, String> claimOf = new TreeMap<>();
    for (Claim claim : confrontation.claims()) {
      if (claim.statements().size() > 1) {
        claim.statements().forEach(id -> claimOf.put(id, claim.id()));
      }
    }
    return claimOf;
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
