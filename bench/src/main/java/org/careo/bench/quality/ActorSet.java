package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careo.read.gazetteer.Gazetteer;
import org.careo.read.gazetteer.Place;
import org.careo.text.Folding;
import org.careo.text.actor.ActorBase;
import org.careo.text.actor.PhraseResolver;
import org.careo.text.actor.State;
import org.careo.text.actor.States;

/** Phrases that name actors: country, PLOVER sector, usual name (the phrases of NGEC's tests). */
final class ActorSet implements QualitySet {
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH));

  private final PhraseResolver resolver = new PhraseResolver(ActorBase.builtIn());

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public String folder() {
    return "picture/actors";
  }

  @Override
  public void run(Bench bench) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (String line :
        Files.readAllLines(bench.evaluation().resolve("picture/actors/cases.jsonl"))) {
      JsonNode item = mapper.readTree(line);
      PhraseResolver.Resolved found =
          resolver.resolve(
              item.get("text").asText(),
              item.get("context").asText(),
              day(item.get("date").asText()));
      String country = found.country();
      if (country.isEmpty()) {
        country = countryOfTown(item.get("text").asText());
      }
      ObjectNode answer = mapper.createObjectNode();
      answer.put("id", item.get("id").asText());
      answer.put("country", code(country, found.sector()));
      answer.put("code_1", found.sector());
      answer.put("code_2", found.secondary());
      answer.put("wiki", country.isEmpty() && found.sector().isEmpty() ? "" : found.name());
      lines.add(answer.toString());
    }
    Path answers = bench.write("actors.jsonl", lines);
    bench.score("picture", "eval_actors.py", answers.toString());
  }

  /** The evaluation writes three letters, and UNO, EUR, IGO for organisations of states. */
  private static String code(String country, String sector) {
    return switch (country) {
      case "EU" -> "EUR";
      case "UN" -> "UNO";
      case "" -> sector.equals("IGO") ? "IGO" : "";
      default -> States.builtIn().byCode(country).map(State::alpha3).orElse("");
    };
  }

  /** A phrase with a large town in it: the country of the town. */
  private static String countryOfTown(String phrase) {
    for (String word : phrase.split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        for (Place place : Gazetteer.builtIn().find(String.join(" ", Folding.words(word)))) {
          if (place.population() > 800_000 && !place.country().isEmpty()) {
            return place.country();
          }
        }
      }
    }
    return Gazetteer.builtIn().find(States.key(phrase)).stream()
        .map(Place::country)
        .findFirst()
        .orElse("");
  }

  private static String day(String date) {
    for (DateTimeFormatter form : FORMS) {
      try {
        return LocalDate.parse(date, form).toString();
      } catch (DateTimeParseException other) {
        continue;
      }
    }
    return "";
  }
}
