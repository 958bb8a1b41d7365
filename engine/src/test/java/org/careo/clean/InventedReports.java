package org.careo.clean;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.careo.model.Cleaned;
import org.careo.model.Original;
import org.careo.model.Report;
import org.careo.model.ReportId;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;

/**
 * Invented reports whose every line says what it is, read from a resource of the tests (its header
 * gives the form), and what cleaning gets wrong of them.
 */
final class InventedReports {
  private InventedReports() {}

  /**
   * A line of a report.
   *
   * @param kind letter of what it is; blank where it does not matter
   * @param text the line as it stands in the file
   */
  record Line(char kind, String text) {
    private boolean accepts(SegmentKind found) {
      return switch (kind) {
        case 'T' -> found == SegmentKind.TITLE;
        case 'B' ->
            found == SegmentKind.BYLINE || found == SegmentKind.DATE || found == SegmentKind.WIDGET;
        case 'H' -> found == SegmentKind.HEADING;
        case 'A' -> found.isArticle() && found != SegmentKind.TITLE;
        case 'E' -> found == SegmentKind.EDITORS_NOTE;
        case 'U' -> found == SegmentKind.AUTHOR_NOTE;
        case 'W' -> found == SegmentKind.WIDGET || found == SegmentKind.ADVERTISEMENT;
        case 'X' -> found.isForeign();
        case 'R' -> found == SegmentKind.REFERENCES;
        case 'N' -> !found.isArticle();
        default -> true;
      };
    }
  }

  /**
   * One invented report.
   *
   * @param file its name, whose end tells the form
   * @param fields title, outlet, author and day it should be found to have; empty for none
   * @param lines its lines
   */
  record Invented(String file, List<String> fields, List<Line> lines) {
    private Report cleaned() {
      String text = String.join("\n", lines.stream().map(Line::text).toList()) + "\n";
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      String type = file.endsWith("html") ? "text/html" : "text/plain";
      Original original = new Original(file, "", type, ReportId.sha256(bytes), "", bytes);
      return ((Cleaned.Readable) new Cleaner().clean(original)).report();
    }

    /** What is got wrong: a line for each field and each line of the report. */
    List<String> misses() {
      Report report = cleaned();
      List<String> found =
          List.of(
              report.title().value(),
              report.outlet().value(),
              report.author().value(),
              report.published().range().to());
      List<String> names = List.of("title", "outlet", "author", "day");
      List<String> misses = new ArrayList<>();
      for (int field = 0; field < found.size(); field++) {
        if (!found.get(field).equals(fields.get(field))) {
          misses.add(
              names.get(field) + ": " + found.get(field) + " instead of " + fields.get(field));
        }
      }
      int at = 0;
      for (Line line : lines) {
        for (String words : line.text().split(file.endsWith("html") ? "<[^>]*>" : "\n")) {
          String stripped = words.strip();
          int start = stripped.isEmpty() ? -1 : report.text().indexOf(stripped, at);
          if (start >= 0) {
            at = start + stripped.length();
            add(report, line, start, at, misses);
          }
        }
      }
      return misses;
    }

    private static void add(Report report, Line line, int start, int end, List<String> misses) {
      for (Segment segment : report.segments()) {
        boolean over = segment.span().start() < end && start < segment.span().end();
        if (over && !line.accepts(segment.kind())) {
          String words = report.text().substring(start, Math.min(end, start + 60));
          misses.add(
              line.kind() + ": " + segment.kind() + " (" + segment.rule() + ") for " + words);
          return;
        }
      }
    }

    @Override
    public String toString() {
      return file;
    }
  }

  /** The reports of a resource beside the tests of plain texts. */
  static List<Invented> read(String resource) throws IOException {
    List<Invented> reports = new ArrayList<>();
    try (InputStream stream =
        Objects.requireNonNull(InventedReports.class.getResourceAsStream("plain/" + resource))) {
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String report : all.split("(?m)^== ")) {
        if (!report.startsWith("#")) {
          reports.add(parse(report.strip().lines().toList()));
        }
      }
    }
    return reports;
  }

  private static Invented parse(List<String> rows) {
    List<String> fields = new ArrayList<>(List.of("", "", "", ""));
    List<Line> lines = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      int bar = row.indexOf('|');
      int names = List.of("title", "outlet", "author", "day").indexOf(row.split("=", 2)[0]);
      if (names >= 0) {
        fields.set(names, row.split("=", 2)[1]);
      } else if (bar == 0 || bar == 1) {
        char kind = bar == 0 ? ' ' : row.charAt(0);
        String text = row.substring(bar + 1);
        lines.add(new Line(kind, text));
        if (kind == 'T' && fields.getFirst().isEmpty()) {
          fields.set(0, text.replaceAll("<[^>]*>", "").replaceFirst("^#+ ", ""));
        }
      } else if (!row.isBlank()) {
        lines.add(new Line(' ', row));
      }
    }
    return new Invented(rows.getFirst().strip(), fields, lines);
  }
}
