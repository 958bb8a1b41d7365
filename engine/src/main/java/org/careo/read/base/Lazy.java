package org.careo.read.base;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes time to load and is not always needed, such as the models of a language:
 * made at first use, once, whatever thread asks.
 */
public final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  public T get() {
    T known = value;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = value;
    if (known == null) {
      known = maker.get();
      value = known;
    }
    return known;
  }
}
