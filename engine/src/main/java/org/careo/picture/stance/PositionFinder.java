package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.Commitment;
import org.careo.model.DateRange;
import org.careo.model.Happening;
import org.careo.model.Position;
import org.careo.model.Position.Stance;
import org.careo.model.Position.Strength;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;

/** Finds positions in statements. */
public final class PositionFinder {
  private static final int LONGEST = 120;

  private final Map<String, String> issueOfStatement;

  /**
   * @param issueOfStatement id of the issue or claim each statement belongs to
   */
  public PositionFinder(Map<String, String> issueOfStatement) {
    this.issueOfStatement = issueOfStatement;
  }

  /**
   * Positions of all accounts, sorted by id: what statements do by being said, and what named
   * actors are told to reject, support, demand or threaten.
   *
   * @param happenings happenings of the accounts
   * @param actors actors by id
   */
  public List<Position> find(
      List<Account> accounts, List<Happening> happenings, Map<String, Actor> actors) {
    List<Position> positions = new ArrayList<>();
    Map<String, Account> byReport = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Account account : accounts) {
      byReport.put(account.report().id(), account);
      for (Statement statement : account.statements()) {
        Optional<Stance> stance = stance(statement);
        if (stance.isPresent() && statement.speaker().isKnown()) {
          positions.add(position(account, statement, stance.get()));
          told.add(statement.id() + " " + stance.get());
        }
      }
    }
    for (Happening happening : happenings) {
      Optional<Stance> stance = stance(happening);
      Account account = byReport.get(happening.report());
      Actor holder =
          happening.actors().isEmpty() ? null : actors.get(happening.actors().getFirst());
      if (stance.isPresent()
          && account != null
          && holder != null
          && told.add(happening.statement() + " " + stance.get())) {
        positions.add(position(account, happening, holder, stance.get()));
      }
    }
    positions.sort(Comparator.comparing(Position::id));
    return Issues.joined(positions);
  }

  private static Optional<Stance> stance(Happening happening) {
    if (happening.negated()) {
      return Optional.empty();
    }
    return switch (happening.type()) {
      case "REJECT" -> Optional.of(Stance.REJECTS);
      case "SUPPORT" -> Optional.of(Stance.SUPPORTS);
      case "REQUEST" -> Optional.of(Stance.DEMANDS);
      case "THREATEN" -> Optional.of(Stance.THREATENS);
      default -> Optional.empty();
    };
  }

  private Position position(Account account, Happening happening, Actor holder, Stance stance) {
    String text = account.report().text();
    int start = happening.span().start();
    Span sentence =
        account.reading().sentences().stream()
            .map(Sentence::span)
            .filter(span -> span.contains(start))
            .findFirst()
            .orElse(happening.span());
    String words =
        new Span(start, Math.max(happening.span().end(), sentence.end()))
            .of(text)
            .replaceAll("\\s+", " ");
    return new Position(
        "p" + happening.id(),
        holder.id(),
        holder.name(),
        issueOfStatement.getOrDefault(happening.statement(), happening.id()),
        shortened(words),
        stance,
        Strength.PLAIN,
        "",
        happening.time().isKnown() ? happening.time() : account.report().published().range(),
        happening.statement(),
        happening.report(),
        happening.span(),
        "p" + happening.id());
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
  }

  private static Optional<Stance> stance(Statement statement) {
    if (statement.form() == Statement.Form.AUTHOR) {
      return Optional.empty();
    }
    return switch (statement.act()) {
      case REFUSAL, ACCUSATION -> Optional.of(Stance.REJECTS);
      case DEMAND, RECOMMENDATION -> Optional.of(Stance.DEMANDS);
      case THREAT -> Optional.of(Stance.THREATENS);
      case PRAISE, PROMISE -> Optional.of(Stance.SUPPORTS);
      case DENIAL -> Optional.of(Stance.DENIES);
      case ASSERTION, FORECAST, QUESTION, NO_COMMENT ->
          statement.commitment().polarity() == Commitment.Polarity.DENIES
              ? Optional.of(Stance.DENIES)
              : Optional.empty();
    };
  }

  private Position position(Account account, Statement statement, Stance stance) {
    String text = account.report().text();
    String words =
        String.join(" … ", statement.content().stream().map(span -> span.of(text)).toList())
            .replaceAll("\\s+", " ");
    String actor = statement.speaker().actor();
    return new Position(
        "p" + statement.id(),
        actor.isEmpty() ? statement.speaker().name() : actor,
        statement.speaker().name(),
        issueOfStatement.getOrDefault(statement.id(), statement.id()),
        shortened(words),
        stance,
        Strength.PLAIN,
        "",
        time(account, statement),
        statement.id(),
        statement.report(),
        statement.extent(),
        "p" + statement.id());
  }

  /**
   * When the statement names one day or period, that; else the day of the report, which it cannot
   * be later than.
   */
  private static DateRange time(Account account, Statement statement) {
    return account.reading().times().stream()
        .filter(time -> statement.times().contains(time.id()) && time.range().isKnown())
        .map(TimeExpression::range)
        .findFirst()
        .orElse(account.report().published().range());
  }
}
