package org.careo.confront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careo.confront.TwoAccounts.english;
import static org.careo.confront.TwoAccounts.spanish;

import java.util.List;
import java.util.stream.Stream;
import org.careo.Pipeline;
import org.careo.confront.decide.Verdict;
import org.careo.model.Account;
import org.careo.model.Confrontation;
import org.careo.model.Language;
import org.careo.model.Lineage;
import org.careo.model.Relation;
import org.careo.model.SpeechAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What there was none of against what is told, and counts that leave out what they count. */
class AbsencesAndCountsTest {
  static Stream<Arguments> disputed() {
    return Stream.of(
        Arguments.of(
            "no weapons and a number of them",
            english("Ana Ruiz", "There were no weapons in the house."),
            english("Luis Vega", "Officers found 12 weapons under the floor.")),
        Arguments.of(
            "no weapons in Spanish",
            spanish("Ana Ruiz", "En la casa no había armas."),
            spanish("Luis Vega", "Bajo el piso se hallaron 12 armas.")),
        Arguments.of(
            "no permission and a permission",
            english("Ana Ruiz", "No permission had been given."),
            english("Luis Vega", "The ministry authorised the march.")),
        Arguments.of(
            "one thing counted twice",
            english("Ana Ruiz", "There were nine explosions."),
            english("Luis Vega", "My neighbours heard 31 explosions.")),
        Arguments.of(
            "a fraction that does not round to the other",
            english("Ana Ruiz", "Inspectors found seven tonnes of fish in the hold."),
            english("Luis Vega", "Inspectors found 8.6 tonnes of fish in the hold.")));
  }

  static Stream<Arguments> notDisputed() {
    return Stream.of(
        Arguments.of(
            "a weight and the same weight rounded",
            english("Ana Ruiz", "Inspectors found seven tonnes of fish in the hold."),
            english("Luis Vega", "Inspectors found 6.8 tonnes of fish in the hold.")),
        Arguments.of(
            "both say there were none",
            english("Ana Ruiz", "Nobody was killed in the tunnel."),
            spanish("Luis Vega", "Nadie murió en el túnel.")),
        Arguments.of(
            "no soldier did it, but soldiers came",
            english("Ana Ruiz", "No soldier entered the school."),
            english("Luis Vega", "Soldiers guard the airport.")),
        Arguments.of(
            "nobody asked him, others were asked",
            english("Ana Ruiz", "Nobody asked him."),
            english("Luis Vega", "The union asked for a vote.")),
        Arguments.of(
            "what nobody can do",
            spanish("Ana Ruiz", "Nadie puede pagar esa multa."),
            spanish("Luis Vega", "La empresa pagó el rescate.")),
        Arguments.of(
            "some of those counted",
            english("Ana Ruiz", "Two of the houses have no roof."),
            english("Luis Vega", "The storm damaged nine houses.")),
        Arguments.of(
            "two acts upon people",
            english("Ana Ruiz", "Nine workers were detained."),
            english("Luis Vega", "Two workers were hired.")),
        Arguments.of(
            "who did it and to whom it was done",
            english("Ana Ruiz", "The crowd attacked the guards."),
            english("Luis Vega", "The guards attacked a crowd.")));
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

  @Test
  void whoDidItIsNotToWhomItWasDone() {
    TwoAccounts.doNotGive(
        "turned around",
        english("Ana Ruiz", "The crowd attacked the guards."),
        english("Luis Vega", "The guards attacked the crowd."),
        Verdict.Outcome.SAME);
  }

  static Stream<Arguments> read() {
    return Stream.of(
        Arguments.of(
            "nobody died and two did",
            Language.ENGLISH,
            "The company said nobody was killed in the tunnel.",
            Language.ENGLISH,
            "Police said two miners were killed."),
        Arguments.of(
            "nobody died and three did, across languages",
            Language.SPANISH,
            "La empresa dijo que nadie murió en el túnel.",
            Language.ENGLISH,
            "Police said three miners died."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("read")
  void anActNobodyDidIsFoundInWhatIsRead(
      String name, Language languageA, String textA, Language languageB, String textB) {
    Account a = read("a", languageA, textA);
    Account b = read("b", languageB, textB);
    assertThat(new Confronter().confront(List.of(a, b), Lineage.NONE).relations())
        .as(name)
        .anySatisfy(relation -> assertThat(relation.type()).isEqualTo(Relation.Type.CONTRADICTS));
  }

  /** Read and attributed, so that it is known how far the thing has come. */
  private static Account read(String id, Language language, String text) {
    Account told = Told.account(id, id, text, language, "2031-03-04", "", SpeechAct.ASSERTION);
    return new Pipeline().account(told.report());
  }

  @Test
  void aCountThatLeavesOutWhatItCountsTakesItOverFromTheSentenceBefore() {
    Confrontation confrontation =
        new Confronter()
            .confront(
                List.of(
                    told("a", "Ana Ruiz", "The owner speaks of 40 lorries. I counted 48."),
                    told("b", "Luis Vega", "The bridge was crossed by 55 lorries.")),
                Lineage.NONE);
    assertThat(confrontation.relations())
        .filteredOn(relation -> relation.type() == Relation.Type.CONTRADICTS)
        .anySatisfy(
            relation -> assertThat(relation.explanation()).contains("“48”").contains("55 lorries"));
  }

  private static Account told(String id, String speaker, String text) {
    return Told.account(id, id, text, Language.ENGLISH, "2031-03-04", speaker, SpeechAct.ASSERTION);
  }
}
