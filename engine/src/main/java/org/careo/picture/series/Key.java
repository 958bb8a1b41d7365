package org.careo.picture.series;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What words speak of.
 *
 * @param series the series
 * @param place place key
 * @param month month spoken of before; far in the future when none was
 * @param named whether the words name the measure themselves
 */
record Key(Series series, String place, Month month, boolean named) {
  static final Key NONE =
      new Key(
          new Series("", "", "", "", "", false, 1, 0, List.of(), Map.of(), new TreeMap<>()),
          "",
          new Month(0),
          false);
}
