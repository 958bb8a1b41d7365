package org.careo.attribute.learn;

import java.util.List;
import org.careo.attribute.cue.Resource;

/**
 * Weights by the hash of their feature, in an open-addressing table: features are hashed from their
 * parts, so that scoring builds no strings.
 */
public final class Weights {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final float[] values;
  private final int mask;

  private Weights(int size) {
    int capacity = Integer.highestOneBit(Math.max(16, size * 2)) << 1;
    keys = new long[capacity];
    values = new float[capacity];
    mask = capacity - 1;
  }

  /**
   * Reads a file of the attribute stage's resources: a line holds decision, template, values and
   * weight, separated by tabs.
   */
  public static Weights read(String resource) {
    return parse(Resource.lines(resource));
  }

  /** Weights from such lines. */
  public static Weights parse(List<String> lines) {
    Weights weights = new Weights(lines.size());
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      long hash = 0;
      for (int i = 0; i < parts.length - 1; i++) {
        hash = mix(hash, parts[i]);
      }
      weights.put(hash, Float.parseFloat(parts[parts.length - 1]));
    }
    return weights;
  }

  static long mix(long hash, String part) {
    long mixed = (hash ^ part.hashCode()) * GOLDEN;
    return mixed ^ mixed >>> 29;
  }

  private void put(long hash, float value) {
    long key = hash == 0 ? 1 : hash;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  float get(long hash) {
    long key = hash == 0 ? 1 : hash;
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = slot + 1 & mask;
    }
    return 0;
  }
}
