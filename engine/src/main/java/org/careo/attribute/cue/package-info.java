/**
 * The cue lexicon: which verbs, nouns, prepositions and adverbs put words, thoughts or stances to
 * somebody, with class, frames, loading and what they say of the source's commitment.
 *
 * <p>In: resource files {@code cues-en.txt}, {@code cues-es.txt}, {@code phrases.txt}, {@code
 * forms-es.txt}. Out: {@link org.careo.attribute.cue.CueLexicon}. Entries are looked up by the
 * tagger's lemma; a form whose lemma the tagger did not know is found through generated forms.
 */
@NullMarked
package org.careo.attribute.cue;

import org.jspecify.annotations.NullMarked;
