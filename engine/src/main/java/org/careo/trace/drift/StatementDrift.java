package org.careo.trace.drift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.model.Account;
import org.careo.model.ActorKind;
import org.careo.model.Commitment;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.text.Folding;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;
import org.careo.trace.digest.SmallWords;

/**
 * Holds statements against those of the source: words put into another mouth, into a vaguer one, or
 * into none.
 */
final class StatementDrift {
  private static final double SAME = 0.55;

  /** Weight of content words below which two statements are too short to be told apart. */
  private static final double LEAST = 6;

  /** Words of a quotation from which it is known by its words alone. */
  private static final int QUOTE = 5;

  private static final int MOST_STATEMENTS = 300;
  private static final Set<ActorKind> NAMED =
      EnumSet.of(
          ActorKind.PERSON,
          ActorKind.OFFICE,
          ActorKind.ORGANISATION,
          ActorKind.STATE,
          ActorKind.GROUP,
          ActorKind.MEDIA);

  private static final Set<String> PRONOUNS = SmallWords.of("PRONOUN");

  private static final Set<String> DEFINITE = SmallWords.of("DEFINITE");

  private StatementDrift() {}

  static void compare(Changes changes, Keys keys) {
    Digest source = changes.before().digest();
    Digest derived = changes.after().digest();
    List<Statement> old = first(source.account());
    List<List<Integer>> quotes = old.stream().map(statement -> quoted(source, statement)).toList();
    for (Statement statement : first(derived.account())) {
      Statement best = statement;
      double bestShare = 0;
      List<Integer> quote = quoted(derived, statement);
      for (int at = 0; at < old.size(); at++) {
        Statement candidate = old.get(at);
        if (isSameQuote(quote, quotes.get(at))) {
          hold(changes, keys, candidate, statement);
        }
        double share =
            Math.min(
                share(derived, statement, source, candidate, keys),
                share(source, candidate, derived, statement, keys));
        if (share > bestShare) {
          bestShare = share;
          best = candidate;
        }
      }
      if (bestShare >= SAME) {
        hold(changes, keys, best, statement);
      }
    }
  }

  private static void hold(Changes changes, Keys keys, Statement then, Statement now) {
    Speaker before = then.speaker();
    Speaker after = now.speaker();
    boolean attributed = then.form() != Statement.Form.AUTHOR && !then.cue().isEmpty();
    boolean asked =
        then.commitment().polarity() == Commitment.Polarity.ASKS
            || now.commitment().polarity() == Commitment.Polarity.ASKS;
    if (!attributed || asked || now.form() == Statement.Form.AUTHOR) {
      return;
    }
    if (isVaguer(before, after) && !refersBack(changes.after(), now)) {
      changes.add(
          "attribution",
          place(then),
          place(now),
          "The source names " + before.name() + "; the derived report does not.");
    } else if (differ(changes, keys, before, after)
        && !refersBack(changes.before(), then)
        && !isPronoun(changes.after(), now)
        && !isNamedBeside(changes.before(), then, after)) {
      changes.add(
          "speaker",
          place(then),
          place(now),
          "The source puts this to "
              + before.name()
              + ", the derived report to "
              + after.name()
              + ".");
    } else {
      LostHops.of(changes, keys, then, now)
          .ifPresent(
              hop ->
                  changes.add(
                      "attribution",
                      hop.span(),
                      place(now),
                      "In the source this came through "
                          + hop.holder()
                          + "; the derived report leaves that out."));
    }
  }

  private static Span place(Statement statement) {
    if (!statement.source().isEmpty()) {
      return statement.source().getFirst();
    }
    return statement.cue().isEmpty() ? statement.extent() : statement.cue().getFirst();
  }

  /** Somebody named, of whom "sources", "data" or "a report" was made. */
  private static boolean isVaguer(Speaker before, Speaker after) {
    return NAMED.contains(before.kind())
        && (after.kind() == ActorKind.UNNAMED
            || after.kind() == ActorKind.IMPERSONAL
            || after.kind() == ActorKind.POLL
            || after.kind() == ActorKind.DOCUMENT && Folding.words(after.name()).size() <= 3);
  }

  /**
   * Whether the source's sentence names the other speaker too, as the one who passed the words on
   * or whose body is the speaker.
   */
  private static boolean isNamedBeside(Side source, Statement statement, Speaker speaker) {
    int word = source.wordAt(statement.extent());
    int sentence = source.digest().sentence(word);
    Set<String> names = new HashSet<>(Folding.words(speaker.name()));
    for (int at = source.first(sentence); at < source.end(sentence); at++) {
      if (source.isName(at) && names.contains(source.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** "The governor", "she": a role or a pronoun that a name may stand for elsewhere. */
  private static boolean refersBack(Side side, Statement statement) {
    return statement.speaker().kind() == ActorKind.UNNAMED
        && statement.source().stream()
            .map(span -> Folding.words(side.text(span)))
            .filter(words -> !words.isEmpty())
            .map(List::getFirst)
            .anyMatch(word -> DEFINITE.contains(word) || PRONOUNS.contains(word));
  }

  /** A pronoun, whose name the derived report says elsewhere: who it is was inferred. */
  private static boolean isPronoun(Side side, Statement statement) {
    return statement.source().isEmpty()
        || PRONOUNS.containsAll(Folding.words(side.text(statement.source().getFirst())));
  }

  private static boolean differ(Changes changes, Keys keys, Speaker before, Speaker after) {
    boolean unnamed =
        before.kind() == ActorKind.UNNAMED
            && after.kind() == ActorKind.UNNAMED
            && changes.before().inSpanish() == changes.after().inSpanish();
    if (!unnamed && !NAMED.contains(after.kind())
        || !NAMED.contains(before.kind()) && before.kind() != ActorKind.UNNAMED
        || !before.actor().isEmpty() && before.actor().equals(after.actor())) {
      return false;
    }
    boolean mouthpiece =
        before.kind() == ActorKind.UNNAMED
            && (after.kind() == ActorKind.ORGANISATION || after.kind() == ActorKind.OFFICE);
    if (mouthpiece) {
      // "A spokeswoman" and the office she speaks for are one.
      return false;
    }
    boolean role = before.kind() == ActorKind.OFFICE || after.kind() == ActorKind.OFFICE;
    if (role && before.kind() != after.kind()) {
      // "The minister" and her name are one.
      return false;
    }
    Set<Integer> words = new HashSet<>();
    Language source = changes.before().digest().account().report().language();
    Language derived = changes.after().digest().account().report().language();
    for (String word : Folding.words(before.name())) {
      words.add(keys.known(word, source));
    }
    words.remove(-1);
    return Folding.words(after.name()).stream()
        .noneMatch(word -> word.length() > 3 && words.contains(keys.known(word, derived)));
  }

  /** Whether both hold the same words in quotation marks, long enough to be nobody else's. */
  private static boolean isSameQuote(List<Integer> one, List<Integer> other) {
    List<Integer> shorter = one.size() < other.size() ? one : other;
    List<Integer> longer = one.size() < other.size() ? other : one;
    return shorter.size() >= QUOTE && Collections.indexOfSubList(longer, shorter) >= 0;
  }

  /** Keys of the words of a statement that stand in quotation marks. */
  private static List<Integer> quoted(Digest digest, Statement statement) {
    List<Integer> keys = new ArrayList<>();
    boolean quotes = statement.form() != Statement.Form.INDIRECT;
    for (int word = 0; quotes && word < digest.size(); word++) {
      if (digest.is(word, Digest.QUOTED) && holds(statement, digest.span(word))) {
        keys.add(digest.key(word));
      }
    }
    return keys;
  }

  /** Share of the first statement's words that the second holds. */
  private static double share(
      Digest of, Statement statement, Digest in, Statement other, Keys keys) {
    double total = 0;
    double shared = 0;
    for (int word = 0; word < of.size(); word++) {
      Span span = of.span(word);
      double weight = keys.weight(of.key(word));
      if (weight <= 0 || !holds(statement, span)) {
        continue;
      }
      total += weight;
      shared += holdsKey(in, other, of.key(word)) ? weight : 0;
    }
    return total < LEAST ? 0 : shared / total;
  }

  private static boolean holdsKey(Digest in, Statement statement, int key) {
    int slot = in.slot(key);
    int left = slot < 0 ? 0 : in.count(slot);
    for (int word = slot < 0 ? 0 : in.firstWord(slot); left > 0 && word < in.size(); word++) {
      if (in.key(word) == key) {
        left--;
        if (holds(statement, in.span(word))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(Statement statement, Span span) {
    for (Span content : statement.content()) {
      if (content.contains(span)) {
        return true;
      }
    }
    return false;
  }

  private static List<Statement> first(Account account) {
    List<Statement> all = account.statements();
    return all.subList(0, Math.min(MOST_STATEMENTS, all.size()));
  }
}
