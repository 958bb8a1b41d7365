/**
 * Takes two frames and gives their alignment: which terms meet, which are left over on each side,
 * and how much of each is covered, weighted by how rare a term is in the case. Source: lexical
 * alignment for textual entailment and contradiction (de Marneffe, Rafferty and Manning 2008).
 */
@NullMarked
package org.careo.confront.align;

import org.jspecify.annotations.NullMarked;
