package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.careo.app.Careo;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** The report that needs no server. */
class HtmlReportTest extends PageTest {
  @Test
  void theSelfContainedReportHoldsEverythingAndRunsNothing() {
    Path page = folder().resolve("case.html");
    assertThat(Careo.run("report", file().path().toString(), "--to", page.toString())).isZero();
    browser().manage().logs().get(LogType.BROWSER);
    browser().get(page.toUri().toString());
    assertThat(browser().getTitle()).startsWith("pages");
    assertThat(browser().findElements(By.tagName("script"))).isEmpty();
    assertThat(browser().findElements(By.cssSelector(".tiles li")).size()).isGreaterThan(4);
    assertThat(browser().findElements(By.className("report")))
        .hasSize(file().reports().all().size());
    assertThat(browser().manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    List<WebElement> ways = browser().findElements(By.cssSelector("main figcaption a[href^='#']"));
    assertThat(ways).isNotEmpty();
    String target = String.valueOf(ways.getFirst().getDomAttribute("href")).substring(1);
    assertThat(browser().findElements(By.id(target))).hasSize(1);
    go("/");
  }
}
