package org.careo.attribute.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.ActorKind;
import org.careo.model.KnownSpeaker;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.text.Folding;

/**
 * Speakers with a name to whom the reading of their report gives no actor: a body whose words it
 * does not know ("the Hemispheric Electoral Mission"), a surname the report never gives in full,
 * the house that says "we". Each is an actor of its own under its name, and joins others as they
 * do; a single word that joins nobody says too little to be one.
 */
final class LooseSpeakers {
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,7}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> SMALL = IdentityWords.of("small");
  private static final Set<String> BODIES_OF_STATE = IdentityWords.of("state-body");

  private final List<Loose> all = new ArrayList<>();

  /**
   * A statement whose speaker is loose.
   *
   * @param statement id of the statement
   * @param name what the statement calls the speaker
   * @param kind what the statement takes the speaker for
   * @param actor id for the speaker
   */
  private record Loose(String statement, String name, ActorKind kind, String actor) {}

  /**
   * Finds them and adds an actor for each to those that have a name.
   *
   * @param named the case's actors by id; those for loose speakers are put in
   */
  LooseSpeakers(List<Account> accounts, Map<String, Named> named) {
    Map<String, String> byName = new TreeMap<>();
    named.forEach((id, each) -> byName.putIfAbsent(String.join(" ", each.words()), id));
    for (Account account : accounts) {
      for (Statement statement : account.statements()) {
        Speaker speaker = statement.speaker();
        boolean loose = speaker.actor().isEmpty() && statement.form() != Statement.Form.AUTHOR;
        String name = loose ? name(account, statement) : "";
        if (!name.isEmpty()) {
          String words = String.join(" ", Folding.words(name));
          String id = byName.computeIfAbsent(words, each -> "name:" + each.replace(' ', '-'));
          Actor actor = new Actor(id, name, kind(speaker), "", List.of(), 0);
          named.putIfAbsent(id, Named.of(actor));
          all.add(new Loose(statement.id(), name, speaker.kind(), id));
        }
      }
    }
  }

  private static ActorKind kind(Speaker speaker) {
    boolean named = speaker.kind() == ActorKind.PERSON || speaker.kind().isBody();
    return named ? speaker.kind() : ActorKind.UNKNOWN;
  }

  /** The name of a speaker, or the words that say whose body speaks; empty when neither is one. */
  private static String name(Account account, Statement statement) {
    String name = statement.speaker().name();
    String source = SourceWords.of(account, statement);
    return isName(name) ? name : isBodyOfState(source) ? source : "";
  }

  /** Whether words are a name by their capitals: all but the small ones between have one. */
  private static boolean isName(String words) {
    int capitals = 0;
    for (String word : BLANKS.split(words)) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (!capital && !SMALL.contains(word)) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals > 0 && words.length() > 2;
  }

  /** "Venezuela's foreign ministry". */
  private static boolean isBodyOfState(String words) {
    int owner = Math.max(words.indexOf("'s "), words.indexOf("’s "));
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return owner > 0
        && Character.isUpperCase(words.codePointAt(0))
        && BODIES_OF_STATE.contains(last);
  }

  /** The speakers as the case knows them once actors are joined. */
  List<KnownSpeaker> known(Groups groups, Map<String, Named> fullest) {
    List<KnownSpeaker> known = new ArrayList<>();
    for (Loose loose : all) {
      Named stands = fullest.get(groups.root(loose.actor()));
      boolean word = loose.name().indexOf(' ') < 0;
      boolean alone =
          word && groups.basis(loose.actor()).isEmpty() && loose.actor().startsWith("name:");
      if (stands != null && (!alone || LETTERS.matcher(loose.name()).matches())) {
        Actor actor = stands.actor();
        Set<String> own = new HashSet<>(Folding.words(loose.name()));
        boolean part = actor.kind() == ActorKind.PERSON && stands.words().containsAll(own);
        ActorKind kind = loose.kind() == ActorKind.AUTHOR ? ActorKind.AUTHOR : actor.kind();
        known.add(
            new KnownSpeaker(
                loose.statement(),
                actor.id(),
                part ? actor.name() : loose.name(),
                kind == ActorKind.UNKNOWN ? loose.kind() : kind,
                word ? "part of the name" : "same name"));
      }
    }
    return known;
  }
}
