package org.careo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.Language;
import org.careo.model.Picture;
import org.careo.model.Position;
import org.junit.jupiter.api.Test;

/** What positions are said to be about. */
class IssueNamesTest {

  @Test
  void anIssueDoesNotOpenWithAPreposition() {
    assertThat(issues("Senator Paul Vane called for a new canal in Ecuador."))
        .anyMatch(name -> name.startsWith("a new canal"));
  }

  @Test
  void aPointerSaysWhatItPointsTo() {
    assertThat(
            issues(
                "The harbour court on Monday closed the salt works. Mayor Ana Ruiz praised the"
                    + " ruling."))
        .anyMatch(name -> name.contains("ruling") && name.contains("salt works"));
  }

  @Test
  void aBareVerbIsAboutWhatWasSaidBefore() {
    assertThat(
            issues(
                "The Tulcán Post reported that the governor sold the salt works. President Luis Vane"
                    + " denied it."))
        .anyMatch(name -> name.equals("the governor sold the salt works"));
    assertThat(
            names(
                PaintedText.spanish(
                    "El diario publicó que el gobernador vendió las salinas. El presidente Luis Vane"
                        + " lo niega.")))
        .anyMatch(name -> name.equals("el gobernador vendió las salinas"));
  }

  @Test
  void whatIsToBeDoneIsNamedWithItsVerb() {
    assertThat(issues("Senator Paul Vane urged the government to leave the northern canal open."))
        .anyMatch(name -> name.contains("leave the northern canal open"));
    assertThat(
            names(PaintedText.spanish("El senador Pablo Vane descartó enviar tropas al puerto.")))
        .containsExactly("enviar tropas al puerto");
  }

  @Test
  void whatIsSaidToBeSoIsNamedByTheClauseAndNotByItsSubject() {
    assertThat(issues("President Luis Vane denied that the guards had fired on the boat."))
        .containsExactly("the guards had fired on the boat");
  }

  @Test
  void whomSomethingIsAskedOfIsNoPartOfIt() {
    assertThat(names(PaintedText.spanish("El alcalde Luis Vane pidió al Gobierno agua y carpas.")))
        .containsExactly("agua y carpas");
    assertThat(
            names(
                PaintedText.spanish(
                    "El alcalde Luis Vane exigió al ministro que publique el informe.")))
        .containsExactly("publique el informe");
  }

  @Test
  void whoAsksAQuestionDemandsNothing() {
    assertThat(
            PaintedText.english("President Luis Vane asked the envoy what the ships cost.")
                .positions())
        .noneMatch(position -> position.stance() == Position.Stance.DEMANDS);
  }

  @Test
  void theIdeaOfAThingIsTheThing() {
    assertThat(issues("President Luis Vane rejected the idea of a joint inquiry."))
        .containsExactly("a joint inquiry");
  }

  @Test
  void statementsOfTwoLanguagesAreOnOneIssue() {
    List<Position> positions =
        PaintedText.of(
                PaintedText.text(
                    "Minister Ana Ruiz demanded a joint investigation into the shooting.",
                    Language.ENGLISH),
                PaintedText.text(
                    "El senador Pablo Vane rechazó una investigación conjunta del tiroteo.",
                    Language.SPANISH))
            .positions();
    assertThat(positions).hasSize(2);
    assertThat(positions).extracting(Position::issue).containsOnly(positions.getFirst().issue());
    assertThat(positions).extracting(Position::issueName).allMatch(name -> name.contains("joint"));
  }

  @Test
  void aTopicWithWordsOfItsOwnStandsAlone() {
    assertThat(
            issues(
                "The harbour court met on Monday. Mayor Ana Ruiz praised the new fishing quota."))
        .noneMatch(name -> name.contains("court"));
  }

  @Test
  void anIssueIsNamedByANounPhraseAndNotByWhen() {
    assertThat(
            issues(
                "Senator Paul Vane rejected for a third time the sale of the harbour in Tulcán."))
        .containsExactly("the sale of the harbour in Tulcán");
    assertThat(
            names(
                PaintedText.spanish(
                    "El senador Pablo Vane rechazó el martes la venta del puerto.")))
        .containsExactly("la venta del puerto");
  }

  @Test
  void aPositionShowsWhatItIsAboutAndNotTheVerbAlone() {
    String text = "Senator Paul Vane opposes the sale of the harbour in Tulcán.";
    Position position = PaintedText.english(text).positions().getFirst();
    assertThat(position.span().of(text)).contains("sale of the harbour");
  }

  @Test
  void wordsThatNameNothingStandBetweenMarks() {
    assertThat(issues("Mayor Ana Ruiz denied it.")).allMatch(name -> name.startsWith("“"));
  }

  @Test
  void whomSupportIsForDoesNotHoldIt() {
    assertThat(
            PaintedText.english("The navy patrols the strait in support of Ecuador.").positions())
        .noneMatch(position -> position.name().equals("Ecuador"));
  }

  @Test
  void whatIsCitedInBracketsNamesNothing() {
    assertThat(issues("Senator Paul Vane rejected the sale of the harbour (Coast News, 2030)."))
        .containsExactly("the sale of the harbour");
  }

  @Test
  void whoOnlyKeepsSilentTakesNoSide() {
    assertThat(PaintedText.english("Mayor Ana Ruiz declined to comment.").positions()).isEmpty();
    assertThat(PaintedText.english("Mayor Ana Ruiz refused to be named in the report.").positions())
        .isEmpty();
    assertThat(PaintedText.english("Mayor Ana Ruiz refused to sign the lease.").positions())
        .isNotEmpty();
    assertThat(PaintedText.spanish("La alcaldesa Ana Ruiz se negó a comentar el caso.").positions())
        .isEmpty();
  }

  @Test
  void whoNamesAThingDemandsNothing() {
    assertThat(
            PaintedText.english("Senator Paul Vane called the canal \"a waste of stone\".")
                .positions())
        .noneMatch(position -> position.stance() == Position.Stance.DEMANDS);
    assertThat(
            PaintedText.english("Senator Paul Vane called for a new canal in Ecuador.").positions())
        .anyMatch(position -> position.stance() == Position.Stance.DEMANDS);
  }

  @Test
  void aDemandMayStandBehindItsContent() {
    assertThat(
            PaintedText.english(
                    "The canal must be closed before winter, Senator Paul Vane demanded on Monday.")
                .positions())
        .anyMatch(position -> position.stance() == Position.Stance.DEMANDS);
  }

  @Test
  void aPromiseTakesNoSide() {
    assertThat(PaintedText.english("President Luis Vane promised to appeal.").positions())
        .noneMatch(position -> position.stance() == Position.Stance.SUPPORTS);
  }

  @Test
  void aDenialIsOnePositionAndNotTwo() {
    assertThat(
            PaintedText.english("President Luis Vane denied that the canal was sold.").positions())
        .hasSize(1);
  }

  private static List<String> issues(String text) {
    return names(PaintedText.english(text));
  }

  private static List<String> names(Picture picture) {
    return picture.positions().stream().map(Position::issueName).toList();
  }
}
