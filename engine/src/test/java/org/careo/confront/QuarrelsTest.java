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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Quarrels of two reports, read and attributed, and pairs that look like one and are none. */
class QuarrelsTest {
  static Stream<Arguments> quarrels() {
    return Stream.of(
        Arguments.of(
            "a paper that does not exist",
            english("The ministry said no such agreement exists."),
            english("The agreement was signed in Lima on Friday, the union said.")),
        Arguments.of(
            "a letter that never came",
            english("The mayor said no letter had ever reached her."),
            english("The engineer said he had sent the letter in May.")),
        Arguments.of(
            "a meeting that was none",
            spanish("La directora negó que esa reunión existiera."),
            spanish("El sindicato dijo que la reunión duró dos horas.")),
        Arguments.of(
            "a letter that never came, in Spanish",
            spanish("Esa carta nunca se recibió, dijo la alcaldesa."),
            spanish("El ingeniero dijo que entregó la carta en mayo.")),
        Arguments.of(
            "no agreement, across languages",
            english("The office said there was no agreement."),
            spanish("Un empleado dijo que el acuerdo se firmó en Lima.")),
        Arguments.of(
            "a group and its denial",
            english("Police said the Halcón group was responsible for the fire."),
            english("The Halcón group denied any involvement.")),
        Arguments.of(
            "an accusation and its denial",
            english("Prosecutors said Mayor Elena Duarte was behind the payments."),
            english("Elena Duarte denied any role.")),
        Arguments.of(
            "an accusation and its denial, across languages",
            english("Prosecutors accused Transandes of paying the bribes."),
            spanish("Transandes negó toda participación.")),
        Arguments.of(
            "two days of one contract",
            english("The union said the contract was signed on 3 March 2031."),
            english("The ministry said the contract was signed on 9 March 2031.")),
        Arguments.of(
            "two days of one warning, across languages",
            spanish("La empresa fue avisada el 2 de mayo de 2031, dijo el inspector."),
            english("The company was warned on 12 May 2031, the union said.")),
        Arguments.of(
            "one speaker, two hours",
            english("The fire started at 2:10 p.m., Ana Ruiz said."),
            english("The fire started at 2:10 a.m., Ana Ruiz said.")),
        Arguments.of(
            "two who gave one order",
            english("The order to open the gates was his, General Luis Vega said."),
            english("Minister Ana Ruiz said she had given the order herself.")),
        Arguments.of(
            "two who gave one order, in Spanish",
            spanish("La orden fue mía, dijo Ana Ruiz."),
            spanish("El sargento dijo que la orden vino de la Presidencia.")),
        Arguments.of(
            "nobody called before an hour, and somebody did",
            english("Nobody called before 2:51 a.m., the rescue centre said."),
            english("The captain called at 2:38 a.m., the owner said.")),
        Arguments.of(
            "nobody called before an hour, in Spanish",
            spanish("Nadie llamó antes de las 6:30, dijo la alcaldesa."),
            spanish("El guardia llamó a las 5:10, dijo el sindicato.")),
        Arguments.of(
            "a denial in the denier's own words",
            english("Police said a foreign plane had crossed the border."),
            english("The minister denied it: \"No foreign plane has crossed the border.\"")),
        Arguments.of(
            "one speaker says so and not so, across languages",
            english("The bridge was not closed, Ana Ruiz said."),
            spanish("El puente fue cerrado, dijo Ana Ruiz.")));
  }

  static Stream<Arguments> noQuarrels() {
    return Stream.of(
        Arguments.of(
            "a refusal and its translation",
            english(
                "Officials said Panama refused entry to a cargo ship with 60 workers on board."),
            spanish(
                "Panamá negó la entrada a un carguero con 60 trabajadores a bordo, según la prensa.")),
        Arguments.of(
            "a refusal told by its speaker and by the author, across languages",
            english("Governor Ana Ruiz refused to accept the transfer of water from the dam."),
            spanish("La gobernadora Ana Ruiz se negó a aceptar el trasvase de agua de la presa.")),
        Arguments.of(
            "nobody called before the hour of the call",
            english("Nobody called before 2:51 a.m., the rescue centre said."),
            english("The call came in at 2:51 a.m., the captain said.")),
        Arguments.of(
            "nobody called before an earlier hour",
            spanish("Nadie llamó antes de las 6:30, dijo la alcaldesa."),
            spanish("El guardia llamó a las 7:10, dijo el sindicato.")),
        Arguments.of(
            "one denial, in direct words behind a verb of denial and by itself",
            english("Ana Ruiz denied it: \"No foreign plane has crossed the border.\""),
            english("No foreign plane has crossed the border, the army said.")),
        Arguments.of(
            "a count of two fates",
            english("The number of dead and missing is 31, the union said."),
            english("Five people are missing, the court said.")),
        Arguments.of(
            "a count of two fates, in Spanish",
            spanish("El sindicato dijo que los muertos y desaparecidos son 31."),
            spanish("El juzgado dijo que hay 24 muertos.")),
        Arguments.of(
            "a count and what it is of, in both",
            english("The mission found faults in 41 of 210 sheets."),
            english("The mission said faults were found in 41 of the 210 sheets it had read.")),
        Arguments.of(
            "a count, and what it is of in one",
            english("The ministry said 600 troops took part."),
            spanish("El coronel dijo que participaron 600 de los 1.200 soldados.")),
        Arguments.of(
            "some of the dead",
            english("Doctor Ana Ruiz said three of the dead had gunshot wounds."),
            english("The federation said seven people died at the bridge.")),
        Arguments.of(
            "some of the hurt, in Spanish",
            spanish("La doctora dijo que dos de los heridos eran niños."),
            spanish("La federación dijo que hubo siete heridos.")),
        Arguments.of(
            "a part in answer",
            english("The inspector said he was told to lower two of the faults."),
            english("The company said the faults were nine.")),
        Arguments.of(
            "a demand and an offer",
            english("The families demanded 250,000 euros each."),
            english("The company offered 60,000 euros each.")),
        Arguments.of(
            "a demand and an offer, in Spanish",
            spanish("Las familias exigieron 250.000 euros."),
            spanish("La naviera prometió 60.000 euros.")),
        Arguments.of(
            "an inquiry promised",
            english("Minister Ana Ruiz has promised an independent inquiry into the fire."),
            english("Ana Ruiz promised \"an independent inquiry\" into the fire.")),
        Arguments.of(
            "what nobody denies",
            spanish("Nadie niega que el inspector se quejó de la bomba en junio."),
            spanish("El sindicato dijo que el inspector se quejó de la bomba en junio.")),
        Arguments.of(
            "a name for it and no such thing",
            english("The company called any such call false."),
            english("Everybody calls the owner about that ship, an adviser said.")),
        Arguments.of(
            "one sentence in two languages",
            english("The workers came out of the tunnel, Ana Ruiz said."),
            spanish("Los trabajadores salieron del túnel, dijo Ana Ruiz.")),
        Arguments.of(
            "somebody who did not come",
            english("The minister did not arrive, the club said."),
            english("The minister spoke for an hour, the union said.")),
        Arguments.of(
            "what may still be",
            english("The court said no appeal exists."),
            english("The union said it may file an appeal.")),
        Arguments.of(
            "what did not come to one place",
            english("No ship reached the northern port, the harbour master said."),
            english("The ship sank off the coast, the coast guard said.")),
        Arguments.of(
            "another group",
            english("Police said the Halcón group was responsible for the fire."),
            english("The Norte group denied any involvement.")),
        Arguments.of(
            "no accusation",
            english("The chamber said Transandes opened an office in Quito."),
            spanish("Transandes negó toda participación.")),
        Arguments.of(
            "two contracts",
            english("The union said the first contract was signed on 3 March 2031."),
            english("The ministry said the second contract was signed on 9 March 2031.")),
        Arguments.of(
            "a second meeting",
            english("The union met the minister on 3 March 2031, a clerk said."),
            english("The union met the minister again on 9 March 2031, a guard said.")),
        Arguments.of(
            "an order and its day",
            english("The order was his, General Luis Vega said."),
            english("The order was signed on Friday, Ana Ruiz said.")),
        Arguments.of(
            "orders of two things",
            spanish("La orden de cerrar el puente fue mía, dijo Ana Ruiz."),
            spanish("El sargento dijo que la orden de cerrar la mina vino del juez.")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("quarrels")
  void isFound(String name, Account a, Account b) {
    assertThat(contradictions(a, b)).as(name).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noQuarrels")
  void isLeftAlone(String name, Account a, Account b) {
    assertThat(contradictions(a, b)).as(name).isEmpty();
  }

  static Stream<Arguments> opposed() {
    return Stream.of(
        Arguments.of(
            "an order and who rejects it",
            english("The president authorised foreign drills in the northern ports, an aide said."),
            english("The governor rejected foreign drills in the northern ports.")),
        Arguments.of(
            "a demand and who rejects it, across languages",
            english("The union demanded a higher toll on the northern bridge."),
            spanish("La alcaldesa rechazó un peaje más alto en el puente del norte.")));
  }

  static Stream<Arguments> notOpposed() {
    return Stream.of(
        Arguments.of(
            "two who reject one thing",
            english("The governor rejected foreign drills in the northern ports."),
            english("The mayor rejected foreign drills in the northern ports.")),
        Arguments.of(
            "another thing wanted",
            english("The union demanded a new school in the southern district."),
            english("The governor rejected foreign drills in the northern ports.")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("opposed")
  void standsAgainstOneAnother(String name, Account a, Account b) {
    assertThat(relations(a, b, Relation.Type.OPPOSES)).as(name).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notOpposed")
  void standsApart(String name, Account a, Account b) {
    assertThat(relations(a, b, Relation.Type.OPPOSES)).as(name).isEmpty();
  }

  @Test
  void aStandTakenAgainIsAnUpdateByTheLaterReport() {
    Account early = on("2031-03-04", "The governor rejected foreign drills in the ports.");
    Account late = on("2031-06-04", "The governor rejected foreign drills in the ports.");
    assertThat(relations(late, early, Relation.Type.UPDATES))
        .allSatisfy(relation -> assertThat(relation.a()).startsWith("s2031-06-04"))
        .isNotEmpty();
  }

  @Test
  void showsTheVerbsWhereOnlyTheyAreContrary() {
    Account accepted = spanish("La vocera Leticia Robles aceptó que la nota existe.");
    Account disputed = english("Spokeswoman Leticia Robles disputed that the note exists.");
    assertThat(contradictions(accepted, disputed))
        .extracting(Relation::explanation)
        .first()
        .asString()
        .contains("aceptó", "disputed");
  }

  @Test
  void showsWhatIsContraryAndNotAWordOfIt() {
    Account none = english("The ministry said no such agreement exists.");
    Account some = english("The agreement was signed in Lima on Friday, the union said.");
    assertThat(contradictions(none, some))
        .extracting(Relation::explanation)
        .first()
        .asString()
        .contains("no such agreement exists", "agreement was signed in Lima");
  }

  @Test
  void wordsInsideWordsAreNoSecondAccount() {
    Account own =
        spanish("Los diputados reprocharon que nadie les avisara de la orden del 20 de mayo.");
    Account other = english("Bread prices rose in Lima.");
    assertThat(contradictions(own, other)).isEmpty();
  }

  private static Account on(String day, String text) {
    Account told =
        Told.account(day + text, text, text, Language.ENGLISH, day, "", SpeechAct.ASSERTION);
    return new Pipeline().account(told.report());
  }

  private static List<Relation> contradictions(Account a, Account b) {
    return relations(a, b, Relation.Type.CONTRADICTS);
  }

  private static List<Relation> relations(Account a, Account b, Relation.Type type) {
    return new Confronter()
        .confront(List.of(a, b), Lineage.NONE).relations().stream()
            .filter(relation -> relation.type() == type)
            .toList();
  }

  private static Account english(String text) {
    return read(text, Language.ENGLISH);
  }

  private static Account spanish(String text) {
    return read(text, Language.SPANISH);
  }

  private static Account read(String text, Language language) {
    Account told = Told.account(text, text, text, language, "2031-03-14", "", SpeechAct.ASSERTION);
    return new Pipeline().account(told.report());
  }
}
