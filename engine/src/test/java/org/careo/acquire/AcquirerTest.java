package org.careo.acquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.careo.model.ErrorCategory;
import org.careo.model.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcquirerTest {
  private static final Bounds SMALL = new Bounds(50_000, 120_000, 100, 1_000, 2, 50, 20);

  @TempDir Path folder;

  @Test
  void filesOfAFolderComeInCodePointOrderAndOthersAreLeftAlone() throws IOException {
    write("b/2.txt", "two");
    write("a.txt", "one");
    write("Z.md", "# last capital");
    write("table.csv", "1,2");
    write("run.sh", "echo");
    write(".hidden.txt", "no");
    write("\uFFFDx.txt", "replacement character");
    write("😀.txt", "beyond the basic plane");
    List<Acquired> found = acquire(new Acquirer(), folder.toString());
    assertThat(names(found)).containsExactly("Z.md", "_x.txt", "a.txt", "b/2.txt", "😀.txt");
  }

  @Test
  void anOriginalKeepsBytesHashTypeAndWhereItCameFrom() throws IOException {
    Path file = write("note.txt", "The gate stayed shut.");
    Acquired.Taken taken = (Acquired.Taken) acquire(new Acquirer(), file.toString()).getFirst();
    byte[] bytes = "The gate stayed shut.".getBytes(StandardCharsets.UTF_8);
    assertThat(taken.original().bytes()).isEqualTo(bytes);
    assertThat(taken.original().sha256()).isEqualTo(ReportId.sha256(bytes));
    assertThat(taken.original().file()).isEqualTo("note.txt");
    assertThat(taken.original().mediaType()).isEqualTo("text/plain");
    assertThat(taken.original().from()).startsWith("file:").endsWith("/note.txt");
    assertThat(taken.original().modified()).endsWith("Z");
  }

  @Test
  void aFileNamedByItselfIsTriedWhateverItsName() throws IOException {
    Path file = write("minutes.log", "A line.");
    assertThat(names(acquire(new Acquirer(), file.toString()))).containsExactly("minutes.log");
  }

  @Test
  void globPatternsSelectByName() throws IOException {
    write("x/one.txt", "1");
    write("x/deep/two.txt", "2");
    write("x/three.html", "<html></html>");
    assertThat(names(acquire(new Acquirer(), folder + "/x/*.txt"))).containsExactly("one.txt");
    assertThat(names(acquire(new Acquirer(), folder + "/**.txt")))
        .containsExactly("x/deep/two.txt", "x/one.txt");
    assertThat(failures(acquire(new Acquirer(), folder + "/*.none")))
        .containsExactly(ErrorCategory.BAD_INPUT);
    assertThat(failures(acquire(new Acquirer(), folder + "/[.txt")))
        .containsExactly(ErrorCategory.BAD_INPUT);
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThat(failures(acquire(new Acquirer(), folder + "/missing.txt")))
        .containsExactly(ErrorCategory.BAD_INPUT);
    assertThat(failures(acquire(new Acquirer(), "a\u0000b")))
        .containsExactly(ErrorCategory.BAD_INPUT);
    assertThat(failures(acquire(new Acquirer(), folder.toString())))
        .containsExactly(ErrorCategory.BAD_INPUT);
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    write("in/a.txt", "a");
    Files.createSymbolicLink(folder.resolve("in/again"), folder);
    Files.createSymbolicLink(folder.resolve("in/self"), folder.resolve("in/self"));
    assertThat(names(acquire(new Acquirer(), folder.toString()))).containsExactly("in/a.txt");
  }

  @Test
  void aFileOverTheBoundIsRefusedAndTheRestGoesOn() throws IOException {
    write("big.txt", "x".repeat(50_001));
    write("small.txt", "y");
    List<Acquired> found = acquire(new Acquirer(SMALL), folder.toString());
    assertThat(failures(found)).containsExactly(ErrorCategory.LIMIT);
    assertThat(names(found)).containsExactly("small.txt");
  }

  @Test
  void manyFilesInOneFolder() throws IOException {
    for (int number = 0; number < 3000; number++) {
      write("n%05d.txt".formatted(number), "report " + number);
    }
    List<String> names = names(acquire(new Acquirer(), folder.toString()));
    assertThat(names).hasSize(3000).isSorted();
  }

  @Test
  void archivesAreOpenedInOrderOfName() throws IOException {
    byte[] inner = zip(Map.of("deep.txt", bytes("deep")));
    Path file =
        write(
            "all.zip",
            zip(
                Map.of(
                    "b.txt",
                    bytes("b"),
                    "a.md",
                    bytes("a"),
                    "in.zip",
                    inner,
                    "data.csv",
                    bytes("1"),
                    "c.txt.gz",
                    gzip(bytes("c")))));
    assertThat(names(acquire(new Acquirer(), file.toString())))
        .containsExactly(
            "all.zip/a.md", "all.zip/b.txt", "all.zip/c.txt", "all.zip/in.zip/deep.txt");
    Path packed = write("note.txt.gz", gzip(bytes("packed")));
    assertThat(names(acquire(new Acquirer(), packed.toString()))).containsExactly("note.txt");
  }

  @Test
  void archivesThreeDeepAreRefused() throws IOException {
    byte[] third = zip(Map.of("third.txt", bytes("3")));
    byte[] second = zip(Map.of("third.zip", third, "second.txt", bytes("2")));
    Path file = write("first.zip", zip(Map.of("second.zip", second)));
    List<Acquired> found = acquire(new Acquirer(), file.toString());
    assertThat(names(found)).containsExactly("first.zip/second.zip/second.txt");
    assertThat(failures(found)).containsExactly(ErrorCategory.LIMIT);
  }

  @Test
  void bombsAreStoppedBySizeRatioAndSum() throws IOException {
    Bounds wide = new Bounds(500_000, 900_000, 100, 1_000, 2, 50, 20);
    Path ratio = write("ratio.zip", zip(Map.of("a.txt", new byte[400_000])));
    assertThat(failures(acquire(new Acquirer(wide), ratio.toString())))
        .containsExactly(ErrorCategory.LIMIT);
    Path packed = write("ratio.gz", gzip(new byte[400_000]));
    assertThat(failures(acquire(new Acquirer(wide), packed.toString())))
        .containsExactly(ErrorCategory.LIMIT);
    Path size = write("size.zip", zip(Map.of("a.txt", noise(60_000))));
    assertThat(failures(acquire(new Acquirer(SMALL), size.toString())))
        .containsExactly(ErrorCategory.LIMIT);
    Path sum =
        write(
            "sum.zip",
            zip(
                Map.of(
                    "a.txt",
                    noise(11_000),
                    "b.txt",
                    noise(11_000),
                    "c.txt",
                    noise(11_000),
                    "d.txt",
                    noise(11_000))));
    Bounds narrow = new Bounds(50_000, 30_000, 100, 1_000, 2, 50, 20);
    List<Acquired> found = acquire(new Acquirer(narrow), sum.toString());
    assertThat(failures(found)).containsExactly(ErrorCategory.LIMIT);
    assertThat(names(found)).hasSize(2);
  }

  @Test
  void namesThatLeadOutOfTheArchiveStayInside() throws IOException {
    Path file =
        write(
            "slip.zip",
            zip(
                Map.of(
                    "../../etc/x.txt",
                    bytes("x"),
                    "C:\\y.txt",
                    bytes("y"),
                    "/abs.txt",
                    bytes("z"))));
    assertThat(names(acquire(new Acquirer(), file.toString())))
        .containsExactly("slip.zip/_/_/etc/x.txt", "slip.zip/_/y.txt", "slip.zip/abs.txt");
  }

  @Test
  void aBrokenArchiveGivesWhatItHeldAndTheReason() throws IOException {
    byte[] whole = zip(Map.of("a.txt", noise(5_000)));
    Path file = write("cut.zip", java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(failures(acquire(new Acquirer(), file.toString())))
        .containsExactly(ErrorCategory.UNREADABLE);
    Path cutGzip = write("cut.gz", java.util.Arrays.copyOf(gzip(noise(5_000)), 900));
    assertThat(failures(acquire(new Acquirer(), cutGzip.toString())))
        .containsExactly(ErrorCategory.UNREADABLE);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, bytes(text));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Bytes that do not pack. */
  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new java.util.Random(5).nextBytes(noise);
    return noise;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : new java.util.TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static List<Acquired> acquire(Acquirer acquirer, String input) {
    List<Acquired> found = new ArrayList<>();
    acquirer.acquire(List.of(input), found::add);
    return found;
  }

  private static List<String> names(List<Acquired> found) {
    return found.stream()
        .filter(Acquired.Taken.class::isInstance)
        .map(taken -> ((Acquired.Taken) taken).original().file())
        .toList();
  }

  private static List<ErrorCategory> failures(List<Acquired> found) {
    return found.stream()
        .filter(Acquired.Refused.class::isInstance)
        .map(refused -> ((Acquired.Refused) refused).failure().category())
        .toList();
  }
}
