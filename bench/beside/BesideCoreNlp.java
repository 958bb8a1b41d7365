import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * CoreNLP on the texts of a folder, to measure against: processor time, heap and start-up of a
 * pipeline, its sentences, tokens and tags, and its quotations with their speakers in the answer
 * format of PolNeAR's scorer. One thread. Compiled and run by {@code beside.sh}, never part of the
 * build.
 *
 * <p>Usage: {@code BesideCoreNlp speed FOLDER ANNOTATORS}, {@code BesideCoreNlp tags FOLDER OUT} or
 * {@code BesideCoreNlp quotes FOLDER OUT}.
 */
public final class BesideCoreNlp {
  private static final String QUOTES = "tokenize,pos,lemma,ner,depparse,coref,quote";
  private static final int ROUNDS = 2;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private BesideCoreNlp() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "speed" -> speed(texts(folder), arguments[2]);
      case "tags" -> tags(texts(folder), Path.of(arguments[2]));
      case "quotes" -> quotes(texts(folder), Path.of(arguments[2]));
      default -> throw new IllegalArgumentException(arguments[0] + ": speed, tags or quotes");
    }
  }

  /** Sentences, tokens and Penn tags of texts as {@code quality.BesideTags} reads them. */
  private static void tags(List<Path> files, Path out) throws IOException {
    StanfordCoreNLP pipeline = pipeline("tokenize,pos");
    Files.deleteIfExists(out);
    for (Path file : files) {
      String text = Files.readString(file);
      List<String> sentences = new ArrayList<>();
      List<String> tokens = new ArrayList<>();
      pipeline
          .processToCoreDocument(text)
          .sentences()
          .forEach(
              sentence -> {
                sentences.add(pair(sentence.charOffsets().first(), sentence.charOffsets().second()));
                for (CoreLabel token : sentence.tokens()) {
                  tokens.add(
                      "{\"span\":"
                          + pair(token.beginPosition(), token.endPosition())
                          + ",\"tag\":\""
                          + token.tag().replace("\"", "\\\"")
                          + "\"}");
                }
              });
      String line =
          "{\"doc\":\""
              + file.getFileName().toString().replaceAll("\\.txt$", "")
              + "\",\"sentences\":["
              + String.join(",", sentences)
              + "],\"tokens\":["
              + String.join(",", tokens)
              + "]}\n";
      Files.writeString(out, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private static String pair(int begin, int end) {
    return "[" + begin + "," + end + "]";
  }

  private static void speed(List<Path> files, String annotators) throws IOException {
    long wall = System.nanoTime();
    long cpu = THREADS.getCurrentThreadCpuTime();
    StanfordCoreNLP pipeline = pipeline(annotators);
    pipeline.processToCoreDocument("The first word.");
    System.out.printf(
        Locale.ROOT,
        "%s: load to first token %d ms wall, %d ms CPU%n",
        annotators,
        (System.nanoTime() - wall) / 1_000_000,
        (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000);
    double best = Double.MAX_VALUE;
    long tokens = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      tokens = 0;
      for (Path file : files) {
        tokens += pipeline.processToCoreDocument(Files.readString(file)).tokens().size();
      }
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
    System.gc();
    System.out.printf(
        Locale.ROOT,
        "%s: %.4f CPU s per 1,000 tokens (%d tokens), heap %d MB%n",
        annotators,
        best * 1000 / tokens,
        tokens,
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  private static void quotes(List<Path> files, Path out) throws IOException {
    StanfordCoreNLP pipeline = pipeline(QUOTES);
    double spent = 0;
    long tokens = 0;
    Files.deleteIfExists(out);
    for (Path file : files) {
      String text = Files.readString(file);
      long start = THREADS.getCurrentThreadCpuTime();
      CoreDocument document = pipeline.processToCoreDocument(text);
      spent += (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
      tokens += document.tokens().size();
      System.out.printf(
          Locale.ROOT,
          "%s: %.2f CPU s per 1,000 tokens so far (%d tokens), heap %d MB%n",
          QUOTES,
          spent * 1000 / tokens,
          tokens,
          (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
      List<String> attributions = new ArrayList<>();
      for (CoreQuote quote : document.quotes()) {
        String content =
            span(text, quote.quoteCharOffsets().first(), quote.quoteCharOffsets().second());
        String source = quote.speakerTokens().map(speaker -> source(text, speaker)).orElse("");
        attributions.add("{\"source\":[" + source + "],\"cue\":[],\"content\":[" + content + "]}");
      }
      String name = file.getFileName().toString().replaceAll("\\.txt$", "");
      String line =
          "{\"doc\":\"" + name + "\",\"attributions\":[" + String.join(",", attributions) + "]}\n";
      Files.writeString(out, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  private static String source(String text, List<CoreLabel> tokens) {
    return tokens.isEmpty()
        ? ""
        : span(text, tokens.getFirst().beginPosition(), tokens.getLast().endPosition());
  }

  /** A span in code points. */
  private static String span(String text, int begin, int end) {
    return "[" + text.codePointCount(0, begin) + "," + text.codePointCount(0, end) + "]";
  }

  private static StanfordCoreNLP pipeline(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("coref.md.type", "dep");
    properties.setProperty("threads", "1");
    return new StanfordCoreNLP(properties);
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
