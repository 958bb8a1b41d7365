package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careo.BuildProgress;
import org.careo.CaseBuilder;
import org.careo.app.page.CaseIndex;
import org.careo.app.page.CaseViews;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Pictures of the example case as it is, for the documentation: {@code ./careo-test
 * -Dtest=ScreenshotsTest -Dcareo.screenshots=true} writes them anew.
 */
@EnabledIfSystemProperty(named = "careo.screenshots", matches = "true")
class ScreenshotsTest {
  private static final int LARGEST = 300_000;

  @Test
  void picturesOfTheExample(@TempDir Path folder) throws IOException {
    assumeTrue(Browser.isThere(), "no Chromium with driver on this machine");
    Path root = Path.of(System.getProperty("careo.root", ".."));
    Path pictures = Files.createDirectories(root.resolve("docs").resolve("screenshots"));
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("drought-2031.careo"))) {
      new CaseBuilder(file, BuildProgress.SILENT)
          .build(List.of(root.resolve("examples/drought-2031/reports").toString()), false);
      ChromeDriver browser = Browser.open();
      try (CaseServer server = new CaseServer(file, 0)) {
        browser.manage().window().setSize(new Dimension(1200, 920));
        browser.get(server.address());
        String address = server.address().replaceAll("/\\?.*", "");
        for (Map.Entry<String, String> page : pages(file).entrySet()) {
          browser.get(address + page.getValue());
          browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
          if (page.getKey().equals("map")) {
            browser.findElement(By.cssSelector("#map canvas"));
          }
          byte[] picture = browser.getScreenshotAs(OutputType.BYTES);
          assertThat(picture.length).as(page.getKey()).isLessThan(LARGEST);
          Files.write(pictures.resolve(page.getKey() + ".png"), picture);
        }
      } finally {
        browser.quit();
      }
    }
  }

  private static Map<String, String> pages(CaseFile file) {
    String report =
        file.reports().all().stream()
            .filter(each -> each.file().equals("06-borderwire-governor.txt"))
            .map(StoredReport::id)
            .findFirst()
            .orElseThrow();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("claims", "/claims");
    pages.put("reader", "/reports/" + report);
    pages.put("lineage", "/lineage");
    pages.put("contradictions", "/conflicts");
    pages.put("changes", "/changes");
    pages.put("map", "/map");
    pages.put(
        "origin",
        new CaseViews(new CaseIndex(file))
            .home().resting().stream()
                .map(origin -> "/origins/" + origin.id())
                .findFirst()
                .orElseThrow());
    return pages;
  }
}
