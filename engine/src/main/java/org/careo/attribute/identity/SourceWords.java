package org.careo.attribute.identity;

import org.careo.model.Account;
import org.careo.model.Span;
import org.careo.model.Statement;

/** The words a report puts a statement to. */
final class SourceWords {
  private static final int LONGEST = 90;

  private SourceWords() {}

  /** The words on one line; empty when there are none, or too many to name anybody. */
  static String of(Account account, Statement statement) {
    StringBuilder words = new StringBuilder();
    for (Span span : statement.source()) {
      words.append(span.of(account.report().text())).append(' ');
    }
    return words.length() > LONGEST ? "" : words.toString().strip().replaceAll("\\s+", " ");
  }
}
