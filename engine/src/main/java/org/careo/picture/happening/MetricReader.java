package org.careo.picture.happening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careo.model.Commitment;
import org.careo.model.Figure;
import org.careo.model.Happening;
import org.careo.model.Statement;

/** Reads the figures that measure something and are no strength of a deployment. */
final class MetricReader {
  private final Scene scene;

  MetricReader(Scene scene) {
    this.scene = scene;
  }

  /** All of the account; deployments are read before. */
  void read() {
    Set<String> deployed = new HashSet<>();
    scene.found().stream()
        .filter(happening -> happening.type().equals("DEPLOYMENT"))
        .forEach(happening -> deployed.addAll(happening.quantities()));
    for (Figure figure : scene.reading.figures()) {
      if (Measures.isMetric(figure)
          && !deployed.contains(figure.id())
          && scene.surroundings.isArticle(figure.span())) {
        add(figure);
      }
    }
  }

  private void add(Figure figure) {
    Statement told = scene.surroundings.of(figure.span());
    scene
        .found()
        .add(
            new Happening(
                "",
                told.id(),
                scene.account.report().id(),
                figure.span(),
                "METRIC",
                "",
                List.of(),
                List.of(),
                figure.place(),
                scene.surroundings.period(figure),
                told.commitment().stage(),
                told.commitment().polarity() == Commitment.Polarity.DENIES,
                List.of(figure.id()),
                "figure",
                ""));
  }
}
