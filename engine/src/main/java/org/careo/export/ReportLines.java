package org.careo.export;

import java.util.ArrayList;
import java.util.List;
import org.careo.casefile.StoredReport;
import org.careo.model.Account;
import org.careo.model.Circumstance;
import org.careo.model.Commitment;
import org.careo.model.Figure;
import org.careo.model.Hop;
import org.careo.model.PlaceMention;
import org.careo.model.Segment;
import org.careo.model.Statement;
import org.careo.model.TimeExpression;
import org.careo.text.CodePoints;

/** The lines of one report: itself, its segments, statements, figures, times and places. */
final class ReportLines {

  private ReportLines() {}

  static Line report(StoredReport report) {
    Line published =
        new Line()
            .put("from", report.publishedFrom())
            .put("to", report.publishedTo())
            .put("basis", report.publishedBasis());
    Line line =
        new Line()
            .put("report", report.id())
            .put("file", report.file())
            .put("sha256", report.sha256())
            .put("language", report.language())
            .put("title", report.title())
            .put("outlet", report.outlet())
            .put("author", report.author())
            .put("published", published);
    if (!report.isRead()) {
      line.put("error", report.errorCategory() + ": " + report.error());
    }
    return line;
  }

  static List<Line> segments(Account account, CodePoints points) {
    List<Line> lines = new ArrayList<>();
    for (Segment segment : account.report().segments()) {
      Line line =
          new Line()
              .put("report", account.report().id())
              .put("kind", segment.kind().label())
              .put("start", points.of(segment.span().start()))
              .put("end", points.of(segment.span().end()));
      if (segment.group() > 0) {
        line.put("group", segment.group());
      }
      lines.add(line.put("rule", segment.rule()));
    }
    return lines;
  }

  static Line statement(Statement statement, CodePoints points) {
    List<Line> chain = new ArrayList<>();
    for (Hop hop : statement.chain()) {
      Line line =
          new Line()
              .put("holder", hop.holder())
              .put("actor", hop.actor())
              .put("relation", Words.of(hop.relation()));
      if (!hop.span().isEmpty()) {
        line.span("span", hop.span(), points);
      }
      chain.add(line);
    }
    Line line =
        new Line()
            .put("statement", statement.id())
            .put("report", statement.report())
            .spans("content", statement.content(), points);
    if (statement.clauses().size() > 1) {
      line.spanLists("clauses", statement.clauses(), points);
    }
    line.spans("cue", statement.cue(), points).spans("source", statement.source(), points);
    if (!statement.mention().isEmpty()) {
      line.spans("mention", statement.mention(), points);
    }
    line.put("form", Words.of(statement.form()))
        .put("cue_class", statement.cueClass())
        .put(
            "speaker",
            new Line()
                .put("actor", statement.speaker().actor())
                .put("name", statement.speaker().name())
                .put(
                    "kind",
                    statement.speaker().isKnown() ? Words.of(statement.speaker().kind()) : ""))
        .lines("chain", chain)
        .put("parent", statement.parent())
        .put("commitment", commitment(statement.commitment(), points));
    if (statement.commitments().size() > 1) {
      line.lines(
          "commitments",
          statement.commitments().stream()
              .map(each -> commitment(each, points).put("holder", each.holder()))
              .toList());
    }
    line.put("act", Words.of(statement.act()));
    if (!statement.circumstances().isEmpty()) {
      List<Line> circumstances = new ArrayList<>();
      for (Circumstance circumstance : statement.circumstances()) {
        circumstances.add(
            new Line()
                .put("kind", Words.of(circumstance.kind()))
                .span("span", circumstance.span(), points));
      }
      line.lines("circumstances", circumstances);
    }
    return line.strings("figures", statement.figures())
        .strings("places", statement.places())
        .strings("times", statement.times())
        .put("rule", statement.rule())
        .put("confidence", rounded(statement.confidence()));
  }

  private static Line commitment(Commitment commitment, CodePoints points) {
    Line line =
        new Line()
            .put("polarity", Words.of(commitment.polarity()))
            .put("certainty", Words.of(commitment.certainty()));
    if (commitment.stage() != Commitment.Stage.UNKNOWN) {
      line.put("stage", Words.of(commitment.stage()));
    }
    return line.spans("hedges", commitment.hedges(), points);
  }

  static Line figure(Figure figure, String report, CodePoints points) {
    return new Line()
        .put("figure", figure.id())
        .put("report", report)
        .span("span", figure.span(), points)
        .put("value", figure.value())
        .put("low", figure.low())
        .put("high", figure.high())
        .put("unit", figure.unit())
        .put("change", Words.of(figure.change()))
        .put("kind", Words.of(figure.kind()))
        .put("modifier", figure.modifier())
        .put("concept", figure.concept())
        .put("period", figure.period())
        .put("place", figure.place())
        .put("baseline", figure.baseline());
  }

  static Line time(TimeExpression time, String report, CodePoints points) {
    return new Line()
        .put("time", time.id())
        .put("report", report)
        .span("span", time.span(), points)
        .put("from", time.from())
        .put("to", time.to())
        .put("value", time.value())
        .put("kind", Words.of(time.kind()));
  }

  static Line place(PlaceMention place, String report, CodePoints points) {
    return new Line()
        .put("place", place.id())
        .put("report", report)
        .span("span", place.span(), points)
        .put("name", place.name())
        .put("kind", Words.of(place.kind()))
        .put("country", place.country())
        .put("lat", place.latitude())
        .put("lon", place.longitude())
        .put("precision_km", Math.round(place.precision() * 10) / 10.0);
  }

  /** Three decimals: what is beyond is noise and must not make two machines differ. */
  static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
