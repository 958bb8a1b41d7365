/**
 * Takes a stretch of text and gives its language, or unknown when it is too short or mixed to tell:
 * frequent function words for languages in Latin script, the script for others.
 */
@NullMarked
package org.careo.read.language;

import org.jspecify.annotations.NullMarked;
