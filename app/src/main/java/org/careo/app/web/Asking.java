package org.careo.app.web;

import io.javalin.http.Context;
import java.util.Optional;

/** What the query of an address asks for. */
final class Asking {

  private Asking() {}

  /** A page number; 1 when none is given or it is no number. */
  static int number(Context context, String name) {
    try {
      return Integer.parseInt(Optional.ofNullable(context.queryParam(name)).orElse("1"));
    } catch (NumberFormatException notOne) {
      return 1;
    }
  }

  /** The words given; empty when none are. */
  static String words(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }
}
