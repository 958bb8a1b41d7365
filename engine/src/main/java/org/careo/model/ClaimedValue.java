package org.careo.model;

/**
 * One value a report gives for a measure.
 *
 * @param figure id of the figure in the reading of its report
 * @param value in the unit of the series; NaN when only bounds are given
 * @param low lower bound of what the wording allows; NaN = open
 * @param high upper bound; NaN = open
 * @param change direction of a change
 * @param kind level, change, share, …
 * @param period what it holds for; {@link DateRange#UNKNOWN} when untold
 * @param baseline what a change is held against, as written; empty = unstated
 * @param reporter actor id or name of whom it is put to; empty = the author's own
 * @param telling where it is told
 */
public record ClaimedValue(
    String figure,
    double value,
    double low,
    double high,
    Figure.Change change,
    Figure.Kind kind,
    DateRange period,
    String baseline,
    String reporter,
    Telling telling) {}
