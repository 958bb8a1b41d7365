package org.careo.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.careo.model.Designation;
import org.careo.model.Judgement;
import org.careo.model.Operation;
import org.careo.model.Picture;
import org.careo.model.Position;
import org.junit.jupiter.api.Test;

/** Forecasts, recommendations, designations, operations and stances of made-up sentences. */
class UnreadKindsTest {
  private static List<String> propositions(String text, Picture picture, Judgement.Kind kind) {
    return picture.judgements().stream()
        .filter(each -> each.kind() == kind)
        .map(each -> each.proposition().of(text))
        .toList();
  }

  private static List<String> english(String text, Judgement.Kind kind) {
    return propositions(text, PaintedText.english(text), kind);
  }

  private static List<String> spanish(String text, Judgement.Kind kind) {
    return propositions(text, PaintedText.spanish(text), kind);
  }

  @Test
  void aForecastIsWhatIsSaidAndNotTheWordsThatSayIt() {
    assertThat(
            english(
                "The traders will leave the market if the toll rises, a broker predicted.",
                Judgement.Kind.FORECAST))
        .contains("The traders will leave the market if the toll rises");
    assertThat(
            english(
                "The lake is likely to freeze again this month, the service said.",
                Judgement.Kind.FORECAST))
        .contains("The lake is likely to freeze again this month");
    assertThat(
            spanish(
                "Los expertos de Lumen prevén que el lago se congelará en enero.",
                Judgement.Kind.FORECAST))
        .contains("el lago se congelará en enero");
    assertThat(english("The pier will probably sink by May, divers said.", Judgement.Kind.FORECAST))
        .contains("The pier will probably sink by May");
  }

  @Test
  void aHorizonIsATime() {
    assertThat(
            PaintedText.english("Sela Ruiz expects that the guard will act within its territory.")
                .judgements())
        .extracting(Judgement::horizonWords)
        .containsOnly("");
    assertThat(
            PaintedText.english("Traders expect that the pass will open within months.")
                .judgements())
        .extracting(Judgement::horizonWords)
        .containsExactly("within months");
  }

  @Test
  void whatIsOnlyPreventedOrSupposedIsNoForecastOrAdvice() {
    assertThat(
            english(
                "Guards seized the boxes before they could be moved inland.",
                Judgement.Kind.FORECAST))
        .isEmpty();
    assertThat(
            english(
                "Should talks fail, the strike could spread, the union warned.",
                Judgement.Kind.RECOMMENDATION))
        .isEmpty();
  }

  @Test
  void reportsAndStudiesRecommend() {
    assertThat(english("The study recommends closing the quarry.", Judgement.Kind.RECOMMENDATION))
        .containsExactly("closing the quarry");
    assertThat(
            spanish(
                "El informe recomienda que la empresa cierre la cantera.",
                Judgement.Kind.RECOMMENDATION))
        .containsExactly("la empresa cierre la cantera");
  }

  @Test
  void whatIsDeclaredOrPutOnAListIsDesignated() {
    for (String text :
        List.of(
            "Parliament declared the Northern Union an illegal association.",
            "Canada added the Red Falcon militia to its sanctions list.",
            "The assembly outlawed the Green Dawn movement.")) {
      assertThat(PaintedText.english(text).designations()).as(text).hasSize(1);
    }
    assertThat(
            PaintedText.spanish("Canadá incluyó a la naviera Sur en su lista negra.")
                .designations())
        .hasSize(1);
    assertThat(PaintedText.english("Parliament declared the session open.").designations())
        .isEmpty();
    assertThat(
            PaintedText.english("The chef added two dishes to the list of starters.")
                .designations())
        .isEmpty();
  }

  @Test
  void aRewardIsForWhoIsSought() {
    Picture picture =
        PaintedText.english(
            "Police offered a reward of $9,000 for information leading to the arrest of Ana Bell.");
    assertThat(picture.designations())
        .extracting(Designation::kind)
        .containsExactly(Designation.Kind.REWARD);
    assertThat(picture.designations().getFirst().designees())
        .singleElement()
        .asString()
        .contains("bell");
  }

  @Test
  void anOperationIsNamedWithASmallLetterAndOwnedByWhoBeganIt() {
    Picture spanish =
        PaintedText.spanish("La Policía Nacional lanzó la operación Luna Clara en el puerto.");
    assertThat(spanish.operations())
        .extracting(Operation::name)
        .containsExactly("operación Luna Clara");
    assertThat(spanish.operations().getFirst().owner()).isNotEmpty();
    assertThat(PaintedText.english("The operation Monday was a success.").operations()).isEmpty();
  }

  @Test
  void whoRefusesForThemselvesInTheVerbHoldsAPosition() {
    assertThat(
            PaintedText.spanish("\"No venderemos el faro\", dijo la alcaldesa Eva Salas.")
                .positions())
        .extracting(Position::name, Position::stance)
        .containsExactly(tuple("Eva Salas", Position.Stance.REJECTS));
  }

  @Test
  void whoCallsForeignTroopsARedLineDoesNotSupportThem() {
    assertThat(
            PaintedText.english(
                    "Foreign troops on our soil are a red line, Defence Minister Otto Brandt said.")
                .positions())
        .extracting(Position::stance)
        .containsOnly(Position.Stance.REJECTS);
  }

  @Test
  void aPromiseOnConditionIsAConditionalPosition() {
    assertThat(
            PaintedText.english(
                    "Premier Joan Weld said she would accept the deal only if the guards left.")
                .positions())
        .extracting(Position::stance)
        .containsExactly(Position.Stance.CONDITIONAL);
  }

  @Test
  void whoRunsDownAThingIsAgainstIt() {
    assertThat(PaintedText.english("Senator Ida Moss called the permit a disgrace.").positions())
        .extracting(Position::name, Position::stance)
        .containsExactly(tuple("Ida Moss", Position.Stance.REJECTS));
  }
}
