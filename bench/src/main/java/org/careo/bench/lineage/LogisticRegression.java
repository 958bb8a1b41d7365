package org.careo.bench.lineage;

import java.util.List;

/**
 * Logistic regression with an L2 penalty, fitted by Newton's method (iteratively reweighted least
 * squares); examples carry weights. Deterministic.
 */
public final class LogisticRegression {
  private final double intercept;
  private final double[] coefficients;

  private LogisticRegression(double intercept, double[] coefficients) {
    this.intercept = intercept;
    this.coefficients = coefficients;
  }

  /**
   * One example.
   *
   * @param values its features
   * @param positive its class
   * @param weight how much it counts
   */
  public record Example(double[] values, boolean positive, double weight) {}

  /**
   * Fits under the condition that a coefficient has the given sign: one that would take the other
   * is held at zero and the rest fitted again.
   *
   * @param signs 1, -1, or 0 for free
   */
  public static LogisticRegression fit(List<Example> examples, double penalty, int[] signs) {
    boolean[] held = new boolean[signs.length];
    while (true) {
      LogisticRegression fitted = fit(examples, penalty, held);
      int worst = -1;
      for (int at = 0; at < signs.length; at++) {
        double wrong = -signs[at] * fitted.coefficients[at];
        if (!held[at]
            && wrong > 0
            && (worst < 0 || wrong > -signs[worst] * fitted.coefficients[worst])) {
          worst = at;
        }
      }
      if (worst < 0) {
        return fitted;
      }
      held[worst] = true;
    }
  }

  private static LogisticRegression fit(List<Example> examples, double penalty, boolean[] held) {
    int width = examples.getFirst().values().length + 1;
    double[] beta = new double[width];
    for (int round = 0; round < 60; round++) {
      double[] gradient = new double[width];
      double[][] hessian = new double[width][width];
      for (Example example : examples) {
        double sum = beta[width - 1];
        for (int at = 0; at < width - 1; at++) {
          sum += beta[at] * example.values()[at];
        }
        double probability = 1 / (1 + Math.exp(-sum));
        double error = example.weight() * ((example.positive() ? 1 : 0) - probability);
        double curvature = example.weight() * Math.max(1e-6, probability * (1 - probability));
        for (int row = 0; row < width; row++) {
          double left = row == width - 1 ? 1 : example.values()[row];
          gradient[row] += error * left;
          for (int column = 0; column <= row; column++) {
            double right = column == width - 1 ? 1 : example.values()[column];
            hessian[row][column] += curvature * left * right;
          }
        }
      }
      for (int row = 0; row < width; row++) {
        for (int column = row + 1; column < width; column++) {
          hessian[row][column] = hessian[column][row];
        }
        if (row < width - 1) {
          double hold = held[row] ? 1e9 : penalty;
          gradient[row] -= hold * beta[row];
          hessian[row][row] += hold;
        }
        hessian[row][row] += 1e-9;
      }
      double[] step = solve(hessian, gradient);
      double size = 0;
      for (double part : step) {
        size = Math.max(size, Math.abs(part));
      }
      double damping = size > 5 ? 5 / size : 1;
      for (int at = 0; at < width; at++) {
        beta[at] += damping * step[at];
      }
      if (size < 1e-8) {
        break;
      }
    }
    return new LogisticRegression(beta[width - 1], java.util.Arrays.copyOf(beta, width - 1));
  }

  public double intercept() {
    return intercept;
  }

  public double[] coefficients() {
    return coefficients.clone();
  }

  public double score(double[] values) {
    double sum = intercept;
    for (int at = 0; at < coefficients.length; at++) {
      sum += coefficients[at] * values[at];
    }
    return sum;
  }

  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[][] rows = new double[size][];
    for (int row = 0; row < size; row++) {
      rows[row] = java.util.Arrays.copyOf(matrix[row], size + 1);
      rows[row][size] = right[row];
    }
    for (int pivot = 0; pivot < size; pivot++) {
      int best = pivot;
      for (int row = pivot + 1; row < size; row++) {
        if (Math.abs(rows[row][pivot]) > Math.abs(rows[best][pivot])) {
          best = row;
        }
      }
      double[] swapped = rows[pivot];
      rows[pivot] = rows[best];
      rows[best] = swapped;
      for (int row = pivot + 1; row < size; row++) {
        double factor = rows[row][pivot] / rows[pivot][pivot];
        for (int column = pivot; column <= size; column++) {
          rows[row][column] -= factor * rows[pivot][column];
        }
      }
    }
    double[] solution = new double[size];
    for (int row = size - 1; row >= 0; row--) {
      double sum = rows[row][size];
      for (int column = row + 1; column < size; column++) {
        sum -= rows[row][column] * solution[column];
      }
      solution[row] = sum / rows[row][row];
    }
    return solution;
  }
}
