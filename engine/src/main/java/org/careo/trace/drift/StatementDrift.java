package org.careo.trace.drift;

import java.util.List;
import org.careo.model.Account;
import org.careo.model.ActorKind;
import org.careo.model.Span;
import org.careo.model.Speaker;
import org.careo.model.Statement;
import org.careo.text.Folding;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Keys;

/** Holds statements against those of the source: words put into another mouth, or into none. */
final class StatementDrift {
  private static final double SAME = 0.6;
  private static final int MOST_STATEMENTS = 300;

  private StatementDrift() {}

  static void compare(DriftFinder.Changes changes, Keys keys) {
    Digest source = changes.before.digest();
    Digest derived = changes.after.digest();
    List<Statement> old = first(source.account());
    for (Statement statement : first(derived.account())) {
      Statement best = statement;
      double bestShare = 0;
      for (Statement candidate : old) {
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
        hold(changes, best, statement);
      }
    }
  }

  private static void hold(DriftFinder.Changes changes, Statement then, Statement now) {
    Speaker before = then.speaker();
    Speaker after = now.speaker();
    boolean attributed = then.form() != Statement.Form.AUTHOR && !then.cue().isEmpty();
    if (attributed && now.form() == Statement.Form.AUTHOR) {
      changes.add(
          "attribution",
          place(then),
          new Span(now.extent().start(), now.extent().start()),
          "The source puts this to somebody; the derived report states it as its own.");
    } else if (attributed && differ(before, after)) {
      changes.add(
          "speaker",
          place(then),
          place(now),
          "The source puts this to "
              + before.name()
              + ", the derived report to "
              + after.name()
              + ".");
    }
  }

  private static Span place(Statement statement) {
    if (!statement.source().isEmpty()) {
      return statement.source().getFirst();
    }
    return statement.cue().isEmpty() ? statement.extent() : statement.cue().getFirst();
  }

  private static boolean differ(Speaker before, Speaker after) {
    if (before.name().isEmpty() || after.name().isEmpty() || after.kind() == ActorKind.UNKNOWN) {
      return false;
    }
    if (!before.actor().isEmpty() && before.actor().equals(after.actor())) {
      return false;
    }
    List<String> words = Folding.words(before.name());
    return before.kind() == after.kind()
        && Folding.words(after.name()).stream()
            .noneMatch(word -> word.length() > 3 && words.contains(word));
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
      int slot = in.slot(of.key(word));
      if (slot >= 0) {
        for (int at : in.words(slot, 8)) {
          if (holds(other, in.span(at))) {
            shared += weight;
            break;
          }
        }
      }
    }
    return total < 8 ? 0 : shared / total;
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
