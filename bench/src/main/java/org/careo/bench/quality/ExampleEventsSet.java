package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.Happening;
import org.careo.model.Picture;
import org.careo.model.Position;
import org.careo.model.Span;
import org.careo.text.Folding;
import org.careo.text.word.Concepts;

/**
 * Happenings and positions of the example cases: whether each telling of the truth is found, with
 * its type and actor, and whether tellings of one happening are joined across reports and
 * languages. Only plain-text reports, whose offsets are those of the truth.
 */
final class ExampleEventsSet implements QualitySet {
  private static final List<String> CASES =
      List.of(
          "drought-2031",
          "port-2029",
          "mine-2027",
          "strait-2030",
          "rumichaca-2033",
          "sonora-2028",
          "ransom-2031",
          "algeciras-2032",
          "darien-2034");

  /** Types that the truth names otherwise. */
  private static final Map<String, String> NAMES =
      Map.of("DEMAND", "REQUEST", "INVESTIGATE", "ACCUSE", "DISAPPROVE", "ACCUSE");

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public String name() {
    return "example-events";
  }

  @Override
  public String folder() {
    return ".";
  }

  /** A telling of the truth with the happenings found at its words. */
  private record Told(String happening, String file, List<Happening> found) {}

  @Override
  public void run(Bench bench) throws IOException {
    String chosen = System.getProperty("careo.cases", String.join(",", CASES));
    for (String name : chosen.split(",", -1)) {
      Path example = Path.of("examples").resolve(name).toAbsolutePath();
      CaseAccounts reader = new CaseAccounts();
      List<Account> accounts = reader.of(example.resolve("reports"));
      Run run = new Run(name, accounts, reader.situation(accounts).picture());
      run.happenings(rows(example.resolve("truth/events.jsonl")));
      run.positions(rows(example.resolve("truth/positions.jsonl")));
    }
  }

  private List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      rows.add(json.readTree(line));
    }
    return rows;
  }

  /** One case. */
  private static final class Run {
    private final String name;
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Picture picture;

    Run(String name, List<Account> accounts, Picture picture) {
      this.name = name;
      this.picture = picture;
      for (Account account : accounts) {
        this.accounts.put(String.valueOf(Path.of(account.report().file()).getFileName()), account);
      }
      picture.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    void happenings(List<JsonNode> truth) {
      int located = 0;
      int typed = 0;
      int acted = 0;
      List<Told> told = new ArrayList<>();
      for (JsonNode row : truth) {
        Account account = accounts.get(row.at("/words/file").asText());
        if (account == null || !row.at("/words").has("b")) {
          continue;
        }
        Span span = span(account, row.at("/words"));
        List<Happening> found =
            picture.happenings().stream()
                .filter(each -> each.report().equals(account.report().id()))
                .filter(each -> each.span().overlaps(span))
                .toList();
        told.add(new Told(row.at("/happening").asText(), account.report().id(), found));
        String type = NAMES.getOrDefault(row.at("/type").asText(), row.at("/type").asText());
        List<Happening> right =
            found.stream().filter(each -> PloverSet.type(each).equals(type)).toList();
        boolean actor =
            right.stream()
                .flatMap(each -> each.actors().stream())
                .anyMatch(each -> isNamed(each, row.at("/actor").asText()));
        located += found.isEmpty() ? 0 : 1;
        typed += right.isEmpty() ? 0 : 1;
        acted += actor ? 1 : 0;
        if (Integer.getInteger("careo.missed", 0) > 0 && !actor) {
          System.out.println(row + "\n    " + found);
        }
      }
      System.out.printf(
          "%-14s tellings %d: located %d, + type %d, + type and actor %d%n",
          name, told.size(), located, typed, acted);
      pairs(told);
    }

    private void pairs(List<Told> told) {
      int right = 0;
      int joined = 0;
      int wanted = 0;
      int across = 0;
      for (int i = 0; i < told.size(); i++) {
        for (int j = 0; j < i; j++) {
          boolean same = told.get(i).happening().equals(told.get(j).happening());
          boolean found = isJoined(told.get(i), told.get(j));
          wanted += same ? 1 : 0;
          joined += found ? 1 : 0;
          right += same && found ? 1 : 0;
          boolean files = !told.get(i).file().equals(told.get(j).file());
          across += same && found && files ? 1 : 0;
        }
      }
      Map<String, Set<String>> reportsOf = new HashMap<>();
      for (Happening each : picture.happenings()) {
        reportsOf.computeIfAbsent(each.same(), key -> new HashSet<>()).add(each.report());
      }
      System.out.printf(
          "%-14s one happening, pairs of tellings: right %d (%d across reports) of %d joined;"
              + " wanted %d; happenings in several reports %d of %d%n",
          name,
          right,
          across,
          joined,
          wanted,
          reportsOf.values().stream().filter(reports -> reports.size() > 1).count(),
          reportsOf.size());
    }

    private static boolean isJoined(Told a, Told b) {
      return a.found().stream()
          .anyMatch(one -> b.found().stream().anyMatch(other -> one.same().equals(other.same())));
    }

    void positions(List<JsonNode> truth) {
      int located = 0;
      int held = 0;
      int all = 0;
      for (JsonNode row : truth) {
        Account account = accounts.get(row.at("/words/file").asText());
        if (account == null || !row.at("/words").has("b")) {
          continue;
        }
        all++;
        Span span = span(account, row.at("/words"));
        List<Position> found =
            picture.positions().stream()
                .filter(each -> each.report().equals(account.report().id()))
                .filter(each -> each.span().overlaps(span))
                .toList();
        located += found.isEmpty() ? 0 : 1;
        boolean holder =
            found.stream().anyMatch(each -> isNamed(each.name(), row.at("/actor").asText()));
        held += holder ? 1 : 0;
        if (Integer.getInteger("careo.missed", 0) > 0 && !holder) {
          System.out.println(row + "\n    " + found);
        }
      }
      System.out.printf("%-14s positions %d: located %d, + holder %d%n", name, all, located, held);
    }

    private static Span span(Account account, JsonNode words) {
      return Texts.span(account.report().text(), words.get("b").asInt(), words.get("e").asInt());
    }

    /** Whether a filler names somebody of the truth: half of the shorter name's words shared. */
    private boolean isNamed(String filler, String name) {
      List<String> names = new ArrayList<>(List.of(filler));
      Actor actor = actors.get(filler);
      if (actor != null) {
        names.add(actor.name());
        names.addAll(actor.aliases());
      }
      Set<String> wanted = words(name);
      for (String each : names) {
        Set<String> found = words(each);
        Set<String> shared = new HashSet<>(found);
        shared.retainAll(wanted);
        if (!shared.isEmpty() && 2 * shared.size() >= Math.min(found.size(), wanted.size())) {
          return true;
        }
      }
      return false;
    }

    /** The words of a name, Spanish ones in English, for the truth names bodies in English. */
    private static Set<String> words(String name) {
      Set<String> words = new HashSet<>();
      for (String word : Folding.words(name)) {
        String english = Concepts.shipped().inEnglish(word);
        words.add(english.isEmpty() ? word : english);
      }
      words.removeIf(word -> word.length() < 3);
      return words;
    }
  }
}
