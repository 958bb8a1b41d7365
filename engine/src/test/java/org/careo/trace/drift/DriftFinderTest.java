package org.careo.trace.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.InventedAccount;
import org.careo.model.Language;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;
import org.junit.jupiter.api.Test;

/** What changed between a sentence and one made of it, and what did not. */
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
  void anHourMovedToTheOtherHalfOfTheDay() {
    assertThat(
            spanish(
                "La compuerta de Puerto Alto cedió a las seis de la mañana, según la junta.",
                "La compuerta de Puerto Alto cedió a las seis de la tarde, según la junta."))
        .anyMatch(drift -> drift.endsWith("seis de la mañana -> a las seis de la tarde"));
    assertThat(
            english(
                "The sluice gate at Sandholm failed at 6:20 a.m., the water board said.",
                "The sluice gate at Sandholm failed at 6.20 am, the water board said."))
        .isEmpty();
  }

  @Test
  void anOfficeThatBecameAnother() {
    assertThat(
            english(
                "Interior Minister Maren Lund closed the harbour of Sandholm on Friday.",
                "Defence Minister Maren Lund closed the harbour of Sandholm on Friday."))
        .contains("title: Interior -> Defence");
    assertThat(
            english(
                "A captain ordered the guards at Sandholm to open the gate.",
                "A general ordered the guards at Sandholm to open the gate."))
        .contains("title: captain -> general");
    assertThat(
            english(
                "Interior Minister Maren Lund and Defence Minister Ola Krag closed the harbour.",
                "Defence Minister Ola Krag closed the harbour."))
        .noneMatch(drift -> drift.startsWith("title:"));
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
  void aRateOverAnotherPeriodAndACountOfTheSame() {
    assertThat(
            english(
                "A cap of $500 a week per person has been in force in Sandholm.",
                "A cap of $500 a month per person has been in force in Sandholm."))
        .anyMatch(drift -> drift.startsWith("figure:"));
    assertThat(
            english(
                "Three customs brokers were arrested in Sandholm, he said.",
                "Thirteen customs brokers were nabbed in Sandholm, he said."))
        .anyMatch(drift -> drift.startsWith("figure:"));
  }

  @Test
  void anHourOrADayInThePlaceOfTheOnlyOneOfTheSentence() {
    assertThat(
            english(
                "The sluice gate failed at 6:20 a.m. on Tuesday, the water board said.",
                "The sluice gate failed at 6:20 p.m. on Tuesday, the water board said."))
        .anyMatch(drift -> drift.startsWith("date:"));
    assertThat(
            english(
                "The growers blocked the bridge on 3 March. The levy was raised on 13 March.",
                "The growers blocked the bridge on 13 March. The levy was raised on 13 March."))
        .anyMatch(drift -> drift.startsWith("date:"));
    assertThat(
            spanish(
                "La compuerta cedió a las 6:20 de la mañana del martes, según la junta.",
                "La compuerta cedió a las 6:20 de la tarde del martes, según la junta."))
        .anyMatch(drift -> drift.startsWith("date:"));
    assertThat(
            english(
                "The growers blocked the bridge on 3 March, the council said.",
                "The growers blocked the bridge on March 3, according to the council."))
        .noneMatch(drift -> drift.startsWith("date:"));
    assertThat(
            english(
                "The growers blocked the bridge on 3 March. The levy was raised on 13 March.",
                "The levy was raised on 13 March. The growers blocked the bridge on 3 March."))
        .noneMatch(drift -> drift.startsWith("date:"));
    assertThat(
            spanish(
                "La junta citó a los regantes el 4 de abril en Puerto Alto.",
                "La junta citó a los regantes de Puerto Alto el 4 de abril."))
        .noneMatch(drift -> drift.startsWith("date:"));
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
  void figuresTheirScaleTheirUnitAndTheirBound() {
    assertThat(
            english(
                "The crash injured 14 people at the Sandholm pier on Tuesday.",
                "The crash injured 41 people at the Sandholm pier on Tuesday."))
        .contains("figure: 14 people -> 41 people");
    assertThat(
            english(
                "The new bridge will cost 3.4 billion dollars, the council of Sandholm said.",
                "The new bridge will cost 3.4 million dollars, the council of Sandholm said."))
        .contains("figure: 3.4 billion dollars -> 3.4 million dollars");
    assertThat(
            english(
                "The reservoir has lost almost half of its water since January.",
                "The reservoir has lost more than half of its water since January."))
        .contains("figure: almost half -> more than half");
    assertThat(
            spanish(
                "La mancha llega a 150 kilómetros de Puerto Alto, dijo la capitanía.",
                "La mancha llega a 150 millas de Puerto Alto, dijo la capitanía."))
        .contains("figure: 150 kilómetros -> 150 millas");
    assertThat(
            english(
                "The council spends 46 dollars a bolt and bought 300 of them for the crane.",
                "The council bought 300 bolts for the crane. A school has 12 classes."))
        .isEmpty();
  }

  @Test
  void datesAndHours() {
    assertThat(
            english(
                "The cracks were reported in November 2026 by two engineers of the mine.",
                "The cracks were reported in November 2025 by two engineers of the mine."))
        .contains("date: November 2026 -> November 2025");
    assertThat(
            english(
                "The office was called at 11:40 p.m. on 8 March 2031, the log of the port says.",
                "The office was called at 11:40 a.m. on 8 March 2031, the log of the port says."))
        .anyMatch(drift -> drift.startsWith("date: "));
    assertThat(
            english(
                "The ferry to Sandholm was stopped on 8 March 2031 by the harbour office.",
                "The ferry to Sandholm was stopped in March by the harbour office."))
        .isEmpty();
  }

  @Test
  void titlesNamesAndMouths() {
    assertThat(
            english(
                "“The winch was new,” said harbour director Maren Oster in Sandholm.",
                "“The winch was new,” said former harbour director Maren Oster in Sandholm."))
        .anyMatch(drift -> drift.startsWith("title: ") && drift.contains("-> former"));
    assertThat(
            english(
                "“We have been promised rivers before and the wells are dry,” said Frank Lujano.",
                "“We have been promised rivers before and the wells are dry,” said Dana Stroud."))
        .contains("speaker: Frank Lujano -> Dana Stroud");
    assertThat(
            english(
                "Maren Oster said that the winch of the harbour crane broke before dawn.",
                "The winch of the harbour crane broke before dawn."))
        .anyMatch(drift -> drift.startsWith("attribution: Maren Oster"));
  }

  @Test
  void aFormerTitleThatIsHeldAgain() {
    assertThat(
            english(
                "The former mayor of Sandholm, Frank Lujano, called the levy a mistake on Friday.",
                "The mayor of Sandholm, Frank Lujano, called the levy a mistake on Friday."))
        .anyMatch(drift -> drift.startsWith("title: "));
    assertThat(
            translated(
                "The former mayor of Sandholm, Frank Lujano, called the levy a mistake on Friday.",
                "El alcalde de Sandholm, Frank Lujano, calificó el viernes la tasa de error."))
        .anyMatch(drift -> drift.startsWith("title: "));
    assertThat(
            english(
                "Former harbour director Maren Oster said the winch of the crane was new.",
                "Maren Oster, who was harbour director until May, said the winch was new."))
        .noneMatch(drift -> drift.startsWith("title: "));
    assertThat(
            translated(
                "The former mayor of Sandholm, Frank Lujano, called the levy a mistake on Friday.",
                "El exalcalde de Sandholm, Frank Lujano, calificó el viernes la tasa de error."))
        .noneMatch(drift -> drift.startsWith("title: "));
    assertThat(
            english(
                "Mayor Frank Lujano called his rival, the former judge Dana Stroud, a friend.",
                "Mayor Frank Lujano called his rival Dana Stroud, the former judge, a friend."))
        .noneMatch(drift -> drift.startsWith("title: "));
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
  void aStepOfTheWayThatTheDerivedReportLeavesOut() {
    assertThat(
            english(
                "The harbour crane had lost two bolts since autumn, according to an inspection note"
                    + " obtained by the newspaper Daily Lantern.",
                "The harbour crane had lost two bolts since autumn, according to an inspection"
                    + " note."))
        .anyMatch(drift -> drift.startsWith("attribution: ") && drift.contains("Lantern"));
    assertThat(
            english(
                "Maren Oster said she had been told by her insurer that the winch of the harbour"
                    + " crane would be replaced before June.",
                "Maren Oster said that the winch of the harbour crane would be replaced before"
                    + " June."))
        .anyMatch(drift -> drift.startsWith("attribution: ") && drift.contains("insurer"));
    assertThat(
            spanish(
                "El cabrestante de la grúa perdió dos pernos desde el otoño, según un informe"
                    + " interno obtenido por el diario El Faro de Lisonera.",
                "El cabrestante de la grúa perdió dos pernos desde el otoño, según un informe"
                    + " interno."))
        .anyMatch(drift -> drift.startsWith("attribution: el diario"));
  }

  @Test
  void aWayThatIsToldInOtherWordsOrElsewhereIsNotLost() {
    assertThat(
            english(
                "The harbour crane had lost two bolts since autumn, according to an inspection note"
                    + " obtained by the newspaper Daily Lantern.",
                "The Daily Lantern has obtained an inspection note. The harbour crane had lost two"
                    + " bolts since autumn, according to the note."))
        .noneMatch(drift -> drift.startsWith("attribution: "));
    assertThat(
            english(
                "Maren Oster told the Daily Lantern that the winch of the harbour crane broke"
                    + " before dawn.",
                "The winch of the harbour crane broke before dawn, Maren Oster told the Daily"
                    + " Lantern."))
        .noneMatch(drift -> drift.startsWith("attribution: "));
    assertThat(
            spanish(
                "El cabrestante de la grúa se rompió antes del amanecer, dijo Maren Oster al diario"
                    + " El Faro.",
                "Maren Oster dijo a El Faro que el cabrestante de la grúa se rompió antes del"
                    + " amanecer."))
        .noneMatch(drift -> drift.startsWith("attribution: "));
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
  void wordsThatAreStillPutToSomebodyAreNotStatedAsOwn() {
    assertThat(
            english(
                "Maren Oster demanded that the winch of the harbour crane be replaced at once.",
                "She also demanded that the winch of the harbour crane be replaced at once."))
        .noneMatch(drift -> drift.startsWith("attribution"));
    assertThat(
            spanish(
                "Maren Oster aseguró que la grúa del puerto perdió dos pernos en el temporal, cuatro"
                    + " días antes de la inspección.",
                "La grúa del puerto perdió dos pernos en el temporal."))
        .anyMatch(drift -> drift.startsWith("attribution: Maren Oster"));
  }

  @Test
  void whatAChangeIsHeldAgainst() {
    assertThat(
            english(
                "Catches at Port Ellery are up 38% from March 2030, the harbour office said.",
                "Catches at Port Ellery are up 38% in recent weeks, the harbour office said."))
        .contains("figure: 38% -> 38%");
    assertThat(
            english(
                "Catches at Port Ellery are up 38% from March 2030, the harbour office said.",
                "From March 2030 catches at Port Ellery rose by 38%, the harbour office said."))
        .noneMatch(drift -> drift.startsWith("figure"));
  }

  @Test
  void aFigureThatTheSourceHasNowhere() {
    String source =
        "The lock at Sandholm failed on Monday. Maren Oster said the winch was old. The council"
            + " meets in May.";
    assertThat(english(source, source + " Shares of the operator fell 11% in early trading."))
        .anyMatch(drift -> drift.startsWith("addition: ") && drift.contains("11%"));
    assertThat(english(source, source + " The weather was fair."))
        .noneMatch(drift -> drift.startsWith("addition"));
  }

  @Test
  void theDayOfPublicationAndAnHourInOtherWordsAreNoChange() {
    assertThat(
            english(
                "SANDHOLM, April 2, 2031 - The lock at Sandholm failed at 11:30 p.m., Lund said.",
                "SANDHOLM, April 3, 2031 - The lock at Sandholm failed at 23:30 hours, Lund said."))
        .noneMatch(drift -> drift.startsWith("date"));
    assertThat(
            translated(
                "The council has known of the cracks in the lock of Sandholm since June.",
                "El concejo conoce las grietas de la esclusa de Sandholm desde julio."))
        .contains("date: June -> julio");
  }

  @Test
  void anAgeThatChanged() {
    assertThat(
            english(
                "The welder Yorman Lund, 27, had jumped into the river at Ojo Claro.",
                "Yorman Lund, 37, leapt into the river at Ojo Claro."))
        .contains("figure: 27 -> 37");
    assertThat(
            translated(
                "The welder Yorman Lund, 27, had jumped into the river at Ojo Claro.",
                "El soldador Yorman Lund, de 27 años, había saltado al río en Ojo Claro."))
        .noneMatch(drift -> drift.startsWith("figure"));
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
  void oneBoundInOtherWordsIsNoChange() {
    assertThat(
            translated(
                "Records show that no more than 31 tonnes entered the depot at Sandholm.",
                "Los registros muestran que no entraron más de 31 toneladas al depósito de"
                    + " Sandholm."))
        .isEmpty();
    assertThat(
            english(
                "Records show that no more than 31 tonnes entered the depot at Sandholm.",
                "Records show that only 31 tonnes entered the depot at Sandholm."))
        .isEmpty();
    assertThat(
            translated(
                "Flows through the pipe fell from 14.2 million to 4.1 million litres a day.",
                "El caudal del ducto cayó de 14,2 a 4,1 millones de litros por día."))
        .noneMatch(drift -> drift.startsWith("figure"));
  }

  @Test
  void aContractionInsideAQuotationIsNoChange() {
    assertThat(
            english(
                "\"We have run out of beds and will not take more patients,\" Lund said.",
                "\"We've run out of beds and won't take more patients,\" Lund said."))
        .noneMatch(drift -> drift.startsWith("quotation"));
  }

  private static List<String> translated(String source, String derived) {
    return drifts(Language.ENGLISH, source, Language.SPANISH, derived);
  }

  private static List<String> english(String source, String derived) {
    return drifts(Language.ENGLISH, source, Language.ENGLISH, derived);
  }

  private static List<String> spanish(String source, String derived) {
    return drifts(Language.SPANISH, source, Language.SPANISH, derived);
  }

  private static List<String> drifts(
      Language language, String source, Language other, String derived) {
    Digester digester = new Digester(new Keys());
    return new DriftFinder(digester.keys())
            .find(
                digester.digest(InventedAccount.read("r1", source, language, "", "2031-04-02")),
                digester.digest(InventedAccount.read("r2", derived, other, "", "2031-04-03")))
            .stream()
            .map(
                drift ->
                    drift.kind()
                        + ": "
                        + drift.before().of(source)
                        + " -> "
                        + drift.after().of(derived))
            .toList();
  }
}
