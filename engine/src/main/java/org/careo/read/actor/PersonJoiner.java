package org.careo.read.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careo.model.ActorKind;
import org.careo.read.base.WordList;
import org.careo.read.name.Name;
import org.careo.read.name.NameLexicon;
import org.careo.read.name.Words;
import org.careo.text.Folding;
import org.careo.text.actor.ActorBase;
import org.careo.text.actor.BaseActor;
import org.careo.text.actor.PersonNames;

/**
 * Joins the persons of a report by their names: the words of the shorter name must stand in the
 * longer one in the same order, initials put aside. A surname that two persons bear belongs to
 * neither unless a title tells.
 */
final class PersonJoiner {
  private static final WordList SUFFIXES = ActorWords.of("suffix");

  /** A text with more persons is a list of names; joining stays linear. */
  private static final int MOST_PERSONS = 1_000;

  private final ActorBase base;
  private final NameLexicon lexicon = NameLexicon.builtIn();
  private final Map<String, Entity> byKey = new LinkedHashMap<>();
  private final List<Person> persons = new ArrayList<>();

  PersonJoiner(ActorBase base) {
    this.base = base;
  }

  /** First round: every name of several words, and every name the base knows. */
  void addFull(Words words, Name name) {
    List<String> key = wordsOf(words, name);
    Optional<BaseActor> known =
        name.known().stream().filter(actor -> actor.kind() == ActorKind.PERSON).findFirst();
    if (key.isEmpty() || key.size() == 1 && known.isEmpty() || persons.size() >= MOST_PERSONS) {
      return;
    }
    Optional<Person> old =
        persons.stream()
            .filter(
                person ->
                    known.isPresent()
                        ? person.entity().id().equals(known.get().id())
                        : PersonNames.join(person.words(), key, lexicon::isGivenName))
            .findFirst();
    if (old.isPresent()) {
      if (key.size() > old.get().words().size() && known.isEmpty()) {
        persons.set(
            persons.indexOf(old.get()), new Person(key, old.get().surface(), old.get().entity()));
      }
      return;
    }
    List<String> full = known.map(actor -> Folding.words(actor.name())).orElse(key);
    persons.add(
        new Person(full, surface(words, name), known.map(this::entity).orElse(Entity.NONE)));
  }

  /** Second round: gives the persons without an entity theirs, named by their fullest name. */
  void settle(Map<String, String> surfaces) {
    for (int index = 0; index < persons.size(); index++) {
      Person person = persons.get(index);
      if (person.entity() == Entity.NONE) {
        String key = String.join(" ", person.words());
        Optional<BaseActor> known =
            base.find(key).stream().filter(actor -> actor.kind() == ActorKind.PERSON).findFirst();
        Entity entity =
            known
                .map(this::entity)
                .orElseGet(
                    () ->
                        new Entity(
                            "person:" + key.replace(' ', '-'),
                            ActorKind.PERSON,
                            "",
                            surfaces.getOrDefault(key, person.surface())));
        entity.setNumber(1);
        entity.addGender(lexicon.givenName(person.words().getFirst()));
        persons.set(index, new Person(person.words(), person.surface(), entity));
      }
    }
  }

  private Entity entity(BaseActor actor) {
    return byKey.computeIfAbsent(
        actor.id(),
        id -> {
          Entity entity = new Entity(id, actor.kind(), actor.country(), actor.name());
          entity.addNames(actor.names());
          entity.addGender(base.gender(id));
          entity.setNumber(1);
          base.tenures(id).forEach(tenure -> entity.addRole(tenure.role()));
          return entity;
        });
  }

  /** Who a name of a person means: one person, or several when it stays open. */
  List<Entity> find(Words words, Name name, String role) {
    List<String> key = wordsOf(words, name);
    if (key.isEmpty()) {
      return List.of();
    }
    Optional<BaseActor> known =
        name.known().stream().filter(actor -> actor.kind() == ActorKind.PERSON).findFirst();
    List<Entity> fitting = new ArrayList<>();
    for (Person person : persons) {
      boolean same =
          known.isPresent()
              ? person.entity().id().equals(known.get().id())
              : PersonNames.join(person.words(), key, lexicon::isGivenName);
      if (same && !fitting.contains(person.entity())) {
        fitting.add(person.entity());
      }
    }
    if (fitting.size() > 1 && !role.isEmpty()) {
      List<Entity> titled = fitting.stream().filter(entity -> entity.hasRole(role)).toList();
      if (titled.size() == 1) {
        return titled;
      }
    }
    if (fitting.isEmpty() && known.isEmpty() && key.size() <= 2) {
      fitting.addAll(byTitle(key, role));
    }
    return fitting;
  }

  /** "former President Obrador": a surname with a title that one person of the base held. */
  private List<Entity> byTitle(List<String> key, String role) {
    if (role.isEmpty()) {
      return List.of();
    }
    List<BaseActor> held =
        base.findSurname(key.getLast()).stream()
            .filter(
                actor ->
                    base.tenures(actor.id()).stream()
                        .anyMatch(tenure -> sameRole(tenure.role(), role)))
            .toList();
    if (held.size() != 1) {
      return List.of();
    }
    Entity entity = entity(held.getFirst());
    if (persons.stream().noneMatch(person -> person.entity() == entity)) {
      persons.add(
          new Person(Folding.words(held.getFirst().name()), held.getFirst().name(), entity));
    }
    return List.of(entity);
  }

  /** A titled surname nobody else bears: a person known by that alone. */
  Entity bySurname(Words words, Name name) {
    String key = String.join(" ", wordsOf(words, name));
    Entity entity =
        new Entity("person:" + key.replace(' ', '-'), ActorKind.PERSON, "", surface(words, name));
    entity.setNumber(1);
    persons.add(new Person(wordsOf(words, name), surface(words, name), entity));
    return entity;
  }

  static boolean sameRole(String one, String other) {
    return one.equals(other)
        || one.startsWith("ambassador") && other.startsWith("ambassador")
        || isHead(one)
            && isHead(other)
            && (one.contains("president") && other.contains("president")
                || one.equals("prime-minister") && other.equals("president-of-government"))
        || one.equals("foreign-minister") && other.equals("chancellor")
        || one.equals("speaker") && other.equals("representative");
  }

  private static boolean isHead(String role) {
    return !role.startsWith("vice");
  }

  private static List<String> wordsOf(Words words, Name name) {
    List<String> key = new ArrayList<>();
    for (int token = name.firstToken(); token < name.endToken(); token++) {
      for (String word : words.key(token).split(" ")) {
        boolean initial = word.length() == 1 && name.length() > 2;
        if (!word.isEmpty()
            && !SUFFIXES.contains(word)
            && !initial
            && !(word.equals("s") && token == name.endToken() - 1)) {
          key.add(word);
        }
      }
    }
    return key;
  }

  static String surface(Words words, Name name) {
    String text =
        words
            .base()
            .text()
            .substring(
                words.token(name.firstToken()).start(), words.token(name.endToken() - 1).end());
    return text.replaceAll("\\s+", " ");
  }

  private record Person(List<String> words, String surface, Entity entity) {
    Person {
      words = List.copyOf(words);
    }
  }
}
