package org.careo.read.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.model.Sentence;
import org.careo.read.base.Base;
import org.careo.text.actor.ActorBase;
import org.careo.text.actor.States;

/**
 * Finds proper names. Two passes: the first takes what carries its own evidence (known actors,
 * titles, given names, ages, verbs of saying, nouns that head organisations); the second gives the
 * bare surnames, and names the first pass left open, the sense they have elsewhere in the report.
 */
public final class NameReader {
  private final ActorBase actors;

  /** With the built-in base of actors. */
  public NameReader() {
    this(ActorBase.builtIn());
  }

  public NameReader(ActorBase actors) {
    this.actors = actors;
  }

  /** The base the names were looked up in. */
  public ActorBase actors() {
    return actors;
  }

  /** Never throws for any reading. */
  public Names read(Base base) {
    Words words = new Words(base);
    RunCutter cutter = new RunCutter(words, actors);
    List<Name> found = new ArrayList<>();
    for (Sentence sentence : base.sentences()) {
      readSentence(cutter, sentence, found);
    }
    return new Names(
        words, withSurnames(words, withPlaces(words, withOrganisations(words, found))));
  }

  private static void readSentence(RunCutter cutter, Sentence sentence, List<Name> found) {
    int token = sentence.firstToken();
    while (token < sentence.endToken()) {
      int end = cutter.runEnd(token, sentence.endToken());
      if (end == token) {
        token++;
      } else {
        int before = found.size();
        cutter.cut(token, end, found);
        token = found.size() > before ? Math.max(end, found.getLast().endToken()) : end;
      }
    }
  }

  /**
   * A name that is told to be an organisation's in one place is one everywhere, and so is that of
   * the outlet.
   */
  private static List<Name> withOrganisations(Words words, List<Name> found) {
    Set<String> organisations = new HashSet<>();
    organisations.add(States.key(words.base().report().outlet().value()));
    for (Name name : found) {
      if (name.kind() == Name.Kind.ORGANISATION && name.known().isEmpty()) {
        organisations.add(words.key(name.firstToken(), name.endToken()));
      }
    }
    List<Name> result = new ArrayList<>();
    for (Name name : found) {
      boolean organisation =
          name.kind() != Name.Kind.ORGANISATION
              && name.known().isEmpty()
              && !name.hasTitle()
              && organisations.contains(words.key(name.firstToken(), name.endToken()));
      result.add(
          organisation
              ? new Name(
                  name.firstToken(),
                  name.endToken(),
                  Name.Kind.ORGANISATION,
                  name.firstToken(),
                  name.known())
              : name);
    }
    return result;
  }

  /** A name that a word of kind makes a place's ("the hamlet of X") is no person's anywhere. */
  private static List<Name> withPlaces(Words words, List<Name> found) {
    Set<String> places = new HashSet<>();
    for (Name name : found) {
      if (isPlainPerson(words, name)
          && PlaceTypes.builtIn().before(words, name.firstToken()).isPresent()) {
        places.add(words.key(name.firstToken(), name.endToken()));
      }
    }
    return found.stream()
        .map(
            name ->
                isPlainPerson(words, name)
                        && places.contains(words.key(name.firstToken(), name.endToken()))
                    ? new Name(
                        name.firstToken(),
                        name.endToken(),
                        Name.Kind.OTHER,
                        name.firstToken(),
                        name.known())
                    : name)
        .toList();
  }

  /** Taken for a person's by what stands beside it alone. */
  private static boolean isPlainPerson(Words words, Name name) {
    return name.kind() == Name.Kind.PERSON
        && name.known().isEmpty()
        && !name.hasTitle()
        && !NameLexicon.builtIn().isGivenName(words.key(name.firstToken()));
  }

  /** A bare word that is the surname of a person named in the report is that person. */
  private static List<Name> withSurnames(Words words, List<Name> found) {
    Set<String> surnames = new HashSet<>();
    Set<String> persons = new HashSet<>();
    for (Name name : found) {
      if (name.kind() == Name.Kind.PERSON) {
        persons.add(words.key(name.firstToken(), name.endToken()));
        if (name.length() > 1) {
          surnames.add(words.key(name.endToken() - 1));
          String start = words.key(name.firstToken());
          if (name.length() == 2 && !NameLexicon.builtIn().isGivenName(start)) {
            surnames.add(start);
          }
          if (name.length() > 2 && words.key(name.endToken() - 2).length() > 2) {
            surnames.add(words.key(name.endToken() - 2));
          }
        } else if (name.hasTitle()) {
          surnames.add(words.key(name.firstToken()));
        }
      }
    }
    List<Name> result = new ArrayList<>();
    for (Name name : found) {
      String key = words.key(name.firstToken(), name.endToken());
      boolean person =
          name.kind() == Name.Kind.OTHER
              && name.known().isEmpty()
              && (persons.contains(key)
                  || name.length() == 1 && surnames.contains(key)
                  || name.length() == 2 && surnames.contains(key));
      result.add(
          person
              ? new Name(
                  name.firstToken(),
                  name.endToken(),
                  Name.Kind.PERSON,
                  name.titleToken(),
                  name.known())
              : name);
    }
    return result;
  }
}
