package org.careo.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.careo.trace.digest.Boilerplate;
import org.careo.trace.digest.Digest;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;
import org.junit.jupiter.api.Test;

final class BoilerplateTest {
  private final Keys keys = new Keys();
  private final Digester digester = new Digester(keys);

  private Digest digest(int number, String text) {
    return digester.digest(Texts.account("r" + number, text, "", ""));
  }

  private List<Digest> pages(int count, String closing) {
    List<Digest> pages = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      pages.add(digest(number, Texts.invented(number, 9) + "\n" + closing));
    }
    return pages;
  }

  @Test
  void whatPagesOfDifferentThingsHaveInCommonIsCut() {
    List<Digest> pages = pages(30, Texts.BOILERPLATE);

    List<Digest> cut = Boilerplate.without(pages, keys);

    int closing = digest(99, Texts.BOILERPLATE).size();
    for (int at = 0; at < pages.size(); at++) {
      assertThat(cut.get(at).size()).isEqualTo(pages.get(at).size() - closing);
      assertThat(cut.get(at).span(0)).isEqualTo(pages.get(at).span(0));
    }
  }

  @Test
  void fewPagesHaveNoBoilerplate() {
    List<Digest> pages = pages(15, Texts.BOILERPLATE);

    assertThat(Boilerplate.without(pages, keys)).isEqualTo(pages);
  }

  @Test
  void sentencesThatManyCopiesOfOneTextKeptStay() {
    List<Digest> reports = new ArrayList<>(pages(30, ""));
    List<String> lines = Texts.HARBOUR.lines().toList();
    for (int number = 0; number < 30; number++) {
      List<String> kept = new ArrayList<>(lines);
      kept.remove(number % lines.size());
      reports.add(digest(100 + number, String.join("\n", kept) + "\nSeen by " + number + "."));
    }

    assertThat(Boilerplate.without(reports, keys)).isEqualTo(reports);
  }
}
