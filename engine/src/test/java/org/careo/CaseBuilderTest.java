package org.careo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careo.casefile.CaseChanges;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.careo.export.JsonlExport;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.Lineage;
import org.careo.trace.TraceMemory;
import org.careo.trace.Tracer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build as a user meets it: again, in parts, killed, in another order. */
class CaseBuilderTest {
  @TempDir private Path folder = Path.of("");
  private Path reports = Path.of("");

  @BeforeEach
  void writeReports() throws IOException {
    reports = Files.createDirectory(folder.resolve("reports"));
    for (int number = 0; number < 24; number++) {
      Files.writeString(reports.resolve("report-%02d.txt".formatted(number)), text(number));
    }
    Files.write(reports.resolve("empty.txt"), new byte[0]);
    Files.write(
        reports.resolve("torn.pdf"), "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII));
  }

  private static String text(int number) {
    return """
    Reservoir %1$d falls again

    By Marta Quiroga // 2031-05-%2$02d

    The water board of district %1$d said on Monday that levels had fallen by %1$d percent since March. "We are not going to open the gates," its director, Elena Sarmiento, told reporters.

    Farmers in the valley asked for %1$d00 cubic metres more. The governor has not answered.
    """
        .formatted(number, number % 28 + 1);
  }

  private BuildResult build(Path path, Path... inputs) {
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      return new CaseBuilder(file, BuildProgress.SILENT)
          .build(Stream.of(inputs).map(Path::toString).toList(), false);
    }
  }

  @Test
  void aCaseTellsWhatItsLastBuildChanged() throws IOException {
    Path gates = folder.resolve("gates.txt");
    Path denied = folder.resolve("denied.txt");
    Files.writeString(
        gates,
        "Gates opened\n\n"
            + "By Ada Roe // 2031-05-04\n\n"
            + "The board opened 12 gates on May 3, according to The Lake Courier.\n");
    Files.writeString(
        denied,
        "Gates opened late\n\n"
            + "By Ben Ash // 2031-05-05\n\n"
            + "The board opened 19 gates on May 3, according to The Lake Courier.\n");
    Path path = folder.resolve("grown.careo");
    build(path, gates);
    assertThat(changes(path).first()).isTrue();
    build(path, gates, denied);
    CaseChanges changes = changes(path);
    assertThat(changes.first()).isFalse();
    assertThat(changes.reports()).hasSize(1);
    assertThat(changes.changes())
        .anySatisfy(
            change -> {
              assertThat(change.kind()).isEqualTo(CaseChanges.Kind.CONTRADICTION_NEW);
              assertThat(change.label()).contains("12 gates", "19 gates");
            });
    build(path, gates, denied);
    assertThat(changes(path)).as("a build that changes nothing").isEqualTo(changes);
  }

  private static CaseChanges changes(Path path) {
    try (CaseFile file = CaseFile.open(path)) {
      return file.findings()
          .previous()
          .against(file.findings().lineage(), file.findings().confrontation());
    }
  }

  private Map<String, String> export(Path path) throws IOException {
    Path to = Files.createTempDirectory(folder, "export");
    Map<String, String> contents = new TreeMap<>();
    try (CaseFile file = CaseFile.open(path)) {
      for (Path written : new JsonlExport().write(file, to)) {
        contents.put(String.valueOf(written.getFileName()), Files.readString(written));
      }
      assertThat(file.verification().run().failures()).isEmpty();
    }
    return contents;
  }

  @Test
  void aUsersActorsStayInTheCase() {
    Path path = folder.resolve("own.careo");
    build(path, reports);
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      CaseBuilder.useActors(
          file, "Elena Sarmiento Vidal;Elena Sarmiento\tf\tCL\tgovernor\t2030\t\n");
    }
    BuildResult again = build(path);
    assertThat(again.read()).isEqualTo(24);
    assertThat(build(path).read()).isZero();
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      assertThat(file.reports().accounts())
          .allSatisfy(
              account ->
                  assertThat(account.reading().actors())
                      .extracting(Actor::id)
                      .contains("person:elena-sarmiento-vidal"));
    }
  }

  @Test
  void aWrongLineOfActorsNamesItself() {
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("wrong.careo"))) {
      assertThatThrownBy(() -> CaseBuilder.useActors(file, "# own\nx\tcompany\tCL\tBUS\tX"))
          .hasMessageStartingWith("line 2: the second cell is neither a kind");
      assertThatThrownBy(() -> CaseBuilder.useActors(file, "Ana Ruiz\tf\tCL\tboss\t\t"))
          .hasMessageStartingWith("line 1: unknown role \"boss\"");
      assertThatThrownBy(() -> CaseBuilder.useActors(file, "x\tgroup\tChile\tREB\tX"))
          .hasMessageContaining("two capital letters");
      assertThat(file.meta("actors")).isEmpty();
    }
  }

  /** A page that gives its last change alone is of that day or earlier: one side stays open. */
  @Test
  void aReportOfAnOpenDateIsReadToTheEnd() throws IOException {
    Path changed = folder.resolve("changed.txt");
    Files.writeString(
        changed,
        """
        Old bridge to close

        Updated: 14 May 2031, 09:40

        The bridge over the Tamaro was built in 1911. It carried a railway until 1968, and lorries were banned from it in March 1996. Engineers warned last year that its piers had moved.
        """);
    Path path = folder.resolve("open.careo");
    BuildResult built = build(path, changed);
    assertThat(built.failed()).isEmpty();
    assertThat(built.confronted()).isTrue();
  }

  @Test
  void aSecondBuildReadsNothingAndChangesNothing() throws IOException {
    Path path = folder.resolve("one.careo");
    BuildResult first = build(path, reports);
    assertThat(first.read()).isEqualTo(24);
    Map<String, String> before = export(path);
    BuildResult second = build(path, reports);
    assertThat(second.read()).isZero();
    assertThat(second.confronted()).isFalse();
    assertThat(export(path)).isEqualTo(before);
  }

  @Test
  void whatCannotBeReadIsInTheCaseWithItsReason() {
    Path path = folder.resolve("one.careo");
    build(path, reports);
    try (CaseFile file = CaseFile.open(path)) {
      List<StoredReport> unread =
          file.reports().all().stream().filter(report -> !report.isRead()).toList();
      assertThat(unread).extracting(StoredReport::file).containsExactly("empty.txt", "torn.pdf");
      assertThat(unread)
          .allMatch(report -> !report.error().isEmpty() && !report.error().contains("\n"));
    }
  }

  @Test
  void reportsAddedLaterGiveTheSameCaseAsAllAtOnce() throws IOException {
    Path whole = folder.resolve("whole.careo");
    build(whole, reports);
    Path parts = folder.resolve("parts.careo");
    try (Stream<Path> files = Files.list(reports)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        build(parts, file);
      }
    }
    assertThat(export(parts)).isEqualTo(export(whole));
  }

  @Test
  void aLaterBuildTracesWithWhatTheCaseRemembers() throws IOException {
    Path path = folder.resolve("remembering.careo");
    build(path, reports);
    List<Account> accounts;
    TraceMemory memory;
    try (CaseFile file = CaseFile.open(path)) {
      accounts = file.reports().accounts();
      memory =
          TraceMemory.of(file.memories().recall("lineage", EngineVersion.current()).orElseThrow());
      assertThat(file.memories().recall("lineage", "another version")).isEmpty();
    }
    Lineage lineage = new Tracer().trace(accounts, memory);
    assertThat(memory.compared()).isZero();
    assertThat(memory.solved()).isZero();
    assertThat(lineage).isEqualTo(new Tracer().trace(accounts));
  }

  @Test
  void aBuildKilledAtAnyMomentIsFinishedByTheSameCommand() throws Exception {
    Path whole = folder.resolve("whole.careo");
    build(whole, reports);
    Map<String, String> expected = export(whole);
    Path path = folder.resolve("killed.careo");
    for (int round = 0; round < 5; round++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  KilledBuild.class.getName(),
                  reports.toString(),
                  path.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      // The moments differ from round to round and run to run: whenever it falls, the case must
      // stay whole.
      process.waitFor(400L + 350L * round, java.util.concurrent.TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      if (Files.exists(path) && Files.size(path) > 0) {
        try (CaseFile file = CaseFile.openOrCreate(path)) {
          assertThat(file.verification().run().failures()).isEmpty();
        }
      }
    }
    build(path, reports);
    assertThat(export(path)).isEqualTo(expected);
  }

  /** A build in a process of its own, to be killed. */
  static final class KilledBuild {
    private KilledBuild() {}

    public static void main(String[] arguments) {
      try (CaseFile file = CaseFile.openOrCreate(Path.of(arguments[1]))) {
        new CaseBuilder(file, BuildProgress.SILENT).build(List.of(arguments[0]), false);
      }
    }
  }
}
