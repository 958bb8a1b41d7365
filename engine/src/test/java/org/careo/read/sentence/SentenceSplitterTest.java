package org.careo.read.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Span;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void abbreviationsAndInitialsEndNoSentence() {
    assertThat(sentences("Gen. J. R. Vale met Dr. Ana Ruiz at 9 a.m. on Friday. They left."))
        .hasSize(2);
    assertThat(sentences("El Sr. Peña y la Dra. Gil viajaron a EE. UU. el lunes. Volvieron."))
        .hasSize(2);
  }

  @Test
  void anAbbreviationMayEndASentenceBeforeAnOpener() {
    assertThat(sentences("They flew to the U.S. The talks failed.")).hasSize(2);
    assertThat(sentences("A U.S. Coast Guard cutter arrived.")).hasSize(1);
  }

  @Test
  void aMissingBlankAfterAFullStop() {
    assertThat(sentences("The winter approaches.Farmers worry.")).hasSize(2);
    assertThat(sentences("See example.org for version 2.0 of it.")).hasSize(1);
  }

  @Test
  void quotationsThatEndInside() {
    assertThat(sentences("“We are done,” she said. “It is over.” The room fell silent."))
        .containsExactly("“We are done,” she said.", "“It is over.”", "The room fell silent.");
    assertThat(sentences("“Why now?” the mayor asked.")).hasSize(1);
  }

  @Test
  void headingsBulletsAndLabelsStandAlone() {
    assertThat(sentences("Talks stall\n\nThe talks stalled.\n• First point\n• Second point"))
        .containsExactly("Talks stall", "The talks stalled.", "First point", "Second point");
    assertThat(sentences("Dr. Elsa Prado, trade analyst: “Nothing will change.”"))
        .containsExactly("Dr. Elsa Prado, trade analyst:", "“Nothing will change.”");
    assertThat(sentences("The mayor said: “Nothing will change.”")).hasSize(1);
  }

  @Test
  void aDatelineStandsApart() {
    for (String dateline :
        List.of(
            "PUERTO ALTO, Sept 14, 2031 (Coast Wire) -",
            "PUERTO ALTO (CW) —",
            "Ciudad Alta, 14 may (Agencia Sur).-",
            "Puerto Alto, 14 de mayo de 2031 (Agencia Sur).",
            "VALLE HONDO –",
            "Valle Hondo, May 5 —")) {
      assertThat(sentences(dateline + " The council closed the port."))
          .as(dateline)
          .containsExactly(dateline, "The council closed the port.");
    }
  }

  @Test
  void aSentenceThatOnlyLooksLikeADatelineStaysWhole() {
    for (String sentence :
        List.of(
            "Port Alto (the old one) – The council closed it.",
            "May 5 was quiet – The council closed the port.",
            "Ana Ruiz – The Mayor of Puerto Alto – closed the port.",
            "On May 5 – Monday – the council met.",
            "Coast Watch (CW) said on May 5 that the port was closed.")) {
      assertThat(sentences(sentence)).as(sentence).containsExactly(sentence);
    }
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String text =
        "The council of the small town voted late on Tuesday evening to close\n"
            + "the old bridge over the river, which engineers had called unsafe for\n"
            + "many years. Traffic will be led through the valley until the autumn\n"
            + "of next year.";
    assertThat(sentences(text)).hasSize(2);
  }

  @Test
  void ellipsesAndDecimals() {
    assertThat(sentences("It rose 3.5 percent... and then fell. Nobody knew why.")).hasSize(2);
  }

  private List<String> sentences(String text) {
    return splitter.sentences(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
