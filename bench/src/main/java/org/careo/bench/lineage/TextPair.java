package org.careo.bench.lineage;

/**
 * Two texts and whether one derives from the other, or both from one text.
 *
 * @param set which annotated set: "detectrl", "mixset", "clough", "story"
 * @param method how it was rewritten, or the level of derivation; "story" for independent reports
 * @param group what must stay together when a set is split: family, topic or task
 * @param a first text; in a rewrite pair the original
 * @param b second text
 * @param derived the truth
 */
public record TextPair(
    String set, String method, String group, String a, String b, boolean derived) {}
