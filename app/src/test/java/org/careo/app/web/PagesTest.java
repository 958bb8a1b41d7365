package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.careo.BuildProgress;
import org.careo.CaseBuilder;
import org.careo.app.Careo;
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
import org.openqa.selenium.print.PrintOptions;

/** Every page of the example case, and of a hostile report, in a real browser. */
class PagesTest {
  private static final String HOSTILE =
      """
      <script>document.title='taken'</script> Gates <img src=x onerror="document.title='taken'">

      By "><svg onload=document.title='taken'> // 2031-05-01

      "Water </blockquote><style>body{display:none}</style> is \u202egnihton\u202c," said Ada <b>Roe</b>, head of the board. {{constructor}} ${7*7} &lt;i&gt; p\u0430ypal.example

      Ben Ash\u202e said the gate was shut on 5 May, according to \u2067minutes of the board.
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
        .build(List.of(example.toString(), hostile.toString()), false);
    new CaseBuilder(file, BuildProgress.SILENT).build(List.of(line.toString()), false);
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
            "/changes",
            "/checks",
            "/lineage",
            "/quotations",
            "/reports",
            "/figures",
            "/tables",
            "/positions",
            "/timeline",
            "/timeline?axis=told",
            "/timeline?axis=undated",
            "/map",
            "/operations",
            "/operations?list=acts",
            "/actors",
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
    go("/reports/" + id + "?at=" + point + "-" + (point + 16) + "#asked");
    Object words =
        browser.executeScript(
            "return Array.from(document.querySelectorAll('.asked')).map(e => e.textContent).join('')");
    assertThat(words).isEqualTo("Guardia Nacional");
    assertThat(
            (Boolean)
                browser.executeScript(
                    "var r = document.getElementById('asked').getBoundingClientRect();"
                        + " return r.top >= 0 && r.bottom <= window.innerHeight"))
        .isTrue();
  }

  @Test
  void aCardAndItsWordsLightUpTogether() {
    go("/reports/" + report("06-borderwire-governor.txt"));
    WebElement card = browser.findElement(By.cssSelector(".card:not(.by-author)"));
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
          List.of(
              "/",
              "/claims?all=1",
              "/lineage",
              "/positions",
              "/timeline",
              "/map",
              "/operations?list=acts",
              "/actors",
              "/tables",
              "/reports/" + report("24-dpf-analysis.txt"))) {
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
  void cardsStandBesideTheirWordsAndTheAuthorsCanBeShown() {
    go("/reports/" + report("06-borderwire-governor.txt"));
    Object below =
        browser.executeScript(
            """
            var cards = Array.from(document.querySelectorAll('.card')).filter(c => c.offsetHeight);
            var free = 0, wrong = 0;
            cards.forEach(function (card) {
              var words = document.querySelector('[data-s~="' + card.id + '"]');
              var box = card.getBoundingClientRect();
              if (box.top < free - 1 || words && box.top < words.getBoundingClientRect().top - 2) { wrong++; }
              free = box.bottom;
            });
            return cards.length ? wrong : -1;
            """);
    assertThat(Double.parseDouble(String.valueOf(below))).isZero();
    WebElement own = browser.findElement(By.className("by-author"));
    assertThat(own.isDisplayed()).isFalse();
    browser.findElement(By.id("own-shown")).click();
    assertThat(own.isDisplayed()).isTrue();
  }

  @Test
  void aRowOfTheBoardOpensInPlaceAndClosesAgain() {
    go("/claims");
    WebElement link = browser.findElement(By.cssSelector("a[data-opens]"));
    By accounts = By.cssSelector("#" + link.getDomAttribute("data-opens") + " .account");
    link.click();
    browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    browser.findElement(accounts);
    browser.manage().timeouts().implicitlyWait(Duration.ZERO);
    assertThat(browser.getCurrentUrl()).endsWith("/claims");
    link.click();
    assertThat(browser.findElements(accounts)).isEmpty();
  }

  @Test
  void filtersNarrowTheBoard() {
    go("/claims?all=1");
    int all = claims();
    for (String filter :
        List.of("actor=Casta%C3%B1eda", "place=Chihuahua", "from=2031-06-01", "to=2031-05-05")) {
      go("/claims?all=1&" + filter);
      assertThat(claims()).as(filter).isBetween(1, all - 1);
    }
    go("/claims?all=1&from=2032-01-01");
    assertThat(claims()).isZero();
  }

  private static int claims() {
    String count = browser.findElement(By.cssSelector("#board [role=status]")).getText();
    return Integer.parseInt(count.replaceAll("\\D", ""));
  }

  @Test
  void aVeryLongReportComesInPartsAndNoPageIsLarge() throws IOException, InterruptedException {
    String id = report("line.txt");
    go("/reports/" + id);
    WebElement next = browser.findElement(By.cssSelector("a[rel=next]"));
    assertThat(next.getText()).contains("part 2");
    String cookie =
        browser.manage().getCookies().stream()
            .map(each -> each.getName() + "=" + each.getValue())
            .collect(Collectors.joining("; "));
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String path :
          List.of(
              "/",
              "/claims?all=1",
              "/conflicts",
              "/figures",
              "/lineage",
              "/map",
              "/map/outlines.json",
              "/operations?list=acts",
              "/positions",
              "/timeline",
              "/actors",
              "/tables",
              "/quotations",
              "/reports",
              "/compare",
              "/search?words=x",
              "/reports/" + id,
              "/reports/" + id + "?page=3",
              "/reports/" + id + "?at=4000000-4000003")) {
        HttpResponse<byte[]> response =
            client.send(
                HttpRequest.newBuilder(URI.create(root() + path)).header("Cookie", cookie).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.body().length).as(path).isLessThan(300_000);
      }
    }
    go("/reports/" + id + "?at=4000000-4000003");
    assertThat(browser.findElements(By.id("asked"))).hasSize(1);
  }

  @Test
  void textThatTurnsItsDirectionTurnsNothingElse() {
    go("/reports/" + report("hostile.txt"));
    Object loose =
        browser.executeScript(
            """
            var turned = /[\u202a-\u202e\u2066-\u2069]/, loose = [];
            var walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            for (var node = walker.nextNode(); node; node = walker.nextNode()) {
              if (!turned.test(node.data)) { continue; }
              var holder = node.parentElement.closest('bdi, blockquote, [dir], dd, li, td, th');
              if (!holder || !/isolate/.test(getComputedStyle(holder).unicodeBidi)) { loose.push(node.data); }
            }
            return loose;
            """);
    assertThat((List<?>) loose).isEmpty();
    assertThat(browser.findElements(By.className("warning")).stream().map(WebElement::getText))
        .anyMatch(text -> text.contains("direction"))
        .anyMatch(text -> text.contains("p\u0430ypal"));
  }

  @Test
  void nothingKeepsPeopleOutInLightOrDark() throws IOException {
    String axe;
    try (InputStream source =
        PagesTest.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      axe = new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
    }
    String twoReports =
        "report=" + report("01-meridiano-plan.txt") + "&report=" + report("04-borderwire-plan.txt");
    for (String scheme : List.of("light", "dark")) {
      browser.executeCdpCommand(
          "Emulation.setEmulatedMedia",
          Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      for (String path :
          List.of(
              "/",
              "/claims",
              "/conflicts",
              "/figures",
              "/tables",
              "/positions",
              "/timeline",
              "/map",
              "/operations?list=acts",
              "/actors",
              "/lineage",
              "/quotations",
              "/reports",
              "/compare?" + twoReports,
              "/search?words=agua",
              "/reports/" + report("02-ribera-plan.html"))) {
        go(path);
        browser.executeScript(axe);
        Object found =
            browser.executeAsyncScript(
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
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
  }

  @Test
  void everyPagePrints() {
    for (String path :
        List.of(
            "/",
            "/claims",
            "/lineage",
            "/positions",
            "/timeline",
            "/map",
            "/tables",
            "/reports/" + report("24-dpf-analysis.txt"))) {
      go(path);
      String pdf = browser.print(new PrintOptions()).getContent();
      assertThat(pdf.length()).as(path).isGreaterThan(10_000);
    }
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(browser.findElement(By.tagName("nav")).isDisplayed()).isFalse();
    Object apart =
        browser.executeScript(
            "return Array.from(document.querySelectorAll('.card')).filter(c => getComputedStyle(c).position !== 'static').length");
    assertThat(Double.parseDouble(String.valueOf(apart))).isZero();
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  @Test
  void theSelfContainedReportHoldsEverythingAndRunsNothing() {
    Path page = folder.resolve("case.html");
    assertThat(Careo.run("report", file.path().toString(), "--to", page.toString())).isZero();
    browser.manage().logs().get(LogType.BROWSER);
    browser.get(page.toUri().toString());
    assertThat(browser.getTitle()).startsWith("pages");
    assertThat(browser.findElements(By.tagName("script"))).isEmpty();
    assertThat(browser.findElements(By.cssSelector(".tiles li")).size()).isGreaterThan(4);
    assertThat(browser.findElements(By.className("report"))).hasSize(file.reports().all().size());
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    List<WebElement> ways = browser.findElements(By.cssSelector("main figcaption a[href^='#']"));
    assertThat(ways).isNotEmpty();
    String target = String.valueOf(ways.getFirst().getDomAttribute("href")).substring(1);
    assertThat(browser.findElements(By.id(target))).hasSize(1);
    go("/");
  }

  @Test
  void theFirstPageTellsTheCaseAndWhatTheLastBuildChanged() {
    go("/");
    assertThat(browser.findElement(By.className("lead")).getText())
        .startsWith("32 reports")
        .contains("rest on", "independent accounts", "contradictions");
    assertThat(browser.findElement(By.tagName("main")).getText())
        .contains("Since the last build", "1 report came in")
        .doesNotContain("01-meridiano-plan.txt");
    browser.findElement(By.cssSelector(".lead a[href^='/origins/']")).click();
    assertThat(browser.findElement(By.tagName("h1")).getText()).contains("not in the case");
    go("/conflicts");
    assertThat(browser.findElements(By.cssSelector("blockquote mark"))).isNotEmpty();
  }

  @Test
  void aCellOfTheMatrixOpensItsWords() {
    go("/positions");
    browser.findElement(By.cssSelector("a.cell")).click();
    assertThat(browser.findElements(By.cssSelector("#opened blockquote"))).isNotEmpty();
    browser.findElement(By.cssSelector("#opened figcaption a")).click();
    assertThat(browser.findElements(By.id("asked"))).hasSize(1);
  }

  @Test
  void theTimelineKeepsItsAxesApart() {
    go("/timeline");
    List<String> happened = days();
    assertThat(happened).isNotEmpty().isSorted();
    assertThat(browser.findElements(By.cssSelector("rect.vague"))).isNotEmpty();
    go("/timeline?axis=told");
    assertThat(days()).isNotEmpty().isSorted().isNotEqualTo(happened);
    assertThat(browser.findElement(By.cssSelector("[aria-label=Axis] [aria-current]")).getText())
        .startsWith("When it was reported");
  }

  private static List<String> days() {
    return browser.findElements(By.cssSelector(".timeline tbody th")).stream()
        .map(WebElement::getText)
        .map(text -> text.substring(0, Math.min(10, text.length())))
        .toList();
  }

  @Test
  void theMapDrawsPlacesWithAndWithoutAScript() {
    go("/map");
    browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    assertThat(browser.findElements(By.cssSelector("#map canvas"))).isNotEmpty();
    browser.manage().timeouts().implicitlyWait(Duration.ZERO);
    assertThat(browser.findElements(By.cssSelector(".drawn circle.place"))).isNotEmpty();
    assertThat(browser.findElements(By.cssSelector("#map img"))).as("no tiles").isEmpty();
    WebElement place = browser.findElement(By.cssSelector("tbody th a"));
    String name = place.getText();
    place.click();
    assertThat(browser.findElement(By.cssSelector("#opened h2")).getText()).contains(name);
    assertThat(browser.findElements(By.cssSelector("#opened blockquote"))).isNotEmpty();
  }

  @Test
  void anActorShowsWhatItSaysInItsWords() {
    go("/actors?words=casta%C3%B1eda");
    browser.findElement(By.cssSelector("tbody th a")).click();
    assertThat(browser.findElement(By.tagName("h1")).getText()).contains("Castañeda");
    assertThat(browser.findElements(By.cssSelector("blockquote"))).isNotEmpty();
    go("/actor?id=nobody");
    assertThat(browser.getPageSource()).contains("there is no such page");
  }

  @Test
  void everyListOfOperationsOpens() {
    go("/operations");
    int lists = browser.findElements(By.cssSelector("nav.tabs a")).size();
    for (int at = 0; at < lists; at++) {
      browser.findElements(By.cssSelector("nav.tabs a")).get(at).click();
      assertThat(browser.findElements(By.cssSelector("nav.tabs [aria-current]"))).hasSize(1);
      assertThat(browser.findElements(By.cssSelector("main .item, main .none"))).isNotEmpty();
    }
  }

  @Test
  void anOriginShowsItsCarriersSideBySide() {
    go("/lineage");
    assertThat(browser.findElements(By.cssSelector(".node.hollow"))).isNotEmpty();
    browser.findElement(By.cssSelector("td a[href^='/origins/']")).click();
    assertThat(browser.findElement(By.tagName("h1")).getText()).contains("not in the case");
    assertThat(browser.findElements(By.cssSelector("main article"))).isNotEmpty();
  }

  @Test
  void theAddressOfAnyPageOpensWithTheKey() {
    String token = server.address().replaceAll(".*token=", "");
    go("/claims?all=1&token=" + token + "&sort=text");
    assertThat(browser.getCurrentUrl()).endsWith("/claims?all=1&sort=text");
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
