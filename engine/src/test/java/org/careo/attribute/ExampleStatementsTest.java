package org.careo.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.careo.clean.Cleaner;
import org.careo.model.Cleaned;
import org.careo.model.Original;
import org.careo.model.Report;
import org.careo.model.ReportId;
import org.careo.model.Segment;
import org.careo.model.SegmentKind;
import org.careo.model.Span;
import org.careo.model.Statement;

/** What holds for the statements of every report of the example cases. */
class ExampleStatementsTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final String MARKS = "“”«»";
  private static final String OTHERS = "«»“”";
  private static final String TEASER = "\n\"Prices rose,\" said Rosa Lima of the Harbour Board.\n";

  @Provide
  Arbitrary<Path> reports() throws IOException {
    return Arbitraries.of(files());
  }

  @Provide
  Arbitrary<List<Path>> orders() throws IOException {
    return Arbitraries.shuffle(files()).map(files -> files.subList(0, 3));
  }

  private static List<Path> files() throws IOException {
    Path reports = Path.of("reports");
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") && contains(file, reports))
          .sorted()
          .toList();
    }
  }

  private static boolean contains(Path file, Path folder) {
    return StreamSupport.stream(file.spliterator(), false).anyMatch(folder::equals);
  }

  @Property(tries = 12)
  void contentCueAndSourceStandApartInsideOneSegment(@ForAll("reports") Path file)
      throws IOException {
    Report report = report(file);

    for (Statement statement : Reports.statements(report)) {
      List<Span> spans = new ArrayList<>(statement.content());
      spans.addAll(statement.cue());
      spans.addAll(statement.source());
      spans.sort(Comparator.naturalOrder());
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        assertThat(report.segments())
            .as("%s of %s", span, statement.rule())
            .anyMatch(segment -> segment.span().contains(span));
        if (i > 0) {
          assertThat(span.start())
              .as("%s in “%s”", statement.rule(), statement.extent().of(report.text()))
              .isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
      }
    }
  }

  @Property(tries = 8)
  void aTeaserBehindTheArticleChangesNoStatement(@ForAll("reports") Path file) throws IOException {
    Report report = report(file);
    String text = report.text() + TEASER;
    List<Segment> segments = new ArrayList<>(report.segments());
    Span teaser = new Span(report.text().length() + 1, text.length() - 1);
    segments.add(new Segment(SegmentKind.TEASER, teaser, 1, "test"));

    assertThat(Reports.statements(report.with(report.id(), text, segments)))
        .isEqualTo(Reports.statements(report));
  }

  @Property(tries = 8)
  void otherQuotationMarksChangeNoSpeaker(@ForAll("reports") Path file) throws IOException {
    Report report = report(file);
    StringBuilder text = new StringBuilder(report.text());
    for (int i = 0; i < text.length(); i++) {
      int mark = MARKS.indexOf(text.charAt(i));
      if (mark >= 0) {
        text.setCharAt(i, OTHERS.charAt(mark));
      }
    }

    assertThat(speakers(report.with(report.id(), text.toString(), report.segments())))
        .isEqualTo(speakers(report));
  }

  @Property(tries = 4)
  void theOrderOfReportsChangesNothing(@ForAll("orders") List<Path> order) throws IOException {
    List<List<Statement>> forwards = new ArrayList<>();
    List<List<Statement>> backwards = new ArrayList<>();
    for (Path file : order) {
      forwards.add(Reports.statements(report(file)));
    }
    for (Path file : order.reversed()) {
      backwards.addFirst(Reports.statements(report(file)));
    }

    assertThat(backwards).isEqualTo(forwards);
  }

  private static List<String> speakers(Report report) {
    return Reports.statements(report).stream()
        .filter(statement -> !statement.cue().isEmpty())
        .map(statement -> statement.source() + " " + statement.speaker().name())
        .toList();
  }

  private static Report report(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Original original =
        new Original(file.toString(), "", "text/plain", ReportId.sha256(bytes), "", bytes);
    return ((Cleaned.Readable) new Cleaner().clean(original)).report();
  }
}
