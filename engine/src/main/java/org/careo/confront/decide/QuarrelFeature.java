package org.careo.confront.decide;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.careo.confront.frame.Frame;
import org.careo.confront.frame.Term;
import org.careo.confront.quantity.FigureComparison;
import org.careo.confront.quantity.FigureGates;
import org.careo.confront.quantity.FigureVerdict;
import org.careo.model.Commitment;
import org.careo.model.SpeechAct;
import org.careo.model.Statement;

/**
 * What is looked at, beside the {@link PairFeature}s, to weigh whether two statements are at odds:
 * in which slots they differ, how clearly, and what the rows say; 0 to 1 mostly.
 */
enum QuarrelFeature {
  CONTRARY(pair -> flag(pair.alignment.isContrary())),
  TURNED_VERB(pair -> pair.turned(true)),
  TURNED_WORD(pair -> pair.turned(false)),
  TURNED_WEIGHT(QuarrelPair::turnedWeight),
  OPPOSITES(pair -> flag(pair.hasOpposites())),
  ONE_DENIES(pair -> ofOne(pair, Frame::denies)),
  BOTH_DENY(pair -> ofBoth(pair, Frame::denies)),
  DENIAL_COVERED(pair -> pair.covered(Frame::denies)),
  ONE_NEGATES(pair -> ofOne(pair, QuarrelPair::isNegated)),
  BOTH_NEGATE(pair -> ofBoth(pair, QuarrelPair::isNegated)),
  ONE_SAYS_NOT(pair -> ofOne(pair, QuarrelPair::saysNot)),
  SAYING_NOT_COVERED(pair -> pair.covered(QuarrelPair::saysNot)),
  ONE_SAYS_NONE(pair -> flag(pair.oneSays("none of"))),
  ONE_SWEEPS(pair -> flag(pair.oneSays("sweeping"))),
  ONE_SETS_APART(pair -> flag(pair.oneSays("not this"))),
  FIGURES_CONTRADICT(pair -> flag(pair.has(FigureVerdict.Label.CONTRADICT))),
  FIGURES_UPDATE(pair -> flag(pair.has(FigureVerdict.Label.UPDATE))),
  FIGURES_SAME(pair -> flag(pair.has(FigureVerdict.Label.SAME))),
  FIGURES_COMPATIBLE(pair -> flag(pair.has(FigureVerdict.Label.COMPATIBLE))),
  OTHER_MEASURE(pair -> flag(pair.isGated("measure"::equals))),
  OTHER_GATE(pair -> flag(pair.isGated(gate -> !gate.equals("measure")))),
  APART(pair -> flag(pair.isApart())),
  ONLY_APART(pair -> flag(pair.onlyApart())),
  APART_MEASURED(pair -> flag(pair.isApartAnd(each -> pair.isMeasured(each.a())))),
  APART_NAMED_ALIKE(
      pair -> flag(pair.isApartAnd(each -> FigureComparison.conceptsMeet(each.a(), each.b())))),
  APART_COUNT_MEETS(QuarrelPair::countMeets),
  APART_ALONE(
      pair -> flag(pair.isApart() && pair.a.figures().size() == 1 && pair.b.figures().size() == 1)),
  APART_RATIO(QuarrelPair::ratio),
  APART_GATES_OPEN(pair -> flag(pair.gatesOpen())),
  APART_PERCENT(pair -> flag(pair.isApartAnd(each -> each.a().unit().startsWith("percent")))),
  APART_ONE_UNIT(
      pair ->
          flag(
              pair.isApartAnd(
                  each -> !each.a().unit().isEmpty() && each.a().unit().equals(each.b().unit())))),
  NUMBER_OF_FIGURES(pair -> Math.min(4, pair.a.figures().size() + pair.b.figures().size()) / 4.0),
  HOURS_APART(pair -> flag(pair.hours() < 0)),
  HOURS_FIT(pair -> flag(pair.hours() > 0)),
  DAYS_APART(pair -> flag(pair.days() < 0)),
  DAYS_FIT(pair -> flag(pair.days() > 0)),
  CALENDAR_DAYS_APART(pair -> flag(pair.calendarDaysApart())),
  BOTH_HAVE_PLACES(pair -> ofBoth(pair, frame -> !frame.places().isEmpty())),
  PLACES_APART(pair -> flag(FigureGates.placesDiffer(pair.a.places(), pair.b.places()))),
  SUBJECTS_NEAR(pair -> pair.fillers(Term.Role.SUBJECT)),
  OBJECTS_NEAR(pair -> pair.fillers(Term.Role.OBJECT)),
  VERBS_NEAR(pair -> pair.fillers(Term.Role.VERB)),
  OTHERS_NEAR(pair -> pair.fillers(Term.Role.BESIDE)),
  SUBJECT_NAMES_DIFFER(pair -> flag(pair.namesDiffer(Term.Role.SUBJECT))),
  OTHER_NAMES_DIFFER(
      pair -> flag(pair.namesDiffer(Term.Role.OBJECT) || pair.namesDiffer(Term.Role.BESIDE))),
  LEFT_OF_SHORTER(pair -> left(pair, true)),
  LEFT_OF_LONGER(pair -> left(pair, false)),
  BOTH_HAVE_HOLDERS(pair -> ofBoth(pair, frame -> frame.holder().isKnown())),
  NO_HOLDER(pair -> ofBoth(pair, frame -> !frame.holder().isKnown())),
  ONE_NAME(pair -> flag(Holders.bearOneName(pair.a, pair.b))),
  SPOKEN_OF(pair -> flag(Denials.isSpokenOf(pair.a, pair.b) || Denials.isSpokenOf(pair.b, pair.a))),
  NEIGHBOURS(pair -> flag(Neighbours.areNeighbours(pair.a, pair.b))),
  SPEAKERS(pair -> flag(Neighbours.areSpeakers(pair.a, pair.b))),
  NEAR(pair -> flag(Neighbours.areNear(pair.a, pair.b))),
  DISTANCE(pair -> Neighbours.distance(pair.a, pair.b)),
  PARAGRAPH_BETWEEN(pair -> flag(Neighbours.areInTwoParagraphs(pair.a, pair.b))),
  ONE_SENTENCE(
      pair ->
          flag(
              pair.a.report().equals(pair.b.report())
                  && pair.a.sentence().overlaps(pair.b.sentence()))),
  ACCUSATION(
      pair ->
          flag(
              pair.a.statement().act() == SpeechAct.ACCUSATION
                  || pair.b.statement().act() == SpeechAct.ACCUSATION)),
  ACTS_DIFFER(pair -> flag(pair.a.statement().act() != pair.b.statement().act())),
  BOTH_TOLD_BY_AUTHORS(
      pair -> ofBoth(pair, frame -> frame.statement().form() == Statement.Form.AUTHOR)),
  BOTH_DIRECT(pair -> ofBoth(pair, frame -> frame.statement().form() == Statement.Form.DIRECT)),
  ONE_DONE(pair -> ofOne(pair, frame -> frame.stage() == Commitment.Stage.DONE)),
  CERTAINTY_DIFFERS(
      pair ->
          flag(
              pair.a.statement().commitment().certainty()
                  != pair.b.statement().commitment().certainty())),
  REJECTION(pair -> flag(pair.a.stand().equals("reject") || pair.b.stand().equals("reject"))),
  STAND_OF_ONE(pair -> ofOne(pair, frame -> frame.stand().isEmpty())),
  CONDITIONAL(pair -> flag(pair.a.conditional() || pair.b.conditional())),
  TO_COME(pair -> flag(DecisionTable.isToCome(pair.a) || DecisionTable.isToCome(pair.b))),
  LIKELY_SAME(pair -> pair.likely),
  KIN(pair -> flag(pair.kin)),
  DECIDED_CONTRADICTS(pair -> flag(pair.is(Verdict.Outcome.CONTRADICTS))),
  DECIDED_APART(pair -> flag(pair.is(Verdict.Outcome.APART)));

  private final ToDoubleFunction<QuarrelPair> value;

  QuarrelFeature(ToDoubleFunction<QuarrelPair> value) {
    this.value = value;
  }

  double of(QuarrelPair pair) {
    return value.applyAsDouble(pair);
  }

  private static double flag(boolean holds) {
    return holds ? 1 : 0;
  }

  private static double ofOne(QuarrelPair pair, Predicate<Frame> holds) {
    return flag(holds.test(pair.a) != holds.test(pair.b));
  }

  private static double ofBoth(QuarrelPair pair, Predicate<Frame> holds) {
    return flag(holds.test(pair.a) && holds.test(pair.b));
  }

  /** How many words of the one that leaves fewer, or more, meet nothing; six or twelve are 1. */
  private static double left(QuarrelPair pair, boolean shorter) {
    int left = pair.alignment.leftA().size();
    int right = pair.alignment.leftB().size();
    return shorter
        ? Math.min(6, Math.min(left, right)) / 6.0
        : Math.min(12, Math.max(left, right)) / 12.0;
  }
}
