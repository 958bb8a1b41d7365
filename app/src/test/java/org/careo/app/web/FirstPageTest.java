package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The way of somebody who has never seen the program: docs/first-look.md. */
class FirstPageTest extends PageTest {
  @Test
  void theFirstPageTellsTheCaseAndWhatTheLastBuildChanged() {
    go("/");
    assertThat(browser().findElement(By.className("lead")).getText())
        .startsWith("32 reports")
        .contains("rest on", "independent accounts", "contradiction", "pairs worth comparing");
    assertThat(browser().findElement(By.tagName("main")).getText())
        .contains("Since the last build", "1 report came in")
        .doesNotContain("01-meridiano-plan.txt");
    browser().findElement(By.cssSelector(".lead a[href^='/origins/']")).click();
    assertThat(browser().findElement(By.tagName("h1")).getText()).contains("not in the case");
    go("/conflicts");
    assertThat(browser().findElements(By.cssSelector("blockquote mark"))).isNotEmpty();
  }

  @Test
  void aNewcomerFindsWhoRestsOnOneStoryWhatTheyDifferOnAndTheWords() {
    go("/");
    WebElement origin = browser().findElement(By.cssSelector("#resting article"));
    List<WebElement> carriers = origin.findElements(By.cssSelector("figure.account"));
    assertThat(carriers).hasSizeGreaterThan(1);
    assertThat(carriers)
        .allMatch(each -> !each.findElement(By.tagName("blockquote")).getText().isBlank());

    String words = carriers.getFirst().findElement(By.tagName("blockquote")).getText();
    carriers.getFirst().findElement(By.cssSelector("figcaption a")).click();
    assertThat(browser().findElement(By.tagName("h1")).getText()).isNotBlank();
    String asked =
        browser().findElements(By.className("asked")).stream()
            .map(WebElement::getText)
            .collect(Collectors.joining(" "));
    assertThat(asked.split("\\s+")).isNotEmpty();
    assertThat(words).contains(asked.split("\\s+")[0]);

    go("/");
    browser().findElement(By.cssSelector("#resting article h3 a")).click();
    assertThat(browser().findElement(By.tagName("h1")).getText()).contains("not in the case");
    assertThat(browser().findElements(By.cssSelector("main figure.account"))).isNotEmpty();
  }
}
