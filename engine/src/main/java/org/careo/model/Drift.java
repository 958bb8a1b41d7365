package org.careo.model;

/**
 * What changed on the way from one report to one that derives from it.
 *
 * @param id stable id
 * @param from report it was taken from
 * @param to report that changed it
 * @param kind what changed: "figure", "date", "name", "title", "hedge", "speaker", "negation",
 *     "quotation", "attribution", "meaning" (a word became its opposite), "addition" (a figure the
 *     source has nowhere)
 * @param before the words before; an empty span where something was added
 * @param after the words after; an empty span where something was lost
 * @param note one sentence for a reader
 */
public record Drift(
    String id, String from, String to, String kind, Span before, Span after, String note) {}
