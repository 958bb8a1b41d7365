package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Lineage, origins and the evidence for a line. */
class LineagePageTest extends PageTest {
  @Test
  void anOriginShowsItsCarriersSideBySide() {
    go("/lineage");
    assertThat(browser().findElements(By.cssSelector(".node.hollow"))).isNotEmpty();
    browser().findElement(By.cssSelector("td a[href^='/origins/']")).click();
    assertThat(browser().findElement(By.tagName("h1")).getText()).contains("not in the case");
    assertThat(browser().findElements(By.cssSelector("main article"))).isNotEmpty();
  }

  @Test
  void aLineShowsItsEvidenceInPlace() {
    go("/lineage");
    browser().findElement(By.cssSelector("td a[data-edge]")).click();
    browser().manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    browser().findElement(By.cssSelector("#evidence .found a"));
    browser().manage().timeouts().implicitlyWait(Duration.ZERO);
    assertThat(browser().getCurrentUrl()).endsWith("/lineage");
    assertThat(browser().findElements(By.cssSelector(".graph a.shown"))).isNotEmpty();
    assertThat(browser().findElement(By.id("evidence")).getText())
        .contains("What speaks for it", "sure", "Both texts whole");
  }

  @Test
  void withoutVoicesThePictureHoldsReportingAlone() {
    go("/lineage");
    int reporting = browser().findElements(By.cssSelector(".node.hollow")).size();
    go("/lineage?voices=1");
    assertThat(browser().findElements(By.cssSelector(".node.hollow")))
        .hasSizeGreaterThan(reporting);
  }

  @Test
  void thePictureGrowsAndShrinks() {
    go("/lineage");
    int width = width();
    browser().findElement(By.cssSelector("[data-zoom='1.25']")).click();
    assertThat(width()).isGreaterThan(width);
    browser().findElement(By.cssSelector("[data-zoom='fit']")).click();
    assertThat(width())
        .isLessThanOrEqualTo(browser().findElement(By.className("graph")).getSize().getWidth());
  }

  private static int width() {
    return Integer.parseInt(
        String.valueOf(
            browser().findElement(By.cssSelector(".graph svg")).getDomAttribute("width")));
  }
}
