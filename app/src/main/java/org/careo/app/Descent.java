package org.careo.app;

import org.careo.model.LineageEdge;

/** How one report stands to another, in the words of a terminal. */
final class Descent {
  private Descent() {}

  /** What is said between the names of the derived report and of its source. */
  static String verb(LineageEdge.Kind kind) {
    return switch (kind) {
      case COPY -> "is a copy of";
      case REWRITE -> "is a rewrite of";
      case TRANSLATION -> "is a translation of";
      case CITES -> "takes something from";
      case SHARES -> "shares a source with";
    };
  }
}
