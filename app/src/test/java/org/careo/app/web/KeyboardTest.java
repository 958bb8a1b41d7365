package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Every list can be gone through without a mouse. */
class KeyboardTest extends PageTest {
  /** How long a page may take to come on a busy machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void theKeyboardGoesThroughItemsAndSearches() {
    go("/reports");
    Actions keys = new Actions(browser());
    keys.sendKeys("j").sendKeys("j").perform();
    assertThat(browser().switchTo().activeElement().getDomAttribute("data-item")).isNotNull();
    String second = browser().switchTo().activeElement().getText();
    keys.sendKeys("k").perform();
    assertThat(browser().switchTo().activeElement().getText()).isNotEqualTo(second);
    keys.sendKeys(Keys.ENTER).perform();
    assertThat(browser().getCurrentUrl()).contains("/reports/r");
    keys.sendKeys("/").perform();
    assertThat(browser().switchTo().activeElement().getDomAttribute("id")).isEqualTo("words");
    browser().switchTo().activeElement().sendKeys("compuertas", Keys.ENTER);
    browser().manage().timeouts().implicitlyWait(PATIENCE);
    assertThat(browser().findElements(By.tagName("mark"))).isNotEmpty();
    browser().manage().timeouts().implicitlyWait(Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/claims",
        "/conflicts",
        "/changes",
        "/checks",
        "/quotations",
        "/figures",
        "/tables",
        "/lineage",
        "/reports",
        "/positions",
        "/timeline",
        "/map",
        "/operations?list=acts",
        "/actors",
        "/search?words=agua"
      })
  void everyListGoesForwardBackAndOpens(String path) {
    go(path);
    Actions keys = new Actions(browser());
    if (browser().findElements(By.cssSelector("[data-item]")).isEmpty()) {
      assertThat(browser().findElements(By.cssSelector("main .none"))).as("says so").isNotEmpty();
      return;
    }
    keys.sendKeys("j").perform();
    WebElement first = browser().switchTo().activeElement();
    assertThat(first.getDomAttribute("data-item")).as("j goes to an item").isNotNull();
    assertThat(first.getCssValue("outline-style")).as("the focus is seen").isEqualTo("solid");
    if (browser().findElements(By.cssSelector("[data-item]")).size() > 1) {
      keys.sendKeys("j").perform();
      assertThat(browser().switchTo().activeElement()).isNotEqualTo(first);
      keys.sendKeys("k").perform();
      assertThat(browser().switchTo().activeElement()).isEqualTo(first);
    }
    List<WebElement> links = first.findElements(By.cssSelector("a[href]"));
    if (!links.isEmpty()) {
      String before = browser().getCurrentUrl();
      boolean inPlace = links.getFirst().getDomAttribute("data-opens") != null;
      keys.sendKeys(Keys.ENTER).perform();
      assertThat(String.valueOf(browser().getCurrentUrl()).equals(before)).isEqualTo(inPlace);
    }
  }

  @Test
  void theQuestionMarkShowsTheKeys() {
    go("/quotations");
    new Actions(browser()).sendKeys("?").perform();
    assertThat(browser().findElement(By.cssSelector("#keys p")).isDisplayed()).isTrue();
    new Actions(browser()).sendKeys(Keys.ESCAPE).perform();
    assertThat(browser().findElement(By.cssSelector("#keys p")).isDisplayed()).isFalse();
  }

  @Test
  void escapeClosesTheRowThatEnterOpened() {
    go("/claims");
    By opened = By.cssSelector(".opened .account");
    Actions keys = new Actions(browser());
    keys.sendKeys("j").sendKeys(Keys.ENTER).perform();
    browser().manage().timeouts().implicitlyWait(PATIENCE);
    browser().findElement(opened);
    browser().manage().timeouts().implicitlyWait(Duration.ZERO);
    keys.sendKeys(Keys.ESCAPE).perform();
    assertThat(browser().findElements(opened)).isEmpty();
    assertThat(browser().switchTo().activeElement().getDomAttribute("data-item")).isNotNull();
  }
}
