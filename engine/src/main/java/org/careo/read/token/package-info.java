/**
 * Takes a stretch of text and gives the spans of its words and marks, in one pass. English follows
 * the conventions of Universal Dependencies' English Web Treebank (contractions and hyphenated
 * compounds are cut: do|n't, long|-|term); Spanish keeps contractions (del, al) and verbs with
 * clitics whole, since each token must be a stretch of the text.
 */
@NullMarked
package org.careo.read.token;

import org.jspecify.annotations.NullMarked;
