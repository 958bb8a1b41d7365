package org.careo.read.time;

/**
 * Parts of the day. Codes are those of TIMEX3 and {@code DW}, the hours before dawn, for which
 * TIMEX3 has none ("la madrugada", "the early hours"); their hours are given by {@link
 * org.careo.model.TimeExpression}.
 */
enum DayPart {
  DW,
  MO,
  AF,
  EV,
  NI;

  /** A TIMEX3 value with a part of the day behind it; "" = no part. */
  static String on(String day, String part) {
    return part.isEmpty() ? day : day + "T" + valueOf(part);
  }
}
