package org.careo.confront;

import static org.careo.confront.TwoAccounts.english;
import static org.careo.confront.TwoAccounts.spanish;

import java.util.stream.Stream;
import org.careo.confront.decide.Verdict;
import org.careo.model.Account;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two holders, one slot in dispute, and pairs that look like it and are none. */
class DisputesTest {
  static Stream<Arguments> disputed() {
    return Stream.of(
        Arguments.of(
            "two sizes of one spill",
            english("Ana Ruiz", "The tank leaked 40 tonnes of oil."),
            english("Luis Vega", "Only 12 tonnes of oil leaked from the old pipe.")),
        Arguments.of(
            "two hours of one departure",
            english("Ana Ruiz", "The ferry sailed at 21:15 on 2 March 2031."),
            english("Luis Vega", "The ferry had sailed at 22:40 on 2 March 2031 without a pilot.")),
        Arguments.of(
            "two hours in Spanish",
            spanish("Ana Ruiz", "El tren salió a las 21:15 del 2 de marzo de 2031."),
            spanish("Luis Vega", "El tren salió a las 23:40 del 2 de marzo de 2031, sin luces.")),
        Arguments.of(
            "two hours of a day not told, across languages",
            spanish("Ana Ruiz", "La presa cedió a las 3:20 de la madrugada."),
            english("Luis Vega", "The dam broke at 5:10 a.m.")),
        Arguments.of(
            "a toll in other words",
            english("Ana Ruiz", "The death toll of the fire stood at 11."),
            spanish("Luis Vega", "Nueve personas murieron en el incendio.")),
        Arguments.of(
            "one value in place of another",
            spanish("Ana Ruiz", "Faltan 46 personas, no 30."),
            spanish("Luis Vega", "Desde ayer 30 personas están desaparecidas.")),
        Arguments.of(
            "nothing of the kind was heard",
            english("Ana Ruiz", "No alarm had sounded before the fire."),
            english("Luis Vega", "The alarm was activated at midnight.")),
        Arguments.of(
            "alive and dead",
            english("Ana Ruiz", "The hostages are alive."),
            spanish("Luis Vega", "Los rehenes están muertos.")),
        Arguments.of(
            "two rooms",
            english("Ana Ruiz", "The fire started in the kitchen."),
            spanish("Luis Vega", "El incendio comenzó en el sótano.")),
        Arguments.of(
            "who holds it is spoken of",
            spanish("clientes", "Nadie avisó del cierre."),
            spanish("Luis Vega", "Los clientes fueron avisados en mayo.")));
  }

  static Stream<Arguments> notDisputed() {
    return Stream.of(
        Arguments.of(
            "two things of one cargo",
            english("Ana Ruiz", "The ship carries 400 tonnes of flour."),
            english("Luis Vega", "Workers have unloaded 90 tonnes of flour.")),
        Arguments.of(
            "sizes that both hold",
            english("Ana Ruiz", "The tank leaked at least 12 tonnes of oil."),
            english("Luis Vega", "The tank leaked about 15 tonnes of oil.")),
        Arguments.of(
            "a figure of speech against a volume",
            english("Ana Ruiz", "Not one litre leaves the lake."),
            english("Luis Vega", "The lake loses 90 cubic metres in a month.")),
        Arguments.of(
            "two ferries at two hours",
            english("Ana Ruiz", "The museum opens at 09:00 on 2 March 2031."),
            english("Luis Vega", "The ferry sailed at 22:40 on 2 March 2031.")),
        Arguments.of(
            "a fence against floods is no stand",
            english("Ana Ruiz", "The council builds walls against floods along the river."),
            spanish("Luis Vega", "El consejo construye muros contra inundaciones junto al río.")),
        Arguments.of(
            "a part of the hurt against another part",
            spanish("Ana Ruiz", "Dos de los heridos son menores de edad."),
            spanish("Luis Vega", "Once de los heridos siguen hospitalizados.")),
        Arguments.of(
            "what a count was before",
            english("Ana Ruiz", "The number of people treated rose from 64 to 87."),
            english("Luis Vega", "87 people were treated.")),
        Arguments.of(
            "two banks of one river",
            english("Ana Ruiz", "The northern factory has not reopened."),
            english("Luis Vega", "The southern factory reopened.")),
        Arguments.of(
            "another thing denied",
            spanish("Ana Ruiz", "La policía no detuvo al conductor del camión."),
            spanish("Luis Vega", "La policía detuvo al dueño del almacén.")),
        Arguments.of(
            "both deny it, the negation before and behind",
            spanish("Ana Ruiz", "La sirena no sonó."),
            spanish("Luis Vega", "No sonó ninguna sirena.")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("disputed")
  void isFoundEitherWay(String name, Account a, Account b) {
    TwoAccounts.give(name, a, b, Verdict.Outcome.CONTRADICTS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notDisputed")
  void isLeftAlone(String name, Account a, Account b) {
    TwoAccounts.doNotGive(name, a, b, Verdict.Outcome.CONTRADICTS);
  }
}
