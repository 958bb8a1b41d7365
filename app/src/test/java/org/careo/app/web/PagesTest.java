package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careo.BuildProgress;
import org.careo.CaseBuilder;
import org.careo.casefile.CaseFile;
import org.careo.casefile.StoredReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** Every page of the example case, and of a hostile report, in a real browser. */
class PagesTest {
  private static final String HOSTILE =
      """
      <script>document.title='taken'</script> Gates <img src=x onerror="document.title='taken'">

      By "><svg onload=document.title='taken'> // 2031-05-01

      "Water </blockquote><style>body{display:none}</style> is \u202egnihton\u202c," said Ada <b>Roe</b>, head of the board. {{constructor}} ${7*7} &lt;i&gt; раypal.example
      """;

  @TempDir private static Path folder = Path.of("");
  private static CaseFile file;
  private static CaseServer server;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(
        Browser.isThere(), "no Chromium with driver on this machine: page tests are skipped");
    Path hostile = Files.writeString(folder.resolve("hostile.txt"), HOSTILE);
    Path line =
        Files.writeString(folder.resolve("line.txt"), "Lines\n\n" + "x<y".repeat(1_700_000));
    Path example =
        Path.of(System.getProperty("careo.root", ".."), "examples", "drought-2031", "reports");
    file = CaseFile.openOrCreate(folder.resolve("pages.careo"));
    new CaseBuilder(file, BuildProgress.SILENT)
        .build(List.of(example.toString(), hostile.toString(), line.toString()), false);
    server = new CaseServer(file, 0);
    browser = Browser.open();
    browser.get(server.address());
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
    if (server != null) {
      server.close();
    }
    if (file != null) {
      file.close();
    }
  }

  private static String root() {
    return server.address().replaceAll("/\\?.*", "");
  }

  private static void go(String path) {
    browser.get(root() + path);
  }

  private static String report(String name) {
    return file.reports().all().stream()
        .filter(each -> each.file().equals(name))
        .map(StoredReport::id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyPageOpensWithAHeadingAndNoComplaintOfTheBrowser() {
    browser.manage().logs().get(LogType.BROWSER);
    for (String path :
        List.of(
            "/",
            "/claims?all=1",
            "/conflicts",
            "/lineage",
            "/quotations",
            "/reports",
            "/compare",
            "/search?words=agua",
            "/reports/" + report("01-meridiano-plan.txt"))) {
      go(path);
      assertThat(browser.findElements(By.tagName("h1"))).as(path).hasSize(1);
      assertThat(browser.findElement(By.tagName("main")).getText()).as(path).isNotBlank();
      assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).as(path).isEmpty();
    }
  }

  @Test
  void aHostileReportIsShownAndDoesNothing() {
    go("/reports/" + report("hostile.txt"));
    assertThat(browser.getTitle()).doesNotStartWith("taken");
    WebElement text = browser.findElement(By.className("text"));
    assertThat(text.isDisplayed()).isTrue();
    assertThat(text.getText())
        .contains("<script>document.title='taken'</script>", "onerror=", "<style>");
    assertThat(browser.findElements(By.cssSelector("main script, main img, .text svg, main style")))
        .isEmpty();
    for (String path : List.of("/", "/reports", "/claims?all=1", "/search?words=taken")) {
      go(path);
      assertThat(browser.getTitle()).as(path).doesNotStartWith("taken");
    }
    go("/reports/" + report("line.txt"));
    assertThat(browser.findElement(By.className("report")).isDisplayed()).isTrue();
  }

  @Test
  void theKeyboardGoesThroughItemsAndSearches() {
    go("/reports");
    Actions keys = new Actions(browser);
    keys.sendKeys("j").sendKeys("j").perform();
    assertThat(browser.switchTo().activeElement().getDomAttribute("data-item")).isNotNull();
    String second = browser.switchTo().activeElement().getText();
    keys.sendKeys("k").perform();
    assertThat(browser.switchTo().activeElement().getText()).isNotEqualTo(second);
    keys.sendKeys(Keys.ENTER).perform();
    assertThat(browser.getCurrentUrl()).contains("/reports/r");
    keys.sendKeys("/").perform();
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("words");
    browser.switchTo().activeElement().sendKeys("compuertas", Keys.ENTER);
    assertThat(browser.findElements(By.tagName("mark"))).isNotEmpty();
  }

  @Test
  void aDeepLinkOpensTheExactWords() {
    String id = report("01-meridiano-plan.txt");
    String text = file.reports().report(id).orElseThrow().text();
    int start = text.indexOf("Guardia Nacional");
    int point = text.codePointCount(0, start);
    go("/reports/" + id + "#at=" + point + "-" + (point + 16));
    Object words =
        browser.executeScript(
            "return Array.from(CSS.highlights.get('asked')).map(r => r.toString()).join('')");
    assertThat(words).isEqualTo("Guardia Nacional");
  }

  @Test
  void aCardAndItsWordsLightUpTogether() {
    go("/reports/" + report("06-borderwire-governor.txt"));
    WebElement card = browser.findElement(By.cssSelector("[data-card]"));
    new Actions(browser).moveToElement(card).perform();
    String id = card.getDomAttribute("data-card");
    assertThat(browser.findElements(By.cssSelector("[data-s~='" + id + "'].lit"))).isNotEmpty();
  }

  @Test
  void nothingIsWiderThanAPhone() {
    Dimension before = browser.manage().window().getSize();
    try {
      browser.manage().window().setSize(new Dimension(500, 900));
      for (String path :
          List.of("/", "/claims?all=1", "/lineage", "/reports/" + report("24-dpf-analysis.txt"))) {
        go(path);
        Object over =
            browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(Double.parseDouble(String.valueOf(over))).as(path).isLessThanOrEqualTo(1);
      }
    } finally {
      browser.manage().window().setSize(before);
    }
  }

  @Test
  void onlyTheBrowserWithTheKeyIsLetIn() throws IOException, InterruptedException {
    try (HttpClient stranger = HttpClient.newHttpClient()) {
      assertThat(status(stranger, "/", "GET")).isEqualTo(403);
      assertThat(status(stranger, "/?token=guess", "GET")).isEqualTo(403);
      assertThat(status(stranger, "/reports", "POST")).isEqualTo(405);
    }
  }

  private static int status(HttpClient client, String path, String method)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    return response.statusCode();
  }
}
