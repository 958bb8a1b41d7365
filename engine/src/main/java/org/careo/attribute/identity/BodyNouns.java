package org.careo.attribute.identity;

import java.util.ArrayList;
import java.util.HashMap;
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
 * so; else the one whom such a noun means far more often than any other where the reports tell ("la
 * empresa", "the firm"). Two such bodies leave it open, and so does an indefinite noun ("a union").
 */
final class BodyNouns {
  private static final Set<String> NOUNS = IdentityWords.of("body");
  private static final Set<String> ALIKE = IdentityWords.of("body-alike");
  private static final Set<String> DEFINITE = IdentityWords.of("definite");
  private static final Set<String> POINTING = IdentityWords.of("pointing");
  private static final Set<String> GOVERNS = IdentityWords.of("governs");

  /** How many times as often as another a noun must mean a body to mean it where nothing tells. */
  private static final int FAR_MORE = 3;

  /** The nouns each body of the case is called by, by the body's id. */
  private final Map<String, Set<String>> given = new TreeMap<>();

  /** How often each noun that means bodies meant which one, by the noun. */
  private final Map<String, Map<String, Integer>> meant = new TreeMap<>();

  /**
   * @param settled whom the statements of the case are put to whose own report names no actor
   */
  BodyNouns(List<Account> accounts, Groups groups, List<KnownSpeaker> settled) {
    Map<String, String> speakers = new HashMap<>();
    settled.forEach(known -> speakers.put(known.statement(), known.actor()));
    accounts.forEach(account -> count(account, speakers, groups));
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

  private void count(Account account, Map<String, String> settled, Groups groups) {
    for (Statement statement : account.statements()) {
      Speaker speaker = statement.speaker();
      String actor =
          speaker.actor().isEmpty()
              ? settled.getOrDefault(statement.id(), "")
              : speaker.kind() == ActorKind.ORGANISATION ? speaker.actor() : "";
      String noun = actor.isEmpty() ? "" : noun(account, statement);
      if (!noun.isEmpty()) {
        meant
            .computeIfAbsent(noun, key -> new TreeMap<>())
            .merge(groups.root(actor), 1, Integer::sum);
      }
    }
  }

  /** The noun alone behind a definite article or possessive; empty when it is no body's. */
  private static String noun(Account account, Statement statement) {
    List<String> words = Folding.words(SourceWords.of(account, statement));
    if (words.isEmpty() || !DEFINITE.contains(words.getFirst())) {
      return "";
    }
    List<String> telling = words.stream().filter(word -> !POINTING.contains(word)).toList();
    boolean body = telling.size() == 1 && isBody(telling.getFirst());
    return body ? telling.getFirst() : "";
  }

  private static boolean isBody(String noun) {
    return NOUNS.contains(noun) || Institutions.isNoun(noun) && !Institutions.isAny(noun);
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
    String noun = noun(account, statement);
    if (noun.isEmpty()) {
      return "";
    }
    List<String> exact = NOUNS.contains(noun) ? bodies(called -> called.contains(noun)) : List.of();
    if (exact.isEmpty() && ALIKE.contains(noun)) {
      exact =
          bodies(called -> called.stream().anyMatch(other -> Institutions.areAlike(noun, other)));
    }
    if (exact.size() == 1) {
      return exact.getFirst();
    }
    // A case has one company more often than one ministry.
    return Institutions.isCompany(noun) ? usual(noun) : "";
  }

  /** Whom nouns of that kind mean far more often than anybody else; empty when nobody. */
  private String usual(String noun) {
    Map<String, Integer> times = new TreeMap<>();
    meant.forEach(
        (other, bodies) -> {
          if (other.equals(noun) || Institutions.areAlike(noun, other)) {
            bodies.forEach((body, count) -> times.merge(body, count, Integer::sum));
          }
        });
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : times.entrySet()) {
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most >= FAR_MORE * second ? best : "";
  }

  private List<String> bodies(Predicate<Set<String>> fits) {
    return given.entrySet().stream()
        .filter(entry -> fits.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
