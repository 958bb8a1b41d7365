package org.careo.confront.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.model.Account;
import org.careo.model.Check;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.TimeExpression;

/**
 * Times counted from a day the report does not give, or gives otherwise: "12 days ago" above a text
 * without a date, "2 days ago" beside a date, "yesterday" in a report that has no day.
 */
final class RelativeDateCheck implements DeskCheck {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)\\b(?:hace )?(\\d+) (?:day|week|month|hour|día|dia|semana|mes|hora)(?:s|es)?(?: ago)?\\b");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\bago\\b|\\byesterday\\b|\\blast (?:week|month)\\b|\\bhace\\b|\\bayer\\b|\\b(?:la semana|el mes) pasad[ao]\\b");

  @Override
  public List<Check> run(List<Account> accounts) {
    List<Check> found = new ArrayList<>();
    for (Account account : accounts) {
      Optional<Span> head = head(account.report());
      boolean dated = account.report().published().range().isKnown();
      boolean shown = !account.report().published().span().isEmpty();
      head.filter(span -> !dated || shown)
          .map(span -> heading(account.report(), span))
          .ifPresent(found::add);
      if (head.isEmpty() && !dated) {
        undated(account).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A count of days in the date line of a page. */
  private static Optional<Span> head(Report report) {
    for (Segment segment : report.segments()) {
      if (segment.kind() == SegmentKind.DATE || segment.kind() == SegmentKind.BYLINE) {
        Matcher ago = HEAD.matcher(segment.span().of(report.text()));
        if (ago.find() && COUNTED.matcher(ago.group()).find()) {
          int start = segment.span().start();
          return Optional.of(new Span(start + ago.start(), start + ago.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static Check heading(Report report, Span ago) {
    String said = ago.of(report.text());
    Check.Passage passage = new Check.Passage(report.id(), ago);
    return report.published().range().isKnown()
        ? Finding.of(
            "relative date",
            List.of(passage, new Check.Passage(report.id(), report.published().span())),
            "The page gives two dates: “%s”, counted from a day it does not tell, and “%s”."
                .formatted(said, report.published().span().of(report.text())),
            "La página da dos fechas: «%s», contada desde un día que no dice, y «%s»."
                .formatted(said, report.published().span().of(report.text())))
        : Finding.of(
            "relative date",
            List.of(passage),
            "“%s” is counted from the day the page was fetched, which it does not tell."
                .formatted(said),
            "«%s» se cuenta desde el día en que se guardó la página, que no consta."
                .formatted(said));
  }

  /** The first time of an undated report that counts from its day of publication. */
  private static Optional<Check> undated(Account account) {
    for (TimeExpression time : account.reading().times()) {
      String said = time.span().of(account.report().text());
      if (COUNTED.matcher(said).find() && InArticle.is(account, time.span())) {
        return Optional.of(
            Finding.of(
                "relative date",
                List.of(new Check.Passage(account.report().id(), time.span())),
                "“%s” counts from the day of publication, which the report does not give."
                    .formatted(said),
                "«%s» se cuenta desde el día de publicación, que el informe no da."
                    .formatted(said)));
      }
    }
    return Optional.empty();
  }
}
