/**
 * Which pairs of reports are worth comparing: takes the digests of a case, gives pairs of their
 * indexes.
 *
 * <p>The rarest terms of a report are asked of a Lucene index of all reports; on rewrites this
 * finds nearly every original among few hits, where MinHash finds one full rewrite in ten. Exact
 * keys (story ids, shared addresses) are added to it.
 */
@NullMarked
package org.careo.trace.candidate;

import org.jspecify.annotations.NullMarked;
