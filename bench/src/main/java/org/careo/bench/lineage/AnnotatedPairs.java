package org.careo.bench.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Pairs of texts of the annotated sets below an evaluation folder. */
public final class AnnotatedPairs {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ARTICLE = Pattern.compile("<text>(.*?)</text>", Pattern.DOTALL);

  private AnnotatedPairs() {}

  /**
   * One text of a rewrite set.
   *
   * @param id document
   * @param family texts of one original
   * @param method how it was made; "orig" = the original
   * @param text the text
   */
  public record RewriteText(String id, String family, String method, String text) {}

  /** The texts of a rewrite set, sorted by id. */
  public static List<RewriteText> rewriteTexts(Path evaluation, String set) throws IOException {
    List<RewriteText> texts = new ArrayList<>();
    for (String line : lines(evaluation.resolve("lineage/" + set + "/dev.jsonl.gz"))) {
      JsonNode node = JSON.readTree(line);
      texts.add(
          new RewriteText(
              node.get("doc").asText(),
              node.get("family").asText(),
              node.get("method").asText(),
              node.get("text").asText()));
    }
    texts.sort((first, second) -> first.id().compareTo(second.id()));
    return texts;
  }

  /** Original and rewrite; with {@code siblings} also each rewrite with the next one. */
  public static List<TextPair> rewrites(Path evaluation, String set, boolean siblings)
      throws IOException {
    Map<String, List<RewriteText>> families = new TreeMap<>();
    for (RewriteText text : rewriteTexts(evaluation, set)) {
      families.computeIfAbsent(text.family(), family -> new ArrayList<>()).add(text);
    }
    List<TextPair> pairs = new ArrayList<>();
    for (Map.Entry<String, List<RewriteText>> family : families.entrySet()) {
      List<RewriteText> rewritten =
          family.getValue().stream().filter(text -> !text.method().equals("orig")).toList();
      for (RewriteText original : family.getValue()) {
        if (original.method().equals("orig")) {
          for (RewriteText rewrite : rewritten) {
            pairs.add(
                new TextPair(
                    set, rewrite.method(), family.getKey(), original.text(), rewrite.text(), true));
          }
        }
      }
      for (int at = 1; siblings && at < rewritten.size(); at++) {
        pairs.add(
            new TextPair(
                set,
                "siblings",
                family.getKey(),
                rewritten.get(at - 1).text(),
                rewritten.get(at).text(),
                true));
      }
    }
    return pairs;
  }

  /** Answers of the short-answer corpus with their source text; the level is the method. */
  public static List<TextPair> shortAnswers(Path evaluation) throws IOException {
    Path folder = evaluation.resolve("lineage/clough");
    List<TextPair> pairs = new ArrayList<>();
    for (String line : lines(folder.resolve("all-plagiarised-files.txt"))) {
      String[] cells = line.split(",");
      String answer = cells[1].strip();
      String level = cells[2].strip();
      pairs.add(
          new TextPair(
              "clough",
              level,
              answer.substring(answer.length() - 5, answer.length() - 4),
              text(folder.resolve(cells[0].strip())),
              text(folder.resolve(answer)),
              !level.equals("non")));
    }
    return pairs;
  }

  /**
   * Reports of different outlets about the same event: pairs of documents of one ECB+ subtopic.
   *
   * @param part "Train" or "Dev"
   */
  public static List<TextPair> sameStory(Path evaluation, String part) throws IOException {
    Map<String, Map<String, String>> topics = new TreeMap<>();
    for (Map.Entry<String, String> document : stories(evaluation, part).entrySet()) {
      topics
          .computeIfAbsent(subtopic(document.getKey()), topic -> new TreeMap<>())
          .put(document.getKey(), document.getValue());
    }
    List<TextPair> pairs = new ArrayList<>();
    for (Map.Entry<String, Map<String, String>> topic : topics.entrySet()) {
      List<String> texts =
          topic.getValue().values().stream().filter(text -> text.length() > 300).toList();
      for (int first = 0; first < texts.size(); first++) {
        for (int second = first + 1; second < texts.size(); second++) {
          pairs.add(
              new TextPair(
                  "story", "story", topic.getKey(), texts.get(first), texts.get(second), false));
        }
      }
    }
    return pairs;
  }

  /** Texts of ECB+ by document name. */
  public static Map<String, String> stories(Path evaluation, String part) throws IOException {
    Map<String, StringBuilder> documents = new TreeMap<>();
    Map<String, String> sentence = new TreeMap<>();
    for (String line :
        lines(evaluation.resolve("picture/ecbplus/ECB_" + part + "_corpus.txt.gz"))) {
      String[] cells = line.split("\t");
      if (cells.length < 4) {
        continue;
      }
      StringBuilder text = documents.computeIfAbsent(cells[0], name -> new StringBuilder());
      if (!cells[1].equals(sentence.put(cells[0], cells[1])) && !text.isEmpty()) {
        text.append('\n');
      }
      String word = cells[3].equals("``") || cells[3].equals("''") ? "\"" : cells[3];
      text.append(word).append(' ');
    }
    Map<String, String> texts = new TreeMap<>();
    documents.forEach((name, text) -> texts.put(name, text.toString()));
    return texts;
  }

  /** Texts of the two gazetteer sets. */
  public static List<String> articles(Path evaluation) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String name : List.of("lgl-dev.xml", "TR-News-dev.xml")) {
      Matcher matcher = ARTICLE.matcher(text(evaluation.resolve("figures/geoparse").resolve(name)));
      while (matcher.find()) {
        texts.add(matcher.group(1).replace("<![CDATA[", "").replace("]]>", "").strip());
      }
    }
    return texts;
  }

  private static String subtopic(String document) {
    String topic = document.substring(0, document.indexOf('_'));
    return topic + (document.endsWith("plus") ? "plus" : "ecb");
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static List<String> lines(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return text(file).lines().filter(line -> !line.isBlank()).toList();
    }
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
        Stream<String> lines = reader.lines()) {
      return lines.filter(line -> !line.isBlank()).toList();
    }
  }
}
