/**
 * Finds attributions: spots where a cue stands, what shape the attribution has there, its source
 * and the ends of its content.
 *
 * <p>In: a {@link org.careo.attribute.grid.Grid}. Out: {@link
 * org.careo.attribute.pattern.Attribution}s. Every spot of the cue lexicon is a question with a few
 * answers (no attribution; content to the right, to the left, on both sides), and so are source and
 * ends; each question is answered by a linear ranker over kinds of tokens, classes of cues and
 * distances. The rankers never see words, so one set of weights serves English and Spanish. What
 * the rankers cannot learn from annotated sentences (labels, citations, run-on quotations, figures
 * somebody puts, denied reports, silence) is added by patterns of their own. Verbs of stance and
 * participles are asked where the rankers did not answer; contents that cross are told apart. At
 * the end every answer is weighed once more with what was found around it ({@link
 * org.careo.attribute.pattern.Reconsidered}): what hardly is an attribution falls, and a spot that
 * was left over gets the rankers' best answer where that is likely one.
 */
@NullMarked
package org.careo.attribute.pattern;

import org.jspecify.annotations.NullMarked;
