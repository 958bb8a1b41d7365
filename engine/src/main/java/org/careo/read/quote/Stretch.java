package org.careo.read.quote;

import org.careo.model.Quotation.Style;
import org.careo.model.Span;

/**
 * A paired stretch before it is typed.
 *
 * @param span with its marks
 * @param inner without them
 * @param style the marks
 * @param depth how many stretches hold it
 * @param closed whether its closing mark stands there
 * @param carried whether it begins at a paragraph's start and goes on with what was left open
 */
record Stretch(Span span, Span inner, Style style, int depth, boolean closed, boolean carried) {}
