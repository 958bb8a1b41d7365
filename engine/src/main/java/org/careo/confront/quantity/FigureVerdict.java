package org.careo.confront.quantity;

/**
 * How two figures stand to one another.
 *
 * @param label the answer
 * @param gate which gate failed or what decided: "dimension", "kind", "measure", "population",
 *     "place", "period", "baseline", "value", "direction", "derived", "correction", "running total"
 */
public record FigureVerdict(Label label, String gate) {
  /** Whether no value fits both. */
  boolean isApart() {
    return label == Label.CONTRADICT || label == Label.UPDATE;
  }

  /** The answers. */
  public enum Label {
    SAME,
    COMPATIBLE,
    CONTRADICT,
    DIFFERENT,
    UPDATE,
    UNDETERMINED
  }
}
