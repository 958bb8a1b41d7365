/**
 * Takes a case and gives the views of the situation: positions as a matrix, the timeline, the map,
 * operations and what goes with them, actors, and figures beside official tables. Every item is put
 * to somebody, dated, graded and one click from its words.
 */
@NullMarked
package org.careo.app.page.situation;

import org.jspecify.annotations.NullMarked;
