package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careo.model.Account;
import org.careo.model.Figure;
import org.careo.model.PlaceMention;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;

/** What is marked in the text of a report, in text order. */
final class Marks {

  /**
   * @param statement id of the statement it belongs to; empty = none
   */
  record Mark(Span span, String style, String title, String statement) {
    Mark within(Span bounds) {
      return bounds.contains(span)
          ? this
          : new Mark(
              new Span(Math.max(span.start(), bounds.start()), Math.min(span.end(), bounds.end())),
              style,
              title,
              statement);
    }
  }

  private Marks() {}

  /**
   * @param own whether the author's own statements are marked too
   * @param asked words asked for; an empty span = none
   */
  static List<Mark> of(Account account, boolean own, Span asked) {
    List<Mark> marks = new ArrayList<>();
    for (Statement statement : account.statements()) {
      if (statement.form() == Statement.Form.AUTHOR) {
        if (own) {
          add(marks, statement.content(), "own", statement.id());
        }
        continue;
      }
      add(marks, statement.content(), "content", statement.id());
      add(marks, statement.cue(), "cue", statement.id());
      add(marks, statement.source(), "source", statement.id());
    }
    for (Figure figure : account.reading().figures()) {
      marks.add(new Mark(figure.span(), "figure", "figure: " + value(figure), ""));
    }
    for (TimeExpression time : account.reading().times()) {
      String value = time.value().isEmpty() ? "open" : time.value();
      marks.add(new Mark(time.span(), "time", "time: " + value, ""));
    }
    for (PlaceMention place : account.reading().places()) {
      String point = place.isResolved() ? "" : ", no point";
      marks.add(
          new Mark(
              place.span(), "place", "place: " + place.name() + " " + place.country() + point, ""));
    }
    marks.add(new Mark(asked, "asked", "", ""));
    marks.removeIf(mark -> mark.span().isEmpty());
    marks.sort(
        Comparator.comparing(Mark::span).thenComparing(Mark::style).thenComparing(Mark::statement));
    return marks;
  }

  private static void add(List<Mark> marks, List<Span> spans, String style, String statement) {
    spans.forEach(span -> marks.add(new Mark(span, style, "", statement)));
  }

  /** A figure's value with its unit in words. */
  static String value(Figure figure) {
    String number;
    if (!Double.isNaN(figure.value())) {
      number = plain(figure.value());
    } else if (Double.isNaN(figure.low())) {
      number = "up to " + plain(figure.high());
    } else if (Double.isNaN(figure.high())) {
      number = "from " + plain(figure.low());
    } else {
      number = plain(figure.low()) + " to " + plain(figure.high());
    }
    return number + (figure.unit().isEmpty() ? "" : " " + figure.unit());
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(java.util.Locale.ROOT, "%,d", (long) value)
        : String.valueOf(value);
  }
}
