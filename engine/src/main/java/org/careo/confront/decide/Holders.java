package org.careo.confront.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.careo.confront.frame.Frame;
import org.careo.model.ActorKind;
import org.careo.text.Folding;

/** Whether two statements are put to one holder, and whether two stands may be one. */
final class Holders {
  /** Two stands reported so many days apart are two occasions, unless the words are the same. */
  private static final int ONE_OCCASION = 21;

  /** Characters of a day: 2031-03-04. */
  private static final int DAY = 10;

  private Holders() {}

  /**
   * Whether two statements may be put to the same holder: same actor, one unknown, or a government
   * and its office.
   */
  static boolean meet(Frame a, Frame b) {
    if (!a.holder().isKnown() || !b.holder().isKnown()) {
      return true;
    }
    if (!a.holder().actor().isEmpty() && a.holder().actor().equals(b.holder().actor())) {
      return true;
    }
    boolean oneGovernment =
        !a.holderCountry().isEmpty()
            && a.holderCountry().equals(b.holderCountry())
            && (isState(a) || isState(b));
    return oneGovernment || namesMeet(a.holder().name(), b.holder().name());
  }

  /** Whether both are one actor or bear one name; offices of one government may still disagree. */
  static boolean bearOneName(Frame a, Frame b) {
    return a.holder().isKnown()
        && b.holder().isKnown()
        && (!a.holder().actor().isEmpty() && a.holder().actor().equals(b.holder().actor())
            || namesMeet(a.holder().name(), b.holder().name()));
  }

  /** "President Ana Ruiz's government" and "Ana Ruiz": the last word of one stands in the other. */
  private static boolean namesMeet(String a, String b) {
    List<String> left = Folding.words(a);
    List<String> right = Folding.words(b);
    return !left.isEmpty()
        && !right.isEmpty()
        && (left.contains(right.getLast()) || right.contains(left.getLast()));
  }

  /**
   * Whether two haggle: what one demands or offers is no account of what the other says there is.
   */
  static boolean haggle(Frame a, Frame b) {
    return !bearOneName(a, b) && (isTerms(a) || isTerms(b));
  }

  private static boolean isTerms(Frame frame) {
    return frame.stand().equals("demand") || frame.stand().equals("promise");
  }

  private static boolean isState(Frame frame) {
    ActorKind kind = frame.holder().kind();
    return kind == ActorKind.STATE || kind == ActorKind.OFFICE;
  }

  /**
   * Whether both are known and one: the same actor, a government and its head, one name in the
   * other.
   */
  static boolean areOne(Frame a, Frame b) {
    return a.holder().isKnown() && b.holder().isKnown() && meet(a, b);
  }

  /** Whether one holder speaks in both, and not on one occasion. */
  static boolean areTwoOccasions(Frame a, Frame b) {
    return areOne(a, b) && !oneOccasion(a, b);
  }

  /** Whether a stand is taken in one of two at least. */
  static boolean takeStands(Frame a, Frame b) {
    return !a.stand().isEmpty() || !b.stand().isEmpty();
  }

  /**
   * Whether two reports may tell of one occasion: near enough in time, or both without a day. A day
   * against none is left open, which is no.
   */
  static boolean oneOccasion(Frame a, Frame b) {
    return a.report().equals(b.report()) || areNear(day(a), day(b));
  }

  /** Whether two stands may be one: a source they are cited from tells when they were taken. */
  static boolean oneStand(Frame a, Frame b) {
    return a.report().equals(b.report()) || areNear(standing(a), standing(b));
  }

  private static String standing(Frame frame) {
    return frame.citedDay().isEmpty() ? day(frame) : frame.citedDay();
  }

  private static boolean areNear(String a, String b) {
    OptionalLong days = days(a, b);
    return days.isPresent()
        ? Math.abs(days.getAsLong()) <= ONE_OCCASION
        : a.isEmpty() && b.isEmpty();
  }

  /** Days from the second's report to the first's; empty when either has no day. */
  static OptionalLong days(Frame a, Frame b) {
    return days(day(a), day(b));
  }

  private static OptionalLong days(String a, String b) {
    return a.isEmpty() || b.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(LocalDate.parse(a).toEpochDay() - LocalDate.parse(b).toEpochDay());
  }

  /** The day a report came out; empty when it is not known. */
  private static String day(Frame frame) {
    String from = frame.account().report().published().range().from();
    return from.length() == DAY ? from : "";
  }
}
