package org.careo.attribute;

import java.util.ArrayList;
import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.learn.Weights;
import org.careo.attribute.pattern.Attribution;
import org.careo.attribute.pattern.Extractor;
import org.careo.attribute.pattern.Nesting;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Statement;

/** Finds who said what in one report; safe for use by several threads at once. */
public final class Attributor {
  private static final double THRESHOLD = 0.5;

  private final Extractor extractor = new Extractor(Weights.read("rankers.tsv"), THRESHOLD);

  /** Statements in text order; never throws for any reading. */
  public List<Statement> attribute(Report report, Reading reading) {
    Grid grid = new Grid(report, reading);
    List<Attribution> attributions = extractor.extract(grid);
    int[] parents = Nesting.parents(attributions);
    Assembler assembler = new Assembler(grid);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      String parent = parents[i] < 0 ? "" : id(report, parents[i]);
      statements.add(assembler.statement(attributions.get(i), id(report, i), parent));
    }
    return statements;
  }

  private static String id(Report report, int number) {
    return "s" + report.id() + "." + (number + 1);
  }
}
