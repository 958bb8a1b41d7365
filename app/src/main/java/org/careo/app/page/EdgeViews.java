package org.careo.app.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;
import org.careo.export.Words;
import org.careo.model.Candidate;
import org.careo.model.Drift;
import org.careo.model.Evidence;
import org.careo.model.LineageEdge;
import org.careo.model.Parentage;
import org.careo.model.Span;

/** Makes the page of two reports that are in one lineage. */
public final class EdgeViews {
  private static final int SHOWN = 12;

  private EdgeViews() {}

  /** The view; empty when one of the two is not in the case. */
  public static Optional<EdgeView> of(CaseIndex index, String first, String second) {
    String a = first.compareTo(second) < 0 ? first : second;
    String b = first.compareTo(second) < 0 ? second : first;
    if (index.report(a).isEmpty() || index.report(b).isEmpty()) {
      return Optional.empty();
    }
    Optional<LineageEdge> edge =
        index.lineage().edges().stream()
            .filter(each -> each.a().equals(a) && each.b().equals(b))
            .findFirst();
    List<PairRow> drifts =
        index.lineage().drifts().stream()
            .filter(drift -> isBetween(drift, a, b))
            .map(new FindingRows(index)::of)
            .toList();
    return Optional.of(
        new EdgeView(
            whole(index, a),
            whole(index, b),
            passages(index, a, b)
                .or(() -> passages(index, b, a))
                .or(() -> edge.map(found -> summary(index, found)))
                .orElse("No lineage was found between these two."),
            edge.map(found -> parts(index, found)).orElse(List.of()),
            drifts,
            index.text(a),
            index.text(b)));
  }

  private static boolean isBetween(Drift drift, String a, String b) {
    return drift.from().equals(a) && drift.to().equals(b)
        || drift.from().equals(b) && drift.to().equals(a);
  }

  /** That a report of two sources takes passages from a second one; empty = it does not. */
  private static Optional<String> passages(CaseIndex index, String report, String source) {
    return index.lineage().parentage().stream()
        .filter(each -> each.report().equals(report))
        .flatMap(
            each ->
                each.parts().stream()
                    .filter(part -> part.value().equals(source))
                    .map(part -> passages(index, each, part)))
        .findFirst();
  }

  private static String passages(CaseIndex index, Parentage parentage, Candidate part) {
    String rest =
        index.report(parentage.parent()).isEmpty()
            ? "."
            : "; the rest comes from “" + index.labelOf(parentage.parent()) + "”.";
    return String.format(
        Locale.ROOT,
        "A report of two sources: “%s” takes passages from “%s”, %.0f %% sure%s",
        index.labelOf(parentage.report()),
        index.labelOf(part.value()),
        part.score() * 100,
        rest);
  }

  private static String summary(CaseIndex index, LineageEdge edge) {
    String earlier =
        edge.from().isEmpty()
            ? "which came first is open"
            : index.labelOf(edge.from()) + " came first";
    return String.format(
        Locale.ROOT,
        "%s, %.0f %% sure; %s.",
        Words.of(edge.kind()),
        edge.probability() * 100,
        earlier);
  }

  private static List<EdgeView.EvidencePart> parts(CaseIndex index, LineageEdge edge) {
    return Stream.of(
            part(index, "What speaks for it", edge, 1),
            part(index, "What speaks against it", edge, -1),
            part(index, "What else is known", edge, 0))
        .filter(part -> !part.rows().isEmpty())
        .toList();
  }

  private static EdgeView.EvidencePart part(
      CaseIndex index, String title, LineageEdge edge, int sign) {
    return new EdgeView.EvidencePart(
        title,
        edge.evidence().stream()
            .filter(each -> sign(each.weight()) == sign)
            .sorted(Comparator.comparingDouble((Evidence each) -> -Math.abs(each.weight())))
            .map(each -> row(index, each, edge.a(), edge.b()))
            .toList());
  }

  /** 0 for what would be shown as 0.0. */
  private static int sign(double weight) {
    return Math.abs(weight) < 0.05 ? 0 : weight > 0 ? 1 : -1;
  }

  private static EdgeView.EvidenceRow row(CaseIndex index, Evidence evidence, String a, String b) {
    return new EdgeView.EvidenceRow(
        evidence.kind(),
        evidence.note(),
        String.format(Locale.ROOT, "%+.1f", evidence.weight()),
        passages(index, a, evidence.a()),
        passages(index, b, evidence.b()));
  }

  private static List<Passage> passages(CaseIndex index, String report, List<Span> spans) {
    return spans.stream().limit(SHOWN).map(span -> index.passage(report, span)).toList();
  }

  private static Passage whole(CaseIndex index, String report) {
    return index.whole(report);
  }
}
