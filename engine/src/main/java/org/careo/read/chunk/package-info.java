/**
 * Takes the tagged words and the tree of a sentence and gives verb groups, noun phrases and
 * clauses.
 *
 * <p>Verb groups and their tense, mood, voice and negation come from the tags ({@code VerbGroups});
 * noun phrases from tags and tree ({@code NounPhrases}); clauses are the verb groups with the words
 * that hang nearest under them ({@code Clauses}), and rules over the words give kinds and subjects
 * where a tree is known to err: coordination, participles, inversion after a quotation.
 */
@NullMarked
package org.careo.read.chunk;

import org.jspecify.annotations.NullMarked;
