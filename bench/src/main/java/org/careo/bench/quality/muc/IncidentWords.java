package org.careo.bench.quality.muc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careo.text.ResourceTable;

/** The words by which happenings become incidents, see {@code incidents.tsv}. */
final class IncidentWords {
  private static final String RESOURCE = "/org/careo/bench/quality/incidents.tsv";

  private record Row(String kind, String value, Pattern stems) {}

  private final List<Row> rows = new ArrayList<>();

  IncidentWords() {
    for (String[] fields : ResourceTable.rows(RESOURCE, 3)) {
      List<String> stems = List.of(fields[2].split("\\|")).stream().map(Pattern::quote).toList();
      Pattern pattern =
          Pattern.compile("(?<![\\p{L}-])(?:" + String.join("|", stems) + ")[\\p{L}]*");
      rows.add(new Row(fields[0], fields[1], pattern));
    }
  }

  /** Value of the first row of a kind that the words hold; empty when none does. */
  Optional<String> value(String kind, String words) {
    String small = words.toLowerCase(Locale.ROOT);
    return rows.stream()
        .filter(row -> row.kind().equals(kind) && row.stems().matcher(small).find())
        .map(Row::value)
        .findFirst();
  }

  boolean has(String kind, String words) {
    return value(kind, words).isPresent();
  }

  /** Words of a kind that stand in a text, in its order, each once. */
  List<String> all(String kind, String words) {
    String small = words.toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    for (Row row : rows) {
      if (row.kind().equals(kind)) {
        Matcher matcher = row.stems().matcher(small);
        while (matcher.find()) {
          if (!found.contains(matcher.group())) {
            found.add(matcher.group());
          }
        }
      }
    }
    return found;
  }

  /** Values of the rows of a kind that a text has words of, each with the first of them. */
  Map<String, String> named(String kind, String words) {
    Map<String, String> found = new LinkedHashMap<>();
    places(kind, words).forEach(each -> found.putIfAbsent(each.value(), each.words()));
    return found;
  }

  /**
   * Words of a kind where they stand.
   *
   * @param value value of their row
   * @param words as written, in small letters
   */
  record Named(String value, String words, int start, int end) {}

  /**
   * All words of a kind, in the order of the text; of two that overlap the longer one, so that an
   * "army of national liberation" is no army.
   */
  List<Named> places(String kind, String words) {
    String small = words.toLowerCase(Locale.ROOT);
    List<Named> all = new ArrayList<>();
    for (Row row : rows) {
      if (row.kind().equals(kind)) {
        Matcher matcher = row.stems().matcher(small);
        while (matcher.find()) {
          all.add(new Named(row.value(), matcher.group(), matcher.start(), matcher.end()));
        }
      }
    }
    return all.stream()
        .filter(
            each ->
                all.stream()
                    .noneMatch(
                        other ->
                            other.words().length() > each.words().length()
                                && other.start() < each.end()
                                && each.start() < other.end()))
        .sorted(Comparator.comparingInt(Named::start))
        .toList();
  }

  /** Beginnings of the words of a kind that stand in a text. */
  List<String> stems(String kind, String words) {
    return all(kind, words).stream()
        .map(word -> word.substring(0, Math.min(6, word.length())))
        .toList();
  }
}
