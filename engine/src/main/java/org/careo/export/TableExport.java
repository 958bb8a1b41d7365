package org.careo.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.ClaimedSeries;
import org.careo.model.ClaimedValue;
import org.careo.model.Happening;
import org.careo.model.Picture;
import org.careo.model.PlaceMention;
import org.careo.model.Position;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.text.CodePoints;

/**
 * Writes events, positions and claimed figures as tables (CSV after RFC 4180, UTF-8): names beside
 * ids, the words themselves, offsets in code points.
 *
 * <p>A cell that a spreadsheet would take for a formula is written with an apostrophe before it:
 * the words come from reports, which nobody vouches for.
 */
public final class TableExport {
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, CodePoints> points = new HashMap<>();
  private final Map<String, PlaceMention> places = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /** Writes the tables into the folder, which is made when it is not there; gives the files. */
  public List<Path> write(CaseFile file, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (StoredReport stored : file.reports().all()) {
      Account account = file.reports().account(stored.id()).orElse(null);
      if (account != null) {
        reports.put(stored.id(), account.report());
        points.put(stored.id(), new CodePoints(account.report().text()));
        account
            .reading()
            .places()
            .forEach(place -> places.put(stored.id() + " " + place.id(), place));
      }
    }
    Picture picture = file.findings().picture();
    picture.actors().forEach((Actor actor) -> names.put(actor.id(), actor.name()));
    return List.of(
        table(folder, "events", events(picture)),
        table(folder, "positions", positions(picture)),
        table(folder, "figures", figures(picture)));
  }

  private List<List<String>> events(Picture picture) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        header(
            "event",
            "same",
            "action",
            "mode",
            "stage",
            "negated",
            "actor",
            "recipient",
            "place",
            "country",
            "from",
            "to"));
    for (Happening happening : picture.happenings()) {
      PlaceMention place = places.get(happening.report() + " " + happening.place());
      List<String> row = new ArrayList<>();
      row.add(happening.id());
      row.add(happening.same());
      row.add(happening.type());
      row.add(happening.mode());
      row.add(Words.of(happening.stage()));
      row.add(String.valueOf(happening.negated()));
      row.add(names(happening.actors()));
      row.add(names(happening.recipients()));
      row.add(place == null ? "" : place.name());
      row.add(place == null ? "" : place.country());
      row.add(happening.time().from());
      row.add(happening.time().to());
      row.addAll(told(happening.report(), happening.span(), happening.statement()));
      rows.add(row);
    }
    return rows;
  }

  private List<List<String>> positions(Picture picture) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        header(
            "position",
            "same",
            "holder",
            "stance",
            "strength",
            "issue",
            "about",
            "condition",
            "from",
            "to"));
    for (Position position : picture.positions()) {
      List<String> row = new ArrayList<>();
      row.add(position.id());
      row.add(position.same());
      row.add(names.getOrDefault(position.holder(), position.name()));
      row.add(Words.of(position.stance()));
      row.add(Words.of(position.strength()));
      row.add(position.issue());
      row.add(position.issueName());
      row.add(position.condition());
      row.add(position.time().from());
      row.add(position.time().to());
      row.addAll(told(position.report(), position.span(), position.statement()));
      rows.add(row);
    }
    return rows;
  }

  private List<List<String>> figures(Picture picture) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        header(
            "series",
            "measure",
            "unit",
            "place",
            "value",
            "low",
            "high",
            "change",
            "kind",
            "from",
            "to",
            "baseline",
            "reporter"));
    for (ClaimedSeries series : picture.figures()) {
      for (ClaimedValue value : series.values()) {
        List<String> row = new ArrayList<>();
        row.add(series.id());
        row.add(series.measure());
        row.add(series.unit());
        row.add(series.place());
        row.add(number(value.value()));
        row.add(number(value.low()));
        row.add(number(value.high()));
        row.add(Words.of(value.change()));
        row.add(Words.of(value.kind()));
        row.add(value.period().from());
        row.add(value.period().to());
        row.add(value.baseline());
        row.add(names.getOrDefault(value.reporter(), value.reporter()));
        row.addAll(
            told(value.telling().report(), value.telling().span(), value.telling().statement()));
        rows.add(row);
      }
    }
    return rows;
  }

  private String names(List<String> actors) {
    return String.join("; ", actors.stream().map(id -> names.getOrDefault(id, id)).toList());
  }

  /** The columns of a table, and behind them those that say where its items stand. */
  private static List<String> header(String... columns) {
    List<String> header = new ArrayList<>(List.of(columns));
    header.addAll(List.of("told", "words", "file", "start", "end", "statement"));
    return header;
  }

  /** Day of the report, words, file, first and last offset, statement. */
  private List<String> told(String id, Span span, String statement) {
    Report report = reports.get(id);
    CodePoints ofReport = points.get(id);
    if (report == null || ofReport == null) {
      throw new IllegalStateException("the picture names a report that is not in the case: " + id);
    }
    return List.of(
        report.published().range().from(),
        span.of(report.text()).replaceAll("\\s+", " "),
        report.file(),
        String.valueOf(ofReport.of(span.start())),
        String.valueOf(ofReport.of(span.end())),
        statement);
  }

  private static String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  private static Path table(Path folder, String name, List<List<String>> rows) throws IOException {
    Path path = folder.resolve(name + ".csv");
    try (BufferedWriter writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
      for (List<String> row : rows) {
        writer.write(String.join(",", row.stream().map(TableExport::cell).toList()));
        writer.write("\r\n");
      }
    }
    return path;
  }

  static String cell(String value) {
    String plain = value;
    boolean number = value.matches("-?[0-9.]+(E-?[0-9]+)?");
    if (!value.isEmpty() && "=+-@\t".indexOf(value.charAt(0)) >= 0 && !number) {
      plain = "'" + value;
    }
    boolean quoted =
        plain.indexOf(',') >= 0
            || plain.indexOf('"') >= 0
            || plain.indexOf('\n') >= 0
            || plain.indexOf('\r') >= 0;
    return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
