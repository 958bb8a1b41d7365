package org.careo.confront.check;

import org.careo.model.Account;
import org.careo.model.Segment;
import org.careo.model.Span;

/** Whether words stand in a report's own account and not in its junk. */
final class InArticle {

  private InArticle() {}

  static boolean is(Account account, Span span) {
    return account.report().segments().stream()
        .filter(segment -> segment.span().contains(span))
        .map(Segment::kind)
        .anyMatch(kind -> kind.isArticle());
  }
}
