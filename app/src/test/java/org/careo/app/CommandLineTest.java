package org.careo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person types them. */
class CommandLineTest {
  @TempDir private Path folder = Path.of("");

  private record Ran(int code, String out, String err) {}

  private static Ran careo(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
      int code = Careo.run(arguments);
      return new Ran(
          code,
          printed.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private Path reports() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("one.txt"),
        """
        Ferry line stops after storm

        By Ida Lund // 2031-02-11

        The harbour office said on Tuesday that the ferry would not sail before Friday. "The pier is not safe," said Ole Brandt, head of the harbour office.
        """);
    Files.writeString(
        reports.resolve("two.txt"),
        """
        Ferry to sail again on Friday

        The pier was damaged on Monday. "The pier is not safe," Ole Brandt told reporters. About 40 people had to stay on the island.
        """);
    Files.write(reports.resolve("void.txt"), new byte[0]);
    return reports;
  }

  @Test
  void fromFolderToFindings() throws IOException {
    Path path = folder.resolve("ferry.careo");
    Ran built = careo("build", reports().toString(), "--case", path.toString());
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.out())
        .contains("reports in the case   3", "read now              2", "void.txt");
    Ran again = careo("build", reports().toString(), "--case", path.toString());
    assertThat(again.out()).contains("read now              0", "there already         3");

    assertThat(careo("show", path.toString()).out()).contains("one.txt", "2031-02-11 (byline)");
    assertThat(careo("show", path.toString(), "one").out())
        .contains("The pier is not safe", "Brandt");
    assertThat(careo("show", path.toString(), "one", "--marks").out()).contains("‹body", "[");
    assertThat(careo("search", path.toString(), "pier", "safe").out())
        .contains("one.txt", "two.txt");
    assertThat(careo("verify", path.toString()).out()).contains("all sound");

    Path exported = folder.resolve("out");
    assertThat(careo("export", path.toString(), "--to", exported.toString()).code()).isZero();
    assertThat(exported.resolve("reports.jsonl")).content().contains("\"file\":\"one.txt\"");
    Path page = folder.resolve("ferry.html");
    assertThat(careo("report", path.toString(), "--to", page.toString()).code()).isZero();
    assertThat(page)
        .content()
        .contains("The pier is not safe")
        .doesNotContain("http://", "<script");
  }

  @Test
  void whereAReportComesFromIsToldInSentences() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    String story =
        """
        The old harbour crane of Port Ellery fell into the basin before dawn and crushed two empty trawlers.

        Divers could need nine days to lift the jib, and the ferry to Sandholm will sail from the coal pier until they finish. Fishermen complained that nobody had listened when rust flakes dropped on their decks.
        """;
    Files.writeString(
        reports.resolve("first.txt"), "Crane falls\n\nBy Ida Lund // 2031-02-11\n\n" + story);
    Files.writeString(
        reports.resolve("later.txt"),
        "Harbour crane down\n\nBy Ben Ash // 2031-02-13\n\n"
            + story.replace("Fishermen complained", "Angry fishermen complained"));
    Files.writeString(
        reports.resolve("other.txt"), "Plum harvest ends early after hail in Lissen Vale.\n");
    Path path = folder.resolve("crane.careo");
    careo("build", reports.toString(), "--case", path.toString());

    assertThat(careo("lineage", path.toString()).out())
        .contains("3 reports", "later.txt is a copy of first.txt (probability");
    String why = careo("why", path.toString(), "later", "first").out();
    assertThat(why)
        .startsWith("later.txt is a copy of first.txt (probability")
        .contains("What speaks for one text behind both", "crushed two empty trawlers");
    assertThat(careo("why", path.toString(), "later", "other").out())
        .contains("No lineage was found");
    assertOneLine(careo("why", path.toString(), "later", "later"), 1, "are one report");
  }

  @Test
  void mistakesGetOneLineAndTheirExitCode() throws IOException {
    Path missing = folder.resolve("missing.careo");
    assertOneLine(careo("show", missing.toString()), 1, "no case at");
    assertOneLine(careo("frobnicate"), 2, "frobnicate");
    assertOneLine(careo("build", reports().toString()), 2, "--case");
    assertOneLine(careo("build", reports().toString(), "--case", "ferry.sqlite"), 2, "NAME.careo");
    assertOneLine(
        careo("build", "--case", folder.resolve("a.careo").toString()), 2, "nothing to read");
    assertOneLine(
        careo(
            "build",
            folder.resolve("nowhere").toString(),
            "--case",
            folder.resolve("b.careo").toString()),
        1,
        "no such file or folder");
    Path text = Files.writeString(folder.resolve("text.careo"), "no case at all");
    assertOneLine(careo("show", text.toString()), 1, "CORRUPT_CASE");
  }

  private static void assertOneLine(Ran ran, int code, String words) {
    assertThat(ran.code()).as(ran.err()).isEqualTo(code);
    assertThat(ran.err().strip().lines()).hasSize(1);
    assertThat(ran.err()).contains(words).doesNotContain("\tat ");
  }

  @Test
  void controlCharactersOfAReportNeverReachTheTerminal() {
    assertThat(Terminal.harmless("a\u001b[31mb\u202ec\u0007\nd"))
        .isEqualTo("a\ufffd[31mb\ufffdc\ufffd d");
  }

  @Test
  void aMistypedFolderMakesNoCase() {
    Path path = folder.resolve("none.careo");
    Ran built = careo("build", folder.resolve("reprots").toString(), "--case", path.toString());
    assertThat(built.code()).isEqualTo(1);
    assertThat(built.err()).contains("no such file or folder").contains("BAD_INPUT");
    assertThat(path).doesNotExist();
  }

  @Test
  void whatCannotBeWrittenOrServedIsNoDefect() throws IOException {
    Path path = folder.resolve("ferry.careo");
    careo("build", reports().toString(), "--case", path.toString());
    Path nowhere = folder.resolve("nowhere").resolve("page.html");
    assertThat(careo("report", path.toString(), "--to", nowhere.toString()).err())
        .contains("does not exist", "BAD_INPUT");
    assertThat(nowhere.getParent()).doesNotExist();
    assertOneLine(careo("report", path.toString(), "--to", folder.toString()), 1, "is a folder");
    assertOneLine(careo("report", path.toString(), "--to", path.toString()), 1, "name of a case");
    assertThat(careo("verify", path.toString()).code()).as("the case is still whole").isZero();
    assertThat(careo("export", path.toString(), "--to", path.toString()).err())
        .contains("BAD_INPUT");
    assertThat(careo("serve", path.toString(), "--port", "99999").err())
        .contains("no port 99999", "BAD_INPUT");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertOneLine(careo("serve", path.toString(), "--port", port), 1, "is taken");
    }
  }
}
