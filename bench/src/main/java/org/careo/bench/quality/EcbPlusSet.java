package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careo.Pipeline;
import org.careo.model.Account;
import org.careo.model.Happening;
import org.careo.model.Language;
import org.careo.model.Span;

/**
 * One happening told by several reports: the marked mentions of ECB+ (development topics, all of
 * them one case, no topics given), each put to the happening found at its words. A mention at which
 * none is found stands alone.
 */
final class EcbPlusSet implements QualitySet {
  private final ObjectMapper json = new ObjectMapper();

  @Override
  public String name() {
    return "ecbplus";
  }

  @Override
  public String folder() {
    return "picture/ecbplus";
  }

  /**
   * A document with the place of each of its tokens.
   *
   * @param tokens spans by sentence and number of the token
   */
  private record Text(String id, String words, Map<String, Span> tokens, JsonNode mentions) {

    /** From the first to the last token of a mention; empty when the text has not all of them. */
    Optional<Span> span(JsonNode mention) {
      Optional<Span> span = Optional.empty();
      for (JsonNode number : mention.get(1)) {
        Span token = tokens.get(mention.get(0).asText() + " " + number.asText());
        if (token == null) {
          return Optional.empty();
        }
        span = Optional.of(span.map(token::cover).orElse(token));
      }
      return span;
    }
  }

  @Override
  public void run(Bench bench) throws IOException {
    Path documents = bench.write("ecbplus-documents.jsonl", List.of());
    bench.run("picture", "eval_ecbplus.py", "--split", "Dev", "--tokens", documents.toString());
    Pipeline pipeline = new Pipeline();
    List<Text> texts = new ArrayList<>();
    List<Account> accounts = new ArrayList<>();
    for (String line : Files.readAllLines(documents)) {
      Text text = text(json.readTree(line));
      texts.add(text);
      accounts.add(pipeline.account(Texts.report(text.id(), text.words(), Language.ENGLISH, "")));
    }
    Map<String, List<Happening>> found = new HashMap<>();
    for (Happening happening : pipeline.situation(accounts).picture().happenings()) {
      found.computeIfAbsent(happening.report(), report -> new ArrayList<>()).add(happening);
    }
    List<String> lines = new ArrayList<>();
    int all = 0;
    for (Text text : texts) {
      for (JsonNode mention : text.mentions()) {
        all++;
        Optional<Happening> told = told(text, mention, found.getOrDefault(text.id(), List.of()));
        if (told.isPresent()) {
          lines.add(answer(text.id(), mention, told.get().same()));
        }
      }
    }
    System.out.printf("mentions at which a happening is found: %d of %d%n", lines.size(), all);
    Path answers = bench.write("ecbplus.jsonl", lines);
    bench.score("picture", "eval_ecbplus.py", "--split", "Dev", answers.toString());
  }

  /** The shortest happening at the words of a mention. */
  private static Optional<Happening> told(Text text, JsonNode mention, List<Happening> found) {
    return text.span(mention)
        .flatMap(
            span ->
                found.stream()
                    .filter(each -> each.span().overlaps(span))
                    .min(
                        Comparator.comparingInt((Happening each) -> each.span().length())
                            .thenComparing(Happening::id)));
  }

  private String answer(String document, JsonNode mention, String cluster) throws IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("doc", document);
    line.put("sent", mention.get(0).asInt());
    line.put("tokens", mention.get(1));
    line.put("cluster", cluster);
    return json.writeValueAsString(line);
  }

  private static Text text(JsonNode document) {
    StringBuilder words = new StringBuilder();
    Map<String, Span> tokens = new HashMap<>();
    document
        .get("sentences")
        .properties()
        .forEach(
            sentence -> {
              for (JsonNode token : sentence.getValue()) {
                int start = words.length();
                words.append(token.get(1).asText());
                tokens.put(
                    sentence.getKey() + " " + token.get(0).asText(),
                    new Span(start, words.length()));
                words.append(' ');
              }
            });
    return new Text(
        document.get("doc").asText(), words.toString(), tokens, document.get("mentions"));
  }
}
