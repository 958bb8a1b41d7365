package org.careo.text.actor;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.ActorKind;
import org.careo.text.Folding;

/**
 * The base of known actors: organisations, groups, media and office holders with their dates.
 *
 * <p>{@code ActorBase.builtIn().find(States.key("CBP"))} gives U.S. Customs and Border Protection;
 * {@code holder("MX", "president", "2025-11-20")} gives who was president of Mexico that day. A
 * user's own lines, in the format of {@code actors.tsv} or {@code holders.tsv}, are added with
 * {@link #with}; they come before the built-in ones. Immutable.
 */
public final class ActorBase {
  /** Stands before a name of the table that other states have too. */
  private static final String SHARED = "?";

  /** Nobody knows from {@code holders.tsv} who holds an office after this day. */
  private static final String HOLDERS_WRITTEN = "2026-12-31";

  private static final class Holder {
    static final ActorBase BUILT_IN = build(List.of(), List.of());
  }

  private final Map<String, BaseActor> byId = new LinkedHashMap<>();
  private final Map<String, List<BaseActor>> byName = new LinkedHashMap<>();
  private final Map<String, List<BaseActor>> bySurname = new LinkedHashMap<>();
  private final Map<String, List<Tenure>> byPerson = new LinkedHashMap<>();
  private final Map<String, List<Tenure>> byOffice = new LinkedHashMap<>();
  private final Map<String, Character> genders = new LinkedHashMap<>();
  private final Set<String> shared = new HashSet<>();
  private int longest = 1;

  private ActorBase() {}

  /** The base that comes with Careo, read once. */
  public static ActorBase builtIn() {
    return Holder.BUILT_IN;
  }

  /**
   * The built-in base with a user's lines before it.
   *
   * @param actors files in the format of {@code actors.tsv}
   * @param holders files in the format of {@code holders.tsv}
   * @throws IOException when a file cannot be read
   * @throws IllegalArgumentException when a line names a kind that does not exist
   */
  public static ActorBase with(List<Reader> actors, List<Reader> holders) throws IOException {
    List<Table.Row> actorRows = new ArrayList<>();
    for (Reader reader : actors) {
      actorRows.addAll(Table.read(reader));
    }
    List<Table.Row> holderRows = new ArrayList<>();
    for (Reader reader : holders) {
      holderRows.addAll(Table.read(reader));
    }
    return build(actorRows, holderRows);
  }

  private static ActorBase build(List<Table.Row> actors, List<Table.Row> holders) {
    ActorBase base = new ActorBase();
    for (State state : States.builtIn().all()) {
      base.byId.put(
          state.actorId(),
          new BaseActor(state.actorId(), ActorKind.STATE, state.code(), "GOV", state.names()));
    }
    actors.forEach(base::addActor);
    Table.resource(ActorBase.class, "actors.tsv").forEach(base::addActor);
    Table.resource(ActorBase.class, "media.tsv").forEach(base::addActor);
    holders.forEach(row -> base.addHolder(row, ""));
    Table.resource(ActorBase.class, "holders.tsv")
        .forEach(row -> base.addHolder(row, HOLDERS_WRITTEN));
    return base;
  }

  /** The actors with this name, states left out; the key as {@link States#key} makes it. */
  public List<BaseActor> find(String key) {
    return byName.getOrDefault(key, List.of());
  }

  /** The persons of the base whose last name is this; key as {@link States#key} makes it. */
  public List<BaseActor> findSurname(String key) {
    return bySurname.getOrDefault(key, List.of());
  }

  /**
   * Whether other states have one of this name too, so that it means the actor only in a text about
   * the actor's country; the key as {@link States#key} makes it.
   */
  public boolean isShared(BaseActor actor, String key) {
    return shared.contains(actor.id() + " " + key);
  }

  public Optional<BaseActor> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** How many words the longest name has. */
  public int longestName() {
    return longest;
  }

  /** The offices a person held, in the order of the file. */
  public List<Tenure> tenures(String person) {
    return byPerson.getOrDefault(person, List.of());
  }

  /** Gender of a person as the base tells: m, f or '-'. */
  public char gender(String person) {
    return genders.getOrDefault(person, '-');
  }

  /**
   * Who held an office on a day.
   *
   * @param day ISO 8601 date; empty = unknown: then nobody
   */
  public Optional<BaseActor> holder(String country, String role, String day) {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    return byOffice.getOrDefault(country + " " + role, List.of()).stream()
        .filter(tenure -> tenure.covers(day))
        .findFirst()
        .flatMap(tenure -> byId(tenure.person()));
  }

  private void addActor(Table.Row row) {
    List<String> names = new ArrayList<>();
    for (String name : row.values(4)) {
      boolean borneElsewhere = name.startsWith(SHARED);
      names.add(borneElsewhere ? name.substring(SHARED.length()) : name);
      if (borneElsewhere) {
        shared.add(row.cell(0) + " " + States.key(name));
      }
    }
    register(
        new BaseActor(
            row.cell(0),
            ActorKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
            row.cell(2),
            row.cell(3),
            names));
  }

  /** A line: names, gender, country, role, from, to. The same person may stand in several lines. */
  private void addHolder(Table.Row row, String written) {
    List<String> names = row.values(0);
    String id = "person:" + States.key(names.getFirst()).replace(' ', '-');
    if (!byId.containsKey(id)) {
      register(new BaseActor(id, ActorKind.PERSON, row.cell(2), "", names));
      String surname = Folding.words(names.getFirst()).getLast();
      bySurname.computeIfAbsent(surname, key -> new ArrayList<>(1)).add(byId.get(id));
    }
    if (!row.cell(1).isEmpty()) {
      genders.put(id, row.cell(1).charAt(0));
    }
    Tenure tenure = new Tenure(id, row.cell(2), row.cell(3), row.cell(4), row.cell(5), written);
    byPerson.computeIfAbsent(id, key -> new ArrayList<>(1)).add(tenure);
    byOffice
        .computeIfAbsent(tenure.country() + " " + tenure.role(), key -> new ArrayList<>(1))
        .add(tenure);
  }

  /** "Mexico's navy" for "Mexican Navy": the state's name with a possessive for its demonym. */
  private static Optional<List<String>> ofState(BaseActor actor, List<String> words) {
    if (actor.kind() != ActorKind.ORGANISATION || words.size() < 2) {
      return Optional.empty();
    }
    return States.builtIn().byDemonym(words.getFirst()).stream()
        .filter(state -> state.code().equals(actor.country()))
        .findFirst()
        .map(
            state -> {
              List<String> name = new ArrayList<>(Folding.words(state.name()));
              name.add("s");
              name.addAll(words.subList(1, words.size()));
              return name;
            });
  }

  private void register(BaseActor actor) {
    if (byId.putIfAbsent(actor.id(), actor) != null) {
      return;
    }
    List<List<String>> names = new ArrayList<>();
    actor.names().forEach(name -> names.add(Folding.words(name)));
    List.copyOf(names).forEach(words -> ofState(actor, words).ifPresent(names::add));
    for (List<String> words : names) {
      longest = Math.max(longest, words.size());
      List<BaseActor> actors =
          byName.computeIfAbsent(String.join(" ", words), key -> new ArrayList<>(1));
      if (!actors.contains(actor)) {
        actors.add(actor);
      }
    }
  }
}
