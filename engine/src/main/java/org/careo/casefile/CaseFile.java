package org.careo.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import org.careo.model.ErrorCategory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

/**
 * An open case. One thread at a time writes; opening again from another process is allowed for
 * reading.
 *
 * <p>Example: {@code try (CaseFile file = CaseFile.open(path)) { file.reports().all(); }}.
 */
public final class CaseFile implements AutoCloseable {
  /** "CARE" as SQLite application id, so that tools can tell a case from another database. */
  static final int APPLICATION_ID = 0x43415245;

  private static final int SCHEMA = 4;

  private final Path path;
  private final Handle handle;
  private final ReportStore reports;
  private final FindingStore findings;

  private CaseFile(Path path, Handle handle) {
    this.path = path;
    this.handle = handle;
    reports = new ReportStore(handle);
    findings = new FindingStore(handle);
  }

  /** Opens a case, making it when it is not there. */
  public static CaseFile openOrCreate(Path path) {
    return connect(path, true);
  }

  /** Opens a case that must be there. */
  public static CaseFile open(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new CaseException(
          ErrorCategory.BAD_INPUT,
          "no case at " + path + ": make one with careo build INPUT --case " + path.getFileName());
    }
    return connect(path, false);
  }

  private static CaseFile connect(Path path, boolean create) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      boolean fresh = !Files.exists(absolute) || Files.size(absolute) == 0;
      if (fresh && create && absolute.getParent() != null) {
        Files.createDirectories(absolute.getParent());
      }
      if (!fresh && !isSqlite(absolute)) {
        throw new CaseException(
            ErrorCategory.CORRUPT_CASE, path + " is not a Careo case: it is no SQLite file");
      }
      SQLiteConfig config = new SQLiteConfig();
      config.enforceForeignKeys(true);
      config.setBusyTimeout(10_000);
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
      Jdbi jdbi = Jdbi.create("jdbc:sqlite:" + absolute, config.toProperties());
      Handle handle = jdbi.open();
      try {
        migrate(handle, path, fresh);
      } catch (RuntimeException failed) {
        handle.close();
        throw failed;
      }
      return new CaseFile(absolute, handle);
    } catch (CaseException known) {
      throw known;
    } catch (IOException | RuntimeException failed) {
      throw new CaseException(
          ErrorCategory.CORRUPT_CASE,
          "the case " + path + " cannot be opened: " + rootMessage(failed),
          failed);
    }
  }

  private static boolean isSqlite(Path path) throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      byte[] head = bytes.readNBytes(15);
      return Arrays.equals(head, "SQLite format 3".getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void migrate(Handle handle, Path path, boolean fresh) throws IOException {
    int application = number(handle, "PRAGMA application_id");
    int version = number(handle, "PRAGMA user_version");
    if (!fresh && application != APPLICATION_ID && version == 0 && hasTables(handle)) {
      throw new CaseException(
          ErrorCategory.CORRUPT_CASE, path + " is an SQLite file, but no Careo case");
    }
    if (version > SCHEMA) {
      throw new CaseException(
          ErrorCategory.CORRUPT_CASE,
          path + " was made by a newer Careo (schema " + version + "): use that version");
    }
    for (int next = version + 1; next <= SCHEMA; next++) {
      String[] statements = schema(next).split("\n--;\n", -1);
      int to = next;
      handle.useTransaction(
          transaction -> {
            for (String statement : statements) {
              raw(transaction, statement);
            }
            transaction.execute("PRAGMA user_version = " + to);
            transaction.execute("PRAGMA application_id = " + APPLICATION_ID);
          });
    }
  }

  /**
   * Runs a statement as it stands: the schema's comments and JSON paths hold marks that Jdbi takes
   * for parameters.
   */
  private static void raw(Handle handle, String sql) {
    try (Statement statement = handle.getConnection().createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException("the schema does not hold: " + failed.getMessage(), failed);
    }
  }

  private static boolean hasTables(Handle handle) {
    return number(handle, "SELECT count(*) FROM sqlite_master") > 0;
  }

  private static int number(Handle handle, String query) {
    return handle.createQuery(query).mapTo(Integer.class).one();
  }

  private static String schema(int version) throws IOException {
    String name = "schema-" + version + ".sql";
    try (InputStream resource = CaseFile.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IOException("the schema " + name + " is not in the program");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String rootMessage(Throwable failed) {
    Throwable root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }

  public Path path() {
    return path;
  }

  /** Reports and what was read in each. */
  public ReportStore reports() {
    return reports;
  }

  /** What was found across reports. */
  public FindingStore findings() {
    return findings;
  }

  /** What stages keep from build to build. */
  public MemoryStore memories() {
    return new MemoryStore(handle);
  }

  /** What the user overruled. */
  public OverruleStore overrules() {
    return new OverruleStore(handle);
  }

  /** Full-text search. */
  public CaseSearch search() {
    return new CaseSearch(handle);
  }

  /** Recomputes hashes and checks every span. */
  public CaseVerification verification() {
    return new CaseVerification(handle);
  }

  /** A value of the case's own table of facts about itself. */
  public Optional<String> meta(String name) {
    return handle
        .createQuery("SELECT value FROM meta WHERE name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .findOne();
  }

  /** Sets a value of the case's own table of facts about itself. */
  public void setMeta(String name, String value) {
    handle
        .createUpdate(
            "INSERT INTO meta VALUES (:name, :value) ON CONFLICT(name) DO UPDATE SET value ="
                + " :value")
        .bind("name", name)
        .bind("value", value)
        .execute();
  }

  /** Folds the write-ahead log into the file, so that the case is one file again. */
  @Override
  public void close() {
    try {
      handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
    } finally {
      handle.close();
    }
  }
}
