/**
 * Takes a text and gives the language its article is written in. Words with little meaning of their
 * own decide where they are clear, which needs no model and holds for a single sentence; otherwise
 * the language detector of Apache OpenNLP (model of the Leipzig corpora) is asked.
 */
@NullMarked
package org.careo.clean.language;

import org.jspecify.annotations.NullMarked;
