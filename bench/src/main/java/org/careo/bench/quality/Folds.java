package org.careo.bench.quality;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Annotated items in parts, so that each part is scored by what was learned from the others: item n
 * is of part n modulo their count.
 *
 * @param items all items, in an order of their own
 */
public record Folds<T>(List<T> items) {
  /** How many parts there are. */
  public static final int COUNT = 5;

  /** The items of a part. */
  public List<T> held(int fold) {
    return part(fold, true);
  }

  /** The items of all other parts. */
  public List<T> others(int fold) {
    return part(fold, false);
  }

  private List<T> part(int fold, boolean of) {
    return IntStream.range(0, items.size())
        .filter(each -> (each % COUNT == fold) == of)
        .mapToObj(items::get)
        .toList();
  }
}
