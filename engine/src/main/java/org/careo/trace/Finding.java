package org.careo.trace;

import org.careo.trace.pair.EventPairs;
import org.careo.trace.pair.PairModel;

/**
 * What was found between two reports of a case.
 *
 * @param first index of the one with the smaller id
 * @param second index of the other
 * @param story log-odds that both are about one happening
 * @param descent log-odds that one derives from the other or both from one text, given the event
 * @param crowd the same as it looks among many reports of the event; both before the event is known
 * @param other log-likelihood ratio of everything else
 * @param gathered what speaks against descent and not against one happening: the later one lists
 *     works of several
 * @param sibling what of it speaks as well for two texts made from a third
 * @param known log-odds that the first is the source of the second, from dates and credit
 * @param style the same from the texts alone, as learnt from machine rewrites
 * @param nearness what its likeness adds to the log-odds that either is the root of its family
 * @param share how far the log-odds of descent rest on the crowd, 0 to 1; 0 before the event is
 *     known
 * @param measures what the other reports of the event tell
 */
record Finding(
    int first,
    int second,
    double story,
    double descent,
    double crowd,
    double other,
    double gathered,
    double sibling,
    double known,
    double style,
    double nearness,
    double share,
    EventPairs.Measures measures) {
  private static final double MOST_FROM_TEXT = 2.5;

  /** How strongly it puts both into one event. */
  double event() {
    return story + other;
  }

  /** Log-odds that the first is the source of the second; the texts alone never decide. */
  double direction() {
    return known + Math.max(-MOST_FROM_TEXT, Math.min(MOST_FROM_TEXT, style / 2));
  }

  /** The pair as one number. */
  long pair() {
    return (long) first << 32 | second;
  }

  /** Log-likelihood ratio of the wording: both are about one happening, and one has the other's. */
  double text() {
    return PairModel.mixed(share, PairModel.both(story, descent), crowd);
  }

  /**
   * The same finding inside an event.
   *
   * @param model of pairs
   * @param reports size of the event
   * @param told what the other reports tell
   */
  Finding inside(PairModel model, int reports, EventPairs.Measures told) {
    return new Finding(
        first,
        second,
        story + PairModel.IN_EVENT,
        Wording.rounded(descent + model.descentInside(told)),
        Wording.rounded(crowd + model.crowdInside(told)),
        other,
        gathered,
        sibling,
        known,
        style,
        nearness,
        PairModel.crowdShare(reports),
        told);
  }

  /** The same finding between other indexes, without what the decision does not rest on. */
  Finding between(int one, int another) {
    return new Finding(
        one,
        another,
        story,
        descent,
        crowd,
        other,
        gathered,
        sibling,
        known,
        style,
        nearness,
        share,
        EventPairs.Measures.NONE);
  }

  /** Log-likelihood ratio of all evidence. */
  double ratio() {
    return text() + other + gathered;
  }
}
