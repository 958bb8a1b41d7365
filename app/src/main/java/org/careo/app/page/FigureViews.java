package org.careo.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.app.page.CaseView.PairRow;
import org.careo.app.page.CaseView.Passage;
import org.careo.casefile.StoredReport;
import org.careo.model.Figure;
import org.careo.model.Statement;

/**
 * Figures that nobody else has: what is measured is known, and no other report gives the same value
 * in the same unit.
 */
public final class FigureViews {
  private record Alone(String report, Figure figure) {}

  private final CaseIndex index;
  private final List<Alone> alone = new ArrayList<>();
  private final Map<String, Statement> statements = new HashMap<>();

  public FigureViews(CaseIndex index) {
    this.index = index;
    Map<String, Set<String>> reportsOfValue = new HashMap<>();
    index
        .figures()
        .forEach(
            (report, figures) ->
                figures.forEach(
                    figure ->
                        reportsOfValue
                            .computeIfAbsent(value(figure), value -> new HashSet<>())
                            .add(report)));
    for (Statement statement : index.statements()) {
      if (statement.form() != Statement.Form.AUTHOR) {
        statement
            .figures()
            .forEach(id -> statements.putIfAbsent(statement.report() + "-" + id, statement));
      }
    }
    for (StoredReport report : index.reports()) {
      Set<String> given = new HashSet<>();
      for (Figure figure : index.figures().getOrDefault(report.id(), List.of())) {
        if (!figure.concept().isEmpty()
            && reportsOfValue.getOrDefault(value(figure), Set.of()).size() == 1
            && given.add(value(figure))) {
          alone.add(new Alone(report.id(), figure));
        }
      }
    }
  }

  private static String value(Figure figure) {
    return figure.unit() + " " + figure.low() + " " + figure.high();
  }

  /** All of them, in order of file and text. */
  public List<PairRow> all() {
    return alone.stream().map(this::row).toList();
  }

  /** The first so many. */
  public List<PairRow> first(int most) {
    return alone.stream().limit(most).map(this::row).toList();
  }

  /** One page of them. */
  public Paging<PairRow> page(int number) {
    return Paging.page(alone, number, this::row);
  }

  private PairRow row(Alone found) {
    Figure figure = found.figure();
    Statement statement = statements.get(found.report() + "-" + figure.id());
    Passage words = index.inContext(found.report(), figure.span());
    return new PairRow(
        figure.concept(),
        words.words(),
        List.of(words.by(statement == null ? "the author" : CaseIndex.speaker(statement))));
  }
}
