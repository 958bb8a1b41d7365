package org.careo.read.quantity;

/** What a wording of precision makes of a number; the intervals are those of DESIGN's figures. */
enum Precision {
  EXACTLY,
  ABOUT,
  OVER,
  NEARLY,
  UPTO,
  UNDER;

  double low(double value, double low) {
    return switch (this) {
      case EXACTLY -> low;
      case ABOUT -> low - Math.abs(value) * 0.1;
      case OVER -> low;
      case NEARLY -> low - Math.abs(value) * 0.1;
      case UPTO, UNDER -> Double.NaN;
    };
  }

  double high(double value, double high) {
    return switch (this) {
      case EXACTLY, NEARLY, UPTO, UNDER -> high;
      case ABOUT -> high + Math.abs(value) * 0.1;
      case OVER -> Double.NaN;
    };
  }
}
