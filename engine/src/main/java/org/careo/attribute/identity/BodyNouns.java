package org.careo.attribute.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.careo.attribute.source.Institutions;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.KnownSpeaker;
import org.careo.model.Mention;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.text.Folding;

/**
 * Which body speaks by its noun alone ("the bureau", "el sindicato") in a report that does not name
 * it: the only one of the case whose name has that noun for its head, or which other reports call
 * so. Two such bodies leave it open, and so does an indefinite noun ("a union").
 */
final class BodyNouns {
  private static final Set<String> NOUNS = IdentityWords.of("body");
  private static final Set<String> ALIKE = IdentityWords.of("body-alike");
  private static final Set<String> DEFINITE = IdentityWords.of("definite");
  private static final Set<String> GOVERNS = IdentityWords.of("governs");

  /** The nouns each body of the case is called by, by the body's id. */
  private final Map<String, Set<String>> given = new TreeMap<>();

  BodyNouns(List<Account> accounts, Groups groups) {
    for (Account account : accounts) {
      Map<String, Actor> bodies = new TreeMap<>();
      for (Actor actor : account.reading().actors()) {
        if (actor.kind() == ActorKind.ORGANISATION) {
          bodies.put(actor.id(), actor);
          called(groups.root(actor.id()), heads(actor.name()));
          actor.aliases().forEach(name -> called(groups.root(actor.id()), heads(name)));
        }
      }
      for (Mention mention : account.reading().mentions()) {
        if (bodies.containsKey(mention.actor()) && mention.kind() == Mention.Kind.ROLE) {
          List<String> words = Folding.words(mention.span().of(account.report().text()));
          called(groups.root(mention.actor()), new HashSet<>(words));
        }
      }
    }
  }

  private void called(String body, Set<String> nouns) {
    for (String noun : nouns) {
      if (NOUNS.contains(noun)) {
        given.computeIfAbsent(body, id -> new TreeSet<>()).add(noun);
      }
    }
  }

  /** First and last word of a name of several, and the one that "of" stands behind. */
  private static Set<String> heads(String name) {
    List<String> words = Folding.words(name);
    Set<String> heads = new HashSet<>();
    if (words.size() > 1) {
      heads.add(words.getFirst());
      heads.add(words.getLast());
      for (int i = 1; i < words.size(); i++) {
        if (GOVERNS.contains(words.get(i))) {
          heads.add(words.get(i - 1));
          break;
        }
      }
    }
    return heads;
  }

  /**
   * The speakers by a body's noun alone that other reports name.
   *
   * @param settled ids of statements whose speaker is known already
   */
  List<KnownSpeaker> known(
      List<Account> accounts, Map<String, Named> fullest, Set<String> settled) {
    List<KnownSpeaker> known = new ArrayList<>();
    for (Account account : accounts) {
      for (Statement statement : account.statements()) {
        Speaker speaker = statement.speaker();
        boolean open =
            speaker.actor().isEmpty()
                && speaker.isKnown()
                && statement.form() != Statement.Form.AUTHOR
                && !settled.contains(statement.id());
        Named body = open ? fullest.get(body(account, statement)) : null;
        if (body != null) {
          known.add(
              new KnownSpeaker(
                  statement.id(),
                  body.actor().id(),
                  body.actor().name(),
                  body.actor().kind(),
                  "only body of the case so called"));
        }
      }
    }
    return known;
  }

  private String body(Account account, Statement statement) {
    List<String> words = Folding.words(SourceWords.of(account, statement));
    if (words.size() != 2 || !DEFINITE.contains(words.getFirst())) {
      return "";
    }
    String noun = words.getLast();
    if (!NOUNS.contains(noun)) {
      return "";
    }
    List<String> exact = bodies(called -> called.contains(noun));
    if (exact.isEmpty() && ALIKE.contains(noun)) {
      exact =
          bodies(called -> called.stream().anyMatch(other -> Institutions.areAlike(noun, other)));
    }
    return exact.size() == 1 ? exact.getFirst() : "";
  }

  private List<String> bodies(Predicate<Set<String>> fits) {
    return given.entrySet().stream()
        .filter(entry -> fits.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
