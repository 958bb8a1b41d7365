package org.careo.read.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Span;
import org.careo.read.language.LanguageGuesser;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final LanguageGuesser guesser = new LanguageGuesser();

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

  @Test
  void aDashThatStandsFreeOpensATurnOfSpeech() {
    for (String text :
        List.of(
            "The gates stayed shut all night. - We were told nothing - said a docker.",
            "Nobody answered the door. – Come back on Monday – a guard called out.",
            "El almacén quedó vacío. - No nos dejaron nada -, contó la dueña.",
            "La alcaldesa calló. - - ¿Y quién paga los daños? La oposición insistió.",
            "Se fueron al alba. — ¡Vuelvan pronto! — gritó el guardia.")) {
      assertThat(sentences(text).getFirst()).as(text).doesNotContain("-", "–", "—");
    }
  }

  @Test
  void aDashInsideASentenceOpensNothing() {
    for (String text :
        List.of(
            "The U.S. - Canada line was closed for an hour.",
            "Harlan Corp. – Makers of pumps – moved its plant.",
            "The old mill - Built in 1902 - was sold again.",
            "¿Por qué ahora? - se preguntan los vecinos.",
            "El Dr. - Ruiz, según el cartel - no llegó.",
            "Trenes Sur S.A. - Norte S.A. es el nuevo nombre.")) {
      assertThat(sentences(text)).as(text).hasSize(1);
    }
  }

  @Test
  void aHeadingInCapitalsThatLostItsLineBreakStandsApart() {
    assertThat(
            sentences(
                "PORT OF ALMERA CLOSES AFTER STORM The council met at noon. Ships wait outside."
                    + " FISHERMEN DEMAND 40 MILLION A man in a yellow coat spoke first."))
        .containsExactly(
            "PORT OF ALMERA CLOSES AFTER STORM",
            "The council met at noon.",
            "Ships wait outside.",
            "FISHERMEN DEMAND 40 MILLION",
            "A man in a yellow coat spoke first.");
    assertThat(sentences("EL PUERTO CIERRA TRAS EL TEMPORAL El consejo se reunió ayer."))
        .containsExactly("EL PUERTO CIERRA TRAS EL TEMPORAL", "El consejo se reunió ayer.");
  }

  @Test
  void capitalsInsideASentenceAreNoHeading() {
    for (String text :
        List.of(
            "NATO and UN officials met in Almera.",
            "BBC NEWS Channel showed the port.",
            "THE PORT OF ALMERA IS CLOSED UNTIL FURTHER NOTICE",
            "NO SHIP MAY ENTER THE HARBOUR without a pilot.",
            "OTAN, ONU y OEA enviaron delegados.",
            "The sign reads NO ENTRY WITHOUT A PERMIT Harbour Office.")) {
      assertThat(sentences(text)).as(text).hasSize(1);
    }
  }

  @Test
  void aHeadingInBoldThatRunsInStandsApart() {
    assertThat(sentences("**The decree.** According to the mayor, the port is shut."))
        .hasSize(2)
        .endsWith("According to the mayor, the port is shut.");
    assertThat(sentences("**El decreto.** Según el alcalde, el puerto está cerrado."))
        .hasSize(2)
        .endsWith("Según el alcalde, el puerto está cerrado.");
    assertThat(sentences("The mayor called it **very grave** on Monday.")).hasSize(1);
    assertThat(sentences("Prices rose by 2.5* 3 points, the bank said.")).hasSize(1);
  }

  @Test
  void webTextWithoutClosingMarksIsCutWhereASentenceOpens() {
    assertThat(
            sentences(
                "From: Ann Prado To: Luis Gil Subject: The contract Luis, I have read the draft"
                    + " and it is fine. Please call me on Monday Thanks, Ann"))
        .hasSizeGreaterThan(3);
  }

  @Test
  void namesAndTitlesInEditedProseAreNotCut() {
    for (String text :
        List.of(
            "The harbour master told Sen. Nora Pike that the Port Authority of Almera had closed.",
            "President John D. Vale and Chief Justice Mary K. Holt met Mayor Prado on Monday.",
            "The Wells Fargo branch in New Harbour was robbed, The Coast Times reported on Friday.",
            "He told CBS This Morning on Monday that The New Dawn had no members in Puerto Alto.",
            "The minister said: The bridge will open in May.")) {
      assertThat(sentences(text)).as(text).hasSize(1);
    }
  }

  private List<String> sentences(String text) {
    Span whole = new Span(0, text.length());
    return splitter.sentences(text, whole, guesser.guess(text, whole)).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
