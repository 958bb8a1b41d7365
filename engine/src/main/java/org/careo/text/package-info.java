/**
 * Small language and offset helpers used by several stages: turning UTF-16 offsets into code
 * points, folding words for comparison. Takes and gives plain strings and {@link
 * org.careo.model.Span}s; knows no stage.
 */
@NullMarked
package org.careo.text;

import org.jspecify.annotations.NullMarked;
