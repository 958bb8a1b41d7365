/**
 * Takes an HTML page and gives a report: {@link org.careo.clean.page.PageCleaner} is the way in.
 */
@NullMarked
package org.careo.clean.page;

import org.jspecify.annotations.NullMarked;
