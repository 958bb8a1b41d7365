package org.careo.read.actor;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.careo.model.Actor;
import org.careo.model.ActorKind;

/** An actor while a report is read: it gathers names, roles and gender. Confined to one thread. */
final class Entity {
  static final Entity NONE = new Entity("", ActorKind.UNKNOWN, "", "");

  private final String id;
  private final ActorKind kind;
  private final Set<String> offices = new HashSet<>();
  private final Set<String> descriptions = new HashSet<>();
  private String country;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> roles = new LinkedHashSet<>();
  private String name;
  private char gender = '-';
  private int number;

  Entity(String id, ActorKind kind, String country, String name) {
    this.id = id;
    this.kind = kind;
    this.country = country;
    this.name = name;
  }

  void addName(String other) {
    names.add(other);
    if (name.isEmpty()) {
      name = other;
    }
  }

  void addNames(List<String> others) {
    names.addAll(others);
  }

  void addRole(String role) {
    if (!role.isEmpty()) {
      roles.add(role);
    }
  }

  /** Keeps a noun the text calls it by: "spokesman", "ministro". Folded. */
  void addDescription(String noun) {
    if (!noun.isEmpty()) {
      descriptions.add(noun);
    }
  }

  boolean isDescribedAs(String noun) {
    return descriptions.contains(noun);
  }

  /** Sets the country when none is known yet. */
  void addCountry(String code) {
    if (country.isEmpty()) {
      country = code;
    }
  }

  void setNumber(int people) {
    number = people;
  }

  /** m or f; a contradiction leaves it open. */
  void addGender(char told) {
    if (told == 'm' || told == 'f') {
      gender = gender == '-' || gender == told ? told : 'u';
    }
  }

  String id() {
    return id;
  }

  ActorKind kind() {
    return kind;
  }

  int number() {
    return number;
  }

  String country() {
    return country;
  }

  char gender() {
    return gender;
  }

  /** Keeps an office the text itself gives the person: "la mandataria chilena, Ana Ruiz". */
  void addOffice(String country, String role) {
    addRole(role);
    addCountry(country);
    offices.add(country + " " + role);
  }

  /** Whether the text itself gave the person this office. */
  boolean holds(String country, String role) {
    return offices.contains(country + " " + role);
  }

  boolean hasRole(String role) {
    return roles.contains(role);
  }

  Set<String> roles() {
    return roles;
  }

  Actor actor() {
    Set<String> aliases = new TreeSet<>(names);
    aliases.remove(name);
    return new Actor(id, name, kind, country, List.copyOf(aliases), number);
  }
}
