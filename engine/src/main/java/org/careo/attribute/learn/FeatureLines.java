package org.careo.attribute.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the features of candidates down as lines of the weights' file without the weight. Used by
 * the training commands.
 */
public final class FeatureLines implements FeatureSink {
  private final List<List<String>> candidates = new ArrayList<>();
  private String decision = "";

  @Override
  public void begin(String name) {
    decision = name;
    candidates.add(new ArrayList<>());
  }

  @Override
  public void add(String template, String value) {
    line(template + "\t" + value);
  }

  @Override
  public void add(String template, String first, String second) {
    line(template + "\t" + first + "\t" + second);
  }

  @Override
  public void add(String template, String first, String second, String third) {
    line(template + "\t" + first + "\t" + second + "\t" + third);
  }

  private void line(String feature) {
    candidates.getLast().add(decision + "\t" + feature);
  }

  /** Lines of each candidate, in the order in which they were begun. */
  public List<List<String>> candidates() {
    return candidates.stream().map(List::copyOf).toList();
  }

  /** Lines of the candidate begun last. */
  public List<String> last() {
    return List.copyOf(candidates.getLast());
  }
}
