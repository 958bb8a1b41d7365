package org.careo.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.careo.model.Account;
import org.careo.model.Cleaned;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import org.careo.model.Field;
import org.careo.model.Figure;
import org.careo.model.Language;
import org.careo.model.Original;
import org.careo.model.Published;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.ReportId;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {
  private static final String TEXT = "😀 Levels fell by 40 percent.\0 Nobody said why.";

  @TempDir private Path folder = Path.of("");

  private static Original original(String file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Original(file, "file:/" + file, "text/plain", ReportId.sha256(bytes), "", bytes);
  }

  private static Account account(Original original, String text, Span figure) {
    Report report =
        new Report(
            original.reportId(),
            original.file(),
            original.sha256(),
            Language.ENGLISH,
            text,
            List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "")),
            Field.UNKNOWN,
            Field.UNKNOWN,
            Field.UNKNOWN,
            Published.UNKNOWN,
            "",
            List.of(),
            List.of());
    Figure percent =
        new Figure(
            original.reportId() + "-f0",
            figure,
            40,
            40,
            Double.NaN,
            "percent",
            Figure.Change.DOWN,
            Figure.Kind.RELATIVE_CHANGE,
            "",
            "",
            "",
            "",
            "");
    Reading reading =
        new Reading(
            report.id(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(percent),
            List.of(),
            List.of());
    return new Account(report, reading, List.of());
  }

  @Test
  void whatIsStoredComesBackTheSame() {
    Original original = original("a.txt", TEXT);
    Account account = account(original, TEXT, new Span(18, 28));
    Path path = folder.resolve("a.careo");
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      file.reports().store(original, account, "one");
    }
    try (CaseFile file = CaseFile.open(path)) {
      assertThat(file.reports().accounts()).containsExactly(account);
      assertThat(file.reports().original(account.report().id()).orElseThrow().bytes())
          .isEqualTo(original.bytes());
      assertThat(file.reports().done("one")).containsExactly(account.report().id());
      assertThat(file.reports().stale("two")).containsExactly(account.report().id());
      assertThat(file.verification().run().failures()).isEmpty();
    }
    assertThat(folder.resolve("a.careo-wal")).doesNotExist();
  }

  @Test
  void storingAgainLeavesNothingTwice() {
    Original original = original("a.txt", TEXT);
    Account account = account(original, TEXT, new Span(18, 28));
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("a.careo"))) {
      file.reports().store(original, account, "one");
      file.reports().store(original, account, "two");
      assertThat(file.reports().all()).hasSize(1);
      assertThat(file.search().find("levels", 10, 0)).hasSize(1);
      assertThat(file.verification().run().originals()).isEqualTo(1);
    }
  }

  @Test
  void aSpanThatFailsIsStoredAsLost() {
    Original original = original("a.txt", TEXT);
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("a.careo"))) {
      file.reports().store(original, account(original, TEXT, new Span(18, 4000)), "one");
      assertThat(file.reports().lost()).isEqualTo(1);
      assertThat(file.verification().run().failures())
          .singleElement()
          .asString()
          .contains("figure", "lost");
    }
  }

  @Test
  void aSpanThatCutsACharacterIsLostToo() {
    Original original = original("a.txt", TEXT);
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("a.careo"))) {
      file.reports().store(original, account(original, TEXT, new Span(1, 4)), "one");
      assertThat(file.reports().lost()).isEqualTo(1);
    }
  }

  @Test
  void anUnreadableReportStaysWithItsReasonAndItsBytes() {
    Original original = original("broken.pdf", "%PDF-");
    Failure failure = new Failure(ErrorCategory.UNREADABLE, "the file ends too early");
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("a.careo"))) {
      file.reports()
          .store(
              original,
              new Cleaned.Unreadable(
                  original.reportId(), original.file(), original.sha256(), failure),
              "one");
      StoredReport stored = file.reports().all().getFirst();
      assertThat(stored.isRead()).isFalse();
      assertThat(stored.error()).isEqualTo(failure.message());
      assertThat(file.reports().original(stored.id())).isPresent();
      assertThat(file.reports().accounts()).isEmpty();
    }
  }

  @Test
  void verificationFindsChangedTextAndChangedBytes() throws SQLException {
    Original original = original("a.txt", TEXT);
    Path path = folder.resolve("a.careo");
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      file.reports().store(original, account(original, TEXT, new Span(18, 28)), "one");
    }
    change(path, "UPDATE reports SET text = replace(text, '40', '14')");
    try (CaseFile file = CaseFile.open(path)) {
      assertThat(file.verification().run().failures())
          .anyMatch(failure -> failure.contains("figure"))
          .anyMatch(failure -> failure.contains("segment"));
    }
    change(path, "UPDATE originals SET deflated = x'789c030000000001'");
    try (CaseFile file = CaseFile.open(path)) {
      assertThat(file.verification().run().failures())
          .anyMatch(failure -> failure.contains(original.sha256()));
    }
  }

  @Test
  void wordsAreSearchedAsDataNeverAsQuery() {
    Original original = original("a.txt", TEXT);
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("a.careo"))) {
      file.reports().store(original, account(original, TEXT, new Span(18, 28)), "one");
      for (String hostile :
          List.of(
              "\"",
              "words:levels",
              "levels NOT fell",
              "a* OR (",
              "'; DROP TABLE reports",
              "NEAR(",
              "^",
              "")) {
        assertThat(file.search().find(hostile, 5, 0)).as(hostile).isNotNull();
      }
      assertThat(file.search().find("LÉVELS fell", 5, 0)).hasSize(1);
      assertThat(file.search().find("\"fell levels\"", 5, 0)).isEmpty();
      assertThat(file.reports().all()).hasSize(1);
    }
  }

  @Test
  void otherFilesAreRefusedInOneLine() throws IOException, SQLException {
    Path text = Files.writeString(folder.resolve("notes.careo"), "not a case at all");
    assertThatThrownBy(() -> CaseFile.open(text))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining("no SQLite file");
    Path foreign = folder.resolve("foreign.careo");
    change(foreign, "CREATE TABLE things (name TEXT)");
    assertThatThrownBy(() -> CaseFile.open(foreign))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining("no Careo case");
    assertThatThrownBy(() -> CaseFile.open(folder.resolve("missing.careo")))
        .isInstanceOfSatisfying(
            CaseException.class,
            missing -> assertThat(missing.failure().category()).isEqualTo(ErrorCategory.BAD_INPUT));
  }

  private static void change(Path path, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
