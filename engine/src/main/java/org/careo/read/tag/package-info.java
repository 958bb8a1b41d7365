/**
 * Takes the words of a sentence and gives a universal part of speech, a lemma and morphological
 * features for each.
 *
 * <p>The tagger is an averaged perceptron over words, affixes, shapes, dictionary classes, in
 * English also word clusters ({@link org.careo.text.word.WordClusters}), and the two tags before
 * (Collins 2002, "Discriminative training methods for hidden Markov models"), decoded with a small
 * beam. Its models are trained by the {@code bench} module on Universal Dependencies treebanks;
 * {@code NOTICE} names them. Lemmas and features come from rules over word lists, so that a word
 * never seen in training has them too.
 */
@NullMarked
package org.careo.read.tag;

import org.jspecify.annotations.NullMarked;
