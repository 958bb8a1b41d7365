package org.careo.picture.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.careo.model.Account;
import org.careo.model.Commitment;
import org.careo.model.DateRange;
import org.careo.model.Position;
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

  /** Positions of all accounts, sorted by id. */
  public List<Position> find(List<Account> accounts) {
    List<Position> positions = new ArrayList<>();
    for (Account account : accounts) {
      for (Statement statement : account.statements()) {
        String stance = stance(statement);
        if (!stance.isEmpty() && statement.speaker().isKnown()) {
          positions.add(position(account, statement, stance));
        }
      }
    }
    positions.sort(Comparator.comparing(Position::id));
    return positions;
  }

  private static String stance(Statement statement) {
    if (statement.form() == Statement.Form.AUTHOR) {
      return "";
    }
    return switch (statement.act()) {
      case REFUSAL -> "rejects";
      case DEMAND, RECOMMENDATION -> "demands";
      case THREAT -> "threatens";
      case PRAISE, PROMISE -> "supports";
      case DENIAL -> "denies";
      case ACCUSATION -> "rejects";
      case ASSERTION, FORECAST, QUESTION, NO_COMMENT ->
          statement.commitment().polarity() == Commitment.Polarity.DENIES ? "denies" : "";
    };
  }

  private Position position(Account account, Statement statement, String stance) {
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
        words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…",
        stance,
        time(account, statement),
        statement.id(),
        statement.report(),
        statement.extent());
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
