package org.careo.trace.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careo.trace.drift.Drifts.english;
import static org.careo.trace.drift.Drifts.spanish;
import static org.careo.trace.drift.Drifts.translated;

import org.junit.jupiter.api.Test;

/** What changed of figures, hours and days between a sentence and one made of it. */
class FigureDriftTest {

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
}
