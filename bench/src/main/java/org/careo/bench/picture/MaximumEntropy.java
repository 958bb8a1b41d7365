package org.careo.bench.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A log-linear model of several classes with an L2 penalty, fitted by the limited-memory method of
 * Broyden, Fletcher, Goldfarb and Shanno (Nocedal and Wright, "Numerical Optimization", chapter 7).
 * An example may allow several classes; then the sum of their probabilities is raised.
 * Deterministic.
 */
final class MaximumEntropy {
  private static final int MEMORY = 8;
  private static final double CLOSE = 1e-5;

  private final int classes;
  private final int width;
  private final double penalty;

  /**
   * @param classes number of classes; the weights of class 0 are held at nothing
   * @param width number of features
   * @param penalty half of it times the sum of squared weights is added to what is made small
   */
  MaximumEntropy(int classes, int width, double penalty) {
    this.classes = classes;
    this.width = width;
    this.penalty = penalty;
  }

  /**
   * One example.
   *
   * @param features numbers of the features it has, each once
   * @param allowed which classes it may be of
   * @param weight how much it counts; 1 is a whole example
   */
  record Example(int[] features, boolean[] allowed, double weight) {}

  private record Point(double[] weights, double loss, double[] gradient) {}

  private record Step(double[] weights, double[] gradient, double product) {}

  /**
   * Fits.
   *
   * @param rounds at most so many steps
   * @return weight of feature f for class c at {@code f * (classes - 1) + c - 1}
   */
  double[] fit(List<Example> examples, int rounds) {
    Point at = point(examples, new double[width * (classes - 1)]);
    Deque<Step> steps = new ArrayDeque<>();
    for (int round = 0; round < rounds; round++) {
      double[] direction = direction(at.gradient(), steps);
      double slope = dot(at.gradient(), direction);
      double length = 1;
      Point next = at;
      do {
        next = point(examples, plus(at.weights(), direction, -length));
        length /= 2;
      } while (next.loss() > at.loss() - 2e-4 * length * slope && length > 1e-6);
      double[] moved = plus(next.weights(), at.weights(), -1);
      double[] turned = plus(next.gradient(), at.gradient(), -1);
      steps.addLast(new Step(moved, turned, dot(moved, turned)));
      if (steps.size() > MEMORY) {
        steps.removeFirst();
      }
      boolean close = at.loss() - next.loss() < CLOSE * at.loss();
      at = next;
      if (close) {
        break;
      }
    }
    return at.weights();
  }

  private static double[] direction(double[] gradient, Deque<Step> steps) {
    double[] direction = gradient.clone();
    if (steps.isEmpty()) {
      return scaled(direction, 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))));
    }
    List<Step> latest = new ArrayList<>(steps).reversed();
    double[] shares = new double[latest.size()];
    for (int i = 0; i < shares.length; i++) {
      Step step = latest.get(i);
      shares[i] = dot(step.weights(), direction) / step.product();
      direction = plus(direction, step.gradient(), -shares[i]);
    }
    Step last = latest.getFirst();
    direction = scaled(direction, last.product() / dot(last.gradient(), last.gradient()));
    for (int i = shares.length - 1; i >= 0; i--) {
      Step step = latest.get(i);
      double share = dot(step.gradient(), direction) / step.product();
      direction = plus(direction, step.weights(), shares[i] - share);
    }
    return direction;
  }

  private Point point(List<Example> examples, double[] weights) {
    double[] gradient = scaled(weights, penalty);
    double loss = penalty * dot(weights, weights) / 2;
    double[] sums = new double[classes];
    for (Example example : examples) {
      loss += example(example, weights, sums, gradient);
    }
    return new Point(weights, loss, gradient);
  }

  /** Adds an example to the gradient and gives its loss. */
  private double example(Example example, double[] weights, double[] sums, double[] gradient) {
    int free = classes - 1;
    Arrays.fill(sums, 0);
    for (int feature : example.features()) {
      for (int c = 0; c < free; c++) {
        sums[c + 1] += weights[feature * free + c];
      }
    }
    double most = 0;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    double all = 0;
    double right = 0;
    for (int c = 0; c < classes; c++) {
      sums[c] = Math.exp(sums[c] - most);
      all += sums[c];
      right += example.allowed()[c] ? sums[c] : 0;
    }
    for (int c = 0; c < free; c++) {
      double wanted = example.allowed()[c + 1] ? sums[c + 1] / right : 0;
      double error = example.weight() * (sums[c + 1] / all - wanted);
      for (int feature : example.features()) {
        gradient[feature * free + c] += error;
      }
    }
    return example.weight() * Math.log(all / right);
  }

  private static double[] plus(double[] a, double[] b, double times) {
    double[] sum = new double[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + times * b[i];
    }
    return sum;
  }

  private static double[] scaled(double[] a, double times) {
    double[] product = new double[a.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = times * a[i];
    }
    return product;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
