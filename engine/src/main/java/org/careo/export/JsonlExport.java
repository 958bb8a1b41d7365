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
import java.util.function.Function;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.confront.quote.QuotationFamilies;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.Claim;
import org.careo.model.Confrontation;
import org.careo.model.Identity;
import org.careo.model.Lineage;
import org.careo.model.OriginCount;
import org.careo.model.Picture;
import org.careo.model.Relation;
import org.careo.model.Statement;
import org.careo.model.StatementOrigin;
import org.careo.text.CodePoints;

/**
 * Writes the plain interchange: one file a kind, one line a record.
 *
 * <p>Example: {@code new JsonlExport().write(file, Path.of("out"))} leaves {@code
 * out/reports.jsonl}, {@code out/statements.jsonl} and so on; a kind with nothing in it gives an
 * empty file.
 */
public final class JsonlExport {

  /**
   * Writes all files into the folder, which is made when it is not there; gives the files written,
   * in order.
   */
  public List<Path> write(CaseFile file, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    Map<String, CodePoints> points = new HashMap<>();
    Map<String, String> reportOf = new HashMap<>();
    List<StoredReport> stored = file.reports().all();
    written.add(lines(folder, "reports", stored, ReportLines::report));
    try (Writers writers = new Writers(folder, written)) {
      for (StoredReport report : stored) {
        Account account = file.reports().account(report.id()).orElse(null);
        if (account != null) {
          CodePoints ofReport = new CodePoints(account.report().text());
          points.put(report.id(), ofReport);
          account.statements().forEach(each -> reportOf.put(each.id(), report.id()));
          writers.write(account, ofReport);
        }
      }
    }
    Confrontation confrontation = file.findings().confrontation();
    for (Claim claim : confrontation.claims()) {
      claim.statements().stream()
          .findFirst()
          .map(reportOf::get)
          .ifPresent(report -> reportOf.put(claim.id(), report));
    }
    Lineage lineage = file.findings().lineage();
    Picture picture = file.findings().picture();
    Map<String, String> names = new HashMap<>();
    picture.actors().forEach(actor -> names.put(actor.id(), actor.name()));
    FindingLines findings = new FindingLines(points, reportOf, names);
    written.add(lines(folder, "lineage", lineage.edges(), findings::edge));
    written.add(lines(folder, "origins", lineage.origins(), findings::origin));
    written.add(lines(folder, "parentage", lineage.parentage(), findings::parentage));
    List<OriginCount> counts = new ArrayList<>(lineage.counts());
    for (Claim claim : confrontation.claims()) {
      if (claim.statements().size() > 1) {
        counts.add(lineage.count(claim));
      }
    }
    written.add(lines(folder, "origin_counts", counts, findings::count));
    written.add(
        lines(
            folder, "statement_origins", lineage.statementOrigins(), JsonlExport::statementOrigin));
    written.add(lines(folder, "drifts", lineage.drifts(), findings::drift));
    written.add(lines(folder, "claims", confrontation.claims(), findings::claim));
    List<Relation> relations = new ArrayList<>(confrontation.relations());
    relations.addAll(ClaimRelations.of(confrontation));
    written.add(lines(folder, "relations", relations, findings::relation));
    written.add(lines(folder, "checks", confrontation.checks(), findings::check));
    written.add(
        lines(
            folder,
            "quotations",
            QuotationFamilies.of(file.reports().accounts(), confrontation.claims()),
            findings::quotation));
    written.add(lines(folder, "actors", picture.actors(), JsonlExport::actor));
    written.add(
        lines(folder, "identities", file.findings().identities().all(), JsonlExport::identity));
    written.add(lines(folder, "events", picture.happenings(), findings::happening));
    written.add(lines(folder, "positions", picture.positions(), findings::position));
    written.addAll(picture(folder, picture, new PictureLines(points)));
    return written;
  }

  private static List<Path> picture(Path folder, Picture picture, PictureLines lines)
      throws IOException {
    return List.of(
        lines(folder, "profiles", picture.profiles(), lines::profile),
        lines(folder, "operations", picture.operations(), lines::operation),
        lines(folder, "deployments", picture.deployments(), lines::deployment),
        lines(folder, "effects", picture.effects(), lines::effect),
        lines(folder, "designations", picture.designations(), lines::designation),
        lines(folder, "issues", picture.issues(), PictureLines::issue),
        lines(folder, "red_lines", picture.redLines(), lines::redLine),
        lines(folder, "polls", picture.polls(), lines::poll),
        lines(folder, "judgements", picture.judgements(), lines::judgement),
        lines(folder, "claimed_series", picture.figures(), lines::series));
  }

  private static Line statementOrigin(StatementOrigin origin) {
    return new Line()
        .put("statement", origin.statement())
        .put("origin", origin.origin())
        .put("parent", origin.parent())
        .put("basis", origin.basis());
  }

  private static Line actor(Actor actor) {
    return new Line()
        .put("actor", actor.id())
        .put("name", actor.name())
        .put("kind", Words.of(actor.kind()))
        .put("country", actor.country())
        .strings("aliases", actor.aliases());
  }

  private static Line identity(Identity identity) {
    return new Line()
        .put("actor", identity.actor())
        .put("stands", identity.stands())
        .put("basis", identity.basis());
  }

  private static <T> Path lines(Path folder, String kind, List<T> records, Function<T, Line> line)
      throws IOException {
    Path path = folder.resolve(kind + ".jsonl");
    try (BufferedWriter writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
      for (T record : records) {
        writer.write(line.apply(record).toString());
        writer.write('\n');
      }
    }
    return path;
  }

  /** The files that grow report by report. */
  private static final class Writers implements AutoCloseable {
    private final BufferedWriter segments;
    private final BufferedWriter statements;
    private final BufferedWriter figures;
    private final BufferedWriter times;
    private final BufferedWriter places;

    Writers(Path folder, List<Path> written) throws IOException {
      segments = open(folder, "segments", written);
      statements = open(folder, "statements", written);
      figures = open(folder, "figures", written);
      times = open(folder, "times", written);
      places = open(folder, "places", written);
    }

    private static BufferedWriter open(Path folder, String kind, List<Path> written)
        throws IOException {
      Path path = folder.resolve(kind + ".jsonl");
      written.add(path);
      return Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    }

    void write(Account account, CodePoints points) throws IOException {
      String report = account.report().id();
      write(segments, ReportLines.segments(account, points));
      for (Statement statement : account.statements()) {
        write(statements, List.of(ReportLines.statement(statement, points)));
      }
      write(
          figures,
          account.reading().figures().stream()
              .map(figure -> ReportLines.figure(figure, report, points))
              .toList());
      write(
          times,
          account.reading().times().stream()
              .map(time -> ReportLines.time(time, report, points))
              .toList());
      write(
          places,
          account.reading().places().stream()
              .map(place -> ReportLines.place(place, report, points))
              .toList());
    }

    private static void write(BufferedWriter writer, List<Line> lines) throws IOException {
      for (Line line : lines) {
        writer.write(line.toString());
        writer.write('\n');
      }
    }

    @Override
    public void close() throws IOException {
      segments.close();
      statements.close();
      figures.close();
      times.close();
      places.close();
    }
  }
}
