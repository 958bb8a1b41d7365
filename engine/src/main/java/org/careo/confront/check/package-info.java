/**
 * Takes all accounts and gives desk checks: small, precise findings an editor would make by hand,
 * each with its passages.
 */
@NullMarked
package org.careo.confront.check;

import org.jspecify.annotations.NullMarked;
