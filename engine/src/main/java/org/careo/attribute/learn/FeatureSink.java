package org.careo.attribute.learn;

/**
 * Takes the features of one candidate. A feature is a template name with up to three values; values
 * are kinds, classes and buckets, never words of a text.
 */
public interface FeatureSink {

  /** Begins a candidate of a decision ("source", "right end"). */
  void begin(String decision);

  void add(String template, String value);

  void add(String template, String first, String second);

  void add(String template, String first, String second, String third);

  /** A count as a value: 3 stands for 3 and more, 0 for 0 and less. */
  static String few(int count) {
    return Integer.toString(Math.clamp(count, 0, 3));
  }

  /** A truth as a value. */
  static String flag(boolean value) {
    return value ? "1" : "0";
  }
}
