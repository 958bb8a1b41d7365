package org.careo.clean.format;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.careo.model.ErrorCategory;
import org.careo.model.Failure;
import org.careo.model.Field;
import org.careo.model.Published;
import org.careo.model.Span;

/**
 * Text of a PDF in reading order, by Apache PDFBox. Lines are joined to paragraphs; a word divided
 * at a line's end is put together again, keeping the hyphen where the document writes the word with
 * one elsewhere; lines that return at the top or foot of the pages, and page numbers, are marked as
 * widget.
 */
final class PdfText {
  private static final int SECONDS = 60;
  private static final int MOST_PAGES = 2000;
  private static final long MOST_OPERATORS = 20_000_000;
  private static final long MOST_INFLATED = 400L << 20;

  /** Held here, since a logger nobody holds loses its level. */
  private static final Logger LOUD_LIBRARY = Logger.getLogger("org.apache");

  static {
    LOUD_LIBRARY.setLevel(Level.OFF);
  }

  private PdfText() {}

  static Extraction read(byte[] bytes) {
    if (inflatesTooFar(bytes)) {
      return new Extraction.None(
          new Failure(
              ErrorCategory.LIMIT,
              "PDF stopped: it unpacks to more than " + (MOST_INFLATED >> 20) + " MB"));
    }
    return Deadline.call("PDF", SECONDS, () -> extract(bytes));
  }

  private static Extraction extract(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<String> warnings = new ArrayList<>();
      int pages = document.getNumberOfPages();
      if (pages == 0) {
        return new Extraction.None(
            new Failure(
                ErrorCategory.UNREADABLE, "PDF is broken: it has no pages that can be read"));
      }
      if (pages > MOST_PAGES) {
        warnings.add("only the first " + MOST_PAGES + " of " + pages + " pages were read");
      }
      List<List<String>> lines = new ArrayList<>();
      CountingStripper stripper = new CountingStripper();
      for (int page = 1; page <= Math.min(pages, MOST_PAGES); page++) {
        lines.add(lines(stripper, document, page, warnings));
      }
      TextBuilder text = new PdfParagraphs(lines).assemble();
      if (text.text().isBlank()) {
        return new Extraction.None(
            new Failure(
                ErrorCategory.UNREADABLE, "PDF without a text layer (scanned pages are not read)"));
      }
      String title = document.getDocumentInformation().getTitle();
      return new Extraction.Text(
          text.text(),
          text.marks(),
          field(title == null ? "" : title, text.text()),
          Field.UNKNOWN,
          Published.UNKNOWN,
          warnings);
    } catch (InvalidPasswordException locked) {
      return new Extraction.None(
          new Failure(ErrorCategory.UNREADABLE, "PDF is encrypted with a password"));
    }
  }

  /** The document's own title, only when its text says it too: templates leave stale ones. */
  private static Field field(String title, String text) {
    String words = title.strip().replaceAll("\\s+", " ");
    int at = words.length() < 8 ? -1 : text.indexOf(words);
    return at < 0 || at > 3000
        ? Field.UNKNOWN
        : new Field(words, "document properties", new Span(at, at + words.length()));
  }

  private static List<String> lines(
      CountingStripper stripper, PDDocument document, int page, List<String> warnings) {
    StringWriter words = new StringWriter();
    try {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.writeText(document, words);
    } catch (IOException | RuntimeException broken) {
      warnings.add("page " + page + " could be read only in part: " + Deadline.oneLine(broken));
    }
    List<String> lines = new ArrayList<>();
    for (String line : words.toString().split("[\n\r\f]+")) {
      String stripped = line.strip();
      if (!stripped.isEmpty() && !PdfParagraphs.bare(stripped).isEmpty()) {
        lines.add(stripped);
      }
    }
    return lines;
  }

  /** Stops at a number of drawing operators, and puts a mark before each paragraph. */
  private static final class CountingStripper extends PDFTextStripper {
    private long operators;

    CountingStripper() {
      setSortByPosition(true);
      setLineSeparator("\n");
      setParagraphStart(String.valueOf(PdfParagraphs.MARK));
      setParagraphEnd("");
      setPageStart("");
      setPageEnd("\n");
      setSuppressDuplicateOverlappingText(true);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (++operators > MOST_OPERATORS || Thread.interrupted()) {
        throw new IOException("it draws more than " + MOST_OPERATORS + " things");
      }
      super.processOperator(operator, operands);
    }
  }

  /**
   * Whether the packed streams of the file unpack to more than the bound, found by unpacking them
   * into nothing; PDFBox itself would keep it all in memory.
   */
  private static boolean inflatesTooFar(byte[] bytes) {
    byte[] mark = "stream".getBytes(StandardCharsets.US_ASCII);
    byte[] sink = new byte[1 << 16];
    long total = 0;
    for (int index = 0; index + 10 < bytes.length; index++) {
      if (!startsAt(bytes, index, mark)) {
        continue;
      }
      int start = index + mark.length;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      if (start + 2 >= bytes.length || (bytes[start] & 0x0F) != 8) {
        continue;
      }
      try (Inflater inflater = new Inflater()) {
        inflater.setInput(bytes, start, bytes.length - start);
        int out = inflater.inflate(sink);
        while (out > 0 && total <= MOST_INFLATED) {
          total += out;
          out = inflater.inflate(sink);
        }
      } catch (DataFormatException notPacked) {
        continue;
      }
      if (total > MOST_INFLATED) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(byte[] bytes, int index, byte[] wanted) {
    for (int offset = 0; offset < wanted.length; offset++) {
      if (bytes[index + offset] != wanted[offset]) {
        return false;
      }
    }
    return true;
  }
}
