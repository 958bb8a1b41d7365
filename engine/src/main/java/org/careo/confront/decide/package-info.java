/**
 * Takes two frames with their alignment and gives a {@link org.careo.confront.decide.Verdict}: the
 * decision table. First the gate (same matter, same occasion), then contradiction slot by slot,
 * then sameness, narrowing, update. What is not proven by a slot is no conflict. What no row
 * decides is weighed as one claim or not by logistic regression with weights in a table.
 */
@NullMarked
package org.careo.confront.decide;

import org.jspecify.annotations.NullMarked;
