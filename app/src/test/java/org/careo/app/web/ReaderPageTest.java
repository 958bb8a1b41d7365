package org.careo.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The reader: deep links, cards beside their words, very long reports, turned text. */
class ReaderPageTest extends PageTest {
  @Test
  void aDeepLinkOpensTheExactWords() {
    String id = report("01-meridiano-plan.txt");
    String text = file().reports().report(id).orElseThrow().text();
    int start = text.indexOf("Guardia Nacional");
    int point = text.codePointCount(0, start);
    go("/reports/" + id + "?at=" + point + "-" + (point + 16) + "#asked");
    Object words =
        browser()
            .executeScript(
                "return Array.from(document.querySelectorAll('.asked')).map(e =>"
                    + " e.textContent).join('')");
    assertThat(words).isEqualTo("Guardia Nacional");
    assertThat(
            (Boolean)
                browser()
                    .executeScript(
                        "var r = document.getElementById('asked').getBoundingClientRect();"
                            + " return r.top >= 0 && r.bottom <= window.innerHeight"))
        .isTrue();
  }

  @Test
  void aCardAndItsWordsLightUpTogether() {
    go("/reports/" + report("06-borderwire-governor.txt"));
    WebElement card = browser().findElement(By.cssSelector(".card:not(.by-author)"));
    new Actions(browser()).moveToElement(card).perform();
    String id = card.getDomAttribute("data-card");
    assertThat(browser().findElements(By.cssSelector("[data-s~='" + id + "'].lit"))).isNotEmpty();
  }

  @Test
  void cardsStandBesideTheirWordsAndTheAuthorsCanBeShown() {
    go("/reports/" + report("06-borderwire-governor.txt"));
    Object below =
        browser()
            .executeScript(
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
    WebElement own = browser().findElement(By.className("by-author"));
    assertThat(own.isDisplayed()).isFalse();
    browser().findElement(By.id("own-shown")).click();
    assertThat(own.isDisplayed()).isTrue();
  }

  @Test
  void textThatTurnsItsDirectionTurnsNothingElse() {
    go("/reports/" + report("hostile.txt"));
    Object loose =
        browser()
            .executeScript(
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
    assertThat(browser().findElements(By.className("warning")).stream().map(WebElement::getText))
        .anyMatch(text -> text.contains("direction"))
        .anyMatch(text -> text.contains("p\u0430ypal"));
  }

  @Test
  void aVeryLongReportComesInParts() {
    String id = report("line.txt");
    go("/reports/" + id);
    WebElement next = browser().findElement(By.cssSelector("a[rel=next]"));
    assertThat(next.getText()).contains("part 2");
    go("/reports/" + id + "?at=4000000-4000003");
    assertThat(browser().findElements(By.id("asked"))).hasSize(1);
  }
}
