package org.careo.picture.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.model.Account;
import org.careo.model.ActorProfile;
import org.careo.model.ActorProfile.Dealing;
import org.careo.model.ActorProfile.Office;
import org.careo.model.DateRange;
import org.careo.model.Happening;
import org.careo.model.Mention;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.Telling;
import org.careo.picture.context.Surroundings;
import org.careo.text.Folding;

/** Gathers what the case holds of each actor. */
public final class ProfileFinder {
  private final Map<String, List<String>> merged;
  private final Map<String, Gathered> byActor = new TreeMap<>();

  /**
   * @param merged ids a user joined to each actor
   */
  public ProfileFinder(Map<String, List<String>> merged) {
    this.merged = Map.copyOf(merged);
  }

  private static final class Gathered {
    private final Map<String, OfficeSeen> offices = new LinkedHashMap<>();
    private final Set<String> said = new LinkedHashSet<>();
    private final Set<String> about = new LinkedHashSet<>();
    private final Map<DealingKey, TreeSet<String>> dealings = new TreeMap<>();
  }

  private static final class OfficeSeen {
    private final String title;
    private final List<Telling> tellings = new ArrayList<>();
    private boolean clash;
    private DateRange reported = DateRange.UNKNOWN;

    OfficeSeen(String title) {
      this.title = title;
    }

    /** Widens the days of the reports that give it. */
    void in(DateRange day) {
      if (!day.isKnown()) {
        return;
      }
      reported =
          !reported.isKnown()
              ? day
              : new DateRange(
                  day.from().compareTo(reported.from()) < 0 ? day.from() : reported.from(),
                  day.to().compareTo(reported.to()) > 0 ? day.to() : reported.to());
    }
  }

  private record DealingKey(String other, String type, boolean acts)
      implements Comparable<DealingKey> {
    @Override
    public int compareTo(DealingKey key) {
      return Comparator.comparing(DealingKey::other)
          .thenComparing(DealingKey::type)
          .thenComparing(DealingKey::acts)
          .compare(this, key);
    }
  }

  /**
   * Profiles of all actors that say something, are spoken of or act, sorted by actor.
   *
   * @param arounds accounts in their order
   * @param happenings happenings of all accounts
   */
  public List<ActorProfile> find(List<Surroundings> arounds, List<Happening> happenings) {
    arounds.forEach(this::statements);
    arounds.forEach(this::offices);
    happenings.forEach(this::dealings);
    List<ActorProfile> profiles = new ArrayList<>();
    byActor.forEach((actor, gathered) -> profiles.add(profile(actor, gathered)));
    return profiles;
  }

  private Gathered of(String actor) {
    return byActor.computeIfAbsent(actor, key -> new Gathered());
  }

  private void statements(Surroundings around) {
    Account account = around.account();
    Map<String, String> speakers = new TreeMap<>();
    for (Statement statement : account.statements()) {
      speakers.put(statement.id(), statement.speaker().actor());
      if (!statement.speaker().actor().isEmpty()) {
        of(statement.speaker().actor()).said.add(statement.id());
      }
    }
    for (Mention mention : account.reading().mentions()) {
      if (!mention.actor().isEmpty() && around.isArticle(mention.span())) {
        Statement told = around.of(mention.span());
        boolean inContent =
            told.content().stream().anyMatch(piece -> piece.contains(mention.span()));
        if (inContent && !mention.actor().equals(speakers.get(told.id()))) {
          of(mention.actor()).about.add(told.id());
        }
      }
    }
  }

  private void offices(Surroundings around) {
    for (Mention mention : around.reading().mentions()) {
      if (!mention.actor().isEmpty()
          && !mention.title().isBlank()
          && around.isArticle(mention.span())) {
        OfficeSeen office =
            of(mention.actor())
                .offices
                .computeIfAbsent(
                    String.join(" ", Folding.words(mention.title())),
                    key -> new OfficeSeen(mention.title().strip().replaceAll("\\s+", " ")));
        office.clash |= mention.titleClash();
        office.in(around.account().report().published().range());
        Span span = mention.span();
        office.tellings.add(around.telling(span));
      }
    }
  }

  private void dealings(Happening happening) {
    for (String actor : happening.actors()) {
      for (String recipient : happening.recipients()) {
        if (!actor.equals(recipient)) {
          dealing(actor, recipient, true, happening);
          dealing(recipient, actor, false, happening);
        }
      }
    }
  }

  /** Only actors with a profile deal: words that name nobody known have none. */
  private void dealing(String actor, String other, boolean acts, Happening happening) {
    if (byActor.containsKey(actor) && byActor.containsKey(other)) {
      of(actor)
          .dealings
          .computeIfAbsent(new DealingKey(other, happening.type(), acts), key -> new TreeSet<>())
          .add(happening.id());
    }
  }

  private ActorProfile profile(String actor, Gathered gathered) {
    List<Dealing> dealings = new ArrayList<>();
    gathered.dealings.forEach(
        (key, ids) ->
            dealings.add(new Dealing(key.other(), key.type(), key.acts(), List.copyOf(ids))));
    dealings.sort(Comparator.comparingInt((Dealing dealing) -> -dealing.happenings().size()));
    return new ActorProfile(
        actor,
        merged.getOrDefault(actor, List.of()),
        gathered.offices.values().stream()
            .map(seen -> new Office(seen.title, seen.clash, seen.reported, seen.tellings))
            .toList(),
        List.copyOf(gathered.said),
        List.copyOf(gathered.about),
        dealings);
  }
}
