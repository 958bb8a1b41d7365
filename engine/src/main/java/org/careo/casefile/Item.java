package org.careo.casefile;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.Figure;
import org.careo.model.Mention;
import org.careo.model.PlaceMention;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.text.CodePoints;

/**
 * A row of the table of items: something that came from the text of a report, with the words at its
 * span.
 *
 * @param id id, unique within its kind: ids that count within one report are prefixed with it
 * @param kind segment, statement, figure, time, place, mention, actor
 * @param start code points; -1 when lost or without a span
 * @param end code points; -1 likewise
 * @param label what it is, in a word: segment kind, form, unit, …
 * @param words the words at the span
 * @param lost whether a span of it fails in the text
 * @param record the whole record
 */
record Item(
    String id,
    String kind,
    int start,
    int end,
    String label,
    String words,
    boolean lost,
    Object record) {

  /** Everything of an account that came from its text, in order. */
  static List<Item> of(Account account) {
    Report report = account.report();
    Maker maker = new Maker(report.text());
    List<Item> items = new ArrayList<>();
    int number = 0;
    for (Segment segment : report.segments()) {
      items.add(
          maker.make(
              report.id() + "-g" + number++,
              "segment",
              segment.kind().label(),
              List.of(segment.span()),
              segment));
    }
    for (Statement statement : account.statements()) {
      items.add(
          maker.make(
              statement.id(), "statement", statement.form().name(), spans(statement), statement));
    }
    for (Figure figure : account.reading().figures()) {
      items.add(
          maker.make(
              report.id() + "-" + figure.id(),
              "figure",
              figure.unit(),
              List.of(figure.span()),
              figure));
    }
    for (TimeExpression time : account.reading().times()) {
      items.add(
          maker.make(
              report.id() + "-" + time.id(), "time", time.value(), List.of(time.span()), time));
    }
    for (PlaceMention place : account.reading().places()) {
      items.add(
          maker.make(
              report.id() + "-" + place.id(), "place", place.name(), List.of(place.span()), place));
    }
    number = 0;
    for (Mention mention : account.reading().mentions()) {
      items.add(
          maker.make(
              report.id() + "-m" + number++,
              "mention",
              mention.actor(),
              List.of(mention.span()),
              mention));
    }
    for (Actor actor : account.reading().actors()) {
      items.add(
          new Item(
              report.id() + "-" + actor.id(),
              "actor",
              -1,
              -1,
              actor.name(),
              actor.name(),
              false,
              actor));
    }
    return items;
  }

  private static List<Span> spans(Statement statement) {
    List<Span> spans = new ArrayList<>(statement.content());
    spans.addAll(statement.cue());
    spans.addAll(statement.source());
    spans.addAll(statement.mention());
    return spans;
  }

  /** Whether the span lies in the text and cuts no surrogate pair. */
  static boolean holds(Span span, String text) {
    return span.end() <= text.length()
        && !cutsPair(span.start(), text)
        && !cutsPair(span.end(), text);
  }

  private static boolean cutsPair(int offset, String text) {
    return offset > 0
        && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }

  private static final class Maker {
    private final String text;
    private final CodePoints points;

    Maker(String text) {
      this.text = text;
      points = new CodePoints(text);
    }

    Item make(String id, String kind, String label, List<Span> spans, Object record) {
      boolean lost = !spans.stream().allMatch(span -> holds(span, text));
      if (lost) {
        return new Item(id, kind, -1, -1, label, "", true, record);
      }
      // A statement's row shows its first piece of content; the record holds every span.
      Span first = spans.getFirst();
      return new Item(
          id,
          kind,
          points.of(first.start()),
          points.of(first.end()),
          label,
          first.of(text),
          false,
          record);
    }
  }
}
