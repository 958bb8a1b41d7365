package org.careo.picture.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.Hop;
import org.careo.model.Mention;
import org.careo.model.Overrule;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.text.Folding;

/**
 * Replays what a user said of actors – who is the same, who is not, what somebody is called – over
 * the accounts, before anything is drawn from them. The accounts themselves stay as they were read.
 *
 * <p>Of a split, the part under the given name or in the given report becomes an actor of its own,
 * whose id is the old one with the name or report added.
 */
public final class ActorOverrules {
  private final List<Overrule> overrules;

  public ActorOverrules(List<Overrule> overrules) {
    this.overrules = List.copyOf(overrules);
  }

  /** The accounts with the actors the user wants, in the same order. */
  public List<Account> apply(List<Account> accounts) {
    List<Account> applied = accounts;
    for (Overrule overrule : overrules) {
      applied = applied.stream().map(account -> apply(overrule, account)).toList();
    }
    return applied;
  }

  /** Ids that a user joined to each actor, by the id that stands for them. */
  public Map<String, List<String>> merged() {
    Map<String, TreeSet<String>> merged = new TreeMap<>();
    for (Overrule overrule : overrules) {
      if (overrule.action() == Overrule.Action.MERGE_ACTOR) {
        TreeSet<String> ids = merged.computeIfAbsent(overrule.value(), key -> new TreeSet<>());
        ids.add(overrule.subject());
        TreeSet<String> carried = merged.remove(overrule.subject());
        if (carried != null) {
          ids.addAll(carried);
        }
      }
    }
    Map<String, List<String>> lists = new TreeMap<>();
    merged.forEach((id, ids) -> lists.put(id, List.copyOf(ids)));
    return lists;
  }

  /** Id of the part of an actor that a user split off. */
  public static String splitId(String actor, String part) {
    return actor + "~" + String.join("-", Folding.words(part));
  }

  private static Account apply(Overrule overrule, Account account) {
    boolean known =
        account.reading().actors().stream()
            .anyMatch(actor -> actor.id().equals(overrule.subject()));
    if (!known) {
      return account;
    }
    return switch (overrule.action()) {
      case MERGE_ACTOR -> new Change(account, overrule.subject(), overrule.value()).everywhere();
      case RENAME_ACTOR -> renamed(account, overrule.subject(), overrule.value());
      case SPLIT_ACTOR -> {
        Change change =
            new Change(account, overrule.subject(), splitId(overrule.subject(), overrule.value()));
        yield account.report().id().equals(overrule.value())
            ? change.everywhere()
            : change.underName(overrule.value());
      }
      case MERGE_ISSUE, MOVE_ISSUE, RENAME_ISSUE -> account;
    };
  }

  private static Account renamed(Account account, String id, String name) {
    List<Actor> actors =
        account.reading().actors().stream()
            .map(actor -> actor.id().equals(id) ? actor.named(id, name, actor.kind()) : actor)
            .toList();
    return new Account(
        account.report(),
        account.reading().with(actors, account.reading().mentions()),
        account.statements());
  }

  /** One id put for another in one account. */
  private record Change(Account account, String from, String to) {

    Account everywhere() {
      return changed(mention -> true, name -> true, true);
    }

    Account underName(String name) {
      String text = account.report().text();
      String wanted = String.join(" ", Folding.words(name));
      return changed(
          mention -> String.join(" ", Folding.words(mention.span().of(text))).equals(wanted),
          speaker -> String.join(" ", Folding.words(speaker)).equals(wanted),
          false);
    }

    private Account changed(
        Predicate<Mention> mentionMoves, Predicate<String> nameMoves, boolean whole) {
      List<Mention> mentions = new ArrayList<>();
      String movedName = "";
      for (Mention mention : account.reading().mentions()) {
        boolean moves = mention.actor().equals(from) && mentionMoves.test(mention);
        if (moves && movedName.isEmpty()) {
          movedName = mention.span().of(account.report().text());
        }
        mentions.add(moves ? moved(mention) : mention);
      }
      List<Statement> statements =
          account.statements().stream().map(statement -> moved(statement, nameMoves)).toList();
      return new Account(
          account.report(), account.reading().with(actors(whole, movedName), mentions), statements);
    }

    /** The actor under its new id; beside the old one when only part of it moves. */
    private List<Actor> actors(boolean whole, String movedName) {
      Map<String, Actor> actors = new LinkedHashMap<>();
      for (Actor actor : account.reading().actors()) {
        if (!actor.id().equals(from)) {
          actors.putIfAbsent(actor.id(), actor);
          continue;
        }
        if (!whole) {
          actors.putIfAbsent(from, actor);
        }
        if (whole || !movedName.isEmpty()) {
          actors.putIfAbsent(
              to,
              whole
                  ? new Actor(
                      to,
                      actor.name(),
                      actor.kind(),
                      actor.country(),
                      actor.aliases(),
                      actor.number())
                  : new Actor(
                      to, movedName, actor.kind(), actor.country(), List.of(), actor.number()));
        }
      }
      return List.copyOf(actors.values());
    }

    private Mention moved(Mention mention) {
      return new Mention(
          mention.span(),
          to,
          mention.kind(),
          mention.title(),
          mention.titleClash(),
          mention.runnersUp(),
          "overruled");
    }

    private Statement moved(Statement statement, Predicate<String> nameMoves) {
      Speaker speaker = statement.speaker();
      boolean speaks = speaker.actor().equals(from) && nameMoves.test(speaker.name());
      List<Hop> chain =
          statement.chain().stream()
              .map(
                  hop ->
                      hop.actor().equals(from) && nameMoves.test(hop.holder())
                          ? new Hop(hop.holder(), to, hop.relation(), hop.span())
                          : hop)
              .toList();
      if (!speaks && chain.equals(statement.chain())) {
        return statement;
      }
      return statement.with(
          speaks ? new Speaker(to, speaker.name(), speaker.kind()) : speaker, chain);
    }
  }
}
