/**
 * In: lexica that others derived from large corpora. Out: the compact tables of words that the
 * engine ships. Each class is a command, called by a script that fetches what it reads.
 */
@NullMarked
package org.careo.bench.lexicon;

import org.jspecify.annotations.NullMarked;
