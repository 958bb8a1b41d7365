package org.careo.bench.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.careo.attribute.Attributor;
import org.careo.attribute.source.AntecedentChoice.Question;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.read.ReportReader;
import org.careo.text.Folding;

/**
 * Learns whom pronouns, dropped subjects and roles mean: {@code ./careo-bench
 * training.TrainAntecedents WEIGHTS EXAMPLE…} reads the speakers of the annotated statements of
 * example cases and writes WEIGHTS. Before, it shows for each case how often the rules and weights
 * of the other cases are right. Speakers whose name does not stand in the report are left out.
 */
public final class TrainAntecedents {
  /** Chosen on the cases, each left out in turn, as are epochs and penalty. */
  private static final int LEAST_SEEN = 2;

  private static final int EPOCHS = 12;
  private static final double PENALTY = 3e-2;
  private static final double LEAST_WEIGHT = 0.03;

  private TrainAntecedents() {}

  private record Answered(Question question, int right) {}

  private record Case(String name, List<Answered> answered) {}

  private record Said(List<Span> source, List<Span> cue, String speaker) {}

  public static void main(String[] arguments) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String name : Arrays.asList(arguments).subList(1, arguments.length)) {
      cases.add(new Case(name, read(Path.of(name))));
    }
    int[] all = new int[6];
    for (Case held : cases) {
      List<Answered> others = answered(cases.stream().filter(each -> !each.equals(held)));
      int[] own = compare(held.answered(), weights(learn(others)));
      System.out.println(held.name() + " " + show(own));
      for (int i = 0; i < all.length; i++) {
        all[i] += own[i];
      }
    }
    System.out.println("all " + show(all));
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of antecedents: decision, template, values, weight, separated by tabs.");
    lines.add(
        "# Learned by org.careo.bench.training.TrainAntecedents on the example cases; holds kinds, classes and");
    lines.add("# distances, no words of the texts. Apache-2.0.");
    lines.addAll(learn(answered(cases.stream())));
    Files.write(Path.of(arguments[0]), lines);
    System.out.println(lines.size() + " lines");
  }

  private static List<Answered> answered(Stream<Case> cases) {
    return cases.flatMap(each -> each.answered().stream()).toList();
  }

  private static String show(int[] counts) {
    return String.format(
        Locale.ROOT,
        "pronouns and dropped subjects %d of %d, rules %d; roles %d of %d, rules %d",
        counts[1],
        counts[0],
        counts[2],
        counts[4],
        counts[3],
        counts[5]);
  }

  private static List<String> learn(List<Answered> answered) {
    LinearRanker ranker = new LinearRanker(LEAST_SEEN);
    answered.forEach(each -> ranker.count(each.question().features()));
    answered.forEach(each -> ranker.add(each.question().features(), each.right()));
    return ranker.train(EPOCHS, PENALTY, LEAST_WEIGHT);
  }

  private static Map<String, Double> weights(List<String> lines) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines) {
      int tab = line.lastIndexOf('\t');
      weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
    }
    return weights;
  }

  private static int[] compare(List<Answered> answered, Map<String, Double> weights) {
    int[] counts = new int[6];
    for (Answered each : answered) {
      int best = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < each.question().features().size(); i++) {
        double score = 0;
        for (String feature : each.question().features().get(i)) {
          score += weights.getOrDefault(feature, 0.0);
        }
        best = score > most ? i : best;
        most = Math.max(most, score);
      }
      int at = each.question().role() ? 3 : 0;
      counts[at]++;
      counts[at + 1] += best == each.right() ? 1 : 0;
      counts[at + 2] += each.question().rule() == each.right() ? 1 : 0;
    }
    return counts;
  }

  private static List<Answered> read(Path folder) throws IOException {
    ReportReader reader = new ReportReader();
    Attributor attributor = new Attributor();
    ExampleStatements example = new ExampleStatements(folder);
    List<Answered> answered = new ArrayList<>();
    for (Report report : example.reports()) {
      List<Said> said = said(report.text(), example.rows(report));
      attributor.ask(
          report,
          reader.read(report),
          question -> {
            int right = right(question, said, report.text());
            if (right >= 0) {
              answered.add(new Answered(question, right));
            }
          });
    }
    return answered;
  }

  private static List<Said> said(String text, List<JsonNode> rows) {
    List<Said> said = new ArrayList<>();
    for (JsonNode row : rows) {
      if (ExampleStatements.isPlaced(row.path("cue"))
          || ExampleStatements.isPlaced(row.path("source"))) {
        said.add(
            new Said(
                ExampleStatements.spans(text, row.path("source")),
                ExampleStatements.spans(text, row.path("cue")),
                row.path("speaker").asText()));
      }
    }
    return said;
  }

  /** Index of the right answer; -1 when the annotation does not tell. */
  private static int right(Question question, List<Said> said, String text) {
    for (Said each : said) {
      boolean same =
          each.source().stream().anyMatch(question.cue()::overlaps)
              || each.source().isEmpty() && each.cue().stream().anyMatch(question.cue()::overlaps);
      if (!same) {
        continue;
      }
      if (each.speaker().startsWith("unknown")) {
        return 0;
      }
      Set<String> wanted = new HashSet<>(Folding.words(each.speaker()));
      for (int i = 0; i < question.names().size(); i++) {
        for (String name : question.names().get(i)) {
          Set<String> words = new HashSet<>(Folding.words(name));
          if (!words.isEmpty() && (words.containsAll(wanted) || wanted.containsAll(words))) {
            return i + 1;
          }
        }
      }
      boolean stands = new HashSet<>(Folding.words(text)).containsAll(wanted);
      return question.role() && stands ? 0 : -1;
    }
    return -1;
  }
}
