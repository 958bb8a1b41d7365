/**
 * Takes accounts and gives happenings inside statements: who did what to whom, where and when, in
 * the type names of the PLOVER ontology (event coding in the tradition of PETRARCH, with noun
 * triggers and the statement that tells it). A trigger is a verb group or an event noun of the
 * lexicon, taken where the conditions of {@code senses.tsv} (object, subject, neighbours, topic of
 * the report) do not give it another sense; its actor and recipient are the noun phrases that stand
 * in its clause.
 */
@NullMarked
package org.careo.picture.happening;

import org.jspecify.annotations.NullMarked;
