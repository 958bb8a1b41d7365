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
import java.util.Set;
import org.careo.attribute.Attributor;
import org.careo.model.Account;
import org.careo.model.Actor;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.Reading;
import org.careo.model.Report;
import org.careo.picture.happening.HappeningFinder;
import org.careo.read.ReportReader;

/** Sentences with one marked pair of actors each, the pair found and typed without being given. */
final class PloverSet implements QualitySet {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public String name() {
    return "plover";
  }

  @Override
  public String folder() {
    return "picture/plover";
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path records = bench.write("plover-records.jsonl", List.of());
    bench.score("picture", "eval_plover.py", "--list", records.toString());
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    HappeningFinder finder = new HappeningFinder();
    List<String> lines = new ArrayList<>();
    for (String record : Files.readAllLines(records)) {
      JsonNode item = json.readTree(record);
      Report report =
          Texts.report(
              "plover" + item.get("uid").asText(),
              item.get("sentence").asText(),
              Language.ENGLISH,
              "");
      Reading reading = reader.read(report);
      Account account = new Account(report, reading, attributor.attribute(report, reading));
      List<Map<String, String>> events = new ArrayList<>();
      for (Happening happening : finder.find(account)) {
        for (String actor : happening.actors()) {
          for (String recipient : recipients(happening, actor)) {
            Map<String, String> event = new LinkedHashMap<>();
            event.put("event", type(happening));
            event.put("source_text", name(reading, actor));
            event.put("target_text", name(reading, recipient));
            events.add(event);
          }
        }
      }
      lines.add(json.writeValueAsString(Map.of("uid", item.get("uid").asText(), "events", events)));
    }
    bench.score("picture", "eval_plover.py", bench.write("plover.jsonl", lines).toString());
  }

  /** Of what is done together, the others that do it are recipients as well. */
  private static List<String> recipients(Happening happening, String actor) {
    boolean together = Set.of("AGREE", "CONSULT", "COOPERATE").contains(type(happening));
    List<String> recipients = new ArrayList<>(happening.recipients());
    if (together) {
      happening.actors().stream().filter(other -> !other.equals(actor)).forEach(recipients::add);
    }
    return recipients;
  }

  /** The PLOVER type, also of the kinds that have one of their own. */
  static String type(Happening happening) {
    return switch (happening.type()) {
      case "OPERATION", "DEPLOYMENT", "DESIGNATION", "FORECAST", "RECOMMENDATION" ->
          happening.mode();
      case "METRIC", "ASSESSMENT" -> "";
      default -> happening.type();
    };
  }

  /** All words for an actor: its name and the names it goes by in the text. */
  private static String name(Reading reading, String id) {
    for (Actor actor : reading.actors()) {
      if (actor.id().equals(id)) {
        return actor.name() + " " + String.join(" ", actor.aliases());
      }
    }
    return id;
  }
}
