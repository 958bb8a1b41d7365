package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;

/**
 * What holds for every page: it opens, runs nothing of a report, fits, prints, keeps nobody out.
 */
class EveryPageTest extends PageTest {
  private static final int LARGEST = 300_000;

  @Test
  void opensWithOneHeadingRunsNothingOfAReportAndTheBrowserDoesNotComplain() {
    List<String> pages = everyPage();
    browser().manage().logs().get(LogType.BROWSER);
    for (String path : Stream.concat(pages.stream(), Stream.of("/search?words=taken")).toList()) {
      go(path);
      assertThat(browser().findElements(By.tagName("h1"))).as(path).hasSize(1);
      assertThat(browser().findElement(By.tagName("main")).getText()).as(path).isNotBlank();
      assertThat(browser().getTitle()).as(path).doesNotStartWith("taken");
      assertThat(
              browser()
                  .findElements(
                      By.cssSelector(
                          "main script, main style, main img:not(.leaflet-tile), .text svg, main"
                              + " [onload], main [onerror]")))
          .as(path)
          .isEmpty();
      assertThat(
              browser()
                  .findElements(
                      By.cssSelector(".chain bdi:empty, td[data-label] bdi:empty, h2:empty")))
          .as("nothing behind a label of " + path)
          .isEmpty();
      assertThat(browser().manage().logs().get(LogType.BROWSER).getAll()).as(path).isEmpty();
    }
  }

  @Test
  void aHostileReportIsShownAsItStands() {
    go("/reports/" + report("hostile.txt"));
    WebElement text = browser().findElement(By.className("text"));
    assertThat(text.isDisplayed()).isTrue();
    assertThat(text.getText())
        .contains("<script>document.title='taken'</script>", "onerror=", "<style>");
    go("/reports/" + report("line.txt"));
    assertThat(browser().findElement(By.className("report")).isDisplayed()).isTrue();
  }

  @Test
  void isNotWiderThanAPhone() {
    List<String> pages = everyPage();
    browser()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 390, "height", 900, "deviceScaleFactor", 1, "mobile", true));
    try {
      for (String path : pages) {
        go(path);
        Object over =
            browser()
                .executeScript(
                    "return document.documentElement.scrollWidth -"
                        + " document.documentElement.clientWidth");
        assertThat(Double.parseDouble(String.valueOf(over))).as(path).isLessThanOrEqualTo(1);
      }
    } finally {
      browser().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
      browser().manage().window().setSize(new Dimension(1280, 1400));
    }
  }

  @Test
  void isNotLarge() throws IOException, InterruptedException {
    String line = "/reports/" + report("line.txt");
    List<String> pages =
        Stream.concat(
                everyPage().stream(),
                Stream.of(
                    "/map/outlines.json",
                    "/map/places.json",
                    line + "?page=3",
                    line + "?at=4000000-4000003"))
            .toList();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String path : pages) {
        HttpResponse<byte[]> response =
            client.send(
                HttpRequest.newBuilder(URI.create(root() + path))
                    .header("Cookie", cookies())
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Security-Policy")).as(path).isPresent();
        assertThat(response.body().length).as(path).isLessThan(LARGEST);
      }
    }
  }

  @Test
  void keepsNobodyOutInLightOrDark() throws IOException {
    String axe;
    try (InputStream source =
        EveryPageTest.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      axe = new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
    }
    List<String> pages =
        everyPage().stream()
            .filter(path -> !path.startsWith("/reports/") || isShort(path))
            .toList();
    for (String scheme : List.of("light", "dark")) {
      browser()
          .executeCdpCommand(
              "Emulation.setEmulatedMedia",
              Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      for (String path : pages) {
        go(path);
        browser().executeScript(axe);
        Object found =
            browser()
                .executeAsyncScript(
                    """
                    var done = arguments[0];
                    axe.run(document, { resultTypes: ['violations'] }).then(function (result) {
                      done(result.violations
                        .filter(v => v.impact === 'serious' || v.impact === 'critical')
                        .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + (n.any[0] ? n.any[0].message : '')).join(' | ')));
                    });
                    """);
        assertThat((List<?>) found).as(scheme + " " + path).isEmpty();
      }
    }
    browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
  }

  /** Three reports stand for all: HTML, Spanish and the hostile one. */
  private static boolean isShort(String path) {
    return Stream.of("02-ribera-plan.html", "01-meridiano-plan.txt", "hostile.txt")
        .anyMatch(name -> path.endsWith(report(name)));
  }

  @Test
  void printsWithItsAddressAndTheHashesOfWhatItQuotes() throws IOException {
    for (String path : everyPage().stream().filter(each -> !each.contains("/reports/")).toList()) {
      go(path);
      String printed = printed();
      assertThat(printed).as(path).contains(path.replaceAll("\\?.*", ""));
      if (!browser().findElements(By.cssSelector("main figure.account blockquote")).isEmpty()) {
        assertThat(printed).as(path).contains("SHA-256");
      }
    }
    go("/reports/" + report("24-dpf-analysis.txt"));
    assertThat(printed()).contains("SHA-256", "/reports/");
    browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(browser().findElement(By.tagName("nav")).isDisplayed()).isFalse();
    Object apart =
        browser()
            .executeScript(
                "return Array.from(document.querySelectorAll('.card')).filter(c =>"
                    + " getComputedStyle(c).position !== 'static').length");
    assertThat(Double.parseDouble(String.valueOf(apart))).isZero();
    browser().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  /** The words of the page as printed. */
  private static String printed() throws IOException {
    byte[] pdf = Base64.getDecoder().decode(browser().print(new PrintOptions()).getContent());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
