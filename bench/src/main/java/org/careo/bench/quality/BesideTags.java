package org.careo.bench.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.careo.bench.training.Treebank;
import org.careo.model.Language;
import org.careo.model.Sentence;
import org.careo.model.Span;
import org.careo.model.Token;
import org.careo.read.CoreReader;
import org.careo.read.base.Base;

/**
 * Sentences, tokens and tags of Careo, OpenNLP (its published models) and another tool on the
 * running text of a treebank's documents: {@code ./careo-bench quality.BesideTags texts TREEBANK
 * FOLDER} writes the texts, {@code … score TREEBANK ANSWERS} scores all three. A tag counts when
 * its token does; those of the other tool are Penn tags and are held against the treebank's own.
 */
public final class BesideTags {

  private BesideTags() {}

  /** What a tool found in a text: sentences, and tags by the span of their token. */
  private record Found(List<Span> sentences, Map<Span, String> tags) {}

  public static void main(String[] arguments) throws IOException {
    Map<String, List<Treebank.Tree>> documents = new LinkedHashMap<>();
    for (Treebank.Tree tree : Treebank.words(Path.of(arguments[1]))) {
      documents.computeIfAbsent(tree.document(), name -> new ArrayList<>()).add(tree);
    }
    if (arguments[0].equals("texts")) {
      Path folder = Files.createDirectories(Path.of(arguments[2]));
      for (Map.Entry<String, List<Treebank.Tree>> document : documents.entrySet()) {
        Files.writeString(folder.resolve(document.getKey() + ".txt"), text(document.getValue()));
      }
      return;
    }
    CoreReader careo = new CoreReader();
    score(
        "Careo (universal tags)",
        documents,
        Treebank.Word::tag,
        (name, text) -> careo(careo, text));
    OpenNlp openNlp = new OpenNlp();
    score(
        "OpenNLP (universal tags)",
        documents,
        Treebank.Word::tag,
        (name, text) -> openNlp.find(text));
    Map<String, JsonNode> answers = new HashMap<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(Path.of(arguments[2]))) {
      JsonNode answer = mapper.readTree(line);
      answers.put(answer.path("doc").asText(), answer);
    }
    score(
        "CoreNLP (Penn tags)",
        documents,
        Treebank.Word::treebankTag,
        (name, text) -> found(answers.getOrDefault(name, mapper.createObjectNode())));
  }

  private static String text(List<Treebank.Tree> trees) {
    return String.join(" ", trees.stream().map(tree -> tree.text().strip()).toList());
  }

  /** Reads a document of this name and text. */
  private interface Tool {
    Found read(String name, String text);
  }

  private static void score(
      String name,
      Map<String, List<Treebank.Tree>> documents,
      Function<Treebank.Word, String> tagOf,
      Tool tool) {
    int[] sentences = new int[3];
    int[] tokens = new int[3];
    int tagged = 0;
    for (Map.Entry<String, List<Treebank.Tree>> document : documents.entrySet()) {
      Found found = tool.read(document.getKey(), text(document.getValue()));
      sentences[1] += found.sentences().size();
      tokens[1] += found.tags().size();
      int at = 0;
      for (Treebank.Tree tree : document.getValue()) {
        String text = tree.text().strip();
        sentences[0]++;
        sentences[2] += found.sentences().contains(new Span(at, at + text.length())) ? 1 : 0;
        List<Span> spans = TreebankText.spans(tree);
        for (int index = 0; index < spans.size(); index++) {
          Span span = new Span(at + spans.get(index).start(), at + spans.get(index).end());
          String tag = found.tags().get(span);
          tokens[0]++;
          tokens[2] += tag == null ? 0 : 1;
          tagged += tagOf.apply(tree.words().get(index)).equals(tag) ? 1 : 0;
        }
        at += text.length() + 1;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: sentences F1 %.2f, tokens F1 %.2f, tags of found tokens right %.2f%n",
        name,
        200.0 * sentences[2] / (sentences[0] + sentences[1]),
        200.0 * tokens[2] / (tokens[0] + tokens[1]),
        100.0 * tagged / tokens[2]);
  }

  private static Found careo(CoreReader reader, String text) {
    Base base = reader.read(TreebankText.report(text, Language.ENGLISH));
    Map<Span, String> tags = new HashMap<>();
    for (Token token : base.tokens()) {
      tags.put(token.span(), token.tag().name());
    }
    return new Found(base.sentences().stream().map(Sentence::span).toList(), tags);
  }

  private static Found found(JsonNode answer) {
    List<Span> sentences = new ArrayList<>();
    answer.path("sentences").forEach(pair -> sentences.add(span(pair)));
    Map<Span, String> tags = new HashMap<>();
    answer
        .path("tokens")
        .forEach(token -> tags.put(span(token.path("span")), token.path("tag").asText()));
    return new Found(sentences, tags);
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.get(0).asInt(), pair.get(1).asInt());
  }

  /** OpenNLP's published English models, one after another. */
  private static final class OpenNlp {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;

    OpenNlp() throws IOException {
      sentences = new SentenceDetectorME(new SentenceModel(OpenNlpModels.open("sentence")));
      tokenizer = new TokenizerME(new TokenizerModel(OpenNlpModels.open("tokens")));
      tagger = new POSTaggerME(new POSModel(OpenNlpModels.open("pos")));
    }

    Found find(String text) {
      List<Span> found = new ArrayList<>();
      Map<Span, String> tags = new HashMap<>();
      for (opennlp.tools.util.Span sentence : sentences.sentPosDetect(text)) {
        found.add(new Span(sentence.getStart(), sentence.getEnd()));
        String part = text.substring(sentence.getStart(), sentence.getEnd());
        opennlp.tools.util.Span[] tokens = tokenizer.tokenizePos(part);
        String[] names = tagger.tag(opennlp.tools.util.Span.spansToStrings(tokens, part));
        for (int index = 0; index < tokens.length; index++) {
          tags.put(
              new Span(
                  sentence.getStart() + tokens[index].getStart(),
                  sentence.getStart() + tokens[index].getEnd()),
              names[index]);
        }
      }
      return new Found(found, tags);
    }
  }
}
