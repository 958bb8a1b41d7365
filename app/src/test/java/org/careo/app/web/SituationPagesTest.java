package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Positions, timeline, map, actors and operations, each down to the words. */
class SituationPagesTest extends PageTest {
  @Test
  void aCellOfTheMatrixOpensItsWords() {
    go("/positions");
    browser().findElement(By.cssSelector("a.cell")).click();
    assertThat(browser().findElements(By.cssSelector("#opened blockquote"))).isNotEmpty();
    browser().findElement(By.cssSelector("#opened figcaption a")).click();
    assertThat(browser().findElements(By.id("asked"))).hasSize(1);
  }

  @Test
  void theTimelineKeepsItsAxesApart() {
    go("/timeline");
    List<String> happened = days();
    assertThat(happened).isNotEmpty().isSorted();
    assertThat(browser().findElements(By.cssSelector("rect.vague"))).isNotEmpty();
    go("/timeline?axis=told");
    assertThat(days()).isNotEmpty().isSorted().isNotEqualTo(happened);
    assertThat(browser().findElement(By.cssSelector("[aria-label=Axis] [aria-current]")).getText())
        .startsWith("When it was reported");
  }

  private static List<String> days() {
    return browser().findElements(By.cssSelector(".timeline tr[data-day]")).stream()
        .map(row -> String.valueOf(row.getDomAttribute("data-day")))
        .toList();
  }

  @Test
  void theMapDrawsPlacesWithAndWithoutAScript() {
    go("/map");
    browser().manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    assertThat(browser().findElements(By.cssSelector("#map canvas"))).isNotEmpty();
    browser().manage().timeouts().implicitlyWait(Duration.ZERO);
    assertThat(browser().findElements(By.cssSelector(".drawn circle.place"))).isNotEmpty();
    assertThat(browser().findElements(By.cssSelector("#map img"))).as("no tiles").isEmpty();
    assertThat(browser().findElement(By.className("legend")).getText()).contains("farther away");
    assertThat(browser().findElements(By.cssSelector(".drawn a[href*=Bergen]"))).isEmpty();
    WebElement place = browser().findElement(By.cssSelector("tbody th a"));
    String name = place.getText();
    place.click();
    assertThat(browser().findElement(By.cssSelector("#opened h2")).getText()).contains(name);
    assertThat(browser().findElements(By.cssSelector("#opened blockquote"))).isNotEmpty();
  }

  @Test
  void anActorShowsWhatItSaysInItsWords() {
    go("/actors?words=casta%C3%B1eda");
    browser().findElement(By.cssSelector("tbody th a")).click();
    assertThat(browser().findElement(By.tagName("h1")).getText()).contains("Castañeda");
    assertThat(browser().findElements(By.cssSelector("blockquote"))).isNotEmpty();
    go("/actor?id=nobody");
    assertThat(browser().getPageSource()).contains("there is no such page");
  }

  @Test
  void everyListOfOperationsOpens() {
    go("/operations");
    int lists = browser().findElements(By.cssSelector("nav.tabs a")).size();
    for (int at = 0; at < lists; at++) {
      browser().findElements(By.cssSelector("nav.tabs a")).get(at).click();
      assertThat(browser().findElements(By.cssSelector("nav.tabs [aria-current]"))).hasSize(1);
      assertThat(browser().findElements(By.cssSelector("main .item, main .none"))).isNotEmpty();
    }
  }
}
