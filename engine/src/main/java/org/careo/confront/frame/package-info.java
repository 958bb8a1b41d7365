/**
 * Takes statements with their readings and gives a {@link org.careo.confront.frame.Frame} each:
 * what it is about as concepts that stand for words of either language, with polarity, stage,
 * holder, figures, times and places. Method: idf-weighted bags of concepts in the manner of textual
 * entailment by lexical alignment (de Marneffe et al. 2008), with a hand-written bilingual concept
 * table instead of a dictionary.
 */
@NullMarked
package org.careo.confront.frame;

import org.jspecify.annotations.NullMarked;
