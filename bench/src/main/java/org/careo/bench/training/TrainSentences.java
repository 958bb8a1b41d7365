package org.careo.bench.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.careo.model.Language;
import org.careo.model.Span;
import org.careo.read.base.LinearModel;
import org.careo.read.language.LanguageGuesser;
import org.careo.read.sentence.BoundaryDecision;
import org.careo.read.sentence.LearnedBoundaries;
import org.careo.read.sentence.SentenceSplitter;
import org.careo.text.word.WordClusters;

/**
 * Trains where English sentences end: {@code ./careo-bench training.TrainSentences TREEBANKS
 * READ-RESOURCES REPORTS}. An averaged perceptron over the gaps between words of EWT's train part,
 * the sentences of a document once joined by one blank and once with its paragraphs apart, and of
 * English reports below the folder REPORTS, whose prose is edited and keeps to the rules, so that
 * they decide there. With a fourth argument a tenth of the documents is held back and measured and
 * nothing is written.
 */
public final class TrainSentences {
  private static final int ROUNDS = 12;
  private static final int MINIMUM = 2;
  private static final float MARGIN = 3;
  private static final float SMALLEST = 0.05f;

  private TrainSentences() {}

  /** Sentences of a document as one text. */
  private record Running(String text, String paragraphs, Set<Span> sentences) {}

  private record Gap(int[] features, boolean ends) {}

  public static void main(String[] arguments) throws IOException {
    Path file =
        Path.of(arguments[0]).resolve("UD_English-EWT").resolve("en_ewt-ud-train.conllu.gz");
    Path resources = Path.of(arguments[1]);
    WordClusters clusters = WordClusters.shipped();
    List<Running> documents = documents(Treebank.words(file));
    List<String> reports = reports(Path.of(arguments[2]));
    if (arguments.length < 4) {
      write(train(documents, reports, clusters), resources.resolve("sentence/en-model.bin"));
      return;
    }
    List<Running> rest = new ArrayList<>();
    List<Running> held = new ArrayList<>();
    for (int index = 0; index < documents.size(); index++) {
      (index % 10 == 9 ? held : rest).add(documents.get(index));
    }
    Path model = Files.createTempFile("careo", ".model");
    write(train(rest, reports, clusters), model);
    LinearModel read = LinearModel.read(Files.newInputStream(model));
    System.out.println("model of " + Files.size(model) + " bytes");
    Files.delete(model);
    System.out.printf("by rules: %.2f%n", score(held, clusters, (f, end, rule, closed) -> rule));
    for (int unclosed : new int[] {0, 200, 400, 800, 1200, 1600}) {
      System.out.printf(
          "learned, %d without a closing mark: %.2f%n",
          unclosed, score(held, clusters, new LearnedBoundaries(read, unclosed)));
    }
  }

  private static List<Running> documents(List<Treebank.Tree> trees) {
    Map<String, List<Treebank.Tree>> byDocument = new LinkedHashMap<>();
    for (Treebank.Tree tree : trees) {
      byDocument.computeIfAbsent(tree.document(), same -> new ArrayList<>()).add(tree);
    }
    List<Running> documents = new ArrayList<>();
    for (List<Treebank.Tree> document : byDocument.values()) {
      Set<Span> spans = new HashSet<>();
      StringBuilder text = new StringBuilder();
      StringBuilder paragraphs = new StringBuilder();
      for (Treebank.Tree tree : document) {
        if (!text.isEmpty()) {
          text.append(' ');
          paragraphs.append(tree.opens() ? '\n' : ' ');
        }
        int at = text.length();
        text.append(tree.text().strip());
        paragraphs.append(tree.text().strip());
        spans.add(new Span(at, text.length()));
      }
      documents.add(new Running(text.toString(), paragraphs.toString(), spans));
    }
    return documents;
  }

  /** English texts below a folder. */
  private static List<String> reports(Path folder) throws IOException {
    LanguageGuesser guesser = new LanguageGuesser();
    List<String> reports = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(TrainSentences::isReport).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (guesser.guess(text, new Span(0, text.length())).equals(Language.ENGLISH)) {
          reports.add(text);
        }
      }
    }
    return reports;
  }

  private static boolean isReport(Path file) {
    String name = file.toString();
    return name.contains("reports") && (name.endsWith(".txt") || name.endsWith(".md"));
  }

  private static PerceptronWeights train(
      List<Running> documents, List<String> reports, WordClusters clusters) {
    List<Gap> gaps = new ArrayList<>();
    for (Running document : documents) {
      Set<Integer> ends = new HashSet<>();
      document.sentences().forEach(sentence -> ends.add(sentence.end()));
      BoundaryDecision oracle =
          (features, end, rule, closed) -> {
            gaps.add(new Gap(features, ends.contains(end)));
            return ends.contains(end);
          };
      split(document.text(), clusters, oracle);
      split(document.paragraphs(), clusters, oracle);
    }
    for (String report : reports) {
      split(
          report,
          clusters,
          (features, end, rule, closed) -> {
            gaps.add(new Gap(features, rule));
            return rule;
          });
    }
    PerceptronWeights weights = new PerceptronWeights(List.of("inside", "end"), 2);
    for (Gap gap : gaps) {
      for (int feature : gap.features()) {
        weights.count(feature);
      }
    }
    weights.keep(MINIMUM);
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(gaps, random);
      int wrong = 0;
      for (Gap gap : gaps) {
        float[] scores = new float[2];
        for (int feature : gap.features()) {
          weights.add(feature, scores);
        }
        int right = gap.ends() ? 1 : 0;
        if (scores[right] - scores[1 - right] < MARGIN) {
          wrong++;
          for (int feature : gap.features()) {
            weights.update(feature, right, 1);
            weights.update(feature, 1 - right, -1);
          }
        }
        weights.step();
      }
      System.err.println("round " + round + ": gaps wrong " + wrong + " of " + gaps.size());
    }
    return weights;
  }

  private static void write(PerceptronWeights weights, Path file) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file)) {
      weights.write(stream, SMALLEST);
    }
  }

  private static double score(
      List<Running> documents, WordClusters clusters, BoundaryDecision decision) {
    int right = 0;
    int all = 0;
    for (Running document : documents) {
      List<Span> found = split(document.text(), clusters, decision);
      right += (int) found.stream().filter(document.sentences()::contains).count();
      all += found.size() + document.sentences().size();
    }
    return 200.0 * right / all;
  }

  private static List<Span> split(String text, WordClusters clusters, BoundaryDecision decision) {
    return new SentenceSplitter(clusters, decision)
        .sentences(text, new Span(0, text.length()), Language.ENGLISH);
  }
}
