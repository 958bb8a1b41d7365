package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues behind what is said, quotations behind a colon, infinitives, objects in front. */
final class ClosingCuesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Nobody fell ill,\" stressed Mayor Ann Poole. | Nobody fell ill",
        "\"The quay is ours,\" growled plain-spoken Mayor Ann Poole, who has ordered a survey. | The quay is ours",
        "\"We pay our debts,\" it posted. | We pay our debts",
        "\"They came at noon,\" she stated by phone. | They came at noon",
        "The quay closed in May, the harbour master said at a briefing on Monday, but dockers say it never did. | The quay closed in May",
        "Two men drowned when the quay gave way, Mayor Ann Poole stated Monday, confirming a third case. | Two men drowned when the quay gave way",
        "The dockers had grumbled about the quay, a clerk familiar with the works revealed. | The dockers had grumbled about the quay",
        "The quay was rotten, dockers complained. | The quay was rotten",
        "Landings fell to 40 tonnes in May, harbour data show. | Landings fell to 40 tonnes in May",
        "The mayor has opened an inquiry, per the council. | The mayor has opened an inquiry",
        "The harbour master, Tom Rudd, put the loss at nine boats. | the loss at nine boats",
        "Rudd considers that figure inflated. | that figure inflated",
        "Asked about the bill, Rudd shrugged: \"Ask the council.\" | Ask the council",
        "The pilot, who told the court that he saw nothing, blamed the fog. | he saw nothing",
        "Delta found that 58% of adults in the valley rejected the flights. | the flights",
        "Many in the valley advocate for a truce, rather than a siege. | a truce, rather than a siege",
        "The mayor begged them not to leave: \"The town cannot pay twice.\" | The town cannot pay twice"
      })
  void isFoundInEnglish(String text, String content) {
    assertThat(Reports.attributions(Reports.english(text), text))
        .anyMatch(attribution -> attribution.contains(content));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "La alcaldesa le pidió que no se fuera: «El pueblo no paga dos veces». | El pueblo no paga dos veces",
        "Horas después, denunció un gremio, los guardias cerraron el muelle. | los guardias cerraron el muelle",
        "El director dijo no tener noticia. | no tener noticia",
        "Una enfermera afirma, sin embargo, haber visto a un herido. | haber visto a un herido",
        "La alcaldesa habló ayer. Según dijo, el muelle sigue cerrado. | el muelle sigue cerrado",
        "El piloto, que dijo que nunca vio la torre, culpó a la niebla. | nunca vio la torre",
        "El 58 % rechaza el peaje y el 27 % lo apoya. | el peaje",
        "Un cabo le confió a un primo suyo que nadie los vio. | nadie los vio",
        "Tres vecinos contaron que alguien, en la plaza, explicó que no habría agua. | alguien, en la plaza, explicó que no habría agua",
        "Esa versión la desmintió la alcaldesa. | Esa versión",
        "«No queda nada que ocultar», espetó la alcaldesa. | No queda nada que ocultar"
      })
  void isFoundInSpanish(String text, String content) {
    assertThat(Reports.attributions(Reports.spanish(text), text))
        .anyMatch(attribution -> attribution.contains(content));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The flats cost 40 pounds per week. | week",
        "The mayor said at a briefing that the quay is shut. | at a briefing",
        "Conviene mirar el muelle de cerca. | mirar"
      })
  void isNotSaid(String text, String words) {
    assertThat(
            Reports.attributions(
                text.startsWith("Conviene") ? Reports.spanish(text) : Reports.english(text), text))
        .noneMatch(attribution -> attribution.contains("| " + words));
  }
}
