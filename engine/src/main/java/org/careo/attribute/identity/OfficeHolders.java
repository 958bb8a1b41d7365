package org.careo.attribute.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.KnownSpeaker;
import org.careo.model.Mention;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.text.Folding;

/**
 * Who speaks by an office alone ("la presidenta", "the security minister") in a report that does
 * not name the holder: the one person of the case whom other reports give that office beside the
 * name. An office two persons of the case are given in the same words stays open, and so does one
 * that nobody is given; what is indefinite or plural ("a minister", "two ministers") means nobody
 * known.
 */
final class OfficeHolders {
  private static final Set<String> OFFICES = IdentityWords.of("office");
  private static final Set<String> LESSER = IdentityWords.of("lesser");
  private static final Set<String> DEFINITE = IdentityWords.of("definite");
  private static final Set<String> POINTING = IdentityWords.of("pointing");

  /** The words that stood beside a person's name, once for each time, by the person's id. */
  private final Map<String, Set<Set<String>>> given = new TreeMap<>();

  OfficeHolders(List<Account> accounts, Groups groups) {
    for (Account account : accounts) {
      Map<String, Actor> persons = new TreeMap<>();
      for (Actor actor : account.reading().actors()) {
        if (actor.kind() == ActorKind.PERSON) {
          persons.put(actor.id(), actor);
        }
      }
      for (Mention mention : account.reading().mentions()) {
        if (persons.containsKey(mention.actor()) && !mention.title().isEmpty()) {
          bears(groups.root(mention.actor()), mention.title());
        }
      }
      for (Statement statement : account.statements()) {
        if (persons.containsKey(statement.speaker().actor())) {
          bears(groups.root(statement.speaker().actor()), SourceWords.of(account, statement));
        }
      }
    }
  }

  private void bears(String person, String words) {
    Set<String> folded = new TreeSet<>(Folding.words(words));
    if (folded.stream().anyMatch(OFFICES::contains)) {
      given.computeIfAbsent(person, id -> new LinkedHashSet<>()).add(folded);
    }
  }

  /** The speakers by an office alone whose holder is known from other reports. */
  List<KnownSpeaker> known(List<Account> accounts, Map<String, Named> fullest) {
    List<KnownSpeaker> known = new ArrayList<>();
    for (Account account : accounts) {
      for (Statement statement : account.statements()) {
        String holder = isOffice(statement.speaker()) ? holder(account, statement) : "";
        Named person = fullest.get(holder);
        if (person != null) {
          known.add(
              new KnownSpeaker(
                  statement.id(),
                  person.actor().id(),
                  person.actor().name(),
                  ActorKind.PERSON,
                  "only holder of the office in the case"));
        }
      }
    }
    return known;
  }

  private boolean isOffice(Speaker speaker) {
    boolean open =
        speaker.kind() == ActorKind.UNNAMED
            || speaker.kind() == ActorKind.OFFICE
            || speaker.kind() == ActorKind.UNKNOWN;
    return open
        && !speaker.name().isEmpty()
        && speaker.name().equals(speaker.name().toLowerCase(Locale.ROOT))
        && Folding.words(speaker.name()).stream().anyMatch(OFFICES::contains);
  }

  /** The only person who bears all the words; empty when there are none or several. */
  private String holder(Account account, Statement statement) {
    List<String> words = Folding.words(SourceWords.of(account, statement));
    if (words.isEmpty() || !DEFINITE.contains(words.getFirst())) {
      return "";
    }
    Set<String> wanted = new TreeSet<>(words);
    wanted.removeAll(POINTING);
    List<String> holders =
        given.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(one -> holds(one, wanted)))
            .map(Map.Entry::getKey)
            .toList();
    return holders.size() == 1 && !wanted.isEmpty() ? holders.getFirst() : "";
  }

  /** Whether words beside a name give all of an office, and not a lesser one. */
  private static boolean holds(Set<String> beside, Set<String> wanted) {
    return beside.containsAll(wanted)
        && beside.stream().noneMatch(word -> LESSER.contains(word) && !wanted.contains(word));
  }
}
