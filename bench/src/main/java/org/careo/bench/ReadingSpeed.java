package org.careo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.careo.bench.quality.OpenNlpModels;
import org.careo.model.Field;
import org.careo.model.Language;
import org.careo.model.Published;
import org.careo.model.Report;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.read.CoreReader;
import org.careo.read.ReportReader;
import org.careo.read.sentence.SentenceSplitter;
import org.careo.read.token.Tokenizer;

/**
 * CPU seconds per 1,000 tokens of reading, one thread, warm: {@code ./careo-bench ReadingSpeed
 * FOLDER LANGUAGE}. In English OpenNLP with its published models (sentences, tokens, tags) runs
 * beside it on the same texts.
 */
public final class ReadingSpeed {
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ReadingSpeed() {}

  public static void main(String[] arguments) throws IOException {
    Language language = new Language(arguments[1]);
    List<Report> reports = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        reports.add(report(Files.readString(file), language));
      }
    }
    long before = System.nanoTime();
    long cpu = THREADS.getCurrentThreadCpuTime();
    CoreReader core = new CoreReader();
    core.read(report("The first word.", language));
    System.out.printf(
        Locale.ROOT,
        "core, load to first token: %d ms wall, %d ms CPU, heap %d MB%n",
        (System.nanoTime() - before) / 1_000_000,
        (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000,
        heap());
    SentenceSplitter splitter = new SentenceSplitter();
    Tokenizer tokenizer = new Tokenizer();
    measure(
        "sentences and tokens",
        reports,
        report -> {
          long tokens = 0;
          for (SentenceSplitter.Found found : splitter.sentences(report, language)) {
            tokens +=
                tokenizer
                    .tokens(report.text(), found.span().start(), found.span().end(), language)
                    .size();
          }
          return tokens;
        });
    measure(
        "core (sentences to chunks and quotations)",
        reports,
        report -> core.read(report).tokens().size());
    ReportReader reader = new ReportReader();
    measure("whole reading", reports, report -> reader.read(report).tokens().size());
    System.out.printf(Locale.ROOT, "heap with all models %d MB%n", heap());
    if (language.equals(Language.ENGLISH)) {
      openNlp(reports);
    }
  }

  private static void openNlp(List<Report> reports) throws IOException {
    SentenceDetectorME sentences =
        new SentenceDetectorME(new SentenceModel(OpenNlpModels.open("sentence")));
    TokenizerME tokenizer = new TokenizerME(new TokenizerModel(OpenNlpModels.open("tokens")));
    POSTaggerME tagger = new POSTaggerME(new POSModel(OpenNlpModels.open("pos")));
    measure(
        "OpenNLP sentences, tokens, tags",
        reports,
        report -> {
          long tokens = 0;
          for (String sentence : sentences.sentDetect(report.text())) {
            tokens += tagger.tag(tokenizer.tokenize(sentence)).length;
          }
          return tokens;
        });
  }

  private static void measure(String name, List<Report> reports, ToLongFunction<Report> read) {
    double best = Double.MAX_VALUE;
    long tokens = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      tokens = reports.stream().mapToLong(read).sum();
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.4f CPU s per 1,000 tokens (%d tokens)%n",
        name,
        best * 1000 / tokens,
        tokens);
  }

  private static long heap() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }

  private static Report report(String text, Language language) {
    return new Report(
        "r0",
        "text",
        "",
        language,
        text,
        List.of(new Segment(SegmentKind.BODY, new Span(0, text.length()), 0, "bench")),
        Field.UNKNOWN,
        Field.UNKNOWN,
        Field.UNKNOWN,
        Published.UNKNOWN,
        "",
        List.of(),
        List.of());
  }
}
