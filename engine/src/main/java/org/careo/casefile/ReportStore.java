package org.careo.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careo.model.Account;
import org.careo.model.Cleaned;
import org.careo.model.Failure;
import org.careo.model.Figure;
import org.careo.model.Identities;
import org.careo.model.Original;
import org.careo.model.PlaceMention;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.ReportId;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a case, each stored and replaced in one transaction with all that was read in it.
 */
public final class ReportStore {
  private static final String COLUMNS =
      "id, file, taken_from AS \"from\", coalesce(sha256, '') AS sha256, media_type AS mediaType, language, title, outlet,"
          + " author, published_from AS publishedFrom, published_to AS publishedTo, published_basis AS publishedBasis,"
          + " error_category AS errorCategory, error";

  private final Handle handle;
  private Identities.View joined = Identities.NONE.view();
  private String joinedOf = "";

  ReportStore(Handle handle) {
    this.handle = handle;
    handle.registerRowMapper(ConstructorMapper.factory(StoredReport.class));
  }

  /** Ids of the reports this version of the engine has already read or failed to read. */
  public Set<String> done(String engine) {
    return new HashSet<>(
        handle
            .createQuery("SELECT id FROM reports WHERE engine = :engine")
            .bind("engine", engine)
            .mapTo(String.class)
            .list());
  }

  /** Ids of the reports another version of the engine read, in order. */
  public List<String> stale(String engine) {
    return handle
        .createQuery(
            "SELECT id FROM reports WHERE engine <> :engine AND sha256 IS NOT NULL ORDER BY id")
        .bind("engine", engine)
        .mapTo(String.class)
        .list();
  }

  /** Marks every report as to be read again. */
  public void forgetEngine() {
    handle.execute("UPDATE reports SET engine = ''");
  }

  /** Stores a report with its reading and statements. */
  public void store(Original original, Account account, String engine) {
    handle.useTransaction(
        transaction -> {
          Report report = account.report();
          storeOriginal(original);
          insertReport(original, report.id(), report, Optional.empty(), engine);
          handle.execute(
              "INSERT INTO readings VALUES (?, ?)", report.id(), Json.deflate(account.reading()));
          storeItems(report.id(), Item.of(account));
          index(account);
        });
  }

  /** Stores a report that could not be read, with the reason. */
  public void store(Original original, Cleaned.Unreadable unreadable, String engine) {
    handle.useTransaction(
        transaction -> {
          storeOriginal(original);
          insertReport(original, unreadable.id(), null, Optional.of(unreadable.failure()), engine);
        });
  }

  /**
   * Stores a file whose bytes could not be taken, with the reason; it is tried again by the next
   * build.
   */
  public void storeRefused(String file, String from, Failure failure) {
    Original none = new Original(file, from, "", "", "", new byte[0]);
    handle.useTransaction(
        transaction ->
            insertReport(
                none, ReportId.of("", file + "\n" + from), null, Optional.of(failure), ""));
  }

  private void storeOriginal(Original original) {
    handle
        .createUpdate(
            "INSERT INTO originals VALUES (:sha256, :size, :deflated) ON CONFLICT(sha256) DO NOTHING")
        .bind("sha256", original.sha256())
        .bind("size", original.bytes().length)
        .bind("deflated", Json.deflateBytes(original.bytes()))
        .execute();
  }

  private void insertReport(
      Original original,
      String id,
      @Nullable Report report,
      Optional<Failure> failure,
      String engine) {
    remove(id);
    // A file whose bytes changed since is read anew; the bytes it had before stay among the
    // originals.
    handle
        .createQuery("SELECT id FROM reports WHERE taken_from = :from AND file = :file")
        .bind("from", original.from())
        .bind("file", original.file())
        .mapTo(String.class)
        .list()
        .forEach(this::remove);
    handle
        .createUpdate(
            "INSERT INTO reports VALUES (:id, :file, :from, :sha256, :mediaType, :modified, :language, :title, :outlet,"
                + " :author, :publishedFrom, :publishedTo, :publishedBasis, :url, :text, :category, :error, :engine,"
                + " :record)")
        .bind("id", id)
        .bind("file", original.file())
        .bind("from", original.from())
        .bind("sha256", original.sha256().isEmpty() ? null : original.sha256())
        .bind("mediaType", original.mediaType())
        .bind("modified", original.modified())
        .bind("language", report == null ? "" : report.language().tag())
        .bind("title", report == null ? "" : report.title().value())
        .bind("outlet", report == null ? "" : report.outlet().value())
        .bind("author", report == null ? "" : report.author().value())
        .bind("publishedFrom", report == null ? "" : report.published().range().from())
        .bind("publishedTo", report == null ? "" : report.published().range().to())
        .bind("publishedBasis", report == null ? "" : report.published().basis())
        .bind("url", report == null ? "" : report.url())
        .bind("text", report == null ? "" : report.text())
        .bind("category", failure.map(reason -> reason.category().name()).orElse(""))
        .bind("error", failure.map(Failure::message).orElse(""))
        .bind("engine", engine)
        .bind("record", report == null ? "" : Json.write(withoutText(report)))
        .execute();
  }

  /** Takes a report and all that was read in it out of the case; its original stays. */
  private void remove(String id) {
    boolean there =
        handle
            .createQuery("SELECT 1 FROM reports WHERE id = :id")
            .bind("id", id)
            .mapTo(Integer.class)
            .findOne()
            .isPresent();
    if (!there) {
      // The full-text table has no index by report: looking for nothing in it would read it whole.
      return;
    }
    handle.execute("DELETE FROM search WHERE report = ?", id);
    handle.execute("DELETE FROM items WHERE report = ?", id);
    handle.execute("DELETE FROM readings WHERE report = ?", id);
    handle.execute("DELETE FROM reports WHERE id = ?", id);
  }

  private void storeItems(String report, List<Item> items) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT OR REPLACE INTO items VALUES (:id, :kind, :report, :position, :start, :end, :label, :words, :lost,"
                + " :record)");
    int position = 0;
    for (Item item : items) {
      batch
          .bind("id", item.id())
          .bind("kind", item.kind())
          .bind("report", report)
          .bind("position", position++)
          .bind("start", item.start())
          .bind("end", item.end())
          .bind("label", item.label())
          .bind("words", item.words())
          .bind("lost", item.lost() ? 1 : 0)
          .bind("record", Json.write(item.record()))
          .add();
    }
    if (!items.isEmpty()) {
      batch.execute();
    }
  }

  private void index(Account account) {
    Report report = account.report();
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO search (report, kind, item, start_at, words) VALUES (:report, :kind, :item, :start, :words)");
    int rows = 0;
    for (Segment segment : report.segments()) {
      if (segment.kind() != SegmentKind.WIDGET && Item.holds(segment.span(), report.text())) {
        batch
            .bind("report", report.id())
            .bind("kind", segment.kind().label())
            .bind("item", "")
            .bind("start", segment.span().start())
            .bind("words", segment.span().of(report.text()))
            .add();
        rows++;
      }
    }
    for (Statement statement : account.statements()) {
      if (statement.form() != Statement.Form.AUTHOR
          && Item.holds(statement.extent(), report.text())) {
        batch
            .bind("report", report.id())
            .bind("kind", "statement")
            .bind("item", statement.id())
            .bind("start", statement.extent().start())
            .bind("words", statement.extent().of(report.text()))
            .add();
        rows++;
      }
    }
    if (rows > 0) {
      batch.execute();
    }
  }

  /** Every report of the case, also those that could not be read, in order of file name. */
  public List<StoredReport> all() {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM reports ORDER BY file, id")
        .mapTo(StoredReport.class)
        .list();
  }

  /** A report by its id. */
  public Optional<Report> report(String id) {
    return handle
        .createQuery("SELECT record, text FROM reports WHERE id = :id AND record <> ''")
        .bind("id", id)
        .map(
            (row, context) -> withText(Json.read(row.getString(1), Report.class), row.getString(2)))
        .findOne();
  }

  /** A report with all that was read in it, its actors as the case joins them. */
  public Optional<Account> account(String id) {
    return report(id).map(this::account).map(identities()::of);
  }

  /** Every account that could be read, in order of file name, its actors as the case joins them. */
  public List<Account> accounts() {
    return accountsAsRead().stream().map(identities()::of).toList();
  }

  /** Every account that could be read, in order of file name, each as if it were alone. */
  public List<Account> accountsAsRead() {
    List<Account> accounts = new ArrayList<>();
    for (StoredReport stored : all()) {
      if (stored.isRead()) {
        report(stored.id()).map(this::account).ifPresent(accounts::add);
      }
    }
    return accounts;
  }

  /** How the last findings join the actors of the reports; looked up again when they are others. */
  private Identities.View identities() {
    FindingStore findings = new FindingStore(handle);
    String fingerprint = findings.fingerprint();
    if (fingerprint.isEmpty() || !fingerprint.equals(joinedOf)) {
      joined = findings.identities().view();
      joinedOf = fingerprint;
    }
    return joined;
  }

  private Account account(Report report) {
    Reading reading =
        handle
            .createQuery("SELECT deflated FROM readings WHERE report = :id")
            .bind("id", report.id())
            .map((row, context) -> Json.inflate(row.getBytes(1), Reading.class))
            .one();
    List<Statement> statements =
        handle
            .createQuery(
                "SELECT record FROM items WHERE report = :id AND kind = 'statement' AND lost = 0 ORDER BY position")
            .bind("id", report.id())
            .map((row, context) -> Json.read(row.getString(1), Statement.class))
            .list();
    return new Account(report, reading, statements);
  }

  /**
   * Every statement that is not lost, in order of report id and position, without the readings they
   * come from.
   */
  public List<Statement> statements() {
    Identities.View view = identities();
    return handle
        .createQuery(
            "SELECT record FROM items WHERE kind = 'statement' AND lost = 0 ORDER BY report, position")
        .map((row, context) -> view.of(Json.read(row.getString(1), Statement.class)))
        .list();
  }

  /** Every figure that is not lost, by report id, in text order. */
  public Map<String, List<Figure>> figures() {
    Map<String, List<Figure>> figures = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT report, record FROM items WHERE kind = 'figure' AND lost = 0 ORDER BY report, position")
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            row ->
                figures
                    .computeIfAbsent(row.getKey(), report -> new ArrayList<>())
                    .add(Json.read(row.getValue(), Figure.class)));
    return figures;
  }

  /** Every place that is not lost, by report id, in text order. */
  public Map<String, List<PlaceMention>> places() {
    Map<String, List<PlaceMention>> places = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT report, record FROM items WHERE kind = 'place' AND lost = 0 ORDER BY report, position")
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            row ->
                places
                    .computeIfAbsent(row.getKey(), report -> new ArrayList<>())
                    .add(Json.read(row.getValue(), PlaceMention.class)));
    return places;
  }

  /** The bytes of a report as acquired. */
  public Optional<Original> original(String id) {
    return handle
        .createQuery(
            "SELECT file, taken_from, media_type, r.sha256, modified, deflated FROM reports r"
                + " JOIN originals o ON o.sha256 = r.sha256 WHERE id = :id")
        .bind("id", id)
        .map(
            (row, context) ->
                new Original(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    Json.inflateBytes(row.getBytes(6))))
        .findOne();
  }

  /** How many items were stored as lost. */
  public int lost() {
    return handle
        .createQuery("SELECT count(*) FROM items WHERE lost = 1")
        .mapTo(Integer.class)
        .one();
  }

  private static Report withoutText(Report report) {
    return withText(report, "");
  }

  private static Report withText(Report report, String text) {
    return report.with(report.id(), text, report.segments());
  }
}
