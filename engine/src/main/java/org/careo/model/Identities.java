package org.careo.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which actors of the reports of a case are one. The accounts as they were read stay what they are;
 * what looks at several of them looks at them through this.
 *
 * @param all one a joined id, sorted by it
 * @param speakers who speaks in statements whose own report names no actor, by statement
 */
public record Identities(List<Identity> all, List<KnownSpeaker> speakers) {
  public static final Identities NONE = new Identities(List.of(), List.of());

  public Identities {
    all = List.copyOf(all);
    speakers = List.copyOf(speakers);
  }

  /** A view that gives accounts and statements with the ids and names that stand in the case. */
  public View view() {
    return new View(this);
  }

  /** Looks ids up; made once for many accounts. */
  public static final class View {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, Identity> byActor = new HashMap<>();

    private final Map<String, KnownSpeaker> byStatement = new HashMap<>();

    private View(Identities identities) {
      identities.all().forEach(identity -> byActor.put(identity.actor(), identity));
      identities.speakers().forEach(known -> byStatement.put(known.statement(), known));
    }

    /** The account with the actors of the case; the same object when none of its own is joined. */
    public Account of(Account account) {
      Reading reading = account.reading();
      boolean joined = reading.actors().stream().anyMatch(actor -> byActor.containsKey(actor.id()));
      List<KnownSpeaker> known = new ArrayList<>();
      for (Statement statement : account.statements()) {
        KnownSpeaker speaker = byStatement.get(statement.id());
        if (speaker != null) {
          known.add(speaker);
        }
      }
      if (!joined && known.isEmpty()) {
        return account;
      }
      List<Mention> mentions = new ArrayList<>();
      for (Mention mention : reading.mentions()) {
        Identity identity = byActor.get(mention.actor());
        mentions.add(identity == null ? mention : mention.of(identity.stands()));
      }
      return new Account(
          account.report(),
          reading.with(actors(reading.actors(), known), mentions),
          account.statements().stream().map(this::of).toList());
    }

    private List<Actor> actors(List<Actor> read, List<KnownSpeaker> known) {
      Map<String, Actor> actors = new LinkedHashMap<>();
      for (Actor actor : read) {
        Identity identity = byActor.get(actor.id());
        Actor named =
            identity == null
                ? actor
                : actor.named(identity.stands(), identity.name(), identity.kind());
        actors.merge(named.id(), named, View::together);
      }
      for (KnownSpeaker speaker : known) {
        // Who signs is somebody or some house; which of the two is not told.
        ActorKind kind = speaker.kind() == ActorKind.AUTHOR ? ActorKind.UNKNOWN : speaker.kind();
        actors.putIfAbsent(
            speaker.actor(), new Actor(speaker.actor(), speaker.name(), kind, "", List.of(), 0));
      }
      return List.copyOf(actors.values());
    }

    private static Actor together(Actor one, Actor other) {
      TreeSet<String> aliases = new TreeSet<>(one.aliases());
      aliases.addAll(other.aliases());
      aliases.add(other.name());
      aliases.remove(one.name());
      return new Actor(
          one.id(),
          one.name(),
          one.kind(),
          one.country().isEmpty() ? other.country() : one.country(),
          List.copyOf(aliases),
          Math.max(one.number(), other.number()));
    }

    /** The statement with speaker and holders as the case names them. */
    public Statement of(Statement statement) {
      KnownSpeaker known = byStatement.get(statement.id());
      if (known != null) {
        return of(statement, known);
      }
      Speaker speaker = statement.speaker();
      Identity said = byActor.get(speaker.actor());
      boolean held = statement.chain().stream().anyMatch(hop -> byActor.containsKey(hop.actor()));
      if (said == null && !held) {
        return statement;
      }
      return statement.with(
          said == null
              ? speaker
              : new Speaker(said.stands(), name(speaker.name(), said), said.kind()),
          statement.chain().stream().map(this::of).toList());
    }

    /**
     * The statement with a speaker its report does not know; the hop that named him has him too.
     */
    private Statement of(Statement statement, KnownSpeaker known) {
      String told = statement.speaker().name();
      String id = statement.speaker().actor();
      return statement.with(
          new Speaker(known.actor(), known.name(), known.kind()),
          statement.chain().stream()
              .map(
                  hop ->
                      hop.holder().equals(told) && hop.actor().equals(id)
                          ? new Hop(known.name(), known.actor(), hop.relation(), hop.span())
                          : of(hop))
              .toList());
    }

    /**
     * The fuller name of the case, unless the report's own is as telling in other words: a
     * translation stays what it is.
     */
    private static String name(String own, Identity identity) {
      Set<String> fuller = words(identity.name());
      boolean several = own.indexOf(' ') > 0;
      return several && !fuller.containsAll(words(own)) ? own : identity.name();
    }

    private static Set<String> words(String name) {
      return new HashSet<>(List.of(BLANKS.split(name.toLowerCase(Locale.ROOT))));
    }

    private Hop of(Hop hop) {
      Identity identity = byActor.get(hop.actor());
      return identity == null
          ? hop
          : new Hop(name(hop.holder(), identity), identity.stands(), hop.relation(), hop.span());
    }
  }
}
