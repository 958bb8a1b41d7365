/**
 * Takes paths (files, folders, glob patterns, archives) and gives {@link
 * org.careo.model.Original}s: bytes, SHA-256, media type, time and where they came from, in a fixed
 * order, with bounds against hostile archives. What cannot be taken is given as a failure, never
 * left out.
 *
 * <p>How: {@link org.careo.acquire.Acquirer} lists the files of every input by code point order of
 * their names and reads one at a time; {@link org.careo.acquire.Archives} opens gzip and zip within
 * the bounds of {@link org.careo.acquire.Bounds}; {@link org.careo.acquire.MediaTypes} looks at the
 * bytes, then at the name; {@link org.careo.acquire.SafeNames} makes names harmless. Nothing is
 * ever written to disk, so a name can lead nowhere.
 */
@NullMarked
package org.careo.acquire;

import org.jspecify.annotations.NullMarked;
