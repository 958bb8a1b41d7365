/**
 * Takes statements and gives positions: who stands for or against what, when, in which words. Only
 * what somebody is said to reject, support, demand, threaten or deny is a position; the author's
 * own words are none.
 */
@NullMarked
package org.careo.picture.stance;

import org.jspecify.annotations.NullMarked;
