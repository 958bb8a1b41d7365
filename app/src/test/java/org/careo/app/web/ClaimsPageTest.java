package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The claims board: rows that open in place, filters. */
class ClaimsPageTest extends PageTest {
  @Test
  void aRowOfTheBoardOpensInPlaceAndClosesAgain() {
    go("/claims");
    WebElement link = browser().findElement(By.cssSelector("a[data-opens]"));
    By accounts = By.cssSelector("#" + link.getDomAttribute("data-opens") + " .account");
    link.click();
    browser().manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    browser().findElement(accounts);
    browser().manage().timeouts().implicitlyWait(Duration.ZERO);
    assertThat(browser().getCurrentUrl()).endsWith("/claims");
    link.click();
    assertThat(browser().findElements(accounts)).isEmpty();
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
    String count = browser().findElement(By.cssSelector("#board [role=status]")).getText();
    return Integer.parseInt(count.replaceAll("\\D", ""));
  }
}
