package org.careo.model;

import java.util.List;

/**
 * Statements that assert the same thing.
 *
 * @param id stable id, made from its statements
 * @param text gist: the words of its plainest account
 * @param issue id of the question it answers, agreeing or not; empty when alone
 * @param statements ids, sorted
 * @param origins ids of the origins behind them, sorted
 * @param assessment how well it is supported
 * @param reasons why the statements were merged, one line a merge
 */
public record Claim(
    String id,
    String text,
    String issue,
    List<String> statements,
    List<String> origins,
    Assessment assessment,
    List<String> reasons) {
  public Claim {
    statements = List.copyOf(statements);
    origins = List.copyOf(origins);
    reasons = List.copyOf(reasons);
  }
}
