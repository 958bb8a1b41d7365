package org.careo.read.number;

import java.math.BigDecimal;

/** Arithmetic of numbers that are told in decimals. */
public final class Exact {

  private Exact() {}

  /**
   * As a person multiplies: 4.1 million is 4,100,000 and not a rounding error less. What is
   * infinite or no number is multiplied as it is.
   */
  public static double product(double amount, double scale) {
    return Double.isFinite(amount) && Double.isFinite(scale)
        ? BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(scale)).doubleValue()
        : amount * scale;
  }
}
