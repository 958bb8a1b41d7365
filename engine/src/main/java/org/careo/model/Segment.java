package org.careo.model;

/**
 * A stretch of a report's text with its kind. Segments of a report do not overlap and are in text
 * order; white space between them belongs to none.
 *
 * @param kind what it is
 * @param span where it is
 * @param group what stands together: the teasers of one other story share a number; 0 = no group
 * @param rule id of the rule or feature that decided, for the person who asks why
 */
public record Segment(SegmentKind kind, Span span, int group, String rule) {}
