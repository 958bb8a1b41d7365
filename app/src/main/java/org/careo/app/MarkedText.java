package org.careo.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.careo.model.Account;
import org.careo.model.Figure;
import org.careo.model.Language;
import org.careo.model.Mention;
import org.careo.model.PlaceMention;
import org.careo.model.Quotation;
import org.careo.model.Reading;
import org.careo.model.Segment;
import org.careo.model.Span;
import org.careo.model.TimeExpression;

/** The text of a report with everything read in it, as {@code [words|what they are]}. */
final class MarkedText {
  private final Account account;

  MarkedText(Account account) {
    this.account = account;
  }

  private record Mark(Span span, String label) {}

  void print(Terminal terminal) {
    String text = account.report().text();
    List<Mark> marks = marks(account.reading());
    for (Segment segment : account.report().segments()) {
      terminal.blank();
      terminal.line(
          terminal.faint(
              "‹"
                  + segment.kind().label()
                  + (segment.rule().isEmpty() ? "" : ", " + segment.rule())
                  + "›"));
      terminal.wrapped("  ", marked(text, segment.span(), marks));
    }
  }

  private List<Mark> marks(Reading reading) {
    List<Mark> marks = new ArrayList<>();
    for (Figure figure : reading.figures()) {
      marks.add(new Mark(figure.span(), label(figure)));
    }
    for (TimeExpression time : reading.times()) {
      marks.add(new Mark(time.span(), "time " + (time.value().isEmpty() ? "open" : time.value())));
    }
    for (PlaceMention place : reading.places()) {
      marks.add(new Mark(place.span(), label(place)));
    }
    for (Mention mention : reading.mentions()) {
      marks.add(
          new Mark(
              mention.span(),
              (mention.actor().isEmpty() ? "actor open" : mention.actor())
                  + (mention.titleClash() ? ", title clash" : "")));
    }
    for (Quotation quotation : reading.quotations()) {
      marks.add(
          new Mark(
              new Span(
                  quotation.span().start(),
                  Math.max(quotation.inner().start(), quotation.span().start() + 1)),
              label(quotation)));
    }
    marks.sort(
        Comparator.comparing((Mark mark) -> mark.span().start())
            .thenComparing(mark -> -mark.span().end())
            .thenComparing(Mark::label));
    return marks;
  }

  private static String label(Figure figure) {
    String number =
        Double.isNaN(figure.value())
            ? plain(figure.low()) + "–" + plain(figure.high())
            : plain(figure.value());
    String change =
        switch (figure.change()) {
          case UP -> " up";
          case DOWN -> " down";
          case NONE -> "";
        };
    return (figure.kind() == Figure.Kind.RANK ? "rank " : "figure ")
        + number
        + (figure.unit().isEmpty() ? "" : " " + figure.unit())
        + change;
  }

  /** Its kind stands at the opening mark, with its language where that is not the report's. */
  private String label(Quotation quotation) {
    boolean foreign =
        !quotation.language().equals(Language.UNKNOWN)
            && !quotation.language().equals(account.report().language());
    return quotation.kind().name().toLowerCase(Locale.ROOT)
        + (foreign ? " in " + quotation.language().tag() : "")
        + (quotation.closed() ? "" : ", not closed");
  }

  /** A country or region never has a point; of any other place it is said when it has none. */
  private static String label(PlaceMention place) {
    boolean wide =
        place.kind() == PlaceMention.Kind.COUNTRY || place.kind() == PlaceMention.Kind.REGION;
    return "place "
        + place.name()
        + (place.country().isEmpty() || wide ? "" : " " + place.country())
        + (place.isResolved() || wide ? "" : ", no point");
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  /** Outermost marks only: a mark inside another is written beside it. */
  private static String marked(String text, Span within, List<Mark> marks) {
    StringBuilder out = new StringBuilder();
    int at = within.start();
    for (int index = 0; index < marks.size(); index++) {
      Mark mark = marks.get(index);
      if (mark.span().start() < at || !within.contains(mark.span())) {
        continue;
      }
      out.append(text, at, mark.span().start()).append('[').append(mark.span().of(text));
      out.append('|').append(mark.label());
      int inner = index + 1;
      while (inner < marks.size() && mark.span().contains(marks.get(inner).span())) {
        out.append("; ").append(marks.get(inner).label());
        inner++;
      }
      out.append(']');
      at = mark.span().end();
    }
    return out.append(text, at, within.end()).toString();
  }
}
