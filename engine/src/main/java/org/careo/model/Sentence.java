package org.careo.model;

/**
 * A sentence, heading, bullet or label: it never crosses a segment.
 *
 * @param span where it stands, without surrounding white space
 * @param firstToken index of its first token in {@link Reading#tokens()}
 * @param endToken index after its last token
 * @param segment index of its segment in {@link Report#segments()}
 * @param language language it is read in
 */
public record Sentence(Span span, int firstToken, int endToken, int segment, Language language) {}
