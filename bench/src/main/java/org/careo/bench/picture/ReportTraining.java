package org.careo.bench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.careo.bench.lineage.LogisticRegression;
import org.careo.picture.happening.ReportWeights;

/**
 * Learns which Spanish reports are like the annotated ones, from the traits of those and of the
 * Spanish reports of example cases, which are not.
 */
public final class ReportTraining {
  private static final double PENALTY = 3;

  private ReportTraining() {}

  /**
   * Weights in the form of the resource: trait, weight.
   *
   * @param like traits of annotated reports
   * @param others traits of other reports
   */
  public static List<String[]> learn(
      List<Map<String, Double>> like, List<Map<String, Double>> others) {
    List<Map<String, Double>> all = new ArrayList<>(like);
    all.addAll(others);
    List<String> names = List.copyOf(new TreeSet<>(all.getFirst().keySet()));
    double[] means = new double[names.size()];
    double[] spreads = new double[names.size()];
    for (int i = 0; i < means.length; i++) {
      String name = names.get(i);
      double mean =
          all.stream().mapToDouble(each -> each.getOrDefault(name, 0.0)).average().orElse(0);
      means[i] = mean;
      double variance =
          all.stream().mapToDouble(each -> Math.pow(each.getOrDefault(name, 0.0) - mean, 2)).sum()
              / all.size();
      spreads[i] = variance > 0 ? Math.sqrt(variance) : 1;
    }
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (int n = 0; n < all.size(); n++) {
      double[] values = new double[means.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = (all.get(n).getOrDefault(names.get(i), 0.0) - means[i]) / spreads[i];
      }
      examples.add(new LogisticRegression.Example(values, n < like.size(), 1));
    }
    LogisticRegression fitted = LogisticRegression.fit(examples, PENALTY, new int[means.length]);
    List<String[]> rows = new ArrayList<>();
    double always = fitted.intercept();
    for (int i = 0; i < means.length; i++) {
      double weight = fitted.coefficients()[i] / spreads[i];
      always -= weight * means[i];
      rows.add(row(names.get(i), weight));
    }
    rows.addFirst(row(ReportWeights.ALWAYS, always));
    return rows;
  }

  private static String[] row(String name, double weight) {
    return new String[] {name, String.format(Locale.ROOT, "%.3f", weight)};
  }
}
