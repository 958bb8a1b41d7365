package org.careo.text.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.ActorKind;
import org.careo.text.Folding;

/**
 * Country and PLOVER sector of a phrase that names an actor ("Chile's Defense Ministry", "a former
 * White House official"), at a date: the longest name of the base inside the phrase first, then a
 * state, seat or demonym for the country and an agent noun for the sector, as PETRARCH composes
 * actors and agents (Norris, Schrodt and Beieler 2017).
 */
public final class PhraseResolver {
  private static final int LONGEST_AGENT = 4;
  private static final Set<String> FORMER = Set.of("former", "ex", "expresidente", "exministro");

  private final ActorBase base;
  private final Map<String, Role> roles = new HashMap<>();

  public PhraseResolver(ActorBase base) {
    this.base = base;
    for (Table.Row row : Table.resource(PhraseResolver.class, "roles.tsv")) {
      Role role = new Role(row.cell(1), row.cell(2));
      roles.put(row.cell(0), role);
    }
  }

  /**
   * Resolves a phrase.
   *
   * @param phrase the words
   * @param context words around it that may tell the country; may be empty
   * @param day ISO 8601 date on which offices count; empty = the newest the base has
   */
  public Resolved resolve(String phrase, String context, String day) {
    List<String> words = new ArrayList<>(Folding.words(phrase));
    if (words.size() > 1
        && Set.of("the", "a", "an", "el", "la", "los", "las").contains(words.getFirst())) {
      words.removeFirst();
    }
    String whole = String.join(" ", words);
    Optional<State> state = state(whole, phrase);
    Optional<BaseActor> known = known(words, phrase);
    boolean former = words.stream().anyMatch(FORMER::contains);
    if (known.isPresent() && isPerson(known.get())) {
      return person(known.get(), day);
    }
    if (known.isPresent() && base.find(whole).contains(known.get())) {
      return new Resolved(known.get().name(), known.get().country(), known.get().sector(), "");
    }
    if (state.isPresent()) {
      boolean seat = States.builtIn().byName(whole).isEmpty();
      return new Resolved(state.get().name(), state.get().code(), seat ? "GOV" : "", "");
    }
    Agents.Agent agent = agent(words);
    String country = country(words, phrase);
    if (country.isEmpty()) {
      country = country(Folding.words(context), context);
    }
    String sector = agent.sector();
    if (former
        && (sector.equals("GOV") || known.isPresent() && known.get().sector().equals("GOV"))) {
      sector = "ELI";
    }
    if (known.isPresent()) {
      BaseActor actor = known.get();
      String own =
          sector.isEmpty()
                  || sector.equals("CVL")
                  || sector.equals("GOV") && !sector.equals(actor.sector()) && !former
              ? actor.sector()
              : sector;
      return new Resolved(
          actor.name(), actor.country().isEmpty() ? country : actor.country(), own, "");
    }
    return new Resolved("", country, sector, agent.secondary());
  }

  /** Sector of an actor of a reading on a day: by its id in the base, else by its name. */
  public Resolved resolve(String actorId, String name, String context, String day) {
    Optional<BaseActor> known = base.byId(actorId);
    if (known.isPresent()) {
      return isPerson(known.get())
          ? person(known.get(), day)
          : new Resolved(known.get().name(), known.get().country(), known.get().sector(), "");
    }
    return resolve(name, context, day);
  }

  private static boolean isPerson(BaseActor actor) {
    return actor.kind() == ActorKind.PERSON;
  }

  private Resolved person(BaseActor person, String day) {
    List<Tenure> tenures = base.tenures(person.id());
    String when = day.isEmpty() ? "9999-12-31" : day;
    boolean ended = false;
    for (Tenure tenure : tenures) {
      if (tenure.covers(when)) {
        Role role = role(tenure.role());
        return new Resolved(person.name(), tenure.country(), role.sector(), role.secondary());
      }
      ended |= tenure.isBefore(when);
    }
    String sector = tenures.isEmpty() ? person.sector() : ended ? "ELI" : "CVL";
    return new Resolved(person.name(), person.country(), sector, "");
  }

  private Role role(String id) {
    Role role = roles.get(id);
    return role != null
        ? role
        : id.startsWith("ambassador") ? new Role("GOV", "") : new Role("GOV", "");
  }

  private static Optional<State> state(String key, String phrase) {
    if (key.equals("us") && !phrase.contains("US")) {
      return Optional.empty();
    }
    return States.builtIn().byName(key).or(() -> States.builtIn().bySeat(key));
  }

  /** The longest name of the base inside the phrase; a one-word name as the base writes it. */
  private Optional<BaseActor> known(List<String> words, String phrase) {
    for (int length = Math.min(words.size(), base.longestName()); length > 0; length--) {
      for (int first = 0; first + length <= words.size(); first++) {
        for (BaseActor actor : base.find(String.join(" ", words.subList(first, first + length)))) {
          if (length > 1
              || actor.names().stream()
                  .anyMatch(name -> !name.contains(" ") && phrase.contains(name))) {
            return Optional.of(actor);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Agents.Agent agent(List<String> words) {
    Agents.Agent found = Agents.Agent.NONE;
    for (int length = LONGEST_AGENT; length > 0; length--) {
      for (int first = 0; first + length <= words.size(); first++) {
        Agents.Agent agent =
            Agents.builtIn().find(String.join(" ", words.subList(first, first + length)));
        if (!agent.sector().isEmpty()) {
          found = agent;
          break;
        }
      }
      if (!found.sector().isEmpty()) {
        return found;
      }
    }
    return found;
  }

  private String country(List<String> words, String phrase) {
    for (int length = Math.min(6, words.size()); length > 0; length--) {
      for (int first = 0; first + length <= words.size(); first++) {
        String key = String.join(" ", words.subList(first, first + length));
        Optional<State> state = state(key, phrase);
        if (state.isPresent()) {
          return state.get().code();
        }
        List<State> demonym = States.builtIn().byDemonym(key);
        if (!demonym.isEmpty()) {
          return demonym.getFirst().code();
        }
      }
    }
    return "";
  }

  private record Role(String sector, String secondary) {}

  /**
   * What a phrase names.
   *
   * @param name usual name in the base; empty when not in the base
   * @param country ISO 3166-1 alpha-2, EU or UN; empty = none
   * @param sector PLOVER sector; empty = none
   * @param secondary second sector; empty = none
   */
  public record Resolved(String name, String country, String sector, String secondary) {}
}
