package org.careo.model;

import java.util.List;

/**
 * One report with what the per-report stages found in it: what the stages across a case work on.
 *
 * @param report the report
 * @param reading what was read
 * @param statements its statements, in text order
 */
public record Account(Report report, Reading reading, List<Statement> statements) {
  public Account {
    statements = List.copyOf(statements);
  }
}
