/**
 * Takes paths (files, folders, glob patterns, archives) and gives {@link
 * org.careo.model.Original}s: bytes, SHA-256, media type, time and where they came from, in a fixed
 * order, with bounds against hostile archives. What cannot be taken is given as a failure, never
 * left out.
 */
@NullMarked
package org.careo.acquire;

import org.jspecify.annotations.NullMarked;
