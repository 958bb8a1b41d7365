package org.careo.attribute;

import java.util.List;
import java.util.function.Consumer;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.learn.Weights;
import org.careo.attribute.pattern.Extractor;
import org.careo.attribute.source.AntecedentChoice;
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
    return new Assembler(grid, extractor.extract(grid), AntecedentChoice.NOBODY).statements();
  }

  /**
   * Tells every question of whom a pronoun, a dropped subject or a role means. Used by the training
   * command.
   */
  public void ask(Report report, Reading reading, Consumer<AntecedentChoice.Question> listener) {
    Grid grid = new Grid(report, reading);
    new Assembler(grid, extractor.extract(grid), listener).statements();
  }
}
