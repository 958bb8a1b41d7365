package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.careo.BuildProgress;
import org.careo.CaseBuilder;
import org.careo.casefile.CaseFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Actors and issues corrected on their pages, kept over a rebuild, and taken back; in a case of its
 * own, since every correction is a build.
 */
class CorrectionsPageTest {
  @RegisterExtension static final ServedCase SERVED = new ServedCase("corrections");

  @BeforeAll
  static void thereIsABrowser() {
    assumeTrue(
        Browser.isThere(), "no Chromium with driver on this machine: page tests are skipped");
  }

  private static ChromeDriver browser() {
    return SERVED.opened().browser();
  }

  private static CaseFile file() {
    return SERVED.opened().file();
  }

  private static String root() {
    return SERVED.opened().server().address().replaceAll("/\\?.*", "");
  }

  private static void go(String path) {
    browser().get(root() + path);
  }

  @AfterEach
  void nothingStaysCorrected() {
    file().overrules().all().forEach(each -> file().overrules().remove(each.number()));
    new CaseBuilder(file(), BuildProgress.SILENT).build(List.of(), false);
  }

  @Test
  void anActorIsRenamedAndTheNameTakenBack() {
    go("/actors?words=casta%C3%B1eda");
    browser().findElement(By.cssSelector("tbody th a")).click();
    String before = heading();
    correct("RENAME_ACTOR", "The director <b>");
    assertThat(heading()).isEqualTo("The director <b>");
    assertThat(file().overrules().all()).hasSize(1);
    submit(form("UNDO"));
    assertThat(heading()).isEqualTo(before);
    assertThat(file().overrules().all()).isEmpty();
  }

  @Test
  void twoActorsAreJoinedAndStayJoinedAfterARebuild() {
    go("/actors?words=casta%C3%B1eda");
    browser().findElement(By.cssSelector("tbody th a")).click();
    String address = String.valueOf(browser().getCurrentUrl());
    String other = file().findings().picture().actors().getLast().id();
    browser().get(address);
    correct("MERGE_ACTOR", other);
    browser().get(address);
    assertThat(browser().getPageSource()).contains("there is no such page");
    new CaseBuilder(file(), BuildProgress.SILENT).build(List.of(), false);
    assertThat(file().findings().picture().actors())
        .noneMatch(actor -> address.endsWith(URLEncoder.encode(actor.id(), StandardCharsets.UTF_8)))
        .anyMatch(actor -> actor.id().equals(other));
  }

  @Test
  void anIssueIsRenamedWhereItsPositionsAreOpened() {
    go("/positions");
    browser().findElement(By.cssSelector("thead th a")).click();
    correct("RENAME_ISSUE", "The water");
    assertThat(browser().findElement(By.tagName("thead")).getText()).contains("The water");
  }

  @Test
  void whatCannotBeIsRefusedWithOneLine() {
    go("/actors?words=casta%C3%B1eda");
    browser().findElement(By.cssSelector("tbody th a")).click();
    correct("MERGE_ACTOR", "nobody of this name");
    assertThat(browser().getPageSource())
        .contains("careo: no one actor nobody of this name in the case");
    assertThat(file().overrules().all()).isEmpty();
  }

  @Test
  void formsFromElsewhereAreRefused() throws IOException, InterruptedException {
    String own = root();
    go("/actors");
    browser().findElement(By.cssSelector("tbody th a")).click();
    String key = hidden("key");
    String subject = hidden("subject");
    assertThat(post("/corrections", own, "wrong", subject, Browser.cookies(browser())))
        .isEqualTo(403);
    assertThat(
            post("/corrections", "http://careo.example", key, subject, Browser.cookies(browser())))
        .isEqualTo(403);
    assertThat(post("/corrections", "", key, subject, Browser.cookies(browser()))).isEqualTo(403);
    assertThat(post("/corrections", own, key, subject, "careo=no")).isEqualTo(403);
    assertThat(post("/actors", own, key, subject, Browser.cookies(browser()))).isEqualTo(405);
    assertThat(file().overrules().all()).isEmpty();
    assertThat(post("/corrections", own, key, subject, Browser.cookies(browser()))).isEqualTo(303);
    assertThat(file().overrules().all()).hasSize(1);
  }

  private static int post(String path, String origin, String key, String subject, String cookies)
      throws IOException, InterruptedException {
    String body =
        "action=RENAME_ACTOR&value=X&key="
            + key
            + "&subject="
            + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root() + path))
            .header("Cookie", cookies)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!origin.isEmpty()) {
      request.header("Origin", origin);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  private static String hidden(String field) {
    return String.valueOf(
        form("RENAME_ACTOR").findElement(By.name(field)).getDomAttribute("value"));
  }

  private static String heading() {
    return browser().findElement(By.tagName("h1")).getText();
  }

  private static WebElement form(String action) {
    return browser()
        .findElement(By.xpath("//form[.//input[@name='action' and @value='" + action + "']]"));
  }

  private static void correct(String action, String value) {
    browser()
        .findElements(By.cssSelector("details.correct:not([open]) > summary"))
        .forEach(WebElement::click);
    WebElement form = form(action);
    WebElement field = form.findElement(By.name("value"));
    field.clear();
    field.sendKeys(value);
    submit(form);
  }

  /**
   * Sends a form and waits for the page that answers it: a correction is a build and takes long.
   */
  private static void submit(WebElement form) {
    browser().executeScript("document.documentElement.dataset.left = 'yes'");
    form.findElement(By.tagName("button")).click();
    browser().manage().timeouts().implicitlyWait(Duration.ofMinutes(2));
    browser().findElement(By.cssSelector("html:not([data-left]) body"));
    browser().manage().timeouts().implicitlyWait(Duration.ZERO);
  }
}
