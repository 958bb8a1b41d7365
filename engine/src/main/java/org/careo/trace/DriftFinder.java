package org.careo.trace;

import java.util.List;
import org.careo.model.Drift;
import org.careo.trace.digest.Keys;

/** placeholder */
final class DriftFinder {
  DriftFinder(List<Dossier> dossiers, Assembly assembly, Keys keys) {}

  List<Drift> all() {
    return List.of();
  }
}
