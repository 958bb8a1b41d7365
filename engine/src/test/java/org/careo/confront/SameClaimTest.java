package org.careo.confront;

import static org.careo.confront.TwoAccounts.english;
import static org.careo.confront.TwoAccounts.spanish;

import java.util.stream.Stream;
import org.careo.confront.decide.Verdict;
import org.careo.model.Account;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is weighed: accounts in other words are one claim, and one slot apart they are not. */
class SameClaimTest {
  static Stream<Arguments> one() {
    return Stream.of(
        Arguments.of(
            "a word for a word",
            english(
                "Ana Ruiz", "The harbour authority shut the northern quay after the collision."),
            english("Luis Vega", "After the crash the port authority closed the north quay.")),
        Arguments.of(
            "active and passive across languages",
            english("Ana Ruiz", "Firefighters rescued the hikers from the glacier."),
            spanish("Luis Vega", "Los excursionistas fueron rescatados del glaciar por bomberos.")),
        Arguments.of(
            "a figure of one thing",
            english("Ana Ruiz", "The fire destroyed 4,370 hectares of forest in the reserve."),
            spanish("Luis Vega", "En la reserva ardieron 4.370 hectáreas de bosque.")));
  }

  static Stream<Arguments> two() {
    return Stream.of(
        Arguments.of(
            "another who did it",
            english("Ana Ruiz", "The teachers occupied the town hall in the morning."),
            english("Luis Vega", "The farmers occupied the town hall in the morning.")),
        Arguments.of(
            "another thing it was done to",
            english("Ana Ruiz", "The governor closed the hospital in the valley."),
            english("Luis Vega", "The governor closed the library in the valley.")),
        Arguments.of(
            "turned round",
            english("Ana Ruiz", "The bank sued the council."),
            english("Luis Vega", "The council sued the bank.")),
        Arguments.of(
            "another count",
            english("Ana Ruiz", "The storm damaged 40 boats in the harbour."),
            spanish("Luis Vega", "La tormenta dañó 65 barcos en el puerto.")),
        Arguments.of(
            "denied by one",
            english("Ana Ruiz", "The company paid the ransom to the kidnappers."),
            english("Luis Vega", "The company did not pay the ransom to the kidnappers.")),
        Arguments.of(
            "on a condition",
            english("Ana Ruiz", "The dockers return to work if the owners raise their pay."),
            english("Luis Vega", "The dockers return to work; the owners raise their pay.")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("one")
  void otherWordsAreOneClaim(String name, Account a, Account b) {
    TwoAccounts.give(name, a, b, Verdict.Outcome.SAME);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("two")
  void oneSlotApartIsAnotherClaim(String name, Account a, Account b) {
    TwoAccounts.doNotGive(name, a, b, Verdict.Outcome.SAME);
  }
}
