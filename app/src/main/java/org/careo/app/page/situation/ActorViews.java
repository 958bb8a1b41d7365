package org.careo.app.page.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.careo.app.page.CaseIndex;
import org.careo.app.page.CaseView.Passage;
import org.careo.app.page.Paging;
import org.careo.export.Words;
import org.careo.model.Actor;
import org.careo.model.ActorProfile;
import org.careo.model.Happening;
import org.careo.model.Overrule;
import org.careo.model.Position;
import org.careo.model.Statement;
import org.careo.model.Telling;
import org.careo.text.Folding;

/** Makes the pages of actors. */
public final class ActorViews {
  private static final int SHOWN = 20;
  private static final int EACH = 8;

  /** Shortest word of a name that tells actors apart. */
  private static final int TELLING = 4;

  private final CaseIndex index;
  private final Situation situation;
  private final List<Overrule> overrules;
  private final Map<String, ActorProfile> profiles = new HashMap<>();
  private final Map<String, List<Position>> positions = new HashMap<>();
  private final Map<String, Happening> happenings = new HashMap<>();
  private final Map<String, Set<String>> saidByName = new TreeMap<>();
  private final List<ActorView.Row> rows = new ArrayList<>();
  private final Map<String, String> folded = new HashMap<>();

  /**
   * Prepares the list.
   *
   * @param overrules what the user corrected
   */
  public ActorViews(CaseIndex index, List<Overrule> overrules) {
    this.index = index;
    this.overrules = List.copyOf(overrules);
    situation = new Situation(index);
    index.picture().profiles().forEach(profile -> profiles.put(profile.actor(), profile));
    index.picture().happenings().forEach(happening -> happenings.put(happening.id(), happening));
    index
        .picture()
        .positions()
        .forEach(
            position ->
                positions
                    .computeIfAbsent(position.holder(), holder -> new ArrayList<>())
                    .add(position));
    for (Statement statement : index.statements()) {
      if (statement.form() != Statement.Form.AUTHOR && statement.speaker().isKnown()) {
        saidByName
            .computeIfAbsent(
                Folding.fold(statement.speaker().name()), name -> new LinkedHashSet<>())
            .add(statement.id());
      }
    }
    for (Actor actor : index.picture().actors()) {
      List<String> said = said(actor);
      rows.add(
          new ActorView.Row(
              actor.id(),
              actor.name(),
              Words.of(actor.kind()),
              actor.country(),
              said.size(),
              (int)
                  said.stream()
                      .flatMap(id -> index.statement(id).stream())
                      .map(Statement::report)
                      .distinct()
                      .count(),
              positions.getOrDefault(actor.id(), List.of()).size()));
      folded.put(actor.id(), Folding.fold(actor.name() + " " + String.join(" ", actor.aliases())));
    }
    rows.sort(
        Comparator.comparingInt((ActorView.Row row) -> -row.said() - row.positions())
            .thenComparing(ActorView.Row::name)
            .thenComparing(ActorView.Row::id));
  }

  /** Statements put to an actor: those of its profile, or those under one of its names. */
  private List<String> said(Actor actor) {
    ActorProfile profile = profiles.get(actor.id());
    if (profile != null) {
      return profile.said();
    }
    Set<String> found =
        new LinkedHashSet<>(saidByName.getOrDefault(Folding.fold(actor.name()), Set.of()));
    actor
        .aliases()
        .forEach(alias -> found.addAll(saidByName.getOrDefault(Folding.fold(alias), Set.of())));
    return List.copyOf(found);
  }

  /** One page of the list; all words must stand in one of the names. */
  public Paging<ActorView.Row> list(String words, int page) {
    List<String> asked = Folding.words(words);
    return Paging.page(
        rows.stream()
            .filter(row -> asked.stream().allMatch(folded.getOrDefault(row.id(), "")::contains))
            .toList(),
        page);
  }

  /** One actor; empty when the case has none with this id. */
  public Optional<ActorView> of(String id, int page) {
    return situation.actor(id).map(actor -> view(actor, page));
  }

  private ActorView view(Actor actor, int page) {
    Optional<ActorProfile> profile = Optional.ofNullable(profiles.get(actor.id()));
    List<String> about = profile.map(ActorProfile::about).orElse(List.of());
    List<String> facts = new ArrayList<>();
    facts.add(Words.of(actor.kind()));
    if (!actor.country().isEmpty()) {
      facts.add("country: " + actor.country());
    }
    if (!actor.aliases().isEmpty()) {
      facts.add("also: " + CaseIndex.cut(String.join(", ", actor.aliases()), 300));
    }
    return new ActorView(
        actor.id(),
        actor.name(),
        facts,
        profile.map(ActorProfile::offices).orElse(List.of()).stream()
            .limit(SHOWN)
            .map(this::office)
            .toList(),
        positions.getOrDefault(actor.id(), List.of()).stream()
            .sorted(
                Comparator.comparing((Position position) -> position.time().from())
                    .thenComparing(Position::id))
            .limit(SHOWN)
            .map(situation::item)
            .toList(),
        Paging.page(said(actor), page, index::passage),
        about.stream().limit(SHOWN).map(index::passage).toList(),
        Math.max(0, about.size() - SHOWN),
        profile.map(ActorProfile::dealings).orElse(List.of()).stream()
            .limit(SHOWN)
            .map(dealing -> dealing(actor, dealing))
            .toList(),
        corrections(actor),
        alike(actor));
  }

  private ActorView.Office office(ActorProfile.Office office) {
    List<Passage> words = new ArrayList<>();
    for (Telling telling : office.tellings().subList(0, Math.min(EACH, office.tellings().size()))) {
      words.add(situation.words(telling.statement(), telling.report(), telling.span()));
    }
    return new ActorView.Office(
        office.title(), Situation.days(office.reported(), "day unknown"), office.clash(), words);
  }

  private ActorView.Dealing dealing(Actor actor, ActorProfile.Dealing dealing) {
    String other = situation.name(dealing.other());
    String act = Situation.act(dealing.type());
    return new ActorView.Dealing(
        dealing.acts()
            ? actor.name() + " " + act + " " + other
            : other + " " + act + " " + actor.name(),
        situation.actor(dealing.other()).map(Actor::id).orElse(""),
        other,
        dealing.happenings().stream()
            .map(happenings::get)
            .filter(Objects::nonNull)
            .limit(EACH)
            .map(situation::item)
            .toList());
  }

  private List<ActorView.Correction> corrections(Actor actor) {
    return overrules.stream()
        .filter(each -> each.subject().equals(actor.id()) || each.value().equals(actor.id()))
        .map(
            each ->
                new ActorView.Correction(
                    each.number(),
                    words(each) + (each.reason().isEmpty() ? "" : " – " + each.reason())))
        .toList();
  }

  /** Actors of its kind that share a long word of its name, those that say most first. */
  private List<ActorView.Row> alike(Actor actor) {
    List<String> words = new ArrayList<>(Folding.words(actor.name()));
    words.removeIf(word -> word.length() < TELLING);
    String kind = Words.of(actor.kind());
    return rows.stream()
        .filter(row -> !row.id().equals(actor.id()) && row.kind().equals(kind))
        .filter(row -> Folding.words(row.name()).stream().anyMatch(words::contains))
        .limit(EACH)
        .toList();
  }

  private String words(Overrule overrule) {
    String subject = situation.name(overrule.subject());
    String value = situation.name(overrule.value());
    return switch (overrule.action()) {
      case MERGE_ACTOR -> subject + " was joined to " + value;
      case SPLIT_ACTOR -> subject + " was parted at " + index.labelOf(overrule.value());
      case RENAME_ACTOR -> subject + " was renamed " + overrule.value();
      case MERGE_ISSUE -> subject + " was joined to the issue " + value;
      case MOVE_ISSUE -> subject + " was put below the issue " + value;
      case RENAME_ISSUE -> "the issue " + subject + " was renamed " + overrule.value();
    };
  }
}
