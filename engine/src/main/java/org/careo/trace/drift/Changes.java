package org.careo.trace.drift;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careo.model.Drift;
import org.careo.model.ReportId;
import org.careo.model.Span;

/** The changes found so far between two reports, each told once. */
final class Changes {
  /** More changes than this are not told of one pair. */
  private static final int MOST = 60;

  private final Side before;
  private final Side after;
  private final Map<String, Drift> found = new LinkedHashMap<>();

  Changes(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  Side before() {
    return before;
  }

  Side after() {
    return after;
  }

  /**
   * Keeps a change; one of the same kind that touches the same words of the derived report wins.
   */
  void add(String kind, Span source, Span derived, String note) {
    boolean told =
        found.values().stream()
            .anyMatch(drift -> drift.kind().equals(kind) && drift.after().overlaps(derived));
    if (told) {
      return;
    }
    String from = before.digest().id();
    String to = after.digest().id();
    String key = kind + " " + source + " " + derived;
    String hash = ReportId.sha256((from + to + key).getBytes(StandardCharsets.UTF_8));
    found.putIfAbsent(
        key, new Drift("d" + hash.substring(0, 10), from, to, kind, source, derived, note));
  }

  /** The changes in the order of the derived report. */
  List<Drift> told() {
    return found.values().stream()
        .sorted(Comparator.comparing(Drift::after).thenComparing(Drift::kind))
        .limit(MOST)
        .toList();
  }
}
