/**
 * Takes accounts with the claims made of them and gives quotation families: one utterance in all
 * the wordings, cuts, splices and translations in which reports print it. Method: runs of words
 * shared by what one holder is quoted as saying, and claims for what crosses languages.
 */
@NullMarked
package org.careo.confront.quote;

import org.jspecify.annotations.NullMarked;
