package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careo.bench.lineage.ExampleReports;
import org.careo.model.Account;
import org.careo.model.Drift;
import org.careo.model.Span;
import org.careo.trace.digest.Digester;
import org.careo.trace.digest.Keys;
import org.careo.trace.drift.DriftFinder;

/**
 * What changed on the way, against the planted errors of an example case, from the parents the
 * truth gives: so it does not depend on whether the lineage was found.
 *
 * <p>An error is found when a change of a fitting kind touches its words in the derived report or
 * what they were made of in the source. Changes that touch no planted error are counted, not called
 * wrong: a rewrite changes more than was planted.
 */
final class ExampleDriftSet implements QualitySet {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Planted kinds that a kind of change may answer to. */
  private static final Map<String, Set<String>> KINDS =
      Map.ofEntries(
          Map.entry("figure", Set.of("number", "figure", "baseline", "hedge", "translation")),
          Map.entry("date", Set.of("date", "year")),
          Map.entry("title", Set.of("title")),
          Map.entry("hedge", Set.of("hedge", "number")),
          Map.entry("negation", Set.of("negation", "splice", "translation")),
          Map.entry("speaker", Set.of("speaker", "attribution", "negation")),
          Map.entry("attribution", Set.of("attribution", "speaker")),
          Map.entry(
              "quotation",
              Set.of("splice", "quotation", "negation", "baseline", "date", "translation")),
          Map.entry("name", Set.of("name", "translation")),
          Map.entry("meaning", Set.of("translation", "title", "negation", "number", "date")),
          Map.entry("addition", Set.of("added")));

  private final String name;
  private final Path example;

  /**
   * @param name what the set is called on the command line
   * @param example the folder of the case, from the root of the project
   */
  ExampleDriftSet(String name, String example) {
    this.name = name;
    this.example = Path.of(example).toAbsolutePath();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String folder() {
    return ".";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Map<String, Account> accounts = new HashMap<>();
    for (Account account : ExampleReports.accounts(example.resolve("reports"))) {
      accounts.put(Path.of(account.report().file()).getFileName().toString(), account);
    }
    Digester digester = new Digester(new Keys());
    DriftFinder finder = new DriftFinder(digester.keys());
    Map<String, int[]> kinds = new TreeMap<>();
    int told = 0;
    Set<String> met = new HashSet<>();
    for (String line : Files.readAllLines(example.resolve("truth/lineage.jsonl"))) {
      JsonNode row = JSON.readTree(line);
      Account derived = accounts.get(row.path("report").asText());
      Account source = accounts.get(row.path("parent").asText());
      if (derived == null || source == null) {
        continue;
      }
      List<Drift> drifts = finder.find(digester.digest(source), digester.digest(derived));
      told += drifts.size();
      for (JsonNode error : row.path("errors")) {
        int[] count = kinds.computeIfAbsent(error.path("kind").asText(), kind -> new int[2]);
        count[1]++;
        List<Drift> fitting =
            drifts.stream().filter(drift -> fits(drift, error, source, derived)).toList();
        count[0] += fitting.isEmpty() ? 0 : 1;
        fitting.forEach(drift -> met.add(drift.id()));
      }
    }
    int found = kinds.values().stream().mapToInt(count -> count[0]).sum();
    int planted = kinds.values().stream().mapToInt(count -> count[1]).sum();
    System.out.printf(
        "drifts: %d of %d planted errors found; %d changes told, %d of them planted%n",
        found, planted, told, met.size());
    kinds.forEach(
        (kind, count) -> System.out.printf("  %-12s %d of %d%n", kind, count[0], count[1]));
  }

  private static boolean fits(Drift drift, JsonNode error, Account source, Account derived) {
    return KINDS.getOrDefault(drift.kind(), Set.of()).contains(error.path("kind").asText())
        && (touches(derived, error.path("text").asText(), drift.after())
            || touches(source, error.path("original").asText(), drift.before()));
  }

  /** Whether the words stand in the report where the span is. */
  private static boolean touches(Account account, String words, Span span) {
    String text = account.report().text();
    for (int at = text.indexOf(words);
        at >= 0 && !words.isEmpty();
        at = text.indexOf(words, at + 1)) {
      if (span.start() < at + words.length() && at < span.end()) {
        return true;
      }
    }
    return false;
  }
}
