/**
 * Training of the models that ship with the engine: {@code ./careo-bench training.TrainTaggers
 * TREEBANKS RESOURCES} reads the treebanks and writes dictionaries and tagger models. The same
 * input gives the same files.
 */
@NullMarked
package org.careo.bench.training;

import org.jspecify.annotations.NullMarked;
