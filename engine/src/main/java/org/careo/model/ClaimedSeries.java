package org.careo.model;

import java.util.List;

/**
 * The values that reports give for one measure of one place: what is claimed, to be held against an
 * official table where there is one.
 *
 * @param id stable id
 * @param measure what is measured, in the plainest words found
 * @param unit unit or counted noun, singular; empty = none
 * @param place name of the place; empty = none given
 * @param country ISO code of the place's country; empty = unknown
 * @param values by period, then report and text
 * @param low smallest value given; NaN when none
 * @param high largest value given; NaN when none
 * @param reporters whom values are put to, sorted, without the authors themselves
 * @param conflicts pairs of values that cannot both hold
 */
public record ClaimedSeries(
    String id,
    String measure,
    String unit,
    String place,
    String country,
    List<ClaimedValue> values,
    double low,
    double high,
    List<String> reporters,
    List<Conflict> conflicts) {
  public ClaimedSeries {
    values = List.copyOf(values);
    reporters = List.copyOf(reporters);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Two values of one period that cannot both hold.
   *
   * @param a index in {@link ClaimedSeries#values()}
   * @param b index in {@link ClaimedSeries#values()}
   * @param why in words
   */
  public record Conflict(int a, int b, String why) {}
}
