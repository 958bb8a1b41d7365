package org.careo.bench.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Examples;
import org.careo.attribute.pattern.Reconsidered.Asked;
import org.careo.bench.quality.PlainText;
import org.careo.bench.quality.Polnear;
import org.careo.model.Language;
import org.careo.model.Report;
import org.careo.model.Span;
import org.careo.read.ReportReader;

/**
 * The annotated statements of an example case, and which answers tell one of them: those that share
 * half of their words with its content, each statement told once, as {@code examples/score.py}
 * matches them.
 */
final class AnnotatedStatements {
  private static final double HALF = 0.5;

  /** Without a common cue so much must be shared. */
  private static final double MOST = 0.7;

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private final String text;
  private final List<Told> told;

  private AnnotatedStatements(String text, List<Told> told) {
    this.text = text;
    this.told = told;
  }

  /** A report of a case with what is annotated in it. */
  record Annotated(Grid grid, AnnotatedStatements statements) {}

  private record Told(List<Span> cue, Set<Integer> words) {}

  private record Pair(int told, int answer, boolean sameCue, double share) {}

  /** Reads the plain reports of a case, read as the product reads them. */
  static List<Annotated> read(Path folder) throws IOException {
    ReportReader reader = new ReportReader();
    ExampleStatements example = new ExampleStatements(folder);
    List<Annotated> annotated = new ArrayList<>();
    for (Report report : example.reports()) {
      List<JsonNode> told =
          example.rows(report).stream()
              .filter(row -> ExampleStatements.isPlaced(row.path("content")))
              .toList();
      if (!told.isEmpty()) {
        annotated.add(
            new Annotated(new Grid(report, reader.read(report)), of(report.text(), told)));
      }
    }
    return annotated;
  }

  /**
   * Reads every so manieth article of PolNeAR, which marks outermost attributions only.
   *
   * @param every one article of so many
   */
  static List<Annotated> polnear(Path folder, int every) throws IOException {
    ReportReader reader = new ReportReader();
    List<Annotated> annotated = new ArrayList<>();
    int number = 0;
    for (Polnear.Article article : Polnear.read(folder)) {
      if (number++ % every != 0) {
        continue;
      }
      Report report = PlainText.report(article.stem(), article.text(), Language.ENGLISH);
      List<Told> told = new ArrayList<>();
      for (Examples.Annotated one : article.attributions()) {
        told.add(new Told(one.cue(), words(article.text(), one.content())));
      }
      annotated.add(
          new Annotated(
              new Grid(report, reader.read(report)),
              new AnnotatedStatements(article.text(), told)));
    }
    return annotated;
  }

  private static AnnotatedStatements of(String text, List<JsonNode> rows) {
    List<Told> told = new ArrayList<>();
    for (JsonNode row : rows) {
      told.add(
          new Told(
              ExampleStatements.spans(text, row.path("cue")),
              words(text, ExampleStatements.spans(text, row.path("content")))));
    }
    return new AnnotatedStatements(text, told);
  }

  private static Set<Integer> words(String text, List<Span> spans) {
    Set<Integer> words = new HashSet<>();
    for (Span span : spans) {
      var matcher = WORD.matcher(text).region(span.start(), span.end());
      while (matcher.find()) {
        words.add(matcher.start());
      }
    }
    return words;
  }

  /** How many are annotated. */
  int size() {
    return told.size();
  }

  /**
   * Which answers are right: of those found, which tell a statement; of the others, which tell one
   * that none of those found tells.
   */
  boolean[] right(List<Asked> answers) {
    List<Pair> found = new ArrayList<>();
    List<Pair> added = new ArrayList<>();
    for (int a = 0; a < answers.size(); a++) {
      Asked answer = answers.get(a);
      Set<Integer> words = words(text, answer.content());
      for (int t = 0; t < told.size(); t++) {
        double share = share(told.get(t).words(), words);
        boolean cue = told.get(t).cue().stream().anyMatch(answer.cue()::overlaps);
        if (share >= (cue || answer.found() ? HALF : MOST)) {
          (answer.found() ? found : added).add(new Pair(t, a, cue, share));
        }
      }
    }
    boolean[] right = new boolean[answers.size()];
    Set<Integer> taken = new HashSet<>();
    match(found, taken, right);
    match(added, taken, right);
    return right;
  }

  private static void match(List<Pair> pairs, Set<Integer> taken, boolean[] right) {
    pairs.sort(
        Comparator.comparing(Pair::sameCue)
            .thenComparing(Pair::share)
            .reversed()
            .thenComparing(Pair::told)
            .thenComparing(Pair::answer));
    for (Pair pair : pairs) {
      if (!right[pair.answer()] && taken.add(pair.told())) {
        right[pair.answer()] = true;
      }
    }
  }

  private static double share(Set<Integer> left, Set<Integer> right) {
    int shared = 0;
    for (int word : left) {
      shared += right.contains(word) ? 1 : 0;
    }
    return shared == 0 ? 0 : (double) shared / (left.size() + right.size() - shared);
  }
}
