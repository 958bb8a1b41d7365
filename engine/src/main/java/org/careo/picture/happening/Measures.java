package org.careo.picture.happening;

import java.util.Set;
import org.careo.model.Figure;

/** Which figures measure something worth a place in the picture. */
final class Measures {
  private static final Set<String> NO_MEASURE =
      Set.of(
          "year",
          "month",
          "week",
          "day",
          "hour",
          "minute",
          "decade",
          "century",
          "year old",
          "año",
          "mes",
          "semana",
          "día",
          "hora",
          "minuto",
          "década",
          "siglo",
          "side",
          "lado",
          "time",
          "vez",
          "country",
          "país",
          "thing",
          "page",
          "página");

  private Measures() {}

  /** A change, a share, a rank, or a level that says of what. */
  static boolean isMetric(Figure figure) {
    if (NO_MEASURE.contains(figure.unit())) {
      return false;
    }
    return switch (figure.kind()) {
      case ABSOLUTE_CHANGE, RELATIVE_CHANGE, SHARE, RATE, RANK, RUNNING_TOTAL -> true;
      case LEVEL ->
          figure.change() != Figure.Change.NONE
              || !figure.unit().isEmpty()
                  && !figure.concept().isEmpty()
                  && (Double.isNaN(figure.value()) || figure.value() > 12);
    };
  }
}
