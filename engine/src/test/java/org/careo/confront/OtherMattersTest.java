package org.careo.confront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.careo.Pipeline;
import org.careo.model.Account;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.Relation;
import org.careo.model.SpeechAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that resemble a contradiction and are of two matters, and what proves one. */
class OtherMattersTest {
  private static Account read(String id, String text) {
    return read(id, "2031-03-04", text);
  }

  private static Account read(String id, String day, String text) {
    Account told = Told.account(id, id, text, Language.ENGLISH, day, "", SpeechAct.ASSERTION);
    return new Pipeline().account(told.report());
  }

  private static Stream<Relation> contradictions(String... texts) {
    List<Account> accounts =
        Stream.of(texts).map(text -> read("r" + text.hashCode(), text)).toList();
    return new Confronter()
        .confront(accounts, Lineage.NONE).relations().stream()
            .filter(relation -> relation.type() == Relation.Type.CONTRADICTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The police reported 14 injured. The Northern Hospital counted 31. The union spoke of fish.",
        "The police reported 14 injured. The union counted 47. The two figures are not comparable.",
        "The chamber of Port Ash puts its own losses at 3 million. The chamber of Lund speaks of 1 "
            + "million.",
        "The opinion says that for members the limit would fall to $16,000. To pay all members the "
            + "fund would need about $870 million, a senior official said."
      })
  void ofTwoMattersInOneReport(String text) {
    assertThat(contradictions(text).filter(relation -> relation.aspect().equals("number")))
        .isEmpty();
  }

  @Test
  void eachHospitalTreatsItsOwn() {
    assertThat(
            contradictions(
                "The Northern Hospital said it had treated 31 people on Monday.",
                "The Red Cross said it had treated 47 people since Monday."))
        .isEmpty();
  }

  @Test
  void prisonersAreNoTollOfTheirOwn() {
    assertThat(
            contradictions(
                "Prosecutors said 27 inmates died in the riot.",
                "Forty-one inmates escaped through a tunnel, the warden said."))
        .isEmpty();
  }

  @Test
  void twoCountsOfOneThingAreProven() {
    assertThat(
            contradictions(
                "The mission sent 68 observers to the election in Morland.",
                "The mission sent 86 observers to the election in Morland."))
        .anySatisfy(
            relation -> assertThat(relation.strength()).isEqualTo(Relation.Strength.CONFLICT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mission expects to send 86 observers to the election in Morland.",
        "The mission had at first sent 86 observers to the election in Morland.",
        "The mission has not sent 86 observers to the election in Morland."
      })
  void whatIsToComeOrReplacedIsNotProven(String other) {
    assertThat(
            contradictions("The mission sent 68 observers to the election in Morland.", other)
                .filter(relation -> relation.aspect().equals("number"))
                .filter(relation -> relation.strength() == Relation.Strength.CONFLICT))
        .isEmpty();
  }

  @Test
  void oneUtteranceInTwoWordingsIsNoContradiction() {
    assertThat(
            contradictions(
                    "\"No worker will lose one single cent of wages,\" Mayor Ana Ruiz said.",
                    "\"No worker is going to lose a single cent of the wages,\" Mayor Ana Ruiz said.")
                .filter(relation -> relation.aspect().equals("wording")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The regulator raised its estimate of the missing money to $226 million from $214 million.",
        "The number of people injured in the fire rose from 14 to 17, the ministry said."
      })
  void aFormerValueToldBesideIsReplaced(String text) {
    Account early =
        read(
            "early",
            "2031-03-01",
            text.contains("fire")
                ? "14 people were injured in the fire."
                : "The regulator estimated the missing money at $214 million.");
    Account late = read("late", "2031-03-04", text);
    assertThat(new Confronter().confront(List.of(early, late), Lineage.NONE).relations())
        .anySatisfy(
            relation -> {
              assertThat(relation.type()).isEqualTo(Relation.Type.UPDATES);
              assertThat(relation.a()).startsWith("slate");
            });
  }
}
