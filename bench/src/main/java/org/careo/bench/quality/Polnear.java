package org.careo.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careo.attribute.pattern.Examples.Annotated;
import org.careo.model.Span;

/**
 * Reads PolNeAR: texts with standoff annotation of attributions (offsets in code points, turned
 * into UTF-16 units here). Where several people annotated an article the first in alphabetical
 * order counts.
 */
public final class Polnear {

  private Polnear() {}

  /**
   * An article with its attributions.
   *
   * @param stem file name without ending
   * @param text the article
   * @param attributions what was annotated
   */
  public record Article(String stem, String text, List<Annotated> attributions) {}

  /** Articles of a part ("dev", "train") below the folder, by name. */
  public static List<Article> read(Path part) throws IOException {
    Map<String, Path> annotations = new TreeMap<>();
    try (Stream<Path> files = Files.list(part.resolve("attributions"))) {
      files
          .filter(file -> file.toString().endsWith(".ann"))
          .sorted()
          .forEach(
              file -> {
                String name = file.getFileName().toString();
                String stem = name.substring(0, name.lastIndexOf('_', name.length() - 5));
                annotations.putIfAbsent(stem, file);
              });
    }
    List<Article> articles = new ArrayList<>();
    for (Map.Entry<String, Path> entry : annotations.entrySet()) {
      String text = Files.readString(part.resolve("text").resolve(entry.getKey() + ".txt"));
      articles.add(
          new Article(
              entry.getKey(), text, attributions(text, Files.readAllLines(entry.getValue()))));
    }
    return articles;
  }

  private static List<Annotated> attributions(String text, List<String> lines) {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    List<Annotated> attributions = new ArrayList<>();
    for (String line : lines) {
      String[] columns = line.split("\t");
      if (columns.length < 2) {
        continue;
      }
      if (columns[0].startsWith("T")) {
        int space = columns[1].indexOf(' ');
        labels.put(columns[0], columns[1].substring(0, space));
        spans.put(columns[0], Texts.pieces(text, columns[1].substring(space + 1)));
      } else if (columns[0].startsWith("E")) {
        Map<String, List<Span>> roles = new LinkedHashMap<>();
        String[] arguments = columns[1].split(" ");
        for (int i = 1; i < arguments.length; i++) {
          int colon = arguments[i].indexOf(':');
          String role =
              arguments[i]
                  .substring(0, colon)
                  .replaceAll("\\d+$", "")
                  .toLowerCase(java.util.Locale.ROOT);
          roles
              .computeIfAbsent(role, key -> new ArrayList<>())
              .addAll(spans.getOrDefault(arguments[i].substring(colon + 1), List.of()));
        }
        attributions.add(
            new Annotated(sorted(roles, "source"), sorted(roles, "cue"), sorted(roles, "content")));
      }
    }
    return attributions;
  }

  private static List<Span> sorted(Map<String, List<Span>> roles, String role) {
    return roles.getOrDefault(role, List.of()).stream().sorted().toList();
  }
}
