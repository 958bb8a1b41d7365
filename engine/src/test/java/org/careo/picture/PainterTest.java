package org.careo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careo.model.ActorProfile;
import org.careo.model.ClaimedSeries;
import org.careo.model.Deployment;
import org.careo.model.Deployment.Asset;
import org.careo.model.Designation;
import org.careo.model.Issue;
import org.careo.model.Judgement;
import org.careo.model.Language;
import org.careo.model.Operation;
import org.careo.model.Overrule;
import org.careo.model.Overrule.Action;
import org.careo.model.Picture;
import org.careo.model.Poll;
import org.careo.model.Position;
import org.careo.model.Position.Stance;
import org.junit.jupiter.api.Test;

class PainterTest {

  @Test
  void anOperationHasItsNameAimAndComponents() {
    Picture picture =
        PaintedText.english(
            "Colombia launched Operation Quiet River in March. The operation deployed 300 soldiers, "
                + "helicopters and mobile checkpoints along the border. The aim is to dismantle "
                + "smuggling networks.");
    assertThat(picture.operations()).hasSize(1);
    Operation operation = picture.operations().getFirst();
    assertThat(operation.name()).isEqualTo("Operation Quiet River");
    assertThat(operation.aim()).contains("dismantle");
    assertThat(operation.tellings()).hasSize(1);
    assertThat(picture.deployments())
        .filteredOn(each -> each.operation().equals(operation.id()))
        .extracting(Deployment::asset)
        .contains(Asset.PERSONNEL, Asset.AIRCRAFT, Asset.CHECKPOINT);
    assertThat(operation.deployments()).hasSize(picture.deployments().size());
  }

  @Test
  void theWordOperationAloneIsNoName() {
    assertThat(PaintedText.english("The operation began on Monday in Lima.").operations())
        .isEmpty();
    assertThat(PaintedText.spanish("La operación empezó el lunes en Lima.").operations()).isEmpty();
  }

  @Test
  void aRewardIsADesignationWithItsAmount() {
    Picture picture =
        PaintedText.english("Ecuador offered a $2 million reward for the leader of Los Choneros.");
    assertThat(picture.designations())
        .anyMatch(each -> each.kind() == Designation.Kind.REWARD && !each.figures().isEmpty());
  }

  @Test
  void aRejectionToldTwiceIsOnePositionWithTwoTellings() {
    Picture picture =
        PaintedText.english(
            "Guatemala rejected the construction of foreign bases on the lake.",
            "Guatemala rejected the construction of foreign bases on the lake again.");
    List<Position> rejections =
        picture.positions().stream().filter(each -> each.stance() == Stance.REJECTS).toList();
    assertThat(rejections).hasSizeGreaterThanOrEqualTo(2);
    assertThat(rejections).extracting(Position::same).containsOnly(rejections.getFirst().same());
    assertThat(picture.issues())
        .extracting(Issue::id)
        .containsAll(rejections.stream().map(Position::issue).toList());
  }

  @Test
  void anIssueAUserRenamesKeepsItsNameOnTheNextPainting() {
    String text = "Guatemala rejected the construction of foreign bases on the lake.";
    Picture first = PaintedText.english(text);
    String issue = first.positions().getFirst().issue();
    Picture second =
        PaintedText.painted(
            List.of(
                new Overrule(1, Action.RENAME_ISSUE, issue, "Bases", ""),
                new Overrule(2, Action.MOVE_ISSUE, issue, "no such issue", "")),
            Language.ENGLISH,
            text);
    assertThat(second.issues())
        .anySatisfy(
            each -> {
              assertThat(each.id()).isEqualTo(issue);
              assertThat(each.name()).isEqualTo("Bases");
              assertThat(each.parent()).isEmpty();
              assertThat(each.edited()).isTrue();
            });
    assertThat(second.positions().getFirst().issueName()).isEqualTo("Bases");
  }

  @Test
  void anActorAUserJoinsToAnotherIsGoneAndItsHappeningsAreTheOthers() {
    String text = "Guatemala condemned Honduras. Belize praised Honduras.";
    Picture first = PaintedText.english(text);
    String belize = actor(first, "Belize");
    String guatemala = actor(first, "Guatemala");
    Picture second =
        PaintedText.painted(
            List.of(new Overrule(1, Action.MERGE_ACTOR, belize, guatemala, "a test")),
            Language.ENGLISH,
            text);
    assertThat(second.actors()).noneMatch(each -> each.id().equals(belize));
    assertThat(second.happenings())
        .noneMatch(each -> each.actors().contains(belize))
        .anyMatch(each -> each.type().equals("SUPPORT") && each.actors().contains(guatemala));
    assertThat(second.profiles())
        .filteredOn(each -> each.actor().equals(guatemala))
        .extracting(ActorProfile::merged)
        .containsExactly(List.of(belize));
  }

  @Test
  void anActorSplitByNameIsTwo() {
    String text = "Guatemala condemned Honduras. Belize praised Honduras.";
    String guatemala = actor(PaintedText.english(text), "Guatemala");
    Picture split =
        PaintedText.painted(
            List.of(new Overrule(1, Action.SPLIT_ACTOR, guatemala, "Guatemala", "")),
            Language.ENGLISH,
            text);
    assertThat(split.happenings())
        .flatExtracting(each -> each.actors())
        .contains(guatemala + "~guatemala")
        .doesNotContain(guatemala);
  }

  private static String actor(Picture picture, String name) {
    return picture.actors().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void aShareOfASurveyIsAPollAndAShareOfSomethingElseIsNone() {
    Picture picture =
        PaintedText.english(
            "A survey found that 61% of Peruvians support the new dam. "
                + "Prices fell. Output rose by 12%.");
    assertThat(picture.polls()).hasSize(1);
    Poll poll = picture.polls().getFirst();
    assertThat(poll.stance()).isEqualTo(Stance.SUPPORTS);
    assertThat(poll.population()).isEqualTo("Peruvians");
    assertThat(poll.question()).contains("dam");
    assertThat(
            PaintedText.spanish("Según una encuesta, el 61% de los peruanos apoya la presa.")
                .polls())
        .extracting(Poll::stance)
        .containsExactly(Stance.SUPPORTS);
  }

  @Test
  void wordsOfProbabilityStandOnAScale() {
    Picture picture =
        PaintedText.english(
            "The flood is very likely to reach Asunción within days if the rain goes on.");
    assertThat(picture.judgements()).isNotEmpty();
    Judgement judgement = picture.judgements().getFirst();
    assertThat(judgement.kind()).isEqualTo(Judgement.Kind.FORECAST);
    assertThat(judgement.likelihood()).isEqualTo(Judgement.Likelihood.VERY_LIKELY);
    assertThat(judgement.condition()).contains("rain");
    assertThat(judgement.horizonWords()).contains("within");
  }

  @Test
  void whoDidNotDenyHasTakenNoSide() {
    Picture open =
        PaintedText.english("Minister Ana Ruiz did not deny that the letter was genuine.");
    Picture denied = PaintedText.english("Minister Ana Ruiz denied that the letter was genuine.");
    assertThat(open.positions()).isEmpty();
    assertThat(denied.positions()).isNotEmpty();
  }

  @Test
  void twoValuesOfOneMeasureThatCannotBothHoldAreAConflict() {
    Picture picture =
        PaintedText.english(
            "The flood destroyed 410 houses in Asunción.",
            "The flood destroyed 530 houses in Asunción.");
    assertThat(picture.figures())
        .filteredOn(series -> series.values().size() == 2)
        .first()
        .satisfies(
            (ClaimedSeries series) -> {
              assertThat(series.low()).isEqualTo(410);
              assertThat(series.high()).isEqualTo(530);
              assertThat(series.conflicts()).hasSize(1);
            });
  }

  @Test
  void whatIsOnlyThoughtOfIsNoHappening() {
    assertThat(types("The idea of attacking Honduras is old.")).doesNotContain("ASSAULT");
    assertThat(types("Guatemala attacked Honduras.")).contains("ASSAULT");
    assertThat(types("The approach attacks Honduras.")).doesNotContain("ASSAULT");
  }

  private static List<String> types(String text) {
    return PaintedText.english(text).happenings().stream().map(each -> each.type()).toList();
  }
}
