/**
 * Takes all frames and gives, for each, the few others it is worth comparing with: never all pairs.
 * Keys are quoted runs, figures with their unit, and rare terms; a hub that meets everything is
 * corrected for.
 */
@NullMarked
package org.careo.confront.candidate;

import org.jspecify.annotations.NullMarked;
