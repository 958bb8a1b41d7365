package org.careo.trace.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careo.trace.drift.Drifts.english;
import static org.careo.trace.drift.Drifts.spanish;
import static org.careo.trace.drift.Drifts.translated;

import org.junit.jupiter.api.Test;

/** What changed of what a sentence asserts in one made of it, and what did not. */
class DriftFinderTest {

  @Test
  void aHedgeLostOrAdded() {
    assertThat(
            english(
                "The dam could lose 45 percent of its water by May, engineers said.",
                "The dam will lose 45 percent of its water by May, engineers said."))
        .contains(
            "hedge: could lose 45 percent of its water -> dam will lose 45 percent of its water");
    assertThat(
            spanish(
                "La ministra advirtió que la cifra podría ser mayor en Puerto Alto.",
                "La ministra advirtió que la cifra es mayor en Puerto Alto."))
        .anyMatch(drift -> drift.startsWith("hedge: podría ser mayor"));
    assertThat(
            spanish(
                "El agua potable de Puerto Alto no se vería afectada por el derrame.",
                "El agua potable de Puerto Alto no está afectada por el derrame."))
        .anyMatch(drift -> drift.startsWith("hedge: vería afectada"));
    assertThat(
            english(
                "About 700 farmers blocked the bridge at Ojo Claro on Friday.",
                "Some farmers, 700 of them, blocked the bridge at Ojo Claro on Friday."))
        .contains("hedge: About 700 farmers -> 700");
  }

  @Test
  void aNegationLostIsToldByParity() {
    assertThat(
            english(
                "The harbour board did not dispute that the letter exists.",
                "The harbour board disputed that the letter exists."))
        .anyMatch(drift -> drift.startsWith("negation: not dispute that the letter exists"));
    assertThat(
            english(
                "Lund denied that her office had received the letter from Sandholm.",
                "Lund confirmed that her office had received the letter from Sandholm."))
        .anyMatch(drift -> drift.startsWith("negation: denied"));
    assertThat(
            english(
                "The mayor did not rule out talks with the Sandholm growers.",
                "The mayor never ruled out talks with the Sandholm growers."))
        .isEmpty();
  }

  @Test
  void whatIsBelievedIsSaid() {
    assertThat(
            english(
                "Prosecutors believe the letter from Sandholm was burned in March.",
                "Prosecutors say the letter from Sandholm was burned in March."))
        .anyMatch(drift -> drift.startsWith("hedge: Prosecutors believe"));
    assertThat(
            english(
                "Prosecutors believe the letter from Sandholm was burned in March.",
                "The letter from Sandholm was burned in March, prosecutors believe."))
        .isEmpty();
  }

  @Test
  void anotherWordForTheSameNegationOrHedgeIsNoChange() {
    assertThat(
            english(
                "The pier may stay closed until March, the harbour office said.",
                "The pier might stay closed until March, the harbour office said."))
        .isEmpty();
    assertThat(
            english(
                "Lund refused to sign the Sandholm contract.",
                "Lund would not sign the Sandholm contract."))
        .isEmpty();
    assertThat(
            spanish(
                "La alcaldesa de Puerto Alto negó que el muelle esté cerrado.",
                "La alcaldesa de Puerto Alto dijo que el muelle no está cerrado."))
        .filteredOn(drift -> drift.startsWith("negation"))
        .isEmpty();
  }

  @Test
  void whatWasLeftOutIsNoChange() {
    assertThat(
            english(
                "Two trawlers sank in Port Ellery, but the harbour board did not close the ferry"
                    + " pier, which may be old.",
                "Two trawlers sank in Port Ellery."))
        .isEmpty();
    assertThat(
            english(
                "The letter to Sandholm was sent in May and read in the council.",
                "The letter to Sandholm was sent and read in the council."))
        .isEmpty();
  }

  @Test
  void aQuotationEndsWhatANegationBearsOnAndADutyNotMetIsNoHedge() {
    assertThat(
            english(
                "\"We wanted to warn the harbour office, and we did not,\" the firm's director,"
                    + " Maren Oster, told growers in Sandholm.",
                "\"We wanted to warn the harbour office, and we did not,\" said the firm's"
                    + " director, Maren Oster."))
        .noneMatch(drift -> drift.startsWith("negation: "));
    assertThat(
            english(
                "The board should have closed the sluice gate on Friday, Maren Oster said.",
                "The board ought to have closed the sluice gate on Friday, Maren Oster said."))
        .noneMatch(drift -> drift.startsWith("hedge: "));
    assertThat(
            english(
                "The sluice gate should close by Friday evening, Maren Oster said.",
                "The sluice gate will close by Friday evening, Maren Oster said."))
        .anyMatch(drift -> drift.startsWith("hedge: "));
  }

  @Test
  void aConditionLeftOut() {
    assertThat(
            english(
                "Lund said the growers would blockade the harbour if the levy was raised again.",
                "Lund said the growers would blockade the harbour."))
        .anyMatch(drift -> drift.startsWith("hedge: if the levy was raised again"));
    assertThat(
            spanish(
                "La alcaldesa dijo que cerrará el muelle de Puerto Alto si la junta no paga la obra.",
                "La alcaldesa dijo que cerrará el muelle de Puerto Alto."))
        .anyMatch(drift -> drift.startsWith("hedge: si la junta no paga la obra"));
    assertThat(
            english(
                "Lund said the growers would blockade the harbour if the levy was raised again.",
                "Should the levy be raised again, the growers would blockade the harbour, Lund"
                    + " said."))
        .noneMatch(drift -> drift.contains("if the levy"));
    assertThat(
            english(
                "The quarrel over the Sandholm levy was, if anything, polite, Lund said.",
                "The quarrel over the Sandholm levy was polite, Lund said."))
        .isEmpty();
  }

  @Test
  void aWordThatBecameItsOpposite() {
    assertThat(
            english(
                "Engineers found cracks in the western wall of the Sandholm lock on Monday.",
                "Engineers found cracks in the eastern wall of the Sandholm lock on Monday."))
        .contains("meaning: western -> eastern");
    assertThat(
            translated(
                "Four private clinics in Sandholm lost their records, the council said.",
                "Cuatro clínicas públicas de Sandholm perdieron sus archivos, dijo el concejo."))
        .contains("meaning: private -> públicas");
    assertThat(
            english(
                "The northern and the southern locks of Sandholm were closed by the council.",
                "The southern locks of Sandholm and the northern ones were closed by the council."))
        .noneMatch(drift -> drift.startsWith("meaning"));
    assertThat(
            english(
                "The crane on the left quay was bought by the harbour board in Sandholm.",
                "The harbour board in Sandholm bought the crane on the quay."))
        .noneMatch(drift -> drift.startsWith("meaning"));
  }

  @Test
  void aNegationThatOnlyAgreesOrStandsInAnotherPlaceIsNoChange() {
    assertThat(
            translated(
                "Residents of Sandholm said no siren had sounded before the lock failed.",
                "Los vecinos de Sandholm dijeron que no sonó ninguna sirena antes de que cediera la"
                    + " esclusa."))
        .noneMatch(drift -> drift.startsWith("negation"));
    assertThat(
            translated(
                "The clerk, who asked not to be named because she was not authorized to speak, said"
                    + " the lock was old.",
                "La empleada, que pidió no ser nombrada porque no está autorizada a hablar, dijo"
                    + " que la esclusa era vieja."))
        .noneMatch(drift -> drift.startsWith("negation"));
    assertThat(
            translated(
                "Lund said the council had not asked Sandholm to pay for the lock.",
                "Lund dijo que el concejo había pedido a Sandholm que pagara la esclusa."))
        .anyMatch(drift -> drift.startsWith("negation: not asked"));
  }

  @Test
  void whatIsCalledConfirmed() {
    assertThat(
            english(
                "The ministry said that smugglers had sunk the ferry near Sandholm.",
                "The ministry confirmed that smugglers had sunk the ferry near Sandholm."))
        .anyMatch(drift -> drift.startsWith("hedge"));
    assertThat(
            english(
                "The ministry acknowledged that smugglers had sunk the ferry near Sandholm.",
                "The ministry confirmed that smugglers had sunk the ferry near Sandholm."))
        .noneMatch(drift -> drift.startsWith("hedge"));
  }

  @Test
  void aContractionInsideAQuotationIsNoChange() {
    assertThat(
            english(
                "\"We have run out of beds and will not take more patients,\" Lund said.",
                "\"We've run out of beds and won't take more patients,\" Lund said."))
        .noneMatch(drift -> drift.startsWith("quotation"));
  }
}
