package org.careo.bench.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.careo.Pipeline;
import org.careo.acquire.Acquired;
import org.careo.acquire.Acquirer;
import org.careo.attribute.grid.Grid;
import org.careo.attribute.pattern.Examples;
import org.careo.attribute.pattern.Reconsidered.Asked;
import org.careo.bench.quality.PlainText;
import org.careo.bench.quality.Polnear;
import org.careo.bench.quality.Texts;
import org.careo.model.Cleaned;
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
  static List<Annotated> read(Path example) throws IOException {
    Map<String, List<JsonNode>> rows = new HashMap<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(example.resolve("truth/statements.jsonl"))) {
      JsonNode row = json.readTree(line);
      if (!row.path("content").isEmpty() && row.path("content").path(0).has("b")) {
        rows.computeIfAbsent(row.path("file").asText(), file -> new ArrayList<>()).add(row);
      }
    }
    Pipeline pipeline = new Pipeline();
    ReportReader reader = new ReportReader();
    List<Annotated> annotated = new ArrayList<>();
    new Acquirer()
        .acquire(
            List.of(example.resolve("reports").toString()),
            found -> {
              if (found instanceof Acquired.Taken taken
                  && pipeline.clean(taken.original()) instanceof Cleaned.Readable readable) {
                Report report = readable.report();
                String file = String.valueOf(Path.of(report.file()).getFileName());
                if (rows.containsKey(file)) {
                  annotated.add(
                      new Annotated(
                          new Grid(report, reader.read(report)),
                          of(report.text(), rows.get(file))));
                }
              }
            });
    annotated.sort(Comparator.comparing(each -> each.grid().report().id()));
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
          new Told(spans(text, row.path("cue")), words(text, spans(text, row.path("content")))));
    }
    return new AnnotatedStatements(text, told);
  }

  private static List<Span> spans(String text, JsonNode pieces) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode piece : pieces) {
      spans.add(Texts.span(text, piece.path("b").asInt(), piece.path("e").asInt()));
    }
    return spans;
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
