package org.careo.bench.picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careo.bench.quality.CaseAccounts;
import org.careo.bench.quality.Texts;
import org.careo.model.Account;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.picture.happening.HappeningFinder;
import org.careo.picture.happening.TriggerExamples;

/** The Spanish reports of the example cases with the events of their truth. */
public final class SpanishCases {
  private SpanishCases() {}

  /**
   * A report.
   *
   * @param number of its case, in the order of the cases' names
   * @param events words of the truth's events
   * @param traits what the report is like
   */
  public record Told(int number, Account account, List<Span> events, Map<String, Double> traits) {

    /** How many of its events a finder finds anything at. */
    public long located(HappeningFinder finder) {
      List<Happening> found = finder.find(account);
      return events.stream()
          .filter(words -> found.stream().anyMatch(each -> each.span().overlaps(words)))
          .count();
    }
  }

  /** All of them. */
  public static List<Told> all() throws IOException {
    List<Told> told = new ArrayList<>();
    TriggerExamples examples = new TriggerExamples();
    List<Path> cases;
    try (Stream<Path> folders = Files.list(Path.of("examples").toAbsolutePath())) {
      cases =
          folders
              .filter(each -> Files.exists(each.resolve("truth/events.jsonl")))
              .sorted()
              .toList();
    }
    for (int number = 0; number < cases.size(); number++) {
      List<String> rows = Files.readAllLines(cases.get(number).resolve("truth/events.jsonl"));
      for (Account account : new CaseAccounts().of(cases.get(number).resolve("reports"))) {
        if (account.report().language().equals(Language.SPANISH)) {
          told.add(new Told(number, account, events(account, rows), examples.traits(account)));
        }
      }
    }
    return told;
  }

  private static List<Span> events(Account account, List<String> rows) throws IOException {
    ObjectMapper json = new ObjectMapper();
    String file = String.valueOf(Path.of(account.report().file()).getFileName());
    List<Span> events = new ArrayList<>();
    for (String row : rows) {
      JsonNode words = json.readTree(row).at("/words");
      if (words.at("/file").asText().equals(file) && words.has("b")) {
        events.add(
            Texts.span(account.report().text(), words.at("/b").asInt(), words.at("/e").asInt()));
      }
    }
    return events;
  }
}
