package org.careo.app.page;

import java.util.List;
import org.careo.app.page.CaseView.Passage;
import org.careo.casefile.CaseChanges;

/**
 * What the last build changed, in words.
 *
 * @param known whether there was a build before
 * @param reports the first of the reports that came in
 * @param number how many came in
 * @param lines what became of findings, the first of them
 * @param more how many are not shown
 */
public record ChangesView(
    boolean known, List<Passage> reports, int number, List<Line> lines, int more) {
  public ChangesView {
    reports = List.copyOf(reports);
    lines = List.copyOf(lines);
  }

  /**
   * One finding.
   *
   * @param what what happened to it
   * @param gist the finding
   * @param link page that shows it; empty when it is gone
   */
  public record Line(String what, String gist, String link) {}

  /** What changed, at most so many of each. */
  static ChangesView of(CaseIndex index, int most) {
    CaseChanges changes = index.changes();
    List<Line> lines =
        changes.changes().stream().limit(most).map(change -> line(index, change)).toList();
    return new ChangesView(
        !changes.first(),
        changes.reports().stream().limit(most).map(index::whole).toList(),
        changes.reports().size(),
        lines,
        changes.changes().size() - lines.size());
  }

  private static Line line(CaseIndex index, CaseChanges.Change change) {
    String gist =
        index.readable(
            Blocks.cut(change.label(), 240),
            index.reports().stream().map(org.careo.casefile.StoredReport::id).toList());
    return switch (change.kind()) {
      case CONTRADICTION_NEW -> new Line("new contradiction", gist, "/conflicts");
      case CONTRADICTION_GONE -> new Line("no longer a contradiction", gist, "");
      case CLAIM_REASSESSED ->
          new Line(
              "was “" + change.before() + "”, is “" + change.after() + "”",
              gist,
              "/claims/" + change.id());
      case CLAIM_SHARED -> new Line("newly told more than once", gist, "/claims/" + change.id());
      case ORIGIN_NEW -> new Line("new source, not in the case", gist, "/origins/" + change.id());
      case ORIGIN_CARRIED ->
          new Line(
              "carried by " + change.after() + " reports, was " + change.before(),
              gist,
              "/origins/" + change.id());
    };
  }
}
