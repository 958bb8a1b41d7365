package org.careo.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.careo.casefile.StoredReport;
import org.careo.export.Words;
import org.careo.model.Account;
import org.careo.model.Commitment;
import org.careo.model.Figure;
import org.careo.model.Hop;
import org.careo.model.PlaceMention;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.text.CodePoints;

/**
 * Makes the reader's view of an account: the text cut at every edge of a mark, so that marks may
 * overlap and each run knows all it belongs to. Linear in text and marks.
 */
public final class ReaderViews {
  private static final String UNKNOWN = "unknown";

  private ReaderViews() {}

  /** A report that could not be read. */
  public static ReaderView unread(StoredReport report) {
    return new ReaderView(
        report.id(),
        report.file(),
        report.file(),
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
        report.sha256(),
        "",
        report.error() + " [" + report.errorCategory() + "]",
        List.of(),
        List.of(),
        List.of());
  }

  public static ReaderView of(Account account) {
    Report report = account.report();
    return new ReaderView(
        report.id(),
        report.file(),
        report.title().isKnown() ? report.title().value() : report.file(),
        known(report.outlet().value()),
        known(report.author().value()),
        date(report),
        known(report.language().tag()),
        report.sha256(),
        report.url(),
        "",
        report.warnings(),
        blocks(account),
        account.statements().stream()
            .filter(statement -> statement.form() != Statement.Form.AUTHOR)
            .map(statement -> card(statement, report.text()))
            .toList());
  }

  private static String known(String value) {
    return value.isEmpty() ? UNKNOWN : value;
  }

  private static String date(Report report) {
    if (!report.published().range().isKnown()) {
      return UNKNOWN;
    }
    String from = report.published().range().from();
    String to = report.published().range().to();
    return (from.equals(to) ? from : from + " to " + to) + " (" + report.published().basis() + ")";
  }

  /** The card of a statement. */
  public static Card card(Statement statement, String text) {
    boolean known = statement.speaker().isKnown();
    return new Card(
        statement.id(),
        switch (statement.form()) {
          case AUTHOR -> "the author";
          case DIRECT, INDIRECT, MIXED -> known ? statement.speaker().name() : "source unknown";
        },
        known,
        words(statement.cue(), text),
        words(statement.content(), text),
        Words.of(statement.form()),
        commitment(statement.commitment()),
        statement.chain().size() > 1
            ? statement.chain().stream().map(Hop::holder).toList()
            : List.of(),
        statement.rule());
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" … ", spans.stream().map(span -> span.of(text)).toList());
  }

  private static String commitment(Commitment commitment) {
    List<String> words = new ArrayList<>();
    if (commitment.polarity() != Commitment.Polarity.ASSERTS) {
      words.add(Words.of(commitment.polarity()));
    }
    if (commitment.certainty() != Commitment.Certainty.CERTAIN) {
      words.add(Words.of(commitment.certainty()));
    }
    if (commitment.stage() != Commitment.Stage.UNKNOWN) {
      words.add(Words.of(commitment.stage()));
    }
    return String.join(", ", words);
  }

  private record Mark(Span span, String style, String title, String statement) {}

  private static List<Block> blocks(Account account) {
    Report report = account.report();
    CodePoints points = new CodePoints(report.text());
    List<Mark> marks = marks(account);
    List<Block> blocks = new ArrayList<>();
    int next = 0;
    for (Segment segment : report.segments()) {
      List<Mark> inside = new ArrayList<>();
      while (next < marks.size() && marks.get(next).span().start() < segment.span().end()) {
        if (segment.span().contains(marks.get(next).span())) {
          inside.add(marks.get(next));
        }
        next++;
      }
      boolean folded =
          !segment.kind().isArticle()
              && segment.kind() != SegmentKind.BYLINE
              && segment.kind() != SegmentKind.DATE;
      blocks.add(
          new Block(
              segment.kind().label(),
              folded,
              segment.kind() == SegmentKind.TITLE || segment.kind() == SegmentKind.HEADING,
              points.of(segment.span().start()),
              pieces(report.text(), segment.span(), inside)));
    }
    return blocks;
  }

  private static List<Mark> marks(Account account) {
    List<Mark> marks = new ArrayList<>();
    for (Statement statement : account.statements()) {
      if (statement.form() == Statement.Form.AUTHOR) {
        continue;
      }
      statement.content().forEach(span -> marks.add(new Mark(span, "content", "", statement.id())));
      statement.cue().forEach(span -> marks.add(new Mark(span, "cue", "", statement.id())));
      statement.source().forEach(span -> marks.add(new Mark(span, "source", "", statement.id())));
    }
    for (Figure figure : account.reading().figures()) {
      marks.add(new Mark(figure.span(), "figure", "figure: " + value(figure), ""));
    }
    for (TimeExpression time : account.reading().times()) {
      marks.add(
          new Mark(
              time.span(),
              "time",
              "time: " + (time.value().isEmpty() ? "open" : time.value()),
              ""));
    }
    for (PlaceMention place : account.reading().places()) {
      marks.add(
          new Mark(
              place.span(),
              "place",
              "place: "
                  + place.name()
                  + " "
                  + place.country()
                  + (place.isResolved() ? "" : ", no point"),
              ""));
    }
    marks.removeIf(mark -> mark.span().isEmpty());
    marks.sort(
        Comparator.comparing(Mark::span).thenComparing(Mark::style).thenComparing(Mark::statement));
    return marks;
  }

  private static String value(Figure figure) {
    String number =
        Double.isNaN(figure.value())
            ? figure.low() + " to " + figure.high()
            : figure.value() == Math.rint(figure.value())
                ? String.valueOf((long) figure.value())
                : String.valueOf(figure.value());
    return number + (figure.unit().isEmpty() ? "" : " " + figure.unit());
  }

  private static List<Piece> pieces(String text, Span within, List<Mark> marks) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(within.start(), within.end()));
    for (Mark mark : marks) {
      edges.add(mark.span().start());
      edges.add(mark.span().end());
    }
    List<Piece> pieces = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    Integer start = edges.pollFirst();
    while (start != null && !edges.isEmpty()) {
      int at = start;
      int end = edges.pollFirst();
      open.removeIf(mark -> mark.span().end() <= at);
      while (next < marks.size() && marks.get(next).span().start() <= at) {
        open.add(marks.get(next++));
      }
      pieces.add(piece(text.substring(at, end), open));
      start = end;
    }
    return pieces;
  }

  private static Piece piece(String words, List<Mark> open) {
    Set<String> styles = new LinkedHashSet<>();
    Set<String> titles = new LinkedHashSet<>();
    Set<String> statements = new LinkedHashSet<>();
    for (Mark mark : open) {
      styles.add(mark.style());
      if (!mark.title().isEmpty()) {
        titles.add(mark.title());
      }
      if (!mark.statement().isEmpty()) {
        statements.add(mark.statement());
      }
    }
    return new Piece(
        words, String.join(" ", styles), String.join("; ", titles), List.copyOf(statements));
  }
}
