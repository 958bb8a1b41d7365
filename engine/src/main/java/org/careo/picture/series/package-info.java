/**
 * Takes official tables with a registry entry each, and accounts; gives for every sentence with a
 * figure or superlative that a table can speak to the readings it may have (series, place, period,
 * baseline, operation), the table's value under each, and a verdict: holds, fails, holds only under
 * a reading, drift (the value stands at a neighbouring key), no series, outside coverage. A closed
 * registry with explicit operations and an honest "no series", after AggChecker (Jo et al., SIGMOD
 * 2019), but all readings are shown and never only the best-fitting one.
 */
@NullMarked
package org.careo.picture.series;

import org.jspecify.annotations.NullMarked;
