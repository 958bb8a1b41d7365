package org.careo.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careo.BuildProgress;
import org.careo.CaseBuilder;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Builds and serves the case of page tests once for all that share it, and closes it at the end.
 */
final class ServedCase implements BeforeAllCallback {
  private static final String HOSTILE =
      """
      <script>document.title='taken'</script> Gates <img src=x onerror="document.title='taken'">

      By "><svg onload=document.title='taken'> // 2031-05-01

      "Water </blockquote><style>body{display:none}</style> is \u202egnihton\u202c," said Ada <b>Roe</b>, head of the board. {{constructor}} ${7*7} &lt;i&gt; p\u0430ypal.example

      Ben Ash\u202e said the gate was shut on 5 May, according to \u2067minutes of the board.
      """;

  private final String sharedBy;
  private Optional<Opened> opened = Optional.empty();

  /**
   * A case for tests.
   *
   * @param sharedBy tests that give the same words share one case
   */
  ServedCase(String sharedBy) {
    this.sharedBy = sharedBy;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (Browser.isThere()) {
      opened =
          Optional.of(
              context
                  .getRoot()
                  .getStore(ExtensionContext.Namespace.create(ServedCase.class))
                  .getOrComputeIfAbsent(sharedBy, key -> Opened.open(), Opened.class));
    }
  }

  Opened opened() {
    return opened.orElseThrow();
  }

  /** A case that is served and the browser that has its key. */
  record Opened(Path folder, CaseFile file, CaseServer server, ChromeDriver browser)
      implements AutoCloseable {

    static Opened open() {
      try {
        Path folder = Files.createTempDirectory("careo-pages");
        Path hostile = Files.writeString(folder.resolve("hostile.txt"), HOSTILE);
        Path line =
            Files.writeString(folder.resolve("line.txt"), "Lines\n\n" + "x<y".repeat(1_700_000));
        Path example =
            Path.of(System.getProperty("careo.root", ".."), "examples", "drought-2031", "reports");
        CaseFile file = CaseFile.openOrCreate(folder.resolve("pages.careo"));
        new CaseBuilder(file, BuildProgress.SILENT)
            .build(List.of(example.toString(), hostile.toString()), false);
        new CaseBuilder(file, BuildProgress.SILENT).build(List.of(line.toString()), false);
        CaseServer server = new CaseServer(file, 0);
        ChromeDriver browser = Browser.open();
        browser.get(server.address());
        return new Opened(folder, file, server, browser);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    List<String> everyPage() {
      List<String> pages =
          new ArrayList<>(
              List.of(
                  "/",
                  "/claims",
                  "/claims?all=1",
                  "/conflicts",
                  "/changes",
                  "/checks",
                  "/quotations",
                  "/figures",
                  "/tables",
                  "/lineage",
                  "/lineage?voices=1",
                  "/reports",
                  "/compare",
                  "/positions",
                  "/timeline",
                  "/timeline?axis=told",
                  "/timeline?axis=undated",
                  "/map",
                  "/operations",
                  "/operations?list=acts",
                  "/operations?list=judgements",
                  "/actors",
                  "/search?words=agua"));
      List<String> reports =
          file.reports().all().stream().filter(StoredReport::isRead).map(StoredReport::id).toList();
      reports.forEach(report -> pages.add("/reports/" + report));
      pages.add("/compare?report=" + reports.get(0) + "&report=" + reports.get(1));
      pages.add("/claims/" + file.findings().confrontation().claims().getFirst().id());
      file.findings().lineage().edges().stream()
          .limit(1)
          .forEach(edge -> pages.add("/lineage/" + edge.a() + "/" + edge.b()));
      file.findings().lineage().origins().stream()
          .filter(origin -> !origin.present())
          .limit(1)
          .forEach(origin -> pages.add("/origins/" + origin.id()));
      browser.get(server.address().replaceAll("/\\?.*", "") + "/actors");
      pages.add(
          String.valueOf(
              browser.findElement(By.cssSelector("tbody th a")).getDomAttribute("href")));
      return pages;
    }

    @Override
    public void close() throws IOException {
      browser.quit();
      server.close();
      file.close();
      try (Stream<Path> left = Files.walk(folder)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
