/**
 * The case on disk: one SQLite file with write-ahead log (checkpointed on close) and full-text
 * search, which other tools open too. Takes what the stages found, gives it back.
 *
 * <p>Each report is stored in one transaction with all that was read in it, and the findings across
 * reports in another, so that a case killed at any moment opens and the same command finishes it.
 * Spans are checked when stored: an item whose span fails in its report's text is stored as lost.
 * What a stage keeps from build to build to save time ({@link org.careo.casefile.MemoryStore}) is
 * no finding and not exported.
 */
@NullMarked
package org.careo.casefile;

import org.jspecify.annotations.NullMarked;
