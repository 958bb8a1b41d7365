package org.careo.bench.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.careo.text.Folding;

/**
 * Writes {@code gazetteer.tsv.gz}: one line a name, sorted by the bytes of its folded form, so that
 * the reader finds a name by binary search without parsing the file.
 *
 * <p>Columns: folded name; kind (P populated place, p the same under another name, S first-level
 * subdivision, N county); country; subdivision (GeoNames admin1 code); population or weight;
 * latitude; longitude; radius in kilometres (empty for populated places); name. Two runs over the
 * same sources give the same bytes.
 *
 * <p>Usage: {@code GazetteerBuilder FOLDER OUT}, the folder holding cities.pbf, cities15000.txt,
 * admin1Codes.txt and counties-10m.json.
 */
public final class GazetteerBuilder {
  private static final int ALTERNATES_FROM = 50_000;
  private static final int COUNTY_WEIGHT = 40_000;

  private final TreeSet<byte[]> lines = new TreeSet<>(Arrays::compareUnsigned);

  private GazetteerBuilder() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    GazetteerBuilder builder = new GazetteerBuilder();
    List<CityFile.City> cities = CityFile.read(Files.readAllBytes(folder.resolve("cities.pbf")));
    builder.addCities(cities);
    builder.addAlternates(Files.readAllLines(folder.resolve("cities15000.txt")));
    builder.addSubdivisions(
        Files.readAllLines(folder.resolve("admin1Codes.txt")),
        CountyFile.read(folder.resolve("counties-10m.json"), "states"),
        cities);
    builder.addCounties(CountyFile.read(folder.resolve("counties-10m.json"), "counties"));
    builder.write(Path.of(arguments[1]));
    System.out.println(builder.lines.size() + " names");
  }

  private void addCities(List<CityFile.City> cities) {
    for (CityFile.City city : cities) {
      if (!city.feature().equals("PPLQ") && !city.feature().equals("PPLH")) {
        add(
            city.name(),
            'P',
            city.country(),
            city.subdivision(),
            city.population(),
            city.latitude(),
            city.longitude(),
            0,
            city.name());
      }
    }
  }

  /** Other names in Latin letters of places that news in another language may name. */
  private void addAlternates(List<String> table) {
    for (String line : table) {
      String[] cells = line.split("\t", -1);
      long population = Long.parseLong(cells[14]);
      if (population < ALTERNATES_FROM) {
        continue;
      }
      for (String alternate : cells[3].split(",")) {
        if (isUsualName(alternate) && !Folding.fold(alternate).equals(Folding.fold(cells[1]))) {
          add(
              alternate,
              'p',
              cells[8],
              cells[10],
              population,
              Double.parseDouble(cells[4]),
              Double.parseDouble(cells[5]),
              0,
              cells[1]);
        }
      }
    }
  }

  private static boolean isUsualName(String name) {
    if (name.length() < 4 || name.length() > 30 || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    boolean small = false;
    for (int index = 0; index < name.length(); index++) {
      char letter = name.charAt(index);
      small |= Character.isLowerCase(letter);
      boolean known =
          letter == ' '
              || letter == '-'
              || letter == '.'
              || letter < 128 && Character.isLetter(letter)
              || "áéíóúüñÁÉÍÓÚÑçãõâêôàèòäöß".indexOf(letter) >= 0;
      if (!known) {
        return false;
      }
    }
    return small;
  }

  private void addSubdivisions(
      List<String> table, List<CountyFile.Area> states, List<CityFile.City> cities) {
    Map<String, List<CityFile.City>> byCode = new TreeMap<>();
    for (CityFile.City city : cities) {
      byCode
          .computeIfAbsent(city.country() + "." + city.subdivision(), key -> new ArrayList<>())
          .add(city);
    }
    Map<String, CountyFile.Area> outlines = new TreeMap<>();
    states.forEach(state -> outlines.put("US." + state.state(), state));
    for (String line : table) {
      String[] cells = line.split("\t", -1);
      List<CityFile.City> inside = byCode.getOrDefault(cells[0], List.of());
      if (inside.isEmpty()) {
        continue;
      }
      long population = inside.stream().mapToLong(CityFile.City::population).sum();
      double latitude = inside.stream().mapToDouble(CityFile.City::latitude).average().orElse(0);
      double longitude = inside.stream().mapToDouble(CityFile.City::longitude).average().orElse(0);
      double radius = Math.max(10, spread(inside, latitude, longitude));
      CountyFile.Area outline = outlines.get(cells[0]);
      if (outline != null) {
        latitude = outline.latitude();
        longitude = outline.longitude();
        radius = outline.radius();
      }
      String country = cells[0].substring(0, 2);
      String code = cells[0].substring(3);
      for (String name : new TreeSet<>(List.of(cells[1], cells[2]))) {
        add(name, 'S', country, code, population, latitude, longitude, radius, cells[1]);
      }
    }
  }

  /** Distance in kilometres within which nine of ten places lie. */
  private static double spread(List<CityFile.City> inside, double latitude, double longitude) {
    double[] distances =
        inside.stream()
            .mapToDouble(
                city ->
                    111.2
                        * Math.hypot(
                            city.latitude() - latitude,
                            (city.longitude() - longitude) * Math.cos(Math.toRadians(latitude))))
            .sorted()
            .toArray();
    return distances[(int) (0.9 * (distances.length - 1))];
  }

  private void addCounties(List<CountyFile.Area> counties) {
    for (CountyFile.Area county : counties) {
      String kind =
          switch (county.state()) {
            case "LA" -> " Parish";
            case "AK" -> " Borough";
            default -> " County";
          };
      add(
          county.name() + kind,
          'N',
          "US",
          county.state(),
          COUNTY_WEIGHT,
          county.latitude(),
          county.longitude(),
          county.radius(),
          county.name() + kind);
    }
  }

  private void add(
      String spelling,
      char kind,
      String country,
      String subdivision,
      long population,
      double latitude,
      double longitude,
      double radius,
      String name) {
    String key = String.join(" ", Folding.words(spelling));
    if (key.isEmpty()) {
      return;
    }
    lines.add(
        String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%s\t%d\t%.3f\t%.3f\t%s\t%s",
                key,
                kind,
                country,
                subdivision,
                population,
                latitude,
                longitude,
                radius == 0 ? "" : String.valueOf(Math.round(radius)),
                name)
            .getBytes(StandardCharsets.UTF_8));
  }

  private void write(Path out) throws IOException {
    try (OutputStream file = Files.newOutputStream(out);
        OutputStream packed =
            new GZIPOutputStream(file) {
              {
                def.setLevel(9);
              }
            }) {
      for (byte[] line : lines) {
        packed.write(line);
        packed.write('\n');
      }
    }
  }
}
