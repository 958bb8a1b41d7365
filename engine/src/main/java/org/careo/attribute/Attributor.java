package org.careo.attribute;

import java.util.List;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.learn.Weights;
import org.careo.attribute.pattern.Extractor;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.model.Statement;

/** Finds who said what in one report; safe for use by several threads at once. */
public final class Attributor {
  private static final double THRESHOLD = 0.5;

  private final Extractor extractor =
      new Extractor(Weights.read("rankers.tsv"), Weights.read("second-look.tsv"), THRESHOLD);

  /** Statements in text order; never throws for any reading. */
  public List<Statement> attribute(Report report, Reading reading) {
    Grid grid = new Grid(report, reading);
    return new Assembler(grid, extractor.extract(grid)).statements();
  }
}
