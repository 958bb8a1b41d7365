package org.careo.clean.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.careo.model.ErrorCategory;
import org.careo.model.Original;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.junit.jupiter.api.Test;

class FormatReaderTest {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String PDF = "application/pdf";
  private static final String MAIL = "message/rfc822";

  @Test
  void plainTextIsTheDecodedFileUntouched() {
    String words = "\uFEFFOne\r\n\r\n  two\u00A0\u0301 \u0007three\n\n";
    assertThat(text(read("text/plain", words.getBytes(StandardCharsets.UTF_8))).text())
        .isEqualTo(words);
  }

  @Test
  void emptyAndBlankFilesAreUnreadable() {
    assertThat(failure(read("text/plain", new byte[0]))).isEqualTo(ErrorCategory.UNREADABLE);
    assertThat(failure(read("text/plain", " \n\t\uFEFF".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(ErrorCategory.UNREADABLE);
    assertThat(failure(read("image/png", new byte[] {1}))).isEqualTo(ErrorCategory.UNREADABLE);
  }

  @Test
  void characterSets() {
    String words = "El año pasado llegó más agua a la presa, según los vecinos de la región.";
    Decoded latin = TextDecoder.decode(words.getBytes(Charset.forName("windows-1252")), "");
    assertThat(latin.text()).isEqualTo(words);
    assertThat(latin.warnings()).singleElement().asString().contains("guessed");
    Decoded declared = TextDecoder.decode(words.getBytes(StandardCharsets.ISO_8859_1), "latin1");
    assertThat(declared.text()).isEqualTo(words);
    assertThat(declared.warnings()).isEmpty();
    assertThat(TextDecoder.decode(words.getBytes(StandardCharsets.UTF_16), "").text())
        .isEqualTo(words);
    assertThat(TextDecoder.decode(words.getBytes(StandardCharsets.UTF_16LE), "").text())
        .isEqualTo(words);
    byte[] broken = ("ñ".repeat(20) + words).getBytes(StandardCharsets.UTF_8);
    broken[60] = (byte) 0xFF;
    Decoded mended = TextDecoder.decode(broken, "");
    assertThat(mended.text()).contains("\uFFFD").contains("según");
    assertThat(mended.warnings()).singleElement().asString().contains("broken");
  }

  @Property(tries = 300)
  void anyBytesDecode(@ForAll byte[] bytes, @ForAll String declared) {
    assertThat(TextDecoder.decode(bytes, declared).text()).isNotNull();
  }

  @Test
  void pdfParagraphsPageEdgesAndDividedWords() throws IOException {
    Extraction.Text found = text(read(PDF, pdf()));
    assertThat(found.text())
        .contains("The council of the island met on Monday to talk about the ferry crossing")
        .contains("a well-known problem")
        .doesNotContain("fer-");
    assertThat(marked(found, SegmentKind.WIDGET))
        .contains("The Invented Gazette", "Page 1 of 3", "Page 2 of 3", "Page 3 of 3");
  }

  @Test
  void brokenPdfsAreUnreadableOrReadInPart() throws IOException {
    byte[] whole = pdf();
    Random random = new Random(3);
    for (int round = 0; round < 25; round++) {
      byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
      assertThat(read(PDF, cut)).isNotNull();
      byte[] mutated = whole.clone();
      for (int change = 0; change < 20; change++) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      assertThat(read(PDF, mutated)).isNotNull();
    }
    assertThat(failure(read(PDF, "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(ErrorCategory.UNREADABLE);
  }

  @Test
  void wordDocumentsWithStyles() throws IOException {
    String body =
        """
        <w:document xmlns:w="x"><w:body>
        <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>The ferry stops</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">The council </w:t></w:r><w:r><w:t>met &amp; voted.</w:t></w:r>
        <w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del></w:p>
        <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Why</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>A reason</w:t></w:r></w:p>
        </w:body></w:document>
        """;
    Extraction.Text found = text(read(WORD, zip("word/document.xml", body)));
    assertThat(found.text())
        .isEqualTo("The ferry stops\n\nThe council met & voted.\n\nWhy\n\nA reason");
    assertThat(found.title().value()).isEqualTo("The ferry stops");
    assertThat(marked(found, SegmentKind.HEADING)).containsExactly("Why");
    assertThat(marked(found, SegmentKind.LIST)).containsExactly("A reason");
  }

  @Test
  void wordDocumentsThatAreNone() throws IOException {
    assertThat(failure(read(WORD, zip("other.xml", "<a/>")))).isEqualTo(ErrorCategory.UNREADABLE);
    assertThat(failure(read(WORD, new byte[] {'P', 'K', 3, 4, 1})))
        .isEqualTo(ErrorCategory.UNREADABLE);
    String entities =
        "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>"
            + "<w:document><w:p><w:r><w:t>x &b; &xxe;</w:t></w:r></w:p></w:document>";
    assertThat(text(read(WORD, zip("word/document.xml", entities))).text())
        .doesNotContain("aaaaaaaaaa");
    String deep = "<w:p>".repeat(100_000) + "<w:r><w:t>deep</w:t></w:r>";
    assertThat(read(WORD, zip("word/document.xml", deep))).isNotNull();
  }

  @Test
  void mailWithPartsAndEncodedHeaders() {
    String mail =
        """
        From: =?utf-8?Q?Mina_Castr=C3=B3?= <mina@herald.example>
        Subject: =?utf-8?B?RWwgZmVycnkgc2UgcGFyw7M=?=
        Date: Fri, 14 Mar 2031 23:30:00 -0600 (CST)
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="xyz"

        preamble
        --xyz
        Content-Type: multipart/alternative; boundary=abc

        --abc
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        El consejo vot=F3 el viernes y =
        la naviera no esperar=E1.
        --abc
        Content-Type: text/html

        <p>markup</p>
        --abc--
        --xyz
        Content-Type: application/zip; name="data.zip"
        Content-Disposition: attachment; filename="data.zip"

        AAAA
        --xyz--
        """;
    Extraction.Text found = text(read(MAIL, mail.getBytes(StandardCharsets.UTF_8)));
    assertThat(found.title().value()).isEqualTo("El ferry se paró");
    assertThat(found.author().value()).isEqualTo("Mina Castró");
    assertThat(found.published().range().from()).isEqualTo("2031-03-14");
    assertThat(found.text()).contains("El consejo votó el viernes y la naviera no esperará.");
    assertThat(found.text()).doesNotContain("markup");
    assertThat(found.warnings()).containsExactly("attachment not read: data.zip");
  }

  @Test
  void mailInMarkupOnlyAndMailsInMailsWithoutEnd() {
    String html =
        "Subject: x\nContent-Type: text/html\n\n<p>One</p><script>no()</script><p>Two</p>";
    assertThat(text(read(MAIL, html.getBytes(StandardCharsets.UTF_8))).text())
        .isEqualTo("x\n\nOne\n\nTwo");
    StringBuilder nested = new StringBuilder("Subject: deep\n");
    for (int depth = 0; depth < 500; depth++) {
      nested.append("Content-Type: multipart/mixed; boundary=b").append(depth);
      nested.append("\n\n--b").append(depth).append('\n');
    }
    assertThat(read(MAIL, nested.toString().getBytes(StandardCharsets.UTF_8))).isNotNull();
  }

  @Property(tries = 150)
  void noBytesBreakAParser(@ForAll byte[] bytes) {
    for (String type : List.of("text/plain", "text/markdown", MAIL, WORD)) {
      assertThat(read(type, bytes)).isNotNull();
    }
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int page = 1; page <= 3; page++) {
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.beginText();
          content.setLeading(16);
          content.newLineAtOffset(60, 720);
          List<List<String>> bodies =
              List.of(
                  List.of(
                      "The council of the island met on Monday to talk about the fer-",
                      "ry crossing and about the harbour, which has been a well-",
                      "known problem for years, and it is a well-known one still."),
                  List.of("The vote on the new pier was put off until the last day of March."),
                  List.of("No date was set for the repair of the old one."));
          content.showText("The Invented Gazette");
          content.newLine();
          content.newLine();
          for (String line : bodies.get(page - 1)) {
            content.showText(line);
            content.newLine();
          }
          content.newLine();
          content.newLine();
          for (String line : List.of("Page " + page + " of 3")) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static Extraction read(String mediaType, byte[] bytes) {
    return new FormatReader().read(new Original("a", "", mediaType, "", "", bytes));
  }

  private static Extraction.Text text(Extraction extraction) {
    assertThat(extraction).isInstanceOf(Extraction.Text.class);
    return (Extraction.Text) extraction;
  }

  private static ErrorCategory failure(Extraction extraction) {
    assertThat(extraction).isInstanceOf(Extraction.None.class);
    return ((Extraction.None) extraction).failure().category();
  }

  private static List<String> marked(Extraction.Text found, SegmentKind kind) {
    return found.marks().stream()
        .filter(mark -> mark.kind() == kind)
        .map(Segment::span)
        .map(span -> span.of(found.text()))
        .toList();
  }
}
