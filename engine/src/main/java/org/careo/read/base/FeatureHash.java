package org.careo.read.base;

/** How the parts of a feature are mixed to the 32 bits by which a {@link LinearModel} knows it. */
public final class FeatureHash {
  private FeatureHash() {}

  /** A hash of two parts in their order; the models that ship with Careo rest on it. */
  public static int mix(int left, int right) {
    int hash = left * 0x9E3779B1 + right;
    hash ^= hash >>> 15;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    return hash;
  }
}
