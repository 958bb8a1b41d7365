package org.careo.casefile;

import java.util.ArrayList;
import java.util.List;
import org.careo.model.ReportId;
import org.jdbi.v3.core.Handle;

/** Recomputes the hash of every original and holds every stored span against its text. */
public final class CaseVerification {
  private final Handle handle;

  CaseVerification(Handle handle) {
    this.handle = handle;
  }

  /** What was checked and every failure. */
  public Result run() {
    List<String> failures = new ArrayList<>();
    handle
        .createQuery("PRAGMA integrity_check")
        .mapTo(String.class)
        .forEach(
            line -> {
              if (!"ok".equals(line)) {
                failures.add("the file itself: " + line);
              }
            });
    handle
        .createQuery("PRAGMA foreign_key_check")
        .mapToMap()
        .forEach(row -> failures.add("a row points nowhere: " + row));
    int[] originals = {0};
    handle
        .createQuery("SELECT sha256, deflated FROM originals ORDER BY sha256")
        .map(
            (row, context) -> {
              originals[0]++;
              String stored = row.getString(1);
              try {
                String found = ReportId.sha256(Json.inflateBytes(row.getBytes(2)));
                return found.equals(stored) ? "" : "original " + stored + " has hash " + found;
              } catch (CaseException broken) {
                return "original " + stored + ": " + broken.getMessage();
              }
            })
        .stream()
        .filter(line -> !line.isEmpty())
        .forEach(failures::add);
    int spans = 0;
    for (String report :
        handle.createQuery("SELECT id FROM reports ORDER BY id").mapTo(String.class).list()) {
      spans += checkSpans(report, failures);
    }
    handle
        .createQuery(
            "SELECT i.kind || ' ' || i.id || ' in ' || r.file || ': lost, its span fails in the text'"
                + " FROM items i JOIN reports r ON r.id = i.report WHERE i.lost = 1 ORDER BY 1")
        .mapTo(String.class)
        .forEach(failures::add);
    return new Result(originals[0], spans, failures);
  }

  /**
   * Holds the words of every item of a report against its text; in Java, since SQLite stops reading
   * a text at NUL.
   */
  private int checkSpans(String report, List<String> failures) {
    String text =
        handle
            .createQuery("SELECT text FROM reports WHERE id = :id")
            .bind("id", report)
            .mapTo(String.class)
            .one();
    int length = text.codePointCount(0, text.length());
    int[] points = length == text.length() ? new int[0] : text.codePoints().toArray();
    List<Row> rows =
        handle
            .createQuery(
                "SELECT kind, id, start_at, end_at, words FROM items WHERE report = :id AND start_at >= 0 ORDER BY kind, id")
            .bind("id", report)
            .map(
                (row, context) ->
                    new Row(
                        row.getString(1) + " " + row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getString(5)))
            .list();
    for (Row row : rows) {
      boolean inside = row.start() <= row.end() && row.end() <= length;
      if (!inside || !row.words().equals(words(text, points, row))) {
        failures.add(row.item() + " in " + report + ": the words at its span are not its words");
      }
    }
    return rows.size();
  }

  private static String words(String text, int[] points, Row row) {
    return points.length == 0
        ? text.substring(row.start(), row.end())
        : new String(points, row.start(), row.end() - row.start());
  }

  private record Row(String item, int start, int end, String words) {}

  /**
   * What was checked.
   *
   * @param originals how many hashes
   * @param spans how many spans
   * @param failures one line each; empty when the case is sound
   */
  public record Result(int originals, int spans, List<String> failures) {
    public Result {
      failures = List.copyOf(failures);
    }
  }
}
