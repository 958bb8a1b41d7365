package org.careo.clean.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import org.careo.model.Field;
import org.careo.model.Published;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Text of a Word document (Office Open XML): the paragraphs of {@code word/document.xml}, with the
 * kinds their styles tell. Deleted text, field codes and the second version of alternative content
 * are left out. The XML is read leniently by jsoup, which expands no entities.
 */
final class WordText {
  private static final int LARGEST_PART = 64 << 20;
  private static final int SECONDS = 60;

  private WordText() {}

  static Extraction read(byte[] bytes) {
    return Deadline.call("Word document", SECONDS, () -> extract(bytes));
  }

  private static Extraction extract(byte[] bytes) throws IOException {
    Optional<byte[]> part = part(bytes, "word/document.xml");
    if (part.isEmpty()) {
      return new Extraction.None(
          new Failure(ErrorCategory.UNREADABLE, "no Word document: it has no word/document.xml"));
    }
    Document document =
        Jsoup.parse(new String(part.get(), StandardCharsets.UTF_8), "", Parser.xmlParser());
    Paragraphs paragraphs = new Paragraphs();
    NodeTraversor.filter(paragraphs, document);
    paragraphs.end();
    TextBuilder text = paragraphs.text;
    if (text.text().isBlank()) {
      return new Extraction.None(
          new Failure(ErrorCategory.UNREADABLE, "the Word document holds no text"));
    }
    return new Extraction.Text(
        text.text(), text.marks(), paragraphs.title, Field.UNKNOWN, Published.UNKNOWN, List.of());
  }

  /** A part of the package, bounded; empty when it is not there. */
  private static Optional<byte[]> part(byte[] bytes, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().equals(name)) {
          continue;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          content.write(buffer, 0, read);
          if (content.size() > LARGEST_PART) {
            throw new IOException("its text is larger than " + (LARGEST_PART >> 20) + " MB");
          }
        }
        return Optional.of(content.toByteArray());
      }
      return Optional.empty();
    }
  }

  /** Walks the document and adds each paragraph when it ends. */
  private static final class Paragraphs implements NodeFilter {
    private final TextBuilder text = new TextBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private String style = "";
    private boolean listed;
    private Field title = Field.UNKNOWN;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words && words.parent() instanceof Element run) {
        if (run.nameIs("w:t")) {
          paragraph.append(words.getWholeText());
        }
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      switch (element.tagName()) {
        case "w:p" -> end();
        case "w:pStyle" -> style = element.attr("w:val").toLowerCase(Locale.ROOT);
        case "w:numPr" -> listed = true;
        case "w:tab" -> paragraph.append('\t');
        case "w:br", "w:cr" -> paragraph.append('\n');
        case "w:noBreakHyphen" -> paragraph.append('-');
        case "w:del", "w:instrText", "mc:Fallback", "w:moveFrom" -> {
          return FilterResult.SKIP_ENTIRELY;
        }
        default -> {}
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && element.nameIs("w:p")) {
        end();
      }
      return FilterResult.CONTINUE;
    }

    private void end() {
      String words = paragraph.toString();
      paragraph.setLength(0);
      if (!words.isBlank() && !text.isFull()) {
        add(words);
      }
      style = "";
      listed = false;
    }

    private void add(String words) {
      if (style.equals("title") || style.equals("ttulo") && !title.isKnown()) {
        Span span = text.add(words, SegmentKind.TITLE, "title.style");
        if (!title.isKnown()) {
          title = new Field(words.strip(), "document style", span);
        }
      } else if (style.matches("(heading|ttulo|titulo|título|subtitle|subttulo)\\d?")) {
        text.add(words, SegmentKind.HEADING, "heading.style");
      } else if (style.contains("caption") || style.equals("descripcin")) {
        text.add(words, SegmentKind.CAPTION, "caption.style");
      } else if (style.contains("quote") || style.equals("cita")) {
        text.add(words, SegmentKind.QUOTE, "quote.style");
      } else if (style.contains("bibliogra")) {
        text.add(words, SegmentKind.REFERENCES, "references.style");
      } else if (listed || style.startsWith("list")) {
        text.add(words, SegmentKind.LIST, "list.style");
      } else {
        text.add(words);
      }
    }
  }
}
