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
 * @param parts which words of a statement tell it, for each that says something else besides;
 *     sorted
 * @param reasons why the statements were merged, one line a merge
 */
public record Claim(
    String id,
    String text,
    String issue,
    List<String> statements,
    List<String> origins,
    Assessment assessment,
    List<Part> parts,
    List<String> reasons) {
  public Claim {
    statements = List.copyOf(statements);
    origins = List.copyOf(origins);
    parts = List.copyOf(parts);
    reasons = List.copyOf(reasons);
  }

  /**
   * The part of a statement that tells the claim: "64 people were treated and nine are still in
   * hospital" tells two.
   *
   * @param statement id of the statement
   * @param report the report it stands in
   * @param content the words, in text order
   */
  public record Part(String statement, String report, List<Span> content) {
    public Part {
      content = List.copyOf(content);
    }
  }
}
