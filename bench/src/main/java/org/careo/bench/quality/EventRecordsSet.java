package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careo.attribute.Attributor;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.picture.happening.HappeningFinder;
import org.careo.read.ReportReader;

/**
 * Validation records of UniversalPetrarch, read from their bare text: the codes are the CAMEO roots
 * that our types stand for, actors are coded with the dictionaries of the records. What a record
 * tests of that program's own verb dictionary (three-digit codes, invented verbs) is out of reach
 * and counts as wrong.
 */
final class EventRecordsSet implements QualitySet {
  private final String set;
  private final Language language;
  private final List<String> dictionaries;
  private final ObjectMapper json = new ObjectMapper();

  private EventRecordsSet(String set, Language language, List<String> dictionaries) {
    this.set = set;
    this.language = language;
    this.dictionaries = dictionaries;
  }

  static EventRecordsSet unitRecords() {
    return new EventRecordsSet(
        "unit-ud",
        Language.ENGLISH,
        List.of("PETR.Validate.actors.txt", "PETR.Validate.agents.txt"));
  }

  static EventRecordsSet spanishFights() {
    return new EventRecordsSet(
        "es-fight", Language.SPANISH, List.of("es/actors_COL.txt.gz", "es/agents_181220.txt.gz"));
  }

  @Override
  public String name() {
    return "records-" + set;
  }

  @Override
  public String folder() {
    return "picture/petrarch";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path folder = bench.evaluation().resolve(folder()).resolve("dictionaries");
    ActorCodes codes = ActorCodes.of(dictionaries.stream().map(folder::resolve).toList());
    Path records = bench.write(set + "-records.jsonl", List.of());
    bench.run("picture", "eval_petrarch.py", "--set", set, "--list", records.toString());
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    HappeningFinder finder = new HappeningFinder();
    List<String> lines = new ArrayList<>();
    for (String record : Files.readAllLines(records)) {
      JsonNode item = json.readTree(record);
      String id = item.get("id").asText();
      Report report = Texts.report(id, bare(item.get("text").asText()), language, "");
      Reading reading = reader.read(report);
      Account account = new Account(report, reading, attributor.attribute(report, reading));
      List<Map<String, String>> events = new ArrayList<>();
      for (Happening happening : finder.find(account)) {
        String root = root(PloverSet.type(happening));
        if (!root.isEmpty()) {
          events.addAll(events(happening, root, reading, report.text(), codes));
        }
      }
      lines.add(json.writeValueAsString(Map.of("id", id, "events", events)));
    }
    bench.score(
        "picture",
        "eval_petrarch.py",
        "--set",
        set,
        "--errors",
        System.getProperty("careo.missed", "0"),
        bench.write(set + ".jsonl", lines).toString());
  }

  /** The text without the archive's number before it. */
  private static String bare(String text) {
    return text.replaceFirst("^\\d{8}\\s+\\S+\\s+\\|\\s+", "");
  }

  private static List<Map<String, String>> events(
      Happening happening, String root, Reading reading, String text, ActorCodes codes) {
    List<Map<String, String>> events = new ArrayList<>();
    for (String source : coded(happening.actors(), reading, codes)) {
      for (String target : coded(happening.recipients(), reading, codes)) {
        Map<String, String> event = new LinkedHashMap<>();
        event.put("event", root);
        event.put("event_text", happening.span().of(text));
        event.put("source", codes.of(source));
        event.put("target", codes.of(target));
        event.put("source_text", source);
        event.put("target_text", target);
        events.add(event);
      }
    }
    return events;
  }

  /** Names of those who have a code; of all, or of nobody, where none has. */
  private static List<String> coded(List<String> ids, Reading reading, ActorCodes codes) {
    List<String> names = ids.stream().map(id -> name(reading, id)).toList();
    List<String> coded =
        names.stream().filter(each -> !codes.of(each).equals(ActorCodes.NOBODY)).toList();
    return !coded.isEmpty() ? coded : names.isEmpty() ? List.of("") : names;
  }

  /** All words for an actor, the words themselves where it is none. */
  private static String name(Reading reading, String id) {
    for (Actor actor : reading.actors()) {
      if (actor.id().equals(id)) {
        return actor.name() + " " + String.join(" ", actor.aliases());
      }
    }
    return id;
  }

  /** CAMEO root of a type, as a code of three digits; empty for what CAMEO has no root for. */
  private static String root(String type) {
    return switch (type) {
      case "AGREE" -> "030";
      case "CONSULT" -> "040";
      case "SUPPORT" -> "050";
      case "COOPERATE" -> "060";
      case "AID" -> "070";
      case "CONCEDE", "RETREAT" -> "080";
      case "REQUEST" -> "100";
      case "ACCUSE" -> "110";
      case "REJECT" -> "120";
      case "THREATEN" -> "130";
      case "PROTEST" -> "140";
      case "MOBILIZE" -> "150";
      case "SANCTION" -> "160";
      case "COERCE" -> "170";
      case "ASSAULT" -> "190";
      default -> "";
    };
  }
}
