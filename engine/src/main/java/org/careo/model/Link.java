package org.careo.model;

/**
 * A link out of the report's own text.
 *
 * @param span the linked words in the text; empty span when the address itself is unknown in the
 *     text
 * @param url the address as written
 */
public record Link(Span span, String url) {}
