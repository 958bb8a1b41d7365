package org.careo.app.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careo.app.page.CaseView.Passage;
import org.careo.model.Origin;
import org.careo.model.Statement;
import org.careo.text.Folding;

/** Makes the page of an origin. */
public final class OriginViews {
  private static final int CARRIERS = 60;
  private static final int STATEMENTS = 12;
  private static final Set<String> ARTICLES = Set.of("the", "el", "la", "los", "las");

  private OriginViews() {}

  /** The view; empty when the case has no such origin. */
  public static Optional<OriginView> of(CaseIndex index, String id) {
    return index.lineage().origins().stream()
        .filter(origin -> origin.id().equals(id))
        .findFirst()
        .map(origin -> view(index, origin));
  }

  private static OriginView view(CaseIndex index, Origin origin) {
    String name = bare(origin.name());
    List<Passage> carriers = origin.reports().stream().limit(CARRIERS).map(index::whole).toList();
    List<OriginView.Column> columns =
        carriers.stream()
            .map(
                carrier ->
                    new OriginView.Column(
                        carrier,
                        index.statementsOf(carrier.report()).stream()
                            .filter(statement -> cameThrough(statement, name))
                            .limit(STATEMENTS)
                            .map(statement -> index.passage(statement.id()))
                            .toList()))
            .toList();
    return new OriginView(
        origin.name(),
        origin.present(),
        origin.basis(),
        carriers,
        columns,
        CompareViews.of(index, origin.reports()).differ());
  }

  private static boolean cameThrough(Statement statement, String name) {
    return !name.isEmpty()
        && (bare(statement.speaker().name()).contains(name)
            || statement.chain().stream().anyMatch(hop -> bare(hop.holder()).contains(name)));
  }

  /** Folded words without a leading article, set in blanks so that only whole words match. */
  private static String bare(String name) {
    List<String> words = Folding.words(name);
    int from = !words.isEmpty() && ARTICLES.contains(words.getFirst()) ? 1 : 0;
    return words.size() == from
        ? ""
        : " " + String.join(" ", words.subList(from, words.size())) + " ";
  }
}
