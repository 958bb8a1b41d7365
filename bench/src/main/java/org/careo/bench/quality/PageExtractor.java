package org.careo.bench.quality;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.careo.clean.Cleaner;
import org.careo.model.Cleaned;
import org.careo.model.Original;
import org.careo.model.Report;
import org.careo.model.ReportId;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Takes the article's text out of a page: Careo, and what it is held against. */
enum PageExtractor {
  CAREO {
    @Override
    String body(byte[] page) {
      return report(page).map(PageExtractor::body).orElse("");
    }
  },
  READABILITY4J {
    @Override
    String body(byte[] page) {
      Element content =
          new Readability4J("http://page.example/", new String(page, StandardCharsets.UTF_8))
              .parse()
              .getArticleContent();
      return content == null ? "" : lines(content);
    }
  },
  BOILERPIPE {
    @Override
    String body(byte[] page) {
      try {
        return ArticleExtractor.INSTANCE.getText(new String(page, StandardCharsets.UTF_8));
      } catch (BoilerpipeProcessingException failed) {
        return "";
      }
    }
  };

  private static final Cleaner CLEANER = new Cleaner();

  /** The article's paragraphs, a line each; empty when none is found. */
  abstract String body(byte[] page);

  /** The page as Careo cleans it; empty when it cannot be read. */
  static Optional<Report> report(byte[] page) {
    Original original = new Original("page.html", "", "text/html", ReportId.sha256(page), "", page);
    return switch (CLEANER.clean(original)) {
      case Cleaned.Readable readable -> Optional.of(readable.report());
      case Cleaned.Unreadable unreadable -> Optional.empty();
    };
  }

  /**
   * What the annotated sets call the body: the article's segments without headline and standfirst,
   * with editors' notes and credit lines.
   */
  static String body(Report report) {
    StringBuilder body = new StringBuilder();
    for (Segment segment : report.segments()) {
      boolean own =
          segment.kind().isArticle()
              && segment.kind() != SegmentKind.TITLE
              && !segment.rule().equals("standfirst");
      if (own
          || segment.kind() == SegmentKind.EDITORS_NOTE
          || segment.rule().equals("credit line")) {
        body.append(segment.span().of(report.text())).append('\n');
      }
    }
    return body.toString();
  }

  private static String lines(Element content) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
          } else if (node instanceof Element element
              && (element.isBlock() || element.nameIs("br"))) {
            text.append('\n');
          }
        },
        content);
    return text.toString().replaceAll(" *\\n *", "\n").replaceAll("\\n{2,}", "\n").strip();
  }

  /** Pages of a folder by file name without {@code .html.gz}'s {@code .gz}, in order of name. */
  static Map<String, byte[]> pages(Path folder) throws IOException {
    Map<String, byte[]> pages = new TreeMap<>();
    List<Path> files;
    try (var listed = Files.list(folder)) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
        pages.put(file.getFileName().toString(), stream.readAllBytes());
      }
    }
    return pages;
  }

  /**
   * Writes the answers of one extractor after a warm-up pass and prints its processor time.
   *
   * @param cut what is cut off the end of a file name to make the id
   */
  Path answer(Bench bench, String name, Map<String, byte[]> pages, String cut) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    pages.values().forEach(this::body);
    List<String> lines = new ArrayList<>();
    long processor = 0;
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      long start = threads.getCurrentThreadCpuTime();
      String body = body(page.getValue());
      processor += threads.getCurrentThreadCpuTime() - start;
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      String id = page.getKey();
      line.put("id", id.endsWith(cut) ? id.substring(0, id.length() - cut.length()) : id);
      line.put("text", body);
      lines.add(line.toString());
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f ms of processor time a page%n",
        name().toLowerCase(Locale.ROOT),
        processor / 1e6 / pages.size());
    return bench.write(name + "-" + name().toLowerCase(Locale.ROOT) + ".jsonl", lines);
  }
}
